//! Orders: a case is deleted everywhere, a device is erased. Each is signed, known by its id, and carried out once,
//! whichever way it came; who carried it out says so with a signature.

use crate::field::hour;
use crate::opened::Opened;
use crate::org::{self, OrgError, OtherKeys};
use crate::view::{DeleteCaseRequest, OrderView, Role, WipeRequest};
use crate::{Code, Error, chance};
use waymark_domain::Timestamp;
use waymark_store::tables::{
    OrderRow, audit, batches, cases, history, letters, orders, outbox, referral_answers, sessions,
};
use waymark_store::{StoreError, Writer};
use waymark_wire::{
    BatchId, DeviceId, KeyId, MAIL_VERSION, Order, OrderDone, OrderId, OrderKind, Roster, Signed, Signer,
    SigningKey,
};

/// Why a case may be deleted.
const REASONS: [&str; 3] = ["consent_withdrawn", "mistake", "retention"];

/// What became of an order that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Took {
    /// It is new, and was carried out as far as it is ours.
    New,
    /// It is new, and says that this device is to be erased: the caller does that last.
    EraseThis,
    /// It was here already, is none of ours, or is not believed.
    Nothing,
}

/// Deletes a case here and orders its deletion everywhere.
pub(crate) fn delete_case(open: &Opened, request: &DeleteCaseRequest, now: Timestamp) -> Result<(), Error> {
    if !REASONS.contains(&request.reason.as_str()) {
        return Err(Code::RefusedAnswer.into());
    }
    let case = open.db.read(|reader| cases::get(reader, request.id))?.ok_or(Code::UnknownScreening)?;
    let place = open.db.read(|reader| batches::place(reader, case.batch))?;
    let order = Order { batch: Some(case.batch), place, ..draw(open, OrderKind::Delete, case.device, now)? };
    let signed = Signed::make(&order, &[&open.keys]);
    open.db.write("order deletion", |writer| {
        audit::append(writer, "delete", &format!("{}_{}", request.id, request.reason), now)?;
        orders::put(writer, &order, &signed.to_bytes(), now, true)?;
        carry_out_at_base(writer, open, &order, now)
    })?;
    Ok(open.db.checkpoint()?)
}

/// Orders that a device erases itself at its next contact. Takes as many root keys as a roster does.
pub(crate) fn wipe(open: &Opened, request: &WipeRequest, now: Timestamp) -> Result<(), OrgError> {
    let held = open.roster()?;
    let device: DeviceId = request.device.parse().map_err(|_| OrgError::UnknownDevice)?;
    let listed = held.roster().device(&device).ok_or(OrgError::UnknownDevice)?;
    // A base that erased itself could not go on; and a device that may still send should be reported lost first.
    if device == open.device || listed.is_active() {
        return Err(Code::NotAllowed.into());
    }
    let keys = org::signers(open, held.roster(), &OtherKeys::default())?;
    let order = draw(open, OrderKind::Wipe, device, now)?;
    let signers: Vec<&dyn Signer> = keys.iter().map(|key: &SigningKey| key as &dyn Signer).collect();
    let signed = Signed::make(&order, &signers);
    open.db.write("order erasing", |writer| {
        audit::append(writer, "wipe_order", &device.to_string(), now)?;
        orders::put(writer, &order, &signed.to_bytes(), now, true)
    })?;
    Ok(())
}

fn draw(open: &Opened, kind: OrderKind, device: DeviceId, now: Timestamp) -> Result<Order, Error> {
    Ok(Order {
        v: MAIL_VERSION,
        org: open.org,
        id: OrderId::from_bytes(chance::bytes()?),
        kind,
        device,
        batch: None,
        place: None,
        hour: hour(now),
    })
}

/// Takes an order that came from somewhere.
pub(crate) fn take(
    open: &Opened,
    roster: &Roster,
    signed: &Signed<Order>,
    now: Timestamp,
) -> Result<Took, Error> {
    let Ok(order) = Order::check(signed, roster) else { return Ok(Took::Nothing) };
    let ours = open.role == Role::Base || order.device == open.device;
    if !ours {
        return Ok(Took::Nothing);
    }
    let took = open.db.write("take order", |writer| {
        let new = orders::put(writer, &order, &signed.to_bytes(), now, false)?;
        match (order.kind, new) {
            // Asked for once and again: an erase that was interrupted is not forgotten.
            (OrderKind::Wipe, _) if order.device == open.device => {
                audit::append(writer, "wipe_order", &order.id.to_string(), now)?;
                put_done(writer, open, order.id, now)?;
                Ok(Took::EraseThis)
            }
            (_, false) => Ok(Took::Nothing),
            (OrderKind::Wipe, true) => Ok(Took::New),
            (OrderKind::Delete, true) => {
                match open.role {
                    Role::Base => carry_out_at_base(writer, open, &order, now)?,
                    Role::Field => carry_out_on_phone(writer, open, &order, now)?,
                }
                Ok(Took::New)
            }
        }
    })?;
    if took == Took::New {
        // What was deleted must not lie on in the log.
        open.db.checkpoint()?;
    }
    Ok(took)
}

/// Takes the word that an order was carried out; at a base.
pub(crate) fn take_done(
    open: &Opened,
    roster: &Roster,
    signed: &Signed<OrderDone>,
    now: Timestamp,
) -> Result<bool, Error> {
    let Ok(done) = OrderDone::check(signed, roster) else { return Ok(false) };
    Ok(open.db.write("order done", |writer| {
        orders::put_done(writer, done.order, done.by, &signed.to_bytes(), now, false)
    })?)
}

/// Deletes what came of a batch at this base: cases, letters about them, and the sealed bytes.
fn carry_out_at_base(
    writer: &Writer<'_>,
    open: &Opened,
    order: &Order,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(batch) = order.batch else { return Ok(()) };
    for case in cases::of_batch(writer, batch)? {
        letters::delete_about(writer, &case.code)?;
        let packets = cases::record(writer, case.id)?.into_iter().flat_map(|record| record.beside.referrals);
        for packet in packets.filter_map(|referral| referral.packet) {
            referral_answers::forget(writer, &packet)?;
        }
    }
    cases::delete_of_batch(writer, batch)?;
    match batches::delete(writer, batch) {
        Ok(()) => {}
        // It never came here; the order stays, so that it is not taken when it does. Its number is not missing.
        Err(StoreError::NotFound) => {
            if let Some(place) = &order.place {
                batches::put_deleted(writer, batch, order.device, place, now)?;
            }
        }
        Err(error) => return Err(error),
    }
    history::forget(writer, batch)?;
    audit::append(writer, "deleted", &batch.to_string(), now)?;
    put_done(writer, open, order.id, now)
}

/// Deletes a batch on the phone that made it: sealed bytes, readable copy, letters about it.
fn carry_out_on_phone(
    writer: &Writer<'_>,
    open: &Opened,
    order: &Order,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(batch) = order.batch else { return Ok(()) };
    if let Some(row) = outbox::get(writer, batch)? {
        if let Some(screening) = row.screening {
            sessions::erase(writer, screening)?;
        }
        if let Some(code) = &row.code {
            letters::delete_about(writer, code)?;
        }
        outbox::delete(writer, batch)?;
    }
    audit::append(writer, "deleted", &batch.to_string(), now)?;
    put_done(writer, open, order.id, now)
}

fn put_done(writer: &Writer<'_>, open: &Opened, order: OrderId, now: Timestamp) -> Result<(), StoreError> {
    let by = open.keys.public_key().key_id();
    let done = OrderDone { v: MAIL_VERSION, org: open.org, order, by, hour: hour(now) };
    orders::put_done(writer, order, by, &done.sign(&open.keys).to_bytes(), now, true).map(drop)
}

/// Whether the deletion of a batch was ordered: it is not taken again.
pub(crate) fn deletes(open: &Opened, batch: BatchId) -> Result<bool, Error> {
    Ok(open.db.read(|reader| orders::deletes(reader, batch))?)
}

/// Whether an order is here that this device erases itself, and was not carried out to its end.
pub(crate) fn erases_this(open: &Opened) -> Result<bool, Error> {
    Ok(open.db.read(|reader| orders::wipes(reader, open.device))?)
}

/// Every order and how far it got, newest first.
pub(crate) fn list(open: &Opened, now: Timestamp) -> Result<Vec<OrderView>, Error> {
    let held = open.roster()?;
    let (rows, done) = open.db.read(|reader| Ok((orders::all(reader)?, orders::done(reader, false)?)))?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let by: Vec<KeyId> = done.iter().filter(|one| one.order == row.order).map(|one| one.by).collect();
            view(&row, &by, held.roster(), now)
        })
        .collect())
}

fn view(row: &OrderRow, by: &[KeyId], roster: &Roster, now: Timestamp) -> OrderView {
    let server = roster.server.as_ref().map(|server| server.receipt_key.key_id());
    let name = |key: &KeyId| match server {
        Some(server) if *key == server => "server".to_owned(),
        _ => key.to_string(),
    };
    OrderView {
        id: row.order.to_string(),
        kind: match row.kind {
            OrderKind::Delete => "delete".to_owned(),
            OrderKind::Wipe => "wipe".to_owned(),
        },
        device: row.device.to_string(),
        batch: row.batch.map(|batch| batch.to_string()),
        hours: now.hours_since(row.taken_at),
        done_by: by.iter().map(name).collect(),
        complete: holders(row, roster, server).iter().all(|holder| by.contains(holder)),
    }
}

/// Who has to say that an order was carried out: for a wipe the device, for a deletion the device that made the
/// batch, every base in use, and the server.
fn holders(row: &OrderRow, roster: &Roster, server: Option<KeyId>) -> Vec<KeyId> {
    let mut holders = vec![KeyId::from(row.device)];
    if row.kind == OrderKind::Delete {
        holders.extend(roster.coordinators.iter().map(|one| KeyId::from(one.device)));
        holders.extend(server);
    }
    holders
}
