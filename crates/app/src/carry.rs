//! By file: what waits goes out on a stick, what comes back is taken. Export never deletes; import twice has no
//! effect; one damaged item does not stop the others.

mod file;

pub(crate) use file::read_bounded;

use crate::base::{Ready, Receiver, Took, return_container, watch_gaps};
use crate::exchange::{self, Took as TookReceipt, take_receipt};
use crate::opened::Opened;
use crate::org::{self, OrgError};
use crate::post::history;
use crate::view::{BatchCodesView, BatchRequest, CarriedView, CarryRequest, ImportRequest, ImportView, Role};
use crate::{Code, Error, prompts};
pub(crate) use file::write_new;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;
use waymark_domain::Timestamp;
use waymark_store::tables::{OutboxState, outbox};
use waymark_sync::{Failure, FolderTransport};
use waymark_wire::{
    BatchId, BatchRefused, Container, ContainerRefused, ContainerWriter, Framed, Item, ItemKind, ItemRefused,
    Mail, Receipt, Roster, SealedBatch, Signed,
};

/// Writes all that goes out by file: on a phone the batches that wait, on a base receipts and rosters. A folder that
/// exists is exchanged through, both ways; a file is made anew and never written over.
pub(crate) fn out(open: &Opened, request: &CarryRequest, now: Timestamp) -> Result<CarriedView, Error> {
    let path = Path::new(&request.path);
    let (batches, bytes) = if path.is_dir() {
        (exchange_through(open, path, now)?, 0)
    } else {
        match open.role {
            Role::Field => carry_batches(open, path)?,
            Role::Base => {
                let (bytes, count) = return_container(open)?;
                write_new(path, &bytes)?;
                (count, bytes.len() as u64)
            }
        }
    };
    Ok(CarriedView { batches, bytes, path: request.path.clone() })
}

/// Exchanges through a folder. A stick that was pulled out or is full is said to be that, and what was laid on it
/// before is counted as handed over all the same.
fn exchange_through(open: &Opened, folder: &Path, now: Timestamp) -> Result<u32, Error> {
    let exchanged = exchange::run(open, &FolderTransport::at(folder), now)?;
    match exchanged.failure {
        None => Ok(exchanged.handed_over),
        Some(Failure::NoRoom) => Err(Code::StorageFull.into()),
        Some(_) => Err(Code::FileUnreadable.into()),
    }
}

/// One batch as codes for a camera: the container that a file would hold, shown instead of carried. Nothing is marked:
/// whether it was read is known when its receipt comes.
pub(crate) fn codes(open: &Opened, request: &BatchRequest) -> Result<BatchCodesView, Error> {
    let batch: BatchId = request.batch.parse().map_err(|_| Code::NotHere)?;
    let bytes = open.db.read(|reader| outbox::get_bytes(reader, batch))?.ok_or(Code::NotHere)?;
    let mut container = ContainerWriter::new();
    if !container.push_bytes(ItemKind::Batch, &bytes) {
        return Ok(BatchCodesView { codes: Vec::new() });
    }
    Ok(BatchCodesView { codes: crate::qr::codes(&container.finish())? })
}

/// Puts every batch that nobody has confirmed into one file, and marks them offered once it is on the stick.
fn carry_batches(open: &Opened, path: &Path) -> Result<(u32, u64), Error> {
    let mut rows = open.db.read(outbox::rows)?;
    rows.retain(|row| {
        matches!(
            row.state,
            OutboxState::Sealed | OutboxState::Offered | OutboxState::Returned | OutboxState::Stuck
        )
    });
    rows.sort_by_key(|row| (row.epoch, row.seq));
    let mut container = ContainerWriter::new();
    let mut carried: Vec<BatchId> = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(bytes) = open.db.read(|reader| outbox::get_bytes(reader, row.batch))? else {
            open.db.write("park batch", |writer| outbox::mark_stuck(writer, row.batch, outbox::DAMAGED))?;
            continue;
        };
        if !container.push_bytes(ItemKind::Batch, &bytes) {
            // The file is full; what is left goes with the next one.
            break;
        }
        carried.push(row.batch);
    }
    let bytes = container.finish();
    write_new(path, &bytes)?;
    open.db.write("offer batches", |writer| {
        carried.iter().try_for_each(|batch| outbox::mark_offered(writer, *batch).map(drop))
    })?;
    Ok((u32::try_from(carried.len()).unwrap_or(u32::MAX), bytes.len() as u64))
}

/// Reads a file, or every file of ours in a folder: batches at a base, receipts and rosters on a phone.
/// Where an order in it has this device erased, the view says so and the caller does it last.
pub(crate) fn import(open: &Opened, request: &ImportRequest, now: Timestamp) -> Result<ImportView, Error> {
    let path = Path::new(&request.path);
    let mut view = nothing_yet();
    if path.is_dir() {
        for file in file::containers_in(path)? {
            import_one(open, &file, now, &mut view)?;
        }
    } else {
        import_one(open, path, now, &mut view)?;
    }
    Ok(view)
}

fn import_one(open: &Opened, path: &Path, now: Timestamp, view: &mut ImportView) -> Result<(), Error> {
    take_bytes(open, &read_bounded(path)?, now, view)
}

/// Takes the bytes of one file, or of one row of codes that a camera has read.
pub(crate) fn import_bytes(open: &Opened, bytes: &[u8], now: Timestamp) -> Result<ImportView, Error> {
    let mut view = nothing_yet();
    take_bytes(open, bytes, now, &mut view)?;
    Ok(view)
}

const fn nothing_yet() -> ImportView {
    ImportView { new: 0, known: 0, refused: Vec::new(), receipts: 0, erased: false }
}

fn take_bytes(open: &Opened, bytes: &[u8], now: Timestamp, view: &mut ImportView) -> Result<(), Error> {
    if prompts::is_pack(bytes) {
        // Recordings of questions come by the same way.
        let counted = if prompts::take(open, bytes)? { &mut view.new } else { &mut view.known };
        *counted += 1;
        return Ok(());
    }
    let mut sorted = Sorted::default();
    for framed in framed(bytes)? {
        match framed {
            Ok(framed) => sorted.add(framed),
            Err(ItemRefused::Newer) => view.refused.push("unknown_version".to_owned()),
            Err(ItemRefused::Damaged | ItemRefused::CutShort) => view.refused.push("damaged".to_owned()),
        }
    }
    // Rosters first, whatever their place in the file: batches and receipts may be by devices only they list.
    take_rosters(open, sorted.rosters, now, view)?;
    // Orders before batches: what is to be deleted is not taken first.
    take_mail(open, &sorted.mail, now, view)?;
    match open.role {
        Role::Base => {
            receive(open, &sorted.batches, now, view)?;
            view.new += history::open_closed(open, now)?;
            Ok(())
        }
        Role::Field => take_receipts(open, &sorted.receipts, now, view),
    }
}

fn take_mail(open: &Opened, mail: &[Mail], now: Timestamp, view: &mut ImportView) -> Result<(), Error> {
    let roster = open.roster()?;
    for one in mail {
        let took = exchange::mail::take_one(open, roster.roster(), one, now)?;
        view.new += u32::from(took.new);
        view.erased |= took.erase_this;
    }
    if open.role == Role::Base && !mail.is_empty() {
        // An order that came before its batch tells which number is not missing.
        open.db.write("mail imported", |writer| watch_gaps(writer, now))?;
    }
    Ok(())
}

/// The items of a container; a single sealed batch is a container of one.
pub(crate) fn framed(bytes: &[u8]) -> Result<Vec<Result<Framed<'_>, ItemRefused>>, Error> {
    match Container::open(bytes) {
        Ok(container) => Ok(container.framed().collect()),
        Err(ContainerRefused::Newer) => Err(Code::FileNewer.into()),
        Err(ContainerRefused::TooLarge | ContainerRefused::NotAContainer) => {
            match SealedBatch::parse(bytes) {
                Ok(_) => Ok(vec![Ok(Framed::Batch(bytes))]),
                Err(BatchRefused::Newer) => Err(Code::FileNewer.into()),
                Err(_) => Err(Code::FileUnknownFormat.into()),
            }
        }
    }
}

/// What is in a container, by kind. Enrolment has commands of its own.
#[derive(Default)]
struct Sorted<'a> {
    batches: Vec<&'a [u8]>,
    receipts: Vec<Signed<Receipt>>,
    rosters: Vec<Signed<Roster>>,
    mail: Vec<Mail>,
}

impl<'a> Sorted<'a> {
    fn add(&mut self, framed: Framed<'a>) {
        let other = match framed {
            Framed::Batch(bytes) => return self.batches.push(bytes),
            Framed::Other(other) => *other,
        };
        match other {
            Item::Receipt(receipt) => self.receipts.push(receipt),
            Item::Roster(roster) => self.rosters.push(roster),
            Item::Mail(mail) => self.mail.push(mail),
            Item::Batch(_) | Item::Invite(_) | Item::EnrolRequest(_) | Item::Admission(_) => {}
        }
    }
}

fn take_rosters(
    open: &Opened,
    mut rosters: Vec<Signed<Roster>>,
    now: Timestamp,
    view: &mut ImportView,
) -> Result<(), Error> {
    // Read only to put them in order; whether one follows another is for the roster in force to say.
    rosters.sort_by_key(|roster| roster.peek().map_or(u64::MAX, |peeked| peeked.seq));
    for roster in &rosters {
        match org::take(open, roster, now) {
            Ok(org::Taken::New) => view.new += 1,
            Ok(org::Taken::Known) => view.known += 1,
            Err(OrgError::App(error)) => return Err(error),
            Err(_) => view.refused.push("not_ours".to_owned()),
        }
    }
    Ok(())
}

/// Batches that are opened and kept in one transaction.
const AT_ONCE: usize = 250;

type Parsed = Vec<Result<SealedBatch, &'static str>>;
type Looked = Vec<Result<Ready, &'static str>>;

/// Reads one page and opens the page before it while the one before that is written: reading and opening are work for a
/// processor, writing for another and the disk.
fn receive(open: &Opened, batches: &[&[u8]], now: Timestamp, view: &mut ImportView) -> Result<(), Error> {
    let receiver = Receiver::of(open, now)?;
    let mut pages = batches.chunks(AT_ONCE);
    let mut parsed = pages.next().map(read);
    let mut ready: Option<Looked> = None;
    while parsed.is_some() || ready.is_some() {
        // Asked before the writing begins, since the database answers one at a time. What comes twice in one file is
        // found to be known when it is written.
        let next = parsed.take().map(|page| unknown(&receiver, page, view)).transpose()?;
        let coming = pages.next();
        let (kept, ahead) = thread::scope(|scope| {
            let looking = scope.spawn(|| (next.map(|page| looked_at(&receiver, page)), coming.map(read)));
            let kept = ready.take().map_or(Ok(()), |ready| keep(open, &receiver, ready, now, view));
            (kept, looking.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        kept?;
        (ready, parsed) = ahead;
    }
    Ok(())
}

fn read(page: &[&[u8]]) -> Parsed {
    page.iter().map(|bytes| Receiver::read(bytes)).collect()
}

/// The batches of a page that are not here.
fn unknown(receiver: &Receiver<'_>, page: Parsed, view: &mut ImportView) -> Result<Parsed, Error> {
    let mut unknown = Vec::with_capacity(page.len());
    for batch in page {
        match &batch {
            Ok(one) if receiver.knows(one.id())? => view.known += 1,
            _ => unknown.push(batch),
        }
    }
    Ok(unknown)
}

fn looked_at(receiver: &Receiver<'_>, page: Parsed) -> Looked {
    page.into_iter().map(|batch| receiver.look(batch?, None)).collect()
}

/// Keeps a page in one transaction.
fn keep(
    open: &Opened,
    receiver: &Receiver<'_>,
    looked: Looked,
    now: Timestamp,
    view: &mut ImportView,
) -> Result<(), Error> {
    let mut ready = Vec::with_capacity(looked.len());
    for one in looked {
        match one {
            Ok(one) => ready.push(one),
            Err(reason) => view.refused.push(reason.to_owned()),
        }
    }
    let took = open.db.write("import batches", |writer| {
        let took = receiver.keep(writer, &ready)?;
        watch_gaps(writer, now)?;
        Ok(took)
    })?;
    for one in took {
        match one {
            Took::New => view.new += 1,
            Took::Known => view.known += 1,
            Took::Refused(reason) => view.refused.push(reason.to_owned()),
        }
    }
    Ok(())
}

fn take_receipts(
    open: &Opened,
    receipts: &[Signed<Receipt>],
    now: Timestamp,
    view: &mut ImportView,
) -> Result<(), Error> {
    let roster = open.roster()?;
    let mut erased = false;
    for receipt in receipts {
        match take_receipt(open, &roster, receipt, now)? {
            TookReceipt::Settled(settled) => {
                view.receipts += u32::from(settled.new);
                view.known += u32::from(!settled.new);
                erased |= settled.erased;
            }
            // Receipts for other phones travel in the same file: they are none of ours, and nothing is wrong.
            TookReceipt::NotYet | TookReceipt::Nothing => {}
        }
    }
    if erased {
        // What was erased must not lie on in the log.
        open.db.checkpoint()?;
    }
    Ok(())
}
