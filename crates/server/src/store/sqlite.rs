//! The embedded engine: one SQLite file in WAL mode with `synchronous=FULL`.

mod folder;
mod readers;

pub(crate) use readers::Readers;

use super::engine::{Cell, Engine, Find, Insert, Row, Rows, Search, Value, int};
use super::{OpenRefused, StoreError, migrations};
use folder::Folder;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, ToSql};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long one connection waits for another, such as `prune` beside a server.
const PATIENCE: Duration = Duration::from_secs(10);
/// When the log's file is as large as this, begin it anew.
const LOG_BYTES: u64 = 256 << 20;

/// A connection to the file.
pub(crate) struct Sqlite {
    connection: Connection,
    log: PathBuf,
    log_limit: u64,
    folder: Option<Folder>,
}

impl Sqlite {
    /// Opens the file, making it where it is missing. Only its owner can read it.
    pub(crate) fn create(path: &Path) -> Result<Self, OpenRefused> {
        make_private(path)?;
        Self::open(path)
    }

    /// Opens a file that is there.
    pub(crate) fn open(path: &Path) -> Result<Self, OpenRefused> {
        let connection = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )
        .map_err(|_| OpenRefused::Disk)?;
        settle(&connection).map_err(|_| OpenRefused::NotOurs)?;
        let log = path.with_extension("sqlite-wal");
        Ok(Self { connection, log, log_limit: LOG_BYTES, folder: None })
    }

    /// Starts folding the log beside the writing: for the writer of a running server.
    pub(crate) fn with_folder(mut self, path: &Path) -> Result<Self, OpenRefused> {
        self.folder = Some(Folder::start(path)?);
        Ok(self)
    }

    /// The schema's version; refuses files of others and of newer programs without touching them.
    pub(crate) fn version(&self) -> Result<usize, OpenRefused> {
        migrations::sqlite::version(&self.connection)
    }

    /// Brings the schema to the newest version; gives the version it found.
    pub(crate) fn migrate(&mut self) -> Result<usize, OpenRefused> {
        migrations::sqlite::run(self)
    }

    /// Whether the file itself is sound.
    pub(crate) fn is_sound(&self) -> Result<bool, StoreError> {
        self.connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0))
            .map(|said| said == "ok")
            .map_err(|error| refusal(&error))
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    fn run(&self, sql: &str) -> Result<(), StoreError> {
        let run = || self.connection.prepare_cached(sql)?.execute([]).map(drop);
        run().map_err(|error| refusal(&error))
    }

    fn rows(&self, sql: &str, values: &[Value<'_>]) -> rusqlite::Result<Vec<Row>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let cells = (0..columns).map(|place| row.get_ref(place).map(cell)).collect::<Result<_, _>>()?;
            found.push(Row(cells));
        }
        Ok(found)
    }

    fn find(&self, find: &Find, keys: &[Vec<Value<'_>>]) -> rusqlite::Result<Vec<Row>> {
        let mut sql = find.select.to_owned();
        for (place, (name, _)) in (1..).zip(find.keys) {
            let joined = if place == 1 { "WHERE" } else { "AND" };
            sql.push_str(&format!(" {joined} {name} = ?{place}"));
        }
        let mut found = Vec::new();
        for key in keys {
            found.extend(self.rows(&sql, key)?);
        }
        Ok(found)
    }

    fn insert(&self, insert: &Insert, rows: &[Vec<Value<'_>>]) -> rusqlite::Result<()> {
        let names: Vec<&str> = insert.columns.iter().map(|(name, _)| *name).collect();
        let marks: Vec<String> = (1..=names.len()).map(|place| format!("?{place}")).collect();
        let (names, marks) = (names.join(", "), marks.join(", "));
        let sql = format!("INSERT INTO {} ({names}) VALUES ({marks}) {}", insert.table, insert.ending);
        let mut statement = self.connection.prepare_cached(&sql)?;
        rows.iter().try_for_each(|row| statement.execute(rusqlite::params_from_iter(row)).map(drop))
    }

    /// Folds what is left of the log and makes it empty, unless a reader needs it. Never waits for readers.
    fn begin_log_anew(&self) -> bool {
        let anew = || -> rusqlite::Result<bool> {
            self.connection.busy_timeout(Duration::ZERO)?;
            let busy =
                self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
            self.connection.busy_timeout(PATIENCE)?;
            Ok(busy? == 0)
        };
        anew().unwrap_or(false)
    }
}

impl Engine for Sqlite {
    fn query(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        self.rows(sql, values).map_err(|error| refusal(&error))
    }

    fn execute(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, StoreError> {
        let run = || self.connection.prepare_cached(sql)?.execute(rusqlite::params_from_iter(values));
        run().map(|rows| rows as u64).map_err(|error| refusal(&error))
    }

    fn find_all(&mut self, searches: &[Search<'_>]) -> Result<Vec<Vec<Row>>, StoreError> {
        searches.iter().map(|(find, keys)| self.find(find, keys).map_err(|error| refusal(&error))).collect()
    }

    fn insert_all(&mut self, inserts: &[Rows<'_>]) -> Result<(), StoreError> {
        inserts
            .iter()
            .try_for_each(|(insert, rows)| self.insert(insert, rows).map_err(|error| refusal(&error)))
    }

    fn begin(&mut self) -> Result<(), StoreError> {
        self.run("BEGIN IMMEDIATE")
    }

    fn begin_reading(&mut self) -> Result<(), StoreError> {
        self.run("BEGIN")
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        self.run("COMMIT")
    }

    fn rollback(&mut self) {
        if !self.connection.is_autocommit() && self.run("ROLLBACK").is_err() {
            tracing::error!("a transaction could not be undone");
        }
    }

    fn mark(&mut self) -> Result<(), StoreError> {
        self.run("SAVEPOINT job")
    }

    fn settle_mark(&mut self, keep: bool) -> Result<(), StoreError> {
        if !keep {
            self.run("ROLLBACK TO job")?;
        }
        self.run("RELEASE job")
    }

    /// Has the log folded beside the writing; begins it anew when it has grown too large all the same, as it does
    /// under steady load: it can start over only when nobody is writing.
    fn rest(&mut self) {
        let Some(folder) = &self.folder else { return };
        folder.fold();
        let size = std::fs::metadata(&self.log).map_or(0, |meta| meta.len());
        if size > self.log_limit {
            let begun = self.begin_log_anew();
            // Somebody is reading for long: try again when it has grown by a quarter more.
            self.log_limit = if begun { LOG_BYTES } else { size + LOG_BYTES / 4 };
        }
    }

    fn close(&mut self) {
        if let Some(mut folder) = self.folder.take() {
            folder.stop();
        }
        self.begin_log_anew();
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Int(number) => ValueRef::Integer(int(*number)),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Nothing => ValueRef::Null,
        }))
    }
}

fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Integer(number) => Cell::Int(number),
        ValueRef::Blob(bytes) => Cell::Bytes(bytes.to_vec()),
        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null | ValueRef::Real(_) => Cell::Nothing,
    }
}

fn refusal(error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DiskFull) => StoreError::Full,
        _ => StoreError::Disk,
    }
}

/// Makes the file where it is missing, and sees to it that only its owner can read it. SQLite gives the files beside
/// it the same mode.
fn make_private(path: &Path) -> Result<(), OpenRefused> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|_| OpenRefused::Disk)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))
        .map_err(|_| OpenRefused::Disk)?;
    drop(file);
    Ok(())
}

fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // FULL: a commit has reached the disk when it returns. Receipts depend on that.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // What an order deletes is overwritten, not only unlinked.
    connection.pragma_update(None, "secure_delete", true)?;
    // The log is folded into the file by a thread of its own (`folder`), not in the middle of a commit.
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}
