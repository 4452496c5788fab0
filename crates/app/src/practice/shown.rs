//! What the practice profile shows when it stands alone, opened by its own passphrase: the screens of an ordinary
//! phone on which little has happened. Nothing of it is real, and nothing of it is sent (docs/adr/0018).

use super::Practice;
use super::playing::plays;
use super::profile::ORGANISATION_KEY;
use crate::safety::crossing;
use crate::view::{DraftView, FinalisedView, HomeView, LinkState, OutboxRow, ScreeningRequest, SyncView};
use crate::{Error, field};
use waymark_domain::Timestamp;
use waymark_store::tables::{sessions, settings};

/// How many talks were ended while the profile stood alone.
const ENDED_KEY: &str = "ended_alone";

/// The first screen.
///
/// # Errors
/// What the database refuses.
pub(crate) fn home(practice: &Practice, now: Timestamp) -> Result<HomeView, Error> {
    Ok(HomeView {
        letters: 0,
        organisation: practice.db.read(|reader| settings::get(reader, ORGANISATION_KEY))?.unwrap_or_default(),
        draft: draft(practice, now)?,
        sync: sync(practice)?,
        recent_locales: practice.recent_locales()?,
        crossing: crossing::is_on(practice)?,
        practice_suggested: false,
        roster_ends_days: None,
        nearly_full: false,
    })
}

/// The counts: what was ended here stands as packed, on a phone that has reached nobody.
///
/// # Errors
/// What the database refuses.
pub(crate) fn sync(practice: &Practice) -> Result<SyncView, Error> {
    let plays = plays(practice)?;
    let (drafts, ended) = practice
        .db
        .read(|reader| Ok((sessions::drafts(reader)?, settings::get::<u32>(reader, ENDED_KEY)?)))?;
    let ended = ended.unwrap_or_default();
    Ok(SyncView {
        on_phone: field::count(drafts.iter().filter(|draft| !plays(&draft.id)).count()),
        packed: ended,
        handed_over: 0,
        received: 0,
        returned: 0,
        recorded: ended,
        oldest_packed_hours: (ended > 0).then_some(0),
        last_contact_hours: None,
        link: LinkState::Offline,
        busy: false,
    })
}

/// The list: drafts alone.
///
/// # Errors
/// What the database refuses.
pub(crate) fn rows(practice: &Practice, now: Timestamp) -> Result<Vec<OutboxRow>, Error> {
    let plays = plays(practice)?;
    let mut rows = field::draft_rows(practice, now)?;
    rows.retain(|row| !row.draft.as_ref().is_some_and(&plays));
    Ok(rows)
}

/// The talk that was begun last; a case of practice is none.
fn draft(practice: &Practice, now: Timestamp) -> Result<Option<DraftView>, Error> {
    let plays = plays(practice)?;
    Ok(field::latest_draft(practice, now)?.filter(|draft| !plays(&draft.id)))
}

/// Ends a talk: it is erased, and the screen shows what it shows after a real one.
///
/// # Errors
/// What the database refuses.
pub(crate) fn finish_unseen(practice: &Practice, request: &ScreeningRequest) -> Result<FinalisedView, Error> {
    let talk = practice.talk_of(&request.id)?;
    field::discard(practice, request)?;
    if talk.stored {
        practice.db.write("ended alone", |writer| {
            let ended: u32 = settings::get(writer, ENDED_KEY)?.unwrap_or_default();
            settings::set(writer, ENDED_KEY, &ended.saturating_add(1))
        })?;
    }
    // An id that names nothing: there is no batch.
    let batch = talk.stored.then(|| crate::chance::bytes::<32>().map(hex::encode)).transpose()?;
    Ok(FinalisedView { code: talk.session.code, batch })
}
