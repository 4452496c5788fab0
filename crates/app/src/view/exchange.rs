//! What waits, what went, and the ways it goes: to the server and by file.

use serde::{Deserialize, Serialize};
use waymark_domain::{CaseCode, Day, ReferralState, ScreeningId};

view! {
    /// The four states people read, with counts. The outbox states behind them are in `OutboxRow`.
    pub struct SyncView {
        /// Drafts on this phone.
        pub on_phone: u32,
        /// Packed: sealed, not yet handed over.
        pub packed: u32,
        /// Handed over: the server or a carrier has it.
        pub handed_over: u32,
        /// Received at base: a coordinator opened it.
        pub received: u32,
        /// Returned or stuck, with a reason.
        pub returned: u32,
        /// Everything ever finished on this phone; always packed + handed_over + received + returned.
        pub recorded: u32,
        /// Age in hours of the oldest that is packed; absent when none is.
        pub oldest_packed_hours: Option<u64>,
        /// Hours since the last contact with the server; absent when there was none yet.
        pub last_contact_hours: Option<u64>,
        /// What the last attempt to reach the server came to.
        pub link: LinkState,
        /// Whether an exchange is under way now.
        pub busy: bool,
    }

    #[derive(Copy, PartialEq, Eq)]
    /// What is known of the server. None of these is an error of the worker's.
    #[serde(rename_all = "snake_case")]
    pub enum LinkState {
        /// Not tried since the app was opened.
        Unknown,
        /// The last exchange went through.
        Online,
        /// The server could not be reached.
        Offline,
        /// Something answered that is not our server (a Wi-Fi sign-in page, another key): nothing was sent.
        NotOurServer,
        /// The server refused; see the returned rows.
        Refused,
    }

    /// One screening of this phone: a draft, or a batch in the outbox.
    pub struct OutboxRow {
        /// The batch id, 64 hex digits; absent for a draft.
        pub batch: Option<String>,
        /// The screening to open again; absent once it is sealed.
        pub draft: Option<ScreeningId>,
        /// The code of the screening, while this phone still knows it.
        pub code: Option<CaseCode>,
        /// The day it was begun (a draft) or finished.
        pub day: Day,
        /// The word people read.
        pub state: BatchWord,
        /// The exact state.
        pub exact: String,
        /// A reason code where it was returned or is stuck: Fluent `outbox-reason-<code>`.
        pub reason: Option<String>,
        /// Hours since then.
        pub hours: u64,
        /// The sealed packets that it carries, while this phone still knows them; none for a draft.
        pub packets: Vec<SentPacketView>,
    }

    /// A packet of a packed talk: to whom, and what they answered.
    pub struct SentPacketView {
        /// Its id, which an answer names.
        pub packet: String,
        /// The service, by the name that may stand on a screen others see too; its id where this version lists it no more.
        pub service: String,
        /// What it answered, as far as this phone knows.
        pub state: ReferralState,
    }

    /// The four words, and a fifth for what came back.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum BatchWord {
        /// A draft.
        OnPhone,
        /// Sealed.
        Packed,
        /// Offered to a carrier or stored by the server.
        HandedOver,
        /// Opened by a coordinator.
        Received,
        /// Returned or stuck.
        Returned,
    }

    /// Hand over by file.
    pub struct CarryRequest {
        /// The file to write.
        pub path: String,
    }

    /// What a container took.
    pub struct CarriedView {
        /// How many batches are in the file.
        pub batches: u32,
        /// Its size in bytes.
        pub bytes: u64,
        /// Where it is.
        pub path: String,
    }

    /// A file to read: a container at the base, receipts or a roster on a phone.
    pub struct ImportRequest {
        /// The file.
        pub path: String,
    }

    /// What an import came to, per item.
    pub struct ImportView {
        /// Taken and new.
        pub new: u32,
        /// Known already: no effect.
        pub known: u32,
        /// Refused, each with its reason code: Fluent `refused-<code>`.
        pub refused: Vec<String>,
        /// Receipts taken.
        pub receipts: u32,
        /// Whether an order in it had this device erased; then nothing else is left to show.
        #[serde(default)]
        pub erased: bool,
    }
}
