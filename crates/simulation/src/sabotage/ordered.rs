//! Sabotages of orders: not carried out, carried out without one, undone.

use crate::world::World;
use waymark_domain::{Record, Timestamp};
use waymark_server::Asked;
use waymark_store::Writer;
use waymark_store::tables::{CaseRow, KeptRecord, NewCase, alerts, batches, cases, orders, outbox};
use waymark_wire::{
    BatchId, Hour, MAIL_VERSION, Mail, Order, OrderId, OrderKind, OrderPlace, PostedMail, ReceiptsTaken,
    Signed, Signer, SigningKey,
};

/// A case as it was before it was deleted.
pub(crate) struct KeptCase {
    row: CaseRow,
    record: Record,
}

/// The answer of a server that takes no notice of orders of this kind, to a post that has one.
pub(super) fn ignored(kind: OrderKind, asked: &Asked<'_>) -> Option<Vec<u8>> {
    if asked.method != "POST" || !asked.target.starts_with("/v1/mail") {
        return None;
    }
    let posted: PostedMail = serde_json::from_slice(asked.body).ok()?;
    let ordered = |mail: &Mail| matches!(mail, Mail::Order(order) if order.peek().is_ok_and(|order| order.kind == kind));
    let all = u32::try_from(posted.mail.len()).unwrap();
    let taken = ReceiptsTaken { taken: all, new: None, refused: Vec::new() };
    posted.mail.iter().any(ordered).then(|| serde_json::to_vec(&taken).unwrap())
}

impl World {
    /// What a base would do if it believed anybody.
    pub(super) fn obey_a_stranger(&mut self) {
        let (org, cases_here) = (self.org, self.cases[1].clone());
        let Some(talk) = self.ledger.talks.iter().find(|talk| cases_here.contains(&talk.id)) else { return };
        let (batch, device) = (talk.batch, talk.device.parse().unwrap());
        let key = SigningKey::from_seed(&[9; 32]).unwrap();
        let id = OrderId::from_bytes([9; 16]);
        let kind = OrderKind::Delete;
        let order =
            Order { v: MAIL_VERSION, org, id, kind, device, batch: Some(batch), place: None, hour: Hour(1) };
        let bytes = Signed::make(&order, &[&key as &dyn Signer]).to_bytes();
        self.behind_the_back_of(1, |db| {
            db.write("obey a stranger", |writer| {
                orders::put(writer, &order, &bytes, Timestamp(1), false)?;
                cases::delete_of_batch(writer, batch)
            })
            .unwrap();
        });
    }

    /// Deletes the newest talk of a phone as if it had been ordered.
    pub(super) fn delete_unasked(&mut self) {
        let phone = 2;
        let newest = self.nodes[phone].talks.last().copied();
        let Some(newest) = newest.filter(|_| self.nodes[phone].lives()) else { return };
        let batch = self.ledger.talks[newest].batch;
        self.behind_the_back_of(phone, |db| {
            db.write("delete unasked", |writer| outbox::delete(writer, batch).map(drop)).unwrap();
        });
    }

    /// Keeps a case in mind, and puts it back once it is deleted.
    pub(super) fn put_a_case_back(&mut self) {
        let base = 0;
        if let Some(kept) = &self.kept_case
            && self.deleted[base].contains(&kept.row.id)
        {
            let kept = self.kept_case.take().unwrap();
            self.behind_the_back_of(base, |db| {
                let new = NewCase {
                    batch: kept.row.batch,
                    device: kept.row.device,
                    record: &KeptRecord::of(kept.record.clone()).unwrap(),
                };
                db.write("put a case back", |writer| cases::put(writer, &new)).unwrap();
            });
            return;
        }
        let here = self.cases[base].difference(&self.deleted[base]).next().copied();
        if let (None, Some(id)) = (&self.kept_case, here) {
            let mut kept = None;
            self.behind_the_back_of(base, |db| {
                let read = db.read(|reader| Ok((cases::get(reader, id)?, cases::record(reader, id)?)));
                let (row, record) = read.unwrap();
                kept = row.zip(record).map(|(row, record)| KeptCase { row, record });
            });
            self.kept_case = kept;
        }
    }
    /// What a base would say that knows of an order and not where the batch stood.
    pub(super) fn miss_what_was_deleted(&mut self) {
        let talks = &self.ledger.talks;
        let deleted = talks.iter().enumerate().find(|(number, _)| self.ledger.deletes(*number));
        let Some((_, talk)) = deleted else { return };
        let (device, about) = (talk.device.parse().unwrap(), format!("{}-{}", talk.place.0, talk.place.1));
        self.behind_the_back_of(0, |db| {
            let raise =
                |writer: &Writer<'_>| alerts::raise(writer, "gap", Some(device), &about, Timestamp(1));
            db.write("miss the deleted", raise).unwrap();
        });
    }

    /// Every gap is filled as if an order had told of it, and nobody gave one.
    pub(super) fn take_the_lost_for_deleted(&mut self) {
        for base in [0, 1] {
            self.behind_the_back_of(base, |db| {
                for gap in db.read(batches::gaps).unwrap() {
                    let id = BatchId::from_bytes([u8::try_from(gap.first_missing).unwrap(); 32]);
                    let place = OrderPlace { epoch: gap.epoch, seq: gap.first_missing, prev: None };
                    let standing = db.read(alerts::standing).unwrap();
                    let fill = |writer: &Writer<'_>| {
                        batches::put_deleted(writer, id, gap.device, &place, Timestamp(1))?;
                        let told = standing.iter().filter(|alert| alert.code == "gap");
                        told.map(|alert| alert.id)
                            .try_for_each(|id| alerts::settle(writer, id, Timestamp(1)).map(drop))
                    };
                    db.write("take the lost for deleted", fill).unwrap();
                }
            });
        }
    }
}
