//! `GET /v1/time`: a challenge for a device whose clock is wrong. Needs no signature.

use crate::routes::json;
use crate::state::Shared;
use axum::extract::State;
use axum::response::Response;

pub(crate) async fn get(State(state): State<Shared>) -> Response {
    json(&state.challenges.issue(state.clock.seconds()))
}
