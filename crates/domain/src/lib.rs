//! The meaning of things: what is asked, what was answered, what it may mean.
//!
//! Pure. No disk, no network, no clock, no chance: times and ids are arguments.
//!
//! Glossary (the same word in Rust, SQL, TypeScript, Fluent and the docs):
//! - **Item**: one thing that is asked, told or observed (`T3`, `C6`, `O1`); its id never changes meaning.
//! - **Step**: what one screen shows: one or several items, in the order of the instrument's flow.
//! - **Instrument**: all items and steps of one version of the questionnaire.
//! - **Answer**: what was chosen for an item, with its provenance. An item without an answer was *not asked*.
//! - **Session**: one screening in progress on this device.
//! - **Record**: a finished session as it is sealed for the coordinators.
//! - **Assessment**: levels, reasons and gaps computed from answers by the rules; never a verdict.

mod answer;
mod assessment;
mod ids;
mod question;
mod record;
mod sensitive;
mod session;
mod time;

pub use answer::{Answer, AnswerValue, Provenance, TextReview, value};
pub use assessment::{Assessment, DimensionTally, Information, Level, PurposeExtent, Reason};
pub use ids::{CaseCode, ChoiceId, IdRefused, ItemId, LocaleTag, PartName, ScreeningId, StepId};
pub use question::{Asker, Condition, Instrument, Item, ItemKind, Layer, Part, Screen, SensitivityClass, Step};
pub use record::{LanguageUse, RECORD_VERSION, Record, Versions};
pub use sensitive::Sensitive;
pub use session::{AnswerRefused, End, Mode, Session, SessionChange, WorkerView};
pub use time::{Day, Timestamp};
