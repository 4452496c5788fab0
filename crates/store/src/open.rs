//! Opening: the key, the settings, the checks. Whatever is refused here is left as it was found.

use crate::error::{OpenError, StoreError, sql};
use crate::{DbKey, epoch, migrations};
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait for another program (one of ours that is just ending) to let go of the file.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// Said before the key is given. Memory that held keys or pages is wiped; nothing is logged, not to stderr either.
const BEFORE_THE_KEY: &str = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;";

/// What is set on every connection, and what it has to read as afterwards.
///
/// - `locking_mode`: no other program gets in, and the log needs no shared-memory file.
/// - `secure_delete`: erased content is overwritten inside the (encrypted) file.
/// - `trusted_schema`, `cell_size_check`: a file made by somebody else does not get to run or to confuse anything.
/// - `mmap_size`: pages are read through the cipher only.
/// - `cache_size`: 16 MiB at most, wiped when the app locks. The lists of a base with a hundred thousand cases read
///   indexes of that size, and each page that is not kept is deciphered and authenticated anew. A phone's whole
///   database is smaller.
const SETTINGS: [(&str, &str, &str); 11] = [
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("cache_size", "-16384", "-16384"),
];

/// Bounds on what one statement or value may be: far above what the app needs, far below what would hurt.
const LIMITS: [(Limit, i32); 8] = [
    (Limit::SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 64 * 1024),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 64),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 16),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 64),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 128),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 4),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
];

pub(crate) fn create(path: &Path, key: &DbKey) -> Result<Connection, OpenError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).and_then(|file| file.sync_all()).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => OpenError::Exists,
        io::ErrorKind::StorageFull => OpenError::Full,
        _ => OpenError::Disk,
    })?;
    sync_folder(path).map_err(|_| OpenError::Disk)?;
    open(path, key)
}

pub(crate) fn open(path: &Path, key: &DbKey) -> Result<Connection, OpenError> {
    epoch::finish(path, key)?;
    let mut connection = unlocked(path, key)?;
    let version = version_of(&connection).map_err(|error| what_is_wrong(path, key, error))?;
    let known = migrations::newest();
    if version > known {
        return Err(OpenError::Newer { found: version, known });
    }
    settle(&connection)?;
    migrations::run(&mut connection, version, crate::space::free_bytes(path))?;
    // From here on closing may empty the log into the database: it is ours and understood.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(sql)?;
    Ok(connection)
}

/// A connection with the key given and nothing changed: closing it does not even move the log.
pub(crate) fn unlocked(path: &Path, key: &DbKey) -> Result<Connection, OpenError> {
    if !path.exists() {
        return Err(OpenError::Missing);
    }
    // No URI names, and no creating: a path is a path, and a missing file is missing.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(sql)?;
    connection.busy_timeout(PATIENCE).map_err(sql)?;
    connection.set_prepared_statement_cache_capacity(96);
    for (what, on) in [
        (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
    ] {
        connection.set_db_config(what, on).map_err(sql)?;
    }
    connection.execute_batch(BEFORE_THE_KEY).map_err(sql)?;
    connection.execute_batch(&key.statement()).map_err(sql)?;
    // A build without SQLCipher takes the key in silence and writes plain pages: it has to be asked.
    match read_setting(&connection, "cipher_version") {
        Ok(Some(version)) if !version.is_empty() => Ok(connection),
        _ => Err(OpenError::Setting("cipher_version")),
    }
}

/// Applies the settings and the limits, and reads each back: one that was not taken is a refusal.
fn settle(connection: &Connection) -> Result<(), OpenError> {
    for (name, value, expected) in SETTINGS {
        connection.execute_batch(&format!("PRAGMA {name} = {value}")).map_err(sql)?;
        if read_setting(connection, name)?.as_deref() != Some(expected) {
            return Err(OpenError::Setting(name));
        }
    }
    for (limit, value) in LIMITS {
        connection.set_limit(limit, value).map_err(sql)?;
    }
    Ok(())
}

fn read_setting(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare(&format!("PRAGMA {name}")).map_err(sql)?;
    let mut rows = statement.query([]).map_err(sql)?;
    let Some(row) = rows.next().map_err(sql)? else {
        return Ok(None);
    };
    let value: rusqlite::types::Value = row.get(0).map_err(sql)?;
    Ok(match value {
        rusqlite::types::Value::Integer(number) => Some(number.to_string()),
        rusqlite::types::Value::Text(text) => Some(text),
        _ => None,
    })
}

/// The schema's version; the first thing that is read with the key.
fn version_of(connection: &Connection) -> Result<u32, StoreError> {
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE").map_err(sql)?;
    // Reads the schema, and with it more than the first page.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(sql)?;
    connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(sql)
}

/// Tells a file that is not ours from one that is ours and damaged: the salt at its start is ours or it is not.
fn what_is_wrong(path: &Path, key: &DbKey, error: StoreError) -> OpenError {
    if error != StoreError::Damaged {
        return error.into();
    }
    let mut start = [0_u8; 16];
    match File::open(path).and_then(|mut file| file.read_exact(&mut start)) {
        // A start of zeros is nobody's: a block that was never written, or was lost.
        Ok(()) if &start != key.salt() && start != [0; 16] => OpenError::OtherKey,
        Ok(()) => OpenError::Damaged,
        // Shorter than a salt: cut off.
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => OpenError::Damaged,
        Err(_) => OpenError::Disk,
    }
}

/// Whether a database was made under this key: the salt at its start says so before anything is decrypted.
pub(crate) fn starts_with_salt(path: &Path, key: &DbKey) -> Result<bool, OpenError> {
    let mut start = [0_u8; 16];
    match File::open(path).and_then(|mut file| file.read_exact(&mut start)) {
        Ok(()) => Ok(&start == key.salt()),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::UnexpectedEof) => {
            Ok(false)
        }
        Err(_) => Err(OpenError::Disk),
    }
}

/// Moves a database that will not open out of the way, with its log, and never deletes it: it may be the only copy.
/// Gives its new name, `<name>.damaged-<n>`.
///
/// # Errors
/// [`OpenError::Missing`] where there is none; [`OpenError::Disk`] where the file system refuses.
pub fn set_aside(path: &Path) -> Result<PathBuf, OpenError> {
    if !path.exists() {
        return Err(OpenError::Missing);
    }
    let aside = (1..=999_u32)
        .map(|n| with_ending(path, &format!(".damaged-{n}")))
        .find(|aside| !aside.exists() && !with_ending(aside, "-wal").exists())
        .ok_or(OpenError::Disk)?;
    // The log first: a database without its log is older but whole, a log without its database is nothing.
    let log = with_ending(path, "-wal");
    if log.exists() {
        fs::rename(&log, with_ending(&aside, "-wal")).map_err(|_| OpenError::Disk)?;
    }
    fs::rename(path, &aside).map_err(|_| OpenError::Disk)?;
    sync_folder(path).map_err(|_| OpenError::Disk)?;
    Ok(aside)
}

pub(crate) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}

pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    // Only Unix can open a folder to sync it.
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
