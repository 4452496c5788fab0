//! Codes on screens: what is too large to type and has no network to go over is shown as a row of QR codes and read by
//! the other device's camera.
//!
//! The framing is ours (`frames`), so that one picture or forty are read the same way; drawing and reading the pictures
//! is `qrcodegen`'s and `rqrr`'s.

mod base45;
mod frames;

pub(crate) use frames::Collector;

use crate::view::QrView;
use crate::{Code, Error};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use qrcodegen::{QrCode, QrCodeEcc};

/// The most codes that are shown one after the other; what is larger goes by file.
pub(crate) const MOST_FRAMES: usize = 60;
/// The sides of a grey picture that are taken, in pixels.
const SIDES: std::ops::RangeInclusive<usize> = 32..=1600;

/// Whether so many bytes can be shown as codes at all.
pub(crate) fn fits(bytes: usize) -> bool {
    frames::count_of(bytes) <= MOST_FRAMES
}

/// The codes of a message, in order; empty where it is too large to be shown.
///
/// # Errors
/// [`Code::Internal`] where a frame does not fit a code, which its size rules out.
pub(crate) fn codes(message: &[u8]) -> Result<Vec<QrView>, Error> {
    if !fits(message.len()) {
        return Ok(Vec::new());
    }
    frames::split(message).iter().map(|frame| code(frame)).collect()
}

/// One code with this text.
///
/// # Errors
/// [`Code::Internal`] where the text is longer than any code.
pub(crate) fn code(text: &str) -> Result<QrView, Error> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).map_err(|_| Code::Internal)?;
    let side = code.size();
    let mut bits = Vec::new();
    let (mut byte, mut held) = (0_u8, 0);
    for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
        byte = byte << 1 | u8::from(code.get_module(x, y));
        held += 1;
        if held == 8 {
            bits.push(byte);
            (byte, held) = (0, 0);
        }
    }
    if held > 0 {
        bits.push(byte << (8 - held));
    }
    Ok(QrView { side: u32::try_from(side).unwrap_or(0), bits: STANDARD.encode(bits) })
}

/// Reads every code in a grey picture, one byte a pixel.
///
/// # Errors
/// [`Code::FileUnreadable`] for a picture that is not as large as it says.
pub(crate) fn read(luma: &[u8], width: usize, height: usize) -> Result<Vec<String>, Error> {
    if !SIDES.contains(&width) || !SIDES.contains(&height) || luma.len() != width * height {
        return Err(Code::FileUnreadable.into());
    }
    let pixel = |x: usize, y: usize| luma.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    Ok(picture.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect())
}

#[cfg(test)]
mod tests;
