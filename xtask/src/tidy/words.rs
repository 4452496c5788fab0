//! Words people read live in Fluent alone: no sentence in the shell or in what the windows see.

use super::Finding;
use crate::Repository;
use anyhow::Result;

/// Checks the shell and the views.
///
/// # Errors
/// Where the tree cannot be read.
pub fn check(repository: &Repository) -> Result<Vec<Finding>> {
    // What generates the bindings is a test: nobody reads it on a screen.
    let watched = |path: &str| {
        path.ends_with(".rs")
            && !path.ends_with("/view/bindings.rs")
            && !path.ends_with("/tests.rs")
            && (path.starts_with("src-tauri/src/") || path.starts_with("crates/app/src/view"))
    };
    let sources = repository.sources(watched)?;
    Ok(sources.iter().flat_map(|source| sentences(&source.path, &source.text)).collect())
}

/// Finds text in quotes that reads as more than one word, outside comments, attributes and tests.
#[must_use]
pub fn sentences(path: &str, text: &str) -> Vec<Finding> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = code.lines().enumerate().filter(|(_, line)| is_code(line));
    let lines = lines.filter(|(_, line)| line.split('"').skip(1).step_by(2).any(is_a_sentence));
    let found = |(number, _)| {
        let what = "has words in quotes: words people read live in locales/";
        Finding::new(format!("{path}:{}", number + 1), what)
    };
    lines.map(found).collect()
}

fn is_code(line: &str) -> bool {
    let line = line.trim_start();
    !(line.starts_with("//") || line.starts_with("#[") || line.starts_with("#!["))
}

/// Two words side by side. A program's name with a colon and a placeholder is none.
fn is_a_sentence(quoted: &str) -> bool {
    let letters = |word: &&str| word.chars().filter(|sign| sign.is_alphabetic()).count() > 1;
    let words = quoted.split(' ').filter(letters);
    words.filter(|word| !word.contains('{') && !word.ends_with(':')).count() > 1
}
