//! Records in the words of HTCDS 2.0 (IOM, CC BY 4.0), for the case system of another organisation. Aligned, not
//! endorsed: names, birth dates, addresses and phones of the standard are not collected and not written.

use crate::caseload::Facts;
use serde_json::{Map, Value, json};
use waymark_domain::Day;

/// The fields a record may have.
pub(super) const FIELDS: &[&str] = &[
    "cas_Id",
    "prs_Gender",
    "prs_PrimaryLanguage",
    "vic_TraffickingStatus",
    "vic_TraffickingStatusDecisionMakingOrg",
    "vic_RelationshipToTrafficker",
    "vic_MethodOfRecruitment",
    "vic_MethodsOfControl",
    "vic_TypeOfExploitation",
    "vic_ForcedLabourIndustry",
    "spl_Type",
    "cas_Status",
    "con_Consent",
];

/// How the standard calls a method of control, and which answer shows it.
pub(super) const CONTROL: &[(&str, &[(&str, &str)])] = &[
    ("PhysicalThreats", &[("K3.types", "hurt"), ("K3.types", "kill")]),
    ("ThreatsLawEnforcement", &[("K3.types", "denounce")]),
    ("ThreatensChildrenFamily", &[("K4", "yes")]),
    ("DebtBondage", &[("D3", "yes")]),
    ("FalsePromises", &[("R1", "yes")]),
    ("PhysicalAbuse", &[("K5", "yes"), ("L6", "yes")]),
    ("SexualAbuse", &[("B2", "yes")]),
    ("TakesEarnings", &[("L2", "taken")]),
    ("RestrictsFinancialAccess", &[("L2", "none")]),
    ("RestrictsMedicalCare", &[("K6.kinds", "medicine")]),
    ("WithholdsNecessities", &[("K6", "yes")]),
    ("PsychologicalAbuse", &[("K2", "yes"), ("K3", "yes")]),
    ("PsychoactiveSubstance", &[("K6.kinds", "drugs_or_alcohol")]),
    ("ExcessiveWorkingHours", &[("L4", "yes")]),
    ("WithholdsDocuments", &[("D1", "yes")]),
    ("RestrictsMovement", &[("K1", "yes")]),
];
const EXPLOITATION: &[(&str, &str)] = &[
    ("labour", "ForcedLabour"),
    ("sexual", "SexualExploitation"),
    ("child_labour", "ChildLabour"),
    ("marriage", "ForcedMarriage"),
    ("servitude", "Servitude"),
    ("armed", "ForcedMilitaryByNonStateActors"),
    ("organs", "OrganRemoval"),
    ("begging", "ForcedBegging"),
    ("adoption", "ForcedAdoption"),
    ("surrogacy", "Surrogacy"),
];
/// Sections of ISIC by sector of work.
const INDUSTRY: &[(&str, &str)] = &[
    ("farm", "A"),
    ("sewing", "C"),
    ("bakery_food", "C"),
    ("factory", "C"),
    ("building", "F"),
    ("shop_market", "G"),
    ("home_care", "T"),
    ("washing_cleaning", "N"),
    ("waste", "N"),
    ("other", "S"),
];
const RECRUITMENT: &[(&str, &str)] = &[
    ("job", "AtWork"),
    ("pay", "AtWork"),
    ("study", "AtAnEducationalInstitution"),
    ("marriage", "ThroughFamilyOrFamilyEvents"),
    ("safe_trip", "Other"),
    ("papers", "Other"),
    ("housing", "Other"),
    ("route_price", "Other"),
    ("other", "Other"),
];
const NEEDS: &[(&str, &str)] = &[
    ("doctor", "Health"),
    ("doctor_72h", "Health"),
    ("someone_to_talk_to", "Health"),
    ("lawyer", "Legal"),
    ("papers", "Legal"),
    ("school", "Education"),
    ("money_work", "Livelihood"),
    ("safe_place", "SocialCare"),
    ("food_clothes", "SocialCare"),
    ("child_care", "SocialCare"),
    ("find_family", "SocialCare"),
];
/// ISO 639-2 codes of our languages.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "ara"),
    ("bn", "ben"),
    ("ckb", "kur"),
    ("en", "eng"),
    ("fa", "fas"),
    ("fa-AF", "fas"),
    ("fr", "fra"),
    ("ku", "kur"),
    ("ps", "pus"),
    ("so", "som"),
    ("sr-Cyrl", "srp"),
    ("sr-Latn", "srp"),
    ("ti", "tir"),
    ("tr", "tur"),
    ("ur", "urd"),
];

/// The head of a file of records.
pub(super) fn head(day: Day) -> String {
    format!(
        "{{\"standard\":\"HTCDS\",\"version\":\"2.0\",\"aligned\":true,\"endorsed\":false,\"made\":\"{day}\",\"records\":["
    )
}

/// One record. Fields of which nothing is known are left out. Nobody is called a victim: the standard's "possible" is
/// the most a screening can say, and "not" is never said.
pub(super) fn record(facts: &Facts, identity: bool) -> Value {
    let mut record = Map::new();
    let mut put = |name: &str, value: Value| {
        let empty = value.as_array().is_some_and(Vec::is_empty) || value.as_str() == Some("");
        if !empty {
            record.insert(name.to_owned(), value);
        }
    };
    if identity {
        put("cas_Id", json!(facts.code));
    }
    put("prs_Gender", json!(gender(facts)));
    put("prs_PrimaryLanguage", json!(named(LANGUAGES, &facts.locales.0).unwrap_or("und")));
    if matches!(facts.level.as_str(), "A" | "B") {
        put("vic_TraffickingStatus", json!("PossibleVictimOfTrafficking"));
        put("vic_TraffickingStatusDecisionMakingOrg", json!("NGO"));
    }
    put("vic_RelationshipToTrafficker", json!(relationship(facts).unwrap_or("")));
    put("vic_MethodOfRecruitment", list(facts.said("R1.types").filter_map(|one| named(RECRUITMENT, one))));
    put("vic_MethodsOfControl", list(controls(facts)));
    put(
        "vic_TypeOfExploitation",
        list(purposes(facts).map(|one| named(EXPLOITATION, one).unwrap_or("Other"))),
    );
    put("vic_ForcedLabourIndustry", list(facts.said("L1.sectors").filter_map(|one| named(INDUSTRY, one))));
    put("spl_Type", list(facts.said("W1").filter_map(|one| named(NEEDS, one))));
    put("cas_Status", json!("Active"));
    put("con_Consent", json!(facts.is("C8", "yes")));
    Value::Object(record)
}

/// Ways of control that the answers show.
pub(super) fn controls(facts: &Facts) -> impl Iterator<Item = &'static str> {
    CONTROL
        .iter()
        .filter(|(_, shown)| shown.iter().any(|(item, choice)| facts.is(item, choice)))
        .map(|(name, _)| *name)
}

/// Purposes that are shown, without how far.
pub(super) fn purposes(facts: &Facts) -> impl Iterator<Item = &str> {
    facts.purposes.iter().map(|name| name.trim_end_matches('+'))
}

/// How the person knew whoever did it, in the standard's spelling.
pub(super) fn relationship(facts: &Facts) -> Option<&'static str> {
    let who: Vec<&str> = facts
        .answers
        .iter()
        .filter(|(name, _)| name.ends_with(".who"))
        .flat_map(|(_, said)| said.split('+'))
        .collect();
    let any = |names: &[&str]| who.iter().any(|one| names.contains(one));
    if any(&["partner", "relative"]) {
        Some("Familial")
    } else if any(&["employer", "fellow_traveller", "met_online", "local_person", "smuggler"]) {
        Some("Acquainted")
    } else if any(&["staff_or_officer", "armed_group", "other"]) {
        Some("Unaquainted")
    } else {
        None
    }
}

fn gender(facts: &Facts) -> &'static str {
    match facts.said("J1.gender").next() {
        Some("woman") => "Feminine",
        Some("man") => "Masculine",
        Some("other") => "NonConforming",
        _ => "NonSpecifiedUnknown",
    }
}

fn named(table: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(ours, _)| *ours == name).map(|(_, theirs)| *theirs)
}

/// Names once each, in order.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    let names: std::collections::BTreeSet<&str> = names.collect();
    json!(names.into_iter().collect::<Vec<_>>())
}
