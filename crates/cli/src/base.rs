//! `base …`: a base without a window.

use crate::answers::told;
use crate::args::{BaseCommand, ExportArgs, FormatArg, Installation, PurposeArg};
use crate::field::{ended_well, enrol, import};
use crate::files::read_text;
use crate::passphrase::open;
use crate::refused::Refused;
use crate::say::Say;
use crate::table::Table;
use serde_json::json;
use std::path::Path;
use waymark_app::App;
use waymark_app::domain::{ChoiceId, ScreeningId};
use waymark_app::view::{
    AlertView, CarryRequest, CaseRequest, CaseRow, CaseView, ExportRequest, HandOnRequest,
};
use waymark_app::{Protection, words};

pub(crate) fn run(say: &Say, command: BaseCommand) -> Result<(), Refused> {
    match command {
        BaseCommand::Enrol(args) => enrol(say, &args, true),
        BaseCommand::Sync { at } => sync(say, &at),
        BaseCommand::Import { at, file } => import(say, &at, &file),
        BaseCommand::Receipts { at, out } => receipts(say, &at, &out),
        BaseCommand::History { at, device, out } => history(say, &at, &device, out.as_deref()),
        BaseCommand::List { at } => list(say, &at),
        BaseCommand::Export(args) => export(say, &args),
        BaseCommand::Show { at, case, reason, locale } => show(say, &at, &case, &reason, &locale),
    }
}

fn sync(say: &Say, at: &Installation) -> Result<(), Refused> {
    let app = open(at)?;
    let exchanged = app.exchange_now()?;
    let home = app.base_home()?;
    let text = || {
        let mut lines = vec![format!(
            "{} new cases, {} receipts given; {} cases, {} unread",
            exchanged.cases, exchanged.receipts, home.cases, home.unread
        )];
        for reason in &exchanged.set_aside {
            lines.push(format!(
                "set aside: {}",
                words::text("en", &format!("refused-{}", reason.replace('_', "-")))
            ));
        }
        lines.extend(home.alerts.iter().map(alert));
        lines.join("\n")
    };
    say.ended(&json!({ "exchanged": exchanged, "home": home }), text, ended_well(&exchanged))
}

fn alert(alert: &AlertView) -> String {
    let text = words::text("en", &format!("alert-{}", alert.code.replace('_', "-")));
    let device = alert.device.as_deref().unwrap_or_default();
    format!("! {text} {device} {}", alert.about.as_deref().unwrap_or_default())
}

fn receipts(say: &Say, at: &Installation, out: &Path) -> Result<(), Refused> {
    let carried = open(at)?.carry_out(CarryRequest { path: out.to_string_lossy().into_owned() })?;
    let document = json!({ "items": carried.batches, "bytes": carried.bytes, "path": carried.path });
    say.done(&document, || format!("{} receipts and rosters in {}", carried.batches, carried.path));
    Ok(())
}

fn history(say: &Say, at: &Installation, device: &str, out: Option<&Path>) -> Result<(), Refused> {
    let app = open(at)?;
    let devices = app.devices()?;
    let mut found = devices.iter().filter(|one| !device.is_empty() && one.device.starts_with(device));
    let device = match (found.next(), found.next()) {
        (Some(one), None) => one.device.clone(),
        _ => return Err(Refused::of_code("not_here")),
    };
    let path = out.map(|out| out.to_string_lossy().into_owned());
    let devices = app.hand_on_history(HandOnRequest { device: device.clone(), path })?;
    let history = devices.into_iter().find(|one| one.device == device).and_then(|one| one.history);
    let Some(history) = history else { return Err(Refused::of_code("not_here")) };
    say.done(&json!({ "device": device, "history": history }), || {
        let counts = format!(
            "{} handed on, {} go with the next exchange, {} missing",
            history.done,
            history.waiting,
            history.missing.len()
        );
        let named = history.missing.iter().map(|batch| format!("missing: {batch}"));
        std::iter::once(counts).chain(named).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

fn list(say: &Say, at: &Installation) -> Result<(), Refused> {
    let cases = open(at)?.cases()?;
    say.done(&cases, || {
        let mut table = Table::new(&["code", "level", "", "day", "language", "reasons", "device", ""]);
        for case in &cases {
            table.row([
                case.code.to_string(),
                format!("{:?}{}", case.level, if case.provisional { "?" } else { "" }),
                flags(case),
                case.day.to_string(),
                case.person_locale.to_string(),
                case.reasons.to_string(),
                case.device.clone(),
                if case.read { "" } else { "unread" }.to_owned(),
            ]);
        }
        table.text()
    });
    Ok(())
}

fn export(say: &Say, args: &ExportArgs) -> Result<(), Refused> {
    let format = match args.format {
        FormatArg::Csv => "csv",
        FormatArg::Json => "json",
        FormatArg::Htcds => "htcds",
        FormatArg::Ctdc => "ctdc",
    };
    let purpose = args.purpose.map_or("", |purpose| match purpose {
        PurposeArg::OwnRecords => "own_records",
        PurposeArg::Statistics => "statistics",
        PurposeArg::Sharing => "sharing",
    });
    let request = ExportRequest {
        format: format.to_owned(),
        purpose: purpose.to_owned(),
        fields: args.fields.clone(),
        path: args.out.to_string_lossy().into_owned(),
        recipient: None,
        passphrase: None,
    };
    let app = open(&args.at)?;
    if args.preview {
        let view = app.export_preview(request)?;
        say.done(&view, || {
            format!(
                "{} cases would leave, {} without consent and {} others stay",
                view.rows, view.without_consent, view.other
            )
        });
        return Ok(());
    }
    let protection = match (&args.recipient, &args.file_passphrase) {
        (Some(recipient), _) => Protection::Recipient(recipient.clone()),
        (None, Some(path)) => {
            Protection::Passphrase(read_text(path)?.lines().next().unwrap_or_default().to_owned().into())
        }
        (None, None) => Protection::None,
    };
    let done = app.export_with(&request, &protection)?;
    say.done(&done, || {
        let plain = if matches!(protection, Protection::None) {
            " It is not closed: whoever can read it, can."
        } else {
            ""
        };
        format!(
            "{} cases in {}; {} stayed without consent, {} others; {} described less.{plain}",
            done.rows, done.path, done.without_consent, done.other, done.hidden
        )
    });
    Ok(())
}

fn flags(case: &CaseRow) -> String {
    let flags = [(case.red, "RED"), (case.child_path, "child")];
    flags.iter().filter(|(set, _)| *set).map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
}

fn show(say: &Say, at: &Installation, code: &str, reason: &str, locale: &str) -> Result<(), Refused> {
    let reason = ChoiceId::new(reason)
        .map_err(|_| Refused::usage("the reason is one of: first_look, follow_up, referral, quality"))?;
    let app = open(at)?;
    let view = app.open_case(CaseRequest { id: case_of(&app, code)?, reason })?;
    say.done(&view, || in_full(&view, locale));
    Ok(())
}

/// The case with this code, where there is exactly one.
pub(crate) fn case_of(app: &App, code: &str) -> Result<ScreeningId, Refused> {
    let mut found = app.cases()?.into_iter().filter(|case| case.code.as_str() == code);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        _ => Err(Refused::of_code("unknown_screening")),
    }
}

fn in_full(view: &CaseView, locale: &str) -> String {
    let row = &view.row;
    let mut lines = vec![format!("{}  {}  {} {}", row.code, row.day, row.person_locale, flags(row))];
    let mut result = serde_json::to_value(&view.assessment).unwrap_or_default();
    for reason in result.get_mut("reasons").and_then(serde_json::Value::as_array_mut).into_iter().flatten() {
        let rule = reason.get("rule").and_then(serde_json::Value::as_str).unwrap_or_default();
        let text = words::text(locale, &format!("rule-{}", rule.replace(['.', '_'], "-")));
        if let Some(fields) = reason.as_object_mut() {
            fields.insert("text".to_owned(), text.into());
        }
    }
    lines.push(told(&result, locale));
    for answer in &view.answers {
        let question = words::text_if_any(locale, &format!("q-{}", answer.item)).unwrap_or_default();
        let chosen: Vec<String> =
            answer.value.iter().map(|choice| choice_text(locale, answer.item.as_str(), choice)).collect();
        lines.push(format!("{:<4} {question}\n     {}", answer.item, chosen.join(", ")));
        for (part, chosen) in &answer.parts {
            let chosen: Vec<&str> = chosen.iter().map(ChoiceId::as_str).collect();
            lines.push(format!("     {part}: {}", chosen.join(", ")));
        }
    }
    lines.join("\n")
}

/// The words of a choice: the item's own where it has some, the general ones otherwise.
fn choice_text(locale: &str, item: &str, choice: &ChoiceId) -> String {
    let choice = choice.as_str().replace(['_', '+'], "-");
    words::text_if_any(locale, &format!("q-{item}-choice-{choice}"))
        .or_else(|| words::text_if_any(locale, &format!("choice-{choice}")))
        .unwrap_or(choice)
}
