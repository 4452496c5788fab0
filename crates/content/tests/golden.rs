//! The golden cases: what a person derived by hand, and every detail of the result.
//!
//! `UPDATE_GOLDEN=1 cargo test -p waymark-content --test golden` writes the details anew; the level by hand stays.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::path::PathBuf;
use waymark_content::embedded;
use waymark_content::golden::{GOLDEN, GoldenFile};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/frameworks")
}

#[test]
fn every_talk_has_the_result_a_person_derived_by_hand() {
    let content = embedded().unwrap();
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, embedded_text) in GOLDEN {
        let path = folder().join(name);
        let text = if update { std::fs::read_to_string(&path).unwrap() } else { (*embedded_text).to_owned() };
        let mut file = GoldenFile::read(&text).unwrap();
        for golden in &mut file.cases {
            count += 1;
            let result =
                golden.result(content).unwrap_or_else(|error| panic!("{name}: {}: {error}", golden.name));
            if (result.level, result.red) != (golden.should, golden.red) {
                let rules: Vec<&str> = result.reasons.iter().map(|reason| reason.rule.as_str()).collect();
                wrong.push(format!(
                    "{name}: {}: by hand {:?} {}, by the rules {:?} {} ({})",
                    golden.name,
                    golden.should,
                    golden.red,
                    result.level,
                    result.red,
                    rules.join(" ")
                ));
            } else if update {
                golden.expect = Some(result);
            } else if golden.expect.as_ref() != Some(&result) {
                wrong.push(format!("{name}: {}: the details differ; see UPDATE_GOLDEN", golden.name));
            }
        }
        if update {
            std::fs::write(&path, serde_json::to_string_pretty(&file).unwrap() + "\n").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 60, "only {count} cases");
}

#[test]
fn no_file_of_cases_is_left_out() {
    let mut found: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    found.sort();
    let embedded: Vec<&str> = GOLDEN.iter().map(|(name, _)| *name).collect();
    assert_eq!(found, embedded);
}
