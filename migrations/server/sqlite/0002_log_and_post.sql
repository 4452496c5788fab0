-- The log becomes a Merkle tree; uploads in chunks, mail, packs, relayed enrolment, deletion orders.
-- Times are whole hours since 1970.

-- Beside each leaf the hashes of the subtrees that it completes, from the leaf upwards: level k at byte 32 * k.
-- Together they are all that proofs need. Rows from before this version are filled in by the program.
ALTER TABLE batches ADD COLUMN tree BLOB NOT NULL DEFAULT x'';

-- The log's right edge: its size and the hashes of its largest complete subtrees, 32 bytes each. One row. Whoever
-- writes anything holds it, so that there is one order also among several processes.
CREATE TABLE log_state (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    size        INTEGER NOT NULL,
    peaks       BLOB    NOT NULL,
    incarnation BLOB    NOT NULL,
    began_at    INTEGER NOT NULL
) STRICT;

-- Set when a person let a batch go from quarantine into the log; its bytes are there now.
ALTER TABLE quarantine ADD COLUMN released INTEGER NOT NULL DEFAULT 0;
CREATE INDEX quarantine_by_id ON quarantine (id);

-- Batches that a signed order has deleted. Never taken again.
CREATE TABLE deletions (
    batch    BLOB    PRIMARY KEY,
    order_id BLOB    NOT NULL,
    hour     INTEGER NOT NULL
) STRICT;

-- Letters and orders on their way, and the word that an order was carried out.
CREATE TABLE mail (
    n      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT    NOT NULL CHECK (kind IN ('letter', 'order', 'done')),
    id     BLOB    NOT NULL,
    device BLOB    NOT NULL,
    hour   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL,
    UNIQUE (kind, id)
) STRICT;
CREATE INDEX mail_of_device ON mail (device, n);

-- Content packs: signed bytes that the server does not look into.
CREATE TABLE packs (
    n      INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 BLOB    NOT NULL UNIQUE,
    size   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
) STRICT;

-- Uploads that are not whole yet, each of one device, and the chunks that came.
CREATE TABLE uploads (
    batch    BLOB    NOT NULL,
    device   BLOB    NOT NULL,
    size     INTEGER NOT NULL,
    received INTEGER NOT NULL,
    hour     INTEGER NOT NULL,
    PRIMARY KEY (batch, device)
) STRICT;
CREATE INDEX uploads_of_device ON uploads (device);
CREATE TABLE chunks (
    batch  BLOB    NOT NULL,
    device BLOB    NOT NULL,
    place  INTEGER NOT NULL,
    bytes  BLOB    NOT NULL,
    PRIMARY KEY (batch, device, place)
) STRICT;

-- Invites that may be answered through this server, once each.
CREATE TABLE enrolments (
    n          INTEGER PRIMARY KEY AUTOINCREMENT,
    invite     BLOB    NOT NULL UNIQUE,
    expires    INTEGER NOT NULL,
    refused    INTEGER NOT NULL DEFAULT 0,
    device     BLOB NOT NULL DEFAULT x'',
    request    BLOB NOT NULL DEFAULT x'',
    admission  BLOB NOT NULL DEFAULT x''
) STRICT;
