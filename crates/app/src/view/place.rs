//! Where a person stands in the app, so that a window that was killed comes back there after the unlock.

use serde::{Deserialize, Serialize};
use waymark_domain::{CaseCode, ScreeningId};

view! {
    /// Keeps the place.
    pub struct PlaceRequest {
        /// Where the window stands now.
        pub place: PlaceView,
    }

    /// A place to come back to. Sheets, cards turned to the person and questions like "Lock?" are none: what lies
    /// under them is. What is answered, where in the talk it is and in which language is the talk's own.
    #[serde(tag = "name", rename_all = "snake_case")]
    pub enum PlaceView {
        /// The first screen of a phone.
        Home,
        /// A talk, where it stands.
        Screening {
            /// The talk.
            id: ScreeningId,
            /// The practice case it plays; absent in a real one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(test, ts(optional))]
            case: Option<String>,
        },
        /// The code of the talk that was just packed. Of one that is not kept there is no such place.
        Finalised {
            /// Its code.
            #[cfg_attr(test, ts(type = "string"))]
            code: CaseCode,
            /// Whether it was packed; anything else is not kept.
            kept: bool,
        },
        /// What was finished on this phone.
        Mine,
        /// Letters to and from the base.
        Letters,
        /// Hand over.
        HandOver,
        /// Help and numbers.
        Guidance {
            /// Which page of it; absent: the list.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(test, ts(optional))]
            page: Option<GuidancePage>,
        },
        /// The practice cases.
        Practice,
        /// The safety of this phone.
        Safety {
            /// Which page of it; absent: the list of them.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(test, ts(optional))]
            page: Option<SafetyPage>,
        },
        /// The base.
        Base {
            /// Which place of it; absent: the cases.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(test, ts(optional))]
            section: Option<BaseSection>,
            /// The case that was open or asked about: it is asked about again, never opened.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(test, ts(optional, type = "string"))]
            case: Option<CaseCode>,
        },
        /// At the base: the records of the phones.
        Audit,
        /// At the base: recordings of questions.
        Recordings,
    }

    /// A page of help and numbers.
    #[serde(rename_all = "snake_case")]
    pub enum GuidancePage {
        /// A card, by its id.
        Card(String),
        /// The numbers, for a need or for all.
        Numbers(Option<String>),
    }

    /// The pages about the safety of this phone.
    #[serde(rename_all = "snake_case")]
    pub enum SafetyPage {
        /// What is kept and when it goes.
        Kept,
        /// Crossing mode.
        Crossing,
        /// Passphrases.
        Passphrases,
        /// Erasing. Nothing of an erase that was begun is kept.
        Erase,
    }

    /// The places of the base.
    #[serde(rename_all = "snake_case")]
    pub enum BaseSection {
        /// The cases.
        Cases,
        /// Receiving.
        Receive,
        /// The phones and bases.
        Devices,
        /// Exports.
        Export,
        /// The organisation.
        Organisation,
    }
}
