//! Receiving a hand-over by file or by camera: what is in it comes first, then a person accepts it, then the receipts go back.

use crate::base::{Foreseen, Receiver, return_container};
use crate::carry::framed;
use crate::opened::Opened;
use crate::view::{ManifestDeviceView, ManifestView, ProgressView, ReceiptCodesView, Source};
use crate::{Error, qr};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU32, Ordering};
use waymark_domain::Timestamp;
use waymark_store::tables::batches;
use waymark_wire::{DeviceId, Framed};

/// How far a file is read; asked by the screen while another call reads it.
#[derive(Default)]
pub(crate) struct Progress {
    done: AtomicU32,
    of: AtomicU32,
}

impl Progress {
    /// Begins to count.
    pub(crate) fn begin(&self, of: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.of.store(u32::try_from(of).unwrap_or(u32::MAX), Ordering::Relaxed);
    }

    /// One more, or a few.
    pub(crate) fn step(&self, by: usize) {
        self.done.fetch_add(u32::try_from(by).unwrap_or(u32::MAX), Ordering::Relaxed);
    }

    /// Nothing is under way any more.
    pub(crate) fn end(&self) {
        self.of.store(0, Ordering::Relaxed);
    }

    /// For the screen.
    pub(crate) fn view(&self) -> ProgressView {
        ProgressView { done: self.done.load(Ordering::Relaxed), of: self.of.load(Ordering::Relaxed) }
    }
}

/// Tells what accepting these bytes would do. Nothing is kept.
pub(crate) fn manifest(
    open: &Opened,
    from: Source,
    bytes: &[u8],
    progress: &Progress,
    now: Timestamp,
) -> Result<ManifestView, Error> {
    let items = framed(bytes)?;
    let receiver = Receiver::of(open, now)?;
    let mut view = ManifestView {
        from,
        bytes: bytes.len() as u64,
        new: 0,
        known: 0,
        unreadable: 0,
        other: 0,
        devices: Vec::new(),
    };
    let mut devices: BTreeMap<DeviceId, Found> = BTreeMap::new();
    let mut twice = BTreeSet::new();
    progress.begin(items.len());
    for item in items {
        progress.step(1);
        let Ok(Framed::Batch(batch)) = item else {
            if item.is_ok() {
                view.other += 1
            } else {
                view.unreadable += 1
            }
            continue;
        };
        match receiver.foresee(batch) {
            Err(_) => view.unreadable += 1,
            Ok(foreseen) if !twice.insert(foreseen.batch) => {}
            Ok(foreseen) => devices.entry(foreseen.device).or_default().add(open, &receiver, foreseen)?,
        }
    }
    progress.end();
    for (device, found) in devices {
        let missing = found.missing(open, device)?;
        view.new += found.new;
        view.known += found.known;
        view.devices.push(ManifestDeviceView {
            device: device.to_string(),
            new: found.new,
            known: found.known,
            aside: found.aside.iter().map(|reason| (*reason).to_owned()).collect(),
            missing,
            clock: found.clock,
        });
    }
    Ok(view)
}

/// What was found of one device.
#[derive(Default)]
struct Found {
    new: u32,
    known: u32,
    aside: Vec<&'static str>,
    clock: bool,
    places: BTreeMap<u32, BTreeSet<u64>>,
}

impl Found {
    fn add(&mut self, open: &Opened, receiver: &Receiver<'_>, seen: Foreseen) -> Result<(), Error> {
        if receiver.knows(seen.batch)? {
            self.known += 1;
            return Ok(());
        }
        let (epoch, seq) = seen.place;
        let here = open.db.read(|reader| batches::at_place(reader, seen.device, epoch, seq))?;
        let forked = !here.is_empty() || !self.places.entry(epoch).or_default().insert(seq);
        match seen.aside.or(forked.then_some("fork")) {
            Some(reason) => self.aside.push(reason),
            None => self.new += 1,
        }
        self.clock |= seen.clock;
        Ok(())
    }

    /// How many numbers of the device's chain would still be missing below the highest one.
    fn missing(&self, open: &Opened, device: DeviceId) -> Result<u64, Error> {
        let mut missing = 0;
        for (epoch, places) in &self.places {
            let Some(highest) = places.last() else { continue };
            let here = open.db.read(|reader| batches::places(reader, device, *epoch))?;
            let all: BTreeSet<u64> = here.into_iter().chain(places.iter().copied()).collect();
            let highest = (*highest).max(all.last().copied().unwrap_or(0));
            missing += highest.saturating_sub(all.len() as u64);
        }
        Ok(missing)
    }
}

/// The receipts and rosters for the way back, as codes.
pub(crate) fn receipt_codes(open: &Opened) -> Result<ReceiptCodesView, Error> {
    let (bytes, items) = return_container(open)?;
    Ok(ReceiptCodesView { items, codes: qr::codes(&bytes)? })
}
