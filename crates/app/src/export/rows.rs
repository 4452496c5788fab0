//! Rows as they are written: their columns, their cells, and the two plain shapes, CSV and JSON.

use super::file::ExportFile;
use super::kept::{Choice, Purpose};
use super::{Format, ctdc, htcds};
use crate::Error;
use crate::caseload::Facts;
use waymark_domain::Timestamp;

/// Columns of the plain shapes, in order.
const CASE: &[&str] = &["number", "month", "level", "danger_now", "child_rules", "triage_only", "ended"];
const IDENTITY: &[&str] = &["code", "day", "device"];
const ABOUT: &[&str] = &["age_band", "gender", "person_language", "worker_language"];
const ASSESSMENT: &[&str] = &["purposes", "means", "tags", "next_steps", "rules_version"];
const NEEDS: &[&str] = &["wishes", "needs"];
const ANSWERS: &[&str] = &["answers"];

/// A file of rows while it is written.
pub(super) struct Sheet<'a> {
    format: Format,
    choice: &'a Choice,
    columns: Vec<String>,
    rows: u64,
    hidden: u64,
    line: String,
}

/// The columns that a file will have.
pub(super) fn columns(format: Format, choice: &Choice) -> Vec<String> {
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
    match format {
        Format::Htcds => of(htcds::FIELDS),
        Format::Ctdc => ctdc::columns(),
        Format::Csv | Format::Json => {
            let groups = [
                (true, CASE),
                (choice.identity, IDENTITY),
                (choice.about, ABOUT),
                (choice.assessment, ASSESSMENT),
                (choice.needs, NEEDS),
                (choice.answers, ANSWERS),
            ];
            groups.iter().filter(|(wanted, _)| *wanted).flat_map(|(_, names)| of(names)).collect()
        }
    }
}

/// The month of the talk.
pub(super) fn month(facts: &Facts) -> String {
    facts.day().to_string().chars().take(7).collect()
}

impl<'a> Sheet<'a> {
    /// Writes the head.
    pub(super) fn begin(
        format: Format,
        choice: &'a Choice,
        now: Timestamp,
        file: &mut ExportFile,
    ) -> Result<Self, Error> {
        let columns = columns(format, choice);
        let head = match format {
            Format::Csv | Format::Ctdc => csv_line(columns.iter().map(String::as_str)),
            Format::Json => {
                format!("{{\"made\":\"{}\",\"purpose\":\"{}\",\"rows\":[", now.day(), choice.purpose.word())
            }
            Format::Htcds => htcds::head(now.day()),
        };
        file.add(&head)?;
        Ok(Self { format, choice, columns, rows: 0, hidden: 0, line: String::new() })
    }

    /// Writes a case. `hidden`: others could tell who it is, so it is described less.
    pub(super) fn row(&mut self, facts: &Facts, hidden: bool, file: &mut ExportFile) -> Result<(), Error> {
        self.rows += 1;
        self.hidden += u64::from(hidden);
        let between = if self.rows > 1 { ",\n" } else { "\n" };
        self.line.clear();
        match self.format {
            Format::Csv => {
                let cells = self.cells(facts, hidden);
                self.line.push_str(&csv_line(cells.iter().map(String::as_str)));
            }
            Format::Ctdc => {
                let cells = ctdc::cells(facts, hidden);
                self.line.push_str(&csv_line(cells.iter().map(String::as_str)));
            }
            Format::Json => {
                let cells = self.cells(facts, hidden);
                self.line.push_str(between);
                json_object(self.columns.iter().map(String::as_str).zip(cells), &mut self.line);
            }
            Format::Htcds => {
                self.line.push_str(between);
                self.line.push_str(&htcds::record(facts, self.choice.identity).to_string());
            }
        }
        file.add(&self.line)
    }

    /// Writes the end.
    pub(super) fn end(&self, file: &mut ExportFile) -> Result<(), Error> {
        match self.format {
            Format::Csv | Format::Ctdc => Ok(()),
            Format::Json | Format::Htcds => file.add("\n]}\n"),
        }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    pub(super) fn hidden(&self) -> u64 {
        self.hidden
    }

    /// The cells of a case, in the order of the columns.
    fn cells(&self, facts: &Facts, hidden: bool) -> Vec<String> {
        let mut cells = Vec::with_capacity(self.columns.len());
        let yes = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
        let spaced = |choices: &mut dyn Iterator<Item = &str>| choices.collect::<Vec<_>>().join(" ");
        let seen = |text: String| if hidden { String::new() } else { text };
        let (red, child, triage) = facts.flags;
        cells.extend([self.rows.to_string(), seen(month(facts)), facts.level.clone()]);
        cells.extend([yes(red), yes(child), yes(triage), facts.end.clone()]);
        if self.choice.identity {
            cells.extend([facts.code.clone(), facts.day().to_string(), facts.device.clone()]);
        }
        if self.choice.about {
            cells.push(seen(spaced(&mut facts.said("J1"))));
            cells.push(seen(spaced(&mut facts.said("J1.gender"))));
            cells.extend([seen(facts.locales.0.clone()), facts.locales.1.clone()]);
        }
        if self.choice.assessment {
            let purposes = facts.purposes.iter().map(|name| match name.strip_suffix('+') {
                Some(name) => format!("{name}:full"),
                None => format!("{name}:partial"),
            });
            cells.push(purposes.collect::<Vec<_>>().join(" "));
            cells.extend([
                facts.means.clone(),
                facts.tags.join(" "),
                facts.actions.join(" "),
                facts.rules.clone(),
            ]);
        }
        if self.choice.needs {
            cells.extend([spaced(&mut facts.said("N4")), spaced(&mut facts.said("W1"))]);
        }
        if self.choice.answers {
            let said = facts.answers.iter().map(|(item, chosen)| format!("{item}={chosen}"));
            cells.push(said.collect::<Vec<_>>().join(" "));
        }
        cells
    }
}

impl Purpose {
    /// The word, as in requests and files.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::OwnRecords => "own_records",
            Self::Statistics => "statistics",
            Self::Sharing => "sharing",
        }
    }
}

/// A line of CSV (RFC 4180).
fn csv_line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            line.push(',');
        }
        csv_cell(cell, &mut line);
    }
    line.push_str("\r\n");
    line
}

/// A cell that no spreadsheet takes for a formula, without marks that turn the direction of what is read.
fn csv_cell(cell: &str, line: &mut String) {
    // First away with what cannot be seen: a formula may hide behind it.
    let plain: String;
    let cell = if cell.contains(turns) {
        plain = cell.chars().filter(|sign| !turns(*sign)).collect();
        &plain
    } else {
        cell
    };
    let begins = cell.trim_start_matches(['"', '\'', ' ']).chars().next();
    let formula = begins.is_some_and(|sign| FORMULA.contains(&sign));
    if !formula && !cell.contains([',', '"', '\r', '\n', ';', '\t']) {
        line.push_str(cell);
        return;
    }
    line.push('"');
    if formula {
        line.push('\'');
    }
    for sign in cell.chars() {
        if sign == '"' {
            line.push('"');
        }
        line.push(sign);
    }
    line.push('"');
}

/// Signs with which a cell becomes a formula or a command in some spreadsheet.
const FORMULA: [char; 13] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|', '%'];

/// Whether a sign turns the direction of what follows, or cannot be seen.
fn turns(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{feff}' | '\0')
}

fn json_object<'a>(cells: impl Iterator<Item = (&'a str, String)>, line: &mut String) {
    line.push('{');
    for (place, (name, cell)) in cells.enumerate() {
        if place > 0 {
            line.push(',');
        }
        let cell: String = cell.chars().filter(|sign| !turns(*sign)).collect();
        line.push_str(&serde_json::Value::from(name).to_string());
        line.push(':');
        line.push_str(&serde_json::Value::from(cell).to_string());
    }
    line.push('}');
}

#[cfg(test)]
mod tests;
