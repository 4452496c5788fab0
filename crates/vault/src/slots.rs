//! The key-slot file: a header and always four slots. Unused slots are random, so nothing tells them apart.
//!
//! ```text
//!   0   8  magic "WMKEYS2\n"
//!   8   4  Argon2id memory, KiB      (numbers are big-endian)
//!  12   4  Argon2id passes
//!  16   4  Argon2id lanes, always 1
//!  20  32  salt
//!  52   8  generation
//!  60 108  slot 0: nonce 12 | contents 80, sealed | tag 16
//! 168 108  slot 1
//! 276 108  slot 2
//! 384 108  slot 3
//! 492  32  SHA-256 of everything before: tells a torn or rotten file, no secret
//! ```
//! The additional data of a slot is bytes 0..52 and the slot's number: changed parameters or swapped slots open
//! nothing. The generation stays outside, since the other slots cannot be closed again without their passphrases.
//!
//! `WMKEYS1` had slots of 76 bytes with contents of 48 and one of them in use; such a file opens for ever, and the
//! first unlock writes it anew in the present form.

use crate::Kdf;
use crate::contents::{CONTENTS_LEN, Contents};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

mod files;
pub(crate) use files::SlotFiles;

pub(crate) const SLOTS: usize = 4;
const SLOT_LEN: usize = 12 + CONTENTS_LEN + 16;
const HEADER_LEN: usize = 52;
/// The size of the file, always.
pub(crate) const FILE_LEN: usize = Format::Two.file_len();

/// The forms of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    One,
    Two,
}

impl Format {
    const fn magic(self) -> &'static [u8; 8] {
        match self {
            Self::One => b"WMKEYS1\n",
            Self::Two => b"WMKEYS2\n",
        }
    }

    const fn slot_len(self) -> usize {
        match self {
            Self::One => 76,
            Self::Two => SLOT_LEN,
        }
    }

    const fn file_len(self) -> usize {
        HEADER_LEN + 8 + SLOTS * self.slot_len() + 32
    }
}

/// One copy of the file, checked.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SlotFile {
    format: Format,
    kdf: Kdf,
    salt: [u8; 32],
    generation: u64,
    /// Of a file of the first form only the first 76 bytes of each count.
    slots: [[u8; SLOT_LEN]; SLOTS],
}

/// What a slot gave.
pub(crate) struct Opened {
    pub(crate) contents: Contents,
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
        let mut file =
            Self { format: Format::Two, kdf, salt: chance()?, generation: 1, slots: [[0; SLOT_LEN]; SLOTS] };
        (0..SLOTS).try_for_each(|place| file.scramble(place))?;
        Ok(file)
    }

    pub(crate) fn kdf(&self) -> Kdf {
        self.kdf
    }

    pub(crate) fn salt(&self) -> &[u8; 32] {
        &self.salt
    }

    /// Fills a slot with chance: whatever it was, it opens for nobody any more.
    pub(crate) fn scramble(&mut self, place: usize) -> Result<(), NoChance> {
        if let Some(slot) = self.slots.get_mut(place) {
            *slot = chance()?;
        }
        Ok(())
    }

    /// Closes contents in one slot under a key; the other slots stay as they are. The nonce is drawn anew each time.
    pub(crate) fn close(
        &mut self,
        place: usize,
        kek: &[u8; 32],
        contents: &Contents,
    ) -> Result<(), NoChance> {
        let nonce: [u8; 12] = chance()?;
        let mut inside = contents.to_bytes();
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
        let slot = self.slots.get(place)?.get(..self.format.slot_len())?;
        let (nonce, sealed) = slot.split_first_chunk::<12>()?;
        let mut sealed = Zeroizing::new(sealed.to_vec());
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let inside = key.open_in_place(nonce, Aad::from(self.additional_data(place)), &mut sealed).ok()?;
        Contents::from_bytes(inside).map(|contents| Opened { contents, place })
    }

    /// A file of the present form with the same header and generation; one of an earlier form comes without any slot
    /// in use, for there only the one that was just opened was, and the caller closes it again.
    pub(crate) fn in_present_form(&self) -> Result<Self, NoChance> {
        if self.format == Format::Two {
            return Ok(self.clone());
        }
        let mut file = Self { format: Format::Two, ..self.clone() };
        (0..SLOTS).try_for_each(|place| file.scramble(place))?;
        Ok(file)
    }

    /// The same slots as the next generation.
    pub(crate) fn next_generation(&mut self) {
        self.generation = self.generation.saturating_add(1);
    }

    fn header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(FILE_LEN);
        header.extend_from_slice(self.format.magic());
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
            bytes.extend_from_slice(slot.get(..self.format.slot_len()).unwrap_or(slot));
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
        let Some(format) = [Format::One, Format::Two].into_iter().find(|format| format.magic() == &magic)
        else {
            return Err(if magic.starts_with(b"WMKEYS") { NoCopy::Newer } else { NoCopy::Damaged });
        };
        if bytes.len() != format.file_len() {
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
            let (head, rest) = read.0.split_at_checked(format.slot_len()).ok_or(NoCopy::Damaged)?;
            read.0 = rest;
            slot.iter_mut().zip(head).for_each(|(to, from)| *to = *from);
        }
        Ok(Self { format, kdf, salt, generation, slots })
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

#[cfg(test)]
mod tests;
