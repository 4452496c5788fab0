//! Places where a test may make the process die. Compiled in for tests alone (feature `failpoints`); otherwise
//! nothing is here.

/// Dies here if the environment says so: `WAYMARK_FAIL_AT=<place>` aborts at that place the first time it is reached.
#[cfg(feature = "failpoints")]
pub(crate) fn reach(place: &str) {
    if std::env::var_os("WAYMARK_FAIL_AT").is_some_and(|named| named == place) {
        std::process::abort();
    }
}

#[cfg(not(feature = "failpoints"))]
pub(crate) const fn reach(_: &str) {}
