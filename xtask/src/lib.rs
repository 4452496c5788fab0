//! The chores of this repository, and the rules that `cargo xtask tidy` holds.
#![forbid(unsafe_code)]

pub mod android;
pub mod arm64;
pub mod chores;
pub mod cross;
pub mod debian;
pub mod gallery;
pub mod installers;
pub mod repository;
pub mod steps;
pub mod supply;
pub mod tidy;
pub mod torture;

pub use repository::Repository;
