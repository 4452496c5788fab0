//! What is left of a damaged database: every row that still authenticates goes into a new one.
//!
//! The damaged file is read and never changed. A page that does not authenticate costs the rows in it, and a
//! connection: SQLCipher reads nothing more through one that met such a page, so a fresh one goes on behind it.
//! Screenings are in the file twice, as rows and as the changes that led to them, and are made whole from both.

use crate::db::{Db, Writer, authentic};
use crate::error::{OpenError, StoreError, sql};
use crate::tables::{identity, referral_packets, sessions};
use crate::{DbKey, open};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::path::{Path, PathBuf};

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Salvaged {
    /// Rows that were taken over.
    pub rows: u32,
    /// Tables in which something could not be read.
    pub with_losses: Vec<String>,
}

/// How many numbers in a row may be unreadable before the rest between two bad pages is given up: more than one page
/// of small rows holds.
const MOST_FAILURES: u32 = 150;

/// Copies what can be read from a damaged database into an empty one. If the device was enrolled, it begins a new
/// key epoch, since nobody can say which numbers of the chain had been used.
///
/// # Errors
/// [`OpenError::Damaged`] where not even the list of tables can be read; what `into` refuses.
pub fn salvage(damaged: &Path, key: &DbKey, into: &Db) -> Result<Salvaged, OpenError> {
    let mut source = Source { path: damaged.to_owned(), key: key.clone(), connection: None };
    let tables = source.tables()?;
    let salvaged = into.write("salvage", |writer| {
        let mut salvaged = Salvaged::default();
        // Answers may come before the row they belong to; what stays without one is dropped before the commit.
        writer.run("PRAGMA defer_foreign_keys = ON", [])?;
        for table in &tables {
            let rows = source.every_row(table);
            salvaged.rows += take_over(writer, table, &rows.found)?;
            if rows.spoiled {
                salvaged.with_losses.push(table.name.clone());
            }
        }
        let lost_in = |name: &str| salvaged.with_losses.iter().any(|table| table == name);
        sessions::make_whole(writer, lost_in("answers"), lost_in("changes"))?;
        referral_packets::drop_strays(writer)?;
        if identity::get(writer)?.is_some() {
            identity::next_epoch(writer)?;
        }
        Ok(salvaged)
    })?;
    Ok(salvaged)
}

/// A table of the damaged database.
struct Table {
    name: String,
    columns: Vec<String>,
    /// What its rows are found by, in the order of the file.
    key: Vec<String>,
}

impl Table {
    fn select(&self, condition: &str, order: &str) -> String {
        let Self { name, columns, key } = self;
        let order: Vec<String> = key.iter().map(|column| format!("{column} {order}")).collect();
        format!(
            "SELECT {}, {} FROM {name} NOT INDEXED {condition} ORDER BY {} LIMIT 1",
            key.join(", "),
            columns.join(", "),
            order.join(", ")
        )
    }

    /// `(a, b) > (?, ?)`
    fn beside(&self, comparison: &str) -> String {
        format!("({}) {comparison} ({})", self.key.join(", "), vec!["?"; self.key.len()].join(", "))
    }
}

#[derive(Default)]
struct Rows {
    found: Vec<Vec<Value>>,
    spoiled: bool,
}

/// The damaged database, opened afresh whenever a page was bad.
struct Source {
    path: PathBuf,
    key: DbKey,
    connection: Option<Connection>,
}

impl Source {
    fn tables(&mut self) -> Result<Vec<Table>, OpenError> {
        let connection = self.connection()?;
        let list = "SELECT name, wr FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
                      -- Names are put into statements below: only such as we give.
                      AND name NOT GLOB '*[^a-z_]*'
                    ORDER BY name";
        let names: Vec<(String, bool)> = collect(connection, list, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let described =
            names.into_iter().map(|(name, without_rowid)| describe(connection, name, without_rowid));
        let described: Result<Vec<Table>, OpenError> = described.collect();
        let tables = described?;
        authentic(connection)?;
        if tables.is_empty() { Err(OpenError::Damaged) } else { Ok(tables) }
    }

    /// The rows from the start up to a bad page, from the end back to one, and what lies between.
    fn every_row(&mut self, table: &Table) -> Rows {
        let mut rows = Rows::default();
        let low = self.run(table, &mut rows, (">", "ASC"), None);
        if rows.spoiled {
            let high = self.run(table, &mut rows, ("<", "DESC"), low.as_deref());
            self.between(table, &mut rows, low, high);
        }
        rows
    }

    /// Takes row after row in one direction, until there are no more, one is bad, or `until` is met. Gives the last.
    fn run(
        &mut self,
        table: &Table,
        rows: &mut Rows,
        (comparison, order): (&str, &str),
        until: Option<&[Value]>,
    ) -> Option<Vec<Value>> {
        let mut last: Option<Vec<Value>> = None;
        loop {
            let condition =
                last.as_ref().map_or(String::new(), |_| format!("WHERE {}", table.beside(comparison)));
            let after = last.clone().unwrap_or_default();
            match self.one(&table.select(&condition, order), after) {
                Ok(Some(mut key)) => {
                    let columns = key.split_off(table.key.len());
                    if until == Some(key.as_slice()) {
                        return last;
                    }
                    rows.found.push(columns);
                    last = Some(key);
                }
                Ok(None) => return last,
                Err(_) => {
                    rows.spoiled = true;
                    return last;
                }
            }
        }
    }

    /// Looks for each number between two bad pages: row by row, or screening by screening.
    fn between(&mut self, table: &Table, rows: &mut Rows, low: Option<Vec<Value>>, high: Option<Vec<Value>>) {
        if low.is_none() && high.is_none() {
            // Neither end can be read: it is the top page of the table that is bad.
            return;
        }
        let first = match low.as_deref() {
            Some([Value::Integer(number), ..]) => *number,
            Some(_) => return,
            None => 0,
        };
        let last = match high.as_deref() {
            Some([Value::Integer(number), ..]) => *number,
            _ => first.saturating_add(MOST_FAILURES.into()),
        };
        let Some(column) = table.key.first() else { return };
        let mut failures = 0;
        for place in first..=last {
            if failures > MOST_FAILURES {
                return;
            }
            let readable = self.at_number(table, rows, column, place).is_ok();
            failures = if readable { 0 } else { failures + 1 };
        }
    }

    /// The rows under one number, from both sides.
    fn at_number(
        &mut self,
        table: &Table,
        rows: &mut Rows,
        column: &str,
        place: i64,
    ) -> Result<(), StoreError> {
        let mut outcome = Ok(());
        for (comparison, order) in [(">", "ASC"), ("<", "DESC")] {
            let mut last: Option<Vec<Value>> = None;
            loop {
                let mut values = vec![Value::Integer(place)];
                let mut condition = format!("WHERE {column} = ?");
                if let Some(last) = &last {
                    condition = format!("{condition} AND {}", table.beside(comparison));
                    values.extend(last.iter().cloned());
                }
                match self.one(&table.select(&condition, order), values) {
                    Ok(Some(mut key)) => {
                        rows.found.push(key.split_off(table.key.len()));
                        last = Some(key);
                    }
                    Ok(None) => break,
                    Err(error) => {
                        outcome = Err(error);
                        break;
                    }
                }
            }
            if outcome.is_ok() || table.key.len() == 1 {
                // Read to the end, or there is one row at most.
                return outcome;
            }
        }
        outcome
    }

    /// One row, if it authenticates. A connection that met a bad page is given up.
    fn one(&mut self, query: &str, values: Vec<Value>) -> Result<Option<Vec<Value>>, StoreError> {
        let read = self.connection().map_err(|_| StoreError::Damaged).and_then(|connection| {
            let mut statement = connection.prepare_cached(query).map_err(sql)?;
            let width = statement.column_count();
            let mut rows = statement.query(params_from_iter(values)).map_err(sql)?;
            let row = rows.next().map_err(sql)?;
            let read =
                row.map(|row| (0..width).map(|place| row.get(place)).collect::<Result<Vec<Value>, _>>());
            let read = read.transpose().map_err(sql)?;
            authentic(connection)?;
            Ok(read)
        });
        if read.is_err() {
            self.connection = None;
        }
        read
    }

    fn connection(&mut self) -> Result<&Connection, OpenError> {
        if self.connection.is_none() {
            let opened = open::unlocked(&self.path, &self.key)?;
            opened.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON").map_err(sql)?;
            self.connection = Some(opened);
        }
        self.connection.as_ref().ok_or(OpenError::Damaged)
    }
}

fn describe(connection: &Connection, name: String, without_rowid: bool) -> Result<Table, OpenError> {
    let list = format!("SELECT name, pk FROM pragma_table_info('{name}') WHERE name NOT GLOB '*[^a-z_]*'");
    let columns: Vec<(String, i64)> = collect(connection, &list, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let key = if without_rowid {
        columns.iter().filter(|(_, place)| *place > 0).map(|(column, _)| column.clone()).collect()
    } else {
        vec!["rowid".to_owned()]
    };
    Ok(Table { name, columns: columns.into_iter().map(|(column, _)| column).collect(), key })
}

fn collect<T>(
    connection: &Connection,
    query: &str,
    read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, OpenError> {
    let mut statement = connection.prepare(query).map_err(sql)?;
    let rows = statement.query_map([], read).and_then(Iterator::collect);
    Ok(rows.map_err(sql)?)
}

/// Puts rows into the new database. A row that is there already, or does not fit what is there, is left out.
fn take_over(writer: &Writer<'_>, table: &Table, rows: &[Vec<Value>]) -> Result<u32, StoreError> {
    let Table { name, columns, .. } = table;
    let places = vec!["?"; columns.len()].join(", ");
    let statement = format!("INSERT OR IGNORE INTO {name} ({}) VALUES ({places})", columns.join(", "));
    let mut taken = 0;
    for row in rows {
        match writer.run(&statement, params_from_iter(row)) {
            Ok(1) => taken += 1,
            Ok(_) | Err(StoreError::Exists | StoreError::Refused { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(taken)
}
