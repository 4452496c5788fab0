//! T07: a large batch over a line that breaks goes on where the server is, and costs little more than itself.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod grounds;
mod people;

use grounds::{Ground, Network};
use waymark_sync::{Delivery, Failure};
use waymark_testkit::Chance;
use waymark_wire::{Bucket, MAX_CHUNK_BYTES, SealedBatch};

/// How many cuts at random places; the long run asks for 500.
fn random_cuts() -> usize {
    std::env::var("WAYMARK_UPLOAD_CUTS").ok().and_then(|text| text.parse().ok()).unwrap_or(12)
}

/// The batch once, a tenth more, and one chunk.
fn is_cheap(gone_up: u64, size: usize) -> bool {
    gone_up <= (size + size / 10 + MAX_CHUNK_BYTES) as u64
}

/// Cuts the line after so many bytes, mends it, and hands over once more.
fn check_cut(network: &Network, batch: &SealedBatch, cut_after: usize) {
    let phone = network.phone(&network.organisation().amina);
    let before = network.gone_up();
    network.cut_after(cut_after, batch);
    assert_eq!(phone.deliver(batch), Err(Failure::Offline), "cut after {cut_after} bytes");
    network.mend();
    let delivered = phone.deliver(batch).unwrap();
    assert!(matches!(&delivered, Delivery::Answered(receipt) if receipt.peek().unwrap().batch == batch.id()));
    let gone_up = network.gone_up() - before;
    assert!(is_cheap(gone_up, batch.as_bytes().len()), "cut after {cut_after}: {gone_up} bytes went up");
    assert_eq!(phone.deliver(batch).unwrap(), delivered, "and again: the same receipt");
}

#[test]
fn a_line_cut_at_every_chunk_edge_and_anywhere_else_costs_one_chunk_at_most() {
    let network = Network::new();
    let org = network.organisation();
    let size = Bucket::K256.bytes();
    let mut cuts: Vec<usize> = (1..size / MAX_CHUNK_BYTES).map(|chunk| chunk * MAX_CHUNK_BYTES).collect();
    let mut chance = Chance::seeded(7);
    // The first two kilobytes are the handshake; what comes after is the batch, with a little around each chunk.
    cuts.extend((0..random_cuts()).map(|_| 2_500 + chance.below(size as u64 - 2_500) as usize));
    let mut prev = None;
    let mut batches = Vec::new();
    for (seq, cut) in (1..).zip(cuts) {
        let batch = org.batch_of(&org.amina, seq, prev, Bucket::K256);
        check_cut(&network, &batch, cut);
        prev = Some(batch.id());
        batches.push(batch);
    }
    let base = network.base();
    let listed = base.batches(0, 1_000).unwrap().batches;
    assert_eq!(listed.len(), batches.len(), "each is there once");
    for (row, batch) in listed.iter().zip(&batches) {
        assert_eq!(base.fetch(row).unwrap(), batch.as_bytes(), "byte for byte");
    }
    // The control: beginning anew after a cut near the end would not pass.
    assert!(!is_cheap(2 * size as u64, size));
}
