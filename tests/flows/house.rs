//! An organisation for one story: a server, a base and phones, each in a folder of its own, enrolled by file.

use crate::between::Between;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::time::{Duration, Instant};
use waymark_app::org::{AdmitRequest, FoundRequest, Guess, InviteRequest, JoinRequest};
use waymark_app::view::{CaseRow, FinalisedView, ScreeningView, StartRequest, SyncView, UnlockRequest};
use waymark_app::{App, DeviceClock};
use waymark_server::{Config, Running};
use waymark_testkit::{DARIA, Folder, Person, Postgres};

/// The taps of one whole triage; a tap without an item goes to the next step.
pub const TRIAGE: [(&str, &str, bool); 23] = [
    ("S1", "yes", false),
    ("S2", "alone", false),
    ("S3", "none", false),
    ("S8", "yes", true),
    ("", "next", false),
    ("C1", "understood", false),
    ("C2", "understood", false),
    ("C3", "understood", false),
    ("C4", "understood", false),
    ("C5", "understood", false),
    ("C6", "yes", true),
    ("C7", "yes", true),
    ("J1", "25-34", false),
    ("S9", "stated", false),
    ("T1", "alone", true),
    ("T2", "yes", true),
    ("T3", "no", true),
    ("T4", "yes", true),
    ("T5", "not_sure", true),
    ("T6", "declined", true),
    ("T7", "no", true),
    ("T8", "no", true),
    ("", "next", false),
];

/// One organisation.
pub struct House {
    /// The coordinator's computer.
    pub base: Device,
    /// Between the devices and the server; cuts connections when told to.
    pub between: Between,
    server_data: Folder,
    server: Option<Running>,
    roster: Vec<u8>,
    /// Where the server keeps its store if not in its folder; it ends after the server.
    database: Option<Database>,
}

/// A database in a PostgreSQL of its own.
pub struct Database {
    /// The running PostgreSQL.
    pub postgres: Postgres,
    /// The database's address.
    pub url: String,
}

impl Database {
    /// Starts one. Where PostgreSQL is not installed, says SKIPPED and gives nothing.
    pub fn start() -> Option<Self> {
        let postgres = Postgres::start()?;
        Some(Self { url: postgres.database(), postgres })
    }
}

/// One installation.
pub struct Device {
    /// The app over it.
    pub app: App,
    /// Its files.
    pub folder: Folder,
    /// Whose it is.
    pub person: Person,
}

impl House {
    /// Founds it; the server runs and keeps its store in its folder.
    pub fn founded() -> Self {
        Self::founded_over(None)
    }

    /// Founds it with a server over PostgreSQL. Where that is not installed, says SKIPPED and gives nothing.
    pub fn founded_over_postgres() -> Option<Self> {
        Database::start().map(|database| Self::founded_over(Some(database)))
    }

    fn founded_over(database: Option<Database>) -> Self {
        let server_data = Folder::new();
        let identity = waymark_server::init(server_data.path()).unwrap();
        let between = Between::start();
        let base = Device::fresh(DARIA);
        let founded = base
            .app
            .found(FoundRequest {
                passphrase: DARIA.passphrase.to_owned().into(),
                name: "Harbour Light".to_owned(),
                server: Some((between.url(), identity)),
                guess: Guess::Least,
            })
            .unwrap();
        base.unlock();
        let mut house = Self { base, between, server_data, server: None, roster: founded.roster, database };
        house.start_server();
        house
    }

    /// Starts the server, or starts it again over the same data.
    pub fn start_server(&mut self) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let config = Config {
            roster: Some(self.roster.clone()),
            database_url: self.database.as_ref().map(|database| database.url.clone()),
            ..Config::new(self.server_data.path())
        };
        let server = waymark_server::serve(config, listener).unwrap();
        self.between.lead_to(Some(server.address()));
        self.server = Some(server);
    }

    /// Stops the server: connections are refused.
    pub fn stop_server(&mut self) {
        self.between.lead_to(None);
        if let Some(server) = self.server.take() {
            server.stop();
        }
    }

    /// The server's files.
    pub fn server_files(&self) -> &Folder {
        &self.server_data
    }

    /// The signed roster the organisation began with.
    pub fn roster(&self) -> &[u8] {
        &self.roster
    }

    /// The server's database, where it has one beside its files.
    pub fn database(&self) -> Option<&Database> {
        self.database.as_ref()
    }

    /// Enrols a field phone, by file both ways, and unlocks it. The server learns of it at the base's next exchange.
    pub fn phone_of(&self, person: Person) -> Device {
        let phone = Device::fresh(person);
        let invite = self.base.app.invite(InviteRequest { base: false, hours: 1 }).unwrap();
        let asked = phone
            .app
            .ask_to_join(JoinRequest {
                passphrase: person.passphrase.to_owned().into(),
                invite: invite.file,
                base: false,
                guess: Guess::Least,
            })
            .unwrap();
        let admitted = self.base.app.admit(&AdmitRequest { request: asked.file }).unwrap();
        assert_eq!(asked.words, admitted.words, "both screens show the same six words");
        phone.app.join(person.passphrase, &admitted.file).unwrap();
        phone.unlock();
        phone
    }
}

impl Device {
    fn fresh(person: Person) -> Self {
        let folder = Folder::new();
        Self { app: App::at(folder.path(), DeviceClock::new()), folder, person }
    }

    /// Opens it.
    pub fn unlock(&self) {
        self.app.unlock(UnlockRequest { passphrase: self.person.passphrase.to_owned() }).unwrap();
    }

    /// Locks it, as at the end of a day.
    pub fn lock(&self) {
        self.app.lock().unwrap();
    }

    /// Begins a screening in this language of the person.
    pub fn begin(&self, person_locale: &str) -> ScreeningView {
        let view = self
            .app
            .start_screening(StartRequest { worker_locale: "en".to_owned().try_into().unwrap() })
            .unwrap();
        let request = json!({"id": view.id, "worker_locale": null, "person_locale": person_locale});
        self.app.switch_language(serde_json::from_value(request).unwrap()).unwrap()
    }

    /// Taps in order.
    pub fn taps(&self, view: &ScreeningView, taps: &[(&str, &str, bool)]) -> ScreeningView {
        taps.iter().fold(view.clone(), |view, tap| self.tap(&view, *tap))
    }

    /// One tap.
    pub fn tap(&self, view: &ScreeningView, (item, choice, advance): (&str, &str, bool)) -> ScreeningView {
        if item.is_empty() {
            let request = json!({"id": view.id, "to": choice});
            return self.app.move_to(serde_json::from_value(request).unwrap()).unwrap();
        }
        let request: Value = json!({"id": view.id, "item": item, "value": choice, "advance": advance});
        self.app.answer_item(serde_json::from_value(request).unwrap()).unwrap()
    }

    /// Screens somebody from the first tap to the sealed batch.
    pub fn screen(&self, person_locale: &str) -> FinalisedView {
        let view = self.taps(&self.begin(person_locale), &TRIAGE);
        self.app.finalise(serde_json::from_value(json!({"id": view.id})).unwrap()).unwrap()
    }

    #[allow(clippy::disallowed_methods, reason = "a test waits by the clock")]
    /// Exchanges with the server now and waits until that is over.
    pub fn sync(&self) -> SyncView {
        let deadline = Instant::now() + Duration::from_secs(30);
        self.app.sync_now().unwrap();
        loop {
            let view = self.app.sync_state().unwrap();
            if !view.busy {
                return view;
            }
            assert!(Instant::now() < deadline, "the exchange did not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// The cases of a base.
    pub fn cases(&self) -> Vec<CaseRow> {
        self.app.cases().unwrap()
    }
}

/// Everything recorded is somewhere: waiting, handed over, received or returned.
pub fn check_nothing_is_lost(sync: &SyncView, recorded: u32) {
    assert_eq!(sync.recorded, recorded, "{sync:?}");
    assert_eq!(sync.packed + sync.handed_over + sync.received + sync.returned, recorded, "{sync:?}");
}
