//! Challenges: how a device whose clock is wrong proves that its request is of now.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use ring::rand::SystemRandom;
use waymark_wire::{Challenge, REQUEST_WINDOW_SECONDS, labelled};

/// The key of a server's challenges. Processes side by side derive it from the server's own secret: a device that asks
/// one may answer to another.
pub(crate) struct ChallengeKey(hmac::Key);

impl ChallengeKey {
    /// The key of a server with this secret.
    pub(crate) fn of_seed(seed: &[u8; 32]) -> Self {
        let secret = hmac::Key::new(hmac::HMAC_SHA256, seed);
        let derived = hmac::sign(&secret, &labelled("challenge-key", b""));
        Self(hmac::Key::new(hmac::HMAC_SHA256, derived.as_ref()))
    }

    /// A key for this process alone: where no other serves the same store.
    pub(crate) fn draw() -> Option<Self> {
        hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new()).ok().map(Self)
    }

    /// A challenge of this moment (seconds since 1970).
    pub(crate) fn issue(&self, now: u64) -> Challenge {
        let tag = hmac::sign(&self.0, &labelled("challenge", &now.to_be_bytes()));
        let token: Vec<u8> = now.to_be_bytes().iter().chain(tag.as_ref()).copied().collect();
        Challenge { time: now, token: URL_SAFE_NO_PAD.encode(token) }
    }

    /// Whether this token is ours, not too old, and not from before `began`: nonces from before are not remembered.
    pub(crate) fn holds(&self, token: &str, now: u64, began: u64) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else { return false };
        let Some((time, tag)) = bytes.split_first_chunk::<8>() else { return false };
        let issued = u64::from_be_bytes(*time);
        let young = now.checked_sub(issued).is_some_and(|age| age <= REQUEST_WINDOW_SECONDS);
        let fresh = young && issued >= began;
        fresh && hmac::verify(&self.0, &labelled("challenge", time), tag).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_holds_for_five_minutes_and_only_here() {
        let (here, elsewhere) = (ChallengeKey::of_seed(&[1; 32]), ChallengeKey::of_seed(&[2; 32]));
        let challenge = here.issue(1_000_000);
        assert!(here.holds(&challenge.token, 1_000_000, 0));
        assert!(here.holds(&challenge.token, 1_000_300, 0));
        assert!(!here.holds(&challenge.token, 1_000_301, 0));
        assert!(!here.holds(&challenge.token, 999_999, 0));
        assert!(!elsewhere.holds(&challenge.token, 1_000_000, 0));
        assert!(!here.holds(&challenge.token, 1_000_000, 1_000_001), "issued before this process began");
        assert!(!here.holds("", 1_000_000, 0));
        assert!(!here.holds(&"A".repeat(400), 1_000_000, 0));
    }
}
