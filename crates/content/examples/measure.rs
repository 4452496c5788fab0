//! Measures loading the content and one answer with its skip logic and assessment:
//! `cargo run --release -p waymark-content --example measure`. Prints medians in milliseconds.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::time::Instant;
use waymark_content::golden::{GOLDEN, GoldenFile};
use waymark_content::{EMBEDDED, read};
use waymark_domain::{assess, level_of};

fn main() {
    println!("load and check shapes  {:.3} ms", median(50, || drop(read(&EMBEDDED).unwrap())));
    let content = read(&EMBEDDED).unwrap();
    let cases: Vec<_> = GOLDEN
        .iter()
        .flat_map(|(_, text)| GoldenFile::read(text).unwrap().cases)
        .map(|golden| golden.case(&content).unwrap())
        .collect();
    let each = |name: &str, work: &dyn Fn(&waymark_content::answers_file::Case)| {
        let time =
            median(50, || cases.iter().for_each(work)) / f64::from(u32::try_from(cases.len()).unwrap());
        println!("{name}  {time:.4} ms");
    };
    each("level of one talk     ", &|case| {
        std::hint::black_box(level_of(&case.answers, case.mode, case.end, &content.rules));
    });
    each("assessment, reasons and what would change it", &|case| {
        std::hint::black_box(assess(
            &case.answers,
            case.mode,
            case.end,
            &content.rules,
            content.versions("1"),
        ));
    });
}

/// The middle of so many runs.
fn median(runs: usize, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(runs / 2).copied().unwrap_or_default()
}
