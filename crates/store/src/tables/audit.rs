//! `audit`: what was done, in codes only, chained by hash so that no entry can be dropped or changed unseen.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::Timestamp;
use waymark_wire::Digest;

const TABLE: &str = "audit";

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its number, from 1.
    pub n: u64,
    /// When, by the device's clock.
    pub at: Timestamp,
    /// What: `unlock`, `finalise`, `view`, ….
    pub code: String,
    /// The id of what it is about, or a second code; never data.
    pub about: String,
    /// The hash over this entry and the one before.
    pub digest: Digest,
}

/// Adds an entry. The code is a word of this program's source, so that no data can get into it; `about` is an id or
/// another code: at most 64 letters, digits, `-` and `_`.
///
/// # Errors
/// [`StoreError::TooLarge`] for an `about` that is not an id.
pub fn append(
    writer: &Writer<'_>,
    code: &'static str,
    about: &str,
    at: Timestamp,
) -> Result<u64, StoreError> {
    if about.len() > 64
        || !about.bytes().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_'))
    {
        return Err(StoreError::TooLarge);
    }
    let (n, head) = match head(writer)? {
        Some(last) => (last.n + 1, last.digest),
        None => (1, Digest::from_bytes([0; 32])),
    };
    let digest = digest_of(&head, n, at, code, about);
    writer.run(
        "INSERT INTO audit (n, at, code, about, digest) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![n, at.0, code, about, digest.as_bytes()],
    )?;
    Ok(n)
}

/// The last entry.
///
/// # Errors
/// What the database refuses.
pub fn head(reader: &Reader<'_>) -> Result<Option<AuditEntry>, StoreError> {
    reader.one("SELECT n, at, code, about, digest FROM audit ORDER BY n DESC LIMIT 1", [], entry)
}

/// Entries after a number, oldest first, `limit` at most.
///
/// # Errors
/// What the database refuses.
pub fn after(reader: &Reader<'_>, n: u64, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
    reader.all(
        "SELECT n, at, code, about, digest FROM audit WHERE n > ?1 ORDER BY n LIMIT ?2",
        params![n, limit],
        entry,
    )
}

/// Checks the whole chain from the first entry; gives the number of the first entry that does not fit.
///
/// # Errors
/// What the database refuses.
pub fn first_broken(reader: &Reader<'_>) -> Result<Option<u64>, StoreError> {
    let mut head = Digest::from_bytes([0; 32]);
    let mut n = 0;
    loop {
        let entries = after(reader, n, 500)?;
        if entries.is_empty() {
            return Ok(None);
        }
        for entry in entries {
            let expected = digest_of(&head, entry.n, entry.at, &entry.code, &entry.about);
            if entry.n != n + 1 || entry.digest != expected {
                return Ok(Some(n + 1));
            }
            (n, head) = (entry.n, entry.digest);
        }
    }
}

/// SHA-256 over a label, the digest before, and the entry with lengths, so that no two entries read the same.
fn digest_of(before: &Digest, n: u64, at: Timestamp, code: &str, about: &str) -> Digest {
    let mut bytes = b"waymark/v1/audit\0".to_vec();
    bytes.extend_from_slice(before.as_bytes());
    bytes.extend_from_slice(&n.to_be_bytes());
    bytes.extend_from_slice(&at.0.to_be_bytes());
    for text in [code, about] {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    Digest::of(&bytes)
}

fn entry(row: &rusqlite::Row<'_>) -> Result<AuditEntry, StoreError> {
    let columns = Columns::of(TABLE, row);
    Ok(AuditEntry {
        n: columns.get(0)?,
        at: Timestamp(columns.get(1)?),
        code: columns.get(2)?,
        about: columns.get(3)?,
        digest: Digest::from_bytes(columns.bytes(4)?),
    })
}
