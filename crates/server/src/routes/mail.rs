//! `/v1/mail`: letters and orders on their way down, and the word that an order was carried out. The server checks
//! who signed, keeps and hands on; a deletion it carries out itself.

use crate::auth::Caller;
use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, trim};
use crate::state::Shared;
use crate::store::StoreError;
use crate::store::engine::Engine;
use crate::store::mail::{self, MailKind, NewMail, Posted, Reader, Scope};
use axum::extract::{Request, State};
use axum::response::Response;
use std::sync::Arc;
use waymark_wire::{
    BatchId, DeviceId, DeviceRole, EnvelopeRefused, Hour, Letter, Mail, MailList, MailRefused, MailRow,
    Order, OrderDone, OrderId, OrgId, PostedMail, ProblemCode, ReceiptsTaken, RefusedReceipt, Roster, Signed,
    Signer as _, SigningKey,
};

const MOST_ROWS: u64 = 100;
const MOST_POSTED: usize = 100;
const MAX_POST_BYTES: usize = 1 << 20;

/// A piece of mail that was checked, and what it asks of the server.
struct Checked {
    mail: NewMail,
    asks: Asks,
}

/// What a piece of mail asks of the server.
enum Asks {
    Nothing,
    /// Delete this batch.
    Deletion(BatchId, OrderId),
    /// Keep it only if this order is known.
    Order(OrderId),
}

/// Gives a device its mail.
pub(crate) async fn list(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    let caller = state.caller(request, 0).await?;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let scope = match (caller.device.is_active(), caller.device.role) {
        (false, _) => Scope::OrdersAlone,
        (true, DeviceRole::Base) => Scope::Base,
        (true, DeviceRole::Field) => Scope::Device,
    };
    let reader = Reader { device: caller.device.id, scope };
    let rows = state.store.read(move |engine| mail::after(engine, reader, after, limit + 1)).await?;
    let (rows, more) = trim(rows, limit);
    let mail = rows.iter().map(|(n, kind, bytes)| row(*n, *kind, bytes)).collect::<Result<_, Refusal>>()?;
    Ok(json(&MailList { mail, more }))
}

fn row(n: u64, kind: MailKind, bytes: &[u8]) -> Result<MailRow, Refusal> {
    let damaged = |_| ProblemCode::Internal;
    let mail = match kind {
        MailKind::Letter => Mail::Letter(Signed::parse(bytes).map_err(damaged)?),
        MailKind::Order => Mail::Order(Signed::parse(bytes).map_err(damaged)?),
        MailKind::Done => Mail::Done(Signed::parse(bytes).map_err(damaged)?),
    };
    Ok(MailRow { n, mail })
}

/// Takes mail. Each piece stands for itself; the same again counts as taken and has no effect.
pub(crate) async fn post(State(state): State<Shared>, request: Request) -> Result<Response, Refusal> {
    let caller = state.caller(request, MAX_POST_BYTES).await?;
    let posted: PostedMail = serde_json::from_slice(caller.body()).map_err(|_| ProblemCode::Damaged)?;
    if posted.mail.len() > MOST_POSTED {
        return Err(ProblemCode::TooLarge.into());
    }
    let checked: Vec<_> = posted.mail.iter().map(|mail| check(mail, &caller)).collect();
    let says =
        Says { org: caller.roster.roster().org, hour: state.clock.hour(), key: state.receipt_key.clone() };
    let taken = state.store.write("take mail", move |engine| {
        let mut taken = ReceiptsTaken { taken: 0, new: None, refused: Vec::new() };
        for (place, checked) in (0..).zip(checked) {
            let refused = match checked {
                Ok(checked) => take(engine, &checked, &says)?,
                Err(code) => Some(code),
            };
            match refused {
                None => taken.taken += 1,
                Some(code) => taken.refused.push(RefusedReceipt { place, code }),
            }
        }
        Ok(taken)
    });
    Ok(json(&taken.await?))
}

/// With what the server says that it has carried out an order.
struct Says {
    org: OrgId,
    hour: Hour,
    key: Arc<SigningKey>,
}

impl Says {
    fn done(&self, order: OrderId) -> NewMail {
        let by = self.key.public_key();
        let done = OrderDone { v: 0, org: self.org, order, by: by.key_id(), hour: self.hour };
        let bytes = done.sign(&*self.key).to_bytes();
        NewMail { kind: MailKind::Done, id: done_id(&order, &by.device_id()), device: by.device_id(), bytes }
    }
}

/// The word of one key about one order is one piece of mail.
fn done_id(order: &OrderId, by: &DeviceId) -> Vec<u8> {
    [order.as_bytes().as_slice(), by.as_bytes()].concat()
}

fn take(engine: &mut dyn Engine, checked: &Checked, says: &Says) -> Result<Option<ProblemCode>, StoreError> {
    if let Asks::Order(order) = &checked.asks
        && !mail::has_order(engine, order)?
    {
        return Ok(Some(ProblemCode::NotFound));
    }
    match mail::post(engine, &checked.mail, says.hour)? {
        // A second word by the same key says nothing new, whatever its hour.
        Posted::Other if checked.mail.kind != MailKind::Done => return Ok(Some(ProblemCode::OtherBytes)),
        _ => {}
    }
    if let Asks::Deletion(batch, order) = &checked.asks {
        mail::delete_batch(engine, batch, order, says.hour)?;
        mail::post(engine, &says.done(*order), says.hour)?;
    }
    Ok(None)
}

fn check(mail: &Mail, caller: &Caller) -> Result<Checked, ProblemCode> {
    let roster = caller.roster.roster();
    let is_base = caller.device.role == DeviceRole::Base && caller.device.is_active();
    match mail {
        Mail::Letter(_) | Mail::Order(_) if !is_base => Err(ProblemCode::NotAllowed),
        Mail::Letter(letter) => check_letter(letter, roster),
        Mail::Order(order) => check_order(order, roster),
        Mail::Done(done) => check_done(done, roster, caller),
    }
}

fn check_letter(signed: &Signed<Letter>, roster: &Roster) -> Result<Checked, ProblemCode> {
    let letter = Letter::check(signed, roster).map_err(code)?;
    if roster.device(&letter.to).is_none() {
        return Err(ProblemCode::UnknownDevice);
    }
    let id = letter.id.as_bytes().to_vec();
    let mail = NewMail { kind: MailKind::Letter, id, device: letter.to, bytes: signed.to_bytes() };
    Ok(Checked { mail, asks: Asks::Nothing })
}

fn check_order(signed: &Signed<Order>, roster: &Roster) -> Result<Checked, ProblemCode> {
    let order = Order::check(signed, roster).map_err(code)?;
    let asks = order.batch.map_or(Asks::Nothing, |batch| Asks::Deletion(batch, order.id));
    let id = order.id.as_bytes().to_vec();
    let mail = NewMail { kind: MailKind::Order, id, device: order.device, bytes: signed.to_bytes() };
    Ok(Checked { mail, asks })
}

/// Anybody active may carry the word of somebody else; a lost device brings its own alone.
fn check_done(signed: &Signed<OrderDone>, roster: &Roster, caller: &Caller) -> Result<Checked, ProblemCode> {
    let done = OrderDone::check(signed, roster).map_err(code)?;
    let by = DeviceId::from_bytes(*done.by.as_bytes());
    if !caller.device.is_active() && caller.device.id != by {
        return Err(ProblemCode::NotAllowed);
    }
    let id = done_id(&done.order, &by);
    let mail = NewMail { kind: MailKind::Done, id, device: by, bytes: signed.to_bytes() };
    Ok(Checked { mail, asks: Asks::Order(done.order) })
}

fn code(refused: MailRefused) -> ProblemCode {
    match refused {
        MailRefused::OtherOrganisation => ProblemCode::OtherOrganisation,
        MailRefused::WrongKey => ProblemCode::NotAllowed,
        MailRefused::Envelope(EnvelopeRefused::NotSigned) => ProblemCode::RefusedSignature,
        MailRefused::Envelope(EnvelopeRefused::Newer) => ProblemCode::UnknownVersion,
        MailRefused::Envelope(_) | MailRefused::Inconsistent => ProblemCode::Damaged,
    }
}
