//! A key-slot file of every released format opens for ever, and gives the same database key.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use serde::{Deserialize, Serialize};
use waymark_testkit::{AMINA, BORIS, CHIDI, Folder};
use waymark_vault::{Clocks, Kdf, NoHardware, RootKey, Setup, SlotRole, Vault};

#[derive(Serialize, Deserialize)]
struct KnownAnswer {
    passphrase: String,
    slots: String,
    db_key: String,
    db_salt: String,
}

/// A file of the second format and what each of its passphrases opens.
#[derive(Serialize, Deserialize)]
struct KnownAnswers {
    slots: String,
    opened: Vec<Opened>,
}

#[derive(Serialize, Deserialize)]
struct Opened {
    passphrase: String,
    role: String,
    db_key: String,
    db_salt: String,
}

const LATER: Clocks = Clocks { wall_ms: 3_600_000, monotonic_ms: 3_600_000 };

/// A vault with one copy of the slots and no counter: that is the longest wait, and then it opens.
fn vault_of(slots: &str) -> (Folder, Vault) {
    let folder = Folder::new();
    std::fs::write(folder.join("slots.b"), hex::decode(slots).unwrap()).unwrap();
    let vault = Vault::at(folder.path());
    assert_eq!(vault.wait_seconds(&Clocks { wall_ms: 0, monotonic_ms: 0 }), 3_600);
    (folder, vault)
}

fn role_word(role: SlotRole) -> &'static str {
    match role {
        SlotRole::Real => "real",
        SlotRole::Practice => "practice",
    }
}

#[test]
fn the_slots_of_format_1_open_and_give_the_known_key() {
    let known = include_str!("../../../tests/vectors/vault/slots-v1.json");
    let known: KnownAnswer = serde_json::from_str(known).unwrap();
    let (folder, vault) = vault_of(&known.slots);
    let key = vault.unlock(&known.passphrase, &NoHardware, &LATER).unwrap().db_key();
    let expected = (known.db_key, known.db_salt);
    assert_eq!((hex::encode(key.key.as_slice()), hex::encode(key.salt)), expected);
    // The first unlock has written the present form, both copies, which opens just the same.
    let written = std::fs::read(folder.join("slots.a")).unwrap();
    assert!(written.starts_with(b"WMKEYS2\n") && written == std::fs::read(folder.join("slots.b")).unwrap());
    let key = vault.unlock(&known.passphrase, &NoHardware, &LATER).unwrap().db_key();
    assert_eq!((hex::encode(key.key.as_slice()), hex::encode(key.salt)), expected);
}

#[test]
fn the_slots_of_format_2_open_with_each_passphrase_and_give_the_known_keys() {
    let known = include_str!("../../../tests/vectors/vault/slots-v2.json");
    let known: KnownAnswers = serde_json::from_str(known).unwrap();
    for expected in &known.opened {
        let (_folder, vault) = vault_of(&known.slots);
        let opened = vault.unlock(&expected.passphrase, &NoHardware, &LATER).unwrap();
        let key = opened.db_key();
        assert_eq!(role_word(opened.role), expected.role);
        assert_eq!(
            (hex::encode(key.key.as_slice()), hex::encode(key.salt)),
            (expected.db_key.clone(), expected.db_salt.clone())
        );
    }
    assert_eq!(known.opened.len(), 3);
}

/// Writes the vector of the second format where there is none: `cargo test -p waymark-vault -- --ignored vector`.
#[test]
#[ignore = "writes a vector; only when a format is new"]
fn make_the_vector_of_format_2() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/vault/slots-v2.json");
    assert!(!std::path::Path::new(path).exists(), "a vector is never written again");
    let folder = Folder::new();
    let vault = Vault::at(folder.path());
    let setup = Setup { kdf: Kdf::new(19 * 1024, 1).unwrap(), clocks: LATER };
    vault.create(AMINA.passphrase, &setup, &NoHardware).unwrap();
    vault.set_second_passphrase(AMINA.passphrase, BORIS.passphrase, &NoHardware, &LATER).unwrap();
    let practice = RootKey::from_bytes([7; 32].into());
    vault.set_duress(AMINA.passphrase, CHIDI.passphrase, &practice, &NoHardware, &LATER).unwrap();
    let slots = hex::encode(std::fs::read(folder.join("slots.a")).unwrap());
    let opened = [AMINA, BORIS, CHIDI].map(|person| {
        let opened = vault.unlock(person.passphrase, &NoHardware, &LATER).unwrap();
        let key = opened.db_key();
        Opened {
            passphrase: person.passphrase.to_owned(),
            role: role_word(opened.role).to_owned(),
            db_key: hex::encode(key.key.as_slice()),
            db_salt: hex::encode(key.salt),
        }
    });
    let known = KnownAnswers { slots, opened: opened.into() };
    std::fs::write(path, serde_json::to_string_pretty(&known).unwrap() + "\n").unwrap();
}
