//! Looking up services as a worker does it, in tables.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::guidance::{self, Country, Evidence};
use waymark_domain::Day;

const SERVICES: &str = r#"
country = "RS"

[[service]]
id = "line"
name = "Line"
text = "service-line"
helps = ["advice", "lawyer"]
languages = ["sr", "en"]
source = "line.example"
evidence = "seen"
[[service.phone]]
number = "1"

[[service]]
id = "women"
name = "Women"
text = "service-women"
helps = ["safe_place"]
source = "women.example"
evidence = "seen"
[service.accepts]
sexes = ["female"]
from_age = 15
[[service.phone]]
number = "2"
[service.confirmed]
on = "2026-11-01"
by = "Amina"

[[service]]
id = "boys"
name = "Boys"
text = "service-boys"
helps = ["safe_place", "lawyer"]
languages = ["fa"]
source = "boys.example"
evidence = "seen"
[service.accepts]
sexes = ["male"]
to_age = 17
mostly = true
[[service.phone]]
number = "3"
[service.confirmed]
on = "2026-01-01"
by = "Boris"

[[service]]
id = "abroad"
country = "GR"
name = "Abroad"
text = "service-abroad"
helps = ["safe_place"]
source = "abroad.example"
evidence = "unchecked"
"#;

fn today() -> Day {
    Day::try_from("2026-11-22".to_owned()).unwrap()
}

fn directory() -> Directory {
    Directory::read(&[("directory/serbia.toml", SERVICES)]).unwrap()
}

fn helps(kinds: &[&str]) -> Vec<String> {
    kinds.iter().map(|kind| (*kind).to_owned()).collect()
}

#[track_caller]
fn check(wanted: &Wanted<'_>, expected: &[&str]) {
    let directory = directory();
    let found: Vec<&str> =
        directory.find(wanted, today()).iter().map(|found| found.service.id.as_str()).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_surest_come_first_and_countries_and_needs_narrow_it() {
    let serbia = Country::try_from("RS".to_owned()).unwrap();
    check(&Wanted::default(), &["women", "boys", "line", "abroad"]);
    check(&Wanted { country: Some(&serbia), ..Wanted::default() }, &["women", "boys", "line"]);
    check(&Wanted { helps: &helps(&["lawyer"]), ..Wanted::default() }, &["boys", "line"]);
    check(&Wanted { helps: &helps(&["interpreter"]), ..Wanted::default() }, &[]);
}

#[test]
fn who_is_not_accepted_does_not_get_the_number() {
    let shelter = helps(&["safe_place"]);
    let of =
        |sex, band: &str| Wanted { helps: &shelter, sex, age: AgeRange::of_band(band), ..Wanted::default() };
    check(&of(Some(Sex::Female), "25-34"), &["women", "boys", "abroad"]);
    check(&of(Some(Sex::Male), "25-34"), &["boys", "abroad"]);
    check(&of(Some(Sex::Male), "15-17"), &["boys", "abroad"]);
    check(&of(Some(Sex::Female), "12-14"), &["boys", "abroad"]);
    check(&of(None, "not_known"), &["women", "boys", "abroad"]);
}

#[test]
fn how_well_a_service_fits_is_said() {
    let directory = directory();
    let fit =
        |id: &str, sex, band: &str| directory.service(id).unwrap().accepts.fit(sex, AgeRange::of_band(band));
    for (id, sex, band, expected) in [
        ("women", Some(Sex::Female), "15-17", Fit::Accepted),
        ("women", Some(Sex::Female), "12-14", Fit::Refused),
        ("women", Some(Sex::Male), "25-34", Fit::Refused),
        ("women", None, "25-34", Fit::Ask),
        ("boys", Some(Sex::Male), "15-17", Fit::Accepted),
        ("boys", Some(Sex::Male), "25-34", Fit::Ask),
        ("boys", Some(Sex::Female), "12-14", Fit::Ask),
        ("line", Some(Sex::Male), "50+", Fit::Ask),
        ("line", None, "not_known", Fit::Ask),
    ] {
        assert_eq!(fit(id, sex, band), expected, "{id} {sex:?} {band}");
    }
}

#[test]
fn a_language_it_speaks_comes_before_one_it_may_speak_and_one_it_does_not() {
    let lawyer = helps(&["lawyer"]);
    let directory = directory();
    for (tag, of, expected) in [
        ("sr-Cyrl", "line", Speaks::Yes),
        ("en", "line", Speaks::Yes),
        ("fa-AF", "boys", Speaks::No),
        ("fa", "boys", Speaks::Yes),
        ("ps", "women", Speaks::Perhaps),
    ] {
        let found = directory.find(&Wanted { language: Some(tag), ..Wanted::default() }, today());
        let one = found.iter().find(|found| found.service.id == of).unwrap();
        assert_eq!(one.speaks, expected, "{tag} {of}");
    }
    let confirmed_first = Wanted { helps: &lawyer, language: Some("en"), ..Wanted::default() };
    check(&confirmed_first, &["boys", "line"]);
}

#[test]
fn a_call_is_recent_for_ninety_days_and_never_before_it_was_made() {
    let directory = directory();
    let standing =
        |id: &str, day: &str| directory.service(id).unwrap().standing(Day::try_from(day.to_owned()).unwrap());
    for (id, day, expected) in [
        ("women", "2026-11-01", Standing::Confirmed),
        ("women", "2027-01-30", Standing::Confirmed),
        ("women", "2027-01-31", Standing::NotRecent),
        ("women", "2026-10-31", Standing::NotRecent),
        ("line", "2026-11-22", Standing::Unconfirmed),
    ] {
        assert_eq!(standing(id, day), expected, "{id} {day}");
    }
}

#[test]
fn the_person_sees_only_what_somebody_has_called() {
    let directory = directory();
    let seen = directory.find_for_person(&Wanted::default(), today());
    let seen: Vec<&str> = seen.iter().map(|found| found.service.id.as_str()).collect();
    assert_eq!(seen, ["women", "boys"]);
    assert!(!directory.service("line").unwrap().person_facing());
}

#[test]
fn half_an_entry_is_refused() {
    let refused = |from: &str, to: &str| {
        assert!(SERVICES.contains(from), "the test changes nothing");
        let wrong = SERVICES.replacen(from, to, 1);
        assert!(Directory::read(&[("directory/serbia.toml", &wrong)]).is_err(), "{to}");
    };
    refused("evidence = \"seen\"", "evidence = \"unchecked\"");
    refused("by = \"Amina\"", "by = \" \"");
    refused("country = \"RS\"", "");
    refused("id = \"women\"", "id = \"line\"");
    refused("helps = [\"safe_place\"]", "helps = []");
    refused("on = \"2026-11-01\"", "on = \"2026-11-31\"");
    refused("source = \"line.example\"", "source = \"line.example\"\nhours = \"often\"");
    refused(
        "source = \"line.example\"",
        "source = \"line.example\"\nhours = { days = \"daily\", from = \"8\", to = \"20:00\" }",
    );
    refused("source = \"line.example\"", "source = \"line.example\"\nsource_date = \"last year\"");
}

#[test]
fn a_service_may_have_a_key_if_somebody_has_called_it_and_only_one_of_the_right_shape() {
    let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    let read = |source: &str, key: &str| {
        let with = SERVICES.replacen(source, &format!("{source}\nkey = \"{key}\""), 1);
        Directory::read(&[("directory/serbia.toml", &with)])
    };
    let called = "source = \"women.example\"";
    let service = read(called, key).unwrap().service("women").unwrap().clone();
    assert_eq!(service.key.as_deref(), Some(key));
    for wrong in [
        "",
        "age1",
        key.trim_start_matches('a'),
        &key.to_uppercase(),
        &key.replace("age1", "agee"),
        &key.replace('q', "b"),
    ] {
        assert!(read(called, wrong).is_err(), "{wrong}");
    }
    assert!(read("source = \"line.example\"", key).is_err(), "nobody has called this one");
}

#[test]
fn nothing_shipped_is_shown_to_the_person_before_somebody_has_called() {
    let shipped = &guidance::guidance().unwrap().directory;
    assert!(shipped.services().len() > 30);
    for service in shipped.services() {
        assert!(!service.person_facing(), "{}: name who called here", service.id);
        assert!(service.phones.is_empty() || service.evidence != Evidence::Unchecked, "{}", service.id);
    }
    assert_eq!(shipped.find_for_person(&Wanted::default(), today()), []);
}

#[test]
fn the_route_has_a_number_in_every_country_but_those_where_none_was_seen() {
    let shipped = &guidance::guidance().unwrap().directory;
    let reachable = |code: &str| {
        let country = Country::try_from(code.to_owned()).unwrap();
        let wanted = Wanted {
            country: Some(&country),
            helps: &helps(&["specialised", "violence"]),
            ..Wanted::default()
        };
        shipped.find(&wanted, today()).iter().any(|found| !found.service.phones.is_empty())
    };
    for code in ["RS", "GR", "BG", "MK", "ME", "AL", "XK", "HR", "HU", "RO", "TR", "IT"] {
        assert!(reachable(code), "{code}");
    }
    for code in ["BA", "SI", "AT", "DE"] {
        assert!(!reachable(code), "{code}: a number was found; take it off this list");
    }
}
