//! T18, the half that needs no screen: the passphrase for being forced opens the practice profile by the same path, in
//! the same time, and leaves the same files; and the keys of everything else are gone.
//!
//! `WAYMARK_T18_N` sets how many unlocks of each kind are timed (200 in a long run).

use crate::passphrases::{opens, set};
use crate::stage::{Stage, screen, unlock};
use crate::talks::{amina, begin, rounds};
use std::collections::BTreeMap;
use std::fs;
use std::time::Instant;
use waymark_app::view::{
    BatchRequest, CarryRequest, CrossingRequest, ImportRequest, LetterRequest, LockState, PassphraseKind,
    PlaceRequest, PlaceView, PracticeRequest, PromptsRequest, RemovePassphraseRequest, ReplyRequest, Role,
    ScreeningRequest, UnlockRequest,
};
use waymark_app::{App, DeviceClock};
use waymark_domain::LocaleTag;
use waymark_testkit::{AMINA, BORIS, CHIDI, Folder};

/// The passphrase for being forced.
const FORCED: &str = BORIS.passphrase;

fn prepared() -> (Stage, App) {
    let (stage, phone) = amina();
    screen(&phone);
    begin(&phone);
    set(&phone, PassphraseKind::Duress, AMINA.passphrase, FORCED).unwrap();
    phone.lock().unwrap();
    (stage, phone)
}

/// Name and size of every file of an installation. What is in the spool is the coordinators' and stays.
fn files(folder: &Folder, name: &str) -> BTreeMap<String, u64> {
    let root = folder.join(name);
    folder
        .files()
        .into_iter()
        .filter_map(|(path, bytes)| {
            let inside = path.strip_prefix(&root).ok()?;
            Some((inside.display().to_string(), bytes.len() as u64))
        })
        .collect()
}

#[test]
fn it_never_comes_back_to_the_place_of_the_real_side() {
    let (_stage, phone) = prepared();
    unlock(&phone, AMINA.passphrase);
    let keep = |place: PlaceView| phone.keep_place(PlaceRequest { place }).unwrap();
    keep(PlaceView::HandOver);
    phone.lock().unwrap();
    unlock(&phone, FORCED);
    assert!(matches!(phone.place().unwrap(), PlaceView::Home), "the real place was hand over");
    // Its own place is kept, and none that a phone does not have.
    keep(PlaceView::Mine);
    assert!(matches!(phone.place().unwrap(), PlaceView::Mine));
    keep(PlaceView::Practice);
    assert!(matches!(phone.place().unwrap(), PlaceView::Practice));
    for none_of_its_own in [PlaceView::Audit, PlaceView::Letters] {
        keep(none_of_its_own);
        assert!(matches!(phone.place().unwrap(), PlaceView::Home));
    }
}

/// The refusal's code, or nothing.
fn code<T>(outcome: Result<T, waymark_app::view::ErrorView>) -> Option<String> {
    outcome.err().map(|error| error.code)
}

#[test]
fn whatever_is_tapped_it_answers_as_every_phone_and_never_as_a_locked_one() {
    let (stage, phone) = prepared();
    unlock(&phone, FORCED);
    // Practice, with its frame while a case is open and none before and after.
    let cases = phone.practice().unwrap();
    assert_eq!((cases.cases.len(), cases.suggested), (6, false));
    let case =
        PracticeRequest { case: cases.cases[0].id.clone(), worker_locale: LocaleTag::new("en").unwrap() };
    let talk = phone.start_practice(case).unwrap();
    assert!(phone.status().unwrap().practice);
    assert_eq!(phone.practice_scene(ScreeningRequest { id: talk.id }).unwrap().case, cases.cases[0].id);
    assert!(phone.home().unwrap().draft.is_none(), "a case is no talk of the phone");
    assert!(phone.outbox().unwrap().is_empty());
    phone.finish_practice(ScreeningRequest { id: talk.id }).unwrap();
    assert!(!phone.leave_practice().unwrap().practice);
    assert!(phone.practice().unwrap().cases[0].done);

    // What is kept, crossing, passphrases.
    let draft = begin(&phone);
    assert_eq!(phone.retention().unwrap().kept.len(), 1);
    let crossing = |unfinished| phone.begin_crossing(CrossingRequest { unfinished });
    assert_eq!(code(crossing(false)).as_deref(), Some("unfinished_talks"));
    assert!(crossing(true).unwrap().crossing);
    assert!(phone.home().unwrap().crossing && phone.home().unwrap().draft.is_none());
    assert_eq!(
        code(phone.open_screening(ScreeningRequest { id: draft.id })).as_deref(),
        Some("unknown_screening")
    );
    for kind in [PassphraseKind::Second, PassphraseKind::Duress] {
        assert_eq!(set(&phone, kind, FORCED, CHIDI.passphrase), Err("not_allowed".to_owned()));
    }
    let remove = RemovePassphraseRequest { kind: PassphraseKind::Second, present: FORCED.to_owned() };
    assert_eq!(code(phone.remove_passphrase(remove)).as_deref(), Some("not_allowed"));

    // What names something that is not there.
    let batch = || BatchRequest { batch: "ab".repeat(32) };
    assert_eq!(code(phone.batch_codes(batch())).as_deref(), Some("not_here"));
    assert_eq!(code(phone.retry_batch(batch())), None);
    assert!(phone.letters().unwrap().is_empty());
    assert_eq!(code(phone.read_letter(LetterRequest { id: "ab".repeat(32) })).as_deref(), Some("not_here"));
    let reply = ReplyRequest { id: "ab".repeat(32), text: "yes".to_owned() };
    assert_eq!(code(phone.reply(reply)).as_deref(), Some("not_here"));
    assert_eq!(phone.prompts(PromptsRequest { locale: LocaleTag::new("ar").unwrap() }).unwrap().recorded, 0);
    let path = stage.path("packed.waymark");
    assert_eq!(phone.carry_out(CarryRequest { path: path.clone() }).unwrap().batches, 0);
    assert_eq!(phone.import_file(ImportRequest { path }).unwrap().new, 0);

    // Its own passphrase can be changed, and the new one shows the same.
    set(&phone, PassphraseKind::Own, FORCED, CHIDI.passphrase).unwrap();
    phone.lock().unwrap();
    unlock(&phone, CHIDI.passphrase);
    assert!(phone.home().unwrap().crossing);
    assert_eq!(phone.home().unwrap().organisation, "Open Hand");
}

#[test]
fn it_opens_a_phone_on_which_little_has_happened_and_nothing_real_can_be_opened_again() {
    let (stage, phone) = prepared();
    unlock(&phone, FORCED);
    let status = phone.status().unwrap();
    assert!(matches!((status.state, status.role), (LockState::Open, Some(Role::Field))));
    assert!(!status.practice, "no frame: it would say which passphrase that was");
    let home = phone.home().unwrap();
    assert!(home.draft.is_none() && home.sync.recorded == 0);
    assert_eq!(home.organisation, "Open Hand", "the heading is that of every day");
    assert!(phone.outbox().unwrap().is_empty());
    assert_eq!(phone.sync_now().unwrap().packed, 0);
    assert!(!phone.cards().unwrap().is_empty(), "help is there as on every phone");

    // A talk can be led, and nothing of it is sealed.
    let spool = fs::read_dir(stage.folder.join(AMINA.name).join("spool")).unwrap().count();
    let talk = begin(&phone);
    let done = phone.finalise(ScreeningRequest { id: talk.id }).unwrap();
    assert!(done.batch.is_some(), "the screen shows what it always shows");
    assert_eq!(phone.home().unwrap().sync.packed, 1);
    assert_eq!(fs::read_dir(stage.folder.join(AMINA.name).join("spool")).unwrap().count(), spool);

    assert_eq!(opens(&phone, AMINA.passphrase), Err("wrong_passphrase".to_owned()), "the real keys are gone");
    assert_eq!(opens(&phone, FORCED), Ok(()), "and the same passphrase shows the same again");
    // What was sealed before outlives it, for the coordinators alone.
    phone.lock().unwrap();
    let carried = phone.carry_sealed(waymark_app::view::CarryRequest { path: stage.path("left.waymark") });
    assert_eq!(carried.unwrap().batches, 1);
}

#[test]
fn the_same_files_of_the_same_sizes_are_there_afterwards() {
    let (stage, phone) = prepared();
    let real = stage.folder.snapshot();
    let forced = stage.folder.snapshot();
    drop(phone);
    for (folder, passphrase) in [(&real, AMINA.passphrase), (&forced, FORCED)] {
        let app = App::without_loop(folder.join(AMINA.name), crate::stage::Watch(stage.clock.clone()));
        unlock(&app, passphrase);
        app.home().unwrap();
        app.lock().unwrap();
    }
    assert_eq!(files(&real, AMINA.name), files(&forced, AMINA.name));

    // The control: a talk in one of them, and the comparison sees it.
    let app = App::without_loop(real.join(AMINA.name), crate::stage::Watch(stage.clock.clone()));
    unlock(&app, AMINA.passphrase);
    screen(&app);
    app.lock().unwrap();
    assert_ne!(files(&real, AMINA.name), files(&forced, AMINA.name), "the check compares something");
}

/// The largest distance between two samples' distributions, and whether it is more than chance at p = 0.01.
fn differ(one: &[f64], other: &[f64]) -> (f64, bool) {
    let share =
        |sample: &[f64], at: f64| sample.iter().filter(|x| **x <= at).count() as f64 / sample.len() as f64;
    let at: Vec<f64> = one.iter().chain(other).copied().collect();
    let distance = at.iter().map(|at| (share(one, *at) - share(other, *at)).abs()).fold(0.0, f64::max);
    let (n, m) = (one.len() as f64, other.len() as f64);
    (distance, distance > 1.628 * ((n + m) / (n * m)).sqrt())
}

/// How long an unlock of a copy takes, in milliseconds, on the device's own clock.
fn timed(template: &Folder, passphrase: &str) -> f64 {
    let copy = template.snapshot();
    let app = App::without_loop(copy.join(AMINA.name), DeviceClock::new());
    let began = Instant::now();
    app.unlock(UnlockRequest { passphrase: passphrase.to_owned() }).unwrap();
    began.elapsed().as_secs_f64() * 1_000.0
}

#[test]
fn nobody_tells_by_the_time_which_passphrase_it_was() {
    let (stage, phone) = prepared();
    drop(phone);
    let n = rounds("WAYMARK_T18_N", 12);
    let (mut real, mut forced) = (Vec::with_capacity(n), Vec::with_capacity(n));
    for _ in 0..n {
        // By turns, so that a busy machine is busy for both.
        real.push(timed(&stage.folder, AMINA.passphrase));
        forced.push(timed(&stage.folder, FORCED));
    }
    let (distance, told_apart) = differ(&real, &forced);
    println!("T18: n = {n}, distance = {distance:.3}");
    assert!(!told_apart, "real {real:?}\nforced {forced:?}");

    // The control: the same samples, one of them later by what the machine's own unrest comes to, are told apart.
    let all = || real.iter().chain(&forced).copied();
    let unrest = all().fold(0.0, f64::max) - all().fold(f64::INFINITY, f64::min);
    let late: Vec<f64> = forced.iter().map(|ms| ms + unrest + 1.0).collect();
    assert!(differ(&real, &late).1, "the test sees {unrest} ms");
}

#[test]
fn it_is_off_until_somebody_sets_it() {
    let (_stage, phone) = amina();
    assert!(phone.safety().unwrap().duress_allowed);
    // What opens nothing is wrong, like any other.
    phone.lock().unwrap();
    assert_eq!(opens(&phone, FORCED), Err("wrong_passphrase".to_owned()));
}
