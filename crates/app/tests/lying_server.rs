//! T31, the lying server: it has the right TLS key and the whole store, and it lies. Behind each lie stands the real
//! server, reached over the real line; one answer of it is exchanged for what the story says. Each story ends with
//! the truth over the same line, which is believed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use stage::{Stage, Watch, carry, codes, counts, import, join_request, screen, sync, unlock};
use std::fs;
use std::sync::{Arc, Mutex};
use waymark_app::org::{AdmitRequest, InviteRequest, RevokeRequest};
use waymark_app::{App, Network};
use waymark_seal::{Identity, open_age_file};
use waymark_sync::{Caller, Delivery, Failure, HttpTransport, NotUsable, Transport};
use waymark_testkit::{AMINA, BORIS, CHIDI, Person};
use waymark_wire::{
    BatchId, BatchList, BatchRow, ConsistencyProof, Container, Coordinator, DeviceEntry, DeviceRole,
    DeviceStatus, Digest, Hour, Item, Mail, MailList, MissingBatches, Receipt, ReceiptLevel, ReceiptList,
    ReceiptRow, ReceiptsTaken, Roster, RosterChain, SealedBatch, ServerEntry, Signed, Signer as _,
    SigningKey, TreeHead,
};

/// What the server says instead of the truth.
#[derive(Clone, Default)]
enum Lie {
    /// Nothing: the control.
    #[default]
    Truth,
    /// These rosters, whatever it was asked for.
    Rosters(Vec<Signed<Roster>>),
    /// This as the answer to a batch that is put, and in the list of receipts.
    Receipt(fn(&SealedBatch) -> Signed<Receipt>),
    /// A batch of its own in the log.
    Batch(Box<SealedBatch>),
}

#[derive(Clone, Default)]
struct Says(Arc<Mutex<Lie>>);

impl Says {
    fn lie(&self, lie: Lie) {
        *self.0.lock().unwrap() = lie;
    }

    fn now(&self) -> Lie {
        self.0.lock().unwrap().clone()
    }
}

impl Network for Says {
    fn to(&self, server: &ServerEntry, caller: Caller) -> Result<Box<dyn Transport>, NotUsable> {
        let honest = HttpTransport::to(server, caller)?;
        Ok(Box::new(Liar { honest, says: self.clone(), given: Mutex::default() }))
    }
}

struct Liar {
    honest: HttpTransport,
    says: Says,
    given: Mutex<Vec<Signed<Receipt>>>,
}

impl Transport for Liar {
    fn deliver(&self, batch: &SealedBatch) -> Result<Delivery, Failure> {
        let Lie::Receipt(forge) = self.says.now() else { return self.honest.deliver(batch) };
        // It keeps nothing, and says that it has.
        let receipt = forge(batch);
        self.given.lock().unwrap().push(receipt.clone());
        Ok(Delivery::Answered(receipt))
    }

    fn receipts(&self, after: u64) -> Result<ReceiptList, Failure> {
        let given = self.given.lock().unwrap();
        if given.is_empty() {
            return self.honest.receipts(after);
        }
        let rows =
            (after + 1..).zip(given.iter()).map(|(n, receipt)| ReceiptRow { n, receipt: receipt.clone() });
        Ok(ReceiptList { receipts: rows.collect(), more: false })
    }

    fn rosters(&self, after: u64) -> Result<RosterChain, Failure> {
        match self.says.now() {
            Lie::Rosters(rosters) => Ok(RosterChain { rosters, more: false }),
            _ => self.honest.rosters(after),
        }
    }

    fn batches(&self, after: u64, limit: u32) -> Result<BatchList, Failure> {
        let Lie::Batch(batch) = self.says.now() else { return self.honest.batches(after, limit) };
        let header = batch.header();
        let size = batch.as_bytes().len() as u64;
        let row = BatchRow {
            // The place stays where it is: the lie is told beside the truth and not in its stead.
            n: after,
            id: batch.id(),
            device: header.device,
            epoch: header.epoch,
            seq: header.seq,
            size,
            quarantine: None,
        };
        Ok(BatchList { batches: if after == 0 { vec![row] } else { Vec::new() }, more: false })
    }

    fn fetch(&self, row: &BatchRow) -> Result<Vec<u8>, Failure> {
        match self.says.now() {
            Lie::Batch(batch) => Ok(batch.to_bytes()),
            _ => self.honest.fetch(row),
        }
    }

    fn quarantine(&self, after: u64, limit: u32) -> Result<BatchList, Failure> {
        self.honest.quarantine(after, limit)
    }

    fn post_receipts(&self, receipts: &[Signed<Receipt>]) -> Result<ReceiptsTaken, Failure> {
        self.honest.post_receipts(receipts)
    }

    fn put_roster(&self, roster: &Signed<Roster>) -> Result<(), Failure> {
        self.honest.put_roster(roster)
    }

    fn head(&self) -> Result<Option<Signed<TreeHead>>, Failure> {
        self.honest.head()
    }

    fn consistency(&self, from: u64, to: u64) -> Result<ConsistencyProof, Failure> {
        self.honest.consistency(from, to)
    }

    fn missing(&self, batches: &[BatchId]) -> Result<MissingBatches, Failure> {
        self.honest.missing(batches)
    }

    fn mail(&self, after: u64) -> Result<MailList, Failure> {
        self.honest.mail(after)
    }

    fn post_mail(&self, mail: &[Mail]) -> Result<ReceiptsTaken, Failure> {
        self.honest.post_mail(mail)
    }
}

/// A device that speaks to the server through this mouth.
fn enrolled(stage: &Stage, says: &Says, person: Person, base: bool) -> App {
    let app = App::over(stage.folder.join(person.name), Watch(stage.clock.clone()), says.clone());
    let invite = stage.base.invite(InviteRequest { base, hours: 24 }).unwrap();
    let joining = app.ask_to_join(join_request(person, invite.file, base)).unwrap();
    let admitted = stage.base.admit(&AdmitRequest { request: joining.file }).unwrap();
    app.join(person.passphrase, &admitted.file).unwrap();
    unlock(&app, person.passphrase);
    sync(&stage.base);
    app
}

/// The roster that is in force at a device, as it was signed.
fn in_force(app: &App) -> Signed<Roster> {
    Signed::parse(&app.roster().unwrap().file).unwrap()
}

/// The roster after that one as the server would have it, signed with every key that the server has or can make.
fn made_up(after: &Signed<Roster>, change: impl FnOnce(&mut Roster)) -> Signed<Roster> {
    let mut next = after.peek().unwrap();
    next.seq += 1;
    next.prev = Some(Digest::of(after.body()));
    change(&mut next);
    Signed::make(&next, &[&server_key(), &stranger()])
}

fn server_key() -> SigningKey {
    SigningKey::from_seed(&[3; 32]).unwrap()
}

fn stranger() -> SigningKey {
    SigningKey::from_seed(&[4; 32]).unwrap()
}

/// The sealed batches that a phone would carry now.
fn packed(stage: &Stage, phone: &App, name: &str) -> Vec<SealedBatch> {
    let path = stage.path(name);
    carry(phone, &path);
    let bytes = fs::read(path).unwrap();
    let items = Container::open(&bytes).unwrap().items();
    items.filter_map(|item| if let Item::Batch(batch) = item.unwrap() { Some(batch) } else { None }).collect()
}

/// T31: the server invents a device, and a talk of it.
#[test]
fn an_invented_device_is_taken_into_no_roster_and_its_talks_into_no_case() {
    let stage = Stage::new();
    let says = Says::default();
    let boris = enrolled(&stage, &says, BORIS, true);
    let amina = stage.phone(AMINA);
    sync(&stage.base);
    sync(&boris);
    // A sound batch of a real organisation, whose phone this one never admitted.
    let elsewhere = Stage::new();
    let theirs = elsewhere.phone(CHIDI);
    screen(&theirs);
    let invented = packed(&elsewhere, &theirs, "theirs.waymark").remove(0);
    let header = waymark_wire::BatchHeader {
        org: in_force(&boris).peek().unwrap().org,
        device: stranger().public_key().device_id(),
        ..invented.header().clone()
    };
    let ours = SealedBatch::assemble(header, invented.age_file(), &stranger()).unwrap();
    let listed = made_up(&in_force(&boris), |next| {
        next.devices.push(DeviceEntry::active(DeviceRole::Field, stranger().public_key()));
    });
    let before = boris.roster().unwrap().seq;
    says.lie(Lie::Rosters(vec![listed]));
    sync(&boris);
    assert_eq!(boris.roster().unwrap().seq, before, "signed by no root of ours");
    for batch in [ours, invented] {
        says.lie(Lie::Batch(Box::new(batch)));
        let exchanged = sync(&boris);
        assert_eq!((exchanged.cases, exchanged.set_aside.len(), codes(&boris).len()), (0, 1, 0));
    }
    // The control: what is really there is taken through the same mouth.
    says.lie(Lie::Truth);
    let (_, code, _) = screen(&amina);
    sync(&amina);
    assert_eq!((sync(&boris).cases, codes(&boris)), (1, vec![code]));
}

/// T31: the server brings a roster that names a recipient of its own.
#[test]
fn nothing_is_sealed_to_a_recipient_that_the_server_brought() {
    let stage = Stage::new();
    let says = Says::default();
    let amina = enrolled(&stage, &says, AMINA, false);
    let spy = Identity::generate();
    let with_spy = |next: &mut Roster| {
        next.devices.push(DeviceEntry::active(DeviceRole::Base, stranger().public_key()));
        let device = stranger().public_key().device_id();
        next.coordinators.push(Coordinator { device, age_recipient: spy.recipient() });
    };
    let held = in_force(&amina);
    let instead = made_up(&held, |next| {
        with_spy(next);
        next.recovery = spy.recipient();
    });
    // And one with new roots, as if the organisation had changed them.
    let new_roots = made_up(&held, |next| {
        with_spy(next);
        next.roots = vec![stranger().public_key()];
        next.threshold = 1;
    });
    for (place, lie) in [made_up(&held, with_spy), instead, new_roots].into_iter().enumerate() {
        says.lie(Lie::Rosters(vec![lie]));
        sync(&amina);
        assert_eq!(amina.roster().unwrap().coordinators, 1);
        screen(&amina);
        let name = format!("packed-{place}.waymark");
        let batches = packed(&stage, &amina, &name);
        assert_eq!(batches.len(), 1);
        assert!(open_age_file(&batches[0], &spy).is_err(), "the server does not open it");
        assert_eq!(import(&stage.base, &stage.path(&name)).new, 1, "the base does");
    }
    // The control: a roster by the roots, with a second base, is followed.
    let boris = stage.device("boris", BORIS, true);
    sync(&stage.base);
    says.lie(Lie::Truth);
    sync(&amina);
    assert_eq!(amina.roster().unwrap().coordinators, 2);
    let (_, code, _) = screen(&amina);
    sync(&amina);
    sync(&boris);
    assert!(codes(&boris).contains(&code));
}

/// T31: the server serves old rosters, in which a lost phone is in use and a base that left is still a recipient.
#[test]
fn an_old_roster_takes_nothing_back() {
    let stage = Stage::new();
    let says = Says::default();
    let amina = enrolled(&stage, &says, AMINA, false);
    let boris = stage.device("boris", BORIS, true);
    sync(&stage.base);
    sync(&amina);
    let old = in_force(&amina);
    let gone = boris.roster().unwrap().devices.iter().find(|one| one.here).unwrap().device.clone();
    stage.base.revoke(&RevokeRequest { device: gone.clone(), lost: true }).unwrap();
    sync(&stage.base);
    // As long as the server keeps the new one to itself nobody can know; once known it stays.
    sync(&amina);
    let newest = amina.roster().unwrap().seq;
    assert_eq!(newest, old.peek().unwrap().seq + 1, "the control: the true one is taken");
    says.lie(Lie::Rosters(vec![old.clone()]));
    sync(&amina);
    let after = amina.roster().unwrap();
    assert_eq!((after.seq, after.coordinators), (newest, 1));
    assert!(after.devices.iter().any(|one| one.device == gone && one.status == "lost"));
    screen(&amina);
    carry(&amina, &stage.path("after.waymark"));
    import(&boris, &stage.path("after.waymark"));
    import(&stage.base, &stage.path("after.waymark"));
    assert_eq!((codes(&boris).len(), codes(&stage.base).len()), (0, 1));
    assert_eq!(
        old.peek().unwrap().devices.iter().filter(|one| one.status != DeviceStatus::Active).count(),
        0
    );
}

/// T31: the server never shows a roster again. The one in force ends: the phone warns, and later seals nothing more.
#[test]
fn a_frozen_roster_warns_and_then_stops_and_the_truth_brings_it_back() {
    let stage = Stage::new();
    let says = Says::default();
    let amina = enrolled(&stage, &says, AMINA, false);
    says.lie(Lie::Rosters(Vec::new()));
    let pass_days = |days: u64| {
        stage.clock.pass_seconds(days * 86_400);
        unlock(&amina, AMINA.passphrase);
        sync(&amina);
    };
    assert_eq!(amina.roster().unwrap().standing, "current", "the control");
    assert_eq!(amina.home().unwrap().roster_ends_days, None);
    pass_days(125);
    assert_eq!(amina.roster().unwrap().standing, "grace");
    let left = amina.home().unwrap().roster_ends_days.unwrap();
    assert!((20..=30).contains(&left), "{left} days are left, and the worker is told");
    let kept = screen(&amina).1;
    pass_days(40);
    assert_eq!(amina.roster().unwrap().standing, "expired");
    assert_eq!(amina.home().unwrap().roster_ends_days, Some(0));
    let begun = amina.start_screening(waymark_app::view::StartRequest {
        worker_locale: waymark_domain::LocaleTag::new("en").unwrap(),
    });
    let id = begun.unwrap().id;
    let end = Some(waymark_domain::End::Stopped);
    amina.end_screening(waymark_app::view::EndRequest { id, end }).unwrap();
    let refused = amina.finalise(waymark_app::view::ScreeningRequest { id }).unwrap_err();
    assert_eq!(
        refused.code, "roster_expired",
        "it stays a draft: nothing is sealed to whoever that may be by now"
    );
    // The base had issued a new one all along.
    unlock(&stage.base, waymark_testkit::DARIA.passphrase);
    let policy = stage.base.organisation().unwrap().policy;
    stage.base.set_policy_with(&policy, &waymark_app::org::OtherKeys::default()).unwrap();
    sync(&stage.base);
    says.lie(Lie::Truth);
    sync(&amina);
    assert_eq!(amina.roster().unwrap().standing, "current");
    amina.finalise(waymark_app::view::ScreeningRequest { id }).unwrap();
    sync(&amina);
    sync(&stage.base);
    assert_eq!(codes(&stage.base).len(), 2);
    assert!(codes(&stage.base).contains(&kept));
}

/// T31: the server says that it has what it has not.
#[test]
fn a_forged_receipt_settles_nothing_and_no_packet_goes() {
    let stage = Stage::new();
    let says = Says::default();
    let amina = enrolled(&stage, &says, AMINA, false);
    let (_, code, _) = screen(&amina);
    let forgeries: [fn(&SealedBatch) -> Signed<Receipt>; 3] = [
        |batch| receipt(batch, ReceiptLevel::Stored, Some(1)).sign(&server_key()),
        |batch| receipt(batch, ReceiptLevel::Opened, None).sign(&stranger()),
        |batch| {
            // It claims the roster's key, and the signature is another's.
            let mut honest = receipt(batch, ReceiptLevel::Stored, Some(1));
            honest.by = stranger().public_key().key_id();
            Signed::make(&honest, &[&server_key()])
        },
    ];
    for forge in forgeries {
        says.lie(Lie::Receipt(forge));
        sync(&amina);
        assert_eq!(counts(&amina), (1, 0, 0, 0), "still on the phone");
    }
    assert_eq!(packed(&stage, &amina, "still.waymark").len(), 1, "and its bytes are");
    says.lie(Lie::Truth);
    sync(&amina);
    assert_eq!(counts(&amina), (0, 1, 0, 0), "the control: the true receipt settles it");
    sync(&stage.base);
    assert_eq!(codes(&stage.base), [code]);
}

fn receipt(batch: &SealedBatch, level: ReceiptLevel, log_index: Option<u64>) -> Receipt {
    let header = batch.header();
    Receipt {
        v: 1,
        level,
        org: header.org,
        batch: batch.id(),
        device: header.device,
        epoch: header.epoch,
        seq: header.seq,
        by: server_key().public_key().key_id(),
        hour: Hour(498_708),
        log_index,
    }
}
