//! What must hold for any answers at all, over generated talks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::collections::BTreeMap;
use waymark_content::{Content, embedded};
use waymark_domain::{
    Answer, AnswerValue, ChoiceId, End, Item, ItemId, ItemKind, Level, LocaleTag, Mode, Provenance,
    Sensitive, TextReview, Timestamp, assess, level_of, value,
};

type Answers = BTreeMap<ItemId, Answer>;

fn content() -> &'static Content {
    embedded().unwrap()
}

fn id(text: &str) -> ItemId {
    ItemId::new(text).unwrap()
}

fn choice(text: &str) -> ChoiceId {
    ChoiceId::new(text).unwrap()
}

fn provenance(locale: &str) -> Provenance {
    Provenance {
        at: Timestamp(0),
        worker_locale: LocaleTag::new("en").unwrap(),
        person_locale: LocaleTag::new(locale).unwrap(),
        text_version: 1,
        review: TextReview::Draft,
        audio_played: false,
        interpreter: None,
    }
}

/// A picker: a seed that gives one number after another.
struct Picks(u64);

impl Picks {
    fn next(&mut self, below: usize) -> usize {
        // xorshift64*: enough to spread the cases; proptest gives the seed and shrinks the density.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % below.max(1)
    }

    fn some(&mut self, list: &[ChoiceId], many: bool) -> Vec<ChoiceId> {
        if list.is_empty() {
            return Vec::new();
        }
        if many {
            list.iter().filter(|_| self.next(3) == 0).cloned().collect()
        } else {
            vec![list[self.next(list.len())].clone()]
        }
    }
}

/// An answer to an item; `chosen` fixes its value.
fn answer(item: &Item, chosen: Option<ChoiceId>, picks: &mut Picks) -> Answer {
    let value = match (item.kind, chosen) {
        (ItemKind::Multi, Some(one)) => AnswerValue::Many(vec![one]),
        (_, Some(one)) => AnswerValue::One(one),
        (ItemKind::Multi, None) => AnswerValue::Many(picks.some(&item.choices, true)),
        (_, None) => AnswerValue::One(picks.some(&item.choices, false).first().cloned().unwrap()),
    };
    let mut parts = BTreeMap::new();
    for part in &item.parts {
        let offered = part.for_values.is_empty() || part.for_values.iter().any(|one| value.has(one.as_str()));
        if offered && picks.next(2) == 0 {
            let some = picks.some(&part.choices, part.many);
            if !some.is_empty() {
                parts.insert(part.name.clone(), some);
            }
        }
    }
    Answer { value: Sensitive::new(value), parts: Sensitive::new(parts), provenance: provenance("en") }
}

/// A talk: `density` is how many of a hundred items are answered, `yes` how many of those speak for harm.
fn talk(seed: u64, density: usize, yes: usize) -> Answers {
    let mut picks = Picks(seed | 1);
    let mut answers = Answers::new();
    for item in content().instrument.items.values().filter(|item| !item.choices.is_empty()) {
        if picks.next(100) >= density {
            continue;
        }
        let indicator = content().rules.indicators.get(&item.id);
        let chosen = match indicator {
            Some(indicator) if picks.next(100) < yes => {
                Some(indicator.raises[picks.next(indicator.raises.len())].clone())
            }
            Some(indicator) if picks.next(2) == 0 => indicator.benign.first().cloned(),
            _ => None,
        };
        answers.insert(item.id.clone(), answer(item, chosen, &mut picks));
    }
    // The age is usually there, and usually an adult's.
    if picks.next(3) > 0 {
        let band = ["18-24", "25-34", "35-49", "50+"][picks.next(4)];
        let item = &content().instrument.items[&id("J1")];
        answers.insert(id("J1"), answer(item, Some(choice(band)), &mut picks));
        for doubt in ["S9", "O8"] {
            answers.remove(&id(doubt));
        }
    }
    answers
}

fn talks() -> impl Strategy<Value = (u64, usize, usize)> {
    (any::<u64>(), prop_oneof![1..30_usize, 30..101_usize], prop_oneof![0..20_usize, 20..101_usize])
}

fn mode(full: bool) -> Mode {
    if full { Mode::Full } else { Mode::Triage }
}

fn check<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    // A fixed seed: the same talks on every machine, so that a red build can be looked into.
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(20_261_122),
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config).run(&strategy, test).unwrap();
}

fn level(answers: &Answers, mode: Mode) -> (Level, bool) {
    level_of(answers, mode, None, &content().rules)
}

/// Whether `after` is at least as strong as `before`. A talk in which nothing was said counts as the weakest.
fn no_weaker(before: (Level, bool), after: (Level, bool)) -> bool {
    after.0 <= before.0 && after.1 >= before.1
}

/// Whether the first level shows at least as much concern as nothing said.
fn said(level: Level) -> Level {
    if level == Level::X { Level::E } else { level }
}

#[test]
fn adding_a_yes_never_lowers_the_level() {
    check(30_000, (talks(), any::<u64>(), any::<bool>()), |((seed, density, yes), pick, full)| {
        let mut answers = talk(seed, density, yes);
        let before = level(&answers, mode(full));
        let mut picks = Picks(pick | 1);
        let indicators: Vec<_> = content().rules.indicators.values().collect();
        for _ in 0..2 {
            let indicator = indicators[picks.next(indicators.len())];
            let item = &content().instrument.items[&indicator.item];
            let stands = answers.get(&indicator.item);
            let already = stands.is_some_and(|one| {
                indicator.raises.iter().any(|raise| one.value.expose().has(raise.as_str()))
            });
            if !already {
                let raise = indicator.raises[picks.next(indicator.raises.len())].clone();
                answers.insert(indicator.item.clone(), answer(item, Some(raise), &mut picks));
            }
        }
        let after = level(&answers, mode(full));
        prop_assert!(
            no_weaker((said(before.0), before.1), (said(after.0), after.1)),
            "{before:?} then {after:?}"
        );
        Ok(())
    });
}

/// Small talks, all of them: a form of exploitation, one more sign, and then a third answer that becomes a yes from
/// each state it may have had and at each stage. Chance rarely meets the narrow places between two weights.
#[test]
fn adding_a_yes_to_a_small_talk_never_lowers_the_level() {
    let bases: [&[(&str, &str)]; 4] = [
        &[],
        &[("L1", "yes"), ("L2", "less"), ("L4", "yes")],
        &[("B1", "yes"), ("T6", "yes")],
        &[("M1", "yes")],
    ];
    let with = |answers: &mut Answers, item: &str, value: &str, when: Option<&str>| {
        let known = &content().instrument.items[&id(item)];
        let mut answer = answer(known, Some(choice(value)), &mut Picks(1));
        let mut parts = BTreeMap::new();
        if let Some(when) = when.filter(|_| known.parts.iter().any(|part| part.name.as_str() == "when")) {
            parts.insert(waymark_domain::PartName::new("when").unwrap(), vec![choice(when)]);
        }
        answer.parts = Sensitive::new(parts);
        answers.insert(id(item), answer);
    };
    let items: Vec<_> = content().rules.indicators.values().collect();
    for base in bases {
        for sign in &items {
            for added in items.iter().filter(|added| added.item != sign.item) {
                let mut talk = Answers::new();
                base.iter().for_each(|(item, value)| with(&mut talk, item, value, None));
                with(&mut talk, sign.item.as_str(), sign.raises[0].as_str(), None);
                if base.iter().any(|(item, _)| *item == added.item.as_str()) {
                    continue;
                }
                let known = &content().instrument.items[&added.item];
                let unsure =
                    known.choices.iter().find(|one| one.as_str() == value::NOT_SURE).map(ChoiceId::as_str);
                let before: Vec<(Level, bool)> = [None, unsure, added.benign.first().map(ChoiceId::as_str)]
                    .into_iter()
                    .map(|state| {
                        let mut talk = talk.clone();
                        if let Some(state) = state {
                            with(&mut talk, added.item.as_str(), state, None);
                        }
                        level(&talk, Mode::Full)
                    })
                    .collect();
                for when in ["before_leaving", "journey"] {
                    with(&mut talk, added.item.as_str(), added.raises[0].as_str(), Some(when));
                    let after = level(&talk, Mode::Full);
                    for before in &before {
                        assert!(
                            no_weaker((said(before.0), before.1), (said(after.0), after.1)),
                            "{base:?} and {} and {} {when}: {before:?} then {after:?}",
                            sign.item,
                            added.item
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn an_age_below_18_never_lowers_the_level() {
    check(20_000, (talks(), 0..4_usize, any::<bool>()), |((seed, density, yes), band, full)| {
        let mut answers = talk(seed, density, yes);
        let before = level(&answers, mode(full));
        let item = &content().instrument.items[&id("J1")];
        let young = choice(["0-5", "6-11", "12-14", "15-17"][band]);
        answers.insert(id("J1"), answer(item, Some(young), &mut Picks(seed | 1)));
        let after = level(&answers, mode(full));
        prop_assert!(
            no_weaker((said(before.0), before.1), (said(after.0), after.1)),
            "{before:?} then {after:?}"
        );
        Ok(())
    });
}

#[test]
fn what_must_not_score_changes_nothing() {
    check(20_000, (talks(), any::<u64>(), any::<bool>()), |((seed, density, yes), pick, full)| {
        let mut answers = talk(seed, density, yes);
        let before = level(&answers, mode(full));
        let mut picks = Picks(pick | 1);
        for item in &content().rules.never_scored {
            match picks.next(3) {
                0 => drop(answers.remove(item)),
                1 => {
                    let item = &content().instrument.items[item];
                    answers.insert(item.id.clone(), answer(item, None, &mut picks));
                }
                _ => {}
            }
        }
        if let Some(age) = answers.get_mut(&id("J1")) {
            let mut parts = age.parts.expose().clone();
            parts.insert(
                waymark_domain::PartName::new("gender").unwrap(),
                vec![choice(["woman", "man", "other"][picks.next(3)])],
            );
            age.parts = Sensitive::new(parts);
        }
        prop_assert_eq!(before, level(&answers, mode(full)));
        Ok(())
    });
}

#[test]
fn a_yes_in_a_block_of_harm_never_ends_as_nothing_said() {
    let blocks = ["D", "K", "H", "M", "G", "X", "B"];
    check(12_000, (talks(), any::<u64>(), any::<bool>()), |((seed, density, yes), pick, full)| {
        let mut answers = talk(seed, density, yes);
        let mut picks = Picks(pick | 1);
        let harmful: Vec<_> = content()
            .instrument
            .items
            .values()
            .filter(|item| item.kind == ItemKind::YesNo)
            .filter(|item| blocks.contains(&item.section()) || item.id.as_str() == "R2")
            .collect();
        let item = harmful[picks.next(harmful.len())];
        answers.insert(item.id.clone(), answer(item, Some(choice(value::YES)), &mut picks));
        let found = level(&answers, mode(full)).0;
        prop_assert!(found <= Level::D, "{} gives {found:?}", item.id);
        Ok(())
    });
}

#[test]
fn the_triage_alone_never_gives_a() {
    check(12_000, talks(), |(seed, density, yes)| {
        let found = level(&talk(seed, density, yes), Mode::Triage).0;
        prop_assert!(found != Level::A);
        Ok(())
    });
}

#[test]
fn a_refusal_never_counts() {
    check(8_000, (talks(), any::<bool>()), |((seed, density, yes), full)| {
        let answers = talk(seed, density, yes);
        let mut silent = answers.clone();
        // What was said beside a refusal ("who sent you": not said; "does the family owe money": yes) is no refusal.
        silent.retain(|_, answer| {
            !answer.value.expose().has(value::DECLINED) || !answer.parts.expose().is_empty()
        });
        prop_assert_eq!(level(&answers, mode(full)), level(&silent, mode(full)));
        Ok(())
    });
}

#[test]
fn the_language_of_the_talk_changes_nothing() {
    check(800, (talks(), any::<bool>()), |((seed, density, yes), full)| {
        let answers = talk(seed, density, yes);
        let mut spoken = answers.clone();
        for answer in spoken.values_mut() {
            answer.provenance = provenance("ps");
        }
        let whole = |answers: &Answers| {
            assess(answers, mode(full), Some(End::Finished), &content().rules, content().versions("1"))
        };
        prop_assert_eq!(whole(&answers), whole(&spoken));
        Ok(())
    });
}

#[test]
fn what_the_worker_saw_never_lifts_above_b_and_never_lowers() {
    check(8_000, (talks(), any::<u64>(), any::<bool>()), |((seed, density, yes), pick, full)| {
        let mut answers = talk(seed, density, yes);
        answers.retain(|item, _| item.section_of() != "O");
        let before = level(&answers, mode(full));
        let mut picks = Picks(pick | 1);
        for item in content().instrument.items.values().filter(|item| item.kind == ItemKind::Tick) {
            // O8 opens the rules for children, which is no score.
            if item.id.as_str() != "O8" && picks.next(2) == 0 {
                answers.insert(item.id.clone(), answer(item, Some(choice("seen")), &mut picks));
            }
        }
        let after = level(&answers, mode(full));
        prop_assert!(no_weaker((said(before.0), before.1), (said(after.0), after.1)));
        prop_assert!(after.0 >= Level::B || after.0 == before.0, "{before:?} then {after:?}");
        Ok(())
    });
}

trait SectionOf {
    fn section_of(&self) -> &str;
}

impl SectionOf for ItemId {
    fn section_of(&self) -> &str {
        self.as_str().trim_end_matches(|sign: char| sign.is_ascii_digit())
    }
}
