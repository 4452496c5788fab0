//! Pages of the history: made on the base that hands on, taken on the base that joined.

use super::{held_batch, recipient_of};
use crate::opened::Opened;
use crate::post::orders;
use crate::{Code, Error, chance};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use waymark_domain::Timestamp;
use waymark_seal::{BatchKey, Identity, open_letter, seal_letter};
use waymark_store::tables::history::{self, Page};
use waymark_store::tables::{audit, identity};
use waymark_store::{StoreError, Writer};
use waymark_wire::{BatchId, DeviceId, Letter, LetterId, MAIL_VERSION, Mail, Roster, Signed};
use zeroize::Zeroizing;

/// The version of a page.
const VERSION: u32 = 1;
/// How many keys stand on one page: as many as a letter surely holds.
const KEYS: u32 = 60;

/// What is inside a page.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    v: u32,
    kind: Kind,
    page: u64,
    keys: Vec<(BatchId, Key)>,
}

#[derive(Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Kind {
    History,
}

/// A batch's key, in base64 inside the sealed page and nowhere else.
struct Key(BatchKey);

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = Zeroizing::new(BASE64.encode(self.0.as_bytes()));
        serializer.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer).map(Zeroizing::new)?;
        let bytes = BASE64.decode(text.as_bytes()).map(Zeroizing::new);
        let key = bytes.ok().and_then(|bytes| Some(BatchKey::from_bytes(bytes.as_slice().try_into().ok()?)));
        key.map(Self).ok_or_else(|| serde::de::Error::custom("not a key"))
    }
}

/// Asks that a batch that a person here decided to take be handed on to every other base, whenever it was sealed.
pub(crate) fn hand_to_others(
    writer: &Writer<'_>,
    open: &Opened,
    roster: &Roster,
    batch: BatchId,
) -> Result<(), StoreError> {
    let others = roster.coordinators.iter().filter(|one| one.device != open.device);
    others.into_iter().try_for_each(|one| history::ask_for(writer, one.device, batch))
}

/// Makes the pages that are still to be made, each in one transaction; a base that is out of use by now gets none, and
/// those that waited for it go.
pub(crate) fn make_pages(open: &Opened, now: Timestamp) -> Result<(), Error> {
    let (grants, asked) =
        open.db.read(|reader| Ok((history::grants(reader)?, history::asked_for(reader)?)))?;
    let mut readers: BTreeMap<DeviceId, Option<u64>> = asked.into_iter().map(|one| (one, None)).collect();
    readers.extend(grants.iter().map(|grant| (grant.device, Some(grant.since))));
    if readers.is_empty() {
        return Ok(());
    }
    let held = open.roster()?;
    let own = own_identity(open)?;
    for (device, since) in readers {
        match recipient_of(held.roster(), device) {
            Some(recipient) => while make_page(open, &own, device, recipient, since, now)? {},
            None => open.db.write("withdraw history", |writer| history::withdraw(writer, device))?,
        }
    }
    Ok(())
}

/// Makes one page, or notes that the batches it looked at need none; says whether there may be more to look at.
fn make_page(
    open: &Opened,
    own: &Identity,
    device: DeviceId,
    recipient: &str,
    since: Option<u64>,
    now: Timestamp,
) -> Result<bool, Error> {
    let looked = open.db.read(|reader| history::to_give(reader, device, since.is_some(), KEYS))?;
    let mut keys = Vec::new();
    for (batch, asked) in &looked {
        if let Some(key) = key_for(open, own, *batch, if *asked { None } else { since })? {
            keys.push((*batch, Key(key)));
        }
    }
    let on_it: Vec<BatchId> = keys.iter().map(|(batch, _)| *batch).collect();
    let number = open.db.read(|reader| history::next_page(reader, device))?;
    let page = match keys.is_empty() {
        true => None,
        false => Some(seal(
            open,
            device,
            recipient,
            Written { v: VERSION, kind: Kind::History, page: number, keys },
        )?),
    };
    open.db.write("history page", |writer| {
        for (batch, _) in &looked {
            history::mark(writer, device, *batch, 0)?;
        }
        if let Some(page) = &page {
            history::put_page(writer, page, number, &on_it)?;
            audit::append(writer, "history_page", &format!("{device}_{number}"), now)?;
        }
        Ok(())
    })?;
    Ok(!looked.is_empty())
}

/// The key of a batch that was sealed before the roster of this number, or whenever it was where there is none.
fn key_for(
    open: &Opened,
    own: &Identity,
    batch: BatchId,
    since: Option<u64>,
) -> Result<Option<BatchKey>, Error> {
    let Some(held) = held_batch(open, batch)? else { return Ok(None) };
    if since.is_some_and(|since| held.header().roster >= since) {
        return Ok(None);
    }
    if let Ok(key) = BatchKey::of(&held, own) {
        return Ok(Some(key));
    }
    // It came to this base by a history as well.
    let roster = open.roster()?;
    let given = open.db.read(|reader| history::keys(reader, batch))?;
    let fits = |key: &BatchKey| waymark_seal::open_with_key(&held, roster.roster(), key).is_ok();
    Ok(given.iter().map(|bytes| BatchKey::from_bytes(bytes)).find(fits))
}

fn seal(open: &Opened, to: DeviceId, recipient: &str, written: Written) -> Result<Page, Error> {
    let json = serde_json::to_vec(&written).map(Zeroizing::new).map_err(|_| Code::Internal)?;
    let sealed = seal_letter(&json, recipient).map_err(|_| Code::SealFailed)?;
    let letter = Letter {
        v: MAIL_VERSION,
        org: open.org,
        id: LetterId::from_bytes(chance::bytes()?),
        from: open.device,
        to,
        sealed: BASE64.encode(sealed),
    };
    Ok(Page { letter: letter.id, device: to, bytes: letter.sign(&open.keys).to_bytes() })
}

/// The pages that wait, for bases that are in use.
pub(crate) fn outgoing(open: &Opened, now: Timestamp) -> Result<Vec<(LetterId, Mail)>, Error> {
    make_pages(open, now)?;
    let pages = open.db.read(history::pages)?;
    let parsed = pages.into_iter().filter_map(|page| {
        let letter = Signed::parse(&page.bytes).ok()?;
        Some((page.letter, Mail::Letter(letter)))
    });
    Ok(parsed.collect())
}

/// Takes a page that came to this base; says whether it is new. One that is not by a base in use, not for this one, or
/// does not open changes nothing.
pub(crate) fn take(
    open: &Opened,
    roster: &Roster,
    signed: &Signed<Letter>,
    now: Timestamp,
) -> Result<bool, Error> {
    let Ok(letter) = Letter::check(signed, roster) else { return Ok(false) };
    let for_this = letter.to == open.device && recipient_of(roster, open.device).is_some();
    if !for_this || open.db.read(|reader| history::was_taken(reader, letter.id))? {
        return Ok(false);
    }
    let Some(written) = opened(&letter.sealed, &own_identity(open)?) else {
        open.audit("history_closed", &letter.id.to_string(), now)?;
        return Ok(false);
    };
    let mut wanted = Vec::with_capacity(written.keys.len());
    for (batch, key) in &written.keys {
        // What was deleted does not come back.
        if !orders::deletes(open, *batch)? {
            wanted.push((*batch, key));
        }
    }
    Ok(open.db.write("take history", |writer| {
        for (batch, key) in &wanted {
            history::put_key(writer, *batch, letter.from, key.0.as_bytes())?;
        }
        audit::append(writer, "history_from", &format!("{}_{}", letter.from, written.page), now)?;
        history::take(writer, letter.id, letter.from, written.page, now)
    })?)
}

fn opened(sealed: &str, own: &Identity) -> Option<Written> {
    let sealed = BASE64.decode(sealed).ok()?;
    let json = open_letter(&sealed, own).ok()?;
    serde_json::from_slice::<Written>(&json).ok().filter(|written| written.v == VERSION)
}

/// What batches are sealed to for this base.
fn own_identity(open: &Opened) -> Result<Identity, Error> {
    let own = open.db.read(identity::get)?.ok_or(Code::NotEnrolled)?;
    Identity::from_text(&own.age_identity).map_err(|_| Code::DatabaseDamaged.into())
}
