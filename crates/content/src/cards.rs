//! Cards that explain: guidance for the worker, information for anybody, usable without opening a record.
//!
//! A card is data (`content/cards/<id>.toml`): which blocks, in which order, and for which results it comes first.
//! Its words are Fluent messages: `card-…` in `cards.ftl` for the worker, `info-…` in `infocards.ftl` for the person.

mod fact;

pub use fact::{Fact, Fresh};

use crate::instrument_file::from_toml;
use crate::{ContentError, Flaw, in_file};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::{Assessment, Day, Level};

/// Who reads a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The worker.
    Worker,
    /// The person, in their language.
    Person,
}

/// One block of a card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// Something to know.
    Text {
        /// The Fluent message.
        text: String,
    },
    /// Something to do.
    Step {
        /// The Fluent message.
        text: String,
    },
    /// Something to be careful about.
    Warning {
        /// The Fluent message.
        text: String,
    },
    /// A statement that has a source, a date, and somebody who checked it or nobody yet.
    Fact {
        /// The fact's id.
        fact: String,
    },
}

/// For which results a card comes first. Every card can be opened at any time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Shown {
    /// Any of these levels.
    pub levels: BTreeSet<Level>,
    /// Any of these tags.
    pub tags: BTreeSet<String>,
    /// Any of these next steps.
    pub actions: BTreeSet<String>,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The id, and the name of its file.
    pub id: String,
    /// Who reads it.
    pub audience: Audience,
    /// Its place among the cards of its audience, from 1.
    pub order: u32,
    /// The Fluent message of its title.
    pub title: String,
    /// Kinds of help whose services stand below the card.
    #[serde(default)]
    pub services: Vec<String>,
    /// For which results it comes first.
    #[serde(default)]
    pub shown: Shown,
    /// Its blocks, in order.
    #[serde(rename = "block")]
    pub blocks: Vec<Block>,
}

impl Card {
    /// Whether the card belongs to this result: by level, by tag, or by next step.
    #[must_use]
    pub fn suits(&self, result: &Assessment) -> bool {
        self.weight(result) > 0
    }

    /// How closely the card belongs to a result: a next step or a tag names it, a level only suggests it.
    fn weight(&self, result: &Assessment) -> usize {
        let named = result.actions.iter().filter(|action| self.shown.actions.contains(*action)).count()
            + result.tags.iter().filter(|tag| self.shown.tags.contains(*tag)).count();
        let suggested = usize::from(self.shown.levels.contains(&result.level));
        named * 2 + suggested
    }
}

/// All cards and the facts they rest on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards {
    cards: Vec<Card>,
    facts: BTreeMap<String, Fact>,
}

impl Cards {
    /// The cards of one audience, in order.
    pub fn of(&self, audience: Audience) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.audience == audience)
    }

    /// A card by its id.
    #[must_use]
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// The cards that belong to a result, the closest first; in order where they are equally close.
    #[must_use]
    pub fn for_result(&self, audience: Audience, result: &Assessment) -> Vec<&Card> {
        let mut found: Vec<&Card> = self.of(audience).filter(|card| card.suits(result)).collect();
        found.sort_by_key(|card| (std::cmp::Reverse(card.weight(result)), card.order));
        found
    }

    /// A fact by its id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// Every fact, by id.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The blocks of a card as they may be shown today. The worker sees every fact with its mark; the person sees
    /// a fact only while it is checked and fresh.
    #[must_use]
    pub fn blocks<'a>(&'a self, card: &'a Card, today: Day) -> Vec<&'a Block> {
        let may_show = |block: &&Block| match block {
            Block::Fact { fact } if card.audience == Audience::Person => {
                self.fact(fact).is_some_and(|fact| fact.standing(today) == Fresh::Fresh)
            }
            _ => true,
        };
        card.blocks.iter().filter(may_show).collect()
    }
}

/// Reads cards and facts from their files.
pub(crate) fn read_cards(cards: &[(&str, &str)], facts: &[(&str, &str)]) -> Result<Cards, ContentError> {
    let mut read = Cards { cards: Vec::new(), facts: fact::read_facts(facts)? };
    for (name, text) in cards {
        let card: Card = from_toml(text).map_err(in_file(name))?;
        if *name != format!("cards/{}.toml", card.id) {
            return Err(in_file(name)(Flaw::Id(card.id)));
        }
        let taken = read.of(card.audience).any(|other| other.order == card.order);
        if taken {
            return Err(in_file(name)(Flaw::Twice(format!("order {}", card.order))));
        }
        read.cards.push(card);
    }
    read.cards.sort_by_key(|card| (card.audience, card.order));
    Ok(read)
}

#[cfg(test)]
mod tests;
