//! Which path leads where.

use crate::problem::Refusal;
use crate::routes::{batches, health, quarantine, receipts, roster, time};
use crate::state::Shared;
use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use waymark_wire::ProblemCode;

/// The server's paths. Everything but `/healthz` and `/v1/time` needs a signed request.
pub(crate) fn router(state: Shared) -> Router {
    Router::new()
        .route("/healthz", get(health::get))
        .route("/v1/time", get(time::get))
        .route("/v1/batches", get(batches::list))
        .route("/v1/batches/{id}", get(batches::get).put(batches::put))
        .route("/v1/quarantine", get(quarantine::list))
        .route("/v1/quarantine/{n}", get(quarantine::get))
        .route("/v1/receipts", get(receipts::list).post(receipts::post))
        .route("/v1/roster", get(roster::get).put(roster::put))
        .fallback(|| async { Refusal::from(ProblemCode::NotFound) })
        .method_not_allowed_fallback(|| async { Refusal::from(ProblemCode::WrongMethod) })
        .layer(middleware::from_fn(log_request))
        .with_state(state)
}

/// Logs what was asked in the words of the route table, never the path itself, and how it ended.
async fn log_request(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    match response.extensions().get::<ProblemCode>() {
        Some(code) => tracing::info!(%method, route, status, code = code.as_str(), "refused"),
        None => tracing::debug!(%method, route, status, "answered"),
    }
    response
}
