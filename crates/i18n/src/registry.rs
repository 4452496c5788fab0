//! The languages: their own names, their directions, who reads them, and what stands in.

use serde::Deserialize;

/// Which way a language is written. From this table only, never guessed from a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// One language, as a row of `locales/locales.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Language {
    /// BCP 47 tag, the folder's name.
    pub tag: String,
    /// Its own name in its own script.
    pub name: String,
    /// Its English name.
    pub english: String,
    /// Its direction.
    pub direction: Direction,
    /// What stands in for a missing text of the app, nearest first.
    pub fallback: Vec<String>,
    /// Whether the app itself is in this language.
    pub worker: bool,
}

/// All languages, in the order people see them; the first is the source of all translations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Registry {
    #[serde(default, rename = "language")]
    languages: Vec<Language>,
}

impl Registry {
    pub(crate) fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// All languages.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this tag.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The tag of the language all others are translated from.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.languages.first().map(|language| language.tag.as_str())
    }

    /// The languages to look in for a text, this one first, the source last. A tag that is not registered has the
    /// source only: a record from a newer app may name a language this one does not know.
    #[must_use]
    pub fn chain<'a>(&'a self, tag: &str) -> Vec<&'a str> {
        let mut chain: Vec<&str> = Vec::new();
        if let Some(language) = self.language(tag) {
            chain.push(&language.tag);
            chain.extend(language.fallback.iter().map(String::as_str));
        }
        if let Some(source) = self.source().filter(|source| !chain.contains(source)) {
            chain.push(source);
        }
        chain
    }
}
