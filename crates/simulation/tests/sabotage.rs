//! The controls of T41: each sabotage breaks one promise, and the checks must notice it within a few seeds.
#![allow(clippy::unwrap_used, clippy::panic)]

use waymark_simulation::{Sabotage, Template, run};

/// Within so many seeds.
const SEEDS: u64 = 120;

#[test]
fn every_sabotage_is_noticed() {
    let template = Template::build();
    for sabotage in Sabotage::ALL {
        let caught = (1..=SEEDS).find_map(|seed| run(&template, seed, Some(sabotage)).failed());
        match caught {
            Some(failed) => println!("{sabotage:?}: seed {}: {}", failed.seed, failed.what),
            None => panic!("{sabotage:?} went unnoticed in {SEEDS} seeds"),
        }
    }
}
