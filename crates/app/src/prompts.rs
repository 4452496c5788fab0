//! Recordings of questions: made at a base, packed and signed there, played on a phone.

use crate::carry::write_new;
use crate::exchange::packs;
use crate::opened::Opened;
use crate::room::Room;
use crate::view::{
    PromptPackRequest, PromptPackView, PromptRequest, PromptRow, PromptView, PromptsRequest, PromptsView,
    RecordPromptRequest, RecordedLanguageView, Role, SendingWord,
};
use crate::{Code, Error, texts};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::collections::BTreeMap;
use std::path::Path;
use waymark_audio::{Clip, MAX_PACK_BYTES, Pack, PackRefused};
use waymark_domain::{Asker, ItemId, LocaleTag, Timestamp};
use waymark_store::tables::{self, prompts, settings};
use waymark_store::{Reader, StoreError};
use waymark_wire::{DeviceEntry, DeviceRole, Digest, HeldRoster, Hour, PackEntry};

/// What a pack's file begins with.
const PACK_MAGIC: &[u8] = b"WMV";

/// The recordings of a language, question by question.
pub(crate) fn list(open: &Opened, request: &PromptsRequest) -> Result<PromptsView, Error> {
    let mut view = list_alone(open, request)?;
    view.sending = sending(open, &request.locale, view.changed)?;
    Ok(view)
}

/// The same where there is no organisation to send anything to: in a profile that stands alone.
pub(crate) fn list_alone(room: &Room, request: &PromptsRequest) -> Result<PromptsView, Error> {
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
        sending: SendingWord::NoServer,
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
    let packed = pack_now(open, &request.locale, now)?;
    let pack = &packed.0;
    write_new(Path::new(&request.path), pack.as_bytes())?;
    let recordings = u32::try_from(pack.header().clips.len()).unwrap_or(u32::MAX);
    self::packed(open, &packed, now)?;
    let bytes = u64::try_from(pack.as_bytes().len()).unwrap_or(u64::MAX);
    Ok(PromptPackView { recordings, bytes, path: request.path.clone() })
}

/// A pack that was just made, and that nobody has yet.
pub(crate) struct Packed(Pack);

impl Packed {
    /// The whole pack.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// How a roster names it.
    pub(crate) fn entry(&self) -> PackEntry {
        let header = self.0.header();
        PackEntry {
            locale: header.locale.as_str().to_owned(),
            sha256: digest(&self.0),
            size: self.bytes().len() as u64,
            made: header.made,
        }
    }
}

/// Makes a pack of the recordings of a language as they are now.
pub(crate) fn pack_now(open: &Opened, locale: &LocaleTag, now: Timestamp) -> Result<Packed, Error> {
    pack(open, locale, now).map(Packed)
}

/// Remembers that these recordings left in a pack.
pub(crate) fn packed(open: &Opened, packed: &Packed, now: Timestamp) -> Result<(), Error> {
    let pack = &packed.0;
    Ok(open.db.write("pack prompts", |tx| {
        prompts::take_pack(tx, &pack.header().locale, now, digest(pack), &kept(pack))
    })?)
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
    let made = made_at(pack.header().made);
    let locale = &pack.header().locale;
    let held = open.db.read(|tx| prompts::pack(tx, locale))?;
    if held.is_some_and(|(at, sha256)| at > made || sha256 == digest(&pack)) {
        return Ok(false);
    }
    open.db.write("take prompts", |tx| prompts::take_pack(tx, locale, made, digest(&pack), &kept(&pack)))?;
    Ok(true)
}

/// Which packs came because a roster named them: language and hash. What came by file stays until a newer one comes.
const NAMED_KEY: &str = "packs_named";

fn named(reader: &Reader<'_>) -> Result<BTreeMap<String, Digest>, StoreError> {
    Ok(settings::get(reader, NAMED_KEY)?.unwrap_or_default())
}

/// Whether a pack that the roster names is to be fetched: it is not here, and not something newer that came by file.
pub(crate) fn lacks(open: &Opened, entry: &PackEntry) -> Result<bool, Error> {
    let Ok(locale) = LocaleTag::new(&entry.locale) else { return Ok(false) };
    let (held, named) = open.db.read(|reader| Ok((prompts::pack(reader, &locale)?, named(reader)?)))?;
    let Some((at, sha256)) = held else { return Ok(true) };
    let by_roster = named.get(&entry.locale) == Some(&sha256);
    Ok(sha256 != entry.sha256 && (by_roster || at < made_at(entry.made)))
}

/// Installs a pack that the roster names, if it is that one, and a base signed it; says whether it was.
pub(crate) fn take_named(open: &Opened, entry: &PackEntry, bytes: &[u8]) -> Result<bool, Error> {
    if Digest::of(bytes) != entry.sha256 {
        return Ok(false);
    }
    let Ok(pack) = Pack::parse(bytes) else { return Ok(false) };
    let header = pack.header();
    let ours = header.org == open.org && header.locale.as_str() == entry.locale;
    if !ours || !signed_by_a_base(&pack, &open.roster()?) {
        return Ok(false);
    }
    open.db.write("take named prompts", |tx| {
        prompts::take_pack(tx, &header.locale, made_at(header.made), digest(&pack), &kept(&pack))?;
        let mut list = named(tx)?;
        list.insert(entry.locale.clone(), entry.sha256);
        settings::set(tx, NAMED_KEY, &list)
    })?;
    Ok(true)
}

/// Forgets the recordings that came because a roster named them, where it names none of their language any more.
pub(crate) fn forget_unnamed(open: &Opened, packs: &[PackEntry]) -> Result<(), Error> {
    let gone: Vec<(String, Digest)> = open
        .db
        .read(named)?
        .into_iter()
        .filter(|(locale, _)| !packs.iter().any(|entry| entry.locale == *locale))
        .collect();
    for (tag, sha256) in gone {
        let Ok(locale) = LocaleTag::new(&tag) else { continue };
        open.db.write("forget prompts", |tx| {
            if prompts::pack(tx, &locale)?.is_some_and(|(_, held)| held == sha256) {
                prompts::forget_pack(tx, &locale)?;
            }
            let mut list = named(tx)?;
            list.remove(&tag);
            settings::set(tx, NAMED_KEY, &list)
        })?;
    }
    Ok(())
}

/// The languages that have recordings here, or will once the phone has fetched what the roster names.
pub(crate) fn languages(open: &Opened) -> Result<Vec<RecordedLanguageView>, Error> {
    let counts = open.db.read(prompts::counts)?;
    let mut rows: Vec<RecordedLanguageView> = counts
        .into_iter()
        .map(|(locale, recordings)| RecordedLanguageView { locale, recordings, coming: false })
        .collect();
    if open.role == Role::Field && open.has_roster()? {
        for entry in &open.roster()?.roster().packs {
            let Ok(locale) = LocaleTag::new(&entry.locale) else { continue };
            if !lacks(open, entry)? {
                continue;
            }
            match rows.iter_mut().find(|row| row.locale == locale) {
                Some(row) => row.coming = true,
                None => rows.push(RecordedLanguageView { locale, recordings: 0, coming: true }),
            }
        }
    }
    Ok(rows)
}

/// How far the recordings of a language are on their way to the phones.
fn sending(open: &Opened, locale: &LocaleTag, changed: bool) -> Result<SendingWord, Error> {
    if !open.has_roster()? {
        return Ok(SendingWord::NoServer);
    }
    let held = open.roster()?;
    let roster = held.roster();
    if roster.server.is_none() {
        return Ok(SendingWord::NoServer);
    }
    let Some(entry) = roster.packs.iter().find(|entry| entry.locale == locale.as_str()) else {
        return Ok(SendingWord::NotSent);
    };
    let here = open.db.read(|reader| prompts::pack(reader, locale))?;
    if changed || here.is_some_and(|(_, sha256)| sha256 != entry.sha256) {
        return Ok(SendingWord::Older);
    }
    Ok(if packs::is_given(open, &entry.sha256)? { SendingWord::Sent } else { SendingWord::Waiting })
}

fn made_at(made: Hour) -> Timestamp {
    Timestamp(i64::try_from(made.0.saturating_mul(3_600_000)).unwrap_or(i64::MAX))
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
