//! One signed request over pinned TLS, with bounds on time and size, and at most two retries for a wrong clock.

use super::answer::{Answer, failure_of_network, failure_of_problem};
use super::pin::pinned_config;
use super::{Caller, Failure, NotUsable};
use reqwest::blocking::{Client, Response};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Method, Url, redirect};
use std::io::Read as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use waymark_wire::{Challenge, Problem, ProblemCode, RequestSignature, ServerEntry, SignedRequest};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A small batch over a very slow line (2 kB/s) still fits.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);
/// The most bytes of a refusal that are read.
const MAX_PROBLEM_BYTES: usize = 4096;
/// Requests a wrong clock may cost: the first, and two more round trips.
const ATTEMPTS: u32 = 3;

/// The line to one server.
pub(super) struct Line {
    client: Client,
    base: Url,
    caller: Caller,
    /// What the server gave us because it does not believe our clock; sent along until it gives another.
    challenge: Mutex<Option<Challenge>>,
}

impl Line {
    pub(super) fn to(server: &ServerEntry, caller: Caller) -> Result<Self, NotUsable> {
        let base = Url::parse(&server.url).map_err(|_| NotUsable::Address)?;
        if base.scheme() != "https" || base.cannot_be_a_base() {
            return Err(NotUsable::Address);
        }
        let pins = server.tls_pins.iter().map(|pin| *pin.as_bytes()).collect();
        let tls = pinned_config(pins).map_err(|_| NotUsable::Tls)?;
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .https_only(true)
            .no_proxy()
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(REQUEST_TIMEOUT)
            .build()
            .map_err(|_| NotUsable::Tls)?;
        Ok(Self { client, base, caller, challenge: Mutex::new(None) })
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
            let response = self.send(&method, target, body)?;
            if response.status().is_success() {
                return Answer::read(response, max);
            }
            let problem = read_problem(response)?;
            last = failure_of_problem(&problem);
            match problem.challenge {
                Some(challenge) if problem.code == ProblemCode::Clock => self.keep(challenge),
                _ => return Err(last),
            }
        }
        Err(last)
    }

    fn send(&self, method: &Method, target: &str, body: &[u8]) -> Result<Response, Failure> {
        // Without chance no request can be signed safely, and the line is as good as down.
        let nonce = (self.caller.nonce)().ok_or(Failure::Offline)?;
        let challenge = self.challenge.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let signed = SignedRequest { method: method.as_str(), target, body };
        let time = (self.caller.now_seconds)();
        let signature =
            RequestSignature::make(&*self.caller.signer, &signed, time, nonce, challenge.as_ref());
        let url = self.base.join(target).map_err(|_| Failure::Offline)?;
        let mut request =
            self.client.request(method.clone(), url).header(AUTHORIZATION, signature.to_header());
        if !body.is_empty() {
            let kind = if method == Method::PUT { "application/octet-stream" } else { "application/json" };
            request = request.header(CONTENT_TYPE, kind).body(body.to_vec());
        }
        request.send().map_err(|error| failure_of_network(&error))
    }

    fn keep(&self, challenge: Challenge) {
        *self.challenge.lock().unwrap_or_else(PoisonError::into_inner) = Some(challenge);
    }
}

/// Reads a refusal. What is not a problem document of ours does not come from our server.
fn read_problem(response: Response) -> Result<Problem, Failure> {
    let header = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = header.and_then(|text| text.parse::<u32>().ok());
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_PROBLEM_BYTES).unwrap_or(u64::MAX);
    response.take(limit).read_to_end(&mut bytes).map_err(|_| Failure::Offline)?;
    let mut problem = Problem::parse(&bytes).ok_or(Failure::NotOurServer)?;
    problem.retry_after = problem.retry_after.or(retry_after);
    Ok(problem)
}
