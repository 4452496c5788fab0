//! One table, one file: SQL, rows, reads and writes of a table together.
//!
//! Functions that read take a [`crate::Reader`], those that write a [`crate::Writer`] (which also reads). Words for
//! states are the same here, in SQL, in TypeScript and in Fluent.

pub mod alerts;
mod answers;
pub mod audit;
pub mod batches;
pub mod caseload;
pub mod cases;
pub(crate) mod chain;
mod changes;
mod columns;
mod heads;
pub mod history;
pub mod identity;
pub mod letters;
pub mod orders;
pub mod outbox;
pub mod prompts;
pub mod receipts;
pub mod referral_answers;
pub mod referral_packets;
pub mod rosters;
pub mod secrets;
pub mod seen;
pub mod sessions;
pub mod settings;

pub use alerts::Alert;
pub use audit::AuditEntry;
pub use batches::{Arrived, BatchState, Gap};
pub use caseload::{CaseFilter, CaseOrder};
pub use cases::{CasePlace, CaseRow, KeptRecord, NewCase};
pub use chain::ChainPlaceNext;
pub use identity::Identity;
pub use letters::{LetterRow, LetterState, NewLetter};
pub use orders::{DoneRow, OrderRow};
pub use outbox::{BatchKind, BatchRow, Counts, OutboxState, Waiting};
pub use prompts::PromptRow;
pub use receipts::{HeldReceipt, NewReceipt};
pub use referral_packets::PacketRow;
pub use seen::Seen;
pub use sessions::{Draft, SessionState};
