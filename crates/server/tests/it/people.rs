//! The people of these stories: an organisation with a server, a base, and phones.

use crate::client::{Answer, Client};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;
use waymark_server::{Clock, Config, Running};
use waymark_wire::{
    BatchHeader, BatchId, Bucket, Challenge, Coordinator, DeviceEntry, DeviceId, DeviceRole, DeviceStatus,
    Digest, HeldRoster, Hour, Nonce, Policy, PublicKey, Receipt, ReceiptLevel, RequestSignature, Roster,
    SealedBatch, ServerEntry, ServerIdentity, Signed, SignedRequest, Signer as _, SigningKey,
};

/// Now, as an honest phone knows it.
#[allow(clippy::disallowed_methods)]
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// Different every time in this process, and that is all these tests need.
pub(crate) fn nonce() -> Nonce {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    Nonce::from_bytes((u128::from(std::process::id()) << 64 | u128::from(count)).to_be_bytes())
}

/// A phone or a base.
pub(crate) struct Device {
    pub(crate) key: SigningKey,
    pub(crate) role: DeviceRole,
}

impl Device {
    pub(crate) fn of(name: &str, role: DeviceRole) -> Self {
        Self { key: SigningKey::from_seed(Digest::of(name.as_bytes()).as_bytes()).unwrap(), role }
    }

    pub(crate) fn id(&self) -> DeviceId {
        self.key.public_key().device_id()
    }

    pub(crate) fn public(&self) -> PublicKey {
        self.key.public_key()
    }

    /// The `Authorization` header for a request made now.
    pub(crate) fn sign(&self, method: &str, target: &str, body: &[u8]) -> String {
        self.sign_at(method, target, body, now(), nonce(), None)
    }

    pub(crate) fn sign_at(
        &self,
        method: &str,
        target: &str,
        body: &[u8],
        time: u64,
        nonce: Nonce,
        challenge: Option<&Challenge>,
    ) -> String {
        let request = SignedRequest { method, target, body };
        RequestSignature::make(&self.key, &request, time, nonce, challenge).to_header()
    }
}

/// An organisation: amina and boris with phones, hana at the base, and a server of its own.
pub(crate) struct Organisation {
    pub(crate) server: ServerIdentity,
    pub(crate) root: SigningKey,
    pub(crate) amina: Device,
    pub(crate) boris: Device,
    pub(crate) hana: Device,
    pub(crate) roster: HeldRoster,
    pub(crate) folder: TempDir,
}

impl Organisation {
    /// Makes the server's keys in a fresh folder and the organisation's first roster.
    pub(crate) fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    /// Another organisation than everybody else's: its root key is of this name.
    pub(crate) fn named(root: &str) -> Self {
        Self::founded(tempfile::tempdir().unwrap(), Digest::of(root.as_bytes()).as_bytes())
    }

    pub(crate) fn in_folder(folder: TempDir) -> Self {
        Self::founded(folder, &[9; 32])
    }

    fn founded(folder: TempDir, root: &[u8; 32]) -> Self {
        let server = waymark_server::init(folder.path()).unwrap();
        let (amina, boris) = (Device::of("amina", DeviceRole::Field), Device::of("boris", DeviceRole::Field));
        let hana = Device::of("hana", DeviceRole::Base);
        let root = SigningKey::from_seed(root).unwrap();
        let first = first_roster(&root, &server, &[&amina, &boris, &hana]);
        let signed = Signed::make(&first, &[&root]);
        let roster = HeldRoster::first(&signed, &first.org).unwrap();
        Self { server, root, amina, boris, hana, roster, folder }
    }

    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn config(&self) -> Config {
        Config { roster: Some(self.roster.to_bytes()), ..Config::new(self.data()) }
    }

    /// Starts the server with the first roster.
    pub(crate) fn start(&self) -> Running {
        self.start_with(self.config())
    }

    pub(crate) fn start_with(&self, config: Config) -> Running {
        waymark_server::serve(config, TcpListener::bind("127.0.0.1:0").unwrap()).unwrap()
    }

    /// Starts the server at another time than now.
    pub(crate) fn start_at(&self, seconds: u64) -> Running {
        self.start_with(Config { clock: Clock::from_fn(move || seconds), ..self.config() })
    }

    pub(crate) fn client(&self, address: SocketAddr) -> Client {
        Client::connect(address, self.server.tls_pins[0]).unwrap()
    }

    /// A signed request from this device over a connection of its own.
    pub(crate) fn ask(
        &self,
        at: &Running,
        device: &Device,
        method: &str,
        target: &str,
        body: &[u8],
    ) -> Answer {
        let authorization = device.sign(method, target, body);
        self.client(at.address()).ask(method, target, &[("authorization", &authorization)], body).unwrap()
    }

    /// Uploads a batch.
    pub(crate) fn put(&self, at: &Running, device: &Device, batch: &SealedBatch) -> Answer {
        self.ask(at, device, "PUT", &format!("/v1/batches/{}", batch.id()), batch.as_bytes())
    }

    /// The next roster, changed by this function and signed by the root.
    pub(crate) fn next_roster(&self, change: impl FnOnce(&mut Roster)) -> Signed<Roster> {
        let mut next = self.roster.roster().clone();
        next.seq += 1;
        next.prev = Some(self.roster.digest());
        change(&mut next);
        Signed::make(&next, &[&self.root])
    }

    /// The next roster with this device marked.
    pub(crate) fn roster_with_status(&self, device: &Device, status: DeviceStatus) -> Signed<Roster> {
        let id = device.id();
        self.next_roster(|next| next.devices.iter_mut().find(|entry| entry.id == id).unwrap().status = status)
    }

    /// A batch of this device, number `seq`, with bytes made from `salt` where an age file would be.
    pub(crate) fn batch(&self, device: &Device, seq: u64, salt: &str) -> SealedBatch {
        batch(self.roster.roster(), device, seq, salt, Bucket::K8)
    }

    /// "Opened", by hana.
    pub(crate) fn opened(&self, batch: &SealedBatch) -> Signed<Receipt> {
        let header = batch.header();
        Receipt {
            v: 0,
            level: ReceiptLevel::Opened,
            org: header.org,
            batch: batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            by: self.hana.public().key_id(),
            hour: Hour::from_unix_seconds(now()),
            log_index: None,
        }
        .sign(&self.hana.key)
    }

    /// Checks a "stored" receipt as a phone would.
    pub(crate) fn check_receipt(&self, bytes: &[u8], batch: &SealedBatch) -> Receipt {
        let signed = Signed::parse(bytes).unwrap();
        let receipt = Receipt::check(&signed, self.roster.roster()).unwrap();
        assert_eq!(receipt.level, ReceiptLevel::Stored);
        assert_eq!(receipt.batch, batch.id());
        assert_eq!(receipt.device, batch.header().device);
        receipt
    }
}

/// A batch with `salt` in place of an age file: the server cannot tell, and that is the point.
pub(crate) fn batch(roster: &Roster, device: &Device, seq: u64, salt: &str, bucket: Bucket) -> SealedBatch {
    let header = BatchHeader {
        v: 1,
        org: roster.org,
        device: device.id(),
        epoch: 1,
        seq,
        prev: (seq > 1).then(|| BatchId::from_bytes([7; 32])),
        roster: roster.seq,
        payload_len: 0,
        payload_sha256: Digest::from_bytes([0; 32]),
        last_receipt_sha256: None,
    };
    let guess = bucket.bytes() as u64 - 500;
    let length = bucket.bytes() - SealedBatch::bytes_before_payload(&header, guess);
    let mut payload = format!("age-encryption.org/v1\n{salt}\n").into_bytes();
    payload.resize(length, b'.');
    SealedBatch::assemble(header, &payload, &device.key).unwrap()
}

fn first_roster(root: &SigningKey, server: &ServerIdentity, devices: &[&Device]) -> Roster {
    let roots = vec![root.public_key()];
    let base = devices.iter().find(|device| device.role == DeviceRole::Base).unwrap();
    let hour = Hour::from_unix_seconds(now());
    Roster {
        v: 1,
        org: Roster::org_id(&roots, 1),
        name: "Harbour House".to_owned(),
        seq: 1,
        prev: None,
        issued_at_hour: hour,
        expires_at_hour: hour.plus(24 * 90),
        packs: Vec::new(),
        grace_hours: 24 * 14,
        coordinators: vec![Coordinator { device: base.id(), age_recipient: "age1hana".to_owned() }],
        recovery: "age1recovery".to_owned(),
        devices: devices.iter().map(|device| DeviceEntry::active(device.role, device.public())).collect(),
        roots,
        threshold: 1,
        policy: Policy::default(),
        server: Some(ServerEntry {
            url: "https://127.0.0.1".to_owned(),
            tls_pins: server.tls_pins.clone(),
            receipt_key: server.receipt_key,
            retired_receipt_keys: Vec::new(),
        }),
    }
}
