//! A referral sealed for one service: an age file of one constant size, so that its length tells nothing of what it says.
//!
//! It is sealed to the service's own age key where the directory has one, otherwise to six words that go another way. Any
//! age tool opens it; what is inside is text, with spaces up to the size.

use crate::filled::fill;
use crate::identity::{Identity, parse_recipient};
use age::scrypt;
use secrecy::SecretString;
use std::io::Read as _;
use waymark_wire::{PacketText, ReferralRefused};
use zeroize::Zeroizing;

/// The size of every sealed packet, in bytes.
pub const PACKET_BYTES: usize = 8_192;

/// The work factor for words, as a power of two: 32 MiB, which a cheap phone has. The six words carry the strength
/// (docs/adr/0023).
const WORK: u8 = 15;
/// The most work that is done for a file somebody brings: a file cannot ask for more memory than a phone has.
const MOST_WORK: u8 = 18;

/// A packet could not be sealed, or does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PacketRefused {
    /// No recipient, other words, another key, altered or no packet: there is one reason on purpose.
    #[error("this packet cannot be sealed or opened")]
    Closed,
    /// It opens, and is of a newer version.
    #[error("of a newer version")]
    Newer,
}

/// Whom a packet is sealed for.
pub enum PacketFor<'a> {
    /// A service with a key of its own: `age1…`.
    Key(&'a str),
    /// Whoever is told the words.
    Words(&'a SecretString),
}

/// What opens a packet.
pub enum OpensPacket<'a> {
    /// The service's private key.
    Key(&'a Identity),
    /// The words as they were told.
    Words(&'a SecretString),
}

/// Seals a packet.
///
/// # Errors
/// Refuses text that is no recipient, and a text that is larger than the one size.
pub fn seal_packet(packet: &PacketText, to: &PacketFor<'_>) -> Result<Vec<u8>, PacketRefused> {
    let text = Zeroizing::new(packet.to_plaintext());
    let content = |len| pad(text.as_bytes(), len);
    let sealed = match to {
        PacketFor::Key(recipient) => {
            let recipient = parse_recipient(recipient).ok_or(PacketRefused::Closed)?;
            fill(std::iter::once(&recipient as &dyn age::Recipient), PACKET_BYTES, content)
        }
        PacketFor::Words(words) => {
            let mut recipient = scrypt::Recipient::new((*words).clone());
            recipient.set_work_factor(WORK);
            fill(std::iter::once(&recipient as &dyn age::Recipient), PACKET_BYTES, content)
        }
    };
    sealed.ok().filter(|sealed| sealed.len() == PACKET_BYTES).ok_or(PacketRefused::Closed)
}

/// Opens what [`seal_packet`] made.
///
/// # Errors
/// Whatever is wrong, it is `Closed`; only what opens and is of a later version is `Newer`.
pub fn open_packet(sealed: &[u8], with: &OpensPacket<'_>) -> Result<PacketText, PacketRefused> {
    let closed = PacketRefused::Closed;
    if sealed.len() != PACKET_BYTES {
        return Err(closed);
    }
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| closed)?;
    let reader = match with {
        OpensPacket::Key(identity) => {
            let key: &dyn age::Identity = identity.as_age();
            decryptor.decrypt(std::iter::once(key)).map_err(|_| closed)?
        }
        OpensPacket::Words(words) => {
            let mut identity = scrypt::Identity::new((*words).clone());
            identity.set_max_work_factor(MOST_WORK);
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| closed)?
        }
    };
    let mut plaintext = Zeroizing::new(Vec::with_capacity(PACKET_BYTES));
    reader.take(PACKET_BYTES as u64).read_to_end(&mut plaintext).map_err(|_| closed)?;
    let text = std::str::from_utf8(&plaintext).map_err(|_| closed)?;
    PacketText::parse(unpad(text).ok_or(closed)?).map_err(|refused| match refused {
        ReferralRefused::Newer => PacketRefused::Newer,
        ReferralRefused::Damaged => closed,
    })
}

/// Puts spaces behind the text, and a line end behind them: a reader shows nothing there.
fn pad(text: &[u8], len: usize) -> Option<Zeroizing<Vec<u8>>> {
    let mut padded = Zeroizing::new(vec![b' '; len]);
    padded.get_mut(..text.len())?.copy_from_slice(text);
    // One byte at least is left for the end, and the text's own end is a line end, so that it is found again.
    let last = padded.last_mut().filter(|_| text.len() < len && text.ends_with(b"\n"))?;
    *last = b'\n';
    Some(padded)
}

/// The text without what [`pad`] added; absent where anything else stands there.
fn unpad(text: &str) -> Option<&str> {
    text.strip_suffix('\n').map(|text| text.trim_end_matches(' ')).filter(|text| text.ends_with('\n'))
}
