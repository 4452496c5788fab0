//! T41: the whole exchange under seeds. Nothing is lost, doubled, readable on the way, or left hanging.
#![allow(clippy::unwrap_used, clippy::panic)]

use waymark_simulation::{Template, run, seeds};

/// How many seeds every run of the tests takes; `WAYMARK_SIMULATION_SEEDS` says another number.
const SEEDS: u64 = 2_000;

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().map_or(otherwise, |text| text.parse().unwrap())
}

/// T41. The control is `tests/sabotage.rs`: the same checks over the same seeds, with one promise broken.
#[test]
fn whatever_the_seed_does_nothing_is_lost_doubled_or_left_hanging() {
    let template = Template::build();
    let from = number("WAYMARK_SIMULATION_FROM", 1);
    let all = seeds(&template, from, number("WAYMARK_SIMULATION_SEEDS", SEEDS), 2, None);
    println!("{all}");
    if let Some(failed) = all.failures.first() {
        panic!("{all}\nrepeat with: cargo xtask simulate --seed {} --trace", failed.seed);
    }
}

#[test]
fn a_seed_is_repeated_word_for_word() {
    let (template, another) = (Template::build(), Template::build());
    for seed in 1..=12 {
        let first = run(&template, seed, None);
        assert!(first.trace().len() > 20, "there is something to compare");
        assert_eq!(first.trace(), run(&template, seed, None).trace(), "seed {seed}");
        assert_eq!(first.trace(), run(&another, seed, None).trace(), "seed {seed}, other keys");
    }
    assert_ne!(run(&template, 1, None).trace()[1..], run(&template, 2, None).trace()[1..]);
}
