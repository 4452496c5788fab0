//! `locales export` and `locales import`: the translators' spreadsheet, and the folder its texts live in.

use crate::args::LocalesCommand;
use crate::files;
use crate::refused::Refused;
use crate::say::Say;
use serde::Serialize;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use waymark_sheets::{ChangedFile, Desk, Imported, export, import};

/// What an import did, for programs.
#[derive(Serialize)]
struct Report {
    locale: String,
    /// Texts that are new or changed.
    texts: usize,
    /// Files that were written, or would be.
    files: Vec<String>,
    written: bool,
    /// Rows that were not taken.
    refused: usize,
    /// Every row with something to say, refused or not.
    rows: Vec<ReportRow>,
}

#[derive(Serialize)]
struct ReportRow {
    row: u32,
    file: String,
    id: String,
    refused: bool,
    reason: String,
}

/// `waymark locales …`.
pub(crate) fn run(say: &Say, command: LocalesCommand) -> Result<(), Refused> {
    match command {
        LocalesCommand::Export { locale, out, folder } => write_sheet(say, &locale, &out, &folder),
        LocalesCommand::Import { file, folder, dry_run } => take_sheet(say, &file, &folder, dry_run),
    }
}

fn write_sheet(say: &Say, locale: &str, out: &Path, folder: &Path) -> Result<(), Refused> {
    files::must_be_free(out)?;
    let desk = desk(folder)?;
    let bytes =
        export(&desk, locale).map_err(|refused| Refused::plain("sheet_refused", refused.to_string()))?;
    files::write(out, &bytes)?;
    let written = out.display().to_string();
    say.done(&serde_json::json!({ "locale": locale, "file": written }), || written.clone());
    Ok(())
}

fn take_sheet(say: &Say, file: &Path, folder: &Path, dry_run: bool) -> Result<(), Refused> {
    let desk = desk(folder)?;
    let taken = import(&files::read(file)?, &desk)
        .map_err(|refused| Refused::plain("sheet_refused", format!("{}: {refused}", file.display())))?;
    if !dry_run {
        for changed in &taken.files {
            replace(folder, changed)?;
        }
    }
    let report = report(&taken, !dry_run);
    say.done(&report, || lines(&report));
    Ok(())
}

fn report(taken: &Imported, written: bool) -> Report {
    let rows = taken.findings.iter().map(|finding| ReportRow {
        row: finding.row,
        file: finding.file.clone(),
        id: finding.id.clone(),
        refused: finding.refused(),
        reason: finding.reason.to_string(),
    });
    Report {
        locale: taken.tag.clone(),
        texts: taken.texts,
        files: taken.files.iter().map(|file| format!("{}/{}", file.tag, file.name)).collect(),
        written,
        refused: taken.findings.iter().filter(|finding| finding.refused()).count(),
        rows: rows.collect(),
    }
}

fn lines(report: &Report) -> String {
    let verb = if report.written { "written" } else { "would be written" };
    let mut lines: Vec<String> = report
        .rows
        .iter()
        .map(|row| {
            let mark = if row.refused { "not taken" } else { "taken" };
            format!("row {}, {} {}: {mark}: {}", row.row, row.file, row.id, row.reason)
        })
        .collect();
    lines.extend(report.files.iter().map(|file| format!("{file}: {verb}")));
    lines.push(format!("{} texts changed, {} rows not taken", report.texts, report.refused));
    lines.join("\n")
}

/// The files of a `locales/` folder.
fn desk(folder: &Path) -> Result<Desk, Refused> {
    let lost = |path: &Path| {
        Refused::plain(
            "no_locales",
            format!("{}: cannot be read; is this the folder of the languages?", path.display()),
        )
    };
    let read = |path: PathBuf| std::fs::read_to_string(&path).map_err(|_| lost(&path));
    let registry = read(folder.join("locales.toml"))?;
    let forbidden = read(folder.join("forbidden.toml"))?;
    let mut found: Vec<(String, String, String)> = Vec::new();
    for language in names_in(folder).map_err(|_| lost(folder))? {
        let inside = folder.join(&language);
        if !inside.is_dir() {
            continue;
        }
        for name in names_in(&inside).map_err(|_| lost(&inside))? {
            if name.ends_with(".ftl") || name.ends_with(".toml") {
                found.push((language.clone(), name.clone(), read(inside.join(&name))?));
            }
        }
    }
    let listed: Vec<(&str, &str, &str)> =
        found.iter().map(|(tag, name, content)| (tag.as_str(), name.as_str(), content.as_str())).collect();
    Desk::read(&registry, &forbidden, &listed)
        .map_err(|refused| Refused::plain("no_locales", refused.to_string()))
}

/// The names in a folder that are text, in order.
fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.extend(entry?.file_name().into_string().ok());
    }
    names.sort();
    Ok(names)
}

/// Puts a file in the place of the old one, whole or not at all.
fn replace(folder: &Path, changed: &ChangedFile) -> Result<(), Refused> {
    let inside = folder.join(&changed.tag);
    let (path, beside) = (inside.join(&changed.name), inside.join(format!(".{}.new", changed.name)));
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(&inside)?;
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(changed.content.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&beside, &path)
    };
    write().map_err(|_| Refused::plain("not_written", format!("{}: cannot be written", path.display())))
}
