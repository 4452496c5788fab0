-- 0008_referral_answers: on a base, what services answered to sealed packets after the talk was sealed. A row names the
-- packet, whose id stands in the case and nowhere else; the answer may come before the case does.
CREATE TABLE referral_answers (
    packet TEXT    PRIMARY KEY NOT NULL,
    state  TEXT    NOT NULL,
    -- The day of the answer: a later one takes the place of an earlier one.
    day    INTEGER NOT NULL
) STRICT;
