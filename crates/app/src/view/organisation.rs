//! Setting up and keeping an organisation, joining one, and the codes that go from screen to camera.

use serde::{Deserialize, Serialize};

view! {
    /// A code on a screen: its modules row by row, eight a byte, dark is one; in base 64.
    pub struct QrView {
        /// Modules a side.
        pub side: u32,
        /// The modules.
        pub bits: String,
    }

    /// What the camera sees: a grey picture, one byte a pixel, in base 64.
    pub struct ScanRequest {
        /// Pixels a row.
        pub width: u32,
        /// Rows.
        pub height: u32,
        /// The pixels.
        pub luma: String,
        /// Whether to forget what was seen before.
        pub fresh: bool,
    }

    /// How far the camera has read.
    pub struct ScanView {
        /// How many codes are read.
        pub have: u32,
        /// How many there are; 0 while none was seen.
        pub of: u32,
        /// Whether the whole message is here.
        pub done: bool,
        /// Whether a code was seen that is none of ours.
        pub strange: bool,
    }

    /// Where something that two devices exchange comes from.
    #[serde(rename_all = "snake_case")]
    pub enum Source {
        /// A file.
        File(String),
        /// What the camera has just read.
        Scanned,
        /// What somebody typed: invites only.
        Typed(String),
        /// The answer that the server has relayed to the invite with this id: requests only.
        Relayed(String),
    }

    /// Takes something from where it is.
    pub struct TakeRequest {
        /// Where.
        pub from: Source,
    }

    /// Writes what is on the screen into a new file.
    pub struct SaveRequest {
        /// The file.
        pub path: String,
    }

    /// A passphrase that was drawn.
    pub struct PassphraseView {
        /// Six words.
        pub words: String,
    }

    /// How strong a passphrase is.
    pub struct StrengthView {
        /// Whether it can stand alone.
        pub enough: bool,
        /// Why not: `empty`, `too_long`, `guessable`; absent where it can.
        pub weakness: Option<String>,
        /// How far it comes, in percent of what is needed; 100 at most.
        pub percent: u32,
    }

    /// What holds on every device.
    #[derive(PartialEq, Eq)]
    pub struct PolicyView {
        /// Hours for which a finished talk can be read on the phone; 0 = not at all.
        pub readable_hours: u32,
        /// Seconds without a touch after which a device locks.
        pub lock_seconds: u32,
        /// Whether a phone keeps its sealed copy until a base has opened it, and not only until the server has it.
        pub drop_when_opened: bool,
        /// Wrong passphrases after which drafts are erased; 0 = never.
        pub erase_after_failures: u32,
        /// Hours after which a talk that was begun and not ended is erased; 0 = never.
        pub draft_hours: u32,
        /// Days for which the line of a talk stays on the phone after a base has opened it.
        pub line_days: u32,
        /// Days after which the phone's database gets a new key; 0 = never.
        pub key_days: u32,
        /// Whether practice is suggested before the first real talk.
        pub practice_first: bool,
        /// Whether workers may set a passphrase for being forced.
        pub duress: bool,
        /// Whether an erase takes along sealed talks that were not handed over.
        pub erase_unsent: bool,
    }

    /// Founds an organisation.
    pub struct FoundOrganisationRequest {
        /// The passphrase of this base.
        pub passphrase: String,
        /// The organisation's name.
        pub name: String,
        /// The server's address; absent: everything goes by file.
        pub server_url: Option<String>,
        /// The file that `waymark-server init` wrote.
        pub server_identity: Option<String>,
        /// What holds on its devices.
        pub policy: PolicyView,
        /// How many root keys there are.
        pub root_keys: u8,
        /// How many of them have to sign a change.
        pub keys_needed: u8,
    }

    /// A key for paper. It is on the screen once and stored nowhere.
    pub struct SheetView {
        /// The organisation.
        pub organisation: String,
        /// The day, for the paper.
        pub day: String,
        /// Twenty-four words.
        pub words: Vec<String>,
        /// The same as an age identity.
        pub identity: String,
        /// The same as a code.
        pub code: QrView,
        /// Which words are asked back, from 1.
        pub asked: Vec<u32>,
        /// The root keys besides the one that stays here, each as its words.
        pub other_keys: Vec<Vec<String>>,
    }

    /// Words of the sheet, typed back.
    pub struct ProveRecoveryRequest {
        /// The words that were asked, in their order.
        pub words: Vec<String>,
    }

    /// The words of other root keys, where a change needs more than the one here.
    pub struct KeysRequest {
        /// The words of each.
        pub other_keys: Vec<String>,
    }

    /// A recovery key as it was typed.
    pub struct RecoveryDrillRequest {
        /// The words, or the age identity.
        pub typed: String,
    }

    /// The organisation as its base shows it.
    pub struct OrganisationView {
        /// Its name.
        pub name: String,
        /// Its id.
        pub org: String,
        /// The number of the roster in force.
        pub roster: u64,
        /// `current`, `grace` or `expired`.
        pub standing: String,
        /// Days until it expires; 0 once it has.
        pub days_left: u64,
        /// The server's address, where there is one.
        pub server: Option<String>,
        /// How many people can open what is sealed, the recovery key not counted.
        pub coordinators: u32,
        /// Whether changes can be made on this base.
        pub holds_key: bool,
        /// How many keys have to sign a change.
        pub keys_needed: u32,
        /// What holds on every device.
        pub policy: PolicyView,
        /// Nobody has shown yet that the recovery sheet is on paper.
        pub recovery_unproven: bool,
        /// Days since the last drill; absent where there was none.
        pub drill_days: Option<u64>,
        /// Whether it is time for a drill.
        pub drill_due: bool,
        /// Invites that wait for an answer.
        pub invites: Vec<OpenInviteView>,
    }

    /// An invite that waits for an answer.
    pub struct OpenInviteView {
        /// Its id.
        pub invite: String,
        /// Whether it is for a base.
        pub base: bool,
        /// Hours until it expires; 0 once it has.
        pub hours_left: u64,
        /// How far it is at the server; absent where it goes without one.
        pub by_server: Option<RelayWord>,
        /// How many other devices tried it at the server: above 0, somebody else has seen it.
        pub others: u32,
    }

    /// How far an invite is at the server.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum RelayWord {
        /// The server was not told of it yet.
        NotYet,
        /// A device can answer it there.
        Open,
        /// A device has answered it there.
        Answered,
    }

    /// Changes what holds on every device.
    pub struct SetPolicyRequest {
        /// What is to hold.
        pub policy: PolicyView,
        /// The words of other root keys.
        pub other_keys: Vec<String>,
    }

    /// Takes a device out of use.
    pub struct RevokeDeviceRequest {
        /// Its id.
        pub device: String,
        /// Whether it was lost or stolen.
        pub lost: bool,
        /// The words of other root keys.
        pub other_keys: Vec<String>,
    }

    /// Makes an invite.
    pub struct MakeInviteRequest {
        /// Whether the new device is to be a base.
        pub base: bool,
        /// Hours until it expires.
        pub hours: u32,
    }

    /// An invite, to be shown to one device.
    pub struct InviteView {
        /// Its id.
        pub invite: String,
        /// Whether it is for a base.
        pub base: bool,
        /// Hours until it expires.
        pub hours: u32,
        /// What can be typed.
        pub typed: String,
        /// What is typed after it where the device is to ask by the server.
        pub typed_server: Option<String>,
        /// The same as codes.
        pub codes: Vec<QrView>,
    }

    /// Names an invite.
    pub struct InviteIdRequest {
        /// Its id.
        pub invite: String,
    }

    /// An invite as the new device sees it.
    pub struct SeenInviteView {
        /// The organisation; absent where the invite was typed.
        pub organisation: Option<String>,
        /// Whether it is for a base.
        pub base: bool,
        /// Hours until it expires.
        pub hours_left: u64,
        /// The server's address, where the invite names one: then it can go by network.
        pub server: Option<String>,
    }

    /// Makes the installation and asks to be let in with the invite that was seen.
    pub struct AskToJoinRequest {
        /// The passphrase of the new installation.
        pub passphrase: String,
    }

    /// A device that waits to be let in.
    pub struct WaitingView {
        /// The organisation; absent where the invite was typed.
        pub organisation: Option<String>,
        /// Six words: the base must show the same.
        pub words: Vec<String>,
        /// The server's address, where the invite names one.
        pub server: Option<String>,
        /// The request as codes.
        pub codes: Vec<QrView>,
    }

    /// What asking by the server came to.
    pub struct AskedByServerView {
        /// Where it stands.
        pub standing: AskedStanding,
        /// Milliseconds after which to ask again.
        pub again_ms: u32,
    }

    /// Where asking by the server stands.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum AskedStanding {
        /// The device is in.
        Joined,
        /// The server holds our answer; somebody has to let us in.
        Asked,
        /// The server does not know of the invite yet.
        NotOpen,
        /// The server cannot be reached now.
        Unreached,
        /// Something else than the invite's server answered: nothing was sent to it.
        NotOurServer,
    }

    /// A request to be let in, as the base sees it.
    pub struct SeenRequestView {
        /// The invite it answers.
        pub invite: String,
        /// The device's id.
        pub device: String,
        /// Whether it wants to be a base.
        pub base: bool,
        /// Six words: the device must show the same.
        pub words: Vec<String>,
    }

    /// A device that was let in.
    pub struct AdmissionView {
        /// Its id.
        pub device: String,
        /// The number of the roster that lists it.
        pub roster: u64,
        /// The admission as codes; empty where it is too large for them.
        pub codes: Vec<QrView>,
    }
}
