//! Batches that come in chunks over lines that break (T07).

use crate::client::Answer;
use crate::people::{Device, Organisation, batch};
use waymark_server::Running;
use waymark_testkit::Chance;
use waymark_wire::{Bucket, ProblemCode, SealedBatch, UploadState};

const CHUNK: usize = 64 << 10;

fn begin(org: &Organisation, at: &Running, who: &Device, sealed: &SealedBatch) -> Answer {
    let target = format!("/v1/uploads/{}?size={}", sealed.id(), sealed.as_bytes().len());
    org.ask(at, who, "PUT", &target, b"")
}

fn chunk(org: &Organisation, at: &Running, sealed: &SealedBatch, offset: u64, bytes: &[u8]) -> Answer {
    let target = format!("/v1/uploads/{}?offset={offset}", sealed.id());
    org.ask(at, &org.amina, "PATCH", &target, bytes)
}

fn state(answer: &Answer) -> UploadState {
    assert!(matches!(answer.status, 200 | 201), "{}", String::from_utf8_lossy(&answer.body));
    serde_json::from_slice(&answer.body).unwrap()
}

fn megabyte(org: &Organisation, seq: u64) -> SealedBatch {
    batch(org.roster.roster(), &org.amina, seq, "large", Bucket::M1)
}

#[test]
fn a_large_batch_in_chunks_is_stored_like_one_that_came_whole() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = megabyte(&org, 1);
    assert_eq!(state(&begin(&org, &server, &org.amina, &sealed)).offset, 0);
    let mut last = None;
    for (place, bytes) in (0..).zip(sealed.as_bytes().chunks(CHUNK)) {
        last = Some(chunk(&org, &server, &sealed, place * CHUNK as u64, bytes));
    }
    let last = last.unwrap();
    assert_eq!(last.status, 201);
    let receipt = state(&last).receipt.unwrap().to_bytes();
    assert_eq!(org.check_receipt(&receipt, &sealed).log_index, Some(1));
    // The same bytes whole give the same receipt, and asking again too.
    assert_eq!(org.put(&server, &org.amina, &sealed).body, receipt);
    assert_eq!(state(&begin(&org, &server, &org.amina, &sealed)).receipt.unwrap().to_bytes(), receipt);
    let again = chunk(&org, &server, &sealed, 0, &sealed.as_bytes()[..CHUNK]);
    assert_eq!(state(&again).receipt.unwrap().to_bytes(), receipt, "the answer to the last chunk was lost");
    let back = org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{}", sealed.id()), b"");
    assert_eq!(back.body, sealed.as_bytes());
}

/// T07: the line breaks at chunk edges and in the middle of chunks; chunks come twice, overlapping and in the wrong
/// order. The upload goes on where the server is, and costs one broken chunk more each time.
#[test]
fn a_broken_upload_goes_on_at_the_servers_offset() {
    let org = Organisation::new();
    let server = org.start();
    let mut chance = Chance::seeded(7);
    let sealed = megabyte(&org, 1);
    let whole = sealed.as_bytes();
    let (mut sent, mut breaks) = (0_usize, 0);
    let mut at = state(&begin(&org, &server, &org.amina, &sealed));
    while at.receipt.is_none() {
        let from = usize::try_from(at.offset).unwrap();
        let bytes = &whole[from..(from + CHUNK).min(whole.len())];
        if breaks < 12 && chance.below(2) == 0 {
            // Cut after some of the chunk: at its edges, and anywhere in it.
            let cut = [0, 1, bytes.len() - 1, usize::try_from(chance.below(bytes.len() as u64)).unwrap()];
            let cut = *chance.pick(&cut);
            let target = format!("/v1/uploads/{}?offset={from}", sealed.id());
            let header = org.amina.sign("PATCH", &target, bytes);
            let request = crate::client::request("PATCH", &target, &[("authorization", &header)], bytes);
            let head = request.len() - bytes.len();
            let mut client = org.client(server.address());
            client.send(&request[..head + cut]).unwrap();
            drop(client);
            (sent, breaks) = (sent + cut, breaks + 1);
            let asked = org.ask(&server, &org.amina, "GET", &format!("/v1/uploads/{}", sealed.id()), b"");
            at = state(&asked);
            assert_eq!(at.offset, from as u64, "half a chunk is no chunk");
            continue;
        }
        // Twice, overlapping, in the wrong order: refused with the place to go on, and nothing is changed.
        for wrong in [0, from.saturating_sub(1), from + 1, whole.len()] {
            if wrong != from {
                let refused = chunk(&org, &server, &sealed, wrong as u64, bytes).problem();
                assert_eq!((refused.code, refused.offset), (ProblemCode::WrongOffset, Some(from as u64)));
            }
        }
        at = state(&chunk(&org, &server, &sealed, from as u64, bytes));
        sent += bytes.len();
    }
    assert!(breaks >= 5, "only {breaks} breaks: the test is not testing");
    assert!(sent <= whole.len() + breaks * CHUNK, "{sent} bytes for {breaks} breaks");
    let back = org.ask(&server, &org.hana, "GET", &format!("/v1/batches/{}", sealed.id()), b"");
    assert_eq!(back.body, whole, "identical");
}

#[test]
fn a_restart_in_the_middle_loses_no_chunk() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = megabyte(&org, 1);
    begin(&org, &server, &org.amina, &sealed);
    chunk(&org, &server, &sealed, 0, &sealed.as_bytes()[..CHUNK]);
    server.stop();
    let server = org.start();
    assert_eq!(state(&begin(&org, &server, &org.amina, &sealed)).offset, CHUNK as u64);
}

#[test]
fn what_no_upload_can_be_is_refused() {
    let org = Organisation::new();
    let server = org.start();
    let sealed = megabyte(&org, 1);
    let id = sealed.id();
    let amina = |method: &str, target: &str, body: &[u8]| org.ask(&server, &org.amina, method, target, body);
    for size in ["0", "1000000", "8193", "99999999999", "-1", "x"] {
        let refused = amina("PUT", &format!("/v1/uploads/{id}?size={size}"), b"");
        assert_eq!(refused.code(), ProblemCode::BadRequest, "{size}");
    }
    assert_eq!(chunk(&org, &server, &sealed, 0, b"never begun").code(), ProblemCode::NotFound);
    begin(&org, &server, &org.amina, &sealed);
    let other = amina("PUT", &format!("/v1/uploads/{id}?size=65536"), b"");
    assert_eq!(other.code(), ProblemCode::BadRequest, "another size than it began with");
    assert_eq!(chunk(&org, &server, &sealed, 0, &[]).code(), ProblemCode::BadRequest);
    // More than a chunk is refused before it is read. Only its length is sent: a server that answers and closes while
    // a body is still on its way to it resets the line, and the answer may be lost with that.
    let target = format!("/v1/uploads/{id}?offset=0");
    let authorization = org.amina.sign("PATCH", &target, b"");
    let length = (CHUNK + 1).to_string();
    let headers = [("authorization", authorization.as_str()), ("content-length", length.as_str())];
    let refused = org.client(server.address()).ask("PATCH", &target, &headers, b"").unwrap();
    assert_eq!(refused.code(), ProblemCode::TooLarge);
    // Others do not see it, and cannot add to it.
    let target = format!("/v1/uploads/{id}");
    assert_eq!(org.ask(&server, &org.boris, "GET", &target, b"").code(), ProblemCode::NotFound);
    // Bytes that are no batch of hers are found out at the end, and the upload is gone.
    let garbage = vec![7_u8; Bucket::K64.bytes()];
    let claimed = batch(org.roster.roster(), &org.amina, 2, "claimed", Bucket::K64);
    begin(&org, &server, &org.amina, &claimed);
    assert_eq!(chunk(&org, &server, &claimed, 0, &garbage).code(), ProblemCode::Damaged);
    assert_eq!(chunk(&org, &server, &claimed, 0, &garbage).code(), ProblemCode::NotFound);
    // Eight at a time.
    let open = |seq| begin(&org, &server, &org.amina, &org.batch(&org.amina, seq, "open"));
    assert!((10..17).all(|seq| open(seq).status == 200));
    assert_eq!(open(17).code(), ProblemCode::Quota);
}
