-- 0002_post: letters, orders, and what a base knows of each device from what arrived.

-- What a batch in the outbox holds: a talk, or a note (an answer to a letter). Only talks are counted for people.
ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'talk' CHECK (kind IN ('talk', 'note'));

-- Letters, written here or received. On a phone the other end is a base, on a base a phone.
CREATE TABLE letters (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    letter  BLOB    NOT NULL UNIQUE CHECK (length(letter) = 16),
    own     INTEGER NOT NULL CHECK (own IN (0, 1)),
    device  BLOB    NOT NULL CHECK (length(device) = 16),
    code    TEXT    NOT NULL DEFAULT '',
    answers BLOB    NOT NULL DEFAULT x'',
    at      INTEGER NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('unread', 'read', 'waiting', 'sent', 'answered')),
    text    TEXT    NOT NULL,
    -- Base: the signed letter, to be carried. Phone: x''.
    bytes   BLOB    NOT NULL,
    -- Phone: the batch that carries an answer. Otherwise x''.
    batch   BLOB    NOT NULL DEFAULT x''
) STRICT;

-- Orders that are known here, given or received.
CREATE TABLE orders (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     BLOB    NOT NULL UNIQUE CHECK (length(name) = 16),
    kind     TEXT    NOT NULL CHECK (kind IN ('delete', 'wipe')),
    device   BLOB    NOT NULL CHECK (length(device) = 16),
    batch    BLOB    NOT NULL,
    taken_at INTEGER NOT NULL,
    to_send  INTEGER NOT NULL DEFAULT 0 CHECK (to_send IN (0, 1)),
    bytes    BLOB    NOT NULL
) STRICT;

-- The signed word of somebody that an order was carried out.
CREATE TABLE orders_done (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     BLOB    NOT NULL CHECK (length(name) = 16),
    given_by BLOB    NOT NULL CHECK (length(given_by) = 16),
    taken_at INTEGER NOT NULL,
    to_send  INTEGER NOT NULL DEFAULT 0 CHECK (to_send IN (0, 1)),
    bytes    BLOB    NOT NULL,
    UNIQUE (name, given_by)
) STRICT;

-- Base: what each device said of itself in the newest batch that arrived.
CREATE TABLE seen (
    device       BLOB    PRIMARY KEY NOT NULL CHECK (length(device) = 16),
    at           INTEGER NOT NULL,
    epoch        INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    roster       INTEGER NOT NULL,
    -- How many waited, how long the oldest had; -1 where the device did not say.
    waiting      INTEGER NOT NULL,
    oldest_hours INTEGER NOT NULL,
    version      TEXT    NOT NULL,
    -- Its key for letters; '' where it has named none.
    letters_to   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
