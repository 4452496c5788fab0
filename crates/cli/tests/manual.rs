//! The manual page says what the program can do: every command and every option, and none that is not there.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Options that every command of a group has; the page says them once.
const SAID_ONCE: [&str; 5] = ["--json", "--dir", "--passphrase-file", "--help", "--version"];

/// What the program itself says of a command.
fn help(words: &[String]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_waymark")).args(words).arg("--help").output().unwrap();
    assert!(output.status.success(), "{words:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The names under `Commands:`, without `help` itself.
fn commands_in(help: &str) -> Vec<String> {
    let names =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    // A description that was wrapped is indented further than a name.
    let names = names.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names
        .map(|line| line.split_whitespace().next().unwrap().to_owned())
        .filter(|name| name != "help")
        .collect()
}

/// The long options of a help text or of a section of the page.
fn options_in(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-'));
    let long = words.filter(|word| word.starts_with("--") && word.len() > 2 && !word.starts_with("---"));
    let mut options: Vec<String> = long.map(str::to_owned).collect();
    options.retain(|option| !SAID_ONCE.contains(&option.as_str()));
    options.sort();
    options.dedup();
    options
}

/// Every command that does something, with the options it takes.
fn leaves(words: &[String], found: &mut BTreeMap<String, Vec<String>>) {
    let help = help(words);
    let names = commands_in(&help);
    if names.is_empty() {
        // An option stands at the start of its line, before what it is for.
        let lines = help.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
        let options: Vec<&str> = lines.filter_map(|line| line.split("  ").next()).collect();
        found.insert(words.join(" "), options_in(&options.join("\n")));
    }
    for name in names {
        leaves(&[words, &[name]].concat(), found);
    }
}

/// The sections of the page that are about one command: those with the command alone in their heading.
fn sections(page: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut open: Option<String> = None;
    for line in page.lines() {
        if line.starts_with('#') {
            open = line.strip_prefix("### `").and_then(|rest| rest.strip_suffix('`')).map(str::to_owned);
            if let Some(name) = &open {
                found.insert(name.clone(), String::new());
            }
        } else if let Some(text) = open.as_ref().and_then(|name| found.get_mut(name)) {
            text.push_str(line);
            text.push('\n');
        }
    }
    found
}

/// What differs between the program and a page about it, one line each.
fn differences(page: &str, program: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let sections = sections(page);
    let unknown = sections.keys().filter(|name| !program.contains_key(*name));
    let mut lines: Vec<String> = unknown.map(|name| format!("`{name}` is on the page only")).collect();
    for (name, options) in program {
        let Some(section) = sections.get(name) else {
            lines.push(format!("`{name}` is not on the page"));
            continue;
        };
        let said = options_in(section);
        lines.extend(
            options
                .iter()
                .filter(|one| !said.contains(one))
                .map(|one| format!("`{name}`: {one} is not said")),
        );
    }
    lines
}

#[test]
fn every_command_and_every_option_stands_on_the_manual_page() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/CLI.md");
    let page = std::fs::read_to_string(page).unwrap();
    let mut program = BTreeMap::new();
    leaves(&[], &mut program);
    assert!(program.len() >= 25, "only {} commands were found", program.len());
    assert_eq!(differences(&page, &program), Vec::<String>::new());

    // The comparison finds what is missing and what is too much.
    let without = page.replace("### `org drill`", "### `org dril`").replace("`--seed S`", "");
    let found = differences(&without, &program);
    assert_eq!(
        found,
        ["`org dril` is on the page only", "`demo`: --seed is not said", "`org drill` is not on the page"]
    );
}
