//! Recordings of questions: a human voice reading one prompt in one language.
//!
//! Pure: bytes in, bytes out. Whatever a recorder made (WebM or Ogg with Opus) becomes one clean form, an Ogg Opus
//! file with nothing in it but the voice: no names, no programs, no dates. A [`Pack`] carries the recordings of one
//! language, signed by the base that made it. There are no synthetic voices.
#![forbid(unsafe_code)]

mod clip;
mod ogg_file;
mod pack;
mod packet;
mod webm_file;

pub use clip::{Clip, ClipRefused, MAX_CLIP_BYTES, MAX_CLIP_MS};
pub use pack::{ClipEntry, MAX_PACK_BYTES, PACK_VERSION, Pack, PackHeader, PackRefused};
