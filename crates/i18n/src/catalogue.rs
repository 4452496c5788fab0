//! One text by language and id. Formatting never fails and never shows blank.

use crate::{Registry, ReviewSheet, SourceFile, Sources, TextState};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::{ast, parser, serializer};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// A value placed into a text or chosen by. A number only chooses (plural forms); what is shown of it is a text
/// made by the one formatter, since the engines of Rust and the windows write digits differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Shown as it is.
    Text(&'a str),
    /// Chooses a plural form.
    Number(i64),
}

/// Arguments by name.
pub type Args<'a> = &'a [(&'a str, Value<'a>)];

/// A text, and the language it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words, with isolates around what was placed; [`crate::plain()`] takes them out. The id in braces where no
    /// language has the text.
    pub text: String,
    /// The language it was found in; the asked one where none has it.
    pub served_tag: String,
    /// Whether another language had to stand in, or none has it. The windows mark such a text.
    pub missing: bool,
}

/// Why there is no catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueRefused {
    /// A TOML file under `locales/` cannot be read.
    #[error("a list under locales/ cannot be read")]
    List,
    /// A tag of the registry is no language tag.
    #[error("a tag in locales.toml is not a language tag")]
    Tag,
}

/// All texts of all languages; a language is parsed when it is first asked for.
pub struct Catalogue {
    registry: Registry,
    shelves: BTreeMap<String, Shelf>,
}

/// One language's files, and its bundle once it has been asked for.
struct Shelf {
    tag: unic_langid::LanguageIdentifier,
    files: Vec<SourceFile>,
    reviews: ReviewSheet,
    open: OnceLock<OpenShelf>,
}

struct OpenShelf {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Each message as Fluent writes it, for review fingerprints.
    wordings: BTreeMap<String, String>,
}

impl Catalogue {
    /// The catalogue of the embedded files, made once.
    ///
    /// # Errors
    /// Refuses when a list under `locales/` is broken; the tests of this crate do not let that pass.
    pub fn embedded() -> Result<&'static Self, CatalogueRefused> {
        static EMBEDDED: OnceLock<Result<Catalogue, CatalogueRefused>> = OnceLock::new();
        let made = EMBEDDED
            .get_or_init(|| Self::from_sources(Sources::embedded().map_err(|_| CatalogueRefused::List)?));
        made.as_ref().map_err(Clone::clone)
    }

    /// A catalogue of these sources.
    ///
    /// # Errors
    /// Refuses a registry with a tag that is no language tag.
    pub fn from_sources(sources: Sources) -> Result<Self, CatalogueRefused> {
        let mut shelves = BTreeMap::new();
        for language in sources.registry.languages() {
            let shelf = Shelf {
                tag: language.tag.parse().map_err(|_| CatalogueRefused::Tag)?,
                files: sources.of(&language.tag).cloned().collect(),
                reviews: sources.reviews.get(&language.tag).cloned().unwrap_or_default(),
                open: OnceLock::new(),
            };
            shelves.insert(language.tag.clone(), shelf);
        }
        Ok(Self { registry: sources.registry, shelves })
    }

    /// The languages.
    #[must_use]
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// A text in this language, or in the nearest that has it. `id` may name an attribute: `save.title`.
    #[must_use]
    pub fn text(&self, tag: &str, id: &str, args: Args<'_>) -> Text {
        self.first_of(tag, &self.registry.chain(tag), id, args)
    }

    /// A person-facing text: in the person's language, and where it is missing in the worker's, never in a third
    /// that neither of the two may read.
    #[must_use]
    pub fn person_text(&self, person: &str, worker: &str, id: &str, args: Args<'_>) -> Text {
        let mut chain = vec![person];
        chain.extend(self.registry.chain(worker));
        self.first_of(person, &chain, id, args)
    }

    /// Version and review of a text in exactly this language; absent where the language does not have it.
    #[must_use]
    pub fn state(&self, tag: &str, id: &str) -> Option<TextState> {
        let shelf = self.shelves.get(tag)?;
        let wording = shelf.open().wordings.get(id)?;
        let source = self.registry.source().and_then(|source| self.shelves.get(source));
        Some(shelf.reviews.state(id, wording, source.map_or(1, |source| source.reviews.version_of(id))))
    }

    /// The version of a language's texts as a whole, for `Versions::locale`; 0 for a language that is not here.
    #[must_use]
    pub fn version(&self, tag: &str) -> u32 {
        self.shelves.get(tag).map_or(0, |shelf| shelf.reviews.version.unwrap_or(1))
    }

    /// Every message id a language has, sorted.
    #[must_use]
    pub fn ids(&self, tag: &str) -> Vec<&str> {
        self.shelves
            .get(tag)
            .map(|shelf| shelf.open().wordings.keys().map(String::as_str).collect())
            .unwrap_or_default()
    }

    fn first_of(&self, asked: &str, chain: &[&str], id: &str, args: Args<'_>) -> Text {
        for tag in chain {
            if let Some(text) = self.shelves.get(*tag).and_then(|shelf| shelf.format(id, args)) {
                return Text { text, served_tag: (*tag).to_owned(), missing: *tag != asked };
            }
        }
        Text { text: format!("{{{id}}}"), served_tag: asked.to_owned(), missing: true }
    }
}

impl Shelf {
    fn open(&self) -> &OpenShelf {
        self.open.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.tag.clone()]);
            bundle.set_use_isolating(true);
            // Refused only when already there; a fresh bundle has no functions.
            let _ = bundle.add_builtins();
            let mut wordings = BTreeMap::new();
            for file in &self.files {
                // Lines Fluent cannot read are left out here and reported by `check`.
                let resource =
                    FluentResource::try_new(file.content.clone()).unwrap_or_else(|(readable, _)| readable);
                let _ = bundle.add_resource(Arc::new(resource));
                add_wordings(&mut wordings, &file.content);
            }
            OpenShelf { bundle, wordings }
        })
    }

    fn format(&self, id: &str, args: Args<'_>) -> Option<String> {
        let bundle = &self.open().bundle;
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Value::Text(text) => values.set(*name, FluentValue::from(*text)),
                Value::Number(number) => {
                    values.set(*name, FluentValue::from(for_choosing(&self.tag, *number)))
                }
            }
        }
        // An argument the caller forgot shows as {$name}: visible in every test that reads the text.
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

/// The number to choose a plural form by. `intl_pluralrules` 7.0.2 forgets the hundreds in Arabic and gives 103 the
/// form of 100 instead of the form of 3; since a number only chooses and is never shown, its last two digits stand in.
fn for_choosing(tag: &unic_langid::LanguageIdentifier, number: i64) -> i64 {
    let last_two = number.rem_euclid(100);
    if tag.language.as_str() == "ar" && number > 100 && last_two > 2 { last_two } else { number }
}

/// Writes each message without its comment, in Fluent's own form, so that spacing does not change a fingerprint.
fn add_wordings(wordings: &mut BTreeMap<String, String>, content: &str) {
    let resource = parser::parse(content).unwrap_or_else(|(readable, _)| readable);
    for entry in resource.body {
        if let ast::Entry::Message(mut message) = entry {
            message.comment = None;
            let id = message.id.name.to_owned();
            wordings.insert(
                id,
                serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }),
            );
        }
    }
}
