//! The lock: what is known before anything is open, and the way in.

use serde::{Deserialize, Serialize};

view! {
    /// Before anything is unlocked. Tells nothing about what is stored.
    pub struct StatusView {
        /// Whether this installation has been set up, is locked, or is open.
        pub state: LockState,
        /// The role, once open; absent while locked.
        pub role: Option<Role>,
        /// Seconds to wait before the next attempt; 0 when one may be made now.
        pub wait_seconds: u32,
        /// After how many seconds without a touch the app locks: the organisation's policy.
        pub lock_seconds: u32,
        /// Sealed batches that an erase has left behind, where there is no installation any more; 0 otherwise.
        pub remaining: u32,
        /// Whether the screens stand in practice: the frame and the word PRACTICE.
        pub practice: bool,
        /// Settings that the locked screen needs: they are not secret.
        pub look: LookView,
    }

    /// The lock.
    #[serde(rename_all = "snake_case")]
    pub enum LockState {
        /// No installation in this folder yet.
        Fresh,
        /// Set up, locked.
        Locked,
        /// Open, and still to be let in by a base.
        Joining,
        /// Open.
        Open,
    }

    /// What this installation is for.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum Role {
        /// Screens people.
        Field,
        /// Receives and opens.
        Base,
    }

    /// How the app looks; kept outside the vault in `look.json`, since the locked screen needs it.
    pub struct LookView {
        /// The language of the app (the worker's).
        pub worker_locale: String,
        /// `day`, `sun`, `night` or `system`.
        pub theme: String,
        /// Text size in percent: 100 to 200.
        pub text_percent: u16,
        /// `right` or `left`.
        pub hand: String,
    }

    /// A passphrase on its way to the vault. Never logged, erased after use.
    pub struct UnlockRequest {
        /// The passphrase as typed.
        pub passphrase: String,
    }
}
