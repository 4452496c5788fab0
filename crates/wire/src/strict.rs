//! Reading JSON strictly: bounds first, the version before the rest, and only the bytes our writers make.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// Why a document is refused before anything in it is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentRefused {
    /// Over the bound.
    TooLarge,
    /// Not what a writer of this version makes.
    Damaged,
    /// A version this build does not know: the reader is too old.
    Newer,
}

#[derive(Deserialize)]
struct VersionOnly {
    v: u32,
}

/// Parses a versioned JSON document that must be byte for byte what [`to_json`] makes of its value.
pub(crate) fn from_json<T>(bytes: &[u8], known: u32, max: usize) -> Result<T, DocumentRefused>
where
    T: Serialize + DeserializeOwned,
{
    if bytes.len() > max {
        return Err(DocumentRefused::TooLarge);
    }
    let version: VersionOnly = serde_json::from_slice(bytes).map_err(|_| DocumentRefused::Damaged)?;
    if version.v > known {
        return Err(DocumentRefused::Newer);
    }
    if version.v != known {
        return Err(DocumentRefused::Damaged);
    }
    let value: T = serde_json::from_slice(bytes).map_err(|_| DocumentRefused::Damaged)?;
    if to_json(&value) != bytes {
        return Err(DocumentRefused::Damaged);
    }
    Ok(value)
}

/// Writes a document: fields in their declared order, no white space.
///
/// Our documents hold text, numbers and lists of such, which always serialise; were that ever untrue, the
/// empty document that results is refused by every reader.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
