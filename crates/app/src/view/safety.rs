//! Safety: what is kept and when it goes, passphrases, erasing, crossing mode, the audit at the base.

use serde::{Deserialize, Serialize};
use waymark_domain::CaseCode;

view! {
    /// What a worker can do for the safety of this phone, and how it stands.
    pub struct SafetyView {
        /// Whether crossing mode is on.
        pub crossing: bool,
        /// Finished talks that have reached neither a server nor a base.
        pub not_handed_over: u32,
        /// Talks that were begun and not ended.
        pub unfinished: u32,
        /// Whether the organisation lets workers set a passphrase for being forced.
        pub duress_allowed: bool,
        /// Whether an erase takes along what was not handed over.
        pub erase_unsent: bool,
        /// Whether an entry of the audit is missing or was changed.
        pub audit_broken: bool,
    }

    /// What is on this phone and when it goes.
    pub struct RetentionView {
        /// What is here now.
        pub kept: Vec<KeptView>,
        /// What the organisation has said.
        pub rules: RetentionRules,
    }

    /// One thing that is kept.
    pub struct KeptView {
        /// `draft`, `copy`, `packet`, `sealed`, `line`: Fluent `kept-<what>`.
        pub what: String,
        /// The code of the talk, while this phone knows it.
        pub code: Option<CaseCode>,
        /// Hours until it goes; absent where something has to happen first.
        pub hours_left: Option<u32>,
        /// What ends it: `time`, `time_or_received`, `opened`, `stored`, `looked_at`, `lock`: Fluent
        /// `kept-until-<until>`.
        pub until: String,
    }

    /// The policy's numbers.
    pub struct RetentionRules {
        /// Hours for which a finished talk can be read on the phone.
        pub readable_hours: u32,
        /// Hours after which a talk that was not ended is erased; 0 = never.
        pub draft_hours: u32,
        /// Days for which the line of a talk stays.
        pub line_days: u32,
        /// Days after which the database gets a new key; 0 = never.
        pub key_days: u32,
        /// Seconds without a touch after which the app locks.
        pub lock_seconds: u32,
        /// Wrong passphrases after which the phone is erased; 0 = never.
        pub erase_after_failures: u32,
    }

    /// Turns crossing mode on.
    pub struct CrossingRequest {
        /// Whether the worker was told that talks that were not ended go, and wants it.
        pub unfinished: bool,
    }

    /// Which passphrase.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum PassphraseKind {
        /// The one in use.
        Own,
        /// Another one that opens the same.
        Second,
        /// One that opens the practice profile and destroys the rest.
        Duress,
    }

    /// Sets a passphrase. Never logged, erased after use.
    pub struct ChangePassphraseRequest {
        /// Which.
        pub kind: PassphraseKind,
        /// A passphrase that opens the phone now.
        pub present: String,
        /// The new one.
        pub new: String,
    }

    /// Takes a passphrase away.
    pub struct RemovePassphraseRequest {
        /// Which; the one in use cannot be.
        pub kind: PassphraseKind,
        /// A passphrase that opens the phone now.
        pub present: String,
    }

    /// Erases this phone.
    pub struct EraseRequest {
        /// How many finished talks the worker was told have reached nobody: if it is another number by now, nothing is
        /// erased and they are told again.
        pub not_handed_over: u32,
    }

    /// What is left after an erase.
    pub struct ErasedView {
        /// How many sealed batches had not reached a server or a base. Nobody but the coordinators can open them.
        pub unsent: u32,
    }

    /// How one device's audit and chain look from the base.
    pub struct AuditRow {
        /// The device.
        pub device: String,
        /// Batches that arrived.
        pub batches: u32,
        /// Numbers in its chain that never arrived, as ranges.
        pub missing: Vec<MissingRange>,
        /// How many entries its audit had when it was last heard of; absent before.
        pub entries: Option<u64>,
        /// `whole`, `gap`, `went_back`, `changed`, `broken`: Fluent `audit-state-<state>`.
        pub state: String,
    }

    /// Numbers that are missing, both ends included.
    pub struct MissingRange {
        /// The key epoch of the device.
        pub epoch: u32,
        /// The first.
        pub from: u64,
        /// The last.
        pub to: u64,
    }
}
