//! Cases at the size of an NGO, what arrives before it is accepted, and what leaves.

use super::{CaseRow, Source};
use serde::{Deserialize, Serialize};
use waymark_domain::{Level, LocaleTag};

view! {
    /// Asks for a page of the list.
    pub struct CaseListRequest {
        /// The newest first; otherwise the most urgent.
        pub newest_first: bool,
        /// Only these levels; none: all.
        pub levels: Vec<Level>,
        /// Only those nobody has looked at.
        pub unread: bool,
        /// Only danger now.
        pub red: bool,
        /// Only those with the rules for children.
        pub child: bool,
        /// Only those held mainly in this language.
        pub locale: Option<LocaleTag>,
        /// Words of a search: a code or the beginning of one, a tag, a need.
        pub search: String,
        /// Where the page before ended.
        pub after: Option<String>,
    }

    /// A page of the list.
    pub struct CaseListView {
        /// Its lines.
        pub rows: Vec<CaseRow>,
        /// Where the next page begins; absent on the last one.
        pub next: Option<String>,
        /// How many cases the filter shows.
        pub of: u32,
    }

    /// What a file or a phone's codes hold, before anything of it is accepted.
    pub struct ManifestView {
        /// Where it is: a file, or what the camera has read.
        pub from: Source,
        /// Its size in bytes.
        pub bytes: u64,
        /// Batches that are new and open.
        pub new: u32,
        /// Batches that are here already.
        pub known: u32,
        /// Items that are damaged, or not ours.
        pub unreadable: u32,
        /// Rosters and receipts.
        pub other: u32,
        /// By device.
        pub devices: Vec<ManifestDeviceView>,
    }

    /// What a file holds of one device.
    pub struct ManifestDeviceView {
        /// The device's id.
        pub device: String,
        /// Batches that are new and open.
        pub new: u32,
        /// Batches that are here already.
        pub known: u32,
        /// Why others will be set aside: Fluent `refused-<reason>`, one for each.
        pub aside: Vec<String>,
        /// How many numbers will still be missing in its chain.
        pub missing: u64,
        /// Whether a day in it cannot be: its clock is wrong.
        pub clock: bool,
    }

    /// How far long work has come.
    pub struct ProgressView {
        /// How many are done.
        pub done: u32,
        /// How many there are; 0 while nothing is under way.
        pub of: u32,
    }

    /// The receipts and rosters for the way back, as codes.
    pub struct ReceiptCodesView {
        /// How many receipts and rosters.
        pub items: u32,
        /// The codes; empty where there are too many for them.
        pub codes: Vec<super::QrView>,
    }

    /// Asks for an export, or for its preview.
    pub struct ExportRequest {
        /// `csv`, `json`, `htcds`, `ctdc`.
        pub format: String,
        /// `own_records`, `statistics`, `sharing`; empty: what the format is made for.
        pub purpose: String,
        /// Groups of fields: `about`, `assessment`, `needs`, `answers`, `identity`; none: the first three.
        pub fields: Vec<String>,
        /// The file to write; a preview writes none.
        pub path: String,
        /// The age recipient of whoever is to open it.
        pub recipient: Option<String>,
        /// Otherwise the passphrase that opens it.
        pub passphrase: Option<String>,
    }

    /// What an export would hold.
    pub struct ExportPreviewView {
        /// How many cases.
        pub rows: u64,
        /// How many stay because the person did not agree.
        pub without_consent: u64,
        /// How many stay because the format is not for them.
        pub other: u64,
        /// The columns.
        pub columns: Vec<String>,
        /// How many by what, small counts left out.
        pub tables: Vec<CountTableView>,
    }

    /// Counts by one thing.
    pub struct CountTableView {
        /// What: `level`, `age`, `language`, `month`.
        pub table: String,
        /// The counts.
        pub counts: Vec<CountView>,
    }

    /// One count.
    pub struct CountView {
        /// Of what.
        pub value: String,
        /// How many; absent where that would say too much.
        pub n: Option<u64>,
    }

    /// What was exported.
    pub struct ExportedView {
        /// How many cases.
        pub rows: u64,
        /// How many stayed because the person did not agree.
        pub without_consent: u64,
        /// How many stayed because the format is not for them.
        pub other: u64,
        /// How many are described less, because others could tell who they are.
        pub hidden: u64,
        /// Where the file is.
        pub path: String,
    }
}
