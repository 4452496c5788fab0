CREATE TABLE alerts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    code       TEXT    NOT NULL,
    device     BLOB    NOT NULL,
    about      TEXT    NOT NULL DEFAULT '',
    raised_at  INTEGER NOT NULL,
    settled_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (code, device, about)
) STRICT;
CREATE TABLE answers (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    item    TEXT    NOT NULL,
    answer  TEXT    NOT NULL,
    PRIMARY KEY (session, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
    n      INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    code   TEXT    NOT NULL,
    about  TEXT    NOT NULL DEFAULT '',
    digest BLOB    NOT NULL CHECK (length(digest) = 32)
) STRICT;
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
CREATE TABLE case_facts (
    id    INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    facts TEXT    NOT NULL
) STRICT;
CREATE TABLE case_words (
    word TEXT    NOT NULL,
    id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    PRIMARY KEY (word, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_words_by_case ON case_words (id);
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
CREATE INDEX cases_by_urgency
    ON cases (urgency, day DESC, id DESC, level, red, child_path, read_at, person_locale);
CREATE INDEX cases_most_urgent_first ON cases (urgency, day DESC, id DESC);
CREATE INDEX cases_newest_first
    ON cases (day DESC, id DESC, level, red, child_path, read_at, person_locale);
CREATE INDEX cases_unread ON cases (id) WHERE read_at = 0;
CREATE TABLE chain (
    epoch INTEGER PRIMARY KEY CHECK (epoch >= 1),
    seq   INTEGER NOT NULL CHECK (seq >= 1),
    head  BLOB    NOT NULL CHECK (length(head) = 32)
) STRICT;
CREATE TABLE changes (
    session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    change  TEXT    NOT NULL,
    PRIMARY KEY (session, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE heads (
    device BLOB    NOT NULL CHECK (length(device) = 16),
    epoch  INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    batch  BLOB    NOT NULL CHECK (length(batch) = 32),
    PRIMARY KEY (device, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE history_given (
    device BLOB    NOT NULL CHECK (length(device) = 16),
    batch  BLOB    NOT NULL CHECK (length(batch) = 32),
    page   INTEGER NOT NULL CHECK (page >= -1),
    PRIMARY KEY (device, batch)
) STRICT, WITHOUT ROWID;
CREATE TABLE history_grants (
    device   BLOB    PRIMARY KEY NOT NULL CHECK (length(device) = 16),
    -- The number of the first roster under which batches are sealed to it.
    since    INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    -- How many pages were made for it so far.
    pages    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE history_keys (
    batch    BLOB NOT NULL CHECK (length(batch) = 32),
    given_by BLOB NOT NULL CHECK (length(given_by) = 16),
    key      BLOB NOT NULL CHECK (length(key) = 16),
    PRIMARY KEY (batch, given_by)
) STRICT, WITHOUT ROWID;
CREATE TABLE history_pages (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    letter BLOB    NOT NULL UNIQUE CHECK (length(letter) = 16),
    device BLOB    NOT NULL CHECK (length(device) = 16),
    page   INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
) STRICT;
CREATE TABLE history_taken (
    letter   BLOB    PRIMARY KEY NOT NULL CHECK (length(letter) = 16),
    given_by BLOB    NOT NULL CHECK (length(given_by) = 16),
    page     INTEGER NOT NULL,
    taken_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE identity (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    org          BLOB    NOT NULL CHECK (length(org) = 16),
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    role         TEXT    NOT NULL CHECK (role IN ('field', 'base')),
    epoch        INTEGER NOT NULL CHECK (epoch >= 1),
    sign_seed    BLOB    NOT NULL CHECK (length(sign_seed) = 32),
    age_identity TEXT    NOT NULL
) STRICT;
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
CREATE TABLE orders_done (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     BLOB    NOT NULL CHECK (length(name) = 16),
    given_by BLOB    NOT NULL CHECK (length(given_by) = 16),
    taken_at INTEGER NOT NULL,
    to_send  INTEGER NOT NULL DEFAULT 0 CHECK (to_send IN (0, 1)),
    bytes    BLOB    NOT NULL,
    UNIQUE (name, given_by)
) STRICT;
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
    bytes      BLOB    NOT NULL, kind TEXT NOT NULL DEFAULT 'talk' CHECK (kind IN ('talk', 'note')), held INTEGER NOT NULL DEFAULT 1 CHECK (held IN (0, 1)), digest BLOB NOT NULL DEFAULT x'',
    UNIQUE (epoch, seq)
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, seq);
CREATE INDEX outbox_held ON outbox (batch) WHERE held = 1;
CREATE TABLE prompt_packs (
    locale  TEXT    PRIMARY KEY NOT NULL,
    made_at INTEGER NOT NULL,
    sha256  BLOB    NOT NULL CHECK (length(sha256) = 32)
) STRICT;
CREATE TABLE prompts (
    locale       TEXT    NOT NULL,
    item         TEXT    NOT NULL,
    -- The version of the wording that is read aloud.
    text_version INTEGER NOT NULL,
    length_ms    INTEGER NOT NULL CHECK (length_ms > 0),
    -- 1 where it was recorded on this base and is not in a pack yet.
    own          INTEGER NOT NULL CHECK (own IN (0, 1)),
    -- Ogg Opus.
    bytes        BLOB    NOT NULL,
    PRIMARY KEY (locale, item)
) STRICT;
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
CREATE TABLE referral_answers (
    packet TEXT    PRIMARY KEY NOT NULL,
    state  TEXT    NOT NULL,
    -- The day of the answer: a later one takes the place of an earlier one.
    day    INTEGER NOT NULL
) STRICT;
CREATE TABLE referral_packets (
    packet  TEXT    PRIMARY KEY NOT NULL,
    batch   BLOB    NOT NULL REFERENCES outbox (batch) ON DELETE CASCADE CHECK (length(batch) = 32),
    service TEXT    NOT NULL,
    -- What the service has answered as far as this phone knows.
    state   TEXT    NOT NULL CHECK (state IN ('waiting', 'accepted', 'refused', 'no_place', 'no_answer'))
) STRICT;
CREATE TABLE rosters (
    seq      INTEGER PRIMARY KEY CHECK (seq >= 0),
    bytes    BLOB    NOT NULL,
    taken_at INTEGER NOT NULL
) STRICT;
CREATE TABLE secrets (
    name  TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
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
, beside TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
