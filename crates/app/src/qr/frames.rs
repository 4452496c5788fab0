//! A message as a row of frames that fit a code each, and together again in any order.
//!
//! ```text
//! "WQ1:" | base 45 of ( first 8 bytes of SHA-256 of the message | place u16 | count u16 | a piece of the message )
//! ```
//! The frames go round until the other side has them all; which message a frame is of stands in each, so that frames of
//! two screens are never mixed. Whether the message is one of ours is for whoever reads it to say.

use super::{MOST_FRAMES, base45};
use waymark_wire::Digest;

/// What a frame of ours begins with.
const MARK: &str = "WQ1:";
/// Bytes of the message in one frame: with these a code has 61 modules a side, which cheap cameras read.
const PIECE: usize = 280;
const NAME: usize = 8;
const HEAD: usize = NAME + 4;

/// How many frames a message of this many bytes has.
pub(super) fn count_of(bytes: usize) -> usize {
    bytes.div_ceil(PIECE).max(1)
}

/// The frames of a message.
pub(super) fn split(message: &[u8]) -> Vec<String> {
    let name: Vec<u8> = Digest::of(message).as_bytes().iter().take(NAME).copied().collect();
    let count = u16::try_from(count_of(message.len())).unwrap_or(u16::MAX);
    let pieces: Vec<&[u8]> = if message.is_empty() { vec![&[]] } else { message.chunks(PIECE).collect() };
    let frame = |(place, piece): (usize, &&[u8])| {
        let place = u16::try_from(place).unwrap_or(u16::MAX);
        let bytes =
            [name.as_slice(), place.to_be_bytes().as_slice(), count.to_be_bytes().as_slice(), piece].concat();
        format!("{MARK}{}", base45::encode(&bytes))
    };
    pieces.iter().enumerate().map(frame).collect()
}

/// What a camera has seen so far of one message.
#[derive(Default)]
pub(crate) struct Collector {
    name: Vec<u8>,
    pieces: Vec<Option<Vec<u8>>>,
}

impl Collector {
    /// Takes what a code said. A frame of another message begins anew: the person points at another screen.
    /// Says whether it was a frame of ours.
    pub(crate) fn take(&mut self, text: &str) -> bool {
        let Some(bytes) = text.strip_prefix(MARK).and_then(base45::decode) else { return false };
        let Some((head, piece)) = bytes.split_at_checked(HEAD) else { return false };
        let Some((name, numbers)) = head.split_at_checked(NAME) else { return false };
        let &[place_high, place_low, count_high, count_low] = numbers else { return false };
        let place = usize::from(u16::from_be_bytes([place_high, place_low]));
        let count = usize::from(u16::from_be_bytes([count_high, count_low]));
        if place >= count || count > MOST_FRAMES || piece.len() > PIECE {
            return false;
        }
        if self.name != name || self.pieces.len() != count {
            self.name = name.to_vec();
            self.pieces = vec![None; count];
        }
        if let Some(slot) = self.pieces.get_mut(place) {
            *slot = Some(piece.to_vec());
        }
        true
    }

    /// How many frames are here, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.pieces.iter().flatten().count(), self.pieces.len())
    }

    /// The message, once it is whole. Pieces that do not make up what they are named after are forgotten.
    pub(crate) fn message(&mut self) -> Option<Vec<u8>> {
        if self.pieces.is_empty() || self.pieces.iter().any(Option::is_none) {
            return None;
        }
        let message: Vec<u8> = self.pieces.iter().flatten().flatten().copied().collect();
        if Digest::of(&message).as_bytes().starts_with(&self.name) {
            return Some(message);
        }
        *self = Self::default();
        None
    }
}
