//! Rosters: only a rising sequence that chains, signed by enough roots, with two who can open.

use crate::people::{NOON, key, next, pack, public, roster};
use waymark_wire::{
    DeviceEntry, DeviceRole, DeviceStatus, Digest, EnvelopeRefused, HeldRoster, Hour, Roster, RosterRefused,
    Signed, Standing,
};

fn first() -> HeldRoster {
    let signed = Signed::make(&roster(), &[&key("root")]);
    HeldRoster::first(&signed, &roster().org).unwrap()
}

/// Offers the next roster, changed by this function and signed by the root.
fn offer(change: impl FnOnce(&mut Roster)) -> Result<Option<HeldRoster>, RosterRefused> {
    let held = first();
    held.accept(&Signed::make(&next(held.signed(), change), &[&key("root")]))
}

#[test]
fn the_next_roster_is_taken_and_the_one_in_force_changes_nothing() {
    let held = first();
    let second = Signed::make(&next(held.signed(), |_| {}), &[&key("root")]);
    let after = held.accept(&second).unwrap().expect("new");
    assert_eq!(after.roster().seq, 2);
    assert_eq!(after.accept(&second), Ok(None));
    assert_eq!(after.accept(held.signed()), Err(RosterRefused::Older));
    assert_eq!(HeldRoster::reload(&after.to_bytes()), Ok(after));
}

/// T31: rosters that the server made up, left out or put in another order.
#[test]
fn what_does_not_follow_is_refused() {
    assert_eq!(offer(|next| next.seq = 3), Err(RosterRefused::Gap));
    assert_eq!(offer(|next| next.prev = Some(Digest::of(b"another"))), Err(RosterRefused::Fork));
    assert_eq!(offer(|next| next.prev = None), Err(RosterRefused::Fork));
    let another_first =
        |next: &mut Roster| (next.seq, next.prev, next.name) = (1, None, "Hill House".to_owned());
    assert_eq!(offer(another_first), Err(RosterRefused::Fork));
    let other_org = Roster::org_id(&[public("x")], 1);
    assert_eq!(offer(|next| next.org = other_org), Err(RosterRefused::OtherOrganisation));
    let held = first();
    let forged = Signed::make(&next(held.signed(), |_| {}), &[&key("server"), &key("amina")]);
    assert_eq!(held.accept(&forged), Err(RosterRefused::Envelope(EnvelopeRefused::NotSigned)));
}

#[test]
fn a_roster_needs_two_who_can_open_and_who_are_not_the_same() {
    assert_eq!(offer(|next| next.coordinators.clear()), Err(RosterRefused::TooFewRecipients));
    assert_eq!(
        offer(|next| next.recovery = next.coordinators[0].age_recipient.clone()),
        Err(RosterRefused::TooFewRecipients)
    );
    assert_eq!(offer(|next| next.recovery = String::new()), Err(RosterRefused::Inconsistent));
    let lost = |next: &mut Roster| next.devices[2].status = DeviceStatus::Lost;
    assert_eq!(offer(lost), Err(RosterRefused::TooFewRecipients), "the only base is lost");
    let at_a_phone = |next: &mut Roster| next.coordinators[0].device = public("amina").device_id();
    assert_eq!(offer(at_a_phone), Err(RosterRefused::Inconsistent));
}

/// T31: a device is exchanged or left out.
#[test]
fn devices_are_marked_and_never_dropped_or_exchanged() {
    assert_eq!(offer(|next| next.devices.truncate(2)), Err(RosterRefused::DeviceChanged));
    assert_eq!(offer(|next| next.devices[0].role = DeviceRole::Base), Err(RosterRefused::DeviceChanged));
    assert_eq!(offer(|next| next.devices[0].sign_key = public("x")), Err(RosterRefused::DeviceChanged));
    assert_eq!(offer(|next| next.devices.push(next.devices[0].clone())), Err(RosterRefused::Inconsistent));
    let after = offer(|next| {
        next.devices[0].status = DeviceStatus::Lost;
        next.devices.push(DeviceEntry::active(DeviceRole::Field, public("chidi")));
    });
    let after = after.unwrap().unwrap();
    assert!(!after.roster().device(&public("amina").device_id()).unwrap().is_active());
    assert!(after.roster().device(&public("chidi").device_id()).unwrap().is_active());
}

/// T32: root keys are changed with too few signatures.
#[test]
fn root_keys_change_only_with_enough_of_the_old_and_of_the_new() {
    let roots = ["root 1", "root 2", "root 3"];
    let mut genesis = roster();
    genesis.roots = roots.map(public).to_vec();
    genesis.threshold = 2;
    genesis.org = Roster::org_id(&genesis.roots, 2);
    let signed = Signed::make(&genesis, &[&key("root 1"), &key("root 3")]);
    let held = HeldRoster::first(&signed, &genesis.org).unwrap();
    let changed =
        next(held.signed(), |next| next.roots = ["root 1", "root 4", "root 5"].map(public).to_vec());
    let by = |names: &[&str]| {
        let keys: Vec<_> = names.iter().map(|name| key(name)).collect();
        let signers: Vec<&dyn waymark_wire::Signer> = keys.iter().map(|key| key as _).collect();
        held.accept(&Signed::make(&changed, &signers)).map(|taken| taken.is_some())
    };
    let refused = Err(RosterRefused::Envelope(EnvelopeRefused::NotSigned));
    assert_eq!(by(&["root 1"]), refused, "one of the old");
    assert_eq!(by(&["root 4", "root 5"]), refused, "the new ones alone");
    assert_eq!(by(&["root 2", "root 3"]), refused, "the old ones alone");
    assert_eq!(by(&["root 1", "root 2"]), refused, "one of the new");
    assert_eq!(by(&["root 1", "root 2", "root 4"]), Ok(true));
}

#[test]
fn an_organisations_id_cannot_be_claimed_with_other_roots() {
    let mut claimed = roster();
    claimed.roots = vec![public("intruder")];
    let signed = Signed::make(&claimed, &[&key("intruder")]);
    assert_eq!(HeldRoster::first(&signed, &roster().org), Err(RosterRefused::Inconsistent));
    let adopted = HeldRoster::adopt(&signed, &roster().org, &[public("root")], 1);
    assert_eq!(adopted, Err(RosterRefused::Envelope(EnvelopeRefused::NotSigned)));
}

#[test]
fn an_expired_roster_warns_then_stops() {
    let roster = roster();
    let end = roster.expires_at_hour;
    assert_eq!(roster.standing(Hour(end.0 - 1)), Standing::Current);
    assert_eq!(roster.standing(end), Standing::Grace { hours_left: roster.grace_hours });
    assert_eq!(roster.standing(end.plus(roster.grace_hours - 1)), Standing::Grace { hours_left: 1 });
    assert_eq!(roster.standing(end.plus(roster.grace_hours)), Standing::Expired);
    // 1970 on a phone whose battery was out: collecting goes on.
    assert_eq!(roster.standing(Hour(0)), Standing::Current);
    assert_eq!(offer(|next| next.expires_at_hour = NOON), Err(RosterRefused::Inconsistent));
}

#[test]
fn nonsense_is_refused() {
    let bends: [fn(&mut Roster); 9] = [
        |next| next.name = "  ".to_owned(),
        |next| next.name = "x".repeat(201),
        |next| next.threshold = 0,
        |next| next.threshold = 2,
        |next| next.roots.push(next.roots[0]),
        |next| next.devices.push(DeviceEntry { id: public("x").device_id(), ..next.devices[0].clone() }),
        |next| next.server.as_mut().unwrap().url = "http://waymark.example.org".to_owned(),
        |next| next.server.as_mut().unwrap().tls_pins.clear(),
        |next| next.recovery = "ssh-ed25519 AAAA".to_owned(),
    ];
    for (number, bend) in bends.into_iter().enumerate() {
        let refused = offer(bend);
        let expected = [RosterRefused::Inconsistent, RosterRefused::Envelope(EnvelopeRefused::NotSigned)];
        assert!(refused.as_ref().is_err_and(|why| expected.contains(why)), "bend {number}: {refused:?}");
    }
}

#[test]
fn recordings_are_named_once_a_language_and_not_without_end() {
    let taken = offer(|next| next.packs = vec![pack("ps", 1), pack("zh-Hant", 1 << 20)]);
    assert_eq!(taken.unwrap().unwrap().roster().packs.len(), 2);
    let many = |count: u32| (0..count).map(|number| pack(&format!("x-{number}"), 1)).collect::<Vec<_>>();
    assert!(offer(|next| next.packs = many(64)).is_ok());
    for packs in [
        many(65),
        vec![pack("ps", 1), pack("ps", 1)],
        vec![pack("ps", 0)],
        vec![pack("ps", (1 << 20) + 1)],
        vec![pack(&"x".repeat(36), 1)],
        vec![pack("p s", 1)],
    ] {
        assert_eq!(offer(|next| next.packs = packs.clone()), Err(RosterRefused::Inconsistent), "{packs:?}");
    }
}

#[test]
fn ten_thousand_devices_fit_and_are_checked_quickly() {
    let mut large = roster();
    for number in 0..10_000_u32 {
        let key = waymark_wire::PublicKey::from_bytes(*Digest::of(&number.to_be_bytes()).as_bytes());
        large.devices.push(DeviceEntry::active(DeviceRole::Field, key));
    }
    let held = HeldRoster::first(&Signed::make(&large, &[&key("root")]), &large.org).unwrap();
    let second = Signed::make(&next(held.signed(), |next| next.grace_hours += 1), &[&key("root")]);
    let bytes = second.to_bytes();
    assert!(bytes.len() <= Signed::<Roster>::max_bytes());
    assert!(held.accept(&Signed::parse(&bytes).unwrap()).unwrap().is_some());
}
