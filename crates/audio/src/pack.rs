//! The recordings of one language, signed by the base that made them.
//!
//! ```text
//! magic "WMV1\r\n" | u32 header length (big endian) | header (JSON) | 64-byte Ed25519 signature | recordings
//! ```
//! The signature is over the SHA-256 of everything before it; the header holds the size and the SHA-256 of every
//! recording, so it covers every byte. Who may sign is for the reader to say: a base of the organisation's roster.

use crate::clip::{Clip, ClipRefused};
use serde::{Deserialize, Serialize};
use waymark_domain::{ItemId, LocaleTag};
use waymark_wire::{DeviceId, Digest, Hour, OrgId, PublicKey, Signature, SignatureRefused, Signer};

/// The version of the format this build reads and writes.
pub const PACK_VERSION: u32 = 1;
/// The most bytes of a pack: what the server takes as one content pack.
pub const MAX_PACK_BYTES: usize = 1024 * 1024;

const MAGIC: &[u8; 6] = b"WMV1\r\n";
const MAX_HEADER_BYTES: usize = 64 * 1024;
const SIGNATURE_BYTES: usize = 64;
const KIND: &str = "audio";

/// One recording of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClipEntry {
    /// The question it reads.
    pub item: ItemId,
    /// The version of the wording it reads: a later wording needs a new recording.
    pub text_version: u32,
    /// How long it plays, in milliseconds.
    pub length_ms: u32,
    /// Its bytes.
    pub size: u32,
    /// Their SHA-256.
    pub sha256: Digest,
}

/// What is in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackHeader {
    /// The version of the format.
    pub v: u32,
    /// The organisation it was recorded for.
    pub org: OrgId,
    /// The base that put it together and signed it.
    pub by: DeviceId,
    /// When; of two packs of one language the later holds.
    pub made: Hour,
    /// The language spoken.
    pub locale: LocaleTag,
    /// The recordings, by question, each question once.
    pub clips: Vec<ClipEntry>,
}

/// Why bytes are no pack we take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackRefused {
    /// Not a pack, cut short, with bytes too many, or altered.
    #[error("damaged")]
    Damaged,
    /// Made by a newer version of the program.
    #[error("of a newer version")]
    Newer,
    /// Larger than a pack may be.
    #[error("larger than allowed")]
    TooLarge,
    /// A recording in it is none we take.
    #[error("a recording in it is refused: {0}")]
    Clip(ClipRefused),
}

/// A pack whose outside and whose recordings are in order. The signature is checked with [`Pack::verify`].
#[derive(Clone)]
pub struct Pack {
    bytes: Vec<u8>,
    header: PackHeader,
    clips: Vec<Clip>,
    signed: Digest,
    signature: Signature,
}

impl Pack {
    /// Puts a pack together and signs it: recordings with their question and the version of its wording.
    ///
    /// # Errors
    /// `TooLarge` over [`MAX_PACK_BYTES`]; `Damaged` where a question is in it twice.
    pub fn assemble(
        org: OrgId,
        made: Hour,
        locale: LocaleTag,
        mut recorded: Vec<(ItemId, u32, Clip)>,
        signer: &dyn Signer,
    ) -> Result<Self, PackRefused> {
        recorded.sort_by(|one, other| one.0.as_str().cmp(other.0.as_str()));
        let clips = recorded.iter().map(|(item, text_version, clip)| entry(item, *text_version, clip));
        let by = signer.public_key().device_id();
        let header = PackHeader {
            v: PACK_VERSION,
            org,
            by,
            made,
            locale,
            clips: clips.collect::<Result<_, PackRefused>>()?,
        };
        let json = serde_json::to_vec(&header).map_err(|_| PackRefused::Damaged)?;
        let length = u32::try_from(json.len()).map_err(|_| PackRefused::TooLarge)?;
        let mut bytes = [&MAGIC[..], &length.to_be_bytes(), &json].concat();
        let signed = Digest::of(&bytes);
        bytes.extend_from_slice(signer.sign(KIND, signed.as_bytes()).as_bytes());
        for (_, _, clip) in &recorded {
            bytes.extend_from_slice(clip.as_bytes());
        }
        Self::parse(&bytes)
    }

    /// Reads a pack: bounds, version, header, and every recording by its hash and by its form.
    ///
    /// # Errors
    /// See [`PackRefused`]. Never panics, whatever the bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, PackRefused> {
        if bytes.len() > MAX_PACK_BYTES {
            return Err(PackRefused::TooLarge);
        }
        let (magic, rest) = bytes.split_first_chunk::<6>().ok_or(PackRefused::Damaged)?;
        match magic {
            MAGIC => {}
            [b'W', b'M', b'V', b'2'..=b'9', b'\r', b'\n'] => return Err(PackRefused::Newer),
            _ => return Err(PackRefused::Damaged),
        }
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(PackRefused::Damaged)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| PackRefused::Damaged)?;
        if length > MAX_HEADER_BYTES {
            return Err(PackRefused::TooLarge);
        }
        let (json, rest) = rest.split_at_checked(length).ok_or(PackRefused::Damaged)?;
        let header = read_header(json)?;
        let (signature, rest) = rest.split_first_chunk::<SIGNATURE_BYTES>().ok_or(PackRefused::Damaged)?;
        let clips = read_clips(&header.clips, rest)?;
        let signed = bytes.get(..MAGIC.len() + 4 + length).ok_or(PackRefused::Damaged)?;
        Ok(Self {
            signed: Digest::of(signed),
            signature: Signature::from_bytes(*signature),
            header,
            clips,
            bytes: bytes.to_vec(),
        })
    }

    /// Checks the signature of the base that made it.
    ///
    /// # Errors
    /// Refuses a signature by another key, and a header that names another device than the key's.
    pub fn verify(&self, key: &PublicKey) -> Result<(), SignatureRefused> {
        if key.device_id() != self.header.by {
            return Err(SignatureRefused);
        }
        key.verify(KIND, self.signed.as_bytes(), &self.signature)
    }

    /// What is in it.
    #[must_use]
    pub fn header(&self) -> &PackHeader {
        &self.header
    }

    /// Its recordings, each with what it reads.
    pub fn clips(&self) -> impl Iterator<Item = (&ClipEntry, &Clip)> {
        self.header.clips.iter().zip(&self.clips)
    }

    /// The whole pack.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl std::fmt::Debug for Pack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pack({}, {} recordings)", self.header.locale, self.clips.len())
    }
}

fn entry(item: &ItemId, text_version: u32, clip: &Clip) -> Result<ClipEntry, PackRefused> {
    Ok(ClipEntry {
        item: item.clone(),
        text_version,
        length_ms: clip.length_ms(),
        size: u32::try_from(clip.as_bytes().len()).map_err(|_| PackRefused::TooLarge)?,
        sha256: Digest::of(clip.as_bytes()),
    })
}

/// The version first, then the rest, and only the bytes our writer makes; questions in order, each once.
fn read_header(json: &[u8]) -> Result<PackHeader, PackRefused> {
    #[derive(Deserialize)]
    struct VersionOnly {
        v: u32,
    }
    let version: VersionOnly = serde_json::from_slice(json).map_err(|_| PackRefused::Damaged)?;
    if version.v > PACK_VERSION {
        return Err(PackRefused::Newer);
    }
    let header: PackHeader = serde_json::from_slice(json).map_err(|_| PackRefused::Damaged)?;
    let ordered = header
        .clips
        .windows(2)
        .all(|pair| matches!(pair, [one, other] if one.item.as_str() < other.item.as_str()));
    let written = serde_json::to_vec(&header).map_err(|_| PackRefused::Damaged)?;
    if header.v == PACK_VERSION && ordered && written == json {
        Ok(header)
    } else {
        Err(PackRefused::Damaged)
    }
}

fn read_clips(entries: &[ClipEntry], mut bytes: &[u8]) -> Result<Vec<Clip>, PackRefused> {
    let mut clips = Vec::with_capacity(entries.len());
    for entry in entries {
        let size = usize::try_from(entry.size).map_err(|_| PackRefused::Damaged)?;
        let (recording, rest) = bytes.split_at_checked(size).ok_or(PackRefused::Damaged)?;
        bytes = rest;
        if Digest::of(recording) != entry.sha256 {
            return Err(PackRefused::Damaged);
        }
        let clip = Clip::from_kept(recording).map_err(PackRefused::Clip)?;
        if clip.length_ms() != entry.length_ms {
            return Err(PackRefused::Damaged);
        }
        clips.push(clip);
    }
    if bytes.is_empty() { Ok(clips) } else { Err(PackRefused::Damaged) }
}
