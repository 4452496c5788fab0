//! Enrolment through the server as a mere relay: one invite, one answer (T30).

use crate::client::Answer;
use crate::people::{Device, Organisation};
use waymark_server::Running;
use waymark_wire::{
    Admission, DeviceEntry, DeviceRole, EnrolRequest, EnrolmentList, EnrolmentStep, Hour, Invite,
    InviteSecret, ProblemCode, Signed,
};

fn invite(org: &Organisation, number: u8, hours: u64) -> Invite {
    let expires = Hour::from_unix_seconds(crate::people::now()).plus(hours);
    Invite::to(org.roster.roster(), DeviceRole::Field, InviteSecret::from_bytes([number; 16]), expires)
}

fn open(org: &Organisation, at: &Running, who: &Device, invite: &Invite) -> Answer {
    let body = format!("{{\"expires_at_hour\":{}}}", invite.expires_at_hour.0);
    org.ask(at, who, "PUT", &format!("/v1/enrolments/{}", invite.id()), body.as_bytes())
}

/// This new device answers the invite.
fn answer(org: &Organisation, at: &Running, who: &Device, invite: &Invite) -> Answer {
    let request = EnrolRequest::answer(invite, &who.key, None).to_bytes();
    org.ask(at, who, "PUT", &format!("/v1/enrolments/{}/request", invite.id()), &request)
}

fn list(org: &Organisation, at: &Running) -> EnrolmentList {
    serde_json::from_slice(&org.ask(at, &org.hana, "GET", "/v1/enrolments", b"").body).unwrap()
}

#[test]
fn chidi_is_enrolled_over_the_network_and_the_server_only_relays() {
    let org = Organisation::new();
    let server = org.start();
    let chidi = Device::of("chidi", DeviceRole::Field);
    let invite = invite(&org, 1, 24);
    let path = format!("/v1/enrolments/{}", invite.id());
    assert_eq!(answer(&org, &server, &chidi, &invite).code(), ProblemCode::NotFound, "not opened yet");
    assert_eq!(open(&org, &server, &org.amina, &invite).code(), ProblemCode::NotAllowed);
    assert_eq!(open(&org, &server, &org.hana, &invite).status, 201);
    assert_eq!(open(&org, &server, &org.hana, &invite).status, 200);
    let get = |who: &Device, what: &str| org.ask(&server, who, "GET", &format!("{path}/{what}"), b"");
    assert_eq!(get(&org.hana, "request").code(), ProblemCode::NotFound);

    assert_eq!(answer(&org, &server, &chidi, &invite).status, 201);
    assert_eq!(answer(&org, &server, &chidi, &invite).status, 200, "the same again");
    assert_eq!(list(&org, &server).enrolments[0].step, EnrolmentStep::Requested);
    let asked = Signed::<EnrolRequest>::parse(&get(&org.hana, "request").body).unwrap();
    let hour = Hour::from_unix_seconds(crate::people::now());
    assert_eq!(EnrolRequest::check(&asked, &invite, hour).unwrap().device(), chidi.id());
    assert_eq!(get(&chidi, "admission").code(), ProblemCode::NotFound, "not yet");

    let next =
        org.next_roster(|next| next.devices.push(DeviceEntry::active(DeviceRole::Field, chidi.public())));
    assert_eq!(org.ask(&server, &org.hana, "PUT", "/v1/roster", &next.to_bytes()).status, 201);
    let admission = Admission { v: 1, invite: invite.id(), device: chidi.id(), roster: next };
    let give = |admission: &Admission| {
        org.ask(&server, &org.hana, "PUT", &format!("{path}/admission"), &admission.to_bytes())
    };
    let for_another = Admission { device: org.boris.id(), ..admission.clone() };
    assert_eq!(give(&for_another).code(), ProblemCode::NotFound, "boris did not ask");
    assert_eq!(give(&admission).status, 201);
    assert_eq!(give(&admission).status, 200);
    assert_eq!(get(&org.boris, "admission").code(), ProblemCode::NotAllowed);
    let got = Admission::parse(&get(&chidi, "admission").body).unwrap();
    assert!(got.check(&invite, &chidi.public()).is_ok());
    assert_eq!(list(&org, &server).enrolments[0].step, EnrolmentStep::Admitted);
}

/// T30: a hundred devices have photographed the same invite. Exactly one gets in, the others are told, the
/// coordinator is alerted. The control: with two invites there are two.
#[test]
fn of_a_hundred_who_answer_one_invite_exactly_one_is_taken() {
    let org = Organisation::new();
    let server = org.start();
    let invite = invite(&org, 1, 24);
    assert_eq!(open(&org, &server, &org.hana, &invite).status, 201);
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let one = |number: u32| {
            let (org, server, invite) = (&org, &server, &invite);
            scope.spawn(move || {
                answer(org, server, &Device::of(&format!("phone {number}"), DeviceRole::Field), invite)
            })
        };
        let threads: Vec<_> = (0..100).map(one).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    let others = answers.iter().filter(|answer| answer.status != 201);
    assert!(others.map(Answer::code).all(|code| code == ProblemCode::InviteUsed));
    let rows = list(&org, &server).enrolments;
    assert_eq!((rows.len(), rows[0].step, rows[0].refused), (1, EnrolmentStep::Requested, 99));
    // After its use, and after its end.
    let late = Device::of("late", DeviceRole::Field);
    assert_eq!(answer(&org, &server, &late, &invite).code(), ProblemCode::InviteUsed);

    let second = self::invite(&org, 2, 24);
    assert_eq!(open(&org, &server, &org.hana, &second).status, 201);
    assert_eq!(answer(&org, &server, &late, &second).status, 201, "the control");
}

#[test]
fn an_expired_invite_is_refused_by_its_own_name() {
    let org = Organisation::new();
    let now = crate::people::now();
    let server = org.start_at(now);
    let invite = invite(&org, 1, 1);
    assert_eq!(open(&org, &server, &org.hana, &invite).status, 201);
    server.stop();
    let server = org.start_at(now + 2 * 3600);
    let (chidi, path) =
        (Device::of("chidi", DeviceRole::Field), format!("/v1/enrolments/{}/request", invite.id()));
    let request = EnrolRequest::answer(&invite, &chidi.key, None).to_bytes();
    let header = chidi.sign_at("PUT", &path, &request, now + 2 * 3600, crate::people::nonce(), None);
    let headers = [("authorization", header.as_str())];
    let refused = org.client(server.address()).ask("PUT", &path, &headers, &request).unwrap();
    assert_eq!(refused.code(), ProblemCode::InviteExpired);
}

#[test]
fn a_request_that_is_not_of_who_sends_it_is_refused() {
    let org = Organisation::new();
    let server = org.start();
    let (one, two) = (invite(&org, 1, 24), invite(&org, 2, 24));
    open(&org, &server, &org.hana, &one);
    open(&org, &server, &org.hana, &two);
    let (chidi, daria) = (Device::of("chidi", DeviceRole::Field), Device::of("daria", DeviceRole::Field));
    let his = EnrolRequest::answer(&one, &chidi.key, None).to_bytes();
    let path = |invite: &Invite| format!("/v1/enrolments/{}/request", invite.id());
    let refused = org.ask(&server, &daria, "PUT", &path(&one), &his).code();
    assert_eq!(refused, ProblemCode::Damaged, "daria brings chidi's");
    let refused = org.ask(&server, &chidi, "PUT", &path(&two), &his).code();
    assert_eq!(refused, ProblemCode::Damaged, "for another invite");
    assert_eq!(org.ask(&server, &chidi, "PUT", &path(&one), b"{}").code(), ProblemCode::Damaged);
    assert_eq!(org.ask(&server, &chidi, "PUT", &path(&one), &his).status, 201);
}
