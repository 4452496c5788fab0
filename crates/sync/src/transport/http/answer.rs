//! What an answer, or the lack of one, means.

use super::Failure;
use super::channel::Incoming;
use serde::de::DeserializeOwned;
use std::error::Error as _;
use waymark_wire::{Problem, ProblemCode};

/// The body of a successful answer. Nothing in it is believed yet.
pub(super) struct Answer {
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The body as a document of the protocol.
    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.body).map_err(|_| Failure::NotOurServer)
    }
}

/// Reads a refusal. What is not a problem document of ours does not come from our server.
pub(super) fn problem_in(incoming: &Incoming) -> Result<Problem, Failure> {
    let retry_after = incoming.retry_after.as_deref().and_then(|text| text.parse::<u32>().ok());
    let mut problem = Problem::parse(&incoming.body).ok_or(Failure::NotOurServer)?;
    problem.retry_after = problem.retry_after.or(retry_after);
    Ok(problem)
}

/// What a refusal by our server means for the exchange.
pub(super) fn failure_of_problem(problem: &Problem) -> Failure {
    use ProblemCode::{Busy, Internal, NoRoster, Quota, TooSlow};
    match problem.code {
        Busy | NoRoster | Quota | Internal | TooSlow => {
            Failure::Busy { retry_after_seconds: problem.retry_after.map(u64::from) }
        }
        code => Failure::Refused(code),
    }
}

/// What an error of the network means. A TLS that does not come about because of what the other side *said* is
/// somebody else's server; everything else is a line that is down, for which waiting helps.
pub(super) fn failure_of_network(error: &reqwest::Error) -> Failure {
    let mut cause = error.source();
    while let Some(inner) = cause {
        let not_http = inner.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse);
        if not_http || is_tls(inner) {
            return Failure::NotOurServer;
        }
        cause = inner.source();
    }
    Failure::Offline
}

/// Whether this is an error of TLS itself. An `io::Error` hides what it wraps from `source`, so it is unwrapped here.
fn is_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    if error.is::<rustls::Error>() {
        return true;
    }
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    wrapped.is_some_and(|inner| is_tls(inner))
}
