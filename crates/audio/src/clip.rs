//! One recording, in the one form we keep.

use crate::{ogg_file, packet, webm_file};

/// The longest a recording may play, in milliseconds: the longest prompt read slowly takes about half of it.
pub const MAX_CLIP_MS: u32 = 60_000;
/// The most bytes a recording may have, as it comes and as it is kept.
pub const MAX_CLIP_BYTES: usize = 256 * 1024;

/// The first bytes of Ogg and of WebM.
const OGG: &[u8] = b"OggS";
const WEBM: &[u8] = &[0x1a, 0x45, 0xdf, 0xa3];

/// Why bytes are no recording we take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClipRefused {
    /// Neither WebM nor Ogg, or not Opus in it, or more than one track.
    #[error("not an opus recording")]
    NotOpus,
    /// More than two channels.
    #[error("more than two channels")]
    Channels,
    /// Cut short or altered.
    #[error("damaged")]
    Damaged,
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Plays too long.
    #[error("too long")]
    TooLong,
    /// Too many bytes.
    #[error("too large")]
    TooLarge,
}

/// What both containers hold: the Opus packets in order, and how to play them.
pub(crate) struct Track {
    /// One or two.
    pub(crate) channels: u8,
    /// Samples of 48 kHz to skip at the start.
    pub(crate) pre_skip: u16,
    /// The packets.
    pub(crate) packets: Vec<Vec<u8>>,
}

/// A recording: an Ogg Opus file that holds a voice and nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct Clip {
    bytes: Vec<u8>,
    length_ms: u32,
}

impl Clip {
    /// Takes what a recorder made, WebM or Ogg, and keeps the voice alone: names, programs and dates stay behind.
    ///
    /// # Errors
    /// See [`ClipRefused`]. Never panics, whatever the bytes.
    pub fn from_recording(bytes: &[u8]) -> Result<Self, ClipRefused> {
        if bytes.len() > MAX_CLIP_BYTES {
            return Err(ClipRefused::TooLarge);
        }
        let track = if bytes.starts_with(OGG) {
            ogg_file::read(bytes)?
        } else if bytes.starts_with(WEBM) {
            webm_file::read(bytes)?
        } else {
            return Err(ClipRefused::NotOpus);
        };
        let length_ms = length(&track)?;
        let bytes = ogg_file::write(&track)?;
        if bytes.len() > MAX_CLIP_BYTES {
            return Err(ClipRefused::TooLarge);
        }
        Ok(Self { bytes, length_ms })
    }

    /// Takes bytes that must already be in the form [`Clip::from_recording`] makes.
    ///
    /// # Errors
    /// `Damaged` for a recording in any other form, and what [`Clip::from_recording`] refuses.
    pub fn from_kept(bytes: &[u8]) -> Result<Self, ClipRefused> {
        let clip = Self::from_recording(bytes)?;
        if clip.bytes == bytes { Ok(clip) } else { Err(ClipRefused::Damaged) }
    }

    /// The Ogg Opus file, `audio/ogg; codecs=opus`.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How long it plays, in milliseconds.
    #[must_use]
    pub fn length_ms(&self) -> u32 {
        self.length_ms
    }
}

/// A voice tells who speaks: no bytes of it in a log.
impl std::fmt::Debug for Clip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clip({} ms)", self.length_ms)
    }
}

fn length(track: &Track) -> Result<u32, ClipRefused> {
    let mut samples = 0_u64;
    for packet in &track.packets {
        samples += packet::samples(packet).ok_or(ClipRefused::Damaged)?;
    }
    let heard = samples.saturating_sub(track.pre_skip.into());
    if heard == 0 {
        return Err(ClipRefused::Empty);
    }
    let ms = u32::try_from(heard / 48).map_err(|_| ClipRefused::TooLong)?;
    if ms > MAX_CLIP_MS { Err(ClipRefused::TooLong) } else { Ok(ms) }
}
