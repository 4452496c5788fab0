//! The key-slot file: a header and always four slots. Unused slots are random, so nothing tells them apart.
//!
//! ```text
//!   0   8  magic "WMKEYS1\n"
//!   8   4  Argon2id memory, KiB      (numbers are big-endian)
//!  12   4  Argon2id passes
//!  16   4  Argon2id lanes, always 1
//!  20  32  salt
//!  52   8  generation
//!  60  76  slot 0: nonce 12 | root key 32, profile 1, zeros 15, sealed | tag 16
//! 136  76  slot 1
//! 212  76  slot 2
//! 288  76  slot 3
//! 364  32  SHA-256 of everything before: tells a torn or rotten file, no secret
//! ```
//! The additional data of a slot is bytes 0..52 and the slot's number: changed parameters or swapped slots open
//! nothing. The generation stays outside, since the other slots cannot be closed again without their passphrases.

use crate::Kdf;
use crate::disk;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use std::io;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"WMKEYS1\n";
const SLOTS: usize = 4;
const SLOT_LEN: usize = 12 + INSIDE_LEN + 16;
const INSIDE_LEN: usize = 48;
const HEADER_LEN: usize = 52;
/// The size of the file, always.
pub(crate) const FILE_LEN: usize = HEADER_LEN + 8 + SLOTS * SLOT_LEN + 32;

/// The profile a slot opens: the real one. Other numbers are kept for the practice profile.
const REAL_PROFILE: u8 = 1;

/// One copy of the file, checked.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SlotFile {
    kdf: Kdf,
    salt: [u8; 32],
    generation: u64,
    slots: [[u8; SLOT_LEN]; SLOTS],
}

/// What a slot gave.
pub(crate) struct Opened {
    pub(crate) root_key: Zeroizing<[u8; 32]>,
    pub(crate) place: usize,
}

/// Why there is no usable copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoCopy {
    /// No file at all.
    Missing,
    /// Files, none of them whole.
    Damaged,
    /// A whole file of a later format.
    Newer,
    /// The files could not be read.
    Disk,
}

/// The system's source of chance did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoChance;

/// Bytes of chance.
pub(crate) fn chance<const N: usize>() -> Result<[u8; N], NoChance> {
    let mut bytes = [0_u8; N];
    SystemRandom::new().fill(&mut bytes).map_err(|_| NoChance)?;
    Ok(bytes)
}

impl SlotFile {
    /// Makes the first generation: chance everywhere, no slot in use yet.
    pub(crate) fn fresh(kdf: Kdf) -> Result<Self, NoChance> {
        let mut slots = [[0_u8; SLOT_LEN]; SLOTS];
        for slot in &mut slots {
            *slot = chance()?;
        }
        Ok(Self { kdf, salt: chance()?, generation: 1, slots })
    }

    pub(crate) fn kdf(&self) -> Kdf {
        self.kdf
    }

    pub(crate) fn salt(&self) -> &[u8; 32] {
        &self.salt
    }

    /// Closes the root key in one slot under a key; the other slots stay as they are.
    pub(crate) fn close(
        &mut self,
        place: usize,
        kek: &[u8; 32],
        root_key: &[u8; 32],
    ) -> Result<(), NoChance> {
        let nonce: [u8; 12] = chance()?;
        let mut inside = Zeroizing::new([0_u8; INSIDE_LEN]);
        let contents = root_key.iter().chain(std::iter::once(&REAL_PROFILE));
        for (to, from) in inside.iter_mut().zip(contents) {
            *to = *from;
        }
        let aad = self.additional_data(place);
        let key = aes(kek).ok_or(NoChance)?;
        let tag = key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(aad),
                inside.as_mut_slice(),
            )
            .map_err(|_| NoChance)?;
        let sealed = nonce.iter().chain(inside.iter()).chain(tag.as_ref());
        if let Some(slot) = self.slots.get_mut(place) {
            for (to, from) in slot.iter_mut().zip(sealed) {
                *to = *from;
            }
        }
        Ok(())
    }

    /// Tries all four slots, always all four, and gives what opened.
    pub(crate) fn open(&self, kek: &[u8; 32]) -> Option<Opened> {
        let key = aes(kek)?;
        let mut found = None;
        for place in 0..SLOTS {
            let opened = self.open_one(place, &key);
            found = found.or(opened);
        }
        found
    }

    fn open_one(&self, place: usize, key: &LessSafeKey) -> Option<Opened> {
        let (nonce, sealed) = self.slots.get(place)?.split_first_chunk::<12>()?;
        let mut sealed = Zeroizing::new(sealed.to_vec());
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let inside = key.open_in_place(nonce, Aad::from(self.additional_data(place)), &mut sealed).ok()?;
        let (root_key, rest) = inside.split_first_chunk::<32>()?;
        (rest.first() == Some(&REAL_PROFILE)).then(|| Opened { root_key: Zeroizing::new(*root_key), place })
    }

    /// The same slots as the next generation.
    pub(crate) fn next_generation(&mut self) {
        self.generation = self.generation.saturating_add(1);
    }

    fn header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(FILE_LEN);
        header.extend_from_slice(MAGIC);
        header.extend_from_slice(&self.kdf.memory_kib().to_be_bytes());
        header.extend_from_slice(&self.kdf.passes().to_be_bytes());
        header.extend_from_slice(&1_u32.to_be_bytes());
        header.extend_from_slice(&self.salt);
        header
    }

    fn additional_data(&self, place: usize) -> Vec<u8> {
        let mut data = self.header();
        data.push(u8::try_from(place).unwrap_or(u8::MAX));
        data
    }

    /// The bytes of the file.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.header();
        bytes.extend_from_slice(&self.generation.to_be_bytes());
        for slot in &self.slots {
            bytes.extend_from_slice(slot);
        }
        let sum = digest(&SHA256, &bytes);
        bytes.extend_from_slice(sum.as_ref());
        bytes
    }

    /// Reads a copy; refuses anything torn, rotten, of another format, or with parameters out of bounds.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, NoCopy> {
        let (body, sum) = bytes.split_last_chunk::<32>().ok_or(NoCopy::Damaged)?;
        if digest(&SHA256, body).as_ref() != sum {
            return Err(NoCopy::Damaged);
        }
        let mut read = Reader(body);
        let magic = read.take::<8>()?;
        if &magic != MAGIC {
            return Err(if magic.starts_with(b"WMKEYS") { NoCopy::Newer } else { NoCopy::Damaged });
        }
        if bytes.len() != FILE_LEN {
            return Err(NoCopy::Damaged);
        }
        let (memory_kib, passes, lanes) = (read.number()?, read.number()?, read.number()?);
        // Checked here, before anything can run with them.
        let kdf = Kdf::new(memory_kib, passes).map_err(|_| NoCopy::Damaged)?;
        if lanes != 1 {
            return Err(NoCopy::Damaged);
        }
        let salt = read.take::<32>()?;
        let generation = u64::from_be_bytes(read.take::<8>()?);
        let mut slots = [[0_u8; SLOT_LEN]; SLOTS];
        for slot in &mut slots {
            *slot = read.take()?;
        }
        Ok(Self { kdf, salt, generation, slots })
    }
}

fn aes(kek: &[u8; 32]) -> Option<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, kek).ok().map(LessSafeKey::new)
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], NoCopy> {
        let (head, rest) = self.0.split_first_chunk::<N>().ok_or(NoCopy::Damaged)?;
        self.0 = rest;
        Ok(*head)
    }

    fn number(&mut self) -> Result<u32, NoCopy> {
        self.take().map(u32::from_be_bytes)
    }
}

/// The two copies on disk. The newest whole one counts.
pub(crate) struct SlotFiles {
    pub(crate) a: PathBuf,
    pub(crate) b: PathBuf,
}

impl SlotFiles {
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { a: folder.join("slots.a"), b: folder.join("slots.b") }
    }

    /// Reads the newest whole copy.
    pub(crate) fn load(&self) -> Result<SlotFile, NoCopy> {
        match (read_copy(&self.a), read_copy(&self.b)) {
            (Ok(a), Ok(b)) => Ok(if b.generation > a.generation { b } else { a }),
            (Ok(one), Err(_)) | (Err(_), Ok(one)) => Ok(one),
            (Err(a), Err(b)) => Err(worst(a, b)),
        }
    }

    /// Writes both copies, one after the other: at every moment one of them is whole.
    ///
    /// The copy that is *not* the newest goes first, so that the newest stays readable until its successor is.
    pub(crate) fn store(&self, file: &SlotFile) -> io::Result<()> {
        let bytes = file.to_bytes();
        let b_is_newer = match (read_copy(&self.a), read_copy(&self.b)) {
            (Ok(a), Ok(b)) => b.generation > a.generation,
            (Ok(_), Err(_)) => false,
            (Err(_), _) => true,
        };
        let (first, second) = if b_is_newer { (&self.a, &self.b) } else { (&self.b, &self.a) };
        disk::replace(first, &bytes)?;
        disk::replace(second, &bytes)
    }

    /// Brings a copy that lags behind or is damaged up to the one that counts. Best effort.
    pub(crate) fn heal(&self, file: &SlotFile) {
        for path in [&self.a, &self.b] {
            if read_copy(path).as_ref() != Ok(file) {
                let _ = disk::replace(path, &file.to_bytes());
            }
        }
    }
}

fn read_copy(path: &Path) -> Result<SlotFile, NoCopy> {
    match std::fs::read(path) {
        Ok(bytes) => SlotFile::parse(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(NoCopy::Missing),
        Err(_) => Err(NoCopy::Disk),
    }
}

/// The answer that needs most attention: a newer format, then trouble with the disk, then damage, then nothing there.
fn worst(a: NoCopy, b: NoCopy) -> NoCopy {
    let rank = |one| match one {
        NoCopy::Missing => 0,
        NoCopy::Damaged => 1,
        NoCopy::Disk => 2,
        NoCopy::Newer => 3,
    };
    if rank(b) > rank(a) { b } else { a }
}

#[cfg(test)]
mod tests;
