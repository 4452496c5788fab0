//! `cargo xtask torture`: its arguments, its table, and that its stories are there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;
use xtask::Repository;
use xtask::torture::{Ended, STORIES, Wanted, failures, table};

fn wanted(arguments: &[&str]) -> Wanted {
    Wanted::parse(arguments).unwrap().unwrap()
}

#[test]
fn every_story_is_a_test_that_heeds_its_variable() {
    let repository = Repository::here().unwrap();
    for story in STORIES {
        let source = repository.read(story.file).unwrap();
        let name = story.test.rsplit("::").next().unwrap();
        assert!(source.contains(&format!("fn {name}()")), "{name} is not in {}", story.file);
        assert!(
            source.contains(&format!("\"{}\"", story.variable)),
            "{name} does not read {}",
            story.variable
        );
    }
}

#[test]
fn the_arguments_say_which_and_how_often() {
    assert_eq!(wanted(&[]), Wanted { rounds: 1_000, stories: STORIES.to_vec() });
    let some = wanted(&["--only", "rot", "--rounds", "7", "--only", "kill"]);
    let whats: Vec<&str> = some.stories.iter().map(|story| story.what).collect();
    assert_eq!((some.rounds, whats), (7, vec!["kill", "kill", "rot", "rot"]));
    assert_eq!(Wanted::parse(&["--rounds", "7", "--help"]).unwrap(), None);
}

#[test]
fn what_is_not_understood_is_refused() {
    for wrong in [
        vec!["--rounds"],
        vec!["--rounds", "0"],
        vec!["--rounds", "many"],
        vec!["--only", "everything"],
        vec!["kill"],
    ] {
        assert!(Wanted::parse(&wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn a_test_that_failed_or_never_ran_is_a_failure() {
    assert_eq!(failures(true, "running 1 test\ntest result: ok. 1 passed; 0 failed; 0 ignored"), 0);
    assert_eq!(failures(false, "running 1 test\ntest result: FAILED. 0 passed; 1 failed; 0 ignored"), 1);
    assert_eq!(failures(true, "running 0 tests\ntest result: ok. 0 passed; 0 failed; 9 filtered out"), 1);
    assert_eq!(failures(false, "error: could not compile"), 1);
}

#[test]
fn the_table_shows_what_how_often_how_long_and_how_it_ended() {
    let ended = STORIES.iter().take(2).zip([0, 1]);
    let ended: Vec<Ended> = ended
        .map(|(story, failures)| Ended {
            story: *story,
            rounds: 200,
            time: Duration::from_secs(83),
            failures,
        })
        .collect();
    let expected = "\
what         rounds      time  failures  story
kill            200      1:23         0  waymark-store: no_acknowledged_answer_is_lost_or_doubled_by_kill_nine
kill            200      1:23         1  waymark-flows: \
no_acknowledged_answer_is_lost_however_often_the_process_is_killed
";
    assert_eq!(table(&ended), expected);
}
