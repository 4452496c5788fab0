//! How long an Opus packet plays, from its first byte (RFC 6716, section 3.1).

/// Samples of 48 kHz in a packet; nothing for one that is empty, malformed or longer than the 120 ms the format allows.
pub(crate) fn samples(packet: &[u8]) -> Option<u64> {
    let (&toc, rest) = packet.split_first()?;
    let frames = match toc & 0b11 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(rest.first()? & 0b0011_1111),
    };
    let length = frames * frame_samples(toc >> 3);
    (frames > 0 && length <= 5_760).then_some(length)
}

/// Samples of one frame: the five upper bits name the coder's configuration.
fn frame_samples(configuration: u8) -> u64 {
    match configuration {
        // SILK: 10, 20, 40, 60 ms.
        0..=11 => [480, 960, 1_920, 2_880].get(usize::from(configuration % 4)).copied().unwrap_or(960),
        // Hybrid: 10, 20 ms.
        12..=15 => 480 << (configuration % 2),
        // CELT: 2.5, 5, 10, 20 ms.
        _ => 120 << (configuration % 4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_says_how_long_it_plays() {
        // 20 ms of SILK, one frame; two such; 60 ms; 2.5 ms of CELT; code 3 with three frames of 20 ms.
        for (packet, expected) in [
            (&[0b0000_1000][..], Some(960)),
            (&[0b0000_1001], Some(1_920)),
            (&[0b0001_1000], Some(2_880)),
            (&[0b1000_0000], Some(120)),
            (&[0b0111_1000], Some(960)),
            (&[0b0000_1011, 3], Some(2_880)),
            (&[], None),
            (&[0b0000_1011], None),
            (&[0b0000_1011, 0], None),
            // Seven frames of 20 ms are 140 ms, more than a packet may hold.
            (&[0b0000_1011, 7], None),
        ] {
            assert_eq!(samples(packet), expected, "{packet:?}");
        }
    }
}
