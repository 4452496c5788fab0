//! The files of `locales/`, embedded: which there are, and who reads which.

use crate::{Registry, ReviewSheet};
use std::collections::BTreeMap;

/// Every file below `locales/<tag>/` as the build found it: tag, file name, content.
pub const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

const REGISTRY: &str = include_str!("../../../locales/locales.toml");
const FORBIDDEN: &str = include_str!("../../../locales/forbidden.toml");

/// Who reads a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The person: `person.ftl` and `infocards.ftl`, in every language of the registry.
    Person,
    /// The worker or the coordinator: all other files, in the languages marked `worker`.
    Worker,
}

impl Role {
    /// The role a file belongs to, by its name.
    #[must_use]
    pub fn of(file: &str) -> Self {
        if matches!(file, "person.ftl" | "infocards.ftl") { Self::Person } else { Self::Worker }
    }
}

/// One Fluent file of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The language's tag.
    pub tag: String,
    /// The file's name, `person.ftl`.
    pub name: String,
    /// Its content.
    pub content: String,
}

/// Everything a catalogue is made from and a check looks at.
#[derive(Debug, Clone)]
pub struct Sources {
    /// The languages.
    pub registry: Registry,
    /// The Fluent files, by tag and name.
    pub files: Vec<SourceFile>,
    /// The review sheet of each language that has one.
    pub reviews: BTreeMap<String, ReviewSheet>,
    /// Words no person-facing text may hold, by tag.
    pub forbidden: BTreeMap<String, Vec<String>>,
}

impl Sources {
    /// The files embedded at build.
    ///
    /// # Errors
    /// Says which of the TOML files cannot be read.
    pub fn embedded() -> Result<Self, toml::de::Error> {
        Self::read(REGISTRY, FORBIDDEN, FILES)
    }

    /// Reads a registry, a list of forbidden words, and files given as tag, name and content.
    ///
    /// # Errors
    /// Says which of the TOML files cannot be read. A Fluent file is never refused here: [`crate::check`] looks at it.
    pub fn read(
        registry: &str,
        forbidden: &str,
        files: &[(&str, &str, &str)],
    ) -> Result<Self, toml::de::Error> {
        let mut sources = Self {
            registry: Registry::read(registry)?,
            files: Vec::new(),
            reviews: BTreeMap::new(),
            forbidden: toml::from_str(forbidden)?,
        };
        for (tag, name, content) in files {
            if *name == "review.toml" {
                sources.reviews.insert((*tag).to_owned(), toml::from_str(content)?);
            } else if name.ends_with(".ftl") {
                sources.files.push(SourceFile {
                    tag: (*tag).to_owned(),
                    name: (*name).to_owned(),
                    content: (*content).to_owned(),
                });
            }
        }
        Ok(sources)
    }

    /// The files of one language.
    pub fn of<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.files.iter().filter(move |file| file.tag == tag)
    }
}
