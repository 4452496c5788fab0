-- An invite that its base took back: whoever answers it is told so, also after the request was relayed.
ALTER TABLE enrolments ADD COLUMN withdrawn BIGINT NOT NULL DEFAULT 0;
