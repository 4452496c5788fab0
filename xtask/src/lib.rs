//! The chores of this repository, and the rules that `cargo xtask tidy` holds.
#![forbid(unsafe_code)]

pub mod chores;
pub mod repository;
pub mod tidy;

pub use repository::Repository;
