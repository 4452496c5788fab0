//! `GET /healthz`: whether this server can write. Tells nothing else.

use crate::problem::Refusal;
use crate::state::Shared;
use crate::store::log;
use axum::extract::State;

pub(crate) async fn get(State(state): State<Shared>) -> Result<&'static str, Refusal> {
    // A write that changes nothing still goes through the writer and a commit.
    state.store.write("health", |engine| log::load(engine).map(drop)).await?;
    Ok("ok\n")
}
