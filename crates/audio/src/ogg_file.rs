//! Ogg Opus (RFC 7845): read strictly, written with nothing that need not be there.

use crate::clip::{ClipRefused, Track};
use crate::packet;
use ogg::writing::{PacketWriteEndInfo, PacketWriter};
use ogg::{OggReadError, PacketReader};
use std::io::Cursor;

const HEAD: &[u8] = b"OpusHead";
const TAGS: &[u8] = b"OpusTags";
/// The only serial number: a random one would tell two recordings of the same words apart for no use.
const SERIAL: u32 = 1;

/// Reads the one Opus stream of an Ogg file.
pub(crate) fn read(bytes: &[u8]) -> Result<Track, ClipRefused> {
    let mut reader = PacketReader::new(Cursor::new(bytes));
    let mut next = || reader.read_packet().map_err(refused);
    let head = next()?.ok_or(ClipRefused::NotOpus)?;
    let (channels, pre_skip) = read_head(&head.data)?;
    let tags = next()?.ok_or(ClipRefused::NotOpus)?;
    if !tags.data.starts_with(TAGS) {
        return Err(ClipRefused::NotOpus);
    }
    let mut packets = Vec::new();
    while let Some(packet) = next()? {
        if packet.stream_serial() != head.stream_serial() {
            return Err(ClipRefused::NotOpus);
        }
        packets.push(packet.data);
    }
    Ok(Track { channels, pre_skip, packets })
}

fn refused(error: OggReadError) -> ClipRefused {
    match error {
        OggReadError::NoCapturePatternFound | OggReadError::InvalidStreamStructVer(_) => ClipRefused::NotOpus,
        _ => ClipRefused::Damaged,
    }
}

/// The identification header: channels and samples to skip. Also the private data of an Opus track in WebM.
pub(crate) fn read_head(head: &[u8]) -> Result<(u8, u16), ClipRefused> {
    let Some(&[version, channels, skip_low, skip_high]) =
        head.strip_prefix(HEAD).and_then(|rest| rest.first_chunk::<4>())
    else {
        return Err(ClipRefused::NotOpus);
    };
    if version >> 4 != 0 {
        return Err(ClipRefused::NotOpus);
    }
    // Mapping family 0: mono or stereo in one Opus stream.
    if !(1..=2).contains(&channels) || head.get(18).is_some_and(|&family| family != 0) {
        return Err(ClipRefused::Channels);
    }
    Ok((channels, u16::from_le_bytes([skip_low, skip_high])))
}

/// Writes a track: the two headers every player wants, then the packets, one page for each half second.
pub(crate) fn write(track: &Track) -> Result<Vec<u8>, ClipRefused> {
    let mut bytes = Vec::new();
    let mut writer = PacketWriter::new(&mut bytes);
    let mut put = |packet: Vec<u8>, end, position| {
        // Only memory is written to; what is refused here is a packet longer than Ogg can say.
        writer.write_packet(packet, SERIAL, end, position).map_err(|_| ClipRefused::Damaged)
    };
    put(head(track), PacketWriteEndInfo::EndPage, 0)?;
    put(tags(), PacketWriteEndInfo::EndPage, 0)?;
    let (mut position, mut page_from) = (0_u64, 0_u64);
    let last = track.packets.len().saturating_sub(1);
    for (at, packet) in track.packets.iter().enumerate() {
        position += packet::samples(packet).ok_or(ClipRefused::Damaged)?;
        let end = if at == last {
            PacketWriteEndInfo::EndStream
        } else if position - page_from >= 24_000 {
            page_from = position;
            PacketWriteEndInfo::EndPage
        } else {
            PacketWriteEndInfo::NormalPacket
        };
        put(packet.clone(), end, position)?;
    }
    Ok(bytes)
}

fn head(track: &Track) -> Vec<u8> {
    let mut head = HEAD.to_vec();
    head.extend_from_slice(&[1, track.channels]);
    head.extend_from_slice(&track.pre_skip.to_le_bytes());
    // The rate it was recorded at is of no use to a player, and the gain is none.
    head.extend_from_slice(&48_000_u32.to_le_bytes());
    head.extend_from_slice(&[0, 0, 0]);
    head
}

/// A vendor of no letters, and no comments.
fn tags() -> Vec<u8> {
    let mut tags = TAGS.to_vec();
    tags.extend_from_slice(&[0; 8]);
    tags
}
