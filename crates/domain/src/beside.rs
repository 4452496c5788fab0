//! What stands beside the answers of a talk: who interprets, wording that confused, referrals, a carried code. All of it
//! codes: no name, no place, no free text.

use crate::{CarriedCode, InterpreterCode, ItemId, LocaleTag, Referral};
use serde::{Deserialize, Serialize};

/// Everything beside the answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Beside {
    /// Who interprets now; each answer keeps the code it was given through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<InterpreterCode>,
    /// Texts that the person did not understand as they stand, for those who keep the language.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub confusing: Vec<Confusing>,
    /// What services were told, or the person did not want them told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub referrals: Vec<Referral>,
    /// The code that the person carries, where they wanted one or showed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried: Option<Carried>,
}

/// One text that confused somebody. Names the wording exactly, and nothing of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Confusing {
    /// The item.
    pub item: ItemId,
    /// The language in which it was put.
    pub locale: LocaleTag,
    /// The version of the wording.
    pub text_version: u32,
}

/// A code that links this talk with another one of the same person, because the person wants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Carried {
    /// The words.
    pub code: CarriedCode,
    /// Whether the person brought it from another talk; otherwise it was drawn in this one.
    pub brought: bool,
}

impl Beside {
    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Notes that a text confused the person, or takes the note back. One note for each text.
    pub fn confused(&mut self, note: Confusing, confused: bool) {
        self.confusing.retain(|known| *known != note);
        if confused {
            self.confusing.push(note);
        }
    }

    /// Puts a referral in the place of an earlier one to the same service.
    pub fn refer(&mut self, referral: Referral) {
        match self.referrals.iter_mut().find(|known| known.service == referral.service) {
            Some(known) => *known = referral,
            None => self.referrals.push(referral),
        }
    }
}
