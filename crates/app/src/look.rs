//! How the app looks: language, theme, text size, hand. Kept beside the vault, because the locked screen needs it
//! and none of it is secret.

use crate::view::LookView;
use std::path::{Path, PathBuf};

const FILE: &str = "look.json";

fn path(dir: &Path) -> PathBuf {
    dir.join(FILE)
}

impl Default for LookView {
    fn default() -> Self {
        Self {
            worker_locale: "en".to_owned(),
            theme: "system".to_owned(),
            text_percent: 100,
            hand: "right".to_owned(),
        }
    }
}

/// Reads the look; a missing or damaged file gives the default, since nothing is lost by that.
#[must_use]
pub(crate) fn read(dir: &Path) -> LookView {
    std::fs::read(path(dir))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .map_or_else(LookView::default, within_bounds)
}

/// Writes the look in one step: a reader sees the old or the new, never half.
///
/// # Errors
/// The disk's refusal.
pub(crate) fn write(dir: &Path, look: LookView) -> std::io::Result<LookView> {
    let look = within_bounds(look);
    let bytes = serde_json::to_vec(&look).map_err(std::io::Error::other)?;
    let fresh = dir.join("look.json.new");
    std::fs::write(&fresh, bytes)?;
    std::fs::rename(fresh, path(dir))?;
    Ok(look)
}

/// Brings every field back to a value the screens know.
fn within_bounds(look: LookView) -> LookView {
    let known = |value: &str, list: &[&str], default: &str| {
        if list.contains(&value) { value.to_owned() } else { default.to_owned() }
    };
    LookView {
        worker_locale: if look.worker_locale.len() <= 16 { look.worker_locale } else { "en".to_owned() },
        theme: known(&look.theme, &["system", "day", "sun", "night"], "system"),
        text_percent: look.text_percent.clamp(100, 200),
        hand: known(&look.hand, &["right", "left"], "right"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_damaged_look_file_gives_the_default_and_odd_values_are_brought_back() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(read(dir.path()).theme, "system");
        std::fs::write(dir.path().join(FILE), b"{ not json").unwrap();
        assert_eq!(read(dir.path()).text_percent, 100);
        let odd = LookView { theme: "neon".to_owned(), text_percent: 900, ..LookView::default() };
        write(dir.path(), odd).unwrap();
        let back = read(dir.path());
        assert_eq!((back.theme.as_str(), back.text_percent), ("system", 200));
    }
}
