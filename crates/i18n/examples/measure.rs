//! Measures a switch of language: every text of the person's side read again in the other language.
//! `cargo run --release -p waymark-i18n --example measure`. Prints medians in milliseconds.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::time::Instant;
use waymark_i18n::Catalogue;

fn main() {
    let catalogue = Catalogue::embedded().unwrap();
    let tags: Vec<&str> = catalogue.registry().languages().iter().map(|one| one.tag.as_str()).collect();
    for tag in &tags {
        let start = Instant::now();
        drop(catalogue.text(tag, "q-T2", &[]));
        println!("first text of {tag:8}  {:.3} ms", start.elapsed().as_secs_f64() * 1000.0);
    }
    // One screen: a question, its four answers, and what stands around them.
    let screen =
        ["q-T2", "choice-yes", "choice-no", "choice-not-sure", "choice-declined", "q-T3", "q-T4", "q-T5"];
    let all = catalogue.ids("en").len();
    let ids: Vec<String> =
        catalogue.ids("en").into_iter().filter(|id| id.starts_with("q-")).map(str::to_owned).collect();
    println!(
        "one screen of {} texts, switched  {:.4} ms",
        screen.len(),
        median(&tags, |tag| {
            for id in screen {
                std::hint::black_box(catalogue.person_text(tag, "en", id, &[]));
            }
        })
    );
    println!(
        "all {} questions (of {all} texts), switched  {:.4} ms",
        ids.len(),
        median(&tags, |tag| {
            for id in &ids {
                std::hint::black_box(catalogue.person_text(tag, "en", id, &[]));
            }
        })
    );
}

/// The middle of fifty rounds through the languages, each timed alone.
fn median(tags: &[&str], mut work: impl FnMut(&str)) -> f64 {
    let mut times: Vec<f64> = (0..50)
        .flat_map(|_| tags.to_vec())
        .map(|tag| {
            let start = Instant::now();
            work(tag);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
