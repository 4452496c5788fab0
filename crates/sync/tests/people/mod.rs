//! An organisation for tests of the transports: a root key, a base, Amina's and Boris's phones, real sealed batches.
#![allow(dead_code)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use waymark_seal::{DeviceKeys, Identity, SealRequest, seal};
use waymark_sync::Caller;
use waymark_wire::{
    BatchId, Bucket, Coordinator, DeviceEntry, DeviceRole, Hour, Nonce, Policy, PublicKey, Receipt,
    ReceiptLevel, Roster, SealedBatch, ServerEntry, Signed, Signer, SigningKey, TlsPin,
};

/// The day all of this happens: 2026-11-22, noon.
pub(crate) const NOW_SECONDS: u64 = 1_795_348_800;

pub(crate) struct Organisation {
    pub(crate) root: SigningKey,
    pub(crate) base: Arc<DeviceKeys>,
    pub(crate) identity: Identity,
    pub(crate) recovery: Identity,
    pub(crate) amina: Arc<DeviceKeys>,
    pub(crate) boris: Arc<DeviceKeys>,
    pub(crate) receipt_key: SigningKey,
}

pub(crate) fn keys(byte: u8) -> DeviceKeys {
    DeviceKeys::from_seed([byte; 32]).unwrap()
}

impl Organisation {
    pub(crate) fn new() -> Self {
        Self {
            root: SigningKey::from_seed(&[1; 32]).unwrap(),
            base: Arc::new(keys(2)),
            identity: Identity::generate(),
            recovery: Identity::generate(),
            amina: Arc::new(keys(3)),
            boris: Arc::new(keys(4)),
            receipt_key: SigningKey::from_seed(&[5; 32]).unwrap(),
        }
    }

    /// The first roster, with a server at this address that has these keys.
    pub(crate) fn roster(&self, url: &str, receipt_key: PublicKey, tls_pins: Vec<TlsPin>) -> Roster {
        let roots = vec![self.root.public_key()];
        let hour = Hour::from_unix_seconds(NOW_SECONDS);
        let roster = Roster {
            v: 1,
            org: Roster::org_id(&roots, 1),
            name: "Open Hand".to_owned(),
            seq: 1,
            prev: None,
            issued_at_hour: hour,
            expires_at_hour: hour.plus(2_000),
            packs: Vec::new(),
            grace_hours: 100,
            coordinators: vec![Coordinator {
                device: self.base.id(),
                age_recipient: self.identity.recipient(),
            }],
            recovery: self.recovery.recipient(),
            devices: vec![
                DeviceEntry::active(DeviceRole::Base, self.base.public()),
                DeviceEntry::active(DeviceRole::Field, self.amina.public()),
                DeviceEntry::active(DeviceRole::Field, self.boris.public()),
            ],
            roots,
            threshold: 1,
            policy: Policy::default(),
            server: Some(ServerEntry {
                url: url.to_owned(),
                tls_pins,
                receipt_key,
                retired_receipt_keys: Vec::new(),
            }),
        };
        roster.check().unwrap();
        roster
    }

    /// A roster without the server's real keys, for transports that have none.
    pub(crate) fn plain_roster(&self) -> Roster {
        let pins = vec![TlsPin::from_bytes([9; 32])];
        self.roster("https://127.0.0.1:1", self.receipt_key.public_key(), pins)
    }

    pub(crate) fn signed(&self, roster: &Roster) -> Signed<Roster> {
        Signed::make(roster, &[&self.root])
    }

    /// A batch as the phone of `keys` seals it.
    pub(crate) fn batch(&self, keys: &DeviceKeys, seq: u64, prev: Option<BatchId>) -> SealedBatch {
        self.batch_of(keys, seq, prev, Bucket::K16)
    }

    /// The same, of at least this size.
    pub(crate) fn batch_of(
        &self,
        keys: &DeviceKeys,
        seq: u64,
        prev: Option<BatchId>,
        floor: Bucket,
    ) -> SealedBatch {
        let roster = self.plain_roster();
        let record = format!("{{\"said\":\"number {seq}\"}}");
        seal(&SealRequest {
            roster: &roster,
            now: roster.issued_at_hour,
            keys,
            epoch: 1,
            seq,
            prev,
            last_receipt: None,
            records: &[record.as_bytes()],
            audit: &[],
            floor,
        })
        .unwrap()
    }

    /// A chain of batches of one phone.
    pub(crate) fn batches(&self, keys: &DeviceKeys, count: u64) -> Vec<SealedBatch> {
        let mut all: Vec<SealedBatch> = Vec::new();
        for seq in 1..=count {
            let prev = all.last().map(SealedBatch::id);
            all.push(self.batch(keys, seq, prev));
        }
        all
    }

    /// The base's receipt that it opened a batch.
    pub(crate) fn opened(&self, batch: &SealedBatch) -> Signed<Receipt> {
        let header = batch.header();
        let receipt = Receipt {
            v: 1,
            level: ReceiptLevel::Opened,
            org: header.org,
            batch: batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            by: self.base.public().key_id(),
            hour: Hour::from_unix_seconds(NOW_SECONDS),
            log_index: None,
        };
        receipt.sign(&*self.base)
    }
}

/// Who asks, with a clock that stands at `now_seconds`.
pub(crate) fn caller(keys: &Arc<DeviceKeys>, now_seconds: u64) -> Caller {
    let signer: Arc<dyn Signer + Send + Sync> = keys.clone();
    Caller { signer, now_seconds: Arc::new(move || now_seconds), nonce: Arc::new(fresh_nonce) }
}

/// Nonces that never repeat, also between tests that share a server.
fn fresh_nonce() -> Option<Nonce> {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let mut bytes = [0_u8; 16];
    bytes[..8].copy_from_slice(&COUNT.fetch_add(1, Ordering::SeqCst).to_be_bytes());
    Some(Nonce::from_bytes(bytes))
}
