//! Sealing and opening of batches, device signatures. Pure but for the randomness age draws.
//!
//! What goes in: records as JSON, the roster, the device's keys. What comes out: a [`waymark_wire::SealedBatch`]
//! of a constant size that only the coordinators and the recovery key can open, signed by the device, and checked
//! by reading it back before anybody sees it.
//!
//! Randomness: `age` draws the file key, the ephemeral keys and the payload nonce from the operating system
//! itself; they cannot be passed in. That is on purpose (nobody can hand it a weak generator) and is the reason
//! why sealing the same record twice never gives the same bytes. All other keys are made from bytes the caller
//! drew.
#![forbid(unsafe_code)]

mod batch_key;
mod filled;
mod identity;
mod keys;
mod letter;
mod open;
mod packet;
mod padding;
mod payload;
mod recovery;
mod seal;

pub use batch_key::BatchKey;
pub use identity::{Identity, IdentityRefused, is_recipient};
pub use keys::DeviceKeys;
pub use letter::{LetterRefused, MAX_LETTER_JSON_BYTES, open_letter, seal_letter};
pub use open::{CannotOpen, OpenReason, Opened, open, open_age_file, open_with_key};
pub use packet::{OpensPacket, PACKET_BYTES, PacketFor, PacketRefused, open_packet, seal_packet};
pub use padding::capacity;
pub use payload::PAYLOAD_VERSION;
pub use recovery::RecoveryWords;
pub use seal::{CannotSeal, SealRequest, seal};
pub use waymark_wire as wire;
