//! Receipts: which are believed, what they change, and that nothing ever goes back.

use super::*;
use waymark_wire::{
    Coordinator, DeviceEntry, DeviceRole, DeviceStatus, EnvelopeRefused, Hour, Policy, ServerEntry, Signer,
    SigningKey, TlsPin,
};

/// An organisation with a server, a base and Amina's phone; every key is made from one byte.
struct Org {
    roster: Roster,
    server: SigningKey,
    base: SigningKey,
    amina: SigningKey,
}

fn key(byte: u8) -> SigningKey {
    SigningKey::from_seed(&[byte; 32]).unwrap()
}

fn org() -> Org {
    let (root, server, base, amina) = (key(1), key(2), key(3), key(4));
    let roots = vec![root.public_key()];
    let roster = Roster {
        v: 1,
        org: Roster::org_id(&roots, 1),
        name: "Open Hand".to_owned(),
        seq: 1,
        prev: None,
        issued_at_hour: Hour(1),
        expires_at_hour: Hour(9_999),
        packs: Vec::new(),
        grace_hours: 72,
        coordinators: vec![Coordinator {
            device: base.public_key().device_id(),
            age_recipient: "age1base".to_owned(),
        }],
        recovery: "age1recovery".to_owned(),
        devices: vec![
            DeviceEntry::active(DeviceRole::Base, base.public_key()),
            DeviceEntry::active(DeviceRole::Field, amina.public_key()),
        ],
        roots,
        threshold: 1,
        policy: Policy::default(),
        server: Some(ServerEntry {
            url: "https://localhost:1".to_owned(),
            tls_pins: vec![TlsPin::from_bytes([7; 32])],
            receipt_key: server.public_key(),
            retired_receipt_keys: Vec::new(),
        }),
    };
    roster.check().unwrap();
    Org { roster, server, base, amina }
}

impl Org {
    fn entry(&self, state: BatchState) -> OutboxEntry {
        OutboxEntry {
            batch: BatchId::from_bytes([9; 32]),
            org: self.roster.org,
            device: self.amina.public_key().device_id(),
            epoch: 1,
            seq: 3,
            state,
        }
    }

    fn receipt(&self, level: ReceiptLevel) -> Receipt {
        let entry = self.entry(BatchState::Sealed);
        Receipt {
            v: 1,
            level,
            org: entry.org,
            batch: entry.batch,
            device: entry.device,
            epoch: entry.epoch,
            seq: entry.seq,
            by: self.server.public_key().key_id(),
            hour: Hour(40),
            log_index: None,
        }
    }
}

use BatchState::{Offered, Opened, Purged, Returned, Sealed, Stored, Stuck};
use ReceiptLevel as Level;

#[test]
fn receipts_only_ever_move_a_batch_forward() {
    let org = org();
    let check = |level: Level, from: BatchState, to: Option<BatchState>| {
        let signer = if level == Level::Stored { &org.server } else { &org.base };
        let signed = org.receipt(level).sign(signer);
        let settled = settle(&signed, &org.roster, &org.entry(from)).unwrap();
        assert_eq!(settled.state, to, "{level:?} on {from:?}");
        assert!(settled.erase_readable);
    };
    for from in [Sealed, Offered, Returned, Stuck] {
        check(Level::Stored, from, Some(Stored));
        check(Level::Opened, from, Some(Opened));
    }
    check(Level::Opened, Stored, Some(Opened));
    for from in [Stored, Opened, Purged] {
        check(Level::Stored, from, None);
    }
    for from in [Opened, Purged] {
        check(Level::Opened, from, None);
    }
}

#[test]
fn sealed_bytes_are_released_at_the_level_the_policy_names_and_not_before() {
    let mut org = org();
    let stored = org.receipt(Level::Stored).sign(&org.server);
    let opened = org.receipt(Level::Opened).sign(&org.base);
    let check = |org: &Org, signed: &Signed<Receipt>, released: bool| {
        assert_eq!(settle(signed, &org.roster, &org.entry(Sealed)).unwrap().release_bytes, released);
    };
    check(&org, &stored, false);
    check(&org, &opened, true);
    org.roster.policy.receipt_level = Level::Stored;
    check(&org, &stored, true);
    check(&org, &opened, true);
}

#[test]
fn a_receipt_about_anything_else_settles_nothing() {
    let org = org();
    let good = org.receipt(Level::Stored);
    let others = [
        Receipt { batch: BatchId::from_bytes([8; 32]), ..good.clone() },
        Receipt { device: org.base.public_key().device_id(), ..good.clone() },
        Receipt { epoch: 2, ..good.clone() },
        Receipt { seq: 4, ..good.clone() },
    ];
    for other in others {
        let refused = settle(&other.sign(&org.server), &org.roster, &org.entry(Sealed));
        assert_eq!(refused, Err(NotSettled::OtherBatch));
    }
    let foreign = Receipt { org: waymark_wire::OrgId::from_bytes([5; 16]), ..good };
    let refused = settle(&foreign.sign(&org.server), &org.roster, &org.entry(Sealed));
    assert_eq!(refused, Err(NotSettled::Receipt(ReceiptRefused::OtherOrganisation)));
}

#[test]
fn only_the_server_says_stored_and_only_an_active_base_says_opened() {
    let mut org = org();
    let wrong_key = Err(NotSettled::Receipt(ReceiptRefused::WrongKey));
    let settled_by = |org: &Org, level: Level, signer: &SigningKey| {
        settle(&org.receipt(level).sign(signer), &org.roster, &org.entry(Sealed))
    };
    assert_eq!(settled_by(&org, Level::Stored, &key(77)), wrong_key, "a stranger's server");
    assert_eq!(settled_by(&org, Level::Stored, &org.base), wrong_key, "a base is no server");
    assert_eq!(settled_by(&org, Level::Opened, &org.server), wrong_key, "the server opens nothing");
    assert_eq!(settled_by(&org, Level::Opened, &org.amina), wrong_key, "the phone itself");
    for device in &mut org.roster.devices {
        device.status = DeviceStatus::Revoked;
    }
    assert_eq!(settled_by(&org, Level::Opened, &org.base), wrong_key, "a base that was revoked");
}

#[test]
fn a_receipt_changed_on_its_way_is_no_receipt() {
    let org = org();
    let good = org.receipt(Level::Stored).sign(&org.server).to_bytes();
    let mut refused = 0;
    for place in 0..good.len() {
        let mut bytes = good.clone();
        if let Some(byte) = bytes.get_mut(place) {
            *byte ^= 1;
        }
        let outcome = Signed::parse(&bytes).map(|signed| settle(&signed, &org.roster, &org.entry(Sealed)));
        assert!(matches!(outcome, Err(_) | Ok(Err(_))), "byte {place}");
        refused += 1;
    }
    assert_eq!(refused, good.len());
    let not_signed = Signed::<Receipt>::parse(b"{\"body\":\"e30=\",\"signatures\":[]}");
    assert!(not_signed.is_ok_and(|signed| signed.open(&[org.server.public_key()], 1) == Err(EnvelopeRefused::NotSigned)));
}

#[test]
fn no_refusal_of_one_batch_stands_in_the_way_of_the_others() {
    const REASONS: [&str; 8] = [
        "refused_signature",
        "unknown_device",
        "fork",
        "too_large",
        "quota",
        "other_organisation",
        "gone",
        "unknown",
    ];
    for code in ProblemCode::ALL {
        let refusal = refusal(*code);
        assert!(refusal.reason.is_none_or(|reason| REASONS.contains(&reason)), "{code:?} has words");
        // What is set aside for good must not end the exchange; what ends it must be tried again later.
        if let Some(reason) = refusal.reason {
            assert_eq!(refusal.ends_exchange, worth_another_try(reason), "{code:?}");
        } else {
            assert!(
                refusal.ends_exchange,
                "{code:?} says nothing about the batch, so the next one fares no better"
            );
        }
    }
}
