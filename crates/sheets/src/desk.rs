//! The files of `locales/` as a translator's work changes them: texts, reviews, back-translations.

use std::collections::BTreeMap;
use waymark_i18n::Sources;
use waymark_i18n::serbian::Exceptions;

/// The name of a language's review sheet.
pub(crate) const REVIEWS: &str = "review.toml";
/// The name of a language's back-translations; not part of the app.
pub(crate) const BACK: &str = "back.toml";
/// The language that is made from [`LATIN`] by a program.
pub(crate) const CYRILLIC: &str = "sr-Cyrl";
/// The language [`CYRILLIC`] is made from.
pub(crate) const LATIN: &str = "sr-Latn";
/// What that program must know beyond the alphabet.
const EXCEPTIONS: &str = "cyrillic.toml";

/// Every file of `locales/`, by language and name.
#[derive(Debug, Clone)]
pub struct Desk {
    registry: String,
    forbidden: String,
    files: BTreeMap<(String, String), String>,
    sources: Sources,
}

/// Why the files of `locales/` cannot be worked on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeskRefused {
    /// `locales.toml`, `forbidden.toml`, a `review.toml` or `cyrillic.toml` cannot be read.
    #[error("a list under locales/ cannot be read")]
    List,
    /// A `back.toml` cannot be read.
    #[error("{tag}/back.toml cannot be read")]
    Back {
        /// Its language.
        tag: String,
    },
}

impl Desk {
    /// The files of a folder: `locales.toml`, `forbidden.toml`, and the files of each language as tag, name and
    /// content. Files that are neither Fluent nor a list of ours are kept out.
    ///
    /// # Errors
    /// Refuses lists that cannot be read; a Fluent file is never refused here.
    pub fn read(registry: &str, forbidden: &str, files: &[(&str, &str, &str)]) -> Result<Self, DeskRefused> {
        let kept = |name: &str| name.ends_with(".ftl") || [REVIEWS, BACK, EXCEPTIONS].contains(&name);
        let files = files
            .iter()
            .filter(|(_, name, _)| kept(name))
            .map(|(tag, name, content)| (((*tag).to_owned(), (*name).to_owned()), (*content).to_owned()))
            .collect();
        Self::of(registry.to_owned(), forbidden.to_owned(), files)
    }

    /// The files this program was built with.
    ///
    /// # Errors
    /// As [`Desk::read`]; the tests of `waymark-i18n` do not let that pass.
    pub fn embedded() -> Result<Self, DeskRefused> {
        Self::read(
            include_str!("../../../locales/locales.toml"),
            include_str!("../../../locales/forbidden.toml"),
            waymark_i18n::FILES,
        )
    }

    fn of(
        registry: String,
        forbidden: String,
        files: BTreeMap<(String, String), String>,
    ) -> Result<Self, DeskRefused> {
        let listed: Vec<(&str, &str, &str)> = files
            .iter()
            .map(|((tag, name), content)| (tag.as_str(), name.as_str(), content.as_str()))
            .collect();
        let sources = Sources::read(&registry, &forbidden, &listed).map_err(|_| DeskRefused::List)?;
        Ok(Self { registry, forbidden, files, sources })
    }

    /// The same desk with some files of one language written anew.
    pub(crate) fn with(&self, tag: &str, changed: &BTreeMap<String, String>) -> Result<Self, DeskRefused> {
        let mut files = self.files.clone();
        for (name, content) in changed {
            files.insert((tag.to_owned(), name.clone()), content.clone());
        }
        Self::of(self.registry.clone(), self.forbidden.clone(), files)
    }

    /// The texts as the app sees them.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// A file; absent where the language does not have it.
    #[must_use]
    pub fn file(&self, tag: &str, name: &str) -> Option<&str> {
        self.files.get(&(tag.to_owned(), name.to_owned())).map(String::as_str)
    }

    /// The Fluent files of a language, by name.
    pub(crate) fn fluent<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let of_tag = self.files.iter().filter(move |((owner, _), _)| owner == tag);
        of_tag
            .map(|((_, name), content)| (name.as_str(), content.as_str()))
            .filter(|(name, _)| name.ends_with(".ftl"))
    }

    /// What the maker of Serbian Cyrillic must know.
    pub(crate) fn exceptions(&self) -> Result<Exceptions, DeskRefused> {
        let text = self.file(CYRILLIC, EXCEPTIONS).unwrap_or_default();
        toml::from_str(text).map_err(|_| DeskRefused::List)
    }

    /// The back-translations of a language, by id of the row.
    pub(crate) fn back(&self, tag: &str) -> Result<BTreeMap<String, String>, DeskRefused> {
        let refused = || DeskRefused::Back { tag: tag.to_owned() };
        let Some(text) = self.file(tag, BACK) else { return Ok(BTreeMap::new()) };
        let document: toml_edit::DocumentMut = text.parse().map_err(|_| refused())?;
        let texts = document.iter().map(|(id, text)| Some((id.to_owned(), text.as_str()?.to_owned())));
        texts.collect::<Option<_>>().ok_or_else(refused)
    }
}
