//! How much plaintext makes a sealed batch exactly as large as its bucket.
//!
//! An age file is a header (one stanza per recipient, and one of random length that age adds to keep readers
//! honest), a nonce, and chunks of 64 KiB with a tag each. The header's length is known only once age has written
//! it, so the bucket is chosen by the longest header possible, and the zeros make up for the rest.

use crate::payload::LENGTH_BYTES;
use waymark_wire::Bucket;

const CHUNK: usize = 64 << 10;
const TAG: usize = 16;
const NONCE: usize = 16;
/// `age-encryption.org/v1\n` and `--- ` with the MAC and its line end.
const FRAME: usize = 22 + 48;
/// One X25519 stanza: `-> X25519 ` with 43 signs and a body of 43 signs, each line ended.
const STANZA: usize = 98;
/// The longest stanza of random length: up to 55 signs in its first line and 99 bytes of body in base64.
const LONGEST_GREASE: usize = 55 + 136;

/// The most bytes of payload JSON that surely fit into a bucket, for this many recipients and so many bytes in
/// front of the age file.
pub(crate) fn room(bucket: Bucket, recipients: usize, before_payload: usize) -> usize {
    let age_header = FRAME + STANZA * recipients + LONGEST_GREASE + NONCE;
    let available = bucket.bytes().saturating_sub(before_payload + age_header);
    plaintext_len(available).unwrap_or(0).saturating_sub(LENGTH_BYTES)
}

/// The most bytes of payload JSON that surely fit into a bucket, for this many recipients: for callers who want
/// to know beforehand. Counts the longest header there can be in version 1.
#[must_use]
pub fn capacity(bucket: Bucket, recipients: usize) -> usize {
    const LONGEST_BEFORE_PAYLOAD: usize = 6 + 4 + 512 + 64;
    room(bucket, recipients, LONGEST_BEFORE_PAYLOAD)
}

/// How many plaintext bytes become exactly `sealed` bytes of chunks; `None` where no number does (a last chunk
/// cannot hold less than one byte beside its tag).
pub(crate) fn plaintext_len(sealed: usize) -> Option<usize> {
    let chunks = sealed.div_ceil(CHUNK + TAG);
    let plaintext = sealed.checked_sub(chunks * TAG)?;
    (plaintext > 0 && plaintext.div_ceil(CHUNK) == chunks).then_some(plaintext)
}
