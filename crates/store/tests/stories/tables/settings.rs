//! Settings and named secrets.

use crate::Device;
use waymark_store::StoreError;
use waymark_store::tables::{secrets, settings};
use waymark_testkit::AMINA;

#[test]
fn a_setting_is_there_after_locking_and_the_last_value_counts() {
    let amina = Device::of(&AMINA);
    assert_eq!(amina.db.read(|tx| settings::get::<Vec<String>>(tx, "recent_locales")), Ok(None));
    for value in [vec!["sr-Latn"], vec!["ar", "sr-Latn"]] {
        amina.db.write("languages", |tx| settings::set(tx, "recent_locales", &value)).unwrap();
    }
    let amina = amina.reopened_by(&AMINA);
    let read = amina.db.read(|tx| settings::get::<Vec<String>>(tx, "recent_locales")).unwrap();
    assert_eq!(read, Some(vec!["ar".to_owned(), "sr-Latn".to_owned()]));
    let as_number = amina.db.read(|tx| settings::get::<u32>(tx, "recent_locales"));
    assert_eq!(as_number, Err(StoreError::Unreadable { table: "settings" }), "never guessed");
    assert_eq!(amina.db.write("forget", |tx| settings::remove(tx, "recent_locales")), Ok(true));
    assert_eq!(amina.db.write("forget", |tx| settings::remove(tx, "recent_locales")), Ok(false));
}

#[test]
fn a_secret_is_given_its_name_once_and_never_replaced() {
    let amina = Device::of(&AMINA);
    let put = |bytes: &[u8]| amina.db.write("secret", |tx| secrets::put(tx, "root_key", bytes));
    put(&[1; 32]).unwrap();
    assert_eq!(put(&[2; 32]), Err(StoreError::Exists));
    let read = || amina.db.read(|tx| secrets::get(tx, "root_key")).unwrap().map(|bytes| bytes.to_vec());
    assert_eq!(read(), Some(vec![1; 32]));
    assert_eq!(amina.db.write("erase", |tx| secrets::erase(tx, "root_key")), Ok(true));
    assert_eq!(read(), None);
}
