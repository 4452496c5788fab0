//! The directory of services and hotlines: who helps with what, whom they accept, and whether somebody has called.
//!
//! Data in `content/directory/*.toml`; names are proper names, everything else a person reads is Fluent. An entry is
//! *unconfirmed* until somebody has called the number and said so; the person never sees an unconfirmed entry.

mod entry;
mod find;
mod person;

pub use entry::{Accepts, Confirmed, Hours, Phone, Service, Standing, Status};
pub use find::{Found, Speaks, Wanted};
pub use person::{AgeRange, Fit, Sex};

use crate::instrument_file::from_toml;
use crate::{ContentError, Flaw, in_file};
use entry::ServicesFile;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::ChoiceId;

/// The file that says which kinds of help answer which need.
const NEEDS: &str = "directory/needs.toml";

/// All services, and which need each kind of help answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    services: Vec<Service>,
    needs: BTreeMap<ChoiceId, Vec<String>>,
    no_service: BTreeSet<ChoiceId>,
}

/// `needs.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsFile {
    no_service: BTreeSet<ChoiceId>,
    needs: BTreeMap<String, Vec<String>>,
}

impl Directory {
    /// Reads a directory from its files: names below `content/` and their text. An organisation's own directory has
    /// the same form.
    ///
    /// # Errors
    /// Names the first file that is wrong: an unknown field, an id that is there twice, half a confirmation, or a
    /// number whose source nobody has seen.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, ContentError> {
        let mut directory = Self::default();
        for (name, text) in files {
            let read = if *name == NEEDS { directory.add_needs(text) } else { directory.add_services(text) };
            read.map_err(in_file(name))?;
        }
        Ok(directory)
    }

    fn add_needs(&mut self, text: &str) -> Result<(), Flaw> {
        let file: NeedsFile = from_toml(text)?;
        self.no_service = file.no_service;
        for (need, helps) in file.needs {
            self.needs.insert(ChoiceId::new(need.clone()).map_err(|_| Flaw::Id(need))?, helps);
        }
        Ok(())
    }

    fn add_services(&mut self, text: &str) -> Result<(), Flaw> {
        let file: ServicesFile = from_toml(text)?;
        for service in file.read()? {
            if self.service(&service.id).is_some() {
                return Err(Flaw::Twice(service.id));
            }
            self.services.push(service);
        }
        Ok(())
    }

    /// Every service, in the order of the files.
    #[must_use]
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// A service by its id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// The kinds of help that answer a need (a choice of W1 or N4), the best first; empty for a need that no
    /// service answers.
    #[must_use]
    pub fn helps_for(&self, need: &ChoiceId) -> &[String] {
        self.needs.get(need).map_or(&[], Vec::as_slice)
    }

    /// Whether the directory knows this need, with services for it or without.
    #[must_use]
    pub fn knows_need(&self, need: &ChoiceId) -> bool {
        self.needs.contains_key(need) || self.no_service.contains(need)
    }

    /// Every need the directory has an opinion on.
    pub fn needs(&self) -> impl Iterator<Item = &ChoiceId> {
        self.needs.keys().chain(&self.no_service)
    }
}

#[cfg(test)]
mod tests;
