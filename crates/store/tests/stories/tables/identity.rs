//! Enrolment: once, and kept.

use crate::Device;
use crate::screenings::device_of;
use waymark_store::StoreError;
use waymark_store::tables::{Identity, identity};
use waymark_testkit::{AMINA, BORIS, Person};
use waymark_wire::{DeviceRole, OrgId};

fn identity_of(person: &Person) -> Identity {
    Identity {
        org: OrgId::from_bytes([9; 16]),
        device: device_of(person),
        role: DeviceRole::Field,
        epoch: 1,
        sign_seed: person.bytes::<32>("seed").into(),
        age_identity: "AGE-SECRET-KEY-1".to_owned().into(),
    }
}

#[test]
fn a_device_is_enrolled_once_and_stays_who_it_is() {
    let amina = Device::of(&AMINA);
    assert_eq!(amina.db.read(identity::get), Ok(None));
    amina.db.write("enrol", |tx| identity::put(tx, &identity_of(&AMINA))).unwrap();
    let again = amina.db.write("enrol", |tx| identity::put(tx, &identity_of(&BORIS)));
    assert_eq!(again, Err(StoreError::Exists));
    let amina = amina.reopened_by(&AMINA);
    assert_eq!(amina.db.read(identity::get), Ok(Some(identity_of(&AMINA))));
    assert_eq!(amina.db.write("epoch", identity::next_epoch), Ok(2));
}

#[test]
fn secrets_of_an_identity_cannot_be_printed() {
    let printed = format!("{:?}", identity_of(&AMINA));
    assert!(printed.contains("Field") && !printed.contains("AGE-SECRET") && !printed.contains("sign_seed"));
}
