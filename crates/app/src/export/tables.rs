//! The preview: how many, by what, with small counts left out so that nobody can be told from them.

use super::SMALLEST_COUNT;
use crate::caseload::Facts;
use crate::view::{CountTableView, CountView};
use std::collections::BTreeMap;

/// The tables while they are counted.
#[derive(Default)]
pub(super) struct Tables {
    rows: u64,
    by: BTreeMap<&'static str, BTreeMap<String, u64>>,
}

impl Tables {
    /// Counts one case.
    pub(super) fn add(&mut self, facts: &Facts) {
        self.rows += 1;
        let age = facts.said("J1").next().unwrap_or("not_known").to_owned();
        let mut one = |table: &'static str, value: String| {
            *self.by.entry(table).or_default().entry(value).or_default() += 1;
        };
        one("level", facts.level.clone());
        one("age", age);
        one("language", facts.locales.0.clone());
        one("month", super::rows::month(facts));
    }

    /// How many cases.
    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// The tables as they may be shown.
    pub(super) fn shown(&self) -> Vec<CountTableView> {
        self.by
            .iter()
            .map(|(table, counts)| CountTableView { table: (*table).to_owned(), counts: suppressed(counts) })
            .collect()
    }
}

/// Leaves out every count below eleven; and where that is only one, the smallest of the others too, since the sum would
/// give it away.
fn suppressed(counts: &BTreeMap<String, u64>) -> Vec<CountView> {
    let small = |n: u64| n > 0 && n < SMALLEST_COUNT;
    let alone = counts.values().filter(|n| small(**n)).count() == 1;
    let beside = counts.iter().filter(|(_, n)| !small(**n)).min_by_key(|(_, n)| **n).filter(|_| alone);
    let beside = beside.map(|(value, _)| value.clone());
    counts
        .iter()
        .map(|(value, n)| CountView {
            value: value.clone(),
            n: (!small(*n) && beside.as_ref() != Some(value)).then_some(*n),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_small_count_can_neither_be_read_nor_reckoned(counts in proptest::collection::btree_map("[A-F]", 1_u64..40, 1..7)) {
            let shown = suppressed(&counts);
            let hidden: Vec<&CountView> = shown.iter().filter(|one| one.n.is_none()).collect();
            let small = counts.values().filter(|n| **n < SMALLEST_COUNT).count();
            prop_assert!(shown.iter().all(|one| one.n.is_none_or(|n| n >= SMALLEST_COUNT)));
            prop_assert!(small == 0 || hidden.len() >= 2.min(counts.len()));
            // The positive control: without the second one left out, the sum gives the first away.
            if small == 1 && counts.len() > 1 {
                let plain: u64 = counts.values().filter(|n| **n >= SMALLEST_COUNT).sum();
                let all: u64 = counts.values().sum();
                prop_assert_eq!(all - plain, *counts.values().find(|n| **n < SMALLEST_COUNT).unwrap());
            }
        }
    }
}
