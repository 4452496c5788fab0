//! The small error that crosses the door. Rich errors stay inside; this one holds a code and nothing of the data.

use crate::view::ErrorView;

/// Every code a person can meet. Words: `error-<code>`, `error-<code>-safe`, `error-<code>-next` in `errors.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The passphrase is wrong, or the key file does not open with it: the two look the same.
    WrongPassphrase,
    /// Too early for another attempt.
    Wait,
    /// The app is locked.
    Locked,
    /// No installation in this folder.
    NotEnrolled,
    /// The disk is full: nothing was changed.
    StorageFull,
    /// The disk refused for another reason.
    DiskTrouble,
    /// The key file is damaged.
    VaultDamaged,
    /// The database is damaged; it was set aside, not deleted.
    DatabaseDamaged,
    /// The data was written by a newer version of the app.
    NewerVersion,
    /// There is nobody to seal to.
    NoRecipient,
    /// The roster is past its grace.
    RosterExpired,
    /// A seal did not pass its own check.
    SealFailed,
    /// No such screening or case.
    UnknownScreening,
    /// The instrument does not take this answer.
    RefusedAnswer,
    /// No such card.
    UnknownCard,
    /// Words that are not four words of the list.
    UnknownWords,
    /// A packet that does not open: other words, another key, altered, or no packet. The four look the same.
    PacketClosed,
    /// A mistyped answer to a packet.
    AnswerSlip,
    /// The screening has ended.
    AlreadyEnded,
    /// What was shown could not be saved.
    NotSaved,
    /// The server cannot be reached.
    ServerUnreachable,
    /// What answered is not our server.
    NotOurServer,
    /// The server refused.
    ServerRefused,
    /// The file cannot be read or written.
    FileUnreadable,
    /// The file is none of ours.
    FileUnknownFormat,
    /// The file was written by a newer version.
    FileNewer,
    /// There is already a file of that name.
    FileExists,
    /// This installation has another role.
    WrongRole,
    /// Too many cases were opened in the last hour.
    TooManyOpened,
    /// An export from a window has to be closed for its reader.
    ExportUnprotected,
    /// The limit of wrong passphrases was reached: the keys are destroyed.
    Erased,
    /// The new passphrase can be guessed.
    WeakPassphrase,
    /// Another new passphrase is needed. Nothing tells why.
    OtherPassphrase,
    /// There are talks that were begun and not ended, and they would be lost.
    UnfinishedTalks,
    /// The organisation's policy does not allow it.
    NotAllowed,
    /// What was recorded is no recording that is taken.
    RecordingRefused,
    /// The recordings of a language together are more than a pack may hold.
    PackTooLarge,
    /// A file of ours, but of another organisation or by nobody in the roster.
    NotOurFile,
    /// No letter can be written to this device yet.
    NoLetterKey,
    /// A letter that is empty, too long, or holds signs that steer a screen.
    LetterText,
    /// What was asked for is not here, or not any more.
    NotHere,
    /// A batch that does not open with this base's key.
    CannotOpen,
    /// Something that should not happen.
    Internal,
}

impl Code {
    /// All codes, for the test that each has words.
    pub const ALL: &[Self] = &[
        Self::WrongPassphrase,
        Self::Wait,
        Self::Locked,
        Self::NotEnrolled,
        Self::StorageFull,
        Self::DiskTrouble,
        Self::VaultDamaged,
        Self::DatabaseDamaged,
        Self::NewerVersion,
        Self::NoRecipient,
        Self::RosterExpired,
        Self::SealFailed,
        Self::UnknownScreening,
        Self::RefusedAnswer,
        Self::UnknownCard,
        Self::UnknownWords,
        Self::PacketClosed,
        Self::AnswerSlip,
        Self::AlreadyEnded,
        Self::NotSaved,
        Self::ServerUnreachable,
        Self::NotOurServer,
        Self::ServerRefused,
        Self::FileUnreadable,
        Self::FileUnknownFormat,
        Self::FileNewer,
        Self::FileExists,
        Self::WrongRole,
        Self::TooManyOpened,
        Self::ExportUnprotected,
        Self::Erased,
        Self::WeakPassphrase,
        Self::OtherPassphrase,
        Self::UnfinishedTalks,
        Self::NotAllowed,
        Self::RecordingRefused,
        Self::PackTooLarge,
        Self::NotOurFile,
        Self::NoLetterKey,
        Self::LetterText,
        Self::NotHere,
        Self::CannotOpen,
        Self::Internal,
    ];

    /// The code as written in views, logs and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong_passphrase",
            Self::Wait => "wait",
            Self::Locked => "locked",
            Self::NotEnrolled => "not_enrolled",
            Self::StorageFull => "storage_full",
            Self::DiskTrouble => "disk_trouble",
            Self::VaultDamaged => "vault_damaged",
            Self::DatabaseDamaged => "database_damaged",
            Self::NewerVersion => "newer_version",
            Self::NoRecipient => "no_recipient",
            Self::RosterExpired => "roster_expired",
            Self::SealFailed => "seal_failed",
            Self::UnknownScreening => "unknown_screening",
            Self::RefusedAnswer => "refused_answer",
            Self::UnknownCard => "unknown_card",
            Self::UnknownWords => "unknown_words",
            Self::PacketClosed => "packet_closed",
            Self::AnswerSlip => "answer_slip",
            Self::AlreadyEnded => "already_ended",
            Self::NotSaved => "not_saved",
            Self::ServerUnreachable => "server_unreachable",
            Self::NotOurServer => "not_our_server",
            Self::ServerRefused => "server_refused",
            Self::FileUnreadable => "file_unreadable",
            Self::FileUnknownFormat => "file_unknown_format",
            Self::FileNewer => "file_newer",
            Self::FileExists => "file_exists",
            Self::WrongRole => "wrong_role",
            Self::TooManyOpened => "too_many_opened",
            Self::ExportUnprotected => "export_unprotected",
            Self::Erased => "erased",
            Self::WeakPassphrase => "guessable_passphrase",
            Self::OtherPassphrase => "other_passphrase",
            Self::UnfinishedTalks => "unfinished_talks",
            Self::NotAllowed => "not_allowed",
            Self::RecordingRefused => "recording_refused",
            Self::PackTooLarge => "pack_too_large",
            Self::NotOurFile => "not_our_file",
            Self::NoLetterKey => "no_letter_key",
            Self::LetterText => "letter_text",
            Self::NotHere => "not_here",
            Self::CannotOpen => "cannot_open",
            Self::Internal => "internal",
        }
    }
}

/// Why a use case did not happen: a code, and what goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", code.as_str())]
pub struct Error {
    /// What happened.
    pub code: Code,
    /// Seconds to wait, where that is the answer.
    pub wait_seconds: Option<u32>,
}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self { code, wait_seconds: None }
    }
}

impl From<Error> for ErrorView {
    fn from(error: Error) -> Self {
        Self { code: error.code.as_str().to_owned(), reference: None, wait_seconds: error.wait_seconds }
    }
}
