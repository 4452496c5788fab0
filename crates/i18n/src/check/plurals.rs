//! Plural forms: all of the language are there, and what is shown is never the number that chooses.

use super::{Message, Problem, Report};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::collections::BTreeSet;

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Asks the engine itself which form a number takes, so that the check cannot know other rules than the app.
const PROBE: &str = "probe = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

pub(super) fn look(report: &mut Report<'_>, file: &str, message: &Message) {
    for shape in message.shapes() {
        for choice in shape
            .choices
            .iter()
            .filter(|choice| choice.keys.iter().any(|key| FORMS.contains(&key.as_str()) && key != "other"))
        {
            let missing: Vec<&str> =
                forms_of(report.tag).into_iter().filter(|form| !choice.keys.contains(*form)).collect();
            if !missing.is_empty() {
                report.error(
                    Problem::Plural,
                    file,
                    &message.id,
                    format!("the language also has the form {}", missing.join(", ")),
                );
            }
            if choice.default != "other" {
                report.error(Problem::Plural, file, &message.id, "the default form must be *[other]");
            }
        }
        if let Some(both) = shape.placed.intersection(&shape.selected).next() {
            report.error(
                Problem::PlacedNumber,
                file,
                &message.id,
                format!("${both} is shown and chosen by: show ${both}Text instead"),
            );
        }
        if shape.formats {
            report.error(
                Problem::PlacedNumber,
                file,
                &message.id,
                "a function formats what is shown: pass a ready text instead",
            );
        }
    }
}

/// The forms whole numbers take in a language. Forms of fractions and of millions (French *many*) are welcome and
/// not demanded: counts here are small.
pub(super) fn forms_of(tag: &str) -> BTreeSet<&'static str> {
    let other = BTreeSet::from(["other"]);
    let (Ok(tag), Ok(probe)) = (tag.parse(), FluentResource::try_new(PROBE.to_owned())) else { return other };
    let mut bundle = FluentBundle::new(vec![tag]);
    if bundle.add_resource(probe).is_err() {
        return other;
    }
    let Some(pattern) = bundle.get_message("probe").and_then(|message| message.value()) else { return other };
    let mut found = other;
    for number in 0..=200_i64 {
        let mut args = FluentArgs::new();
        args.set("n", number);
        let form = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        found.extend(FORMS.into_iter().find(|known| *known == form));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::forms_of;

    #[track_caller]
    fn check(tag: &str, forms: &[&str]) {
        assert_eq!(forms_of(tag), forms.iter().copied().collect(), "{tag}");
    }

    #[test]
    fn each_language_has_the_forms_its_grammar_has() {
        check("en", &["one", "other"]);
        check("ar", &["zero", "one", "two", "few", "many", "other"]);
        for serbian in ["sr-Latn", "sr-Cyrl"] {
            check(serbian, &["one", "few", "other"]);
        }
        for tag in ["fa", "fa-AF", "ps", "ur", "ku", "ckb", "bn", "so", "ti", "fr", "tr"] {
            check(tag, &["one", "other"]);
        }
    }
}
