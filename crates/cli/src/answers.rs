//! `assess` and `content check`: no installation, no network, nothing kept.

use crate::args::AssessArgs;
use crate::files::read_text;
use crate::refused::Refused;
use crate::say::Say;
use serde_json::Value;
use waymark_app::answers::assess_answers;
use waymark_app::checks::check_content;
use waymark_app::words;

/// `waymark assess`.
pub(crate) fn assess(say: &Say, args: &AssessArgs) -> Result<(), Refused> {
    let result = assess_answers(&read_text(&args.answers)?, &args.locale)?;
    say.done(&result, || told(&result, &args.locale));
    Ok(())
}

/// The result for people: the level, whether there is danger now, why, and what next.
pub(crate) fn told(result: &Value, locale: &str) -> String {
    let word = |id: &str| words::text(locale, id);
    let level = result.get("level").and_then(Value::as_str).unwrap_or("X");
    let mut lines = vec![format!("{level}  {}", word(&format!("level-{level}")))];
    if result.get("red").and_then(Value::as_bool) == Some(true) {
        lines.push(words::text_if_any(locale, "rule-red").unwrap_or_else(|| "RED".to_owned()));
    }
    let list = |name: &str| result.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    for reason in list("reasons") {
        let text = reason.get("text").and_then(Value::as_str).unwrap_or_default();
        let items: Vec<&str> = reason
            .get("items")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        lines.push(format!("  - {text} ({})", items.join(" ")));
    }
    for action in list("actions").iter().filter_map(Value::as_str) {
        lines.push(format!("  > {}", word(&format!("action-{}", action.replace(['.', '_'], "-")))));
    }
    lines.join("\n")
}

/// `waymark content check`.
pub(crate) fn check(say: &Say) -> Result<(), Refused> {
    let report = check_content()?;
    let outcome = match report.errors.len() {
        0 => Ok(()),
        count => Err(Refused::plain("content_errors", format!("{count} errors in the content"))),
    };
    let text = || {
        let mut lines: Vec<String> = report.errors.clone();
        lines.extend(report.warnings.iter().cloned());
        lines.push(format!(
            "{} items, {} languages: {} errors, {} warnings",
            report.items,
            report.languages,
            report.errors.len(),
            report.warnings.len()
        ));
        lines.join("\n")
    };
    say.ended(&report, text, outcome)
}
