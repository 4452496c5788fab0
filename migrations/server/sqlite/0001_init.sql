-- The server's embedded store: sealed bytes, receipts, rosters. Nothing in it can be read by the server.
-- Times are whole hours since 1970 (usage: whole days). No addresses, no user agents, no finer times.

-- Every roster accepted, as it came. The one with the highest number is in force.
CREATE TABLE rosters (
    seq   INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- The append-only log: one row per batch for ever, also after its body was pruned.
-- log_index is given out by the only writer, without gaps, from 1.
CREATE TABLE batches (
    log_index INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    sha256    BLOB    NOT NULL,
    device    BLOB    NOT NULL,
    epoch     INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    size      INTEGER NOT NULL,
    hour      INTEGER NOT NULL,
    receipt   BLOB    NOT NULL,
    UNIQUE (device, epoch, seq)
) STRICT;

-- The sealed bytes, apart from the rows above so that lists do not read through them.
CREATE TABLE bodies (
    log_index INTEGER PRIMARY KEY REFERENCES batches (log_index),
    bytes     BLOB NOT NULL
) STRICT;

-- Receipts a device fetches: 'opened' by a base, and 'stored' for batches somebody else carried here.
CREATE TABLE receipts (
    n         INTEGER PRIMARY KEY AUTOINCREMENT,
    log_index INTEGER NOT NULL REFERENCES batches (log_index),
    device    BLOB    NOT NULL,
    level     TEXT    NOT NULL CHECK (level IN ('stored', 'opened')),
    given_by  BLOB    NOT NULL,
    bytes     BLOB    NOT NULL,
    UNIQUE (log_index, level, given_by)
) STRICT;
CREATE INDEX receipts_of_device ON receipts (device, n);

-- What a person must look at: batches of lost devices, forks, other bytes under a known id.
CREATE TABLE quarantine (
    n       INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256  BLOB    NOT NULL UNIQUE,
    id      BLOB    NOT NULL,
    device  BLOB    NOT NULL,
    epoch   INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    size    INTEGER NOT NULL,
    reason  TEXT    NOT NULL CHECK (reason IN ('lost_device', 'fork', 'other_bytes')),
    hour    INTEGER NOT NULL,
    receipt BLOB,
    bytes   BLOB    NOT NULL
) STRICT;

-- How much each device sent on which day, for its quota.
CREATE TABLE usage (
    device  BLOB    NOT NULL,
    day     INTEGER NOT NULL,
    batches INTEGER NOT NULL DEFAULT 0,
    bytes   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (device, day)
) STRICT, WITHOUT ROWID;
