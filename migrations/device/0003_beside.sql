-- 0003_beside: what stands beside the answers of a screening: the interpreter's code, wording that confused, referrals,
-- a carried code. JSON, as in the sealed record; '{}' where there is nothing.
ALTER TABLE sessions ADD COLUMN beside TEXT NOT NULL DEFAULT '{}';
