//! Batches go in once, whatever happens to the requests that carry them.

use crate::people::{Device, Organisation, batch};
use std::collections::BTreeSet;
use waymark_wire::{
    BatchList, Bucket, DeviceRole, DeviceStatus, ProblemCode, QuarantineReason, ReceiptList, SealedBatch,
    Signed,
};

fn list(org: &Organisation, at: &waymark_server::Running, target: &str) -> BatchList {
    let answer = org.ask(at, &org.hana, "GET", target, b"");
    assert_eq!(answer.status, 200);
    serde_json::from_slice(&answer.body).unwrap()
}

#[test]
fn aminas_batch_is_stored_once_and_every_retry_gets_the_same_receipt() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "first");
    let first = org.put(&server, &org.amina, &sealed);
    assert_eq!(first.status, 201);
    let receipt = org.check_receipt(&first.body, &sealed);
    assert_eq!(receipt.log_index, Some(1));
    for _ in 0..3 {
        let again = org.put(&server, &org.amina, &sealed);
        assert_eq!((again.status, &again.body), (200, &first.body), "byte for byte");
    }
    let second = org.put(&server, &org.amina, &org.batch(&org.amina, 2, "second"));
    let second_receipt = org.check_receipt(&second.body, &org.batch(&org.amina, 2, "second"));
    assert_eq!(second_receipt.log_index, Some(2));
    assert_eq!(list(&org, &server, "/v1/batches?after=0").batches.len(), 2);
    assert!(first.body.len() <= 600, "a receipt is at most 600 bytes, this one has {}", first.body.len());
}

#[test]
fn fifty_requests_at_once_make_one_row_and_one_receipt() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "all at once");
    let answers: Vec<_> = std::thread::scope(|scope| {
        let one = || {
            let answer = org.put(&server, &org.amina, &sealed);
            (answer.status, answer.body)
        };
        let threads: Vec<_> = (0..50).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(answers.iter().filter(|(status, _)| *status == 201).count(), 1);
    assert_eq!(answers.iter().filter(|(status, _)| *status == 200).count(), 49);
    let receipts: BTreeSet<_> = answers.into_iter().map(|(_, body)| body).collect();
    assert_eq!(receipts.len(), 1);
    assert_eq!(list(&org, &server, "/v1/batches").batches.len(), 1);
}

#[test]
fn hana_gets_exactly_what_amina_sent_in_order_and_page_by_page() {
    let org = Organisation::new();
    let server = org.start();
    let sent: Vec<SealedBatch> =
        (1..=5).map(|seq| org.batch(&org.amina, seq, &format!("number {seq}"))).collect();
    // Out of order, as phones do after a day without network.
    for place in [2, 0, 4, 1, 3] {
        assert_eq!(org.put(&server, &org.amina, &sent[place]).status, 201);
    }
    let mut after = 0;
    let mut got = Vec::new();
    loop {
        let page = list(&org, &server, &format!("/v1/batches?after={after}&limit=2"));
        assert!(page.batches.len() <= 2);
        for row in &page.batches {
            let answer = org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{}", row.id), b"");
            assert_eq!(answer.body.len() as u64, row.size);
            got.push(answer.body);
            after = row.n;
        }
        if !page.more {
            break;
        }
    }
    let expected: Vec<_> = [2, 0, 4, 1, 3].map(|place: usize| sent[place].to_bytes()).into();
    assert_eq!(got, expected);
}

#[test]
fn a_fork_is_kept_aside_and_gets_no_receipt() {
    let org = Organisation::new();
    let server = org.start();
    let (one, other) = (org.batch(&org.amina, 1, "one"), org.batch(&org.amina, 1, "other"));
    assert_eq!(org.put(&server, &org.amina, &one).status, 201);
    for _ in 0..2 {
        assert_eq!(org.put(&server, &org.amina, &other).code(), ProblemCode::Fork);
    }
    let aside = list(&org, &server, "/v1/quarantine");
    assert_eq!(aside.batches.len(), 1);
    assert_eq!(aside.batches[0].quarantine, Some(QuarantineReason::Fork));
    assert_eq!((aside.batches[0].device, aside.batches[0].seq), (org.amina.id(), 1));
    let kept = org.ask(&server, &org.hana, "GET", &format!("/v1/quarantine/{}", aside.batches[0].n), b"");
    assert_eq!(kept.body, other.to_bytes(), "nothing is lost");
    assert_eq!(list(&org, &server, "/v1/batches").batches.len(), 1);
}

#[test]
fn what_a_lost_phone_sends_goes_aside_with_a_receipt_like_any_other() {
    let org = Organisation::new();
    let server = org.start();
    let before = org.batch(&org.amina, 1, "before");
    let first = org.put(&server, &org.amina, &before);
    let lost = org.roster_with_status(&org.amina, DeviceStatus::Lost);
    assert_eq!(org.ask(&server, &org.hana, "PUT", "/v1/roster", &lost.to_bytes()).status, 201);

    let late = org.batch(&org.amina, 2, "late");
    let answer = org.put(&server, &org.amina, &late);
    assert_eq!(answer.status, 201);
    assert_eq!(org.check_receipt(&answer.body, &late).log_index, None);
    assert_eq!(org.put(&server, &org.amina, &late).body, answer.body);
    let repeated = org.put(&server, &org.amina, &before);
    assert_eq!((repeated.status, repeated.body), (200, first.body), "what was stored before stays stored");

    let aside = list(&org, &server, "/v1/quarantine");
    assert_eq!(
        aside.batches.iter().map(|row| row.quarantine).collect::<Vec<_>>(),
        [Some(QuarantineReason::LostDevice)]
    );
    assert_eq!(list(&org, &server, "/v1/batches").batches.len(), 1);
    // A lost phone carries nothing for others, and boris may still bring hers.
    assert_eq!(org.put(&server, &org.amina, &org.batch(&org.boris, 1, "x")).code(), ProblemCode::NotAllowed);
    assert_eq!(org.put(&server, &org.boris, &org.batch(&org.amina, 3, "later still")).status, 201);
}

#[test]
fn boris_may_carry_aminas_batch_and_she_fetches_the_receipt() {
    let org = Organisation::new();
    let server = org.start();
    let hers = org.batch(&org.amina, 1, "carried");
    let answer = org.put(&server, &org.boris, &hers);
    assert_eq!(answer.status, 201);
    let fetched = org.ask(&server, &org.amina, "GET", "/v1/receipts?after=0", b"");
    let fetched: ReceiptList = serde_json::from_slice(&fetched.body).unwrap();
    assert_eq!(fetched.receipts.len(), 1);
    assert_eq!(fetched.receipts[0].receipt.to_bytes(), answer.body);
    let his = org.ask(&server, &org.boris, "GET", "/v1/receipts", b"");
    assert!(serde_json::from_slice::<ReceiptList>(&his.body).unwrap().receipts.is_empty());
}

#[test]
fn a_device_never_reads_back_what_it_or_others_sent() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "mine");
    org.put(&server, &org.amina, &sealed);
    for target in
        ["/v1/batches".to_owned(), format!("/v1/batches/{}", sealed.id()), "/v1/quarantine".to_owned()]
    {
        for phone in [&org.amina, &org.boris] {
            assert_eq!(org.ask(&server, phone, "GET", &target, b"").code(), ProblemCode::NotAllowed);
        }
    }
}

#[test]
fn larger_batches_go_in_whole() {
    let org = Organisation::new();
    let server = org.start();
    for (seq, bucket) in (1..).zip(Bucket::ALL) {
        let sealed = batch(org.roster.roster(), &org.amina, seq, "large", bucket);
        assert_eq!(org.put(&server, &org.amina, &sealed).status, 201);
        let back = org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{}", sealed.id()), b"");
        assert_eq!(back.body, sealed.as_bytes());
    }
}

#[test]
fn a_phone_over_its_daily_quota_is_told_when_to_come_back() {
    let org = Organisation::new();
    let mut config = org.config();
    config.limits.batches_per_day = 2;
    let server = org.start_with(config);
    for seq in 1..=2 {
        assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, seq, "fine")).status, 201);
    }
    let over = org.put(&server, &org.amina, &org.batch(&org.amina, 3, "too many"));
    assert_eq!(over.code(), ProblemCode::Quota);
    assert!(over.header("retry-after").is_some_and(|text| text.parse::<u32>().unwrap() <= 86_400));
    // What is stored already is no new batch, and others are not held up.
    assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, 2, "fine")).status, 200);
    assert_eq!(org.put(&server, &org.boris, &org.batch(&org.boris, 1, "his")).status, 201);
}

#[test]
fn a_restart_keeps_everything() {
    let org = Organisation::new();
    let server = org.start();
    let sealed: Vec<_> = (1..=3).map(|seq| org.batch(&org.amina, seq, "kept")).collect();
    let receipts: Vec<_> = sealed.iter().map(|one| org.put(&server, &org.amina, one).body).collect();
    server.stop();
    let server = org.start();
    for (one, receipt) in sealed.iter().zip(&receipts) {
        let again = org.put(&server, &org.amina, one);
        assert_eq!((again.status, &again.body), (200, receipt));
    }
    assert_eq!(list(&org, &server, "/v1/batches").batches.len(), 3);
    server.stop();
    let report = waymark_server::check(org.data()).unwrap();
    assert_eq!((report.batches, report.bodies, report.rosters), (3, 3, 1));
    assert_eq!(report.faults, Vec::<String>::new());
}

#[test]
fn pruning_removes_only_what_a_base_has_opened() {
    let org = Organisation::new();
    let server = org.start();
    let (opened, waiting) = (org.batch(&org.amina, 1, "opened"), org.batch(&org.amina, 2, "waiting"));
    let receipt = org.put(&server, &org.amina, &opened).body;
    org.put(&server, &org.amina, &waiting);
    let posted = waymark_wire::PostedReceipts { receipts: vec![org.opened(&opened)] };
    org.ask(&server, &org.hana, "POST", "/v1/receipts", &serde_json::to_vec(&posted).unwrap());
    let in_a_year = waymark_wire::Hour::from_unix_seconds(crate::people::now()).plus(24 * 365);
    let tried = waymark_server::prune(org.data(), in_a_year, 90, true).unwrap();
    let done = waymark_server::prune(org.data(), in_a_year, 90, false).unwrap();
    assert_eq!((tried, done.bodies), (done, 1));
    let gone = org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{}", opened.id()), b"");
    assert_eq!(gone.code(), ProblemCode::Gone);
    let left = org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{}", waiting.id()), b"");
    assert_eq!(left.body, waiting.as_bytes());
    let again = org.put(&server, &org.amina, &opened);
    assert_eq!((again.status, again.body), (200, receipt), "the receipt outlives the body");
}

#[test]
fn a_new_phone_sends_as_soon_as_a_roster_lists_it() {
    let org = Organisation::new();
    let server = org.start();
    let chidi = Device::of("chidi", DeviceRole::Field);
    let sealed = org.batch(&chidi, 1, "early");
    assert_eq!(org.put(&server, &chidi, &sealed).code(), ProblemCode::UnknownDevice);
    let entry = waymark_wire::DeviceEntry::active(DeviceRole::Field, chidi.public());
    let next: Signed<_> = org.next_roster(|next| next.devices.push(entry));
    assert_eq!(org.ask(&server, &org.hana, "PUT", "/v1/roster", &next.to_bytes()).status, 201);
    assert_eq!(org.put(&server, &chidi, &sealed).status, 201);
}

#[test]
fn somebody_who_reads_the_file_for_long_holds_nobody_up() {
    let org = Organisation::new();
    let server = org.start();
    assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, 1, "before")).status, 201);
    // A backup, or `check`: one long reading transaction.
    let reader = rusqlite::Connection::open(org.data().join("waymark.sqlite")).unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let count = || reader.query_row("SELECT count(*) FROM batches", [], |row| row.get::<_, u32>(0)).unwrap();
    assert_eq!(count(), 1);
    let began = std::time::Instant::now();
    for seq in 2..=9 {
        assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, seq, "meanwhile")).status, 201);
    }
    server.stop();
    assert!(began.elapsed() < std::time::Duration::from_secs(8), "nothing waited for the reader");
    assert_eq!(count(), 1, "and the reader sees what it saw");
    drop(reader);
    assert_eq!(waymark_server::check(org.data()).unwrap().batches, 9);
}

#[test]
fn a_server_can_be_started_inside_another_runtime() {
    let org = Organisation::new();
    let outside = tokio::runtime::Runtime::new().unwrap();
    outside.block_on(async {
        let server = org.start();
        assert_eq!(org.put(&server, &org.amina, &org.batch(&org.amina, 1, "inside")).status, 201);
    });
}
