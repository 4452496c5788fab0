//! Letters, orders, devices and what was set aside: what travels beside the talks themselves.

use super::Role;
use serde::{Deserialize, Serialize};
use waymark_domain::{CaseCode, ChoiceId, ScreeningId};

view! {
    /// A letter between a coordinator and a worker.
    pub struct LetterView {
        /// Its id.
        pub id: String,
        /// Whether it was written on this device.
        pub own: bool,
        /// The device at the other end: on a phone the base, on a base the phone.
        pub device: String,
        /// The case it is about.
        pub case: Option<CaseCode>,
        /// The letter it answers.
        pub answers: Option<String>,
        /// What it says.
        pub text: String,
        /// Hours since it was written, by the clock of this device.
        pub hours: u64,
        /// How far it got.
        pub state: LetterState,
    }

    /// How far a letter got.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum LetterState {
        /// Received, and nobody has opened it here.
        Unread,
        /// Received and opened.
        Read,
        /// Written here, not handed over yet.
        Waiting,
        /// Written here and handed over to the server or a carrier.
        Sent,
        /// Written here, and an answer has come; or received, and answered from here.
        Answered,
    }

    /// Names a letter.
    pub struct LetterRequest {
        /// Its id.
        pub id: String,
    }

    /// Writes to a phone.
    pub struct WriteLetterRequest {
        /// The phone: its id.
        pub device: String,
        /// The case it is about, if it is about one.
        pub case: Option<CaseCode>,
        /// What it says; at most 2 000 signs.
        pub text: String,
    }

    /// Answers a letter.
    pub struct ReplyRequest {
        /// The letter.
        pub id: String,
        /// What the answer says; at most 2 000 signs.
        pub text: String,
    }

    /// A device of the organisation as the base knows it from what arrived.
    pub struct DeviceSeenView {
        /// Its id.
        pub device: String,
        /// What it is for.
        pub role: Role,
        /// `active`, `lost` or `revoked`.
        pub status: String,
        /// Whether it is this one.
        pub here: bool,
        /// Hours since the newest batch of it arrived; absent where none has.
        pub last_seen_hours: Option<u64>,
        /// Its key epoch then.
        pub epoch: Option<u32>,
        /// The highest number that has arrived in that epoch.
        pub seq: Option<u64>,
        /// How many numbers before that one are missing.
        pub missing: u32,
        /// How many batches waited on it when it sealed the newest one.
        pub waiting: Option<u32>,
        /// How many hours the oldest of them had waited then.
        pub oldest_waiting_hours: Option<u64>,
        /// The version of the program it ran then.
        pub version: Option<String>,
        /// The roster it knew then.
        pub roster: Option<u64>,
        /// Whether letters can be written to it: it has named its key for letters.
        pub takes_letters: bool,
        /// Of bases in use: how far handing the history on has come; of this one what it was given itself.
        pub history: Option<HistoryView>,
    }

    /// What was sealed before a base was there, handed on to it.
    pub struct HistoryView {
        /// Whether handing on was begun; at the base itself, whether anything came.
        pub begun: bool,
        /// Batches whose keys were handed over; at the base itself, batches that were opened with them.
        pub done: u32,
        /// Batches whose keys wait for the next exchange; at the base itself, batches whose bytes did not come yet.
        pub waiting: u32,
        /// Batches that cannot be opened here either; at the base itself, all that did not come or stay closed.
        pub missing: Vec<String>,
    }

    /// Hands the history on to another base.
    pub struct HandOnRequest {
        /// The base: its id.
        pub device: String,
        /// A new file for all of it; absent where its keys go through the server and the batches are fetched there.
        pub path: Option<String>,
    }

    /// A batch that was set aside for a person to look at.
    pub struct SetAsideView {
        /// The batch.
        pub batch: String,
        /// The device it is from.
        pub device: String,
        /// Its key epoch.
        pub epoch: u32,
        /// Its number.
        pub seq: u64,
        /// Why: Fluent `refused-<reason>`.
        pub reason: String,
        /// Hours since it arrived.
        pub hours: u64,
        /// Whether it can be released: it opens with this base's key.
        pub opens: bool,
    }

    /// Decides on a batch that was set aside.
    pub struct SetAsideRequest {
        /// The batch.
        pub batch: String,
        /// Why, for the audit: `talked_to_worker`, `device_found`, `known_copy`, `not_ours`, `other`.
        pub reason: ChoiceId,
    }

    /// Names an alert.
    pub struct AlertRequest {
        /// Its number.
        pub id: i64,
    }

    /// Names a batch on the phone that made it.
    pub struct BatchRequest {
        /// The batch.
        pub batch: String,
    }

    /// Deletes a case everywhere: its person took the consent back, or it should never have been kept.
    pub struct DeleteCaseRequest {
        /// The case.
        pub id: ScreeningId,
        /// Why, for the audit: `consent_withdrawn`, `mistake`, `retention`.
        pub reason: ChoiceId,
    }

    /// Has a device erased at its next contact.
    pub struct WipeRequest {
        /// The device: its id.
        pub device: String,
    }

    /// An order and how far it got.
    pub struct OrderView {
        /// Its id.
        pub id: String,
        /// `delete` or `wipe`.
        pub kind: String,
        /// The device that made the batch, or that is to be erased.
        pub device: String,
        /// The batch to delete.
        pub batch: Option<String>,
        /// Hours since it was given.
        pub hours: u64,
        /// Who said that it was carried out: device ids, and `server`.
        pub done_by: Vec<String>,
        /// Whether everybody who holds a copy has said so.
        pub complete: bool,
    }
}
