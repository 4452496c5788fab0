//! What a person may know of the device itself: which version runs, how much room there is, what came last.

use serde::{Deserialize, Serialize};

view! {
    /// The device. While locked it says what is in the program that anybody can download, and nothing of this folder.
    pub struct AboutDeviceView {
        /// The version of the app.
        pub app: String,
        /// The version of the questionnaire.
        pub questionnaire: String,
        /// The version of the rules.
        pub rules: String,
        /// The version of the words of the app's language.
        pub words: String,
        /// How much room there is; absent while locked.
        pub space: Option<SpaceView>,
        /// Recordings of questions on this device; absent while locked.
        pub recordings: Option<u32>,
        /// The receipt that came last; absent while locked, at a base, and where none came yet.
        pub last_receipt: Option<LastReceiptView>,
    }

    /// Room on the disk that holds the installation, in whole megabytes (1,000,000 bytes).
    pub struct SpaceView {
        /// Free, rounded down; absent where the system does not say.
        pub free_megabytes: Option<u64>,
        /// Taken by Waymark, rounded up.
        pub taken_megabytes: u64,
        /// Whether there is so little left that something should be done.
        pub nearly_full: bool,
    }

    /// A receipt, in coarse words.
    pub struct LastReceiptView {
        /// Who gave it.
        pub by: ReceiptBy,
        /// Hours since it came.
        pub hours: u64,
    }

    /// Who says that a talk has come.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum ReceiptBy {
        /// The server has it.
        Server,
        /// A coordinator opened it.
        Base,
    }
}
