//! `cargo xtask`: the chores of this repository.
#![forbid(unsafe_code)]

use std::process::ExitCode;
use xtask::{Repository, chores};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = Repository::here().and_then(|repository| chores::run(&repository, &arguments));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            eprintln!("{refused:#}");
            ExitCode::FAILURE
        }
    }
}
