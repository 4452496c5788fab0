//! The meaning of things: what is asked, what was answered, what it may mean.
//!
//! Pure. No disk, no network, no clock, no chance: times and ids are arguments.
//!
//! Glossary (the same word in Rust, SQL, TypeScript, Fluent and the docs):
//! - **Item**: one thing that is asked, told or observed (`T3`, `C6`, `O1`); its id never changes meaning.
//! - **Step**: what one screen shows: one or several items, in the order of the instrument's flow.
//! - **Instrument**: all items and steps of one version of the questionnaire.
//! - **Answer**: what was chosen for an item, with its provenance. An item without an answer was *not asked*.
//! - **Referral**: that a service is told what the person agreed to, and what became of it.
//! - **Session**: one screening in progress on this device.
//! - **Record**: a finished session as it is sealed for the coordinators.
//! - **Assessment**: levels, reasons and gaps computed from answers by the rules; never a verdict.

mod answer;
mod assess;
mod assessment;
mod beside;
mod condition;
mod flow;
mod ids;
mod question;
mod record;
mod referral;
mod rules;
mod sensitive;
mod session;
mod tally;
mod time;

pub use answer::{Answer, AnswerValue, Provenance, TextReview, value};
pub use assess::{allowed_levels, assess, fired_rules, level_of, level_with_reasons};
pub use assessment::{Assessment, DimensionTally, Information, Level, PurposeExtent, Reason};
pub use beside::{Beside, Carried, Confusing};
pub use condition::{Condition, Ground};
pub use flow::{SectionState, banners, child_path, child_rules, early_end, limited_set, stored_allowed};
pub use ids::{
    CarriedCode, CaseCode, ChoiceId, IdRefused, InterpreterCode, ItemId, LocaleTag, PacketCode, PartName,
    ScreeningId, ServiceId, StepId,
};
pub use question::{Asker, Instrument, Item, ItemKind, Layer, Part, Route, Screen, SensitivityClass, Step};
pub use record::{LanguageUse, RECORD_VERSION, Record, Versions};
pub use referral::{
    FOLLOW_UP_VERSION, Packet, Referral, ReferralFollowUp, ReferralState, ReferralWay, SharedLine, packet,
};
pub use rules::{
    Act, Core, Dimension, Indicator, LevelRule, Marked, Means, Purpose, Rule, Rules, Strength, Weight,
};
pub use sensitive::Sensitive;
pub use session::{AnswerRefused, End, Mode, Session, SessionChange, WorkerView};
pub use time::{Day, Timestamp};
