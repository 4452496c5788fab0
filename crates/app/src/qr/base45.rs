//! Base 45 (RFC 9285): bytes as the signs that a QR code holds most tightly.

const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Bytes as text.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3 / 2 + 2);
    for pair in bytes.chunks(2) {
        let value = pair.iter().fold(0_u32, |value, byte| value << 8 | u32::from(*byte));
        let signs = if pair.len() == 2 { 3 } else { 2 };
        let mut left = value;
        for _ in 0..signs {
            text.push(SIGNS.get((left % 45) as usize).map_or('0', |sign| char::from(*sign)));
            left /= 45;
        }
    }
    text
}

/// Text as bytes; absent where it is none of ours.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 2 / 3 + 1);
    for group in text.as_bytes().chunks(3) {
        let mut value = 0_u32;
        for sign in group.iter().rev() {
            let place = SIGNS.iter().position(|known| known == sign)?;
            value = value * 45 + u32::try_from(place).ok()?;
        }
        match (group.len(), value) {
            (3, ..=0xffff) => {
                bytes.extend_from_slice(&[u8::try_from(value >> 8).ok()?, (value & 0xff) as u8])
            }
            (2, ..=0xff) => bytes.push((value & 0xff) as u8),
            _ => return None,
        }
    }
    Some(bytes)
}
