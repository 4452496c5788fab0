//! "Opened" receipts: posted by a base, fetched by the phone whose batch it was.

use crate::people::Organisation;
use waymark_server::Running;
use waymark_wire::{PostedReceipts, ProblemCode, Receipt, ReceiptLevel, ReceiptList, ReceiptsTaken, Signed};

fn post(org: &Organisation, at: &Running, receipts: Vec<Signed<Receipt>>) -> ReceiptsTaken {
    let body = serde_json::to_vec(&PostedReceipts { receipts }).unwrap();
    let answer = org.ask(at, &org.hana, "POST", "/v1/receipts", &body);
    assert_eq!(answer.status, 200);
    serde_json::from_slice(&answer.body).unwrap()
}

fn fetch(org: &Organisation, at: &Running, after: u64) -> ReceiptList {
    let answer = org.ask(at, &org.amina, "GET", &format!("/v1/receipts?after={after}"), b"");
    serde_json::from_slice(&answer.body).unwrap()
}

#[test]
fn amina_learns_that_hana_opened_her_batch() {
    let org = Organisation::new();
    let server = org.start();
    let sealed: Vec<_> = (1..=2).map(|seq| org.batch(&org.amina, seq, "to be opened")).collect();
    sealed.iter().for_each(|one| drop(org.put(&server, &org.amina, one)));
    let opened = org.opened(&sealed[0]);
    for new in [1, 0] {
        let taken = post(&org, &server, vec![opened.clone()]);
        assert_eq!((taken.taken, taken.new), (1, Some(new)), "twice has no further effect, and is said");
    }
    let list = fetch(&org, &server, 0);
    assert_eq!(list.receipts.len(), 1);
    let receipt = Receipt::check(&list.receipts[0].receipt, org.roster.roster()).unwrap();
    assert_eq!((receipt.level, receipt.batch), (ReceiptLevel::Opened, sealed[0].id()));
    post(&org, &server, vec![org.opened(&sealed[1])]);
    let rest = fetch(&org, &server, list.receipts[0].n);
    assert_eq!(rest.receipts.len(), 1, "only what is new");
    assert_eq!(rest.receipts[0].receipt, org.opened(&sealed[1]));
}

#[test]
fn each_receipt_stands_for_itself() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "opened");
    org.put(&server, &org.amina, &sealed);
    let good = org.opened(&sealed);
    let unknown = org.opened(&org.batch(&org.amina, 9, "never sent"));
    let by_boris = good.peek().unwrap().sign(&org.boris.key);
    let mut wrong_seq = good.peek().unwrap();
    wrong_seq.seq = 5;
    let taken = post(&org, &server, vec![unknown, by_boris, good, wrong_seq.sign(&org.hana.key)]);
    assert_eq!(taken.taken, 1);
    let refused: Vec<_> = taken.refused.iter().map(|one| (one.place, one.code)).collect();
    assert_eq!(
        refused,
        [(0, ProblemCode::NotFound), (1, ProblemCode::NotAllowed), (3, ProblemCode::NotFound)]
    );
    assert_eq!(fetch(&org, &server, 0).receipts.len(), 1);
}

#[test]
fn a_phone_cannot_say_that_something_was_opened() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = org.batch(&org.amina, 1, "not opened");
    org.put(&server, &org.amina, &sealed);
    let body = serde_json::to_vec(&PostedReceipts { receipts: vec![org.opened(&sealed)] }).unwrap();
    let answer = org.ask(&server, &org.amina, "POST", "/v1/receipts", &body);
    assert_eq!(answer.code(), ProblemCode::NotAllowed);
    assert!(fetch(&org, &server, 0).receipts.is_empty());
}
