//! Carrying sealed batches: plan, transports, receipts.
