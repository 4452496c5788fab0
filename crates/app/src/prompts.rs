//! Recordings of questions: made at a base, packed and signed there, played on a phone.

use crate::carry::write_new;
use crate::opened::Opened;
use crate::room::Room;
use crate::view::{
    PromptPackRequest, PromptPackView, PromptRequest, PromptRow, PromptView, PromptsRequest, PromptsView,
    RecordPromptRequest,
};
use crate::{Code, Error, texts};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::path::Path;
use waymark_audio::{Clip, MAX_PACK_BYTES, Pack, PackRefused};
use waymark_domain::{Asker, ItemId, LocaleTag, Timestamp};
use waymark_store::tables::{self, prompts};
use waymark_wire::{DeviceEntry, DeviceRole, Digest, HeldRoster, Hour};

/// What a pack's file begins with.
const PACK_MAGIC: &[u8] = b"WMV";

/// The recordings of a language, question by question.
pub(crate) fn list(room: &Room, request: &PromptsRequest) -> Result<PromptsView, Error> {
    let locale = &request.locale;
    let (kept, bytes, pack) = room.db.read(|tx| {
        Ok((prompts::of_locale(tx, locale)?, prompts::bytes_of(tx, locale)?, prompts::pack(tx, locale)?))
    })?;
    let rows: Vec<PromptRow> = spoken(room, locale)
        .map(|item| row(locale, item, kept.iter().find(|one| one.item == *item)))
        .collect();
    let recorded = rows.iter().filter(|row| row.recorded && !row.older).count();
    Ok(PromptsView {
        locale: locale.clone(),
        recorded: u32::try_from(recorded).unwrap_or(u32::MAX),
        bytes,
        bytes_at_most: u64::try_from(MAX_PACK_BYTES).unwrap_or(u64::MAX),
        pack_day: pack.map(|(made, _)| made.day()),
        changed: kept.iter().any(|one| one.own),
        rows,
    })
}

/// One recording to be played.
pub(crate) fn play(room: &Room, request: &PromptRequest) -> Result<PromptView, Error> {
    let found = room.db.read(|tx| prompts::get(tx, &request.locale, &request.item))?;
    Ok(found.map_or(PromptView { sound: None, older: false, length_ms: 0 }, |(kept, bytes)| PromptView {
        sound: Some(BASE64.encode(bytes)),
        older: is_older(&kept),
        length_ms: kept.length_ms,
    }))
}

/// Takes a recording: the voice is kept, whatever else the recorder wrote is not.
pub(crate) fn record(open: &Opened, request: &RecordPromptRequest) -> Result<PromptsView, Error> {
    let RecordPromptRequest { locale, item, recording } = request;
    if !spoken(open, locale).any(|known| known == item) {
        return Err(Code::RefusedAnswer.into());
    }
    let bytes = BASE64.decode(recording).map_err(|_| Code::RecordingRefused)?;
    let clip = Clip::from_recording(&bytes).map_err(|_| Code::RecordingRefused)?;
    let row = tables::PromptRow {
        locale: locale.clone(),
        item: item.clone(),
        text_version: texts::served(locale, item).version,
        length_ms: clip.length_ms(),
        own: true,
    };
    open.db.write("record prompt", |tx| prompts::put(tx, &row, clip.as_bytes()))?;
    list(open, &PromptsRequest { locale: locale.clone() })
}

/// Forgets a recording.
pub(crate) fn remove(open: &Opened, request: &PromptRequest) -> Result<PromptsView, Error> {
    open.db.write("forget prompt", |tx| prompts::remove(tx, &request.locale, &request.item))?;
    list(open, &PromptsRequest { locale: request.locale.clone() })
}

/// Writes the recordings of a language into a signed pack, as a file for phones.
pub(crate) fn write_pack(
    open: &Opened,
    request: &PromptPackRequest,
    now: Timestamp,
) -> Result<PromptPackView, Error> {
    let pack = pack(open, &request.locale, now)?;
    write_new(Path::new(&request.path), pack.as_bytes())?;
    let recordings = u32::try_from(pack.header().clips.len()).unwrap_or(u32::MAX);
    open.db.write("pack prompts", |tx| {
        prompts::take_pack(tx, &request.locale, now, digest(&pack), &kept(&pack))
    })?;
    let bytes = u64::try_from(pack.as_bytes().len()).unwrap_or(u64::MAX);
    Ok(PromptPackView { recordings, bytes, path: request.path.clone() })
}

fn pack(open: &Opened, locale: &LocaleTag, now: Timestamp) -> Result<Pack, Error> {
    let rows = open.db.read(|tx| prompts::all_of(tx, locale))?;
    let mut recorded = Vec::with_capacity(rows.len());
    for (row, bytes) in rows {
        let clip = Clip::from_kept(&bytes).map_err(|_| Code::DatabaseDamaged)?;
        recorded.push((row.item, row.text_version, clip));
    }
    let hour = Hour::from_unix_ms(u64::try_from(now.0).unwrap_or(0));
    Pack::assemble(open.org, hour, locale.clone(), recorded, &open.keys).map_err(|refused| match refused {
        PackRefused::TooLarge => Code::PackTooLarge.into(),
        PackRefused::Damaged | PackRefused::Newer | PackRefused::Clip(_) => Code::Internal.into(),
    })
}

/// Whether a file is a pack of recordings, of this version or a newer one.
pub(crate) fn is_pack(bytes: &[u8]) -> bool {
    bytes.starts_with(PACK_MAGIC)
}

/// Takes a pack that a base of this organisation signed; says whether it brought anything new. An older pack than the
/// one held, and the same once more, have no effect.
pub(crate) fn take(open: &Opened, bytes: &[u8]) -> Result<bool, Error> {
    let pack = Pack::parse(bytes).map_err(|refused| match refused {
        PackRefused::Newer => Code::FileNewer,
        PackRefused::Damaged | PackRefused::TooLarge | PackRefused::Clip(_) => Code::FileUnknownFormat,
    })?;
    if pack.header().org != open.org || !signed_by_a_base(&pack, &open.roster()?) {
        return Err(Code::NotOurFile.into());
    }
    let made = Timestamp(i64::try_from(pack.header().made.0.saturating_mul(3_600_000)).unwrap_or(i64::MAX));
    let locale = &pack.header().locale;
    let held = open.db.read(|tx| prompts::pack(tx, locale))?;
    if held.is_some_and(|(at, sha256)| at > made || sha256 == digest(&pack)) {
        return Ok(false);
    }
    open.db.write("take prompts", |tx| prompts::take_pack(tx, locale, made, digest(&pack), &kept(&pack)))?;
    Ok(true)
}

fn signed_by_a_base(pack: &Pack, roster: &HeldRoster) -> bool {
    let base = roster.roster().device(&pack.header().by);
    base.filter(|entry| entry.role == DeviceRole::Base && DeviceEntry::is_active(entry))
        .is_some_and(|entry| pack.verify(&entry.sign_key).is_ok())
}

fn digest(pack: &Pack) -> Digest {
    Digest::of(pack.as_bytes())
}

fn kept(pack: &Pack) -> Vec<(tables::PromptRow, Vec<u8>)> {
    let row = |entry: &waymark_audio::ClipEntry| tables::PromptRow {
        locale: pack.header().locale.clone(),
        item: entry.item.clone(),
        text_version: entry.text_version,
        length_ms: entry.length_ms,
        own: false,
    };
    pack.clips().map(|(entry, clip)| (row(entry), clip.as_bytes().to_vec())).collect()
}

/// The questions a person hears in a language, in the order of a talk: what the worker ticks alone is not among them.
fn spoken<'r>(room: &'r Room, locale: &'r LocaleTag) -> impl Iterator<Item = &'r ItemId> {
    let instrument = &room.content.instrument;
    let order = instrument.steps.iter().flat_map(|step| &step.items);
    order.filter(move |id| {
        let asked = instrument.items.get(*id).is_some_and(|item| item.asker != Asker::Worker);
        asked && texts::served(locale, id).version > 0
    })
}

fn row(locale: &LocaleTag, item: &ItemId, kept: Option<&tables::PromptRow>) -> PromptRow {
    debug_assert!(kept.is_none_or(|one| one.locale == *locale), "recordings of one language");
    PromptRow {
        item: item.clone(),
        recorded: kept.is_some(),
        older: kept.is_some_and(is_older),
        length_ms: kept.map_or(0, |one| one.length_ms),
    }
}

fn is_older(kept: &tables::PromptRow) -> bool {
    kept.text_version < texts::served(&kept.locale, &kept.item).version
}
