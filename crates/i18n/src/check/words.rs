//! What may not stand in a text: direction marks, forbidden words, punctuation and letters of another script.

use super::{Message, Parsed, Problem, Report};
use crate::{INVISIBLE_MARKS, Language, Role, Sources};

/// Words in Latin letters that every script uses as they are.
const LATIN_NAMES: &[&str] = &[
    "waymark", "qr", "usb", "sim", "wi", "fi", "wifi", "android", "system", "webview", "play", "whatsapp",
    "viber", "telegram", "signal", "hiv",
];

pub(super) fn look_at_file(report: &mut Report<'_>, file: &Parsed) {
    for line in &file.junk {
        report.error(Problem::Unreadable, &file.name, "", format!("Fluent cannot read this: {line}"));
    }
    for (number, line) in file.content.lines().enumerate() {
        if let Some(mark) = line.chars().find(|sign| INVISIBLE_MARKS.contains(sign)) {
            let text = format!(
                "line {} holds the direction mark U+{:04X}: the app isolates by itself",
                number + 1,
                u32::from(mark)
            );
            report.error(Problem::Mark, &file.name, "", text);
        }
    }
}

pub(super) fn look(
    report: &mut Report<'_>,
    sources: &Sources,
    language: &Language,
    file: &str,
    message: &Message,
) {
    let person_facing = Role::of(file) == Role::Person;
    for shape in message.shapes() {
        let lower = shape.words.to_lowercase();
        if person_facing {
            let (edged, stems) = (edges(&lower), sources.forbidden.get(report.tag).into_iter().flatten());
            for stem in stems.filter(|stem| edged.contains(&edges_of_stem(stem))) {
                report.error(
                    Problem::Forbidden,
                    file,
                    &message.id,
                    format!("holds “{stem}”: say what happened in plain words"),
                );
            }
        }
        match Script::of(language) {
            Script::Latin => continue,
            Script::Arabic if shape.words.contains(['?', ';', ',']) => {
                report.error(Problem::Punctuation, file, &message.id, "write ؟ ، ؛ as the script does");
            }
            Script::Arabic | Script::Other => {}
        }
        let foreign = lower
            .split(|sign: char| !sign.is_ascii_alphabetic())
            .find(|word| word.len() > 1 && !LATIN_NAMES.contains(word));
        if let Some(word) = foreign {
            report.warning(
                Problem::Script,
                file,
                &message.id,
                format!("“{word}” is in Latin letters: is it translated?"),
            );
        }
    }
}

/// The words of a text between strokes, `|a|b|`, so that a stem can ask for the edge of a word.
fn edges(text: &str) -> String {
    format!("|{}|", edges_of_stem(text))
}

fn edges_of_stem(stem: &str) -> String {
    stem.chars().map(|sign| if sign.is_alphabetic() { sign } else { '|' }).collect()
}

/// What punctuation and letters to expect.
enum Script {
    Latin,
    Arabic,
    Other,
}

impl Script {
    /// The script a language writes its own name in.
    fn of(language: &Language) -> Self {
        match language.name.chars().find(|sign| sign.is_alphabetic()) {
            Some('\u{0600}'..='\u{06FF}') => Self::Arabic,
            Some(sign) if sign > '\u{024F}' => Self::Other,
            _ => Self::Latin,
        }
    }
}
