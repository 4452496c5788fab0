//! Crockford's base 32 for what people read out and type: no I, L, O or U, any case, spaces and dashes anywhere.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The sign of five bits.
pub(crate) fn sign(value: u32) -> char {
    ALPHABET.get((value & 31) as usize).map_or('0', |sign| char::from(*sign))
}

/// What people put between signs.
pub(crate) fn is_space(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '·')
}

/// The values of the signs that were typed, five bits each; absent where one is none of ours, or there are more than
/// `most`. O is 0, I and L are 1.
pub(crate) fn values(typed: &str, most: usize) -> Option<Vec<u8>> {
    let mut values = Vec::with_capacity(most);
    for typed in typed.chars().filter(|sign| !is_space(*sign)) {
        let typed = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let place = ALPHABET.iter().position(|sign| char::from(*sign) == typed)?;
        values.push(u8::try_from(place).ok()?);
        if values.len() > most {
            return None;
        }
    }
    Some(values)
}

/// Values as signs, in groups joined by `between`.
pub(crate) fn grouped(values: &[u8], group: usize, between: &str) -> String {
    let groups: Vec<String> = values
        .chunks(group)
        .map(|chunk| chunk.iter().map(|value| sign(u32::from(*value))).collect())
        .collect();
    groups.join(between)
}

/// Bytes as values of five bits; the last one is filled up with zeros.
pub(crate) fn of_bytes(bytes: &[u8]) -> Vec<u8> {
    let (mut values, mut held, mut bits) = (Vec::with_capacity(bytes.len() * 2), 0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            values.push((held >> bits & 31) as u8);
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        values.push((held << (5 - bits) & 31) as u8);
    }
    values
}

/// Values as bytes. What is left over is padding: nothing else may stand there, so that the same bytes have one code.
pub(crate) fn to_bytes(values: &[u8]) -> Option<Vec<u8>> {
    let (mut bytes, mut held, mut bits) = (Vec::with_capacity(values.len()), 0_u32, 0);
    for value in values {
        held = held << 5 | u32::from(*value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).ok()?);
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(bytes)
}
