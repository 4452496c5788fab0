//! `GET /healthz`: whether this server can write. Tells nothing else.

use crate::problem::Refusal;
use crate::state::Shared;
use axum::extract::State;

pub(crate) async fn get(State(state): State<Shared>) -> Result<&'static str, Refusal> {
    // A write that changes nothing still goes through the writer and a commit.
    state.store.write("health", |connection| connection.query_row("SELECT 1", [], |_| Ok(()))).await?;
    Ok("ok\n")
}
