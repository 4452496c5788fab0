//! What a packet says, in words: in the worker's language, and in the service's where the app has it.
//!
//! The whole text is made from the lines that the person agreed to; no other part of a talk reaches this file.

use crate::texts;
use crate::words::{text, text_if_any};
use waymark_content::directory::Service;
use waymark_content::fluent_id;
use waymark_domain::{Day, LocaleTag, Packet, SharedLine};
use waymark_i18n::Sources;
use waymark_wire::{AnswerSlip, PacketId, ReferralAnswer};

/// What is told.
pub(super) struct Told<'a> {
    /// The lines.
    pub packet: &'a Packet,
    /// The id of the packet, for the answers.
    pub id: PacketId,
    /// The day by which an answer is needed.
    pub due: Option<Day>,
    /// Whether it cannot wait.
    pub urgent: bool,
}

/// The text, in one language or in two under one another.
pub(super) fn write(told: &Told<'_>, worker: &LocaleTag, service: &Service) -> String {
    let theirs = service.languages.iter().find_map(|spoken| app_language(spoken));
    let languages = std::iter::once(worker.clone()).chain(theirs.filter(|theirs| theirs != worker));
    let parts: Vec<String> = languages.map(|locale| in_language(told, &locale)).collect();
    parts.join("\n* * *\n\n")
}

/// The language of the app in which a service's language (`sr`) is written; absent where the app has none.
fn app_language(spoken: &str) -> Option<LocaleTag> {
    let sources = Sources::embedded().ok()?;
    let languages = sources.registry.languages();
    let known = languages.iter().filter(|one| one.worker);
    let tag = known.map(|one| one.tag.as_str()).find(|tag| tag.split('-').next() == Some(spoken))?;
    LocaleTag::new(tag).ok()
}

fn in_language(told: &Told<'_>, locale: &LocaleTag) -> String {
    let say = |id: &str| text(locale.as_str(), id);
    let mut lines = vec![say("packet-title"), say("packet-intro"), String::new()];
    lines.push(format!("{}: {}", say("packet-line-code"), told.packet.code));
    for line in &told.packet.lines {
        lines.extend(line_text(line, locale));
    }
    if told.urgent {
        lines.push(say("packet-urgent"));
    }
    if let Some(due) = told.due {
        lines.push(format!("{}: {}", say("packet-answer-by"), texts::day(locale, due)));
    }
    lines.extend([String::new(), say("packet-answer")]);
    for answer in ReferralAnswer::ALL {
        let code = AnswerSlip { packet: told.id, answer }.to_code();
        lines.push(format!("  {code}  {}", say(&format!("packet-answer-{}", fluent_id(answer.word())))));
    }
    lines.extend([String::new(), say("packet-after"), String::new()]);
    lines.join("\n")
}

/// A heading and what stands under it. A private answer that the person added stands under its question.
fn line_text(line: &SharedLine, locale: &LocaleTag) -> Vec<String> {
    let say = |id: &str| text(locale.as_str(), id);
    let values: Vec<String> = line.values.iter().map(|value| value_text(&line.line, value, locale)).collect();
    if !is_item(&line.line) {
        let heading = say(&format!("packet-line-{}", fluent_id(&line.line)));
        return vec![format!("{heading}: {}", values.join(" · "))];
    }
    let question = say(&format!("q-{}", fluent_id(&line.line)));
    vec![format!("{}: {question}", say("packet-line-added")), format!("  {}", values.join(" · "))]
}

fn is_item(line: &str) -> bool {
    line.starts_with(|sign: char| sign.is_ascii_uppercase())
}

/// The words of a value; a code that has none says itself.
fn value_text(line: &str, value: &str, locale: &LocaleTag) -> String {
    if line == "language" {
        return language_name(value);
    }
    let choice = |item: &str| {
        [format!("q-{item}-choice-{}", fluent_id(value)), format!("choice-{}", fluent_id(value))]
    };
    let ids: Vec<String> = match line {
        "needs" => choice("W1").into_iter().chain(choice("N4")).collect(),
        "level" => vec![soon(value).to_owned()],
        "safety" => vec![format!("packet-safety-{}", fluent_id(value))],
        "gender" => {
            std::iter::once(format!("part-gender-choice-{}", fluent_id(value))).chain(choice("J1")).collect()
        }
        "interpreter" => choice("S5").to_vec(),
        "age" => choice("J1").to_vec(),
        "contact" => choice("C10").to_vec(),
        item => choice(&fluent_id(item)).to_vec(),
    };
    ids.iter().find_map(|id| text_if_any(locale.as_str(), id)).unwrap_or_else(|| value.to_owned())
}

/// In how soon somebody should talk with the person; nobody is told a level.
fn soon(level: &str) -> &'static str {
    match level {
        "A" => "packet-soon-now",
        "B" => "packet-soon-soon",
        _ => "packet-soon-later",
    }
}

/// A language by its own name and its English one: who reads the packet may know neither script.
fn language_name(tag: &str) -> String {
    let sources = Sources::embedded().ok();
    let known = sources.as_ref().and_then(|sources| sources.registry.language(tag));
    known.map_or_else(
        || tag.to_owned(),
        |known| match known.name == known.english {
            true => known.name.clone(),
            false => format!("{} ({})", known.name, known.english),
        },
    )
}
