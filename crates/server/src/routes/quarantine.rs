//! `/v1/quarantine`: what a person must look at, for bases.

use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, json_bytes, octets, trim};
use crate::state::Shared;
use crate::store::quarantine::{self, Release};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
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
    let rows = state.store.read(move |engine| quarantine::after(engine, after, limit + 1)).await?;
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
    let bytes = state.store.read(move |engine| quarantine::bytes(engine, n)).await?;
    match bytes {
        Some(bytes) if !bytes.is_empty() => Ok(octets(bytes)),
        Some(_) => Err(ProblemCode::Gone.into()),
        None => Err(ProblemCode::NotFound.into()),
    }
}

/// Lets the batch of a lost device go into the log, because a person has looked at it.
pub(crate) async fn release(
    State(state): State<Shared>,
    Path(n): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let n: u64 = n.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_base()?;
    let (hour, key) = (state.clock.hour(), state.receipt_key.clone());
    let released =
        state.store.write("release batch", move |engine| quarantine::release(engine, n, hour, &key)).await?;
    match released {
        Release::Logged(receipt) => Ok(json_bytes(StatusCode::OK, receipt)),
        Release::Unknown => Err(ProblemCode::NotFound.into()),
        Release::Taken => Err(ProblemCode::Fork.into()),
    }
}
