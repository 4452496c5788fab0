//! Signed requests: a device proves with every request who it is, without a session or a password.
//!
//! The signature goes into `Authorization: Waymark v1;device=…;time=…;nonce=…;challenge=…;signature=…` and covers
//! method, path with query, hash of the body, time, nonce and challenge. A device whose clock is wrong sends back
//! the server's own [`Challenge`] instead of being believed about the time.

use crate::ids::{DeviceId, Digest, Nonce};
use crate::sign::{PublicKey, Signature, Signer};
use serde::{Deserialize, Serialize};

/// How far a request's time may be from the server's, in seconds, either way; also how long a challenge holds.
pub const REQUEST_WINDOW_SECONDS: u64 = 300;

const KIND: &str = "request";
const SCHEME: &str = "Waymark v1;";
const MAX_HEADER_TEXT: usize = 640;
const MAX_CHALLENGE_TEXT: usize = 128;

/// The parts of a request that are signed, beside time, nonce and challenge.
#[derive(Debug, Clone, Copy)]
pub struct SignedRequest<'a> {
    /// `GET`, `PUT`, `POST`.
    pub method: &'a str,
    /// Path with query, exactly as sent: `/v1/receipts?after=7`.
    pub target: &'a str,
    /// The body; empty where there is none.
    pub body: &'a [u8],
}

/// What the server gives to a device whose clock it does not believe; also the answer of `GET /v1/time`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// The server's time in seconds since 1970.
    pub time: u64,
    /// To be sent back as it is, within five minutes. Letters, digits, `-` and `_`.
    pub token: String,
}

/// Why a request's signature is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RequestRefused {
    /// The header is missing or not well-formed.
    #[error("request signature missing or damaged")]
    Damaged,
    /// It does not hold for this request and this key.
    #[error("request signature does not hold")]
    NotSigned,
}

/// A request's signature with what it needs to be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestSignature {
    device: DeviceId,
    time: u64,
    nonce: Nonce,
    challenge: Option<String>,
    signature: Signature,
}

impl RequestSignature {
    /// Signs a request at this time (seconds since 1970) with sixteen fresh bytes of chance. With a challenge
    /// the server ignores the time and believes the challenge.
    #[must_use]
    pub fn make(
        signer: &dyn Signer,
        request: &SignedRequest<'_>,
        time: u64,
        nonce: Nonce,
        challenge: Option<&Challenge>,
    ) -> Self {
        let device = signer.public_key().device_id();
        let challenge = challenge.map(|given| given.token.clone());
        let message = message(request, &device, time, &nonce, challenge.as_deref());
        Self { device, time, nonce, challenge, signature: signer.sign(KIND, &message) }
    }

    /// The value of the `Authorization` header.
    #[must_use]
    pub fn to_header(&self) -> String {
        let Self { device, time, nonce, challenge, signature } = self;
        let challenge = challenge.as_deref().unwrap_or_default();
        let signature = String::from(*signature);
        format!(
            "{SCHEME}device={device};time={time};nonce={nonce};challenge={challenge};signature={signature}"
        )
    }

    /// Reads the value of an `Authorization` header.
    ///
    /// # Errors
    /// `Damaged` unless it is exactly what [`RequestSignature::to_header`] writes.
    pub fn parse(header: &str) -> Result<Self, RequestRefused> {
        let damaged = RequestRefused::Damaged;
        if header.len() > MAX_HEADER_TEXT {
            return Err(damaged);
        }
        let mut parts = header.strip_prefix(SCHEME).ok_or(damaged)?.split(';');
        let mut part = |name: &str| {
            parts
                .next()
                .and_then(|part| part.strip_prefix(name))
                .and_then(|part| part.strip_prefix('='))
                .ok_or(damaged)
        };
        let device = part("device")?.parse().map_err(|_| damaged)?;
        let time = part("time")?.parse().map_err(|_| damaged)?;
        let nonce = part("nonce")?.parse().map_err(|_| damaged)?;
        let challenge = Some(part("challenge")?).filter(|text| !text.is_empty()).map(str::to_owned);
        let signature = Signature::try_from(part("signature")?.to_owned()).map_err(|_| damaged)?;
        let parsed = Self { device, time, nonce, challenge, signature };
        let fits = parsed.challenge.as_ref().is_none_or(|text| text.len() <= MAX_CHALLENGE_TEXT);
        if fits && parsed.to_header() == header { Ok(parsed) } else { Err(damaged) }
    }

    /// Checks the signature over this request. Freshness, nonce and challenge are the server's to judge.
    ///
    /// # Errors
    /// `NotSigned` if it does not hold, or if the key is another device's.
    pub fn check(&self, key: &PublicKey, request: &SignedRequest<'_>) -> Result<(), RequestRefused> {
        if key.device_id() != self.device {
            return Err(RequestRefused::NotSigned);
        }
        let message = message(request, &self.device, self.time, &self.nonce, self.challenge.as_deref());
        key.verify(KIND, &message, &self.signature).map_err(|_| RequestRefused::NotSigned)
    }

    /// Whether its time is within the window around `now` (seconds since 1970).
    #[must_use]
    pub fn is_fresh(&self, now: u64) -> bool {
        self.time.abs_diff(now) <= REQUEST_WINDOW_SECONDS
    }

    /// The device that says it asks.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// When it says it asks, in seconds since 1970.
    #[must_use]
    pub fn time(&self) -> u64 {
        self.time
    }

    /// Its nonce.
    #[must_use]
    pub fn nonce(&self) -> Nonce {
        self.nonce
    }

    /// The challenge token it answers, if any.
    #[must_use]
    pub fn challenge(&self) -> Option<&str> {
        self.challenge.as_deref()
    }
}

/// The signed message: seven lines, each ended by `\n`.
fn message(
    r: &SignedRequest<'_>,
    device: &DeviceId,
    time: u64,
    nonce: &Nonce,
    challenge: Option<&str>,
) -> Vec<u8> {
    let body = Digest::of(r.body);
    let challenge = challenge.unwrap_or_default();
    format!("{}\n{}\n{body}\n{device}\n{time}\n{nonce}\n{challenge}\n", r.method, r.target).into_bytes()
}
