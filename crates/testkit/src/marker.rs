//! Words that are planted and must not turn up anywhere: looked for in every form a program might write them.

use crate::{Chance, Folder};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use std::path::PathBuf;

/// A planted word.
#[derive(Debug, Clone)]
pub struct Marker {
    text: String,
}

impl Marker {
    /// Makes one that is not found by accident: `marker` and sixteen lower-case letters.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut chance = Chance::seeded(seed);
        let letters: String =
            (0..16).map(|_| char::from(b'a' + u8::try_from(chance.below(26)).unwrap())).collect();
        Self { text: format!("marker{letters}") }
    }

    /// Looks for something that is there already: a passphrase, a key in hex.
    #[must_use]
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// The word.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the bytes hold the word, as UTF-8, UTF-16, base64 at any offset, hex, or escaped JSON.
    #[must_use]
    pub fn is_in(&self, bytes: &[u8]) -> bool {
        self.forms().iter().any(|form| bytes.windows(form.len()).any(|window| window == form))
    }

    /// The files that hold the word.
    #[must_use]
    pub fn find(&self, folder: &Folder) -> Vec<PathBuf> {
        folder.files().into_iter().filter(|(_, bytes)| self.is_in(bytes)).map(|(path, _)| path).collect()
    }

    fn forms(&self) -> Vec<Vec<u8>> {
        let utf8 = self.text.as_bytes();
        let mut forms = vec![
            utf8.to_vec(),
            self.text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            self.text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            utf8.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect(),
            serde_json::to_string(&self.text).unwrap().trim_matches('"').as_bytes().to_vec(),
        ];
        for skipped in 0..3 {
            // The part of base64 text that does not depend on what stands before or after the word.
            let whole = &utf8[skipped..utf8.len() - (utf8.len() - skipped) % 3];
            forms.push(STANDARD_NO_PAD.encode(whole).into_bytes());
            forms.push(URL_SAFE_NO_PAD.encode(whole).into_bytes());
        }
        forms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_found_in_every_form_and_not_where_it_is_not() {
        let marker = Marker::new(7);
        let utf16: Vec<u8> =
            format!("x{}y", marker.text()).encode_utf16().flat_map(u16::to_le_bytes).collect();
        let base64 = STANDARD_NO_PAD.encode(format!("before {} after", marker.text()));
        for bytes in [marker.text().as_bytes(), &utf16, base64.as_bytes()] {
            assert!(marker.is_in(bytes));
        }
        assert!(!Marker::new(8).is_in(marker.text().as_bytes()));

        let folder = Folder::new();
        std::fs::create_dir(folder.join("deep")).unwrap();
        std::fs::write(folder.join("deep/note.txt"), marker.text()).unwrap();
        std::fs::write(folder.join("other.txt"), "nothing").unwrap();
        assert_eq!(marker.find(&folder), [folder.join("deep/note.txt")]);
    }
}
