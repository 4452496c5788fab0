//! `referral_packets`: on a phone, which sealed packets a packed talk carries, and what their services have answered.
//! Nothing of the person. Rows go with the line of their batch; [`super::outbox`] takes them along.

use super::columns::{Columns, word};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{PacketCode, Referral, ReferralState, ServiceId};
use waymark_wire::BatchId;

const TABLE: &str = "referral_packets";

/// A packet that a packed talk carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PacketRow {
    /// Its id, which an answer names.
    pub packet: PacketCode,
    /// The batch of its talk.
    pub batch: BatchId,
    /// The service it was sealed for.
    pub service: ServiceId,
    /// What the service has answered, as far as this phone knows.
    pub state: ReferralState,
}

/// Keeps the packets among the referrals of a talk beside its batch, whose line has to be there. A referral that the
/// person took back is none.
pub(crate) fn put(writer: &Writer<'_>, batch: BatchId, referrals: &[Referral]) -> Result<(), StoreError> {
    for referral in referrals.iter().filter(|referral| referral.state != ReferralState::NotWanted) {
        let Some(packet) = &referral.packet else { continue };
        writer.run(
            "INSERT OR REPLACE INTO referral_packets (packet, batch, service, state) VALUES (?1, ?2, ?3, ?4)",
            params![
                packet.as_str(),
                batch.as_bytes(),
                referral.service.as_str(),
                word(TABLE, &referral.state)?
            ],
        )?;
    }
    Ok(())
}

/// All packets, in the order in which their talks were packed.
///
/// # Errors
/// What the database refuses.
pub fn all(reader: &Reader<'_>) -> Result<Vec<PacketRow>, StoreError> {
    reader.all("SELECT packet, batch, service, state FROM referral_packets ORDER BY rowid", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok(PacketRow {
            packet: columns.id(0)?,
            batch: columns.batch(1)?,
            service: columns.id(2)?,
            state: columns.word(3)?,
        })
    })
}

/// Notes what a service answered; says whether the packet is known here.
///
/// # Errors
/// What the database refuses.
pub fn answered(writer: &Writer<'_>, packet: &PacketCode, state: ReferralState) -> Result<bool, StoreError> {
    let rows = writer.run(
        "UPDATE referral_packets SET state = ?2 WHERE packet = ?1",
        params![packet.as_str(), word(TABLE, &state)?],
    )?;
    Ok(rows > 0)
}

/// Forgets which packets a talk carried; says whether there was any.
///
/// # Errors
/// What the database refuses.
pub fn forget(writer: &Writer<'_>, batch: BatchId) -> Result<bool, StoreError> {
    writer.erases();
    Ok(writer.run("DELETE FROM referral_packets WHERE batch = ?1", [batch.as_bytes()])? > 0)
}

/// After a salvage: what belongs to a line that was lost goes, since nothing else would ever take it along.
pub(crate) fn drop_strays(writer: &Writer<'_>) -> Result<(), StoreError> {
    let strays = "DELETE FROM referral_packets WHERE batch NOT IN (SELECT batch FROM outbox)";
    writer.run(strays, []).map(drop)
}
