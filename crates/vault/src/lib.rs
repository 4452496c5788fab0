//! The keys on a device: passphrase, key slots, attempts.
//!
//! ```text
//! passphrase --NFKC--> A = Argon2id(salt, memory, passes)
//!                      H = hardware HMAC of A, where there is hardware
//! KEK  = HKDF-SHA256(salt, A || H, "waymark/v1/kek")
//! slot = AES-256-GCM(KEK, nonce, aad = header, root key || role || …)
//! root key --HKDF "waymark/v1/db"--> key and salt of the database
//! ```
//!
//! Everything here is small and written for a reader: [`Vault`] is what callers use, `slots` is the file, `contents`
//! what a slot holds, `attempts` the counter, `kdf` the bounds, `hardware` the seam to a chip, `erase` the end.
//! `docs/adr/0003-vault-and-store.md` and `0017-slots-and-epochs.md` say why.

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod attempts;
#[cfg(test)]
mod child;
mod contents;
mod disk;
mod erase;
mod hardware;
mod kdf;
pub mod passphrase;
mod refused;
mod root_key;
mod slots;
mod vault;

pub use contents::SlotRole;
pub use erase::EraseFailed;
pub use hardware::{HardwareFailed, HardwareKey, NoHardware, has_small_memory};
pub use kdf::{Kdf, KdfRefused};
pub use refused::{ChangeRefused, CreateRefused, UnlockRefused};
pub use root_key::{DatabaseKey, NoRandomness, RootKey};
pub use vault::{Clocks, Setup, Unlocked, Vault};
