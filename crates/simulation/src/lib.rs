//! The whole exchange under one seed: phones, bases and one server in one process, with everything that can go wrong
//! on the way between them. For tests only; nothing of the product depends on it.
//!
//! What runs is the product: the real `App` over its encrypted database, real seals, real request signatures, the
//! server's real routes over its real store. Only three things are made here: the time, the network (a function call
//! that a seed may cut, repeat, delay or kill) and the files a crash leaves. One seed decides every step, so that a
//! failing run is repeated with its number. docs/SIMULATION.md says how to run it, docs/adr/0020 why it is built so.
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod checks;
mod clock;
mod files;
mod house;
mod ledger;
mod line;
mod node;
mod orders;
mod quiet;
mod run;
mod sabotage;
mod steps;
mod template;
mod unpinned;
mod world;

pub use run::{Failed, Summary, run, seeds};
pub use sabotage::Sabotage;
pub use template::Template;
