//! `prompts` and `prompt_packs`: recordings of questions, one for each language and question, and the pack each
//! language's came in. What a recording holds is checked by the caller.

use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{ItemId, LocaleTag, Timestamp};
use waymark_wire::Digest;

const TABLE: &str = "prompts";
const PACKS: &str = "prompt_packs";

/// What is known of a recording without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromptRow {
    /// The language spoken.
    pub locale: LocaleTag,
    /// The question it reads.
    pub item: ItemId,
    /// The version of the wording it reads.
    pub text_version: u32,
    /// How long it plays, in milliseconds.
    pub length_ms: u32,
    /// Recorded on this base and in no pack yet.
    pub own: bool,
}

/// Keeps a recording; another of the same language and question gives way to it.
///
/// # Errors
/// What the database refuses.
pub fn put(writer: &Writer<'_>, row: &PromptRow, bytes: &[u8]) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO prompts (locale, item, text_version, length_ms, own, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (locale, item) DO UPDATE SET text_version = excluded.text_version,
             length_ms = excluded.length_ms, own = excluded.own, bytes = excluded.bytes",
        params![row.locale.as_str(), row.item.as_str(), row.text_version, row.length_ms, row.own, bytes],
    )?;
    Ok(())
}

/// A recording with its bytes.
///
/// # Errors
/// What the database refuses.
pub fn get(
    reader: &Reader<'_>,
    locale: &LocaleTag,
    item: &ItemId,
) -> Result<Option<(PromptRow, Vec<u8>)>, StoreError> {
    reader.one(
        "SELECT locale, item, text_version, length_ms, own, bytes FROM prompts WHERE locale = ?1 AND item = ?2",
        params![locale.as_str(), item.as_str()],
        |row| Ok((prompt(row)?, Columns::of(TABLE, row).get(5)?)),
    )
}

/// All recordings of a language, by question, without their bytes.
///
/// # Errors
/// What the database refuses.
pub fn of_locale(reader: &Reader<'_>, locale: &LocaleTag) -> Result<Vec<PromptRow>, StoreError> {
    reader.all(
        "SELECT locale, item, text_version, length_ms, own FROM prompts WHERE locale = ?1 ORDER BY item",
        [locale.as_str()],
        prompt,
    )
}

/// All recordings of a language with their bytes, by question.
///
/// # Errors
/// What the database refuses.
pub fn all_of(reader: &Reader<'_>, locale: &LocaleTag) -> Result<Vec<(PromptRow, Vec<u8>)>, StoreError> {
    reader.all(
        "SELECT locale, item, text_version, length_ms, own, bytes FROM prompts WHERE locale = ?1 ORDER BY item",
        [locale.as_str()],
        |row| Ok((prompt(row)?, Columns::of(TABLE, row).get(5)?)),
    )
}

/// The bytes of all recordings of a language together.
///
/// # Errors
/// What the database refuses.
pub fn bytes_of(reader: &Reader<'_>, locale: &LocaleTag) -> Result<u64, StoreError> {
    let sum = reader.one(
        "SELECT coalesce(sum(length(bytes)), 0) FROM prompts WHERE locale = ?1",
        [locale.as_str()],
        |row| Columns::of(TABLE, row).get(0),
    )?;
    Ok(sum.unwrap_or(0))
}

/// How many recordings each language has, by its tag.
///
/// # Errors
/// What the database refuses.
pub fn counts(reader: &Reader<'_>) -> Result<Vec<(LocaleTag, u32)>, StoreError> {
    reader.all("SELECT locale, count(*) FROM prompts GROUP BY locale ORDER BY locale", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok((columns.id(0)?, columns.get(1)?))
    })
}

/// Forgets a recording.
///
/// # Errors
/// What the database refuses.
pub fn remove(writer: &Writer<'_>, locale: &LocaleTag, item: &ItemId) -> Result<(), StoreError> {
    writer.run(
        "DELETE FROM prompts WHERE locale = ?1 AND item = ?2",
        params![locale.as_str(), item.as_str()],
    )?;
    Ok(())
}

/// When the pack a language's recordings came in last was made, and its SHA-256.
///
/// # Errors
/// What the database refuses.
pub fn pack(reader: &Reader<'_>, locale: &LocaleTag) -> Result<Option<(Timestamp, Digest)>, StoreError> {
    reader.one("SELECT made_at, sha256 FROM prompt_packs WHERE locale = ?1", [locale.as_str()], |row| {
        let columns = Columns::of(PACKS, row);
        Ok((Timestamp(columns.get(0)?), Digest::from_bytes(columns.bytes(1)?)))
    })
}

/// Puts a pack's recordings in the place of all that language had, and remembers the pack.
///
/// # Errors
/// What the database refuses.
pub fn take_pack(
    writer: &Writer<'_>,
    locale: &LocaleTag,
    made_at: Timestamp,
    sha256: Digest,
    recordings: &[(PromptRow, Vec<u8>)],
) -> Result<(), StoreError> {
    writer.run("DELETE FROM prompts WHERE locale = ?1", [locale.as_str()])?;
    for (row, bytes) in recordings {
        put(writer, row, bytes)?;
    }
    writer.run(
        "INSERT INTO prompt_packs (locale, made_at, sha256) VALUES (?1, ?2, ?3)
         ON CONFLICT (locale) DO UPDATE SET made_at = excluded.made_at, sha256 = excluded.sha256",
        params![locale.as_str(), made_at.0, sha256.as_bytes()],
    )?;
    Ok(())
}

/// Forgets a language's recordings and its pack.
///
/// # Errors
/// What the database refuses.
pub fn forget_pack(writer: &Writer<'_>, locale: &LocaleTag) -> Result<(), StoreError> {
    writer.run("DELETE FROM prompts WHERE locale = ?1", [locale.as_str()])?;
    writer.run("DELETE FROM prompt_packs WHERE locale = ?1", [locale.as_str()])?;
    Ok(())
}

fn prompt(row: &rusqlite::Row<'_>) -> Result<PromptRow, StoreError> {
    let columns = Columns::of(TABLE, row);
    Ok(PromptRow {
        locale: columns.id(0)?,
        item: columns.id(1)?,
        text_version: columns.get(2)?,
        length_ms: columns.get(3)?,
        own: columns.get(4)?,
    })
}
