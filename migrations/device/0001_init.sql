-- 0001_init: the device database as first released, for the field and the base role alike.
--
-- Times are milliseconds since 1970 by the device's clock, which may be wrong: nothing is ordered by them that has
-- to be in order. Days count from 1970. Ids are raw bytes. Where something may be absent, '' or x'' or 0 says so:
-- no column is NULL.

-- What the installation remembers about itself: recent languages, last contact. Key to JSON.
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Who this device is, once enrolled: one row. The seed and the age identity are secret.
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    org          BLOB    NOT NULL CHECK (length(org) = 16),
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    role         TEXT    NOT NULL CHECK (role IN ('field', 'base')),
    epoch        INTEGER NOT NULL CHECK (epoch >= 1),
    sign_seed    BLOB    NOT NULL CHECK (length(sign_seed) = 32),
    age_identity TEXT    NOT NULL
) STRICT;

-- Named byte secrets: an organisation's root key seed on the computer that made it.
CREATE TABLE secrets (
    name  TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Every roster this device accepted, as signed; the highest number is the one in force.
CREATE TABLE rosters (
    seq      INTEGER PRIMARY KEY CHECK (seq >= 0),
    bytes    BLOB    NOT NULL,
    taken_at INTEGER NOT NULL
) STRICT;

-- Screenings readable on this phone: drafts, and sealed ones until their readable copy is erased.
CREATE TABLE sessions (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    screening     BLOB    NOT NULL UNIQUE CHECK (length(screening) = 16),
    code          TEXT    NOT NULL,
    state         TEXT    NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sealed')),
    sealed_at     INTEGER NOT NULL DEFAULT 0,
    mode          TEXT    NOT NULL,
    started_at    INTEGER NOT NULL,
    worker_locale TEXT    NOT NULL,
    person_locale TEXT    NOT NULL,
    step          TEXT    NOT NULL,
    view_level    TEXT    NOT NULL DEFAULT '',
    view_reason   TEXT    NOT NULL DEFAULT '',
    ended         TEXT    NOT NULL DEFAULT '',
    instrument    INTEGER NOT NULL
) STRICT;

-- The standing answers of a screening: one row for each item that was answered. JSON, as in the sealed record.
CREATE TABLE answers (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    item    TEXT    NOT NULL,
    answer  TEXT    NOT NULL,
    PRIMARY KEY (session, item)
) STRICT, WITHOUT ROWID;

-- How a screening began and every change of it in order, until it is erased: what all of it can be rebuilt from.
CREATE TABLE changes (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    change  TEXT    NOT NULL,
    PRIMARY KEY (session, n)
) STRICT, WITHOUT ROWID;

-- Where this device's chain of batches stands: one row for each key epoch. Written only together with a batch.
CREATE TABLE chain (
    epoch INTEGER PRIMARY KEY CHECK (epoch >= 1),
    seq   INTEGER NOT NULL CHECK (seq >= 1),
    head  BLOB    NOT NULL CHECK (length(head) = 32)
) STRICT;

-- Sealed batches and what became of them. Rows stay, so that what was recorded can always be accounted for.
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    batch      BLOB    NOT NULL UNIQUE CHECK (length(batch) = 32),
    screening  BLOB    NOT NULL,
    code       TEXT    NOT NULL DEFAULT '',
    day        INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    state      TEXT    NOT NULL DEFAULT 'sealed'
               CHECK (state IN ('sealed', 'offered', 'stored', 'opened', 'purged', 'returned', 'stuck')),
    reason     TEXT    NOT NULL DEFAULT '',
    epoch      INTEGER NOT NULL,
    seq        INTEGER NOT NULL,
    prev       BLOB    NOT NULL,
    bytes      BLOB    NOT NULL,
    UNIQUE (epoch, seq)
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, seq);

-- Signed receipts: on a phone those it was given, on a base also those it gives.
CREATE TABLE receipts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    batch    BLOB    NOT NULL CHECK (length(batch) = 32),
    level    TEXT    NOT NULL CHECK (level IN ('stored', 'opened')),
    taken_at INTEGER NOT NULL,
    to_send  INTEGER NOT NULL DEFAULT 0 CHECK (to_send IN (0, 1)),
    bytes    BLOB    NOT NULL,
    UNIQUE (batch, level)
) STRICT;
CREATE INDEX receipts_to_send ON receipts (id) WHERE to_send = 1;

-- What was done, in codes only, chained by hash so that no entry can be dropped unseen.
CREATE TABLE audit (
    n      INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    code   TEXT    NOT NULL,
    about  TEXT    NOT NULL DEFAULT '',
    digest BLOB    NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- Base: every sealed batch that arrived, as it arrived.
CREATE TABLE batches (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    batch       BLOB    NOT NULL UNIQUE CHECK (length(batch) = 32),
    device      BLOB    NOT NULL CHECK (length(device) = 16),
    epoch       INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    prev        BLOB    NOT NULL,
    state       TEXT    NOT NULL DEFAULT 'stored' CHECK (state IN ('stored', 'opened', 'returned', 'stuck')),
    reason      TEXT    NOT NULL DEFAULT '',
    received_at INTEGER NOT NULL,
    bytes       BLOB    NOT NULL
) STRICT;
CREATE INDEX batches_by_chain ON batches (device, epoch, seq);
CREATE INDEX batches_to_open ON batches (id) WHERE state = 'stored';

-- Base: how far the chain of each device is known without a gap.
CREATE TABLE heads (
    device BLOB    NOT NULL CHECK (length(device) = 16),
    epoch  INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    batch  BLOB    NOT NULL CHECK (length(batch) = 32),
    PRIMARY KEY (device, epoch)
) STRICT, WITHOUT ROWID;

-- Base: one row for each case, with what the list shows beside the record itself.
CREATE TABLE cases (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    screening     BLOB    NOT NULL UNIQUE CHECK (length(screening) = 16),
    batch         BLOB    NOT NULL CHECK (length(batch) = 32),
    device        BLOB    NOT NULL CHECK (length(device) = 16),
    code          TEXT    NOT NULL,
    -- Most urgent first: red before all, then the level from A on.
    urgency       INTEGER NOT NULL,
    level         TEXT    NOT NULL,
    red           INTEGER NOT NULL CHECK (red IN (0, 1)),
    child_path    INTEGER NOT NULL CHECK (child_path IN (0, 1)),
    provisional   INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    day           INTEGER NOT NULL,
    person_locale TEXT    NOT NULL,
    reasons       INTEGER NOT NULL,
    read_at       INTEGER NOT NULL DEFAULT 0,
    record        TEXT    NOT NULL
) STRICT;
CREATE INDEX cases_most_urgent_first ON cases (urgency, day DESC, id DESC);
CREATE INDEX cases_unread ON cases (id) WHERE read_at = 0;

-- Base: what a coordinator must know: gaps, forks, unreadable batches. Raised once for each thing.
CREATE TABLE alerts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    code       TEXT    NOT NULL,
    device     BLOB    NOT NULL,
    about      TEXT    NOT NULL DEFAULT '',
    raised_at  INTEGER NOT NULL,
    settled_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (code, device, about)
) STRICT;
