//! An organisation in real folders: Daria's base, phones that enrol by file, a real server behind a line that can
//! be cut.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use waymark_app::org::{AdmitRequest, FoundRequest, FoundedView, Guess, InviteRequest, JoinRequest};
use waymark_app::view::{
    CarryRequest, CaseRow, EndRequest, ImportRequest, ImportView, OutboxRow, ScreeningRequest, StartRequest,
    SyncView, UnlockRequest,
};
use waymark_app::{App, Clock, Exchanged};
use waymark_domain::{CaseCode, End, LocaleTag, ScreeningId, Timestamp};
use waymark_server::{Config, Running};
use waymark_testkit::{DARIA, Folder, Line, Person, TestClock};
use waymark_wire::{Container, Item};

/// The test clock as the app takes it.
#[derive(Clone)]
pub(crate) struct Watch(pub(crate) TestClock);

impl Clock for Watch {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.wall_ms())
    }

    fn monotonic_ms(&self) -> u64 {
        self.0.monotonic_ms()
    }
}

pub(crate) struct Stage {
    pub(crate) folder: Folder,
    pub(crate) clock: TestClock,
    pub(crate) line: Line,
    pub(crate) base: App,
    pub(crate) founded: FoundedView,
    server: Option<Running>,
}

impl Stage {
    /// An organisation whose server answers.
    pub(crate) fn new() -> Self {
        Self::whose_roster_says(|_| {})
    }

    /// The same, where the roster says something else about the server.
    pub(crate) fn whose_roster_says(change: impl FnOnce(&mut waymark_wire::ServerIdentity)) -> Self {
        let (folder, clock, line) = (Folder::new(), TestClock::at_noon(), Line::open());
        let mut identity = waymark_server::init(&folder.join("server")).unwrap();
        change(&mut identity);
        let base = App::without_loop(folder.join("base"), Watch(clock.clone()));
        let founded = base
            .found(FoundRequest {
                passphrase: DARIA.passphrase.to_owned().into(),
                name: "Open Hand".to_owned(),
                server: Some((line.url(), identity)),
                guess: Guess::Least,
            })
            .unwrap();
        unlock(&base, DARIA.passphrase);
        let mut stage = Self { folder, clock, line, base, founded, server: None };
        stage.server_up();
        stage
    }

    /// Starts the server, and leads the line to it.
    pub(crate) fn server_up(&mut self) {
        let mut config = Config::new(self.folder.join("server"));
        config.roster = Some(self.founded.roster.clone());
        let clock = self.clock.clone();
        config.clock =
            waymark_server::Clock::from_fn(move || u64::try_from(clock.wall_ms() / 1_000).unwrap_or(0));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        self.line.lead_to(listener.local_addr().unwrap());
        self.server = Some(waymark_server::serve(config, listener).unwrap());
    }

    /// Stops the server. Nobody answers any more.
    pub(crate) fn server_down(&mut self) {
        self.server = None;
        self.line.lead_nowhere();
    }

    /// Another organisation's server on the same line: a real one, with keys of its own.
    pub(crate) fn somebody_elses_server(&self) -> Running {
        let data = self.folder.join("elsewhere");
        waymark_server::init(&data).unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        self.line.lead_to(listener.local_addr().unwrap());
        waymark_server::serve(Config::new(data), listener).unwrap()
    }

    pub(crate) fn app(&self, name: &str) -> App {
        App::without_loop(self.folder.join(name), Watch(self.clock.clone()))
    }

    /// A phone that is enrolled and open.
    pub(crate) fn phone(&self, person: Person) -> App {
        self.device(person.name, person, false)
    }

    /// A device that is enrolled and open.
    pub(crate) fn device(&self, name: &str, person: Person, base: bool) -> App {
        let app = self.app(name);
        let invite = self.base.invite(InviteRequest { base, hours: 24 }).unwrap();
        let joining = app.ask_to_join(join_request(person, invite.file, base)).unwrap();
        let admitted = self.base.admit(&AdmitRequest { request: joining.file }).unwrap();
        assert_eq!(admitted.words, joining.words, "both screens show the same words");
        app.join(person.passphrase, &admitted.file).unwrap();
        unlock(&app, person.passphrase);
        app
    }

    /// Exchanges of the base and these phones until everything has gone round.
    pub(crate) fn go_round(&self, phones: &[&App]) {
        sync(&self.base);
        for phone in phones {
            sync(phone);
        }
        sync(&self.base);
        for phone in phones {
            sync(phone);
        }
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    /// The files of the server.
    pub(crate) fn server_files(&self) -> Vec<PathBuf> {
        fs::read_dir(self.folder.join("server")).unwrap().map(|entry| entry.unwrap().path()).collect()
    }
}

pub(crate) fn join_request(person: Person, invite: Vec<u8>, base: bool) -> JoinRequest {
    JoinRequest { passphrase: person.passphrase.to_owned().into(), invite, base, guess: Guess::Least }
}

pub(crate) fn unlock(app: &App, passphrase: &str) {
    app.unlock(UnlockRequest { passphrase: passphrase.to_owned() }).unwrap();
}

pub(crate) fn sync(app: &App) -> Exchanged {
    app.exchange_now().unwrap()
}

/// A talk that is stopped half-way and sealed.
pub(crate) fn screen(phone: &App) -> (ScreeningId, CaseCode, String) {
    let worker_locale = LocaleTag::new("en").unwrap();
    let begun = phone.start_screening(StartRequest { worker_locale }).unwrap();
    phone.end_screening(EndRequest { id: begun.id, end: Some(End::Stopped) }).unwrap();
    let done = phone.finalise(ScreeningRequest { id: begun.id }).unwrap();
    (begun.id, done.code, done.batch.unwrap())
}

/// What a phone counts: packed, handed over, received, returned. They always add up.
pub(crate) fn counts(phone: &App) -> (u32, u32, u32, u32) {
    let SyncView { packed, handed_over, received, returned, recorded, .. } = phone.sync_state().unwrap();
    assert_eq!(recorded, packed + handed_over + received + returned, "nothing is lost");
    (packed, handed_over, received, returned)
}

pub(crate) fn row(phone: &App, batch: &str) -> OutboxRow {
    phone.outbox().unwrap().into_iter().find(|row| row.batch.as_deref() == Some(batch)).unwrap()
}

pub(crate) fn codes(base: &App) -> Vec<CaseCode> {
    let mut codes: Vec<CaseCode> = base.cases().unwrap().into_iter().map(|case: CaseRow| case.code).collect();
    codes.sort();
    codes
}

pub(crate) fn carry(app: &App, path: &str) -> u32 {
    app.carry_out(CarryRequest { path: path.to_owned() }).unwrap().batches
}

/// The batches in a carrier's file, in the order of their numbers.
pub(crate) fn batches_in(path: &str) -> Vec<Vec<u8>> {
    let bytes = fs::read(path).unwrap();
    let items = Container::open(&bytes).unwrap().items();
    let batches = items.filter_map(|item| match item.unwrap() {
        Item::Batch(batch) => Some(batch.to_bytes()),
        _ => None,
    });
    batches.collect()
}

pub(crate) fn import(app: &App, path: &str) -> ImportView {
    app.import_file(ImportRequest { path: path.to_owned() }).unwrap()
}
