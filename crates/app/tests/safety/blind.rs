//! T46: after its window a finished talk cannot be read on the phone by anybody, with the passphrase and with every
//! key that is there.

use crate::stage::{screen, unlock};
use crate::talks::{amina, answer, begin};
use waymark_app::App;
use waymark_app::view::{ScreeningRequest, UnlockRequest};
use waymark_store::tables::{outbox, secrets, sessions, settings};
use waymark_store::{Db, DbKey};
use waymark_testkit::AMINA;
use waymark_vault::{Clocks, NoHardware, Vault};

/// Everything a tester finds who has the folder and the passphrase: readable talks, by the database itself.
fn readable(folder: &std::path::Path, clocks: Clocks) -> usize {
    let unlocked = Vault::at(folder).unlock(AMINA.passphrase, &NoHardware, &clocks).unwrap();
    let key = unlocked.root_key.db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    let found = db
        .read(|reader| {
            let sealed = sessions::sealed_before(reader, waymark_domain::Timestamp(i64::MAX))?;
            Ok(sealed.len() + sessions::drafts(reader)?.len())
        })
        .unwrap();
    db.close().unwrap();
    found
}

#[test]
fn with_the_passphrase_and_every_key_a_finished_talk_is_not_to_be_read_any_more() {
    let (stage, phone) = amina();
    let folder = stage.folder.join(AMINA.name);
    let clocks = || Clocks { wall_ms: stage.clock.wall_ms(), monotonic_ms: stage.clock.monotonic_ms() };
    let talk = begin(&phone);
    answer(&phone, talk.id, "S1", "yes");
    let request = waymark_app::view::EndRequest { id: talk.id, end: Some(waymark_domain::End::Stopped) };
    phone.end_screening(request).unwrap();
    phone.finalise(ScreeningRequest { id: talk.id }).unwrap();
    phone.lock().unwrap();
    assert_eq!(
        readable(&folder, clocks()),
        1,
        "the control: inside its window it can be read, with everything"
    );

    stage.clock.pass_seconds(24 * 3_600);
    unlock(&phone, AMINA.passphrase);
    phone.lock().unwrap();
    assert_eq!(readable(&folder, clocks()), 0);

    // What is left of it is sealed, and none of the phone's secrets opens it.
    let unlocked = Vault::at(&folder).unlock(AMINA.passphrase, &NoHardware, &clocks()).unwrap();
    let key = unlocked.root_key.db_key();
    let db = Db::open(&folder.join("store.db"), &DbKey::new(&key.key, &key.salt)).unwrap();
    let (rows, practice) =
        db.read(|reader| Ok((outbox::rows(reader)?, secrets::get(reader, "practice-root")?))).unwrap();
    assert!(practice.is_some());
    let bytes = db.read(|reader| outbox::get_bytes(reader, rows[0].batch)).unwrap().unwrap();
    let own = db.read(waymark_store::tables::identity::get).unwrap().unwrap();
    assert!(own.age_identity.is_empty(), "a phone has no key that opens");
    let batch = waymark_wire::SealedBatch::parse(&bytes).unwrap();
    let anybody = waymark_seal::Identity::generate();
    assert!(waymark_seal::open_age_file(&batch, &anybody).is_err());
    let remembered: Option<Vec<String>> = db.read(|reader| settings::get(reader, "recent_locales")).unwrap();
    println!("left: the line {:?}, languages {remembered:?}", rows[0].code);
    db.close().unwrap();
}

#[test]
fn a_finished_talk_opens_in_no_command() {
    let (_stage, phone): (_, App) = amina();
    let (id, _, _) = screen(&phone);
    assert_eq!(phone.open_screening(ScreeningRequest { id }).unwrap_err().code, "already_ended");
    phone.lock().unwrap();
    phone.unlock(UnlockRequest { passphrase: AMINA.passphrase.to_owned() }).unwrap();
    assert_eq!(phone.open_screening(ScreeningRequest { id }).unwrap_err().code, "already_ended");
}
