//! A server without a listener: the same store, the same routes, the same answers, asked by a function call. The
//! simulation runs it, so that a seed and not a socket decides what arrives.

use crate::config::Config;
use crate::router::router;
use crate::running::{StartRefused, prepared};
use crate::state::Shared;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use hyper::service::Service as _;
use hyper_util::service::TowerToHyperService;
use tokio::runtime::Runtime;

/// A server in this process. Dropping it closes the store.
pub struct InProcess {
    runtime: Runtime,
    router: Router,
    state: Shared,
}

/// A request as it would come out of a connection.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// Path and query.
    pub target: &'a str,
    /// The value of `Authorization`.
    pub authorization: &'a str,
    /// The kind of the body, where there is one.
    pub content_type: Option<&'a str>,
    /// The body.
    pub body: &'a [u8],
}

/// What is answered to it.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The HTTP status.
    pub status: u16,
    /// The value of `Retry-After`, where there is one.
    pub retry_after: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl InProcess {
    /// Opens the folder that `init` made, as `serve` does.
    ///
    /// # Errors
    /// See [`StartRefused`].
    pub fn start(config: &Config) -> Result<Self, StartRefused> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(StartRefused::System)?;
        let (state, _) = prepared(config, &runtime)?;
        Ok(Self { runtime, router: router(state.clone()), state })
    }

    /// Answers one request, after whatever it commits is on the disk. A request that is no HTTP is a bad request.
    #[must_use]
    pub fn answer(&self, asked: &Asked<'_>) -> Answered {
        let mut request = Request::builder()
            .method(asked.method)
            .uri(asked.target)
            .header(header::AUTHORIZATION, asked.authorization)
            .header(header::CONTENT_LENGTH, asked.body.len());
        if let Some(kind) = asked.content_type {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        match request.body(Body::from(asked.body.to_vec())) {
            Ok(request) => self.runtime.block_on(answer(&self.router, request)),
            Err(_) => Answered { status: 400, retry_after: None, body: Vec::new() },
        }
    }
}

impl Drop for InProcess {
    fn drop(&mut self) {
        self.state.store.close();
    }
}

async fn answer(router: &Router, request: Request<Body>) -> Answered {
    // A router cannot fail: its error type has no values.
    let Ok(response) = TowerToHyperService::new(router.clone()).call(request).await;
    let (parts, body) = response.into_parts();
    let retry_after = header_text(&parts.headers);
    match body.collect().await {
        Ok(body) => Answered { status: parts.status.as_u16(), retry_after, body: body.to_bytes().to_vec() },
        Err(_) => Answered {
            status: StatusCode::INTERNAL_SERVER_ERROR.as_u16(),
            retry_after: None,
            body: Vec::new(),
        },
    }
}

fn header_text(headers: &HeaderMap) -> Option<String> {
    headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::to_owned)
}
