-- 0005_caseload: cases at the size of an NGO: two orders with all a list filters by, facts for exports, words for search.

CREATE INDEX cases_by_urgency
    ON cases (urgency, day DESC, id DESC, level, red, child_path, read_at, person_locale);
CREATE INDEX cases_newest_first
    ON cases (day DESC, id DESC, level, red, child_path, read_at, person_locale);

-- Base: what exports need of a case, as JSON. Written by the program when a case is opened; filled for older ones.
CREATE TABLE case_facts (
    id    INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    facts TEXT    NOT NULL
) STRICT;

-- Base: the codes by which a case is found.
CREATE TABLE case_words (
    word TEXT    NOT NULL,
    id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    PRIMARY KEY (word, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_words_by_case ON case_words (id);
