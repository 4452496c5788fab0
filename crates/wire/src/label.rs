//! Labels: what a signature or MAC is for, put in front of the bytes so that none can serve another purpose.

/// `"waymark/v1/<kind>\0" || bytes`: the message that is signed for this kind of thing.
#[must_use]
pub fn labelled(kind: &str, bytes: &[u8]) -> Vec<u8> {
    let mut message = Vec::with_capacity(12 + kind.len() + bytes.len());
    message.extend_from_slice(b"waymark/v1/");
    message.extend_from_slice(kind.as_bytes());
    message.push(0);
    message.extend_from_slice(bytes);
    message
}
