//! From a passphrase to a key: Argon2id within bounds, HKDF with a label.

use argon2::{Algorithm, Argon2, Params, Version};
use ring::hkdf;
use zeroize::Zeroizing;

/// What one guess costs: memory and passes of Argon2id with one lane.
///
/// A value of this type is always within the accepted bounds; there is no weaker setting, not for tests either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kdf {
    memory_kib: u32,
    passes: u32,
}

/// Why parameters were not accepted. They are refused before anything runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KdfRefused {
    /// Memory below 19 MiB or above 1 GiB.
    #[error("memory out of bounds")]
    Memory,
    /// Passes below 1 or above 16.
    #[error("passes out of bounds")]
    Passes,
    /// The device does not have this much memory now.
    #[error("not enough memory")]
    NotEnoughMemory,
}

const MIB: u32 = 1024;
const LEAST_KIB: u32 = 19 * MIB;
const MOST_KIB: u32 = 1024 * MIB;
const MOST_PASSES: u32 = 16;

/// The time one unlock should take, in milliseconds, and the band that is good enough.
const AIM_MS: u64 = 1_000;
const BAND_MS: std::ops::RangeInclusive<u64> = 800..=1_200;

impl Kdf {
    /// The weakest a set-up chooses: 46 MiB, 2 passes, on a device with less than 1.5 GB of memory.
    pub const FLOOR: Self = Self { memory_kib: 46 * MIB, passes: 2 };
    /// The weakest a set-up chooses on any other device: 64 MiB, 2 passes.
    pub const LIGHT: Self = Self { memory_kib: 64 * MIB, passes: 2 };
    /// The strongest a set-up chooses: 256 MiB, 4 passes.
    pub const HEAVY: Self = Self { memory_kib: 256 * MIB, passes: 4 };

    /// Checks parameters: memory in KiB, 19 MiB to 1 GiB; passes 1 to 16.
    ///
    /// # Errors
    /// Refuses anything outside these bounds.
    pub fn new(memory_kib: u32, passes: u32) -> Result<Self, KdfRefused> {
        if !(LEAST_KIB..=MOST_KIB).contains(&memory_kib) {
            return Err(KdfRefused::Memory);
        }
        if !(1..=MOST_PASSES).contains(&passes) {
            return Err(KdfRefused::Passes);
        }
        Ok(Self { memory_kib, passes })
    }

    /// Memory in KiB.
    #[must_use]
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    #[must_use]
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Finds the setting that takes this device 0.8 to 1.2 s, between [`Kdf::LIGHT`] and [`Kdf::HEAVY`].
    ///
    /// `now_ms` is a clock that only runs forward. `small_memory` says that the device has less than 1.5 GB:
    /// then the answer is [`Kdf::FLOOR`] and nothing is measured. Takes about two seconds.
    ///
    /// # Errors
    /// [`KdfRefused::NotEnoughMemory`] where not even the light setting can run.
    pub fn calibrated(small_memory: bool, now_ms: &dyn Fn() -> u64) -> Result<Self, KdfRefused> {
        if small_memory {
            return Ok(Self::FLOOR);
        }
        Self::calibrated_by(&mut |kdf| {
            let began = now_ms();
            kdf.derive(b"how long does this take", &[0; 32])?;
            Ok(now_ms().saturating_sub(began))
        })
    }

    /// Measures at the light setting, goes to where the aim should be, and corrects once if it missed the band.
    pub(crate) fn calibrated_by(
        measure: &mut dyn FnMut(Self) -> Result<u64, KdfRefused>,
    ) -> Result<Self, KdfRefused> {
        let first = Self::LIGHT.scaled_to_aim(measure(Self::LIGHT)?);
        if first == Self::LIGHT {
            return Ok(first);
        }
        let Ok(took) = measure(first) else {
            // The device could not give that much memory: what it gave before is what it gets.
            return Ok(Self::LIGHT);
        };
        Ok(if BAND_MS.contains(&took) { first } else { first.scaled_to_aim(took) })
    }

    /// The setting whose time should be the aim, if this one took `took_ms`: memory first, then passes.
    fn scaled_to_aim(self, took_ms: u64) -> Self {
        let work = u64::from(self.memory_kib / MIB) * u64::from(self.passes);
        let wanted = (work * AIM_MS / took_ms.max(1)).clamp(Self::LIGHT.work(), Self::HEAVY.work());
        let passes = wanted.div_ceil(u64::from(Self::HEAVY.memory_kib / MIB)).clamp(2, 4);
        // Rounded down to 4 MiB, so that the figure in the file is a round one.
        let mib = u32::try_from(wanted / passes / 4 * 4).unwrap_or(64).clamp(64, 256);
        Self { memory_kib: mib * MIB, passes: u32::try_from(passes).unwrap_or(2) }
    }

    fn work(self) -> u64 {
        u64::from(self.memory_kib / MIB) * u64::from(self.passes)
    }

    /// Runs Argon2id. The only place that does.
    pub(crate) fn derive(
        self,
        passphrase: &[u8],
        salt: &[u8; 32],
    ) -> Result<Zeroizing<[u8; 32]>, KdfRefused> {
        #[cfg(test)]
        watching::ran();
        let params =
            Params::new(self.memory_kib, self.passes, 1, Some(32)).map_err(|_| KdfRefused::Memory)?;
        let mut out = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase, salt, out.as_mut_slice())
            .map_err(|_| KdfRefused::NotEnoughMemory)?;
        Ok(out)
    }
}

/// The key that closes the slots: HKDF over what Argon2id and the hardware gave.
pub(crate) fn key_encryption_key(
    salt: &[u8; 32],
    stretched: &[u8; 32],
    hardware: Option<&[u8; 32]>,
) -> Zeroizing<[u8; 32]> {
    let mut both = Zeroizing::new(Vec::with_capacity(64));
    both.extend_from_slice(stretched);
    if let Some(mac) = hardware {
        both.extend_from_slice(mac);
    }
    expand(salt, &both, b"waymark/v1/kek")
}

struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// HKDF-SHA256 with one label; the label names the one purpose of the result.
pub(crate) fn expand<const N: usize>(salt: &[u8], secret: &[u8], label: &[u8]) -> Zeroizing<[u8; N]> {
    let mut out = Zeroizing::new([0_u8; N]);
    let extracted = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    let filled = extracted.expand(&[label], Length(N)).and_then(|okm| okm.fill(out.as_mut_slice()));
    // HKDF refuses only lengths over 8 160 bytes, and N is 32 or 48.
    debug_assert!(filled.is_ok());
    out
}

/// Lets a test look at the disk at the moment a passphrase is tried, and count how often one is.
#[cfg(test)]
pub(crate) mod watching {
    use std::cell::{Cell, RefCell};

    thread_local! {
        static RUNS: Cell<u32> = const { Cell::new(0) };
        static LOOK: RefCell<Option<Box<dyn FnMut()>>> = const { RefCell::new(None) };
    }

    /// Calls `look` whenever the KDF is about to run on this thread.
    pub(crate) fn look(look: impl FnMut() + 'static) {
        LOOK.set(Some(Box::new(look)));
    }

    /// How often it has run on this thread.
    pub(crate) fn runs() -> u32 {
        RUNS.get()
    }

    pub(super) fn ran() {
        RUNS.set(RUNS.get() + 1);
        LOOK.with_borrow_mut(|look| {
            if let Some(look) = look {
                look();
            }
        });
    }
}

#[cfg(test)]
mod tests;
