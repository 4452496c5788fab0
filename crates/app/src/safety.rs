//! What keeps a phone that can be taken from telling anything: the lock in the core, passphrases, erasing, crossing
//! mode, retention and the audit.

pub(crate) mod at_base;
pub(crate) mod audited;
pub(crate) mod crossing;
pub(crate) mod passphrases;
pub(crate) mod quiet;
pub(crate) mod renewal;
pub(crate) mod retention;

pub(crate) use quiet::Quiet;
