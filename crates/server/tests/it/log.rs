//! The log as bases and phones check it: signed heads, proofs, and a server that goes back, hides or splits.

use crate::people::{Device, Organisation, batch};
use waymark_server::Running;
use waymark_wire::{
    Bucket, ConsistencyProof, Frontier, InclusionProof, ProblemCode, Receipt, ReceiptList, SealedBatch,
    Signed, TreeHead, leaf_hash, verify_consistency, verify_inclusion,
};

fn head(org: &Organisation, at: &Running, who: &Device) -> TreeHead {
    let answer = org.ask(at, who, "GET", "/v1/log/head", b"");
    assert_eq!(answer.status, 200);
    TreeHead::check(&Signed::parse(&answer.body).unwrap(), org.roster.roster()).unwrap()
}

/// Sends batches from the number `from` on, and gives them with their receipts.
fn send(
    org: &Organisation,
    at: &Running,
    who: &Device,
    numbers: std::ops::RangeInclusive<u64>,
) -> Vec<(SealedBatch, Signed<Receipt>)> {
    numbers
        .map(|seq| {
            let sealed = org.batch(who, seq, "logged");
            let answer = org.put(at, who, &sealed);
            assert_eq!(answer.status, 201);
            (sealed, Signed::parse(&answer.body).unwrap())
        })
        .collect()
}

/// What a careful reader finds wrong with a server, from what it saw before and the receipts it holds. Empty: nothing.
fn suspicions(
    org: &Organisation,
    at: &Running,
    who: &Device,
    seen: &TreeHead,
    held: &[(SealedBatch, Signed<Receipt>)],
) -> Vec<String> {
    let mut found = Vec::new();
    let now = head(org, at, who);
    if now.incarnation != seen.incarnation {
        found.push(format!("restored at {}", now.began_at));
    } else if now.size < seen.size {
        found.push("went back".to_owned());
    } else {
        let target = format!("/v1/log/consistency?from={}&to={}", seen.size, now.size);
        let proof: ConsistencyProof =
            serde_json::from_slice(&org.ask(at, who, "GET", &target, b"").body).unwrap();
        if verify_consistency(seen.size, &seen.root, now.size, &now.root, &proof.proof).is_err() {
            found.push("changed its past".to_owned());
        }
    }
    for (sealed, signed) in held {
        let receipt = signed.peek().unwrap();
        let target = format!("/v1/log/inclusion?batch={}&size={}", sealed.id(), now.size);
        let answer = org.ask(at, who, "GET", &target, b"");
        let holds = serde_json::from_slice::<InclusionProof>(&answer.body).is_ok_and(|proof| {
            let leaf = leaf_hash(signed.body());
            let place = receipt.log_index.unwrap();
            verify_inclusion(&leaf, place, now.size, &proof.proof, &now.root).is_ok()
        });
        if !holds {
            found.push(format!("lacks {} {}", receipt.device, receipt.seq));
        }
    }
    found
}

#[test]
fn an_honest_server_proves_every_receipt_and_that_it_only_grew() {
    let org = Organisation::new();
    let server = org.start();
    let empty = head(&org, &server, &org.hana);
    assert_eq!((empty.size, empty.began_at), (0, 0));
    let mut held = Vec::new();
    let mut seen = vec![empty];
    for seq in 1..=9 {
        held.extend(send(&org, &server, &org.amina, seq..=seq));
        seen.push(head(&org, &server, &org.hana));
    }
    for before in &seen {
        assert_eq!(suspicions(&org, &server, &org.hana, before, &held), Vec::<String>::new());
    }
    // Anybody who reads all leaves comes to the same root.
    let page = org.ask(&server, &org.hana, "GET", "/v1/log/receipts?after=0&limit=100", b"");
    let leaves: ReceiptList = serde_json::from_slice(&page.body).unwrap();
    let mut tree = Frontier::default();
    leaves.receipts.iter().for_each(|row| drop(tree.push(leaf_hash(row.receipt.body()))));
    assert_eq!(tree.root(), seen.last().unwrap().root);
    // A phone asks about its own batches and about nobody else's.
    assert_eq!(suspicions(&org, &server, &org.amina, &seen[3], &held), Vec::<String>::new());
    let target = format!("/v1/log/inclusion?batch={}", held[0].0.id());
    assert_eq!(org.ask(&server, &org.boris, "GET", &target, b"").code(), ProblemCode::NotFound);
    for wrong in
        ["/v1/log/consistency?from=5&to=4", "/v1/log/consistency?from=1&to=10", "/v1/log/inclusion?x=1"]
    {
        assert_eq!(org.ask(&server, &org.hana, "GET", wrong, b"").code(), ProblemCode::BadRequest);
    }
    server.stop();
    let report = waymark_server::check(org.data()).unwrap();
    assert_eq!((report.root, report.faults), (tree.root().to_string(), Vec::new()));
}

/// Copies the store of a stopped server, as a backup does.
fn copy(org: &Organisation) -> Vec<u8> {
    std::fs::read(org.data().join("waymark.sqlite")).unwrap()
}

fn put_back(org: &Organisation, store: &[u8]) {
    std::fs::write(org.data().join("waymark.sqlite"), store).unwrap();
}

/// T37, the server's side: yesterday's disk is put back, and whoever holds a later receipt notices, whether the server
/// is still shorter or has grown again. The control: with nothing put back nobody suspects anything.
#[test]
fn a_server_that_went_back_is_found_out_by_who_holds_a_receipt() {
    let org = Organisation::new();
    let server = org.start();
    send(&org, &server, &org.boris, 1..=3);
    server.stop();
    let yesterday = copy(&org);
    let server = org.start();
    let held = send(&org, &server, &org.amina, 1..=2);
    let seen = head(&org, &server, &org.hana);
    assert_eq!(suspicions(&org, &server, &org.hana, &seen, &held), Vec::<String>::new(), "the control");
    server.stop();

    put_back(&org, &yesterday);
    let server = org.start();
    let lacks = |seq: u64| format!("lacks {} {seq}", org.amina.id());
    let shorter = suspicions(&org, &server, &org.hana, &seen, &held);
    assert_eq!(shorter, ["went back".to_owned(), lacks(1), lacks(2)]);
    // It grows past where it was, with other batches in the places of hers.
    send(&org, &server, &org.boris, 4..=9);
    let longer = suspicions(&org, &server, &org.hana, &seen, &held);
    assert_eq!(longer, ["changed its past".to_owned(), lacks(1), lacks(2)]);

    // Her phone asks what is missing and offers it again.
    let asked = serde_json::json!({ "batches": held.iter().map(|(one, _)| one.id()).collect::<Vec<_>>() });
    let body = serde_json::to_vec(&asked).unwrap();
    let missing = org.ask(&server, &org.amina, "POST", "/v1/batches/missing", &body);
    let missing: waymark_wire::MissingBatches = serde_json::from_slice(&missing.body).unwrap();
    assert_eq!((missing.missing.len(), missing.deleted.len()), (2, 0));
    for (sealed, _) in &held {
        assert_eq!(org.put(&server, &org.amina, sealed).status, 201);
    }
    let again = org.ask(&server, &org.amina, "POST", "/v1/batches/missing", &body);
    let again: waymark_wire::MissingBatches = serde_json::from_slice(&again.body).unwrap();
    assert_eq!(again.missing, []);
}

/// T37: the owner restored a backup and says so.
#[test]
fn a_restore_that_is_told_shows_where_the_new_history_begins() {
    let org = Organisation::new();
    let server = org.start();
    send(&org, &server, &org.boris, 1..=3);
    let seen = head(&org, &server, &org.hana);
    server.stop();
    let backup = copy(&org);
    let server = org.start();
    let held = send(&org, &server, &org.amina, 1..=1);
    server.stop();
    put_back(&org, &backup);
    assert_eq!(waymark_server::restored(org.data()), Ok(3));
    let server = org.start();
    let found = suspicions(&org, &server, &org.hana, &seen, &held);
    assert_eq!(found, ["restored at 3".to_owned(), format!("lacks {} 1", org.amina.id())]);
}

/// T37: one batch is dropped from the disk, or a receipt in it is changed. `check` says which place.
#[test]
fn a_dropped_or_changed_row_is_named_by_check() {
    let org = Organisation::new();
    let server = org.start();
    send(&org, &server, &org.amina, 1..=5);
    server.stop();
    let sound = copy(&org);
    assert_eq!(waymark_server::check(org.data()).unwrap().faults, Vec::<String>::new(), "the control");
    for (sql, expected) in [
        (
            "DELETE FROM bodies WHERE log_index = 3; DELETE FROM batches WHERE log_index = 3",
            "log: place 3 is missing",
        ),
        ("UPDATE batches SET tree = zeroblob(32) WHERE log_index = 5", "tree: at place 5 does not follow"),
        ("UPDATE log_state SET peaks = zeroblob(64)", "tree: its right edge does not follow from the log"),
        (
            "UPDATE batches SET receipt = (SELECT receipt FROM batches WHERE log_index = 1) WHERE log_index = 2",
            "receipt: at place 2 is damaged",
        ),
        ("UPDATE bodies SET bytes = zeroblob(8192) WHERE log_index = 4", "body: at place 4 is damaged"),
    ] {
        put_back(&org, &sound);
        rusqlite::Connection::open(org.data().join("waymark.sqlite")).unwrap().execute_batch(sql).unwrap();
        let faults = waymark_server::check(org.data()).unwrap().faults;
        assert!(faults.iter().any(|fault| fault == expected), "{sql}: {faults:?}");
    }
}

/// T37: two logs for two coordinators. Each looks sound by itself; the two heads together do not.
#[test]
fn two_logs_for_two_readers_do_not_fit_together() {
    let org = Organisation::new();
    let server = org.start();
    send(&org, &server, &org.boris, 1..=2);
    server.stop();
    let common = copy(&org);
    let server = org.start();
    let hers = send(&org, &server, &org.amina, 1..=1);
    let shown_to_hana = head(&org, &server, &org.hana);
    server.stop();
    put_back(&org, &common);
    let server = org.start();
    send(&org, &server, &org.boris, 3..=4);
    let alone = suspicions(&org, &server, &org.hana, &head(&org, &server, &org.hana), &[]);
    assert_eq!(alone, Vec::<String>::new(), "the second log is sound by itself");
    let together = suspicions(&org, &server, &org.hana, &shown_to_hana, &hers);
    assert_eq!(together, ["changed its past".to_owned(), format!("lacks {} 1", org.amina.id())]);
}

/// T08: one batch a thousand times, some of them at once, and from others: one row, one receipt. The control: the
/// same count sees two when a second batch does come.
#[test]
fn the_same_batch_a_thousand_times_is_one_row() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "again and again");
    let first = org.put(&server, &org.amina, &sealed);
    let target = format!("/v1/batches/{}", sealed.id());
    std::thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| {
                let mut client = org.client(server.address());
                for _ in 0..20 {
                    let header = org.amina.sign("PUT", &target, sealed.as_bytes());
                    let headers = [("authorization", header.as_str())];
                    let answer = client.ask("PUT", &target, &headers, sealed.as_bytes()).unwrap();
                    assert_eq!((answer.status, &answer.body), (200, &first.body));
                }
            });
        }
    });
    // From another device it is carried, and nothing new either.
    assert_eq!(org.put(&server, &org.boris, &sealed).body, first.body);
    assert_eq!(head(&org, &server, &org.hana).size, 1);
    // At another organisation's server it is nobody's.
    let elsewhere = Organisation::named("another root");
    let there = elsewhere.start();
    let foreign = elsewhere.put(&there, &elsewhere.amina, &sealed);
    assert_eq!(foreign.code(), ProblemCode::OtherOrganisation);
    let theirs = batch(elsewhere.roster.roster(), &elsewhere.amina, 1, "theirs", Bucket::K8);
    assert_eq!(elsewhere.put(&there, &elsewhere.amina, &theirs).status, 201);
    // An old receipt says nothing about a new batch.
    let second = org.batch(&org.amina, 2, "another");
    let new = org.put(&server, &org.amina, &second);
    assert_ne!(Signed::<Receipt>::parse(&first.body).unwrap().peek().unwrap().batch, second.id());
    assert_ne!(new.body, first.body);
    assert_eq!(head(&org, &server, &org.hana).size, 2, "the control: the count sees a second batch");
}
