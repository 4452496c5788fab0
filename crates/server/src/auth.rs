//! Who asks: the request's signature, its freshness, its nonce.

use crate::body::Taken;
use crate::nonces::NonceFate;
use crate::problem::Refusal;
use crate::roster::RosterInForce;
use crate::state::ServerState;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use std::sync::Arc;
use waymark_wire::{DeviceEntry, DeviceRole, ProblemCode, PublicKey, RequestSignature, SignedRequest};

/// A request whose sender is known.
pub(crate) struct Caller {
    /// The device that asks.
    pub(crate) device: DeviceEntry,
    /// The roster it was found in.
    pub(crate) roster: Arc<RosterInForce>,
    body: Taken,
}

impl Caller {
    /// The request's body.
    pub(crate) fn body(&self) -> &Bytes {
        &self.body.bytes
    }

    /// Refuses all but an active device.
    pub(crate) fn must_be_active(&self) -> Result<(), Refusal> {
        if self.device.is_active() { Ok(()) } else { Err(ProblemCode::NotAllowed.into()) }
    }

    /// Refuses all but an active base.
    pub(crate) fn must_be_base(&self) -> Result<(), Refusal> {
        self.must_be_active()?;
        if self.device.role == DeviceRole::Base { Ok(()) } else { Err(ProblemCode::NotAllowed.into()) }
    }
}

impl ServerState {
    /// Finds out who asks and takes in the body. A stranger is refused before any of the body is read.
    pub(crate) async fn caller(&self, request: Request, max_body: usize) -> Result<Caller, Refusal> {
        let (parts, body) = request.into_parts();
        let signature = read_signature(&parts.headers)?;
        let roster = self.roster.get().ok_or(ProblemCode::NoRoster)?;
        let device = roster.device(&signature.device()).cloned().ok_or(ProblemCode::UnknownDevice)?;
        self.check_fresh(&signature)?;
        let body = self.bodies.take(&parts.headers, body, max_body, &self.limits).await?;
        self.check_signature(&signature, &device.sign_key, &parts.method, &parts.uri, &body.bytes)?;
        Ok(Caller { device, roster, body })
    }

    /// Takes in a body before it is known who sent it: only for the very first roster, which brings its own keys.
    pub(crate) async fn body_of_stranger(
        &self,
        headers: &HeaderMap,
        body: Body,
        max: usize,
    ) -> Result<Bytes, Refusal> {
        Ok(self.bodies.take(headers, body, max, &self.limits).await?.bytes)
    }

    /// Checks that a request's time, or the challenge it answers, is of now.
    pub(crate) fn check_fresh(&self, signature: &RequestSignature) -> Result<(), Refusal> {
        let now = self.clock.seconds();
        let believed = match signature.challenge() {
            Some(token) => self.challenges.holds(token, now, self.began),
            None => signature.is_fresh(now) && signature.time() >= self.began,
        };
        if believed { Ok(()) } else { Err(Refusal::clock(self.challenges.issue(now))) }
    }

    /// Checks the signature over the request, and that it was not seen before.
    pub(crate) fn check_signature(
        &self,
        signature: &RequestSignature,
        key: &PublicKey,
        method: &axum::http::Method,
        uri: &axum::http::Uri,
        body: &[u8],
    ) -> Result<(), Refusal> {
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let signed = SignedRequest { method: method.as_str(), target, body };
        signature.check(key, &signed).map_err(|_| ProblemCode::Unauthorised)?;
        match self.nonces.take(signature.device(), signature.nonce(), self.clock.seconds()) {
            NonceFate::New => Ok(()),
            NonceFate::Seen => Err(ProblemCode::Replayed.into()),
            NonceFate::Full => Err(ProblemCode::Busy.into()),
        }
    }
}

/// Reads the `Authorization` header.
pub(crate) fn read_signature(headers: &HeaderMap) -> Result<RequestSignature, Refusal> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let value = value.ok_or(ProblemCode::Unauthorised)?;
    RequestSignature::parse(value).map_err(|_| ProblemCode::Unauthorised.into())
}
