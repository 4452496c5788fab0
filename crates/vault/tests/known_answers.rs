//! A key-slot file of every released format opens for ever, and gives the same database key.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde::Deserialize;
use waymark_testkit::Folder;
use waymark_vault::{Clocks, NoHardware, Vault};

#[derive(Deserialize)]
struct KnownAnswer {
    passphrase: String,
    slots: String,
    db_key: String,
    db_salt: String,
}

#[test]
fn the_slots_of_format_1_open_and_give_the_known_key() {
    let known = include_str!("../../../tests/vectors/vault/slots-v1.json");
    let known: KnownAnswer = serde_json::from_str(known).unwrap();
    let folder = Folder::new();
    let slots = hex::decode(&known.slots).unwrap();
    std::fs::write(folder.join("slots.b"), slots).unwrap();

    let now = Clocks { wall_ms: 0, monotonic_ms: 0 };
    let vault = Vault::at(folder.path());
    // Only one copy is there and no counter: that is the longest wait, and then it opens.
    assert_eq!(vault.wait_seconds(&now), 3_600);
    let later = Clocks { wall_ms: 3_600_000, monotonic_ms: 3_600_000 };
    let key = vault.unlock(&known.passphrase, &NoHardware, &later).unwrap().db_key();
    assert_eq!((hex::encode(key.key.as_slice()), hex::encode(key.salt)), (known.db_key, known.db_salt));
}
