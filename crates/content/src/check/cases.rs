//! Every rule has a golden case in which it fires and one in which it does not, and every case has its result.

use super::{Findings, Problem};
use crate::Content;
use crate::golden::{Golden, GoldenFile};
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::fired_rules;

pub(super) fn check(content: &Content, golden: &[(&str, &str)], findings: &mut Findings) {
    let mut cases = 0_usize;
    let mut fired: BTreeMap<String, usize> = BTreeMap::new();
    for (name, text) in golden {
        let file = match GoldenFile::read(text) {
            Ok(file) => file,
            Err(flaw) => {
                findings.add(*name, Problem::Case(flaw.to_string()));
                continue;
            }
        };
        for case in &file.cases {
            cases += 1;
            for rule in rules_of(content, name, case, findings) {
                *fired.entry(rule).or_default() += 1;
            }
        }
    }
    let ids: BTreeSet<&str> = content.rules.all().into_iter().map(|rule| rule.id.as_str()).collect();
    for id in ids {
        match fired.get(id).copied().unwrap_or(0) {
            0 => findings.add(id, Problem::NeverFires),
            count if count == cases && !MEANT_FOR_ALL.contains(&id) => findings.add(id, Problem::AlwaysFires),
            _ => {}
        }
    }
}

/// Actions for everybody, whatever was said.
const MEANT_FOR_ALL: [&str; 2] = ["action.offer_services", "action.safety_information"];

fn rules_of(content: &Content, name: &str, golden: &Golden, findings: &mut Findings) -> BTreeSet<String> {
    let place = format!("{name}: {}", golden.name);
    let (case, result) = match (golden.case(content), golden.result(content)) {
        (Ok(case), Ok(result)) => (case, result),
        (Err(refused), _) | (_, Err(refused)) => {
            findings.add(place, Problem::Case(refused.to_string()));
            return BTreeSet::new();
        }
    };
    if (result.level, result.red) != (golden.should, golden.red) {
        let text = format!("should be {:?}, is {:?}", golden.should, result.level);
        findings.add(place, Problem::Case(text));
    } else if golden.expect.as_ref() != Some(&result) {
        findings.add(place, Problem::Case("the details of the result differ".to_owned()));
    }
    fired_rules(&case.answers, case.mode, case.end, &content.rules)
}
