//! `/v1/log`: the signed head of the log, and proofs from it.

use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, trim};
use crate::state::{ServerState, Shared};
use crate::store::log::{self, LogState};
use crate::store::{StoreError, engine::Engine};
use axum::extract::{Query, Request, State};
use axum::response::Response;
use serde::Deserialize;
use waymark_wire::{
    BatchId, ConsistencyProof, DeviceRole, InclusionProof, ProblemCode, ReceiptList, ReceiptRow, Signed,
    TreeHead, consistency_proof, inclusion_proof,
};

const MOST_ROWS: u64 = 500;

/// `?from=M&to=N`
#[derive(Debug, Deserialize)]
pub(crate) struct Span {
    from: u64,
    to: Option<u64>,
}

/// `?batch=ID&size=N`
#[derive(Debug, Deserialize)]
pub(crate) struct Leaf {
    batch: BatchId,
    size: Option<u64>,
}

type Asked<T> = Result<Query<T>, axum::extract::rejection::QueryRejection>;

/// Gives the signed head of now, to any device of the roster.
pub(crate) async fn head(State(state): State<Shared>, request: Request) -> Result<Response, Refusal> {
    let caller = state.caller(request, 0).await?;
    let LogState { frontier, incarnation, began_at, .. } = state.store.read(log::load).await?;
    let head = TreeHead {
        v: 1,
        org: caller.roster.roster().org,
        incarnation,
        began_at,
        size: frontier.size(),
        root: frontier.root(),
        hour: state.clock.hour(),
    };
    Ok(json(&Signed::make(&head, &[&*state.receipt_key])))
}

/// Proves that the log of `to` begins with that of `from`.
pub(crate) async fn consistency(
    State(state): State<Shared>,
    span: Asked<Span>,
    request: Request,
) -> Result<Response, Refusal> {
    state.caller(request, 0).await?;
    let Query(Span { from, to }) = span.map_err(|_| ProblemCode::BadRequest)?;
    let to = state.size_up_to(to).await?;
    if from > to {
        return Err(ProblemCode::BadRequest.into());
    }
    let proof = state
        .store
        .read(move |engine| consistency_proof(from, to, &mut |subtree| log::look_up(engine, subtree)));
    Ok(json(&ConsistencyProof { from, to, proof: proof.await? }))
}

/// Proves that a batch is in the log: to bases, and to the device that made it.
pub(crate) async fn inclusion(
    State(state): State<Shared>,
    leaf: Asked<Leaf>,
    request: Request,
) -> Result<Response, Refusal> {
    let caller = state.caller(request, 0).await?;
    let Query(Leaf { batch, size }) = leaf.map_err(|_| ProblemCode::BadRequest)?;
    let size = state.size_up_to(size).await?;
    let device = *caller.device.id.as_bytes();
    let may_see_all = caller.device.role == DeviceRole::Base && caller.device.is_active();
    let prove = move |engine: &mut dyn Engine| -> Result<_, StoreError> {
        let Some((log_index, of)) = log::place(engine, batch.as_bytes())? else { return Ok(None) };
        if log_index > size || (of != device && !may_see_all) {
            return Ok(None);
        }
        let proof = inclusion_proof(log_index - 1, size, &mut |subtree| log::look_up(engine, subtree))?;
        Ok(Some(InclusionProof { batch, log_index, size, proof }))
    };
    Ok(json(&state.store.read(prove).await?.ok_or(ProblemCode::NotFound)?))
}

/// The leaves themselves, for a base that computes the whole tree.
pub(crate) async fn receipts(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    state.caller(request, 0).await?.must_be_base()?;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |engine| log::receipts_after(engine, after, limit + 1)).await?;
    let (rows, more) = trim(rows, limit);
    let receipts = rows
        .into_iter()
        .map(|(n, bytes)| {
            Ok(ReceiptRow { n, receipt: Signed::parse(&bytes).map_err(|_| ProblemCode::Internal)? })
        })
        .collect::<Result<_, Refusal>>()?;
    Ok(json(&ReceiptList { receipts, more }))
}

impl ServerState {
    /// The size asked for, which is at most that of now; or that of now.
    async fn size_up_to(&self, asked: Option<u64>) -> Result<u64, Refusal> {
        let size = self.store.read(log::load).await?.frontier.size();
        match asked {
            Some(asked) if asked > size => Err(ProblemCode::BadRequest.into()),
            Some(asked) => Ok(asked),
            None => Ok(size),
        }
    }
}
