//! Problems: how the server says no (RFC 9457), with codes that programs act on.

use crate::request::Challenge;
use serde::{Deserialize, Serialize};

/// The media type of a problem.
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

macro_rules! problem_codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $status:literal, $title:literal;)*) => {
        /// Why a request was refused. Programs act on this, people read Fluent texts made for it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ProblemCode {
            $($(#[$doc])* $name,)*
            /// A code this build does not know: treat it by its status alone.
            Unknown,
        }

        impl ProblemCode {
            /// All codes a server of this version uses.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as text.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* Self::Unknown => "unknown" }
            }

            /// The HTTP status it comes with.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* Self::Unknown => 500 }
            }

            /// A short English title for whoever reads the protocol with bare eyes.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* Self::Unknown => "unknown" }
            }

            fn from_text(text: &str) -> Self {
                match text { $($text => Self::$name,)* _ => Self::Unknown }
            }
        }
    };
}

problem_codes! {
    /// The request itself is not well-formed.
    BadRequest = "bad_request", 400, "request not understood";
    /// The bytes are not a sealed batch (or not a receipt, not a roster) as this server knows it.
    Damaged = "damaged", 400, "not a well-formed document";
    /// They are of a version this server does not know.
    UnknownVersion = "unknown_version", 400, "version not known here";
    /// The batch id in the path is not the id of the bytes.
    WrongId = "wrong_id", 400, "id and bytes differ";
    /// The request carries no signature, or one that does not hold.
    Unauthorised = "unauthorised", 401, "request not signed by an enrolled device";
    /// The request's time is not believed; `challenge` says what to send instead.
    Clock = "clock", 401, "clock not believed";
    /// A request with this nonce was seen already.
    Replayed = "replayed", 401, "request seen before";
    /// The batch's signature does not hold.
    RefusedSignature = "refused_signature", 403, "batch not signed by its device";
    /// The batch's device was never in the roster.
    UnknownDevice = "unknown_device", 403, "device not in the roster";
    /// The batch is for another organisation.
    OtherOrganisation = "other_organisation", 403, "another organisation";
    /// A device of this role or status may not do this.
    NotAllowed = "not_allowed", 403, "not allowed for this device";
    /// There is no such thing here.
    NotFound = "not_found", 404, "not found";
    /// The path exists, the method does not.
    WrongMethod = "wrong_method", 405, "method not allowed";
    /// The sender was too slow.
    TooSlow = "too_slow", 408, "request took too long";
    /// Other bytes under the same batch id: kept aside for a person to look at.
    OtherBytes = "other_bytes", 409, "other bytes under this id";
    /// Another batch under the same device, epoch and number: kept aside for a person to look at.
    Fork = "fork", 409, "another batch under this number";
    /// The bytes do not begin where the server's end; `offset` says where to go on.
    WrongOffset = "wrong_offset", 409, "bytes do not follow";
    /// Another device has answered this invite.
    InviteUsed = "invite_used", 409, "invite used";
    /// The roster does not follow the one in force.
    RosterRefused = "roster_refused", 409, "roster does not follow";
    /// It was here and was deleted by a signed order, or removed after a base had opened it.
    Gone = "gone", 410, "deleted or removed";
    /// The invite has expired.
    InviteExpired = "invite_expired", 410, "invite expired";
    /// The base took the invite back.
    InviteWithdrawn = "invite_withdrawn", 410, "invite withdrawn";
    /// The body is larger than allowed.
    TooLarge = "too_large", 413, "too large";
    /// This device has sent as much as it may today.
    Quota = "quota", 429, "daily quota reached";
    /// Something failed on the server; nothing was lost by it.
    Internal = "internal", 500, "internal error";
    /// No roster has been given to this server yet.
    NoRoster = "no_roster", 503, "server has no roster yet";
    /// The server is at its limit, stopping, or out of room.
    Busy = "busy", 503, "try again later";
}

impl Serialize for ProblemCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ProblemCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from_text(&String::deserialize(deserializer)?))
    }
}

/// A problem document. Holds codes only: nothing of the request comes back in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// `urn:waymark:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// A short English title.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The code.
    pub code: ProblemCode,
    /// Seconds after which to try again, where that helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// What to send back where the clock was not believed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<Challenge>,
    /// Where an upload goes on, where the bytes did not follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

impl Problem {
    /// The problem of this code.
    #[must_use]
    pub fn new(code: ProblemCode) -> Self {
        Self {
            kind: format!("urn:waymark:problem:{}", code.as_str()),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            retry_after: None,
            challenge: None,
            offset: None,
        }
    }

    /// Reads a problem document; `None` for anything else, such as a captive portal's page.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > 4096 {
            return None;
        }
        serde_json::from_slice::<Self>(bytes)
            .ok()
            .filter(|problem| problem.kind.starts_with("urn:waymark:problem:"))
    }

    /// The document as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        crate::strict::to_json(self)
    }
}
