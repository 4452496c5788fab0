//! The keys on a device: passphrase, key slots, attempts.
