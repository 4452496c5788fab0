//! `/v1/receipts`: bases post "opened", devices fetch what concerns their own batches.

use crate::problem::Refusal;
use crate::roster::RosterInForce;
use crate::routes::{Page, PageQuery, json, trim};
use crate::state::Shared;
use crate::store::receipts;
use axum::extract::{Request, State};
use axum::response::Response;
use waymark_wire::{
    PostedReceipts, ProblemCode, Receipt, ReceiptLevel, ReceiptList, ReceiptRefused, ReceiptRow,
    ReceiptsTaken, RefusedReceipt, Signed,
};

const MOST_ROWS: u64 = 500;
const MOST_POSTED: usize = 1000;
const MAX_POST_BYTES: usize = 1 << 20;

/// Gives a device the receipts about its own batches; a lost one too, for it learns nothing new from them.
pub(crate) async fn list(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    let device = state.caller(request, 0).await?.device.id;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |engine| receipts::after(engine, &device, after, limit + 1)).await?;
    let (rows, more) = trim(rows, limit);
    let receipts = rows
        .into_iter()
        .map(|(n, bytes)| {
            Ok(ReceiptRow { n, receipt: Signed::parse(&bytes).map_err(|_| ProblemCode::Internal)? })
        })
        .collect::<Result<_, Refusal>>()?;
    Ok(json(&ReceiptList { receipts, more }))
}

/// Takes "opened" receipts from a base. Each stands for itself.
pub(crate) async fn post(State(state): State<Shared>, request: Request) -> Result<Response, Refusal> {
    let caller = state.caller(request, MAX_POST_BYTES).await?;
    caller.must_be_base()?;
    let posted: PostedReceipts = serde_json::from_slice(caller.body()).map_err(|_| ProblemCode::Damaged)?;
    if posted.receipts.len() > MOST_POSTED {
        return Err(ProblemCode::TooLarge.into());
    }
    let checked: Vec<_> = posted.receipts.iter().map(|signed| check(signed, &caller.roster)).collect();
    let taken = state.store.write("store receipts", move |engine| {
        let mut taken = ReceiptsTaken { taken: 0, new: None, refused: Vec::new() };
        let mut new = 0;
        for (place, checked) in (0..).zip(checked) {
            let outcome = match checked {
                Ok((receipt, bytes)) => {
                    receipts::add_opened(engine, &receipt, &bytes)?.ok_or(ProblemCode::NotFound)
                }
                Err(code) => Err(code),
            };
            match outcome {
                Ok(is_new) => {
                    taken.taken += 1;
                    new += u32::from(is_new);
                }
                Err(code) => taken.refused.push(RefusedReceipt { place, code }),
            }
        }
        taken.new = Some(new);
        Ok(taken)
    });
    Ok(json(&taken.await?))
}

fn check(signed: &Signed<Receipt>, roster: &RosterInForce) -> Result<(Receipt, Vec<u8>), ProblemCode> {
    let receipt = Receipt::check(signed, roster.roster()).map_err(|refused| match refused {
        ReceiptRefused::OtherOrganisation => ProblemCode::OtherOrganisation,
        ReceiptRefused::WrongKey => ProblemCode::NotAllowed,
        ReceiptRefused::Envelope(waymark_wire::EnvelopeRefused::NotSigned) => ProblemCode::RefusedSignature,
        ReceiptRefused::Envelope(waymark_wire::EnvelopeRefused::Newer) => ProblemCode::UnknownVersion,
        ReceiptRefused::Envelope(_) | ReceiptRefused::Inconsistent => ProblemCode::Damaged,
    })?;
    if receipt.level == ReceiptLevel::Opened {
        Ok((receipt, signed.to_bytes()))
    } else {
        Err(ProblemCode::NotAllowed)
    }
}
