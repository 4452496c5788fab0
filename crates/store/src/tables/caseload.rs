//! `case_facts` and `case_words`, and `cases` at the size of an NGO: pages by two orders, filters, search.
//!
//! Everything a list asks is answered from two indexes that hold all it filters by, so that a page of a hundred thousand
//! cases decrypts no record. Beside each case stands what exports need of it (`facts`, the caller's JSON) and the words
//! by which it can be found: codes, never text, since a record holds none.

use super::cases::{CasePlace, CaseRow, case_row};
use super::columns::Columns;
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use waymark_domain::{LocaleTag, ScreeningId};

const TABLE: &str = "case_facts";
/// Words of a search that count; each narrows.
const MOST_WORDS: usize = 3;

/// In which order a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseOrder {
    /// Danger now before all, then the level, then the newest.
    Urgent,
    /// The newest first.
    Newest,
}

/// Which cases a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// The letters of the levels that are shown; empty: all.
    pub levels: String,
    /// Only those nobody has looked at.
    pub unread: bool,
    /// Only danger now.
    pub red: bool,
    /// Only those with the rules for children.
    pub child: bool,
    /// Only those held mainly in this language.
    pub locale: Option<LocaleTag>,
    /// Only those that have a word beginning with each of these; three at most.
    pub words: Vec<String>,
}

const ROW: &str =
    "c.id, c.urgency, c.screening, c.batch, c.device, c.code, c.level, c.red, c.child_path, c.provisional,
  c.day, c.person_locale, c.reasons, c.read_at";

impl CaseOrder {
    /// The query of a page: the ids from the index alone, then the lines of those few.
    fn query(self, filter: &CaseFilter) -> String {
        let (index, place, order, outer) = match self {
            Self::Urgent => (
                "cases_by_urgency",
                "urgency >= ?1 AND (urgency > ?1 OR day < ?2 OR (day = ?2 AND id < ?3))",
                "urgency, day DESC, id DESC",
                "c.urgency, c.day DESC, c.id DESC",
            ),
            Self::Newest => (
                "cases_newest_first",
                "day <= ?2 AND (day < ?2 OR id < ?3)",
                "day DESC, id DESC",
                "c.day DESC, c.id DESC",
            ),
        };
        let narrowed = filter.narrowed();
        format!(
            "SELECT {ROW} FROM (SELECT id FROM cases INDEXED BY {index} WHERE {place} AND {narrowed} ORDER BY {order}
             LIMIT ?4) AS p JOIN cases AS c ON c.id = p.id ORDER BY {outer}"
        )
    }

    fn start(self) -> CasePlace {
        match self {
            Self::Urgent => CasePlace { urgency: -1, day: i64::MAX, row: i64::MAX },
            Self::Newest => CasePlace { urgency: 0, day: i64::MAX, row: i64::MAX },
        }
    }
}

/// A page of the list after a place, or from the start.
///
/// # Errors
/// What the database refuses.
pub fn page(
    reader: &Reader<'_>,
    filter: &CaseFilter,
    order: CaseOrder,
    after: Option<CasePlace>,
    limit: u32,
) -> Result<Vec<CaseRow>, StoreError> {
    let after = after.unwrap_or(order.start());
    let [one, two, three] = filter.words();
    reader.all(
        &order.query(filter),
        params![after.urgency, after.day, after.row, limit, filter.levels, filter.locale(), one, two, three],
        case_row,
    )
}

/// How many cases a filter shows.
///
/// # Errors
/// What the database refuses.
pub fn count(reader: &Reader<'_>, filter: &CaseFilter) -> Result<u32, StoreError> {
    let [one, two, three] = filter.words();
    let counted = |row: &rusqlite::Row<'_>| Columns::of(TABLE, row).get(0);
    let counted = if *filter == CaseFilter::default() {
        // Pages are counted through, no line is looked at.
        reader.one("SELECT count(*) FROM cases", [], counted)
    } else {
        let narrowed = filter.narrowed();
        let query = format!("SELECT count(*) FROM cases INDEXED BY cases_newest_first WHERE {narrowed}");
        reader.one(&query, params![0, 0, 0, 0, filter.levels, filter.locale(), one, two, three], counted)
    };
    Ok(counted?.unwrap_or(0))
}

impl CaseFilter {
    /// What narrows both queries: only what was asked for, since each condition is looked at in every line. The same
    /// parameters, from ?5 on; the first condition names the last of them, so that all can be given.
    fn narrowed(&self) -> String {
        let [one, two, three] = self.words().map(|word| !word.is_empty());
        let conditions = [
            (true, "?9 = ?9"),
            (!self.levels.is_empty(), "instr(?5, level) > 0"),
            (self.unread, "read_at = 0"),
            (self.red, "red = 1"),
            (self.child, "child_path = 1"),
            (self.locale.is_some(), "person_locale = ?6"),
            (one, "id IN (SELECT id FROM case_words WHERE word >= ?7 AND word < ?7 || char(1114111))"),
            (two, "id IN (SELECT id FROM case_words WHERE word >= ?8 AND word < ?8 || char(1114111))"),
            (three, "id IN (SELECT id FROM case_words WHERE word >= ?9 AND word < ?9 || char(1114111))"),
        ];
        let asked: Vec<&str> = conditions.into_iter().filter(|(is, _)| *is).map(|(_, text)| text).collect();
        asked.join(" AND ")
    }

    fn words(&self) -> [String; MOST_WORDS] {
        let mut words = self.words.iter().map(|word| word.to_lowercase());
        std::array::from_fn(|_| words.next().unwrap_or_default())
    }

    fn locale(&self) -> &str {
        self.locale.as_ref().map_or("", LocaleTag::as_str)
    }
}

/// Writes beside a case what exports need of it and the words it is found by, in place of what stood there.
///
/// # Errors
/// [`StoreError::NotFound`] for a case that is not here.
pub fn describe(
    writer: &Writer<'_>,
    id: ScreeningId,
    facts: &str,
    words: &[String],
) -> Result<(), StoreError> {
    let row: Option<i64> =
        writer.one("SELECT id FROM cases WHERE screening = ?1", [id.as_bytes()], |row| {
            Columns::of("cases", row).get(0)
        })?;
    let row = row.ok_or(StoreError::NotFound)?;
    // One row at a time, by its number: a statement that may write several keeps a journal of its own for each.
    writer.run(
        "INSERT INTO case_facts (id, facts) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET facts = excluded.facts",
        params![row, facts],
    )?;
    for word in words {
        writer.run(
            "INSERT INTO case_words (word, id) VALUES (?1, ?2) ON CONFLICT (word, id) DO NOTHING",
            params![word.to_lowercase(), row],
        )?;
    }
    Ok(())
}

/// Cases that came before there were facts, after a row, `limit` at most; each with its row to go on from.
///
/// # Errors
/// What the database refuses.
pub fn undescribed(
    reader: &Reader<'_>,
    after: i64,
    limit: u32,
) -> Result<Vec<(i64, ScreeningId)>, StoreError> {
    reader.all(
        "SELECT id, screening FROM cases AS c WHERE id > ?1
         AND NOT EXISTS (SELECT 1 FROM case_facts AS f WHERE f.id = c.id) ORDER BY id LIMIT ?2",
        params![after, limit],
        |row| {
            let columns = Columns::of("cases", row);
            Ok((columns.get(0)?, columns.screening(1)?))
        },
    )
}

/// Whether the newest case has its facts: two looks at the ends of two trees, whatever the number of cases.
///
/// # Errors
/// What the database refuses.
pub fn newest_is_described(reader: &Reader<'_>) -> Result<bool, StoreError> {
    let same = reader.one(
        "SELECT coalesce((SELECT max(id) FROM cases), 0) = coalesce((SELECT max(id) FROM case_facts), 0)",
        [],
        |row| Columns::of(TABLE, row).get(0),
    )?;
    Ok(same.unwrap_or(false))
}

/// The facts of all cases, oldest first, `limit` at most, after a row; each with its row to go on from.
///
/// # Errors
/// What the database refuses.
pub fn facts_after(reader: &Reader<'_>, row: i64, limit: u32) -> Result<Vec<(i64, String)>, StoreError> {
    reader.all(
        "SELECT id, facts FROM case_facts WHERE id > ?1 ORDER BY id LIMIT ?2",
        params![row, limit],
        |row| {
            let columns = Columns::of(TABLE, row);
            Ok((columns.get(0)?, columns.get(1)?))
        },
    )
}
