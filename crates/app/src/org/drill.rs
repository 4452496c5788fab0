//! The drill: a recovery sheet proves that it opens what the organisation seals, before anybody depends on it.

use super::error::OrgError;
use super::view::DrillView;
use crate::Code;
use crate::field::{INTERVIEW_BUCKET, hour};
use crate::opened::Opened;
use waymark_domain::Timestamp;
use waymark_seal::{CannotSeal, Identity, RecoveryWords, SealRequest, open as open_batch, seal};

/// What is inside the canary.
const CANARY: &[u8] = br#"{"canary":"a drill, not a record"}"#;
/// An epoch no device reaches: the canary can never stand in a chain.
const NO_EPOCH: u32 = u32::MAX;

/// Seals a canary exactly as an interview is sealed, and opens it with the recovery key that was typed.
pub(super) fn drill(open: &Opened, recovery: &str, now: Timestamp) -> Result<DrillView, OrgError> {
    let identity = read_recovery(recovery)?;
    let held = open.roster()?;
    let roster = held.roster();
    if identity.recipient() != roster.recovery {
        return Err(OrgError::RecoveryOther);
    }
    let sealed = seal(&SealRequest {
        roster,
        now: hour(now),
        keys: &open.keys,
        epoch: NO_EPOCH,
        seq: 1,
        prev: None,
        last_receipt: None,
        records: &[CANARY],
        audit: &[],
        floor: INTERVIEW_BUCKET,
    })
    .map_err(|refused| match refused {
        CannotSeal::RosterExpired => Code::RosterExpired,
        CannotSeal::NotEnrolled => Code::NotEnrolled,
        CannotSeal::TooFewRecipients | CannotSeal::BadRecipient => Code::NoRecipient,
        _ => Code::SealFailed,
    })?;
    let opened = open_batch(&sealed, roster, &identity).map_err(|_| OrgError::RecoveryOther)?;
    if !opened.records.iter().any(|record| record.as_slice() == CANARY) {
        return Err(Code::SealFailed.into());
    }
    open.audit("drill", "", now)?;
    Ok(DrillView { bytes: sealed.as_bytes().len() as u64 })
}

/// A recovery key as people have it: twenty-four words, or the age identity.
pub(crate) fn read_recovery(typed: &str) -> Result<Identity, OrgError> {
    let line = typed.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    if let Some(line) = line {
        return Identity::from_text(line).map_err(|_| OrgError::RecoveryUnreadable);
    }
    RecoveryWords::parse(typed)
        .map_err(|_| OrgError::RecoveryUnreadable)?
        .identity()
        .map_err(|_| OrgError::RecoveryUnreadable)
}
