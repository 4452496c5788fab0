//! Enrolments that are relayed: an invite's id, the one answer to it, the admission back.

use super::StoreError;
use super::engine::{Engine, Row, Value, first};
use waymark_wire::{DeviceId, EnrolmentRow, EnrolmentStep, Hour, InviteId};

/// The most that may be open: an organisation invites a few people at a time.
const MOST_OPEN: u64 = 1000;
/// For how many hours after its end an enrolment is kept.
const HOURS_KEPT: u64 = 24 * 7;

/// What became of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relayed {
    New,
    Known,
    /// Another one was here first.
    Used,
    Expired,
    /// The base took the invite back.
    Withdrawn,
    /// Nothing is known of this invite, or not yet what this document answers.
    Unknown,
    TooMany,
}

/// An enrolment as it stands.
#[derive(Debug, Clone)]
pub(crate) struct Enrolment {
    pub(crate) expires: Hour,
    /// The device whose request was taken.
    pub(crate) device: Option<DeviceId>,
    pub(crate) request: Vec<u8>,
    pub(crate) admission: Vec<u8>,
    /// The base took it back.
    pub(crate) withdrawn: bool,
}

/// Opens an enrolment.
pub(crate) fn open(engine: &mut dyn Engine, invite: &InviteId, expires: Hour) -> Result<Relayed, StoreError> {
    if let Some(present) = get(engine, invite)? {
        return Ok(if present.expires == expires { Relayed::Known } else { Relayed::Used });
    }
    let count = engine.query("SELECT count(*) FROM enrolments", &[])?;
    if first(count).map_or(Ok(0), |row| row.number(0))? >= MOST_OPEN {
        return Ok(Relayed::TooMany);
    }
    engine.execute(
        "INSERT INTO enrolments (invite, expires) VALUES (?1, ?2)",
        &[Value::Bytes(invite.as_bytes()), Value::Int(expires.0)],
    )?;
    Ok(Relayed::New)
}

/// The enrolment of this invite.
pub(crate) fn get(engine: &mut dyn Engine, invite: &InviteId) -> Result<Option<Enrolment>, StoreError> {
    let rows = engine.query(
        "SELECT expires, device, request, admission, withdrawn FROM enrolments WHERE invite = ?1",
        &[Value::Bytes(invite.as_bytes())],
    )?;
    let read = |row: Row| {
        Ok(Enrolment {
            expires: Hour(row.number(0)?),
            device: DeviceId::from_slice(row.bytes(1)?).ok(),
            request: row.bytes(2)?.to_vec(),
            admission: row.bytes(3)?.to_vec(),
            withdrawn: row.number(4)? > 0,
        })
    };
    first(rows).map(read).transpose()
}

/// Takes the first request for an invite. All others are refused and counted.
pub(crate) fn request(
    engine: &mut dyn Engine,
    invite: &InviteId,
    device: &DeviceId,
    bytes: &[u8],
    now: Hour,
) -> Result<Relayed, StoreError> {
    let Some(present) = get(engine, invite)? else { return Ok(Relayed::Unknown) };
    if present.withdrawn {
        return Ok(Relayed::Withdrawn);
    }
    if present.request == bytes {
        return Ok(Relayed::Known);
    }
    let id = Value::Bytes(invite.as_bytes());
    if present.device.is_some() {
        engine.execute("UPDATE enrolments SET refused = refused + 1 WHERE invite = ?1", &[id])?;
        return Ok(Relayed::Used);
    }
    if now >= present.expires {
        return Ok(Relayed::Expired);
    }
    engine.execute(
        "UPDATE enrolments SET device = ?2, request = ?3 WHERE invite = ?1",
        &[id, Value::Bytes(device.as_bytes()), Value::Bytes(bytes)],
    )?;
    Ok(Relayed::New)
}

/// Takes an invite back. What was admitted already stays: the roster has it.
pub(crate) fn withdraw(engine: &mut dyn Engine, invite: &InviteId) -> Result<Relayed, StoreError> {
    let Some(present) = get(engine, invite)? else { return Ok(Relayed::Unknown) };
    if !present.admission.is_empty() {
        return Ok(Relayed::Used);
    }
    let id = Value::Bytes(invite.as_bytes());
    engine.execute("UPDATE enrolments SET withdrawn = 1 WHERE invite = ?1", &[id])?;
    Ok(if present.withdrawn { Relayed::Known } else { Relayed::New })
}

/// Takes the admission of the device whose request was taken.
pub(crate) fn admit(
    engine: &mut dyn Engine,
    invite: &InviteId,
    device: &DeviceId,
    bytes: &[u8],
) -> Result<Relayed, StoreError> {
    let Some(present) = get(engine, invite)? else { return Ok(Relayed::Unknown) };
    if present.withdrawn {
        return Ok(Relayed::Withdrawn);
    }
    if present.device != Some(*device) {
        return Ok(Relayed::Unknown);
    }
    if !present.admission.is_empty() {
        return Ok(if present.admission == bytes { Relayed::Known } else { Relayed::Used });
    }
    let values = [Value::Bytes(invite.as_bytes()), Value::Bytes(bytes)];
    engine.execute("UPDATE enrolments SET admission = ?2 WHERE invite = ?1", &values)?;
    Ok(Relayed::New)
}

/// The enrolments after a number, in order.
pub(crate) fn after(
    engine: &mut dyn Engine,
    after: u64,
    limit: u64,
) -> Result<Vec<EnrolmentRow>, StoreError> {
    let rows = engine.query(
        "SELECT n, invite, expires, refused, device, length(admission), withdrawn FROM enrolments
         WHERE n > ?1 ORDER BY n LIMIT ?2",
        &[Value::Int(after), Value::Int(limit)],
    )?;
    rows.iter()
        .map(|row| {
            let step = match (row.bytes(4)?.is_empty(), row.number(5)?, row.number(6)?) {
                (_, 0, 1..) => EnrolmentStep::Withdrawn,
                (true, _, _) => EnrolmentStep::Open,
                (false, 0, _) => EnrolmentStep::Requested,
                (false, _, _) => EnrolmentStep::Admitted,
            };
            Ok(EnrolmentRow {
                n: row.number(0)?,
                invite: InviteId::from_bytes(row.fixed(1)?),
                expires_at_hour: Hour(row.number(2)?),
                step,
                refused: row.number(3)?,
            })
        })
        .collect()
}

/// Sweeps what ended a week ago. Gives how many.
pub(crate) fn sweep(engine: &mut dyn Engine, now: Hour) -> Result<u64, StoreError> {
    let before = now.0.saturating_sub(HOURS_KEPT);
    engine.execute("DELETE FROM enrolments WHERE expires < ?1", &[Value::Int(before)])
}
