//! What carries one signed request and brings back its answer. For everybody it is pinned TLS; the simulation brings a
//! network of its own, so that everything above this line is the same code there as on a phone.

use super::super::Failure;
use super::NotUsable;
use super::answer::failure_of_network;
use super::pin::pinned_config;
use reqwest::blocking::{Client, Response};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Method, Url, redirect};
use std::io::Read as _;
use std::time::Duration;
use waymark_wire::ServerAddress;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// A small batch over a very slow line (2 kB/s) still fits.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);
/// The most bytes of a refusal that are read.
const MAX_PROBLEM_BYTES: usize = 4096;

/// A request that is signed and ready to go.
#[derive(Debug, Clone, Copy)]
pub struct Outgoing<'a> {
    /// `GET`, `PUT`, `POST`.
    pub method: &'a str,
    /// Path and query.
    pub target: &'a str,
    /// The value of `Authorization`: the request's signature.
    pub authorization: &'a str,
    /// What kind the body is; absent where there is none.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: &'a [u8],
}

/// What came back. Nothing in it is believed yet.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The HTTP status.
    pub status: u16,
    /// The value of `Retry-After`, if there was one.
    pub retry_after: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Incoming {
    /// Whether the status says that it went well.
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Carries requests to one server.
pub trait Channel: Send + Sync {
    /// Carries one request there and its answer back, of which at most `max` bytes are taken in.
    ///
    /// # Errors
    /// [`Failure::Offline`] where no whole answer came back: the request may or may not have arrived.
    /// [`Failure::NotOurServer`] where something else answered, or more came than `max`.
    fn carry(&self, request: &Outgoing<'_>, max: usize) -> Result<Incoming, Failure>;
}

/// HTTPS to the one server whose key the roster pins.
pub(super) struct PinnedTls {
    client: Client,
    base: Url,
}

impl PinnedTls {
    pub(super) fn to(server: &ServerAddress) -> Result<Self, NotUsable> {
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
        Ok(Self { client, base })
    }
}

impl Channel for PinnedTls {
    fn carry(&self, outgoing: &Outgoing<'_>, max: usize) -> Result<Incoming, Failure> {
        let url = self.base.join(outgoing.target).map_err(|_| Failure::Offline)?;
        let method = Method::from_bytes(outgoing.method.as_bytes()).map_err(|_| Failure::Offline)?;
        let mut request = self.client.request(method, url).header(AUTHORIZATION, outgoing.authorization);
        if let Some(kind) = outgoing.content_type {
            request = request.header(CONTENT_TYPE, kind).body(outgoing.body.to_vec());
        }
        let response = request.send().map_err(|error| failure_of_network(&error))?;
        let header = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        let (status, retry_after) = (response.status(), header.map(str::to_owned));
        let body = match status.is_success() {
            true => whole(response, max)?,
            false => beginning(response)?,
        };
        Ok(Incoming { status: status.as_u16(), retry_after, body })
    }
}

/// Reads at most `max` bytes; more is not an answer of our server.
fn whole(response: Response, max: usize) -> Result<Vec<u8>, Failure> {
    let limit = u64::try_from(max).unwrap_or(u64::MAX - 1);
    let mut body = Vec::new();
    response.take(limit + 1).read_to_end(&mut body).map_err(|_| Failure::Offline)?;
    if body.len() > max { Err(Failure::NotOurServer) } else { Ok(body) }
}

/// Reads as much as a refusal of ours can have.
fn beginning(response: Response) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    let limit = u64::try_from(MAX_PROBLEM_BYTES).unwrap_or(u64::MAX);
    response.take(limit).read_to_end(&mut body).map_err(|_| Failure::Offline)?;
    Ok(body)
}
