//! docs/START.md as it stands: its commands are run, one after another, and its buttons are looked for in the words of
//! the windows. The one thing changed is the port, which has to be free.

use std::path::Path;
use std::process::{Command, Output};
use waymark_flows::program;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn page() -> String {
    std::fs::read_to_string(Path::new(ROOT).join("docs/START.md")).unwrap()
}

/// The commands of a page, in order: its blocks marked `sh`.
fn commands(page: &str) -> String {
    page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

/// Runs them in a folder of their own, as one person would type them; a server that is left running ends with them.
fn run(commands: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let script =
        format!("set -eu\ntrap 'kill $(jobs -p)' EXIT\n{}", commands.replace("8443", &port.to_string()));
    let programs = program("waymark-server", "waymark-server").parent().unwrap().to_owned();
    let _ = program("waymark-cli", "waymark");
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    Command::new("bash")
        .args(["-c", &script])
        .current_dir(folder.path())
        .env("PATH", path)
        .env("WAYMARK_PASSPHRASE", "orange violin pencil garden basket river")
        .output()
        .unwrap()
}

/// What stands in quotes and bold: the buttons.
fn buttons(page: &str) -> Vec<String> {
    let one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let quoted = one_line.split("**“").skip(1).filter_map(|rest| rest.split("”**").next());
    quoted.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The English words of the windows, as the buttons say them.
fn known_words() -> Vec<String> {
    let folder = Path::new(ROOT).join("locales/en");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let fluent = files.filter(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    let texts: Vec<String> = fluent.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let value = |line: &str| line.split_once(" = ").map(|(_, value)| value.trim().to_owned());
    texts.iter().flat_map(|text| text.lines()).filter_map(value).collect()
}

/// The buttons a page names that no window has.
fn unknown_buttons(page: &str) -> Vec<String> {
    let known = known_words();
    buttons(page).into_iter().filter(|button| !known.contains(button)).collect()
}

#[test]
fn the_commands_of_the_start_page_lead_from_nothing_to_two_received_talks() {
    let output = run(&commands(&page()));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        said.contains("1 recorded = 0 packed + 0 handed over + 1 received at base + 0 returned"),
        "{said}"
    );
    let list: Vec<&str> = said.lines().rev().take(2).collect();
    assert!(list.iter().all(|case| case.ends_with("unread")), "two cases at the end: {said}");
}

#[test]
fn a_command_that_does_not_work_as_written_is_found() {
    let broken = commands(&page()).replacen("org init", "org found", 1);
    assert!(!run(&broken).status.success());
    assert!(commands("nothing but words").is_empty());
}

#[test]
fn every_button_the_start_page_names_is_in_a_window() {
    assert!(buttons(&page()).len() > 20, "{:?}", buttons(&page()));
    assert_eq!(unknown_buttons(&page()), Vec::<String>::new());
    assert_eq!(unknown_buttons("Press **“Make everything\nright”**."), ["Make everything right"]);
}
