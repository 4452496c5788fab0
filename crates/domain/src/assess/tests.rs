//! The worker's judgement beside the rules': how far it may go.

use super::allowed_levels;
use crate::Level::{self, A, B, C, D, E, X};
use crate::{Assessment, Information, Versions};
use std::collections::BTreeMap;

fn result(level: Level, red: bool, child_path: bool) -> Assessment {
    Assessment {
        level,
        red,
        provisional: false,
        child_path,
        purposes: BTreeMap::new(),
        means: None,
        act: Vec::new(),
        dimensions: BTreeMap::new(),
        tags: Vec::new(),
        reasons: Vec::new(),
        missing: Vec::new(),
        would_change: Vec::new(),
        information: Information::Good,
        actions: Vec::new(),
        versions: Versions { rules: "1".into(), questionnaire: "1".into(), locale: "1".into() },
        not_validated: true,
    }
}

#[test]
fn an_adults_level_may_be_raised_freely_and_lowered_by_one_step() {
    for (level, allowed) in [
        (A, vec![A, B]),
        (B, vec![A, B, C]),
        (C, vec![A, B, C, D]),
        (D, vec![A, B, C, D, E]),
        (E, vec![A, B, C, D, E]),
    ] {
        assert_eq!(allowed_levels(&result(level, false, false)), allowed, "{level:?}");
    }
}

#[test]
fn danger_now_is_never_lowered() {
    for level in [A, B, C, D, E] {
        let allowed = allowed_levels(&result(level, true, false));
        assert!(allowed.iter().all(|one| *one <= level), "{level:?}: {allowed:?}");
    }
}

#[test]
fn a_childs_a_or_b_is_never_lowered() {
    assert_eq!(allowed_levels(&result(A, false, true)), [A]);
    assert_eq!(allowed_levels(&result(B, false, true)), [A, B]);
    assert_eq!(allowed_levels(&result(C, false, true)), [A, B, C, D]);
}

#[test]
fn an_unfinished_talk_may_be_raised_and_never_closed_as_nothing() {
    assert_eq!(allowed_levels(&result(X, false, false)), [A, B, C, D, X]);
}
