//! Challenges: how a device whose clock is wrong proves that its request is of now.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use ring::rand::SystemRandom;
use waymark_wire::{Challenge, REQUEST_WINDOW_SECONDS, labelled};

/// The key of this process's challenges. Not stored: after a restart a device simply gets a new one.
pub(crate) struct ChallengeKey(hmac::Key);

impl ChallengeKey {
    /// Draws a key.
    pub(crate) fn draw() -> Option<Self> {
        hmac::Key::generate(hmac::HMAC_SHA256, &SystemRandom::new()).ok().map(Self)
    }

    /// A challenge of this moment (seconds since 1970).
    pub(crate) fn issue(&self, now: u64) -> Challenge {
        let tag = hmac::sign(&self.0, &labelled("challenge", &now.to_be_bytes()));
        let token: Vec<u8> = now.to_be_bytes().iter().chain(tag.as_ref()).copied().collect();
        Challenge { time: now, token: URL_SAFE_NO_PAD.encode(token) }
    }

    /// Whether this token is ours and not too old.
    pub(crate) fn holds(&self, token: &str, now: u64) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else { return false };
        let Some((time, tag)) = bytes.split_first_chunk::<8>() else { return false };
        let issued = u64::from_be_bytes(*time);
        let fresh = now.checked_sub(issued).is_some_and(|age| age <= REQUEST_WINDOW_SECONDS);
        fresh && hmac::verify(&self.0, &labelled("challenge", time), tag).is_ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_challenge_holds_for_five_minutes_and_only_here() {
        let (here, elsewhere) = (ChallengeKey::draw().unwrap(), ChallengeKey::draw().unwrap());
        let challenge = here.issue(1_000_000);
        assert!(here.holds(&challenge.token, 1_000_000));
        assert!(here.holds(&challenge.token, 1_000_300));
        assert!(!here.holds(&challenge.token, 1_000_301));
        assert!(!here.holds(&challenge.token, 999_999));
        assert!(!elsewhere.holds(&challenge.token, 1_000_000));
        assert!(!here.holds("", 1_000_000));
        assert!(!here.holds(&"A".repeat(400), 1_000_000));
    }
}
