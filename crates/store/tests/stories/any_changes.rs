//! Whatever is changed in whatever order, with locking in between: the screening on disk is the one in memory.

use crate::Device;
use crate::screenings::{NOON, answer, choice, item, locale, screening, step};
use proptest::prelude::*;
use waymark_domain::{End, Level, Mode, SessionChange, Timestamp, WorkerView};
use waymark_store::tables::sessions;
use waymark_testkit::BORIS;

const ITEMS: [&str; 6] = ["T1", "T2", "T3", "C6", "CH5", "O1"];
const VALUES: [&str; 4] = ["yes", "no", "not_sure", "declined"];
const LOCALES: [&str; 3] = ["en", "sr-Latn", "ar"];

fn one_of<T: Copy + std::fmt::Debug + 'static>(from: &'static [T]) -> impl Strategy<Value = T> {
    (0..from.len()).prop_map(move |place| from[place])
}

fn any_change() -> impl Strategy<Value = SessionChange> {
    prop_oneof![
        4 => (one_of(&ITEMS), prop::option::weighted(0.8, one_of(&VALUES))).prop_map(|(id, value)| {
            SessionChange::Answered { item: item(id), answer: value.map(answer) }
        }),
        2 => one_of(&["safety", "consent", "T3", "outcome"])
            .prop_map(|id| SessionChange::Moved { step: step(id) }),
        1 => (one_of(&LOCALES), one_of(&LOCALES)).prop_map(|(worker, person)| {
            SessionChange::LanguageSwitched { worker_locale: locale(worker), person_locale: locale(person) }
        }),
        1 => one_of(&[Mode::Triage, Mode::Full]).prop_map(|mode| SessionChange::ModeChosen { mode }),
        1 => prop::option::of(one_of(&[Level::A, Level::C, Level::X])).prop_map(|level| {
            let view = level.map(|level| WorkerView { level, reason: choice("other") });
            SessionChange::WorkerViewed { view }
        }),
        1 => prop::option::of(one_of(&[End::Finished, End::Stopped, End::Declined]))
            .prop_map(|end| SessionChange::Ended { end }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_screening_read_again_equals_the_one_in_memory(
        changes in prop::collection::vec((any_change(), any::<bool>()), 1..40),
        locked_at in 0_usize..40,
    ) {
        let mut boris = Device::of(&BORIS);
        let mut session = screening(&BORIS, 1);
        boris.db.write("start", |tx| sessions::insert(tx, &session)).unwrap();
        for (n, (change, refused)) in changes.iter().enumerate() {
            if *refused {
                // A write that is given up half-way must leave no trace.
                let _ = boris.db.write("given up", |tx| {
                    sessions::save(tx, session.id, change, NOON)?;
                    Err::<(), _>(waymark_store::StoreError::NotFound)
                });
                continue;
            }
            let at = Timestamp(NOON.0 + i64::try_from(n).unwrap());
            boris.db.write("change", |tx| sessions::save(tx, session.id, change, at)).unwrap();
            session.apply(change);
            if n == locked_at {
                boris = boris.reopened_by(&BORIS);
            }
        }
        let (read, written, agrees) = boris.db.read(|tx| Ok((
            sessions::get(tx, session.id)?,
            sessions::changes(tx, session.id)?,
            sessions::agrees_with_its_changes(tx, session.id)?,
        ))).unwrap();
        prop_assert_eq!(read, Some(session));
        let kept: Vec<_> = changes.iter().filter(|(_, refused)| !refused).map(|(change, _)| change.clone()).collect();
        prop_assert_eq!(written.into_iter().map(|(_, change)| change).collect::<Vec<_>>(), kept);
        prop_assert!(agrees);
    }
}
