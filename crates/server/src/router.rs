//! Which path leads where.

use crate::problem::Refusal;
use crate::routes::{
    batches, enrolments, health, log, mail, packs, quarantine, receipts, roster, time, uploads,
};
use crate::state::Shared;
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post, put};
use waymark_wire::ProblemCode;

/// The server's paths. Everything but `/healthz` and `/v1/time` needs a signed request.
pub(crate) fn router(state: Shared) -> Router {
    Router::new()
        .route("/healthz", get(health::get))
        .route("/v1/time", get(time::get))
        .route("/v1/batches", get(batches::list))
        .route("/v1/batches/{id}", get(batches::get).put(batches::put))
        .route("/v1/batches/missing", post(batches::missing))
        .route("/v1/uploads/{id}", get(uploads::get).put(uploads::begin).patch(uploads::add))
        .route("/v1/quarantine", get(quarantine::list))
        .route("/v1/quarantine/{n}", get(quarantine::get))
        .route("/v1/quarantine/{n}/release", post(quarantine::release))
        .route("/v1/log/head", get(log::head))
        .route("/v1/log/consistency", get(log::consistency))
        .route("/v1/log/inclusion", get(log::inclusion))
        .route("/v1/log/receipts", get(log::receipts))
        .route("/v1/mail", get(mail::list).post(mail::post))
        .route("/v1/packs", get(packs::list))
        .route("/v1/packs/{sha256}", get(packs::get).put(packs::put))
        .route("/v1/enrolments", get(enrolments::list))
        .route("/v1/enrolments/{invite}", put(enrolments::open).delete(enrolments::withdraw))
        .route("/v1/enrolments/{invite}/request", get(enrolments::request).put(enrolments::ask))
        .route("/v1/enrolments/{invite}/admission", get(enrolments::admission).put(enrolments::admit))
        .route("/v1/receipts", get(receipts::list).post(receipts::post))
        .route("/v1/roster", get(roster::get).put(roster::put))
        .fallback(|| async { Refusal::from(ProblemCode::NotFound) })
        .method_not_allowed_fallback(|| async { Refusal::from(ProblemCode::WrongMethod) })
        .layer(middleware::from_fn_with_state(state.clone(), log_request))
        .with_state(state)
}

/// Logs what was asked in the words of the route table, never the path itself, and how it ended.
async fn log_request(State(state): State<Shared>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let code = response.extensions().get::<ProblemCode>().copied();
    state.metrics.answered(&route, status, state.clock.hour());
    match code {
        Some(code) => tracing::info!(%method, route, status, code = code.as_str(), "refused"),
        None => tracing::debug!(%method, route, status, "answered"),
    }
    response
}
