//! What the operating system is asked to keep from others: a crash must not write keys or answers to disk.

/// Forbids core dumps for this program and for what it starts.
#[cfg(target_os = "linux")]
pub(crate) fn no_core_dumps() {
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
    // Either alone keeps this process from being dumped, and a system that refuses both must still work.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Other systems write no core dumps unless a developer asks for them.
#[cfg(not(target_os = "linux"))]
pub(crate) fn no_core_dumps() {}
