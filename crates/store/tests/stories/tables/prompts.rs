//! Recordings of questions: one for each language and question, whole packs at once.

use crate::Device;
use waymark_domain::{ItemId, LocaleTag, Timestamp};
use waymark_store::tables::{PromptRow, prompts};
use waymark_testkit::AMINA;
use waymark_wire::Digest;

fn recording(locale: &str, item: &str, text_version: u32, own: bool) -> PromptRow {
    PromptRow {
        locale: LocaleTag::new(locale).unwrap(),
        item: ItemId::new(item).unwrap(),
        text_version,
        length_ms: 1_500,
        own,
    }
}

#[test]
fn a_second_recording_of_a_question_gives_way_to_none_but_its_own() {
    let amina = Device::of(&AMINA);
    let (ps, t2) = (LocaleTag::new("ps").unwrap(), ItemId::new("T2").unwrap());
    amina
        .db
        .write("record", |tx| {
            prompts::put(tx, &recording("ps", "T2", 1, true), b"first")?;
            prompts::put(tx, &recording("ps", "T2", 2, true), b"second")?;
            prompts::put(tx, &recording("ar", "T2", 1, true), b"another language")
        })
        .unwrap();
    let (row, bytes) = amina.db.read(|tx| prompts::get(tx, &ps, &t2)).unwrap().unwrap();
    assert_eq!((row.text_version, bytes.as_slice()), (2, &b"second"[..]));
    assert_eq!(amina.db.read(|tx| prompts::of_locale(tx, &ps)).unwrap().len(), 1);
    amina.db.write("forget", |tx| prompts::remove(tx, &ps, &t2)).unwrap();
    assert_eq!(amina.db.read(|tx| prompts::get(tx, &ps, &t2)).unwrap(), None);
    let left = amina.db.read(prompts::counts).unwrap();
    assert_eq!(left, [(LocaleTag::new("ar").unwrap(), 1)]);
}

#[test]
fn a_pack_takes_the_place_of_all_its_language_had_and_of_nothing_else() {
    let amina = Device::of(&AMINA);
    let ps = LocaleTag::new("ps").unwrap();
    let arrived = [
        (recording("ps", "T3", 1, false), b"three".to_vec()),
        (recording("ps", "T4", 1, false), b"four".to_vec()),
    ];
    amina
        .db
        .write("pack", |tx| {
            prompts::put(tx, &recording("ps", "T2", 1, false), b"old")?;
            prompts::put(tx, &recording("ar", "T2", 1, false), b"stays")?;
            prompts::take_pack(tx, &ps, Timestamp(7), Digest::of(b"pack"), &arrived)
        })
        .unwrap();
    let items: Vec<_> = amina
        .db
        .read(|tx| prompts::of_locale(tx, &ps))
        .unwrap()
        .into_iter()
        .map(|row| row.item.to_string())
        .collect();
    assert_eq!(items, ["T3", "T4"]);
    assert_eq!(
        amina.db.read(|tx| prompts::pack(tx, &ps)).unwrap(),
        Some((Timestamp(7), Digest::of(b"pack")))
    );
    assert_eq!(amina.db.read(prompts::counts).unwrap().len(), 2, "Arabic stays");
}
