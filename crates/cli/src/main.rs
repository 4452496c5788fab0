//! `waymark`: the same use cases without a window. The contract is `docs/CLI.md`.
//!
//! Words for people come from Fluent where they are about people (levels, reasons, errors); the program's own lines
//! are English, as its `--help` is.
#![forbid(unsafe_code)]

mod answers;
mod args;
mod base;
mod demo;
mod field;
mod files;
mod hardening;
mod locales;
mod opening;
mod org;
mod passphrase;
mod referral;
mod refused;
mod say;
mod table;

use args::{Command, Line};
use clap::Parser as _;
use refused::Refused;
use say::Say;
use std::process::ExitCode;

fn main() -> ExitCode {
    hardening::no_core_dumps();
    let line = Line::parse();
    let say = Say::new(line.json);
    match run(&say, line.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            say.refused(&refused);
            ExitCode::from(refused.exit)
        }
    }
}

fn run(say: &Say, command: Command) -> Result<(), Refused> {
    match command {
        Command::Demo(args) => demo::run(say, &args),
        Command::Assess(args) => answers::assess(say, &args),
        Command::Content(args::ContentCommand::Check) => answers::check(say),
        Command::Locales(command) => locales::run(say, command),
        Command::Org(command) => org::run(say, command),
        Command::Field(command) => field::run(say, command),
        Command::Base(command) => base::run(say, command),
        Command::Referral(command) => referral::run(say, command),
        Command::Open(args) => opening::open(say, &args),
    }
}
