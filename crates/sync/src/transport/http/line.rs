//! Signed requests over a channel, with at most two retries for a wrong clock.

use super::answer::{Answer, failure_of_problem, problem_in};
use super::channel::{Channel, Incoming, Outgoing};
use super::{Caller, Failure};
use reqwest::Method;
use std::sync::{Arc, Mutex, PoisonError};
use waymark_wire::{Challenge, ProblemCode, RequestSignature, SignedRequest};

/// Requests a wrong clock may cost: the first, and two more round trips.
const ATTEMPTS: u32 = 3;

/// The line to one server.
pub(super) struct Line {
    channel: Arc<dyn Channel>,
    caller: Caller,
    /// What the server gave us because it does not believe our clock; sent along until it gives another.
    challenge: Mutex<Option<Challenge>>,
}

impl Line {
    pub(super) fn over(channel: Arc<dyn Channel>, caller: Caller) -> Self {
        Self { channel, caller, challenge: Mutex::new(None) }
    }

    /// Sends a request and reads at most `max` bytes of the answer.
    pub(super) fn ask(
        &self,
        method: Method,
        target: &str,
        body: &[u8],
        max: usize,
    ) -> Result<Answer, Failure> {
        let mut last = Failure::Refused(ProblemCode::Clock);
        for _ in 0..ATTEMPTS {
            let incoming = self.send(&method, target, body, max)?;
            if incoming.is_success() {
                return Ok(Answer { body: incoming.body });
            }
            let problem = problem_in(&incoming)?;
            last = failure_of_problem(&problem);
            match problem.challenge {
                Some(challenge) if problem.code == ProblemCode::Clock => self.keep(challenge),
                _ => return Err(last),
            }
        }
        Err(last)
    }

    fn send(&self, method: &Method, target: &str, body: &[u8], max: usize) -> Result<Incoming, Failure> {
        // Without chance no request can be signed safely, and the line is as good as down.
        let nonce = (self.caller.nonce)().ok_or(Failure::Offline)?;
        let challenge = self.challenge.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let signed = SignedRequest { method: method.as_str(), target, body };
        let time = (self.caller.now_seconds)();
        let signature =
            RequestSignature::make(&*self.caller.signer, &signed, time, nonce, challenge.as_ref());
        let is_batch = matches!(*method, Method::PUT | Method::PATCH);
        let kind = if is_batch { "application/octet-stream" } else { "application/json" };
        let outgoing = Outgoing {
            method: method.as_str(),
            target,
            authorization: &signature.to_header(),
            content_type: (!body.is_empty()).then_some(kind),
            body,
        };
        self.channel.carry(&outgoing, max)
    }

    fn keep(&self, challenge: Challenge) {
        *self.challenge.lock().unwrap_or_else(PoisonError::into_inner) = Some(challenge);
    }
}
