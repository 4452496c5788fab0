//! SPDX expressions, as far as crates and packages use them: names, `WITH`, `OR`, `AND`, brackets, and the old slash.

/// Whether an expression can be fulfilled with allowed licences alone.
#[must_use]
pub fn allows(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, allowed };
    let fulfilled = reader.any();
    fulfilled == Some(true) && reader.words.is_empty()
}

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a [String],
}

impl Reader<'_> {
    fn takes(&mut self, word: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if *first == word => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }

    /// `a OR b`.
    fn any(&mut self) -> Option<bool> {
        let mut fulfilled = self.every()?;
        while self.takes("OR") {
            fulfilled |= self.every()?;
        }
        Some(fulfilled)
    }

    /// `a AND b`, which binds closer.
    fn every(&mut self) -> Option<bool> {
        let mut fulfilled = self.one()?;
        while self.takes("AND") {
            fulfilled &= self.one()?;
        }
        Some(fulfilled)
    }

    fn one(&mut self) -> Option<bool> {
        if self.takes("(") {
            let inside = self.any()?;
            return self.takes(")").then_some(inside);
        }
        let (name, rest) = self.words.split_first()?;
        self.words = rest;
        let mut licence = (*name).to_owned();
        if self.takes("WITH") {
            let (exception, rest) = self.words.split_first()?;
            self.words = rest;
            licence = format!("{licence} WITH {exception}");
        }
        Some(self.allowed.contains(&licence))
    }
}
