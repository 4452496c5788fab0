//! Joining by the server, which only passes documents on: a person lets in, and whoever lies on the way is found out by
//! six words, by a MAC or by a signature.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, Watch, join_request, screen, sync, unlock};
use std::sync::{Arc, Mutex};
use waymark_app::org::{AdmitRequest, InviteRequest};
use waymark_app::view::{
    AskToJoinRequest, AskedStanding, InviteIdRequest, InviteView, KeysRequest, LockState, MakeInviteRequest,
    RelayWord, SaveRequest, Source, TakeRequest, WaitingView,
};
use waymark_app::{App, Network};
use waymark_sync::{Caller, Failure, HttpTransport, NotUsable, Relay, Transport};
use waymark_testkit::{AMINA, BORIS, CHIDI, Person};
use waymark_wire::{
    Admission, EnrolRequest, EnrolmentList, Hour, InviteId, ServerAddress, ServerEntry, Signed,
};

fn invite(stage: &Stage) -> InviteView {
    stage.base.make_invite(MakeInviteRequest { base: false, hours: 24 }).unwrap()
}

/// A phone that has read this invite from a file and made its keys.
fn waiting_phone(stage: &Stage, person: Person, invite: &InviteView) -> (App, WaitingView) {
    let file = invite_file(&stage.base, stage, person, invite);
    let phone = stage.app(person.name);
    let waiting = answer_file(&phone, person, file);
    (phone, waiting)
}

/// The invite that this base shows, as a file for this person.
fn invite_file(base: &App, stage: &Stage, person: Person, invite: &InviteView) -> Vec<u8> {
    let path = stage.path(&format!("invite-{}-{}", person.name, invite.invite));
    base.save_shown(SaveRequest { path: path.clone() }).unwrap();
    std::fs::read(path).unwrap()
}

fn answer_file(phone: &App, person: Person, file: Vec<u8>) -> WaitingView {
    phone.ask_to_join(join_request(person, file, false)).unwrap();
    unlock(phone, person.passphrase);
    phone.waiting_to_join().unwrap()
}

fn answer_typed(phone: &App, person: Person, typed: &str) -> WaitingView {
    phone.look_invite(TakeRequest { from: Source::Typed(typed.to_owned()) }).unwrap();
    phone.join_organisation(AskToJoinRequest { passphrase: person.passphrase.to_owned() }).unwrap()
}

fn with_server(invite: &InviteView) -> String {
    format!("{}\n{}", invite.typed, invite.typed_server.as_deref().unwrap())
}

fn standing(phone: &App) -> AskedStanding {
    phone.ask_by_server().unwrap().standing
}

fn refused(phone: &App) -> String {
    phone.ask_by_server().err().unwrap().code
}

fn relayed(invite: &InviteView) -> TakeRequest {
    TakeRequest { from: Source::Relayed(invite.invite.clone()) }
}

fn nobody_else() -> KeysRequest {
    KeysRequest { other_keys: Vec::new() }
}

#[test]
fn amina_asks_by_the_server_and_is_in_once_two_people_have_compared_six_words() {
    let stage = Stage::new();
    let shown = invite(&stage);
    let phone = stage.app("amina");
    let waiting = answer_typed(&phone, AMINA, &with_server(&shown));
    assert_eq!(waiting.server.as_deref(), Some(stage.line.url().as_str()));
    assert!(standing(&phone) == AskedStanding::NotOpen, "the base has not told the server yet");
    let told = stage.base.check_invites().unwrap();
    assert!(told.invites[0].by_server == Some(RelayWord::Open));
    assert!(standing(&phone) == AskedStanding::Asked);
    assert!(standing(&phone) == AskedStanding::Asked, "asking again has no effect");
    let told = stage.base.check_invites().unwrap();
    assert!(told.invites[0].by_server == Some(RelayWord::Answered));
    let seen = stage.base.look_request(relayed(&shown)).unwrap();
    assert_eq!((seen.words, seen.invite), (waiting.words, shown.invite.clone()));
    assert!(standing(&phone) == AskedStanding::Asked, "looking lets nobody in");
    stage.base.admit_device(nobody_else()).unwrap();
    stage.base.check_invites().unwrap();
    assert!(standing(&phone) == AskedStanding::Joined);
    assert_eq!(phone.home().unwrap().organisation, "Open Hand");
    screen(&phone);
    assert_eq!(sync(&phone).handed_over, 1, "the server knows the device already");
    assert!(stage.base.organisation().unwrap().invites.is_empty());
}

#[test]
fn an_ordinary_exchange_of_the_base_carries_invites_and_admissions_too() {
    let stage = Stage::new();
    let file = stage.base.invite(InviteRequest { base: true, hours: 24 }).unwrap();
    sync(&stage.base);
    let second = stage.app("second base");
    second.ask_to_join(join_request(CHIDI, file.file, true)).unwrap();
    unlock(&second, CHIDI.passphrase);
    assert!(standing(&second) == AskedStanding::Asked);
    sync(&stage.base);
    stage.base.look_request(TakeRequest { from: Source::Relayed(file.invite) }).unwrap();
    stage.base.admit_device(nobody_else()).unwrap();
    sync(&stage.base);
    assert!(standing(&second) == AskedStanding::Joined);
    assert_eq!(second.roster().unwrap().coordinators, 2);
}

#[test]
fn the_way_may_change_in_the_middle_and_the_first_that_arrives_counts() {
    let stage = Stage::new();
    // The answer by the server, the admission by file.
    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (amina, _) = waiting_phone(&stage, AMINA, &shown);
    assert!(standing(&amina) == AskedStanding::Asked);
    stage.base.check_invites().unwrap();
    stage.base.look_request(relayed(&shown)).unwrap();
    stage.base.admit_device(nobody_else()).unwrap();
    let admission = stage.path("admission");
    stage.base.save_shown(SaveRequest { path: admission.clone() }).unwrap();
    amina.take_admission(TakeRequest { from: Source::File(admission) }).unwrap();
    assert_eq!(refused(&amina), "already_set_up");
    sync(&stage.base);
    assert_eq!(amina.home().unwrap().organisation, "Open Hand");

    // The answer by file, the admission by the server: the phone came into reach only then.
    let shown = invite(&stage);
    let (boris, waiting) = waiting_phone(&stage, BORIS, &shown);
    let request = stage.path("request");
    boris.save_shown(SaveRequest { path: request.clone() }).unwrap();
    let seen = stage.base.look_request(TakeRequest { from: Source::File(request) }).unwrap();
    assert_eq!(seen.words, waiting.words);
    stage.base.admit_device(nobody_else()).unwrap();
    assert!(standing(&boris) == AskedStanding::NotOpen);
}

#[test]
fn an_answer_by_file_is_admitted_by_the_server_where_the_phone_asks_there_later() {
    let stage = Stage::new();
    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (boris, _) = waiting_phone(&stage, BORIS, &shown);
    let request = stage.path("request");
    boris.save_shown(SaveRequest { path: request.clone() }).unwrap();
    stage.base.look_request(TakeRequest { from: Source::File(request) }).unwrap();
    stage.base.admit_device(nobody_else()).unwrap();
    sync(&stage.base);
    assert!(standing(&boris) == AskedStanding::Asked);
    sync(&stage.base);
    assert!(standing(&boris) == AskedStanding::Joined);
}

#[test]
fn without_a_server_a_strange_one_and_a_wrong_clock_each_say_what_they_are_and_lose_nothing() {
    let mut stage = Stage::new();
    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (phone, _) = waiting_phone(&stage, AMINA, &shown);
    stage.server_down();
    assert!(standing(&phone) == AskedStanding::Unreached);
    assert_eq!(stage.base.check_invites().err().unwrap().code, "server_unreachable");
    let elsewhere = stage.somebody_elses_server();
    assert!(standing(&phone) == AskedStanding::NotOurServer, "its key is not the invite's");
    assert_eq!(stage.base.check_invites().err().unwrap().code, "not_our_server");
    drop(elsewhere);
    stage.server_up();
    // A phone whose clock is a year behind asks all the same: the server gives it a challenge.
    let behind = stage.clock.wall_ms() - 365 * 86_400_000;
    let now = stage.clock.wall_ms();
    let late = waymark_testkit::TestClock::at_noon();
    late.set_wall_ms(behind);
    drop(phone);
    let phone = App::without_loop(stage.folder.join(AMINA.name), Watch(late));
    unlock(&phone, AMINA.passphrase);
    assert!(standing(&phone) == AskedStanding::Asked);
    assert_eq!(stage.clock.wall_ms(), now);
}

#[test]
fn a_second_device_with_the_same_invite_is_told_and_so_is_the_base() {
    let stage = Stage::new();
    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (amina, _) = waiting_phone(&stage, AMINA, &shown);
    let (thief, _) = waiting_phone(&stage, BORIS, &shown);
    assert!(standing(&amina) == AskedStanding::Asked);
    assert_eq!(refused(&thief), "invite_answered");
    let told = stage.base.check_invites().unwrap();
    assert_eq!(told.invites[0].others, 1);
    let alerts = stage.base.base_home().unwrap().alerts;
    assert!(alerts.iter().any(|alert| alert.code == "invite_seen"));
}

#[test]
fn an_invite_that_is_past_or_taken_back_says_which() {
    let stage = Stage::new();
    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (amina, _) = waiting_phone(&stage, AMINA, &shown);
    assert!(standing(&amina) == AskedStanding::Asked);
    stage.base.withdraw_invite(InviteIdRequest { invite: shown.invite.clone() }).unwrap();
    sync(&stage.base);
    assert_eq!(refused(&amina), "invite_withdrawn");

    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (boris, _) = waiting_phone(&stage, BORIS, &shown);
    stage.clock.pass_seconds(25 * 3_600);
    assert_eq!(refused(&boris), "invite_expired");
}

#[test]
fn a_typed_invite_without_the_servers_line_goes_by_code_and_file_only() {
    let stage = Stage::new();
    let shown = invite(&stage);
    let phone = stage.app("amina");
    let waiting = answer_typed(&phone, AMINA, &shown.typed);
    assert_eq!(waiting.server, None);
    assert_eq!(refused(&phone), "no_server");
    let mut slip = with_server(&shown).replace(char::is_whitespace, "");
    let last = slip.pop().unwrap();
    slip.push(if last == '0' { '8' } else { '0' });
    let seen = stage.app("boris").look_invite(TakeRequest { from: Source::Typed(slip) });
    assert_eq!(seen.err().unwrap().code, "code_slip");
}

/// A server that lies about what passes through it: to the phone it says that all is well.
#[derive(Clone, Default)]
struct Liar {
    /// Handed on in the place of the phone's own answer.
    instead: Arc<Mutex<Option<Signed<EnrolRequest>>>>,
    /// Brought in the place of the base's admission.
    brought: Arc<Mutex<Option<Admission>>>,
    /// Whether the answer of the phone was swallowed.
    thief: Arc<Mutex<Option<App>>>,
}

impl Network for Liar {
    fn to(&self, server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable> {
        Ok(Box::new(HttpTransport::to(server, caller)?))
    }

    fn relay(&self, address: &ServerAddress, caller: Caller) -> Result<Box<dyn Relay>, NotUsable> {
        Ok(Box::new(Lying { liar: self.clone(), honest: HttpTransport::at(address, caller)? }))
    }
}

struct Lying {
    liar: Liar,
    honest: HttpTransport,
}

impl Relay for Lying {
    fn open(&self, invite: &InviteId, expires_at_hour: Hour) -> Result<(), Failure> {
        self.honest.open(invite, expires_at_hour)
    }
    fn enrolments(&self, after: u64) -> Result<EnrolmentList, Failure> {
        self.honest.enrolments(after)
    }
    fn request(&self, invite: &InviteId) -> Result<Option<Signed<EnrolRequest>>, Failure> {
        let honest = self.honest.request(invite)?;
        Ok(self.liar.instead.lock().unwrap().clone().or(honest))
    }
    fn admit(&self, admission: &Admission) -> Result<(), Failure> {
        self.honest.admit(admission)
    }
    fn withdraw(&self, invite: &InviteId) -> Result<(), Failure> {
        self.honest.withdraw(invite)
    }
    fn ask(&self, invite: &InviteId, request: &Signed<EnrolRequest>) -> Result<(), Failure> {
        match self.liar.thief.lock().unwrap().as_ref() {
            None => self.honest.ask(invite, request),
            // The phone hears that all is well; what goes to the base is the thief's.
            Some(thief) => {
                thief.ask_by_server().unwrap();
                Ok(())
            }
        }
    }
    fn admission(&self, invite: &InviteId) -> Result<Option<Admission>, Failure> {
        if self.liar.thief.lock().unwrap().is_some() {
            return Ok(None);
        }
        let honest = self.honest.admission(invite)?;
        Ok(self.liar.brought.lock().unwrap().clone().or(honest))
    }
}

/// T31: whoever has seen the invite and sits on the line puts his own device in the place of hers.
#[test]
fn a_relay_that_swaps_the_keys_is_found_out_by_the_six_words() {
    let stage = Stage::new();
    let shown = invite(&stage);
    stage.base.check_invites().unwrap();
    let (thief, thiefs) = waiting_phone(&stage, BORIS, &shown);
    let liar = Liar::default();
    *liar.thief.lock().unwrap() = Some(thief);
    let amina = App::over(stage.folder.join("amina"), Watch(stage.clock.clone()), liar);
    let waiting = answer_file(&amina, AMINA, invite_file(&stage.base, &stage, AMINA, &shown));
    assert!(standing(&amina) == AskedStanding::Asked, "so the relay says");
    stage.base.check_invites().unwrap();
    let seen = stage.base.look_request(relayed(&shown)).unwrap();
    assert_eq!(seen.words, thiefs.words, "what reached the base");
    assert_ne!(seen.words, waiting.words, "is not what Amina reads aloud");
}

/// T31: without the invite's secret a server can make no answer at all, nor let in whom the base did not.
#[test]
fn a_server_can_neither_invent_a_device_nor_an_admission() {
    let (stage, theirs) = (Stage::new(), Stage::new());
    let liar = Liar::default();
    let base = App::over(stage.folder.join("base"), Watch(stage.clock.clone()), liar.clone());
    stage.base.lock().unwrap();
    unlock(&base, waymark_testkit::DARIA.passphrase);
    let shown = base.make_invite(MakeInviteRequest { base: false, hours: 24 }).unwrap();
    base.check_invites().unwrap();
    let honest = stage.app("amina");
    answer_file(&honest, AMINA, invite_file(&base, &stage, AMINA, &shown));
    assert!(standing(&honest) == AskedStanding::Asked);
    // An answer made with another secret: all that a server without the invite can make.
    let other = base.make_invite(MakeInviteRequest { base: false, hours: 24 }).unwrap();
    let invented = stage.app("invented");
    answer_file(&invented, CHIDI, invite_file(&base, &stage, CHIDI, &other));
    let file = stage.path("invented-request");
    invented.waiting_to_join().unwrap();
    invented.save_shown(SaveRequest { path: file.clone() }).unwrap();
    *liar.instead.lock().unwrap() = Some(request_in(&file));
    base.check_invites().unwrap();
    let seen = base.look_request(relayed(&shown));
    // It is looked at under the invite that it names, and no longer under the one that was asked about.
    assert_eq!(seen.err().map(|refused| refused.code), Some("not_this_file".to_owned()));

    // An admission of another organisation, and one for another device.
    let elsewhere = theirs.base.invite(InviteRequest { base: false, hours: 24 }).unwrap();
    let stranger = theirs.app("stranger").ask_to_join(join_request(BORIS, elsewhere.file, false)).unwrap();
    let strange = theirs.base.admit(&AdmitRequest { request: stranger.file }).unwrap();
    let phone = App::over(stage.folder.join("amina"), Watch(stage.clock.clone()), liar.clone());
    honest.lock().unwrap();
    unlock(&phone, AMINA.passphrase);
    *liar.brought.lock().unwrap() = Some(admission_in(&strange.file));
    assert_eq!(refused(&phone), "not_admitted");
    assert_eq!(phone.status().unwrap().state as u8, LockState::Joining as u8, "still outside");
}

fn request_in(path: &str) -> Signed<EnrolRequest> {
    match only_item(&std::fs::read(path).unwrap()) {
        waymark_wire::Item::EnrolRequest(request) => request,
        _ => panic!("a request was expected"),
    }
}

fn admission_in(bytes: &[u8]) -> Admission {
    match only_item(bytes) {
        waymark_wire::Item::Admission(admission) => admission,
        _ => panic!("an admission was expected"),
    }
}

fn only_item(bytes: &[u8]) -> waymark_wire::Item {
    waymark_wire::Container::open(bytes).unwrap().items().next().unwrap().unwrap()
}
