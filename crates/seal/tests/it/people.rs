//! amina with her phone, hana at the base, and the recovery sheet in the safe.

use secrecy::ExposeSecret as _;
use waymark_seal::{DeviceKeys, Identity, SealRequest};
use waymark_wire::{
    Bucket, Coordinator, DeviceEntry, DeviceRole, Digest, Hour, Policy, Roster, SealedBatch, Signer as _,
    SigningKey,
};

/// The hour of these stories.
pub(crate) const NOON: Hour = Hour(498_708);
pub(crate) const RECORD: &[u8] = br#"{"v":1,"code":"K7F-4Q2X","answers":[{"item":"T3","value":"yes"}]}"#;

pub(crate) fn keys(name: &str) -> DeviceKeys {
    DeviceKeys::from_seed(*Digest::of(name.as_bytes()).as_bytes()).unwrap()
}

/// The identity of this name: the same in every run.
pub(crate) fn identity(name: &str) -> Identity {
    Identity::from_bytes(Digest::of(name.as_bytes()).as_bytes()).unwrap()
}

pub(crate) fn roster() -> Roster {
    let root = SigningKey::from_seed(&[9; 32]).unwrap().public_key();
    Roster {
        v: 1,
        org: Roster::org_id(&[root], 1),
        name: "Harbour House".to_owned(),
        seq: 3,
        prev: Some(Digest::of(b"before")),
        issued_at_hour: NOON,
        expires_at_hour: NOON.plus(100),
        packs: Vec::new(),
        grace_hours: 10,
        coordinators: vec![Coordinator {
            device: keys("hana").id(),
            age_recipient: identity("hana").recipient(),
        }],
        recovery: identity("recovery").recipient(),
        devices: vec![
            DeviceEntry::active(DeviceRole::Field, keys("amina").public()),
            DeviceEntry::active(DeviceRole::Field, keys("boris").public()),
            DeviceEntry::active(DeviceRole::Base, keys("hana").public()),
        ],
        roots: vec![root],
        threshold: 1,
        policy: Policy::default(),
        server: None,
    }
}

/// What amina's phone asks for when she finishes an interview.
pub(crate) fn request<'a>(
    roster: &'a Roster,
    keys: &'a DeviceKeys,
    records: &'a [&'a [u8]],
) -> SealRequest<'a> {
    SealRequest {
        roster,
        now: NOON,
        keys,
        epoch: 1,
        seq: 4,
        prev: Some(waymark_wire::BatchId::from_bytes([3; 32])),
        last_receipt: None,
        records,
        audit: &[br#"{"code":"unlock"}"#],
        floor: Bucket::K8,
    }
}

/// Seals one record of amina's.
pub(crate) fn sealed() -> SealedBatch {
    waymark_seal::seal(&request(&roster(), &keys("amina"), &[RECORD])).unwrap()
}

pub(crate) fn secret_text(identity: &Identity) -> String {
    identity.to_text().expose_secret().to_owned()
}
