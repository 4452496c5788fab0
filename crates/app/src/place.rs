//! Where the window stands, kept in the encrypted database: a phone ends a program that nobody looks at, and the web
//! view keeps nothing. What is kept can be read after the unlock alone, and each profile has its own
//! (docs/PROCESS-DEATH.md).

use crate::field;
use crate::opened::Opened;
use crate::practice::Practice;
use crate::room::Room;
use crate::view::{PlaceView, Role};
use crate::{Code, Error};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use waymark_domain::{ScreeningId, Timestamp};
use waymark_store::tables::{sessions, settings};
use waymark_store::{StoreError, Writer};

const KEY: &str = "place";
/// The shape of what is kept; another one is another version's, and counts as nothing.
const FORMAT: u32 = 1;
/// Somebody who comes back later than this begins at the first screen.
const FRESH_HOURS: u64 = 12;
/// Longer than any place is.
const MAX_BYTES: usize = 512;

/// A place with the time at which the window came there.
#[derive(Serialize, Deserialize)]
struct Kept {
    format: u32,
    at: i64,
    place: PlaceView,
}

/// Keeps the place, instead of the one before.
///
/// # Errors
/// [`Code::RefusedAnswer`] for a place longer than any is; what the database refuses.
pub(crate) fn keep(room: &Room, place: PlaceView, now: Timestamp) -> Result<(), Error> {
    let place = match place {
        // Of a talk that is not to be kept nothing is, not even its code.
        PlaceView::Finalised { kept: false, .. } => PlaceView::Home,
        place => place,
    };
    let kept = serde_json::to_value(Kept { format: FORMAT, at: now.0, place }).map_err(|_| Code::Internal)?;
    if kept.to_string().len() > MAX_BYTES {
        return Err(Code::RefusedAnswer.into());
    }
    Ok(room.db.write("place", |writer| settings::set(writer, KEY, &kept))?)
}

/// Forgets the place where it is in a talk that is erased: of that talk nothing is left, not its id either.
///
/// # Errors
/// What the database refuses.
pub(crate) fn leave_talk(writer: &Writer<'_>, id: &ScreeningId) -> Result<(), StoreError> {
    let kept: Option<Value> = settings::get(writer, KEY)?;
    match kept.and_then(read) {
        Some(Kept { place: PlaceView::Screening { id: stood, .. }, .. }) if stood == *id => {
            settings::remove(writer, KEY).map(drop)
        }
        _ => Ok(()),
    }
}

/// Where an installation comes back to: the place it was left at, else the talk that was interrupted, else the first
/// screen of its role.
///
/// # Errors
/// What the database refuses.
pub(crate) fn of(open: &Opened, now: Timestamp) -> Result<PlaceView, Error> {
    let field = open.role == Role::Field;
    let stands = |place: &PlaceView| match place {
        PlaceView::Base { .. } | PlaceView::Audit | PlaceView::Recordings => !field,
        PlaceView::Guidance { .. } | PlaceView::Safety { .. } => true,
        _ => field,
    };
    match fresh(open, now)? {
        Some(place) if stands(&place) => Ok(place),
        _ if field => interrupted(open, now),
        _ => Ok(PlaceView::Base { section: None, case: None }),
    }
}

/// The same for a practice profile that stands alone: the places of a phone; its cases come back to their list.
///
/// # Errors
/// What the database refuses.
pub(crate) fn alone(practice: &Practice, now: Timestamp) -> Result<PlaceView, Error> {
    let place = fresh(practice, now)?.filter(|place| match place {
        PlaceView::Home | PlaceView::Mine | PlaceView::HandOver | PlaceView::Guidance { .. } => true,
        PlaceView::Finalised { .. } | PlaceView::Practice | PlaceView::Safety { .. } => true,
        PlaceView::Screening { case, .. } => case.is_none(),
        _ => false,
    });
    place.map_or_else(|| interrupted(practice, now), Ok)
}

/// The place that is kept, if it is of today and still there.
fn fresh(room: &Room, now: Timestamp) -> Result<Option<PlaceView>, Error> {
    let Some(kept) = room.db.read(|reader| settings::get::<Value>(reader, KEY))?.and_then(read) else {
        return Ok(None);
    };
    let place = match kept.place {
        // The talk of a practice case lies in another database; whether it is there is seen when it is opened.
        PlaceView::Screening { id, case: None } if !is_draft(room, id)? => None,
        place if now.hours_since(Timestamp(kept.at)) < FRESH_HOURS => Some(place),
        _ => None,
    };
    if place.is_none() {
        room.db.write("place", |writer| settings::remove(writer, KEY).map(drop))?;
    }
    Ok(place)
}

fn is_draft(room: &Room, id: ScreeningId) -> Result<bool, Error> {
    let state = room.db.read(|reader| sessions::state(reader, id))?;
    Ok(matches!(state, Some(sessions::SessionState::Draft)))
}

/// The talk that was begun last, unless it is an old one; else home.
fn interrupted(room: &Room, now: Timestamp) -> Result<PlaceView, Error> {
    let draft = field::latest_draft(room, now)?.filter(|draft| draft.hours < FRESH_HOURS);
    Ok(draft.map_or(PlaceView::Home, |draft| PlaceView::Screening { id: draft.id, case: None }))
}

fn read(kept: Value) -> Option<Kept> {
    serde_json::from_value::<Kept>(kept).ok().filter(|kept| kept.format == FORMAT)
}
