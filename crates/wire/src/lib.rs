//! What crosses the line: batches, receipts, rosters, containers, problems. Pure bytes.
