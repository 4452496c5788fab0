-- 0009_referral_packets: on a phone, which sealed packets a packed talk carries, so that what a service tells later by
-- telephone reaches the right case. A row goes with its line in the outbox, and at the latest with the line's days.
CREATE TABLE referral_packets (
    packet  TEXT    PRIMARY KEY NOT NULL,
    batch   BLOB    NOT NULL REFERENCES outbox (batch) ON DELETE CASCADE CHECK (length(batch) = 32),
    service TEXT    NOT NULL,
    -- What the service has answered as far as this phone knows.
    state   TEXT    NOT NULL CHECK (state IN ('waiting', 'accepted', 'refused', 'no_place', 'no_answer'))
) STRICT;
