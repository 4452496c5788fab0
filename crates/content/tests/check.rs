//! The content check finds nothing in what we ship, and finds what is wrong when something is.
#![allow(clippy::unwrap_used, missing_docs)]

use waymark_content::check::{Finding, Words, check};
use waymark_content::golden::GOLDEN;
use waymark_content::{Content, EMBEDDED, embedded, read};

const WORDS: Words<'static> = Words {
    person: include_str!("../../../locales/en/person.ftl"),
    worker: include_str!("../../../locales/en/worker.ftl"),
    assessment: include_str!("../../../locales/en/assessment.ftl"),
    forbidden: &["traffick", "victim", "crime", "criminal", "prostitut"],
};

fn listed(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

/// The content with one piece of one file replaced.
fn changed(file: &str, from: &str, to: &str) -> Content {
    let swap = |files: &[(&'static str, &'static str)]| -> Vec<(&'static str, String)> {
        files
            .iter()
            .map(|(name, text)| {
                assert!(*name != file || text.contains(from), "{file} has no `{from}`");
                (*name, if *name == file { text.replacen(from, to, 1) } else { (*text).to_owned() })
            })
            .collect()
    };
    let items = swap(EMBEDDED.items);
    let rules = swap(EMBEDDED.rules);
    let items: Vec<(&str, &str)> = items.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let rules: Vec<(&str, &str)> = rules.iter().map(|(name, text)| (*name, text.as_str())).collect();
    read(&waymark_content::Files { items: &items, rules: &rules, ..EMBEDDED }).unwrap()
}

#[test]
fn nothing_is_wrong_with_what_we_ship() {
    let findings = listed(&check(embedded().unwrap(), GOLDEN, &WORDS));
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn what_is_wrong_is_found_and_named() {
    let finds = |content: &Content, expected: &str| {
        let findings = listed(&check(content, GOLDEN, &WORDS));
        assert!(findings.iter().any(|one| one == expected), "{expected} is not in\n{}", findings.join("\n"));
    };
    let levels = "rules/levels.toml";
    finds(
        &changed(levels, "D3 is yes\"", "Z3 is yes\""),
        "level.b.debt: names the item `Z3`, which does not exist",
    );
    finds(
        &changed(levels, "D3 is yes\"", "D3 is often\""),
        "level.b.debt: names the choice `often`, which does not exist there",
    );
    finds(
        &changed(levels, "D3 is yes\"", "D3.colour is yes\""),
        "level.b.debt: names the part `D3.colour`, which does not exist there",
    );
    finds(
        &changed(levels, "D3 is yes\"", "not D3 is no\""),
        "level.b.debt: uses a form that is for the flow only",
    );
    finds(
        &changed(levels, "D3 is yes\"", "J5 is yes\""),
        "level.b.debt: looks at `J5`, which must never count",
    );
    finds(
        &changed(levels, "D3 is yes\"", "J1 is 50+\""),
        "level.b.debt: looks at `J1`, which must never count",
    );
    finds(
        &changed(levels, "[control.two]", "[control.three]"),
        "level.b.control: asks for `[control.three]`, which nothing finds before",
    );
    finds(
        &changed(levels, "unless = \"D3 is no\"", "unless = \"D3 is yes\""),
        "level.b.t5: makes an exception for `D3 is yes`, which does not speak against harm",
    );
    finds(&changed(levels, "level.b.debt", "level.b.control"), "level.b.control: stands there twice");
    finds(
        &changed(levels, "D3 is yes\"", "D3 is yes and D3 is no\""),
        "level.b.debt: fires in no golden case",
    );
    finds(
        &changed("rules/weights.toml", "adult = \"M\"\nchild = \"S\"", "adult = \"S\"\nchild = \"M\""),
        "weight.CR.D3.debt: weighs less for a child than for an adult",
    );
    finds(
        &changed("items/work.toml", "when = \"(L1 is yes/not_sure or T3 is yes)", "when = \"(L2 is none)"),
        "item L2: can never be asked",
    );
}
