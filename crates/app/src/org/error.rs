//! Why something about an organisation was refused.

use crate::view::ErrorView;
use crate::{Code, Error};
use waymark_wire::{ContainerRefused, EnrolRefused, RosterRefused};

/// Why something about an organisation was refused. Words: `error-<code>` in `errors.ftl`, as for every other code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OrgError {
    /// What any other command may meet: locked, disk, role, ….
    #[error(transparent)]
    App(#[from] Error),
    /// The passphrase could be guessed by whoever copies the folder.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// There is an installation in this folder already.
    #[error("there is an installation here already")]
    AlreadySetUp,
    /// The server's identity is not one, or its address is none.
    #[error("the server's identity is not usable")]
    ServerIdentity,
    /// The file is not the invite, request or admission that was expected, or was altered.
    #[error("not the file that was expected")]
    NotThisFile,
    /// It was made by a newer version.
    #[error("made by a newer version")]
    Newer,
    /// The invite has expired.
    #[error("the invite has expired")]
    InviteExpired,
    /// The invite was used already.
    #[error("the invite was used already")]
    InviteUsed,
    /// The admission does not list this device.
    #[error("not admitted")]
    NotAdmitted,
    /// This base does not hold the organisation's root key.
    #[error("the organisation's key is not on this computer")]
    NoRootKey,
    /// No such device, or more than one begins with these digits.
    #[error("no such device")]
    UnknownDevice,
    /// The last base cannot be taken out: nobody could open anything.
    #[error("the last base cannot be taken out")]
    LastBase,
    /// A roster does not follow the one in force.
    #[error("the roster does not follow the one in force")]
    RosterRefused,
    /// What was typed is not a recovery key.
    #[error("not a recovery key")]
    RecoveryUnreadable,
    /// It is a recovery key, and not this organisation's.
    #[error("another recovery key")]
    RecoveryOther,
    /// It belongs to another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// It answers an invite that was never made here, or was withdrawn.
    #[error("the invite was not made here")]
    InviteUnknown,
    /// The clock of this device cannot be right.
    #[error("the clock of this device is wrong")]
    ClockWrong,
    /// What was typed is not an invite: a slip of the finger.
    #[error("not an invite as typed")]
    CodeSlip,
    /// No code was read to its end yet, or it was put down meanwhile.
    #[error("nothing was read")]
    NothingScanned,
    /// Nobody has shown yet that the recovery sheet is on paper.
    #[error("the recovery sheet was not proven")]
    RecoveryUnproven,
    /// The organisation asks for more keys than were given, or for others.
    #[error("more of the organisation's keys are needed")]
    MoreKeys,
    /// Another device has answered the invite at the server.
    #[error("another device has answered the invite")]
    InviteAnswered,
    /// The base took the invite back.
    #[error("the base took the invite back")]
    InviteWithdrawn,
    /// The invite names no server.
    #[error("the invite names no server")]
    NoServer,
    /// The server does not know of the invite yet.
    #[error("the server does not know of the invite yet")]
    NotOpen,
    /// Nobody has answered the invite by the server.
    #[error("nobody has answered the invite yet")]
    NotAnswered,
    /// The words that were brought are not those of the request.
    #[error("the six words differ")]
    WordsDiffer,
    /// A setting is outside what is allowed.
    #[error("a setting is outside what is allowed")]
    PolicyBounds,
    /// One word of a recovery key is wrong, counted from 1.
    #[error("a word is wrong")]
    RecoveryWord(u8),
}

impl OrgError {
    /// The codes that only an organisation's commands give, for the test that each has words.
    pub const CODES: [&'static str; 29] = [
        "weak_passphrase",
        "already_set_up",
        "server_identity",
        "not_this_file",
        "made_by_newer",
        "invite_expired",
        "invite_used",
        "not_admitted",
        "no_root_key",
        "unknown_device",
        "last_base",
        "roster_refused",
        "recovery_unreadable",
        "recovery_other",
        "other_organisation",
        "invite_unknown",
        "clock_wrong",
        "code_slip",
        "nothing_scanned",
        "recovery_unproven",
        "more_keys",
        "invite_answered",
        "invite_withdrawn",
        "no_server",
        "not_open",
        "not_answered",
        "words_differ",
        "policy_bounds",
        "recovery_word",
    ];

    /// The code as written in answers, logs and Fluent ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::App(error) => error.code.as_str(),
            Self::WeakPassphrase => "weak_passphrase",
            Self::AlreadySetUp => "already_set_up",
            Self::ServerIdentity => "server_identity",
            Self::NotThisFile => "not_this_file",
            Self::Newer => "made_by_newer",
            Self::InviteExpired => "invite_expired",
            Self::InviteUsed => "invite_used",
            Self::NotAdmitted => "not_admitted",
            Self::NoRootKey => "no_root_key",
            Self::UnknownDevice => "unknown_device",
            Self::LastBase => "last_base",
            Self::RosterRefused => "roster_refused",
            Self::RecoveryUnreadable => "recovery_unreadable",
            Self::RecoveryOther => "recovery_other",
            Self::OtherOrganisation => "other_organisation",
            Self::InviteUnknown => "invite_unknown",
            Self::ClockWrong => "clock_wrong",
            Self::CodeSlip => "code_slip",
            Self::NothingScanned => "nothing_scanned",
            Self::RecoveryUnproven => "recovery_unproven",
            Self::MoreKeys => "more_keys",
            Self::InviteAnswered => "invite_answered",
            Self::InviteWithdrawn => "invite_withdrawn",
            Self::NoServer => "no_server",
            Self::NotOpen => "not_open",
            Self::NotAnswered => "not_answered",
            Self::WordsDiffer => "words_differ",
            Self::PolicyBounds => "policy_bounds",
            Self::RecoveryWord(_) => "recovery_word",
        }
    }
}

impl From<OrgError> for ErrorView {
    fn from(error: OrgError) -> Self {
        match error {
            OrgError::App(error) => error.into(),
            OrgError::RecoveryWord(place) => {
                Self { code: error.code().to_owned(), reference: Some(place.to_string()), wait_seconds: None }
            }
            other => Self { code: other.code().to_owned(), reference: None, wait_seconds: None },
        }
    }
}

impl From<Code> for OrgError {
    fn from(code: Code) -> Self {
        Self::App(code.into())
    }
}

impl From<waymark_store::StoreError> for OrgError {
    fn from(error: waymark_store::StoreError) -> Self {
        Self::App(error.into())
    }
}

impl From<EnrolRefused> for OrgError {
    fn from(refused: EnrolRefused) -> Self {
        match refused {
            EnrolRefused::Newer => Self::Newer,
            EnrolRefused::Expired => Self::InviteExpired,
            EnrolRefused::NotAdmitted => Self::NotAdmitted,
            EnrolRefused::Roster(refused) => refused.into(),
            EnrolRefused::OtherOrganisation => Self::OtherOrganisation,
            EnrolRefused::Damaged | EnrolRefused::NotFromInvite | EnrolRefused::Inconsistent => {
                Self::NotThisFile
            }
        }
    }
}

impl From<RosterRefused> for OrgError {
    fn from(_: RosterRefused) -> Self {
        Self::RosterRefused
    }
}

impl From<ContainerRefused> for OrgError {
    fn from(refused: ContainerRefused) -> Self {
        match refused {
            ContainerRefused::Newer => Self::Newer,
            ContainerRefused::NotAContainer | ContainerRefused::TooLarge => Self::NotThisFile,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OrgError;

    #[test]
    fn every_code_says_what_happened_whether_it_is_safe_and_what_to_do() {
        for code in OrgError::CODES {
            let words = crate::words::of_error("en", code);
            assert!(words.iter().all(|text| !text.is_empty()), "{code} has no words");
        }
    }
}
