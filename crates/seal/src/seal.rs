//! Sealing: from records to a batch that nobody on this device can open.

use crate::filled::{CannotFill, fill};
use crate::identity::parse_recipient;
use crate::keys::DeviceKeys;
use crate::padding;
use crate::payload::{self, Payload};
use age::x25519;
use std::collections::BTreeSet;
use waymark_wire::{
    BATCH_VERSION, BatchHeader, BatchId, Bucket, Digest, Hour, MAX_BATCH_BYTES, MAX_NUMBER, Roster,
    SealedBatch, Standing,
};

/// What is to be sealed, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct SealRequest<'a> {
    /// The roster in force: it names the recipients.
    pub roster: &'a Roster,
    /// The present hour: nothing is sealed under a roster past its grace.
    pub now: Hour,
    /// The device's keys.
    pub keys: &'a DeviceKeys,
    /// The device's key epoch.
    pub epoch: u32,
    /// The number of this batch; from 1, without gaps.
    pub seq: u64,
    /// The batch before it, if any.
    pub prev: Option<BatchId>,
    /// SHA-256 of the body of the last receipt this device holds, if any.
    pub last_receipt: Option<Digest>,
    /// The records, each one JSON document; as a rule one.
    pub records: &'a [&'a [u8]],
    /// Audit entries, each one JSON document.
    pub audit: &'a [&'a [u8]],
    /// The smallest bucket to use. Interviews all use the same, so that length tells nothing.
    pub floor: Bucket,
}

/// Why nothing was sealed. The interview stays a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotSeal {
    /// Fewer than two independent recipients in the roster.
    #[error("fewer than two independent recipients")]
    TooFewRecipients,
    /// A recipient in the roster cannot be sealed to.
    #[error("a recipient cannot be sealed to")]
    BadRecipient,
    /// The roster is past its grace.
    #[error("the roster has expired")]
    RosterExpired,
    /// This device is not an active device of the roster.
    #[error("this device is not active in the roster")]
    NotEnrolled,
    /// A record is not JSON, or the number is out of bounds.
    #[error("not a record")]
    BadRecord,
    /// Larger than the largest bucket.
    #[error("too large to seal")]
    TooLarge,
    /// age could not encrypt.
    #[error("encryption failed")]
    Encryption,
    /// What was sealed did not read back as it should.
    #[error("the sealed batch failed its check")]
    SelfCheck,
}

/// Seals records to every coordinator and the recovery key, and reads the result back before giving it away.
///
/// # Errors
/// See [`CannotSeal`]; nothing half-done is ever returned.
pub fn seal(request: &SealRequest<'_>) -> Result<SealedBatch, CannotSeal> {
    let recipients = check_recipients(request)?;
    let header = header(request)?;
    let payload = Payload::new(&header, request.records, request.audit).ok_or(CannotSeal::BadRecord)?;
    let json = payload.to_json().ok_or(CannotSeal::BadRecord)?;
    let age_file = encrypt(&json, &header, &recipients, request.floor)?;
    let sealed =
        SealedBatch::assemble(header.clone(), &age_file, request.keys).map_err(|_| CannotSeal::SelfCheck)?;
    check_sealed(&sealed, &header, request, recipients.len())?;
    Ok(sealed)
}

fn check_recipients(request: &SealRequest<'_>) -> Result<Vec<x25519::Recipient>, CannotSeal> {
    if request.roster.standing(request.now) == Standing::Expired {
        return Err(CannotSeal::RosterExpired);
    }
    if !request.roster.device(&request.keys.id()).is_some_and(|entry| entry.is_active()) {
        return Err(CannotSeal::NotEnrolled);
    }
    let texts = request.roster.recipients();
    let distinct: BTreeSet<&str> = texts.iter().copied().collect();
    if distinct.len() < 2 || distinct.len() != texts.len() {
        return Err(CannotSeal::TooFewRecipients);
    }
    texts.into_iter().map(|text| parse_recipient(text).ok_or(CannotSeal::BadRecipient)).collect()
}

fn header(request: &SealRequest<'_>) -> Result<BatchHeader, CannotSeal> {
    if !(1..=MAX_NUMBER).contains(&request.seq) || request.roster.seq > MAX_NUMBER {
        return Err(CannotSeal::BadRecord);
    }
    Ok(BatchHeader {
        v: BATCH_VERSION,
        org: request.roster.org,
        device: request.keys.id(),
        epoch: request.epoch,
        seq: request.seq,
        prev: request.prev,
        roster: request.roster.seq,
        payload_len: 0,
        payload_sha256: Digest::from_bytes([0; 32]),
        last_receipt_sha256: request.last_receipt,
    })
}

/// Encrypts so that header, signature and age file together have the size of a bucket.
fn encrypt(
    json: &[u8],
    header: &BatchHeader,
    recipients: &[x25519::Recipient],
    floor: Bucket,
) -> Result<Vec<u8>, CannotSeal> {
    let longest_before = SealedBatch::bytes_before_payload(header, MAX_BATCH_BYTES as u64);
    let bucket = Bucket::ALL
        .into_iter()
        .find(|bucket| {
            *bucket >= floor && json.len() <= padding::room(*bucket, recipients.len(), longest_before)
        })
        .ok_or(CannotSeal::TooLarge)?;
    let file_len = age_file_len(bucket, header).ok_or(CannotSeal::Encryption)?;
    let recipients = recipients.iter().map(|one| one as &dyn age::Recipient);
    fill(recipients, file_len, |len| payload::pad(json, len)).map_err(|refused| match refused {
        CannotFill::Encryption => CannotSeal::Encryption,
        CannotFill::TooLarge => CannotSeal::TooLarge,
    })
}

/// The length of the age file that fills the bucket. The header names that length, so its own length depends
/// on it: try the digits until both agree.
fn age_file_len(bucket: Bucket, header: &BatchHeader) -> Option<usize> {
    (1..=7_u32).find_map(|digits| {
        let before = SealedBatch::bytes_before_payload(header, 10_u64.pow(digits - 1));
        let len = bucket.bytes().checked_sub(before)?;
        (SealedBatch::bytes_before_payload(header, len as u64) == before).then_some(len)
    })
}

/// Reads the batch back as a stranger would: it must parse, be ours, say what was meant, have a constant size,
/// and hold an age file with a stanza for each recipient.
fn check_sealed(
    sealed: &SealedBatch,
    meant: &BatchHeader,
    request: &SealRequest<'_>,
    recipients: usize,
) -> Result<(), CannotSeal> {
    let failed = CannotSeal::SelfCheck;
    let again = SealedBatch::parse(sealed.as_bytes()).map_err(|_| failed)?;
    again.verify(&request.keys.public()).map_err(|_| failed)?;
    let found = again.header();
    let expected = BatchHeader {
        payload_len: found.payload_len,
        payload_sha256: Digest::of(again.age_file()),
        ..meant.clone()
    };
    let right_size = Bucket::of_size(again.as_bytes().len()).is_some_and(|bucket| bucket >= request.floor);
    let stanzas = count_stanzas(again.age_file());
    let readable = age::Decryptor::new_buffered(again.age_file()).is_ok();
    if *found == expected && right_size && readable && stanzas == recipients { Ok(()) } else { Err(failed) }
}

/// How many X25519 stanzas an age file begins with.
fn count_stanzas(age_file: &[u8]) -> usize {
    let lines = age_file.split(|byte| *byte == b'\n').take_while(|line| !line.starts_with(b"--- "));
    lines.filter(|line| line.starts_with(b"-> X25519 ")).count()
}
