//! Rows under the column names of the CTDC global dataset, for counting together with it, never for adding to it: CTDC
//! holds people who were identified, a screening says "possible" at most. The column `Datasource` says so in each row.

use super::htcds::{controls, purposes, relationship};
use crate::caseload::Facts;

const ABOUT: &[&str] = &[
    "yearOfRegistration",
    "Datasource",
    "gender",
    "ageBroad",
    "majorityStatus",
    "majorityStatusAtExploit",
    "majorityEntry",
    "citizenship",
];
/// Columns of means of control, with the name of the same thing in HTCDS.
const MEANS: &[(&str, &str)] = &[
    ("DebtBondage", "DebtBondage"),
    ("TakesEarnings", "TakesEarnings"),
    ("RestrictsFinancialAccess", "RestrictsFinancialAccess"),
    ("Threats", "PhysicalThreats"),
    ("PsychologicalAbuse", "PsychologicalAbuse"),
    ("PhysicalAbuse", "PhysicalAbuse"),
    ("SexualAbuse", "SexualAbuse"),
    ("FalsePromises", "FalsePromises"),
    ("PsychoactiveSubstances", "PsychoactiveSubstance"),
    ("RestrictsMovement", "RestrictsMovement"),
    ("RestrictsMedicalCare", "RestrictsMedicalCare"),
    ("ExcessiveWorkingHours", "ExcessiveWorkingHours"),
    ("UsesChildren", ""),
    ("ThreatOfLawEnforcement", "ThreatsLawEnforcement"),
    ("WithholdsNecessities", "WithholdsNecessities"),
    ("WithholdsDocuments", "WithholdsDocuments"),
    ("Other", ""),
];
/// Columns of what for, with our purposes.
const PURPOSES: &[(&str, &[&str])] = &[
    ("isForcedLabour", &["labour", "child_labour", "begging", "criminality"]),
    ("isSexualExploit", &["sexual"]),
    ("isOtherExploit", &["other", "criminality", "adoption", "surrogacy"]),
    ("isForcedMarriage", &["marriage"]),
    ("isForcedMilitary", &["armed"]),
    ("isOrganRemoval", &["organs"]),
    ("isSlaveryAndPractices", &["servitude"]),
];
const WORK: &[(&str, &[&str])] = &[
    ("Agriculture", &["farm"]),
    ("Aquafarming", &[]),
    ("Begging", &[]),
    ("Construction", &["building"]),
    ("DomesticWork", &["home_care"]),
    ("Hospitality", &["bakery_food"]),
    ("IllicitActivities", &[]),
    ("Manufacturing", &["sewing", "factory"]),
    ("MiningOrDrilling", &[]),
    ("Peddling", &["shop_market"]),
    ("Transportation", &[]),
    ("Other", &["washing_cleaning", "waste", "other"]),
];
const RELATION: &[&str] = &["IntimatePartner", "Friend", "Family", "Other", "Unknown"];

/// All columns, in order.
pub(super) fn columns() -> Vec<String> {
    let own = |name: &&str| (*name).to_owned();
    let mut all: Vec<String> = ABOUT.iter().map(own).collect();
    all.extend(MEANS.iter().map(|(name, _)| format!("meansOfControl{name}")));
    all.push("meansOfControlNotSpecified".to_owned());
    all.extend(PURPOSES.iter().map(|(name, _)| (*name).to_owned()));
    all.push("isSexAndLabour".to_owned());
    all.extend(WORK.iter().map(|(name, _)| format!("typeOfLabour{name}")));
    all.push("typeOfLabourNotSpecified".to_owned());
    all.push("CountryOfExploitation".to_owned());
    all.extend(RELATION.iter().map(|name| format!("recruiterRelation{name}")));
    all
}

/// The cells of a case. `hidden`: fewer than eleven share its description, so year, gender and age are left out.
pub(super) fn cells(facts: &Facts, hidden: bool) -> Vec<String> {
    let flag = |set: bool| if set { "1" } else { "0" }.to_owned();
    let seen = |text: &str| if hidden { String::new() } else { text.to_owned() };
    let (gender, age) = (gender(facts), age_broad(facts));
    let year: String = facts.day().to_string().chars().take(4).collect();
    let mut cells = vec![seen(&year), "screening, not identified".to_owned(), seen(gender), seen(age)];
    cells.extend([seen(majority(facts)), String::new(), String::new(), String::new()]);
    let shown: Vec<&str> = controls(facts).collect();
    cells.extend(MEANS.iter().map(|(_, htcds)| flag(shown.contains(htcds))));
    cells.push(flag(shown.is_empty()));
    let named: Vec<&str> = purposes(facts).collect();
    let is = |names: &[&str]| names.iter().any(|name| named.contains(name));
    cells.extend(PURPOSES.iter().map(|(_, ours)| flag(is(ours))));
    cells.push(flag(is(&["sexual"]) && is(&["labour", "child_labour"])));
    let sectors: Vec<&str> = facts.said("L1.sectors").collect();
    let works = |ours: &[&str]| ours.iter().any(|name| sectors.contains(name));
    cells.extend(WORK.iter().map(|(_, ours)| flag(works(ours))));
    cells.push(flag(sectors.is_empty()));
    cells.push(String::new());
    let relation = relationship(facts);
    let partner = facts
        .answers
        .iter()
        .any(|(name, said)| name.ends_with(".who") && said.split('+').any(|one| one == "partner"));
    let which = [
        partner,
        false,
        relation == Some("Familial") && !partner,
        matches!(relation, Some("Acquainted" | "Unaquainted")),
        relation.is_none(),
    ];
    cells.extend(which.map(flag));
    cells
}

fn gender(facts: &Facts) -> &'static str {
    match facts.said("J1.gender").next() {
        Some("woman") => "Female",
        Some("man") => "Male",
        Some("other") => "Transgender/NonConforming",
        _ => "",
    }
}

/// Their bands and ours do not meet; one of ours that would fall into two of theirs is left out.
fn age_broad(facts: &Facts) -> &'static str {
    match facts.said("J1").next() {
        Some("0-5") => "0--8",
        Some("12-14" | "15-17") => "9--17",
        Some("50+") => "48+",
        _ => "",
    }
}

fn majority(facts: &Facts) -> &'static str {
    match facts.said("J1").next() {
        Some("0-5" | "6-11" | "12-14" | "15-17") => "Minor",
        Some("18-24" | "25-34" | "35-49" | "50+") => "Adult",
        _ => "",
    }
}
