//! A camera that is pointed at the codes of another screen: drawn as a grey picture each, and read by the app.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing)]

use waymark_app::App;
use waymark_app::view::{QrView, ScanRequest};

/// Points the camera of `to` at these codes, one picture each.
pub(crate) fn point(to: &App, codes: &[QrView]) {
    assert!(!codes.is_empty());
    for (place, code) in codes.iter().enumerate() {
        let (luma, side) = picture(code);
        let seen = to.scan(ScanRequest { width: side, height: side, luma, fresh: place == 0 }).unwrap();
        assert_eq!(seen.done, place + 1 == codes.len());
    }
}

/// A code as a grey picture, four pixels a module.
pub(crate) fn picture(code: &QrView) -> (String, u32) {
    use base64::Engine as _;
    let base64 = base64::engine::general_purpose::STANDARD;
    let bits = base64.decode(&code.bits).unwrap();
    let (side, scale, quiet) = (code.side as usize, 4, 4);
    let width = (side + 2 * quiet) * scale;
    let dark = |x: usize, y: usize| {
        let (x, y) = ((x / scale).wrapping_sub(quiet), (y / scale).wrapping_sub(quiet));
        x < side && y < side && bits[(y * side + x) / 8] >> (7 - (y * side + x) % 8) & 1 == 1
    };
    let luma: Vec<u8> =
        (0..width * width).map(|at| if dark(at % width, at / width) { 0 } else { 255 }).collect();
    (base64.encode(luma), u32::try_from(width).unwrap())
}
