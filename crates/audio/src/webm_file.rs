//! WebM as the recorder of a web view makes it: one Opus track, read to its end.

use crate::clip::{ClipRefused, Track};
use crate::ogg_file::read_head;
use matroska_demuxer::{Frame, MatroskaFile, TrackType};
use std::io::Cursor;

/// Reads the one Opus track of a WebM file.
pub(crate) fn read(bytes: &[u8]) -> Result<Track, ClipRefused> {
    let mut file = MatroskaFile::open(Cursor::new(bytes)).map_err(|_| ClipRefused::Damaged)?;
    let [track] = file.tracks() else { return Err(ClipRefused::NotOpus) };
    if track.track_type() != TrackType::Audio || track.codec_id() != "A_OPUS" {
        return Err(ClipRefused::NotOpus);
    }
    let (channels, pre_skip) = read_head(track.codec_private().unwrap_or_default())?;
    let (mut packets, mut frame) = (Vec::new(), Frame::default());
    while file.next_frame(&mut frame).map_err(|_| ClipRefused::Damaged)? {
        packets.push(std::mem::take(&mut frame.data));
    }
    Ok(Track { channels, pre_skip, packets })
}
