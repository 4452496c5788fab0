//! Taking direction marks out of a text before it is exported, compared, searched, named or logged.

/// The marks that steer direction and show nothing: isolates, embeddings, left-to-right and right-to-left marks.
pub const INVISIBLE_MARKS: [char; 12] = [
    '\u{200E}', '\u{200F}', '\u{061C}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// The text without [`INVISIBLE_MARKS`]. The zero-width non-joiner stays: Persian and Kurdish spell with it.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|sign| !INVISIBLE_MARKS.contains(sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn isolates_go_and_spelling_stays() {
        assert_eq!(plain("كود \u{2068}K7F-4Q2X\u{2069}"), "كود K7F-4Q2X");
        assert_eq!(plain("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }
}
