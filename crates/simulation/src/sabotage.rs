//! Sabotages: each breaks one promise on purpose, outside the product, and a check must notice. What the product fends
//! off by itself (a forged signature, a doubled batch) would prove nothing here, so these use what only the sabotaged
//! party could have: the server's own key, a base's own key, the device's own files.

mod ordered;

pub(crate) use ordered::KeptCase;

use crate::house::House;
use crate::template::Template;
use crate::world::World;
use waymark_domain::{Record, ScreeningId};
use waymark_seal::DeviceKeys;
use waymark_server::Asked;
use waymark_store::tables::{KeptRecord, NewCase, alerts, cases};
use waymark_store::{Db, DbKey};
use waymark_sync::Incoming;
use waymark_wire::{
    BatchHeader, BatchId, Hour, OrderKind, Problem, ProblemCode, RECEIPT_VERSION, Receipt, ReceiptLevel,
    ReceiptList, ReceiptRow, SealedBatch, Signer, SigningKey,
};

/// What is sabotaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Sabotage {
    /// The server gives a good receipt and then drops the batch.
    ServerDrops,
    /// The server signs receipts and stores nothing.
    ServerForges,
    /// A base's key says "opened" of what no base has opened.
    OpenedForged,
    /// A base counts a case twice under two ids.
    CaseDoubled,
    /// A phone loses the last thing it sealed.
    PhoneForgets,
    /// A phone loses its sealed bytes and keeps the row.
    SpoolLost,
    /// The server writes down a code that was said.
    ServerTells,
    /// A base says nothing of forks and gaps.
    AlertsSilenced,
    /// The server never gives out receipts that wait there.
    NeverQuiet,
    /// The server keeps every letter to itself.
    LettersKept,
    /// A phone's clock stands still, so that what is readable stays so.
    ClockStands,
    /// The server says that it took the order to delete, and keeps what it has.
    DeletionIgnored,
    /// The server says that it took the order to erase a phone, and tells the phone nothing.
    WipeIgnored,
    /// A base obeys an order that a stranger signed.
    StrangerObeyed,
    /// A phone deletes what nobody ordered to be deleted.
    DeletedUnasked,
    /// A base puts a case back that was deleted.
    DeletedPutBack,
    /// A base misses what was deleted by order before it came.
    DeletedMissed,
    /// A base takes what is lost for deleted.
    LostTakenForDeleted,
}

impl Sabotage {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::ServerDrops,
        Self::ServerForges,
        Self::OpenedForged,
        Self::CaseDoubled,
        Self::PhoneForgets,
        Self::SpoolLost,
        Self::ServerTells,
        Self::AlertsSilenced,
        Self::NeverQuiet,
        Self::LettersKept,
        Self::ClockStands,
        Self::DeletionIgnored,
        Self::WipeIgnored,
        Self::StrangerObeyed,
        Self::DeletedUnasked,
        Self::DeletedPutBack,
        Self::DeletedMissed,
        Self::LostTakenForDeleted,
    ];
}

/// Somebody who answers in the server's place, with its key or a base's.
pub(crate) struct Liar {
    sabotage: Sabotage,
    key: SigningKey,
    base: DeviceKeys,
    /// What was put, for forged receipts.
    seen: Vec<(BatchId, BatchHeader)>,
    puts: u32,
}

impl Liar {
    pub(crate) fn of(sabotage: Sabotage, template: &Template) -> Option<Self> {
        let lies = [
            Sabotage::ServerDrops,
            Sabotage::ServerForges,
            Sabotage::OpenedForged,
            Sabotage::NeverQuiet,
            Sabotage::LettersKept,
            Sabotage::DeletionIgnored,
            Sabotage::WipeIgnored,
        ];
        if !lies.contains(&sabotage) {
            return None;
        }
        let base = DeviceKeys::from_seed(template.seeds[0]).unwrap();
        Some(Self { sabotage, key: template.receipt_key(), base, seen: Vec::new(), puts: 0 })
    }

    /// An answer in the server's place, or none where it may speak for itself.
    pub(crate) fn answer(&mut self, house: &mut House, asked: &Asked<'_>) -> Option<Incoming> {
        let puts = asked.method == "PUT" && asked.target.starts_with("/v1/batches/");
        let batch = if puts { SealedBatch::parse(asked.body).ok() } else { None };
        self.puts += u32::from(puts);
        match (self.sabotage, batch) {
            (Sabotage::ServerDrops, Some(_)) if self.puts.is_multiple_of(3) => {
                house.back_up();
                let answered = house.answer(asked)?;
                house.restore();
                let retry_after = answered.retry_after;
                Some(Incoming { status: answered.status, retry_after, body: answered.body })
            }
            (Sabotage::ServerForges, Some(batch)) if self.puts.is_multiple_of(3) => {
                let receipt = receipt(batch.id(), batch.header(), ReceiptLevel::Stored, &self.key, Some(1));
                Some(ok(receipt))
            }
            (Sabotage::OpenedForged, Some(batch)) => {
                self.seen.push((batch.id(), batch.header().clone()));
                None
            }
            (Sabotage::OpenedForged, None) if asked.target.starts_with("/v1/receipts?") => {
                let row = |(batch, header): &(BatchId, BatchHeader)| ReceiptRow {
                    n: 1,
                    receipt: signed(*batch, header, ReceiptLevel::Opened, &self.base, None),
                };
                let list = ReceiptList { receipts: self.seen.iter().map(row).collect(), more: false };
                Some(ok(list_bytes(&list)))
            }
            (Sabotage::NeverQuiet, None) if asked.target.starts_with("/v1/receipts?") => {
                let problem = Problem::new(ProblemCode::Busy);
                Some(Incoming { status: problem.status, retry_after: None, body: problem.to_bytes() })
            }
            (Sabotage::LettersKept, None)
                if asked.method == "GET" && asked.target.starts_with("/v1/mail") =>
            {
                Some(ok(br#"{"mail":[],"more":false}"#.to_vec()))
            }
            (Sabotage::DeletionIgnored, None) => ordered::ignored(OrderKind::Delete, asked).map(ok),
            (Sabotage::WipeIgnored, None) => ordered::ignored(OrderKind::Wipe, asked).map(ok),
            _ => None,
        }
    }
}

fn ok(body: Vec<u8>) -> Incoming {
    Incoming { status: 200, retry_after: None, body }
}

fn list_bytes(list: &ReceiptList) -> Vec<u8> {
    let rows: Vec<String> = list
        .receipts
        .iter()
        .map(|row| {
            format!("{{\"n\":{},\"receipt\":{}}}", row.n, String::from_utf8(row.receipt.to_bytes()).unwrap())
        })
        .collect();
    format!("{{\"receipts\":[{}],\"more\":false}}", rows.join(",")).into_bytes()
}

fn signed(
    batch: BatchId,
    header: &BatchHeader,
    level: ReceiptLevel,
    key: &dyn Signer,
    log_index: Option<u64>,
) -> waymark_wire::Signed<Receipt> {
    let receipt = Receipt {
        v: RECEIPT_VERSION,
        level,
        org: header.org,
        batch,
        device: header.device,
        epoch: header.epoch,
        seq: header.seq,
        by: key.public_key().key_id(),
        hour: Hour(1),
        log_index,
    };
    receipt.sign(key)
}

fn receipt(
    batch: BatchId,
    header: &BatchHeader,
    level: ReceiptLevel,
    key: &SigningKey,
    log_index: Option<u64>,
) -> Vec<u8> {
    signed(batch, header, level, key, log_index).to_bytes()
}

impl World {
    /// What a sabotage does between two steps.
    pub(crate) fn sabotage_now(&mut self) {
        match self.sabotage {
            Some(Sabotage::CaseDoubled) => self.double_a_case(),
            Some(Sabotage::PhoneForgets) => self.forget_on_a_phone(),
            Some(Sabotage::SpoolLost) => self.lose_a_spool(),
            Some(Sabotage::ServerTells) => self.tell_on_the_server(),
            Some(Sabotage::AlertsSilenced) => self.silence_alerts(),
            Some(Sabotage::ClockStands) => self.stop_a_clock(),
            Some(Sabotage::StrangerObeyed) => self.obey_a_stranger(),
            Some(Sabotage::DeletedUnasked) => self.delete_unasked(),
            Some(Sabotage::DeletedPutBack) => self.put_a_case_back(),
            Some(Sabotage::DeletedMissed) => self.miss_what_was_deleted(),
            Some(Sabotage::LostTakenForDeleted) => self.take_the_lost_for_deleted(),
            _ => {}
        }
    }

    /// Writes into a base's database while nobody looks.
    fn behind_the_back_of(&mut self, base: usize, work: impl FnOnce(&Db)) {
        self.nodes[base].close();
        let key = self.nodes[base].root.db_key();
        let db =
            Db::open(&self.nodes[base].folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
        work(&db);
        db.close().unwrap();
    }

    fn double_a_case(&mut self) {
        // What was deleted by order is counted among the cases, and is not here any more.
        let Some(first) = self.cases[0].difference(&self.deleted[0]).next().copied() else { return };
        self.behind_the_back_of(0, |db| {
            let (row, record) =
                db.read(|reader| Ok((cases::get(reader, first)?, cases::record(reader, first)?))).unwrap();
            let (row, record) = (row.unwrap(), record.unwrap());
            let twin = Record { id: ScreeningId::from_bytes([7; 16]), ..record };
            let new =
                NewCase { batch: row.batch, device: row.device, record: &KeptRecord::of(twin).unwrap() };
            db.write("double a case", |writer| cases::put(writer, &new)).unwrap();
        });
    }

    /// An older copy of a phone's files is put in place, and nobody is told.
    fn forget_on_a_phone(&mut self) {
        let phone = 2;
        if !self.nodes[phone].lives() {
            return;
        }
        let image = self.nodes[phone].image();
        match self.nodes[phone].backup.clone() {
            Some(backup) if backup.talks.len() < self.nodes[phone].talks.len() => {
                self.nodes[phone].begin_again_over(backup.folder);
            }
            _ => {
                let talks = self.nodes[phone].talks.clone();
                self.nodes[phone].backup = Some(crate::node::Backup { folder: image, talks });
            }
        }
    }

    /// The files of sealed batches go, and the rows stay.
    fn lose_a_spool(&mut self) {
        for phone in 2..6 {
            let spool = self.nodes[phone].folder.join("spool");
            if spool.is_dir() {
                std::fs::remove_dir_all(&spool).unwrap();
                std::fs::create_dir(&spool).unwrap();
            }
        }
    }

    fn tell_on_the_server(&mut self) {
        let Some(code) = self.ledger.talks.first().map(|talk| talk.code.clone()) else { return };
        std::fs::write(self.net.net().house.folder().join("notes.log"), code).unwrap();
    }

    fn silence_alerts(&mut self) {
        for base in [0, 1] {
            self.behind_the_back_of(base, |db| {
                let standing = db.read(alerts::standing).unwrap();
                let now = waymark_domain::Timestamp(1);
                db.write("silence alerts", |writer| {
                    standing.iter().try_for_each(|alert| alerts::settle(writer, alert.id, now).map(drop))
                })
                .unwrap();
            });
        }
    }

    /// The app's clock is a watch that nobody winds; the run's own keeps going.
    fn stop_a_clock(&mut self) {
        for phone in 2..7 {
            let node = &mut self.nodes[phone];
            if node.lives() && !node.stands {
                node.close();
                node.stands = true;
            }
        }
    }
}
