//! Rosters: the server relays them, and can neither make nor bend one.

use crate::people::{Device, Organisation};
use waymark_server::{Config, Running, StartRefused};
use waymark_wire::{
    DeviceEntry, DeviceRole, DeviceStatus, HeldRoster, ProblemCode, Roster, RosterChain, Signed, Signer as _,
    SigningKey,
};

fn put(org: &Organisation, at: &Running, device: &Device, roster: &Signed<Roster>) -> crate::client::Answer {
    org.ask(at, device, "PUT", "/v1/roster", &roster.to_bytes())
}

fn get(org: &Organisation, at: &Running, device: &Device, target: &str) -> RosterChain {
    let answer = org.ask(at, device, "GET", target, b"");
    assert_eq!(answer.status, 200);
    serde_json::from_slice(&answer.body).unwrap()
}

#[test]
fn a_phone_that_was_away_follows_the_chain() {
    let mut org = Organisation::new();
    let first = org.roster.clone();
    let server = org.start();
    for days in 1..=3 {
        let next = org.next_roster(|next| next.expires_at_hour = next.expires_at_hour.plus(24 * days));
        assert_eq!(put(&org, &server, &org.hana, &next).status, 201);
        assert_eq!(put(&org, &server, &org.hana, &next).status, 200, "the one in force");
        org.roster = org.roster.accept(&next).unwrap().unwrap();
    }
    let missed = get(&org, &server, &org.amina, "/v1/roster?after=1");
    let mut held = first;
    for next in &missed.rosters {
        held = held.accept(next).unwrap().unwrap();
    }
    assert_eq!((held.roster().seq, missed.more), (4, false));
    assert_eq!(held, org.roster);
    assert_eq!(get(&org, &server, &org.amina, "/v1/roster").rosters, [org.roster.signed().clone()]);
}

#[test]
fn rosters_that_do_not_follow_are_refused() {
    let org = Organisation::new();
    let server = org.start();
    let intruder = SigningKey::from_seed(&[66; 32]).unwrap();
    let follows = org.next_roster(|_| {}).peek().unwrap();
    let forged = Signed::make(&follows, &[&intruder]);
    assert_eq!(put(&org, &server, &org.hana, &forged).code(), ProblemCode::RefusedSignature);
    let leap = org.next_roster(|next| next.seq += 1);
    assert_eq!(put(&org, &server, &org.hana, &leap).code(), ProblemCode::RosterRefused);
    let dropped = org.next_roster(|next| next.devices.retain(|entry| entry.id != org.boris.id()));
    assert_eq!(put(&org, &server, &org.hana, &dropped).code(), ProblemCode::RosterRefused);
    let alone = org.next_roster(|next| next.coordinators.clear());
    assert_eq!(put(&org, &server, &org.hana, &alone).code(), ProblemCode::RosterRefused);
    let body = b"{\"body\":\"\",\"signatures\":[]}";
    assert_eq!(org.ask(&server, &org.hana, "PUT", "/v1/roster", body).code(), ProblemCode::RefusedSignature);
    assert_eq!(put(&org, &server, &org.amina, &org.next_roster(|_| {})).code(), ProblemCode::NotAllowed);
    assert_eq!(get(&org, &server, &org.amina, "/v1/roster").rosters.len(), 1);
}

#[test]
fn a_lost_phone_learns_that_it_is_lost_and_a_revoked_base_gets_nothing() {
    let org = Organisation::new();
    let server = org.start();
    let second = Device::of("ines, at the second base", DeviceRole::Base);
    let entry = DeviceEntry {
        status: DeviceStatus::Revoked,
        ..DeviceEntry::active(DeviceRole::Base, second.public())
    };
    let next = org.next_roster(|next| {
        next.devices.push(entry);
        next.devices.iter_mut().find(|entry| entry.id == org.amina.id()).unwrap().status = DeviceStatus::Lost;
    });
    assert_eq!(put(&org, &server, &org.hana, &next).status, 201);
    let newest = get(&org, &server, &org.amina, "/v1/roster").rosters.remove(0).peek().unwrap();
    assert_eq!(newest.device(&org.amina.id()).unwrap().status, DeviceStatus::Lost);
    assert_eq!(org.ask(&server, &second, "GET", "/v1/batches", b"").code(), ProblemCode::NotAllowed);
}

#[test]
fn a_fresh_server_takes_its_first_roster_only_from_those_who_know_its_receipt_key() {
    let org = Organisation::new();
    let server = org.start_with(Config::new(org.data()));
    let sealed = org.batch(&org.amina, 1, "early");
    assert_eq!(org.put(&server, &org.amina, &sealed).code(), ProblemCode::NoRoster);

    let mut other = org.roster.roster().clone();
    other.server.as_mut().unwrap().receipt_key = SigningKey::from_seed(&[5; 32]).unwrap().public_key();
    let guessed = Signed::make(&other, &[&org.root]);
    assert_eq!(put(&org, &server, &org.hana, &guessed).code(), ProblemCode::NotAllowed);
    assert_eq!(put(&org, &server, &org.amina, org.roster.signed()).code(), ProblemCode::NotAllowed);

    assert_eq!(put(&org, &server, &org.hana, org.roster.signed()).status, 201);
    assert_eq!(org.put(&server, &org.amina, &sealed).status, 201);
}

#[test]
fn the_newest_roster_is_in_force_after_a_restart_whatever_file_is_given() {
    let org = Organisation::new();
    let server = org.start();
    let next = org.next_roster(|next| next.grace_hours += 1);
    assert_eq!(put(&org, &server, &org.hana, &next).status, 201);
    server.stop();
    let server = org.start();
    assert_eq!(get(&org, &server, &org.amina, "/v1/roster").rosters, [next]);
    server.stop();

    let stranger = Organisation::new();
    let mut config = org.config();
    config.roster = Some(stranger.next_roster(|next| next.name = "Other House".to_owned()).to_bytes());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let refused = waymark_server::serve(config, listener).err().expect("another chain");
    assert!(matches!(refused, StartRefused::Roster(_)));
    assert!(HeldRoster::reload(&org.roster.to_bytes()).is_ok());
}

#[test]
fn of_two_rosters_under_one_number_only_one_is_ever_taken() {
    let org = Organisation::new();
    let server = org.start();
    let rosters: Vec<_> =
        (0..8).map(|number| org.next_roster(|next| next.name = format!("House {number}"))).collect();
    let taken: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            rosters.iter().map(|next| scope.spawn(|| put(&org, &server, &org.hana, next).status)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(taken.iter().filter(|status| **status == 201).count(), 1, "{taken:?}");
    let winner = taken.iter().position(|status| *status == 201).unwrap();
    assert_eq!(get(&org, &server, &org.amina, "/v1/roster").rosters, [rosters[winner].clone()]);
    assert_eq!(get(&org, &server, &org.amina, "/v1/roster?after=1").rosters, [rosters[winner].clone()]);
}
