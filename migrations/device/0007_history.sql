-- 0007_history: handing what was sealed before a further base was there on to that base. Bases only.

-- To which bases the history is handed on, because a coordinator said so.
CREATE TABLE history_grants (
    device   BLOB    PRIMARY KEY NOT NULL CHECK (length(device) = 16),
    -- The number of the first roster under which batches are sealed to it.
    since    INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    -- How many pages were made for it so far.
    pages    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Which batch was handed on to whom, on which page; 0: it needs no page, -1: it is to be handed on.
CREATE TABLE history_given (
    device BLOB    NOT NULL CHECK (length(device) = 16),
    batch  BLOB    NOT NULL CHECK (length(batch) = 32),
    page   INTEGER NOT NULL CHECK (page >= -1),
    PRIMARY KEY (device, batch)
) STRICT, WITHOUT ROWID;

-- Pages that wait to be handed over: signed letters, sealed to their base.
CREATE TABLE history_pages (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    letter BLOB    NOT NULL UNIQUE CHECK (length(letter) = 16),
    device BLOB    NOT NULL CHECK (length(device) = 16),
    page   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
) STRICT;

-- Pages that were taken here: the same one again has no effect.
CREATE TABLE history_taken (
    letter   BLOB    PRIMARY KEY NOT NULL CHECK (length(letter) = 16),
    given_by BLOB    NOT NULL CHECK (length(given_by) = 16),
    page     INTEGER NOT NULL,
    taken_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys of batches that other bases gave, each opening one batch. They stay as long as their batch: this base may have
-- to hand the history on itself.
CREATE TABLE history_keys (
    batch    BLOB NOT NULL CHECK (length(batch) = 32),
    given_by BLOB NOT NULL CHECK (length(given_by) = 16),
    key      BLOB NOT NULL CHECK (length(key) = 16),
    PRIMARY KEY (batch, given_by)
) STRICT, WITHOUT ROWID;
