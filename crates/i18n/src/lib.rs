//! Fluent in Rust: words that leave the app (command line, letters, notices), and the check of every language.
//!
//! Pure. The files of `locales/` are embedded at build; nothing here reads a disk or a clock. The windows use
//! `@fluent/bundle` on the same files; `tests/fixtures/locales/*.json` holds both engines to the same text.
//!
//! - [`Catalogue`]: one text by language and id, with what language it was served in.
//! - [`Registry`]: the languages (`locales/locales.toml`): name, direction, who reads them, what stands in.
//! - [`TextState`]: version and review of one text (`locales/<tag>/review.toml`).
//! - [`check`]: what is wrong or missing in the files.
//! - [`serbian`]: Serbian Latin to Cyrillic.
#![forbid(unsafe_code)]

mod catalogue;
pub mod check;
mod dates;
mod plain;
mod registry;
mod review;
pub mod serbian;
mod sources;

pub use catalogue::{Args, Catalogue, CatalogueRefused, Text, Value};
pub use dates::{LocalDate, local_date, local_number};
pub use plain::{INVISIBLE_MARKS, plain};
pub use registry::{Direction, Language, Registry};
pub use review::{Review, ReviewSheet, TextState, fingerprint};
pub use sources::{FILES, Role, SourceFile, Sources};
