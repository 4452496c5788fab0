//! The day itself: an organisation, a server, two phones, a base, and a line that breaks.

use super::cut_line::CutLine;
use super::people::Person;
use super::server::Server;
use crate::files;
use crate::refused::Refused;
use crate::say::Say;
use std::path::{Path, PathBuf};
use waymark_app::domain::Level;
use waymark_app::org::{AdmitRequest, FoundRequest, Guess, InviteRequest, JoinRequest, draw_passphrase};
use waymark_app::view::{CarryRequest, ImportRequest, LinkState, UnlockRequest};
use waymark_app::{App, DeviceClock, Exchanged};
use zeroize::Zeroizing;

/// One phone.
pub(crate) struct Device {
    pub(crate) name: &'static str,
    pub(crate) app: App,
}

/// Somebody who was screened.
pub(crate) struct Screened {
    pub(crate) person: Person,
    pub(crate) device: &'static str,
    /// The code; absent where nothing was kept.
    pub(crate) code: Option<String>,
    pub(crate) level: Level,
    pub(crate) red: bool,
}

/// The day.
pub(crate) struct Day {
    pub(crate) out: PathBuf,
    pub(crate) base: App,
    pub(crate) screened: Vec<Screened>,
    /// How often the line broke in the middle of an exchange.
    pub(crate) breaks: u32,
    /// How often the server was killed.
    pub(crate) kills: u32,
    by_net: Device,
    by_file: Device,
    line: CutLine,
    server: Server,
}

/// About the size of one sealed interview on the line.
const ONE_BATCH: i64 = 17_500;

impl Day {
    /// Makes the organisation in an empty folder: server keys, base, recovery sheet, two enrolled phones.
    pub(crate) fn begin(say: &Say, out: &Path, database_url: Option<&str>) -> Result<Self, Refused> {
        std::fs::create_dir_all(out).map_err(|_| Refused::of_code("file_unreadable"))?;
        let passphrase = draw_passphrase()?;
        files::write(&out.join("passphrase.txt"), format!("{}\n", *passphrase).as_bytes())?;
        let (server, identity) = Server::init(out, database_url)?;
        let line = CutLine::open().map_err(|_| Refused::plain("demo", "no free port on this computer"))?;
        let identity = serde_json::from_str(&identity).map_err(|_| Refused::of_code("server_identity"))?;
        say.progress("An organisation is founded; its recovery key goes on paper.");
        let base = App::without_loop(out.join("base"), DeviceClock::new());
        let founded = base.found(FoundRequest {
            passphrase: passphrase.clone(),
            name: "Harbour House (demonstration)".to_owned(),
            server: Some((line.url(), identity)),
            guess: Guess::Least,
        })?;
        files::write(&out.join("recovery.txt"), format!("{}\n", *founded.recovery.identity).as_bytes())?;
        files::write(server.roster(), &founded.roster)?;
        unlock(&base, &passphrase)?;
        base.drill(&founded.recovery.words)?;
        say.progress("Two phones join, by file; both screens show the same six words.");
        let by_net = enrol(out, &base, "phone-1", &passphrase)?;
        let by_file = enrol(out, &base, "phone-2", &passphrase)?;
        let (out, screened) = (out.to_owned(), Vec::new());
        Ok(Self { out, base, screened, breaks: 0, kills: 0, by_net, by_file, line, server })
    }

    /// Both phones.
    pub(crate) fn devices(&self) -> [&Device; 2] {
        [&self.by_net, &self.by_file]
    }

    /// From the morning to the evening.
    pub(crate) fn go(&mut self, say: &Say, people: Vec<Person>) -> Result<(), Refused> {
        self.offline_stretch(say, people)?;
        self.broken_exchange(say)?;
        self.by_file(say)?;
        self.evening(say)
    }

    /// No network: people are screened, and a try to reach the server loses nothing.
    fn offline_stretch(&mut self, say: &Say, people: Vec<Person>) -> Result<(), Refused> {
        say.progress("No network. People are screened, and what is finished is packed at once.");
        self.line.set_up(false);
        for (place, person) in people.into_iter().enumerate() {
            let device = if place % 2 == 0 { &self.by_net } else { &self.by_file };
            let screened = device.app.screen_answers(&person.answers.to_string(), None)?;
            let (code, level, red) = (screened.batch.map(|_| screened.code), screened.level, screened.red);
            self.screened.push(Screened { person, device: device.name, code, level, red });
        }
        let exchanged = self.by_net.app.exchange_now()?;
        expect(matches!(exchanged.link, LinkState::Offline), "without a network the server was reached")
    }

    /// The network comes back and breaks in the middle: first while a batch goes up, then after the server has one and
    /// before its receipt is back; and the server is killed besides.
    fn broken_exchange(&mut self, say: &Say) -> Result<(), Refused> {
        say.progress("The network is back. The base gives the server its list of devices.");
        self.start_server()?;
        self.line.set_up(true);
        reached(&self.base.exchange_now()?)?;
        say.progress("The line breaks while a batch goes up.");
        self.line.break_after(ONE_BATCH + ONE_BATCH / 2);
        self.broken()?;
        say.progress("The server takes a batch, and its receipt is lost on the way back.");
        self.line.lose_answers_after(ONE_BATCH / 2);
        self.broken()?;
        say.progress("The server is killed and started again.");
        self.server.kill();
        self.kills += 1;
        self.start_server()?;
        self.line.set_up(true);
        reached(&self.by_net.app.exchange_now()?)?;
        Ok(())
    }

    /// An exchange over a line that breaks, if there was anything to hand over at all.
    fn broken(&mut self) -> Result<(), Refused> {
        let waiting = self.by_net.app.sync_state()?.packed;
        let before = self.line.breaks();
        let exchanged = self.by_net.app.exchange_now()?;
        let broke = self.line.breaks() - before;
        self.breaks += broke;
        // With a person or two there may be too little to say for the line to break in the middle of it.
        expect(
            waiting < 3 || (broke > 0 && matches!(exchanged.link, LinkState::Offline)),
            "the line did not break in the middle",
        )
    }

    /// The other phone never sees the network: its batches go on a stick, and the receipts come back on it.
    fn by_file(&mut self, say: &Say) -> Result<(), Refused> {
        say.progress(
            "The other phone has no network at all: its batches go by file, and the receipts come back.",
        );
        let (there, back) = (self.out.join("there.waymark"), self.out.join("back.waymark"));
        let waiting = self.by_file.app.sync_state()?.packed;
        let carried = self.by_file.app.carry_out(carry(&there))?;
        expect(carried.batches == waiting, "not everything that waits was carried")?;
        self.base.import_file(import(&there))?;
        let again = self.base.import_file(import(&there))?;
        expect(again.new == 0 && again.refused.is_empty(), "importing twice had an effect")?;
        self.base.carry_out(carry(&back))?;
        self.by_file.app.import_file(import(&back))?;
        Ok(())
    }

    /// The base opens what came over the network, and the word goes back to the phone.
    fn evening(&mut self, say: &Say) -> Result<(), Refused> {
        say.progress("The base opens everything; the receipts go back.");
        reached(&self.base.exchange_now()?)?;
        reached(&self.by_net.app.exchange_now()?)?;
        Ok(())
    }

    fn start_server(&mut self) -> Result<(), Refused> {
        let port = self.server.start()?;
        self.line.lead_to(port);
        Ok(())
    }
}

fn enrol(
    out: &Path,
    base: &App,
    name: &'static str,
    passphrase: &Zeroizing<String>,
) -> Result<Device, Refused> {
    let app = App::without_loop(out.join(name), DeviceClock::new());
    let invite = base.invite(InviteRequest { base: false, hours: 24 })?;
    let joining = app.ask_to_join(JoinRequest {
        passphrase: passphrase.clone(),
        invite: invite.file,
        base: false,
        guess: Guess::Least,
    })?;
    let admitted = base.admit(&AdmitRequest { request: joining.file })?;
    expect(admitted.words == joining.words, "the two screens show different words")?;
    app.join(passphrase, &admitted.file)?;
    unlock(&app, passphrase)?;
    Ok(Device { name, app })
}

fn unlock(app: &App, passphrase: &Zeroizing<String>) -> Result<(), Refused> {
    app.unlock(UnlockRequest { passphrase: passphrase.to_string() })?;
    Ok(())
}

fn carry(path: &Path) -> CarryRequest {
    CarryRequest { path: path.to_string_lossy().into_owned() }
}

fn import(path: &Path) -> ImportRequest {
    ImportRequest { path: path.to_string_lossy().into_owned() }
}

fn reached(exchanged: &Exchanged) -> Result<(), Refused> {
    expect(matches!(exchanged.link, LinkState::Online), "the server was not reached")
}

fn expect(holds: bool, otherwise: &str) -> Result<(), Refused> {
    if holds { Ok(()) } else { Err(Refused::plain("demo", otherwise)) }
}
