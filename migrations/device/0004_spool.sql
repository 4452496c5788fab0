-- 0004_spool: sealed bytes leave the database for the spool beside it, so that they survive an erase of the keys.
--
-- SQL cannot write files: opening the database moves what is still in `bytes` (crates/store/src/spool/settle.rs), and
-- from then on the column is empty. It stays: an empty value costs no byte beside its type, and dropping the column
-- would rewrite the table for nothing.

-- Whether the spool has to have the bytes still; 0 once a receipt has let them go.
ALTER TABLE outbox ADD COLUMN held INTEGER NOT NULL DEFAULT 1 CHECK (held IN (0, 1));
-- SHA-256 of the file in the spool; x'' until its bytes were moved.
ALTER TABLE outbox ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
UPDATE outbox SET held = 0 WHERE length(bytes) = 0;
CREATE INDEX outbox_held ON outbox (batch) WHERE held = 1;
