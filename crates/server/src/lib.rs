//! The NGO server: keeps sealed batches it cannot open.
