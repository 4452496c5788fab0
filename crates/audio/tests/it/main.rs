//! Recordings as recorders make them, and packs between a base and a phone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod clips;
mod packs;

/// A second of a tone by `opusenc`, with the name of who made it in its comments.
pub(crate) const TONE: &[u8] = include_bytes!("../fixtures/tone.opus");
/// The same packets in WebM by `mkvmerge`.
pub(crate) const TONE_WEBM: &[u8] = include_bytes!("../fixtures/tone.webm");
/// Half a second in stereo.
pub(crate) const STEREO: &[u8] = include_bytes!("../fixtures/stereo.opus");
/// A second and a half from the recorder of a Chromium 156, which never says how long a cluster is.
pub(crate) const CHROMIUM: &[u8] = include_bytes!("../fixtures/chromium.webm");
