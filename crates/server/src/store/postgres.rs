//! PostgreSQL as engine, for organisations that have one, and for several server processes side by side.

mod address;
mod values;

pub(crate) use address::Address;

use super::engine::{Engine, Find, Insert, Kind, Row, Rows, Search, Value};
use super::{OpenRefused, StoreError, migrations};
use deadpool_postgres::{Object, Pool, Runtime as PoolRuntime};
use futures_util::future::try_join_all;
use std::time::Duration;
use tokio::runtime::{Handle, Runtime};
use tokio_postgres::types::ToSql;
use values::{Columns, row};

/// Connections that only read, at most so many at once.
const READERS: usize = 8;
/// How long to wait for a connection before saying busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// What every write begins with: whoever holds this row writes, and nobody else, in whatever process.
const BEGIN: &str =
    "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT size FROM log_state WHERE one = 1 FOR UPDATE";

/// Who turns the wheel while this engine waits for an answer.
enum Turner {
    /// The engine itself, on its own thread: no other thread has to be woken.
    Own(Runtime),
    /// The server's runtime.
    Of(Handle),
}

impl Turner {
    fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        match self {
            Self::Own(runtime) => runtime.block_on(work),
            Self::Of(handle) => handle.block_on(work),
        }
    }
}

/// A connection to the database. One that breaks is replaced at the next beginning.
pub(crate) struct Postgres {
    turner: Turner,
    pool: Pool,
    client: Option<Object>,
}

impl Postgres {
    /// Connects, with a runtime of its own: for the writer's thread and for upkeep.
    pub(crate) fn connect(address: &Address) -> Result<Self, OpenRefused> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| OpenRefused::Database)?;
        let pool = pool(address, 1)?;
        let client = runtime.block_on(pool.get()).map_err(|error| {
            tracing::error!(error = reason(&error), "the database cannot be reached");
            OpenRefused::Database
        })?;
        Ok(Self { turner: Turner::Own(runtime), pool, client: Some(client) })
    }

    /// Brings the schema to the newest version; gives the version it found.
    pub(crate) fn migrate(&mut self) -> Result<usize, OpenRefused> {
        migrations::postgres::run(self)
    }

    /// The schema's version; refuses schemas of others and of newer programs.
    pub(crate) fn version(&mut self) -> Result<usize, OpenRefused> {
        migrations::postgres::version(self)
    }

    /// Whether the database keeps what it says it has committed.
    pub(crate) fn is_durable(&mut self) -> Result<bool, StoreError> {
        let rows =
            self.query("SELECT current_setting('fsync') || ' ' || current_setting('full_page_writes')", &[])?;
        Ok(rows.first().is_some_and(|row| row.text(0) == Ok("on on")))
    }

    /// Runs SQL without values: several statements at once.
    pub(super) fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        let Some(client) = &self.client else { return Err(StoreError::Away) };
        self.turner.wait(client.batch_execute(sql)).map_err(|error| refusal(&error))
    }

    fn ask(&mut self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let Some(client) = &self.client else { return Err(StoreError::Away) };
        let asked = async {
            let statement = client.prepare_cached(&dialect(sql)).await?;
            client.query(&statement, values).await
        };
        let rows = self.turner.wait(asked).map_err(|error| refusal(&error))?;
        rows.iter().map(row).collect()
    }

    fn change(&mut self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<u64, StoreError> {
        let Some(client) = &self.client else { return Err(StoreError::Away) };
        let changed = async {
            let statement = client.prepare_cached(&dialect(sql)).await?;
            client.execute(&statement, values).await
        };
        self.turner.wait(changed).map_err(|error| refusal(&error))
    }

    /// Takes a connection that works: the one there is, or a new one.
    fn reconnect(&mut self) -> Result<(), StoreError> {
        if self.client.as_ref().is_some_and(|client| !client.is_closed()) {
            return Ok(());
        }
        self.client = None;
        let got = self.turner.wait(async { tokio::time::timeout(PATIENCE, self.pool.get()).await });
        self.client = Some(got.map_err(|_| StoreError::Away)?.map_err(|_| StoreError::Away)?);
        Ok(())
    }
}

impl Engine for Postgres {
    fn query(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        self.ask(sql, &by_reference(values))
    }

    fn execute(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, StoreError> {
        self.change(sql, &by_reference(values))
    }

    fn find_all(&mut self, searches: &[Search<'_>]) -> Result<Vec<Vec<Row>>, StoreError> {
        let Some(client) = &self.client else { return Err(StoreError::Away) };
        let asked = searches.iter().filter(|(_, keys)| !keys.is_empty()).map(|(find, keys)| async move {
            let columns = Columns::of(find.keys, keys)?;
            let statement = client.prepare_cached(&find_sql(find)).await.map_err(|error| refusal(&error))?;
            let rows = client.query(&statement, &columns.by_reference()).await;
            rows.map_err(|error| refusal(&error))?.iter().map(row).collect::<Result<Vec<_>, _>>()
        });
        // Sent one behind the other without waiting: all together cost one way there and back.
        let mut found = self.turner.wait(try_join_all(asked))?.into_iter();
        let mut one = |keys: &[Vec<Value<'_>>]| match keys.is_empty() {
            true => Vec::new(),
            false => found.next().unwrap_or_default(),
        };
        Ok(searches.iter().map(|(_, keys)| one(keys)).collect())
    }

    fn insert_all(&mut self, inserts: &[Rows<'_>]) -> Result<(), StoreError> {
        let Some(client) = &self.client else { return Err(StoreError::Away) };
        let sent = inserts.iter().filter(|(_, rows)| !rows.is_empty()).map(|(insert, rows)| async move {
            let columns = Columns::of(insert.columns, rows)?;
            let statement =
                client.prepare_cached(&insert_sql(insert)).await.map_err(|error| refusal(&error))?;
            let inserted = client.execute(&statement, &columns.by_reference()).await;
            inserted.map(drop).map_err(|error| refusal(&error))
        });
        self.turner.wait(try_join_all(sent)).map(drop)
    }

    fn begin(&mut self) -> Result<(), StoreError> {
        self.reconnect()?;
        let begun = self.batch(BEGIN);
        if begun == Err(StoreError::Away) {
            // The connection broke while nobody looked: nothing was asked of it yet.
            self.client = None;
            self.reconnect()?;
            return self.batch(BEGIN);
        }
        begun
    }

    fn begin_reading(&mut self) -> Result<(), StoreError> {
        self.reconnect()?;
        self.batch("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        self.batch("COMMIT")
    }

    fn rollback(&mut self) {
        if self.batch("ROLLBACK").is_err() {
            // The database undoes what a connection has begun when the connection goes.
            self.client.take().map(Object::take).map(drop).unwrap_or_default();
        }
    }

    fn mark(&mut self) -> Result<(), StoreError> {
        self.batch("SAVEPOINT job")
    }

    fn settle_mark(&mut self, keep: bool) -> Result<(), StoreError> {
        self.batch(if keep { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" })
    }
}

/// Connections that only read, shared by the requests of a running server.
pub(crate) struct Readers {
    pool: Pool,
}

impl Readers {
    pub(crate) fn new(address: &Address) -> Result<Self, OpenRefused> {
        Ok(Self { pool: pool(address, READERS)? })
    }

    /// Runs work on a free connection, off the threads that answer requests.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let got = tokio::time::timeout(PATIENCE, self.pool.get()).await.map_err(|_| StoreError::Busy)?;
        let (client, pool) = (got.map_err(|_| StoreError::Away)?, self.pool.clone());
        let done = tokio::task::spawn_blocking(move || {
            let turner = Turner::Of(Handle::current());
            work(&mut Postgres { turner, pool, client: Some(client) })
        });
        done.await.map_err(|_| StoreError::Stopping)?
    }

    pub(crate) fn close(&self) {
        self.pool.close();
    }
}

fn pool(address: &Address, most: usize) -> Result<Pool, OpenRefused> {
    let manager = address.manager()?;
    let built = Pool::builder(manager).max_size(most).runtime(PoolRuntime::Tokio1).build();
    built.map_err(|_| OpenRefused::Database)
}

/// `?1` is how our SQL writes a value; PostgreSQL wants `$1`. There is no other question mark in it.
fn dialect(sql: &str) -> String {
    sql.replace('?', "$")
}

fn find_sql(find: &Find) -> String {
    let names: Vec<&str> = find.keys.iter().map(|(name, _)| *name).collect();
    let mut sql = format!("{} WHERE ({}) IN (SELECT * FROM unnest(", find.select, names.join(", "));
    list_arrays(&mut sql, find.keys);
    sql.push_str("))");
    dialect(&sql)
}

fn insert_sql(insert: &Insert) -> String {
    let names: Vec<&str> = insert.columns.iter().map(|(name, _)| *name).collect();
    let mut sql = format!("INSERT INTO {} ({}) SELECT * FROM unnest(", insert.table, names.join(", "));
    list_arrays(&mut sql, insert.columns);
    sql.push_str(") ");
    sql.push_str(insert.ending);
    dialect(&sql)
}

fn list_arrays(sql: &mut String, columns: &[(&str, Kind)]) {
    for (place, (_, kind)) in (1..).zip(columns) {
        let comma = if place == 1 { "" } else { ", " };
        let kind = if *kind == Kind::Int { "BIGINT" } else { "BYTEA" };
        sql.push_str(&format!("{comma}CAST(?{place} AS {kind}[])"));
    }
}

fn by_reference<'a>(values: &'a [Value<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

fn refusal(error: &tokio_postgres::Error) -> StoreError {
    use tokio_postgres::error::SqlState;
    if error.is_closed() {
        return StoreError::Away;
    }
    let refused = match error.code() {
        Some(code) if *code == SqlState::DISK_FULL => StoreError::Full,
        Some(code)
            if *code == SqlState::ADMIN_SHUTDOWN
                || *code == SqlState::CRASH_SHUTDOWN
                || *code == SqlState::CANNOT_CONNECT_NOW
                || *code == SqlState::T_R_SERIALIZATION_FAILURE
                || *code == SqlState::T_R_DEADLOCK_DETECTED =>
        {
            StoreError::Away
        }
        Some(_) => StoreError::Disk,
        None => StoreError::Away,
    };
    // The code says what happened; the database's own words could hold values.
    tracing::error!(code = error.code().map_or("none", SqlState::code), "the database refused");
    refused
}

fn reason(error: &deadpool_postgres::PoolError) -> &'static str {
    match error {
        deadpool_postgres::PoolError::Timeout(_) => "timeout",
        deadpool_postgres::PoolError::Backend(error) if error.code().is_some() => "refused",
        deadpool_postgres::PoolError::Backend(_) => "unreachable",
        _ => "pool",
    }
}
