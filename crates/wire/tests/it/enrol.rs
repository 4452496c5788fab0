//! Enrolment by file: what chidi's new phone and hana's base say to one another, and what an intruder can change.

use crate::people::{NOON, key, next, public, roster};
use waymark_wire::{
    Admission, DeviceEntry, DeviceRole, DeviceStatus, ENROL_VERSION, EnrolRefused, EnrolRequest, HeldRoster,
    Invite, InviteSecret, Roster, RosterRefused, ServerAddress, Signed,
};

fn invite(role: DeviceRole) -> Invite {
    Invite::to(&roster(), role, InviteSecret::from_bytes([42; 16]), NOON.plus(24))
}

/// The admission of chidi, with the next roster changed further by this function and signed by that root.
fn admission(root: &str, change: impl FnOnce(&mut Roster)) -> Admission {
    let before = Signed::make(&roster(), &[&key("root")]);
    let next = next(&before, |next| {
        next.devices.push(DeviceEntry::active(DeviceRole::Field, public("chidi")));
        change(next);
    });
    Admission {
        v: ENROL_VERSION,
        invite: invite(DeviceRole::Field).id(),
        device: public("chidi").device_id(),
        roster: Signed::make(&next, &[&key(root)]),
    }
}

#[test]
fn chidi_enrols_with_files_alone() {
    let shown = invite(DeviceRole::Field).to_bytes();
    // On chidi's phone.
    let read = Invite::parse(&shown).unwrap();
    let request = EnrolRequest::answer(&read, &key("chidi"), None);
    let on_the_phone = EnrolRequest::phrase(&request, &read).to_string();
    // On hana's base.
    let arrived = Signed::parse(&request.to_bytes()).unwrap();
    let checked = EnrolRequest::check(&arrived, &invite(DeviceRole::Field), NOON).unwrap();
    let at_the_base = EnrolRequest::phrase(&arrived, &invite(DeviceRole::Field)).to_string();
    assert_eq!(on_the_phone, at_the_base);
    assert_eq!(on_the_phone.split(' ').count(), 6);
    assert_eq!(checked.device(), public("chidi").device_id());
    // Back on the phone.
    let given = Admission::parse(&admission("root", |_| {}).to_bytes()).unwrap();
    let held: HeldRoster = given.check(&read, &public("chidi")).unwrap();
    assert_eq!(held.roster().seq, 2);
}

#[test]
fn a_base_brings_its_recipient_and_a_phone_has_none() {
    let recipient = || Some("age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm".to_owned());
    for (role, given, taken) in [
        (DeviceRole::Base, recipient(), true),
        (DeviceRole::Base, None, false),
        (DeviceRole::Field, None, true),
        (DeviceRole::Field, recipient(), false),
    ] {
        let request = EnrolRequest::answer(&invite(role), &key("chidi"), given);
        let checked = EnrolRequest::check(&request, &invite(role), NOON).map(drop);
        assert_eq!(checked, if taken { Ok(()) } else { Err(EnrolRefused::Inconsistent) });
    }
}

#[test]
fn each_thing_that_can_be_wrong_has_its_own_name() {
    let shown = invite(DeviceRole::Field);
    let request = EnrolRequest::answer(&shown, &key("chidi"), None);
    let check = |request: &Signed<EnrolRequest>, invite: &Invite, hour| {
        EnrolRequest::check(request, invite, hour).map(drop)
    };
    assert_eq!(check(&request, &shown, NOON.plus(24)), Err(EnrolRefused::Expired));
    let another = Invite { secret: InviteSecret::from_bytes([43; 16]), ..shown.clone() };
    assert_eq!(check(&request, &another, NOON), Err(EnrolRefused::NotFromInvite));
    let elsewhere = Invite { org: Roster::org_id(&[public("x")], 1), ..shown.clone() };
    assert_eq!(check(&request, &elsewhere, NOON), Err(EnrolRefused::OtherOrganisation));
    let base = Invite { role: DeviceRole::Base, ..shown.clone() };
    assert_eq!(check(&request, &base, NOON), Err(EnrolRefused::Inconsistent));
    assert_eq!(Invite::parse(br#"{"v":2}"#), Err(EnrolRefused::Newer));
    assert_eq!(Invite::parse(b"{}"), Err(EnrolRefused::Damaged));
}

/// T31: a relay that exchanges the new device's key; the safety words differ.
#[test]
fn an_intruder_who_has_not_seen_the_invite_cannot_put_in_another_key() {
    let shown = invite(DeviceRole::Field);
    let honest = EnrolRequest::answer(&shown, &key("chidi"), None);
    // The relay keeps the MAC and puts its own key in.
    let mut swapped = honest.peek().unwrap();
    swapped.sign_key = public("intruder");
    let swapped = Signed::make(&swapped, &[&key("intruder")]);
    assert_eq!(EnrolRequest::check(&swapped, &shown, NOON).map(drop), Err(EnrolRefused::NotFromInvite));
    // One who has seen it can, and then the words differ.
    let seen = EnrolRequest::answer(&shown, &key("intruder"), None);
    assert!(EnrolRequest::check(&seen, &shown, NOON).is_ok());
    assert_ne!(EnrolRequest::phrase(&seen, &shown), EnrolRequest::phrase(&honest, &shown));
    // And if the invite is changed on its way to the phone, the words differ too.
    let changed = Invite { roots: vec![public("intruder")], ..shown.clone() };
    assert_ne!(EnrolRequest::phrase(&honest, &changed), EnrolRequest::phrase(&honest, &shown));
}

/// T31: a relay that answers with an admission of its own.
#[test]
fn an_admission_is_believed_only_with_the_invites_roots_and_our_own_key() {
    let shown = invite(DeviceRole::Field);
    let check = |admission: &Admission| admission.check(&shown, &public("chidi")).map(drop);
    assert_eq!(check(&admission("root", |_| {})), Ok(()));
    assert!(matches!(
        check(&admission("intruder", |_| {})),
        Err(EnrolRefused::Roster(RosterRefused::Envelope(_)))
    ));
    let not_listed = admission("root", |next| next.devices.truncate(3));
    assert_eq!(check(&not_listed), Err(EnrolRefused::NotAdmitted));
    let as_lost = admission("root", |next| next.devices.last_mut().unwrap().status = DeviceStatus::Lost);
    assert_eq!(check(&as_lost), Err(EnrolRefused::NotAdmitted));
    let for_another = Admission { device: public("boris").device_id(), ..admission("root", |_| {}) };
    assert_eq!(check(&for_another), Err(EnrolRefused::NotAdmitted));
}

#[test]
fn the_secret_is_not_printed_and_not_in_the_request() {
    let shown = invite(DeviceRole::Field);
    assert!(!format!("{shown:?}").contains("2a2a2a2a"));
    let request = EnrolRequest::answer(&shown, &key("chidi"), None);
    assert!(!String::from_utf8_lossy(request.body()).contains("2a2a2a2a"));
}

#[test]
fn an_invite_can_be_typed_and_both_screens_still_show_the_same_words() {
    for role in [DeviceRole::Field, DeviceRole::Base] {
        let shown = invite(role);
        let code = shown.to_code();
        assert_eq!(code.replace(' ', "").len(), 64, "{code}");
        let sloppy = code.to_lowercase().replace('0', "o").replace(' ', "-");
        let typed = Invite::from_code(&sloppy).unwrap();
        assert_eq!(typed, shown.as_typed());
        assert_eq!(typed.id(), shown.id());
        let recipient = (role == DeviceRole::Base)
            .then(|| "age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm".to_owned());
        let request = EnrolRequest::answer(&typed, &key("chidi"), recipient);
        EnrolRequest::check(&request, &shown, NOON).unwrap();
        assert_eq!(EnrolRequest::phrase(&request, &typed), EnrolRequest::phrase(&request, &shown));
    }
    let typed = invite(DeviceRole::Field).as_typed();
    admission("root", |_| {}).check(&typed, &public("chidi")).unwrap();
    let other = Invite { org: waymark_wire::OrgId::from_bytes([7; 16]), ..typed };
    let refused = admission("root", |_| {}).check(&other, &public("chidi"));
    assert!(refused.is_err(), "roots that do not hash to the organisation's id are not believed");
}

#[test]
fn the_server_is_typed_after_the_invite_and_a_slip_in_either_is_noticed() {
    let invite = invite(DeviceRole::Field);
    let address = invite.address().unwrap();
    let (code, server) = (invite.to_code(), address.to_code().unwrap());
    let sloppy = format!("{} - {}", code.to_lowercase().replace('0', "o"), server.to_lowercase());
    let (typed, at) = Invite::from_typed(&sloppy).unwrap();
    assert_eq!((typed, at.clone()), (invite.as_typed(), Some(address.clone())));
    assert_eq!(ServerAddress::parse(&address.to_bytes()), Ok(address), "kept until the device is in");
    assert_eq!(Invite::from_typed(&code).unwrap().1, None, "the invite alone");
    let signs: Vec<char> = server.chars().collect();
    for place in (0..signs.len()).filter(|place| !signs[*place].is_whitespace()) {
        let mut slipped = signs.clone();
        slipped[place] = if slipped[place] == 'Z' { 'Y' } else { 'Z' };
        let slipped: String = slipped.into_iter().collect();
        assert!(Invite::from_typed(&format!("{code} {slipped}")).is_err(), "place {place}");
    }
    assert!(Invite::from_typed(&format!("{code} 0")).is_err(), "begun and not ended");
}

#[test]
fn a_slip_of_the_finger_in_a_typed_invite_is_noticed() {
    let code: Vec<char> = invite(DeviceRole::Field).to_code().chars().collect();
    for place in 0..code.len() {
        let mut slipped = code.clone();
        slipped[place] = if code[place] == '7' { '8' } else { '7' };
        let slipped: String = slipped.into_iter().collect();
        assert!(Invite::from_code(&slipped).is_err(), "place {place}");
        let short: String = code.iter().take(place).collect();
        assert!(Invite::from_code(&short).is_err(), "cut at {place}");
    }
    assert_eq!(Invite::from_code("not an invite"), Err(EnrolRefused::Damaged));
}

#[test]
fn words_of_a_typed_invite_differ_from_those_of_a_scanned_one() {
    let shown = invite(DeviceRole::Field);
    let typed = EnrolRequest::answer(&shown.as_typed(), &key("chidi"), None);
    let scanned = EnrolRequest::answer(&shown, &key("chidi"), None);
    assert_ne!(EnrolRequest::phrase(&typed, &shown), EnrolRequest::phrase(&scanned, &shown));
}
