//! `referral_answers`: on a base, what services answered to packets after the talk was sealed.

use super::columns::{Columns, word};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{Day, PacketCode, ReferralState};

const TABLE: &str = "referral_answers";

/// Keeps an answer. One of a later day, or of the same day that comes later, takes the place of an earlier one; says
/// whether it did.
///
/// # Errors
/// What the database refuses.
pub fn put(
    writer: &Writer<'_>,
    packet: &PacketCode,
    state: ReferralState,
    day: Day,
) -> Result<bool, StoreError> {
    let rows = writer.run(
        "INSERT INTO referral_answers (packet, state, day) VALUES (?1, ?2, ?3)
         ON CONFLICT (packet) DO UPDATE SET state = excluded.state, day = excluded.day
         WHERE excluded.day >= day",
        params![packet.as_str(), word(TABLE, &state)?, day.0],
    )?;
    Ok(rows > 0)
}

/// The answer to a packet, and its day.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>, packet: &PacketCode) -> Result<Option<(ReferralState, Day)>, StoreError> {
    reader.one("SELECT state, day FROM referral_answers WHERE packet = ?1", params![packet.as_str()], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.word(0)?, Day(columns.get(1)?)))
    })
}

/// Forgets the answer to a packet whose case is deleted.
///
/// # Errors
/// What the database refuses.
pub fn forget(writer: &Writer<'_>, packet: &PacketCode) -> Result<(), StoreError> {
    writer.run("DELETE FROM referral_answers WHERE packet = ?1", params![packet.as_str()]).map(drop)
}
