//! The rules of the house hold for this tree, and each rule can fail.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use xtask::Repository;
use xtask::tidy::layers::Edge;
use xtask::tidy::{Finding, android, check, commands, files, layers, pure, stories, words};

/// Says how many findings there are, with them in the message.
fn count(findings: &[Finding], expected: usize) {
    assert_eq!(findings.len(), expected, "{findings:#?}");
}

#[test]
fn the_tree_keeps_the_rules_of_the_house() {
    let findings = check(&Repository::here().unwrap()).unwrap();
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}", told.join("\n"));
}

#[test]
fn the_server_may_not_name_an_answer_and_a_command_may_not_reach_the_disk() {
    let edge = |from: &str, to: &str, ours| Edge { from: from.to_owned(), to: to.to_owned(), ours };
    count(&layers::judge(&[edge("waymark-server", "waymark-domain", true)]), 1);
    count(&layers::judge(&[edge("waymark-mobile", "waymark-store", true)]), 1);
    count(&layers::judge(&[edge("waymark-cli", "waymark-bridge", true)]), 1);
    count(&layers::judge(&[edge("waymark-domain", "rusqlite", false)]), 1);
    let fine = [edge("waymark-server", "waymark-wire", true), edge("waymark-server", "rusqlite", false)];
    count(&layers::judge(&fine), 0);
}

#[test]
fn a_command_missing_at_a_door_and_one_too_many_are_both_found() {
    let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    count(&commands::compare("door", &list(&["home", "lock"]), &list(&["home"])), 1);
    count(&commands::compare("door", &list(&["home"]), &list(&["home", "lock"])), 1);
    count(&commands::compare("door", &list(&["home"]), &list(&["home"])), 0);
}

#[test]
fn a_command_that_does_more_than_delegate_is_found() {
    let long = "pub(crate) fn home(app: A) -> R {\n    a;\n    b;\n    c;\n    d\n}\n";
    let short = "pub(crate) fn home(app: A) -> R {\n    app.home()\n}\n";
    count(&commands::long_bodies("home.rs", long), 1);
    count(&commands::long_bodies("home.rs", short), 0);
}

#[test]
fn a_file_without_an_opening_sentence_or_with_an_empty_name_is_found() {
    let silent = |path: &str, text: &str| files::opens_with_a_sentence(path, text).is_some();
    assert!(silent("crates/a/src/lib.rs", "use std::fmt;\n"));
    assert!(!silent("crates/a/src/lib.rs", "//! What it is.\n"));
    assert!(silent("scripts/run", "#!/usr/bin/env bash\nset -eu\n"));
    assert!(!silent("scripts/run", "#!/usr/bin/env bash\n# What it does.\n"));
    assert!(files::named_well("crates/app/src/utils.rs").is_some());
    assert!(files::named_well("ui/src/lib/helpers/a.ts").is_some());
    assert!(files::named_well("crates/app/src/view.rs").is_none());
    assert!(files::is_one_room("a.rs", &"line\n".repeat(601)).is_some());
}

#[test]
fn a_test_that_is_named_and_not_there_or_does_not_say_its_number_is_found() {
    let table = "| number | tests |\n|---|---|\n| T33 TLS | `a.rs::one`, `b.rs::two` | `c` |\n| a day | `d.rs::three` |";
    let named = stories::named_in(table);
    let tests: Vec<_> = named.iter().map(|one| (one.number.as_deref(), one.test.as_str())).collect();
    assert_eq!(tests, [(Some("T33"), "one"), (Some("T33"), "two"), (None, "three")]);
    assert!(stories::is_there(&named[0], "/// T33.\nfn one() {}").is_none());
    assert!(stories::is_there(&named[0], "fn one() {}").is_some(), "it does not say its number");
    assert!(stories::is_there(&named[1], "/// T33.\nfn one() {}").is_some(), "it is not there");
    assert!(stories::is_there(&named[2], "fn three() {}").is_none());
}

#[test]
fn words_for_people_are_found_and_codes_are_not() {
    count(&words::sentences("a.rs", "let a = \"Please try again\";\n"), 1);
    count(&words::sentences("a.rs", "/// \"Please try again\"\nlet a = \"no_window\";\n"), 0);
    count(&words::sentences("a.rs", "eprintln!(\"waymark-window: {refused}\");\n"), 0);
}

#[test]
fn a_pure_crate_that_reaches_out_is_found() {
    count(&pure::reaches_out("a.rs", "let a = std::fs::read(\"b\");\n"), 1);
    count(&pure::reaches_out("a.rs", "// std::fs would be wrong here\n"), 0);
    count(&pure::reaches_out("a.rs", "#[cfg(test)]\nmod tests { use std::fs; }\n"), 0);
}

#[test]
fn a_new_permission_a_backup_and_a_wide_file_provider_are_found() {
    let removed =
        "<uses-permission android:name=\"android.permission.RECORD_AUDIO\" tools:node=\"remove\" />";
    count(&android::permissions(removed), 0);
    let service = "<service\n android:name=\".Listener\" android:exported=\"true\" />";
    count(&android::components(service), 1);
    let lender = "<provider android:name=\"androidx.core.content.FileProvider\" android:exported=\"true\">";
    count(&android::components(lender), 1);
    count(&android::components(&lender.replace("true", "false")), 0);
    let dump = "package: org.waymark.app\nuses-permission: name='android.permission.WAKE_LOCK'\n";
    count(&android::merged_permissions(dump), 0);
    count(
        &android::merged_permissions(&format!(
            "{dump}uses-permission: name='android.permission.RECORD_AUDIO'\n"
        )),
        1,
    );
    let rule = "gen/android/app/src/main/res/xml/shortcuts.xml".to_owned();
    count(&android::undecided_rules(&[rule]), 1);
    let microphone = "<uses-permission android:name=\"android.permission.RECORD_AUDIO\" />";
    count(&android::permissions(microphone), 1);
    count(&android::permissions("<uses-permission android:name=\"android.permission.INTERNET\" />"), 0);
    count(&android::says("a.xml", "android:allowBackup=\"true\"", &["android:allowBackup=\"false\""]), 1);
    count(&android::never_says("a.xml", "<external-path path=\".\" />", &["external-path", "root-path"]), 1);
    count(&android::excludes_everything("a.xml", "<exclude domain=\"root\" path=\".\" />", 1), 8);
}
