//! Looks into an xlsx file before anything parses it: a small file can unpack to any size, or announce any count.

use super::SheetRefused;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How large a spreadsheet may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Parts in it.
    pub parts: usize,
    /// Bytes of all parts unpacked.
    pub unpacked: u64,
    /// Rows.
    pub rows: u32,
    /// Bytes of one cell.
    pub cell: usize,
}

/// The limits in force: ten times the largest sheet we can make.
pub const LIMITS: Limits =
    Limits { file: 8 << 20, parts: 256, unpacked: 64 << 20, rows: 20_000, cell: 131_072 };

/// A count a part may announce before it has that many of anything.
const ANNOUNCED: u64 = 200_000;

/// Refuses a file that is too large in any way, by unpacking each part into nothing.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<(), SheetRefused> {
    if bytes.len() > limits.file {
        return Err(SheetRefused::TooLarge);
    }
    // Only ever a zip file: other formats have readers of their own that this check does not know.
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(SheetRefused::Unreadable);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetRefused::Unreadable)?;
    if archive.len() > limits.parts {
        return Err(SheetRefused::TooLarge);
    }
    let mut left = limits.unpacked;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| SheetRefused::Unreadable)?;
        let mut unpacked = Vec::new();
        // What the part says of its own size is not believed.
        part.take(left.saturating_add(1)).read_to_end(&mut unpacked).map_err(|_| SheetRefused::Unreadable)?;
        left = left.checked_sub(unpacked.len() as u64).ok_or(SheetRefused::TooLarge)?;
        if announces_too_much(&unpacked) {
            return Err(SheetRefused::TooLarge);
        }
    }
    Ok(())
}

/// Whether a part says it holds more texts than it could: readers make room for as many before they look.
fn announces_too_much(part: &[u8]) -> bool {
    const COUNT: &[u8] = b"niqueCount";
    let mut rest = part;
    while let Some(place) = rest.windows(COUNT.len()).position(|window| window.eq_ignore_ascii_case(COUNT)) {
        rest = rest.get(place + COUNT.len()..).unwrap_or_default();
        let is_sign = |byte: &&u8| byte.is_ascii_whitespace() || matches!(**byte, b'=' | b'"' | b'\'' | b'+');
        let signs = rest.iter().take_while(is_sign).count();
        let digits: Vec<u8> =
            rest.iter().skip(signs).take_while(|byte| byte.is_ascii_digit()).copied().collect();
        let count = digits
            .iter()
            .fold(0_u64, |count, digit| count.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        if count > ANNOUNCED {
            return true;
        }
    }
    false
}
