//! Memory that may be swapped. SQLCipher pins every page it allocates, which here is a third of the time; nothing in a
//! simulation is secret, so the right to pin is given up, and pinning fails as it does on a phone that has no more to
//! give.

/// Gives up pinning for this thread and those it starts.
#[cfg(target_os = "linux")]
pub(crate) fn give_up_pinning() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use rustix::thread::{CapabilitySet, capabilities, set_capabilities};
    // Where either is refused the run is slower and otherwise the same.
    let _ = setrlimit(Resource::Memlock, Rlimit { current: Some(0), maximum: Some(0) });
    if let Ok(mut sets) = capabilities(None) {
        sets.effective.remove(CapabilitySet::IPC_LOCK);
        let _ = set_capabilities(None, sets);
    }
}

/// Elsewhere it costs what it costs.
#[cfg(not(target_os = "linux"))]
pub(crate) fn give_up_pinning() {}
