//! What stands beside the answers, as a base sees it: in one case, and over all cases for those who keep the wording.

use super::facts::carried_word;
use super::{Facts, describe_older};
use crate::base::case_row;
use crate::opened::Opened;
use crate::view::{CaseBesideView, CaseRow, ConfusingWordingView};
use crate::{Code, Error};
use std::collections::{BTreeMap, BTreeSet};
use waymark_domain::{Carried, Record, Referral};
use waymark_store::tables::{CaseFilter, CaseOrder, caseload, referral_answers};

/// Cases that are read at once.
const AT_ONCE: u32 = 500;
/// The most linked cases that are shown.
const MOST_LINKED: u32 = 20;

/// What stands beside the answers of one case.
pub(crate) fn of_case(open: &Opened, record: &Record) -> Result<CaseBesideView, Error> {
    let beside = &record.beside;
    let now = beside.interpreter.as_ref().map(ToString::to_string);
    let through = record.answers.values().filter_map(|answer| answer.provenance.interpreter.clone());
    let interpreters: BTreeSet<String> = now.into_iter().chain(through).collect();
    Ok(CaseBesideView {
        interpreters: interpreters.into_iter().collect(),
        confusing: beside.confusing.clone(),
        referrals: answered(open, &beside.referrals)?,
        carried: beside.carried.is_some(),
        linked: match &beside.carried {
            Some(carried) => linked(open, record, carried)?,
            None => Vec::new(),
        },
    })
}

/// The referrals of a case with what services answered since it was sealed.
fn answered(open: &Opened, referrals: &[Referral]) -> Result<Vec<Referral>, Error> {
    referrals
        .iter()
        .map(|referral| {
            let Some(packet) = &referral.packet else { return Ok(referral.clone()) };
            let answer = open.db.read(|reader| referral_answers::get(reader, packet))?;
            Ok(Referral { state: answer.map_or(referral.state, |(state, _)| state), ..referral.clone() })
        })
        .collect()
}

/// The other cases with the same carried code. A person shows their words in a later talk, or nothing links two talks.
fn linked(open: &Opened, record: &Record, carried: &Carried) -> Result<Vec<CaseRow>, Error> {
    describe_older(open)?;
    let filter = CaseFilter { words: vec![carried_word(&carried.code)], ..CaseFilter::default() };
    let rows =
        open.db.read(|reader| caseload::page(reader, &filter, CaseOrder::Newest, None, MOST_LINKED + 1))?;
    Ok(rows.into_iter().filter(|row| row.id != record.id).map(case_row).collect())
}

/// Wording that confused people, over all cases: the most often noted first. It names no case.
pub(crate) fn confusing(open: &Opened) -> Result<Vec<ConfusingWordingView>, Error> {
    describe_older(open)?;
    let mut counted = BTreeMap::new();
    let mut after = 0;
    loop {
        let page = open.db.read(|reader| caseload::facts_after(reader, after, AT_ONCE))?;
        let Some((last, _)) = page.last() else { break };
        after = *last;
        for (_, json) in &page {
            let facts: Facts = serde_json::from_str(json).map_err(|_| Code::DatabaseDamaged)?;
            for one in facts.confusing {
                *counted.entry((one.item, one.locale, one.text_version)).or_insert(0_u32) += 1;
            }
        }
    }
    let mut all: Vec<ConfusingWordingView> = counted
        .into_iter()
        .map(|((item, locale, text_version), cases)| ConfusingWordingView {
            item,
            locale,
            text_version,
            cases,
        })
        .collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.cases));
    Ok(all)
}
