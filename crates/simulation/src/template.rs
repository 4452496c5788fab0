//! An organisation made once and copied for every seed: Daria's base, a second base, five phones, a server, and one
//! phone and one base that have asked to join.
//!
//! The key slots have the cheapest setting that the product accepts at all, and a seed opens devices with the root key
//! that was unlocked here: no passphrase is stretched per seed.

use crate::clock::{Time, Watch};
use crate::house::House;
use crate::line::Shared;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use waymark_app::org::{AdmitRequest, FoundRequest, Guess, InviteRequest, JoinRequest};
use waymark_app::view::UnlockRequest;
use waymark_app::{App, Clock as _};
use waymark_store::tables::{identity, rosters};
use waymark_store::{Db, DbKey};
use waymark_testkit::DARIA;
use waymark_vault::{Clocks, Kdf, NoHardware, RootKey, Setup, Vault};
use waymark_wire::{OrgId, Roster, Signed, SigningKey};

/// Who takes part: the first base holds the organisation's root key.
pub(crate) const NAMES: [&str; 9] =
    ["daria", "bela", "amina", "boris", "chidi", "edo", "farah", "gita", "hana"];
/// Which of them are bases; the last base and the last phone have only asked to join.
pub(crate) const BASES: usize = 2;
pub(crate) const NEW_PHONE: usize = 7;
pub(crate) const NEW_BASE: usize = 8;

/// One prepared device.
pub(crate) struct Prepared {
    pub(crate) folder: PathBuf,
    pub(crate) root: Arc<RootKey>,
    /// Its device id, as hex digits.
    pub(crate) device: String,
    pub(crate) base: bool,
    /// Its request to join, where it was not admitted yet.
    pub(crate) request: Option<Vec<u8>>,
}

/// The prepared organisation. Gone from the disk when dropped.
pub struct Template {
    ground: tempfile::TempDir,
    pub(crate) devices: Vec<Prepared>,
    pub(crate) server: PathBuf,
    /// The seeds of the devices' signing keys.
    pub(crate) seeds: Vec<[u8; 32]>,
    pub(crate) org: OrgId,
}

/// Where folders are made: in memory where the system has a place for that.
fn ground() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("waymark-simulation-").tempdir_in(place).unwrap()
}

impl Template {
    /// Makes the organisation; takes about a second.
    #[must_use]
    pub fn build() -> Self {
        let ground = ground();
        let time = Time::begin();
        let server = ground.path().join("server");
        let identity = waymark_server::init(&server).unwrap();
        let mut devices = vec![begin(ground.path(), 0, &time)];
        let line = Shared::around(House::open(ground.path(), &server, &time), NAMES.len(), None);
        let daria = open(&devices[0], &line, 0, &time);
        let founded = daria
            .found(FoundRequest {
                passphrase: DARIA.passphrase.to_owned().into(),
                name: "Open Hand".to_owned(),
                server: Some(("https://server.invalid".to_owned(), identity)),
                guess: Guess::Least,
            })
            .unwrap();
        devices[0].device = founded.device;
        daria.unlock(UnlockRequest { passphrase: DARIA.passphrase.to_owned() }).unwrap();
        for number in 1..NAMES.len() {
            let device = enrol(ground.path(), &daria, number, &line, &time);
            devices.push(device);
        }
        let mut opened = vec![daria];
        for (number, device) in devices.iter().enumerate().skip(1).filter(|(_, one)| one.request.is_none()) {
            let app = open(device, &line, number, &time);
            app.unlock_with(&device.root).unwrap();
            opened.push(app);
        }
        opened.iter().for_each(|app| drop(app.exchange_now().unwrap()));
        opened.iter().for_each(|app| drop(app.lock().unwrap()));
        line.net().house.stop();
        let server = line.net().house.folder().to_owned();
        let seeds = devices.iter().map(seed_of).collect();
        let org = org_of(&devices[0]);
        Self { ground, devices, server, seeds, org }
    }

    /// A folder for one run.
    pub(crate) fn place(&self) -> tempfile::TempDir {
        tempfile::Builder::new().prefix("seed-").tempdir_in(self.ground.path()).unwrap()
    }

    /// The key that the server signs receipts with: for sabotages.
    pub(crate) fn receipt_key(&self) -> SigningKey {
        let text = std::fs::read_to_string(self.server.join("receipt-key.seed")).unwrap();
        SigningKey::from_seed(&hex::decode(text.trim()).unwrap().try_into().unwrap()).unwrap()
    }
}

/// The database of a prepared device.
fn database(device: &Prepared) -> Db {
    let key = device.root.db_key();
    Db::open(&device.folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap()
}

fn seed_of(device: &Prepared) -> [u8; 32] {
    let db = database(device);
    let seed = *db.read(identity::get).unwrap().unwrap().sign_seed;
    db.close().unwrap();
    seed
}

fn org_of(device: &Prepared) -> OrgId {
    let db = database(device);
    let (_, bytes) = db.read(rosters::all).unwrap().pop().unwrap();
    db.close().unwrap();
    Signed::<Roster>::parse(&bytes).unwrap().peek().unwrap().org
}

/// Makes the cheapest vault and an empty database: setting up takes both over.
fn begin(ground: &Path, number: usize, time: &Time) -> Prepared {
    let folder = ground.join(NAMES[number]);
    let watch = Watch::right(time);
    let clocks = Clocks { wall_ms: watch.wall_ms(), monotonic_ms: watch.monotonic_ms() };
    let setup = Setup { kdf: Kdf::new(19 * 1024, 1).unwrap(), clocks };
    let root = Vault::at(&folder).create(DARIA.passphrase, &setup, &NoHardware).unwrap();
    let key = root.db_key();
    Db::create(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap().close().unwrap();
    let base = number < BASES || number == NEW_BASE;
    Prepared { folder, root: Arc::new(root), device: String::new(), base, request: None }
}

fn enrol(ground: &Path, daria: &App, number: usize, line: &Shared, time: &Time) -> Prepared {
    let mut device = begin(ground, number, time);
    let app = open(&device, line, number, time);
    let invite = daria.invite(InviteRequest { base: device.base, hours: 24 * 30 }).unwrap();
    let asking = JoinRequest {
        passphrase: DARIA.passphrase.to_owned().into(),
        invite: invite.file,
        base: device.base,
        guess: Guess::Least,
    };
    let joining = app.ask_to_join(asking).unwrap();
    device.device = joining.device;
    if number == NEW_PHONE || number == NEW_BASE {
        device.request = Some(joining.file);
    } else {
        let admitted = daria.admit(&AdmitRequest { request: joining.file }).unwrap();
        app.join(DARIA.passphrase, &admitted.file).unwrap();
    }
    device
}

fn open(device: &Prepared, line: &Shared, number: usize, time: &Time) -> App {
    App::over(&device.folder, Watch::right(time), line.of(number))
}
