//! `/v1/quarantine`: what a person must look at, for bases.

use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, octets, trim};
use crate::state::Shared;
use crate::store::quarantine;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use waymark_wire::{BatchList, ProblemCode};

const MOST_ROWS: u64 = 1000;

/// Lists what is kept aside.
pub(crate) async fn list(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    state.caller(request, 0).await?.must_be_base()?;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |connection| quarantine::after(connection, after, limit + 1)).await?;
    let (batches, more) = trim(rows, limit);
    Ok(json(&BatchList { batches, more }))
}

/// Gives one of them.
pub(crate) async fn get(
    State(state): State<Shared>,
    Path(n): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let n: u64 = n.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_base()?;
    let bytes = state.store.read(move |connection| quarantine::bytes(connection, n)).await?;
    bytes.map(octets).ok_or_else(|| ProblemCode::NotFound.into())
}
