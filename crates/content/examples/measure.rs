//! Measures loading the content and one answer with its skip logic and assessment:
//! `cargo run --release -p waymark-content --example measure`. Prints medians in milliseconds.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::time::Instant;
use waymark_content::golden::{GOLDEN, GoldenFile};
use waymark_content::{EMBEDDED, read};
use waymark_domain::{Session, SessionChange, assess, level_of, level_with_reasons};

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
    one_answer(&content, &cases);
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

/// What one tap costs the core, without the disk: the last answer of each case is checked and applied again.
fn one_answer(content: &waymark_content::Content, cases: &[waymark_content::answers_file::Case]) {
    let mut sessions: Vec<Session> = cases
        .iter()
        .filter(|case| !case.answers.is_empty())
        .map(|case| Session { answers: case.answers.clone(), mode: case.mode, ..talk(content) })
        .collect();
    let count = f64::from(u32::try_from(sessions.len()).unwrap());
    let time = median(50, || {
        for session in &mut sessions {
            let (item, answer) = session
                .answers
                .iter()
                .next_back()
                .map(|(item, answer)| (item.clone(), answer.clone()))
                .unwrap();
            if let Ok(change @ SessionChange::Answered { .. }) =
                session.answer(&content.instrument, &item, answer)
            {
                session.apply(&change);
            }
            std::hint::black_box(content.instrument.next_step(session));
            std::hint::black_box(level_with_reasons(&session.answers, session.mode, None, &content.rules));
        }
    });
    println!("one answer: check, apply, next step, level, reasons  {:.4} ms", time / count);
}

/// A talk at its second question.
fn talk(content: &waymark_content::Content) -> Session {
    let tag = waymark_domain::LocaleTag::new("ar").unwrap();
    Session {
        id: waymark_domain::ScreeningId::from_bytes([7; 16]),
        code: waymark_domain::CaseCode::from_chance([7; 7]),
        mode: waymark_domain::Mode::Full,
        started_at: waymark_domain::Timestamp(0),
        worker_locale: tag.clone(),
        person_locale: tag,
        step: waymark_domain::StepId::new("T3").unwrap(),
        answers: std::collections::BTreeMap::new(),
        beside: waymark_domain::Beside::default(),
        worker_view: None,
        end: None,
        instrument: content.instrument.version,
    }
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
