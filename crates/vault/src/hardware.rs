//! The seam to a key that never leaves the device's hardware.

use zeroize::Zeroizing;

/// A key in hardware (Android Keystore, Secure Enclave, TPM) that answers with a MAC and nothing else.
///
/// With one, guessing cannot leave the device; without one, only the passphrase's strength protects. What a platform
/// has to keep to:
///
/// - the key is made *in* the hardware, is HMAC-SHA256, cannot be exported, and has one name per installation;
/// - [`hmac`](Self::hmac) gives the same 32 bytes for the same data for as long as the key lives, and changes nothing;
/// - [`create`](Self::create) makes the key anew; whatever was closed under the old one never opens again;
/// - [`delete`](Self::delete) of a key that is not there is no failure;
/// - a key that the system dropped (the lock screen was taken off, the app's data restored from elsewhere) is
///   [`HardwareFailed::Gone`] for ever; a system that is only busy or still starting is [`HardwareFailed::Busy`];
/// - nothing here asks the person anything. Where the key is bound to a finger or a face, the platform has asked before.
///
/// On Android: `KeyGenParameterSpec` with `PURPOSE_SIGN`, `KEY_ALGORITHM_HMAC_SHA256`, StrongBox where there is one and
/// the trusted environment otherwise; `KeyPermanentlyInvalidatedException` and a missing alias are `Gone`.
pub trait HardwareKey {
    /// Whether this device has such a key store. It never changes for a device.
    fn is_present(&self) -> bool;

    /// Makes the installation's key anew, and gives up the one before.
    ///
    /// # Errors
    /// What the hardware refuses.
    fn create(&self) -> Result<(), HardwareFailed>;

    /// HMAC-SHA256 of `data` under the installation's key; nothing on a device without hardware.
    ///
    /// # Errors
    /// [`HardwareFailed::Gone`] where the key is not there any more, [`HardwareFailed::Busy`] for the moment.
    fn hmac(&self, data: &[u8]) -> Result<Option<Zeroizing<[u8; 32]>>, HardwareFailed>;

    /// Destroys the key. From then on the slots open for nobody.
    ///
    /// # Errors
    /// What the hardware refuses.
    fn delete(&self) -> Result<(), HardwareFailed>;

    /// Whether the key is there and answers: asked before an attempt is counted, so that a fault of the hardware
    /// costs nobody an attempt.
    ///
    /// # Errors
    /// As [`Self::hmac`], and [`HardwareFailed::Broken`] where two answers to the same data differ.
    fn self_test(&self) -> Result<(), HardwareFailed> {
        let answers = (self.hmac(SELF_TEST)?, self.hmac(SELF_TEST)?);
        match answers {
            (Some(one), Some(two)) if one != two => Err(HardwareFailed::Broken),
            (Some(_), Some(_)) => Ok(()),
            _ if self.is_present() => Err(HardwareFailed::Gone),
            _ => Ok(()),
        }
    }
}

const SELF_TEST: &[u8] = b"waymark/v1/hardware-self-test";

/// Why the hardware did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HardwareFailed {
    /// The key is not there any more and never will be: what was closed under it is lost.
    #[error("the hardware key is gone")]
    Gone,
    /// Not now: try again.
    #[error("the hardware is busy")]
    Busy,
    /// It answers differently to the same question: it must not be used.
    #[error("the hardware answers wrongly")]
    Broken,
}

/// A device without such a key: the passphrase is all there is, and it has to be strong.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHardware;

impl HardwareKey for NoHardware {
    fn is_present(&self) -> bool {
        false
    }

    fn create(&self) -> Result<(), HardwareFailed> {
        Ok(())
    }

    fn hmac(&self, _data: &[u8]) -> Result<Option<Zeroizing<[u8; 32]>>, HardwareFailed> {
        Ok(None)
    }

    fn delete(&self) -> Result<(), HardwareFailed> {
        Ok(())
    }
}

/// Below this a device counts as small: 1.5 GB.
const SMALL_DEVICE_BYTES: u64 = 1_500_000_000;

/// Whether this device has so little memory that a set-up takes [`crate::Kdf::FLOOR`]. Where the system does not say
/// (anything but Linux and Android), it is taken for an ordinary one.
#[must_use]
pub fn has_small_memory() -> bool {
    let said = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    memory_bytes(&said).is_some_and(|bytes| bytes < SMALL_DEVICE_BYTES)
}

/// The figure in `MemTotal:  2014392 kB`.
fn memory_bytes(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kib.checked_mul(1_024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_of_a_device_is_read_from_what_the_system_says() {
        assert_eq!(memory_bytes("MemTotal:        1014392 kB\nMemFree: 1 kB\n"), Some(1_014_392 * 1_024));
        for strange in ["", "MemTotal:", "MemTotal: lots kB", "MemTotal: 18446744073709551615 kB"] {
            assert_eq!(memory_bytes(strange), None, "{strange:?}");
        }
    }
}
