//! What travels down to a device beside receipts and rosters: letters, orders, and the word back that an order was
//! carried out. The server and a stick only carry them; who reads one checks it against the roster.

use crate::batch::MAX_NUMBER;
use crate::envelope::{EnvelopeRefused, Signable, Signed};
use crate::hour::Hour;
use crate::ids::{BatchId, DeviceId, IdRefused, KeyId, OrgId, from_hex, hex_id};
use crate::roster::{DeviceRole, Roster};
use crate::sign::{PublicKey, Signer};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of letters, orders and their receipts this build reads and writes.
pub const MAIL_VERSION: u32 = 1;
/// The most bytes the sealed part of a letter may have.
pub const MAX_LETTER_BYTES: usize = 12 << 10;

hex_id!(
    /// Names a letter: 16 bytes of chance drawn by who wrote it.
    LetterId, 16, "letter id"
);
hex_id!(
    /// Names an order: 16 bytes of chance drawn by who gave it.
    OrderId, 16, "order id"
);

/// A letter from a coordinator to one device, sealed to that device's own key. Who carries it learns from whom, to
/// whom, and a length that is the same for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The version of the format.
    pub v: u32,
    /// The organisation.
    pub org: OrgId,
    /// Its name: a letter that was taken already is known by it.
    pub id: LetterId,
    /// The base that wrote it.
    pub from: DeviceId,
    /// The device it is for.
    pub to: DeviceId,
    /// An age file, in base64.
    pub sealed: String,
}

/// What an order asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    /// Delete one batch and what came of it, everywhere: its person took the consent back.
    Delete,
    /// Erase the device: it is out of our hands.
    Wipe,
}

/// Where a batch that is to be deleted stands in the chain of its device, as its own header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderPlace {
    /// The key epoch.
    pub epoch: u32,
    /// Its number, 1 to [`MAX_NUMBER`].
    pub seq: u64,
    /// The batch before it.
    pub prev: Option<BatchId>,
}

/// An order of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The version of the format.
    pub v: u32,
    /// The organisation.
    pub org: OrgId,
    /// Its name: an order that was carried out already is known by it.
    pub id: OrderId,
    /// What it asks for.
    pub kind: OrderKind,
    /// The device that made the batch, or that is to be erased.
    pub device: DeviceId,
    /// The batch to delete; absent for `wipe`.
    pub batch: Option<BatchId>,
    /// Where that batch stands in the chain of its device: who takes the order before the batch knows then which number
    /// is not missing. Absent for `wipe`, and in orders from before there was this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<OrderPlace>,
    /// When it was given.
    pub hour: Hour,
}

/// Says that an order was carried out, by whom, in which hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderDone {
    /// The version of the format.
    pub v: u32,
    /// The organisation.
    pub org: OrgId,
    /// The order.
    pub order: OrderId,
    /// The key that says so: a device's, or the server's receipt key.
    pub by: KeyId,
    /// When.
    pub hour: Hour,
}

impl Signable for Letter {
    const KIND: &'static str = "letter";
    const VERSION: u32 = MAIL_VERSION;
    const MAX_BODY: usize = MAX_LETTER_BYTES / 3 * 4 + 1024;
}

impl Signable for Order {
    const KIND: &'static str = "order";
    const VERSION: u32 = MAIL_VERSION;
    const MAX_BODY: usize = 1024;
}

impl Signable for OrderDone {
    const KIND: &'static str = "order-done";
    const VERSION: u32 = MAIL_VERSION;
    const MAX_BODY: usize = 1024;
}

/// Why a letter, an order or the word that one was carried out is not believed. What is refused changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailRefused {
    /// The envelope is refused.
    #[error(transparent)]
    Envelope(#[from] EnvelopeRefused),
    /// Of another organisation.
    #[error("of another organisation")]
    OtherOrganisation,
    /// By a key that may not do this.
    #[error("given by a key that may not give it")]
    WrongKey,
    /// Says something its kind cannot say.
    #[error("inconsistent")]
    Inconsistent,
}

impl Letter {
    /// Signs this letter. `from` and `v` are set to the signer and the version.
    #[must_use]
    pub fn sign(mut self, signer: &dyn Signer) -> Signed<Self> {
        self.v = MAIL_VERSION;
        self.from = signer.public_key().device_id();
        Signed::make(&self, &[signer])
    }

    /// Checks a letter against the roster: an active base wrote it.
    ///
    /// # Errors
    /// See [`MailRefused`].
    pub fn check(signed: &Signed<Self>, roster: &Roster) -> Result<Self, MailRefused> {
        let claimed = signed.peek()?;
        if claimed.org != roster.org {
            return Err(MailRefused::OtherOrganisation);
        }
        let key = active_base(roster, claimed.from.into()).ok_or(MailRefused::WrongKey)?;
        Ok(signed.open(&[key], 1)?)
    }
}

impl Order {
    /// Checks an order against the roster. An active base may have a batch deleted; erasing a device takes as many
    /// root keys as a roster does.
    ///
    /// # Errors
    /// See [`MailRefused`].
    pub fn check(signed: &Signed<Self>, roster: &Roster) -> Result<Self, MailRefused> {
        let claimed = signed.peek()?;
        if claimed.org != roster.org {
            return Err(MailRefused::OtherOrganisation);
        }
        let placed = |place: OrderPlace| claimed.batch.is_some() && (1..=MAX_NUMBER).contains(&place.seq);
        if (claimed.kind == OrderKind::Delete) != claimed.batch.is_some() || !claimed.place.is_none_or(placed)
        {
            return Err(MailRefused::Inconsistent);
        }
        match claimed.kind {
            OrderKind::Wipe => {
                let threshold = usize::try_from(roster.threshold).unwrap_or(usize::MAX);
                Ok(signed.open(&roster.roots, threshold)?)
            }
            OrderKind::Delete => {
                let key = signed.key_ids().find_map(|key| active_base(roster, key));
                Ok(signed.open(&[key.ok_or(MailRefused::WrongKey)?], 1)?)
            }
        }
    }
}

impl OrderDone {
    /// Signs this word. `by` and `v` are set to the signer's key and the version.
    #[must_use]
    pub fn sign(mut self, signer: &dyn Signer) -> Signed<Self> {
        self.v = MAIL_VERSION;
        self.by = signer.public_key().key_id();
        Signed::make(&self, &[signer])
    }

    /// Checks it against the roster: any device of it, a lost one too, or the server.
    ///
    /// # Errors
    /// See [`MailRefused`].
    pub fn check(signed: &Signed<Self>, roster: &Roster) -> Result<Self, MailRefused> {
        let claimed = signed.peek()?;
        if claimed.org != roster.org {
            return Err(MailRefused::OtherOrganisation);
        }
        let devices = roster.devices.iter().map(|entry| entry.sign_key);
        let server = roster.server.iter().map(|server| server.receipt_key);
        let key = devices.chain(server).find(|key| key.key_id() == claimed.by);
        Ok(signed.open(&[key.ok_or(MailRefused::WrongKey)?], 1)?)
    }
}

fn active_base(roster: &Roster, key: KeyId) -> Option<PublicKey> {
    roster
        .devices
        .iter()
        .find(|entry| KeyId::from(entry.id) == key && entry.role == DeviceRole::Base && entry.is_active())
        .map(|entry| entry.sign_key)
}

/// One thing in the post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mail {
    /// A letter.
    Letter(Signed<Letter>),
    /// An order.
    Order(Signed<Order>),
    /// An order was carried out.
    Done(Signed<OrderDone>),
}

impl Mail {
    /// The envelope as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Letter(letter) => letter.to_bytes(),
            Self::Order(order) => order.to_bytes(),
            Self::Done(done) => done.to_bytes(),
        }
    }
}
