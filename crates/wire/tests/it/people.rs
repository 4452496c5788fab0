//! An organisation without any computer: keys from fixed seeds, everything the same in every run.

use waymark_wire::{
    BatchHeader, BatchId, Bucket, Coordinator, DeviceEntry, DeviceRole, Digest, Hour, PackEntry, Policy,
    PublicKey, Receipt, ReceiptLevel, Roster, SealedBatch, ServerEntry, Signed, Signer as _, SigningKey,
    TlsPin,
};

/// The hour of these stories: 2026-11-22T12Z.
pub(crate) const NOON: Hour = Hour(498_708);

/// The key of this name: its seed is SHA-256 of the name.
pub(crate) fn key(name: &str) -> SigningKey {
    SigningKey::from_seed(Digest::of(name.as_bytes()).as_bytes()).unwrap()
}

pub(crate) fn public(name: &str) -> PublicKey {
    key(name).public_key()
}

/// The first roster: amina and boris in the field, hana at the base, one root key.
pub(crate) fn roster() -> Roster {
    let roots = vec![public("root")];
    Roster {
        v: 1,
        org: Roster::org_id(&roots, 1),
        name: "Harbour House".to_owned(),
        seq: 1,
        prev: None,
        issued_at_hour: NOON,
        expires_at_hour: NOON.plus(24 * 90),
        packs: Vec::new(),
        grace_hours: 24 * 14,
        coordinators: vec![Coordinator {
            device: public("hana").device_id(),
            age_recipient: "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa".to_owned(),
        }],
        recovery: "age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm".to_owned(),
        devices: vec![
            DeviceEntry::active(DeviceRole::Field, public("amina")),
            DeviceEntry::active(DeviceRole::Field, public("boris")),
            DeviceEntry::active(DeviceRole::Base, public("hana")),
        ],
        roots,
        threshold: 1,
        policy: Policy::default(),
        server: Some(ServerEntry {
            url: "https://waymark.example.org".to_owned(),
            tls_pins: vec![TlsPin::from_bytes(*Digest::of(b"tls").as_bytes())],
            receipt_key: public("server"),
            retired_receipt_keys: vec![public("server before")],
        }),
    }
}

/// A first roster that names recordings in two languages.
pub(crate) fn roster_with_packs() -> Roster {
    Roster { packs: vec![pack("ps", 150_000), pack("zh-Hant", 1 << 20)], ..roster() }
}

/// A pack of this language and size.
pub(crate) fn pack(locale: &str, size: u64) -> PackEntry {
    PackEntry { locale: locale.to_owned(), sha256: Digest::of(locale.as_bytes()), size, made: NOON }
}

/// The roster that follows, changed by this function.
pub(crate) fn next(before: &Signed<Roster>, change: impl FnOnce(&mut Roster)) -> Roster {
    let mut next = before.peek().unwrap();
    next.seq += 1;
    next.prev = Some(Digest::of(before.body()));
    change(&mut next);
    next
}

/// A batch by amina with fixed bytes in place of an age file.
pub(crate) fn batch() -> SealedBatch {
    let header = header();
    let length = Bucket::K8.bytes() - SealedBatch::bytes_before_payload(&header, 7_000);
    let payload: Vec<u8> = (0..length).map(|place| (place % 251) as u8).collect();
    SealedBatch::assemble(header, &payload, &key("amina")).unwrap()
}

pub(crate) fn header() -> BatchHeader {
    BatchHeader {
        v: 1,
        org: roster().org,
        device: public("amina").device_id(),
        epoch: 1,
        seq: 7,
        prev: Some(BatchId::from_bytes(*Digest::of(b"batch 6").as_bytes())),
        roster: 1,
        payload_len: 0,
        payload_sha256: Digest::of(b""),
        last_receipt_sha256: Some(Digest::of(b"a receipt")),
    }
}

/// A receipt for that batch.
pub(crate) fn receipt(level: ReceiptLevel) -> Receipt {
    let batch = batch();
    Receipt {
        v: 1,
        level,
        org: roster().org,
        batch: batch.id(),
        device: batch.header().device,
        epoch: batch.header().epoch,
        seq: batch.header().seq,
        by: public("server").key_id(),
        hour: NOON,
        log_index: (level == ReceiptLevel::Stored).then_some(1234),
    }
}
