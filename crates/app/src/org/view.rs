//! What goes in and comes out of the organisation's commands.

use crate::view::PolicyView;
use serde::Serialize;
use waymark_wire::ServerIdentity;
use zeroize::Zeroizing;

/// What one guess at the passphrase costs whoever copies the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Guess {
    /// About a second on this computer; measured first, which takes two.
    #[default]
    Measured,
    /// The least that is allowed: for small phones, and for demonstrations with fictional people.
    Least,
}

/// Founds an organisation.
pub struct FoundRequest {
    /// The passphrase of this base.
    pub passphrase: Zeroizing<String>,
    /// The name people know the organisation by.
    pub name: String,
    /// Its server: the address, and what `waymark-server init` wrote. Without one everything goes by file.
    pub server: Option<(String, ServerIdentity)>,
    /// What one guess costs.
    pub guess: Guess,
}

/// The way back into everything, if every coordinator is gone. For paper; never stored by the program.
pub struct RecoverySheet {
    /// Twenty-four words.
    pub words: Zeroizing<String>,
    /// The same key as an age identity, which any age tool takes.
    pub identity: Zeroizing<String>,
}

/// What was founded.
pub struct FoundedView {
    /// The organisation's id.
    pub org: String,
    /// Its name.
    pub name: String,
    /// This base's device id.
    pub device: String,
    /// To be written down now.
    pub recovery: RecoverySheet,
    /// The words of the root keys besides the one that stays on this computer; for paper, never stored.
    pub other_keys: Vec<Zeroizing<String>>,
    /// The first roster as signed, for `waymark-server serve --org`.
    pub roster: Vec<u8>,
}

/// Makes an invite.
pub struct InviteRequest {
    /// Whether the new device is to be a base.
    pub base: bool,
    /// Hours until it expires.
    pub hours: u32,
}

/// An invite.
pub struct InvitedView {
    /// Its id, which tells nothing of its secret.
    pub invite: String,
    /// What of it can be typed: a secret too.
    pub code: String,
    /// What is typed after it where the device is to ask by the server: no secret.
    pub server_code: Option<String>,
    /// The file: a secret. Whoever holds it can ask to join, once.
    pub file: Vec<u8>,
}

/// A new device answers an invite.
pub struct JoinRequest {
    /// The passphrase of the new installation.
    pub passphrase: Zeroizing<String>,
    /// The invite file.
    pub invite: Vec<u8>,
    /// What the invite has to be for: an invite for another role is not taken by mistake.
    pub base: bool,
    /// What one guess costs.
    pub guess: Guess,
}

/// A device that waits to be admitted.
#[derive(Serialize)]
pub struct JoiningView {
    /// The organisation's name.
    pub organisation: String,
    /// This device's id.
    pub device: String,
    /// Six words: the base must show the same.
    pub words: String,
    /// The request file.
    #[serde(skip)]
    pub file: Vec<u8>,
}

/// Admits a device.
pub struct AdmitRequest {
    /// The request file.
    pub request: Vec<u8>,
}

/// A device that was admitted.
#[derive(Serialize)]
pub struct AdmittedView {
    /// Its id.
    pub device: String,
    /// Six words: the device must show the same. If it does not, revoke it at once.
    pub words: String,
    /// The number of the roster that lists it.
    pub roster: u64,
    /// The admission file.
    #[serde(skip)]
    pub file: Vec<u8>,
}

/// A device that is enrolled.
#[derive(Serialize)]
pub struct JoinedView {
    /// The organisation's name.
    pub organisation: String,
    /// This device's id.
    pub device: String,
    /// The number of the roster that lists it.
    pub roster: u64,
}

/// Takes a device out of use.
pub struct RevokeRequest {
    /// Its id, or the first digits of it.
    pub device: String,
    /// Whether it was lost or stolen.
    pub lost: bool,
}

/// The roster in force.
#[derive(Serialize)]
pub struct RosterView {
    /// The organisation's id.
    pub org: String,
    /// Its name.
    pub name: String,
    /// The number of the roster.
    pub seq: u64,
    /// `current`, `grace` or `expired`.
    pub standing: &'static str,
    /// Hours until it expires; 0 once it has.
    pub hours_left: u64,
    /// The server's address, where there is one.
    pub server: Option<String>,
    /// How many people can open what is sealed, the recovery key not counted.
    pub coordinators: u32,
    /// How many of the organisation's keys have to sign a change.
    pub keys_needed: u32,
    /// What holds on its devices.
    pub policy: PolicyView,
    /// Every device there ever was.
    pub devices: Vec<DeviceView>,
    /// The roster as signed.
    #[serde(skip)]
    pub file: Vec<u8>,
}

/// A device of the roster.
#[derive(Serialize)]
pub struct DeviceView {
    /// Its id.
    pub device: String,
    /// `field` or `base`.
    pub role: &'static str,
    /// `active`, `lost` or `revoked`.
    pub status: &'static str,
    /// Whether it is this one.
    pub here: bool,
}

/// A recovery sheet that opened a sealed batch.
#[derive(Serialize)]
pub struct DrillView {
    /// The size of the batch it opened, in bytes.
    pub bytes: u64,
}
