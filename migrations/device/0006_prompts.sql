-- 0006_prompts: recordings of questions, one for each language and question. A voice tells who speaks and what the app
-- asks, so they lie here and nowhere else.
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

-- The pack each language's recordings came in last.
CREATE TABLE prompt_packs (
    locale  TEXT    PRIMARY KEY NOT NULL,
    made_at INTEGER NOT NULL,
    sha256  BLOB    NOT NULL CHECK (length(sha256) = 32)
) STRICT;
