//! Facts go stale where everybody sees it, and cards come up for the results they are about.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::guidance;

fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).unwrap()
}

fn facts(check: &str) -> Result<Cards, ContentError> {
    let fact = format!(
        "country = \"RS\"\n[[fact]]\nid = \"x\"\ntext = \"fact-x\"\nsource = \"Law\"\nsource_date = \"2023-06\"\n\
         evidence = \"seen\"\nstale_after_days = 90\n{check}\n"
    );
    let card = "id = \"c\"\naudience = \"person\"\norder = 1\ntitle = \"info-c\"\n\
                [[block]]\nkind = \"text\"\ntext = \"info-c-a\"\n[[block]]\nkind = \"fact\"\nfact = \"x\"\n";
    read_cards(&[("cards/c.toml", card)], &[("facts/f.toml", &fact)])
}

const CHECKED: &str = "verified = true\nverified_by = \"Advokat Jovana J.\"\nchecked_on = 2026-08-24";

#[track_caller]
fn check(fact: &str, today: &str, standing: Fresh) {
    let fact = fact.replace("2026-08-24", "\"2026-08-24\"");
    assert_eq!(facts(&fact).unwrap().fact("x").unwrap().standing(day(today)), standing, "{today}");
}

#[test]
fn a_fact_is_fresh_for_its_time_then_stale_and_unverified_when_nobody_checked() {
    check(CHECKED, "2026-08-24", Fresh::Fresh);
    check(CHECKED, "2026-11-22", Fresh::Fresh);
    check(CHECKED, "2026-11-23", Fresh::Stale);
    check(CHECKED, "2036-11-23", Fresh::Stale);
    check("verified = false", "2026-11-22", Fresh::Unverified);
}

#[test]
fn a_clock_that_stands_before_the_check_makes_no_fact_fresh() {
    check(CHECKED, "2026-08-23", Fresh::Stale);
    check(CHECKED, "1970-01-01", Fresh::Stale);
}

#[test]
fn half_a_check_is_refused() {
    for half in [
        "verified = true",
        "verified = true\nverified_by = \"J.\"",
        "verified = true\nverified_by = \" \"\nchecked_on = \"2026-08-24\"",
        "verified = false\nchecked_on = \"2026-08-24\"",
    ] {
        assert!(facts(half).is_err(), "{half}");
    }
}

#[test]
fn a_person_never_sees_a_fact_that_nobody_checked() {
    let unverified = facts("verified = false").unwrap();
    let card = unverified.card("c").unwrap();
    assert_eq!(unverified.blocks(card, day("2026-11-22")).len(), 1);
    let checked = facts(&CHECKED.replace("2026-08-24", "\"2026-08-24\"")).unwrap();
    let card = checked.card("c").unwrap();
    assert_eq!(checked.blocks(card, day("2026-09-01")).len(), 2);
    assert_eq!(checked.blocks(card, day("2027-09-01")).len(), 1, "stale");
}

#[test]
fn there_are_twelve_cards_for_the_worker_and_eight_for_anybody() {
    let cards = &guidance::guidance().unwrap().cards;
    let ids = |audience| cards.of(audience).map(|card| card.id.as_str()).collect::<Vec<_>>();
    assert_eq!(
        ids(Audience::Worker),
        [
            "smuggling",
            "grey_areas",
            "men_and_boys",
            "children",
            "companions",
            "survival_sex",
            "health_72h",
            "non_punishment",
            "identification_rs",
            "interpreter",
            "danger",
            "closing"
        ]
    );
    assert_eq!(
        ids(Audience::Person),
        ["rights", "job_offers", "debt", "papers", "marriage", "online", "safe_travel", "whom_to_call"]
    );
}

#[test]
fn two_cards_cannot_have_the_same_place_and_a_file_is_named_after_its_card() {
    let card =
        |id: &str| format!("id = \"{id}\"\naudience = \"worker\"\norder = 1\ntitle = \"t\"\nblock = []\n");
    assert!(read_cards(&[("cards/a.toml", &card("a")), ("cards/b.toml", &card("b"))], &[]).is_err());
    assert!(read_cards(&[("cards/a.toml", &card("b"))], &[]).is_err());
}

#[test]
fn no_shipped_fact_claims_to_be_checked() {
    for fact in guidance::guidance().unwrap().cards.facts() {
        assert_eq!(fact.standing(day("2026-11-22")), Fresh::Unverified, "{}: name the lawyer here", fact.id);
    }
}
