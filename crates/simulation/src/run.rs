//! One seed from beginning to end, and many of them side by side.

use crate::sabotage::Sabotage;
use crate::template::Template;
use crate::world::World;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Steps before everything is mended: at least so many, and up to so many more.
const STEPS: u64 = 12;
const MORE_STEPS: u64 = 24;

/// A seed that found something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// Which one.
    pub seed: u64,
    /// What does not hold.
    pub what: String,
}

/// What one seed came to.
pub struct Outcome {
    trace: Vec<String>,
    failed: Option<Failed>,
    counts: Counts,
}

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    talks: u64,
    requests: u64,
    hours: u64,
}

impl Outcome {
    /// Every step, in words that are the same in every run of this seed.
    #[must_use]
    pub fn trace(&self) -> &[String] {
        &self.trace
    }

    /// What does not hold; absent where all is well.
    #[must_use]
    pub fn failed(&self) -> Option<Failed> {
        self.failed.clone()
    }
}

/// Runs one seed.
#[must_use]
pub fn run(template: &Template, seed: u64, sabotage: Option<Sabotage>) -> Outcome {
    crate::unpinned::give_up_pinning();
    let mut world = World::begin(template, seed, sabotage);
    // A panic of the product is a finding like any other, and the trace up to it is what is wanted then.
    let ended = catch_unwind(AssertUnwindSafe(|| all_of(&mut world)));
    let broken = match ended {
        Ok(ended) => ended.err(),
        Err(panic) => Some(format!("panic: {}", words_of(panic.as_ref()))),
    };
    let counts = Counts {
        talks: world.ledger.talks.len() as u64,
        requests: world.net.net().requests,
        hours: world.time.elapsed() / 3_600_000,
    };
    let failed = broken.map(|what| Failed { seed, what });
    if let Some(failed) = &failed {
        world.say(format!("BROKEN: {}", failed.what));
    }
    Outcome { trace: std::mem::take(&mut world.trace), failed, counts }
}

fn all_of(world: &mut World) -> Result<(), String> {
    for _ in 0..STEPS + world.chance.below(MORE_STEPS) {
        world.step()?;
        world.sabotage_now();
    }
    world.settle()
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// What many seeds came to.
pub struct Summary {
    /// How many ran.
    pub seeds: u64,
    /// Those that found something, the lowest seed first.
    pub failures: Vec<Failed>,
    counts: Counts,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { talks, requests, hours } = self.counts;
        write!(
            f,
            "{} seeds, {} failed: {talks} talks, {requests} requests, {hours} hours of virtual time",
            self.seeds,
            self.failures.len()
        )?;
        self.failures
            .iter()
            .take(20)
            .try_for_each(|failed| write!(f, "\nseed {}: {}", failed.seed, failed.what))
    }
}

/// Runs `count` seeds from `from` on, `threads` at once. Ends early after a hundred failures.
#[must_use]
pub fn seeds(
    template: &Template,
    from: u64,
    count: u64,
    threads: usize,
    sabotage: Option<Sabotage>,
) -> Summary {
    let (next, enough) = (AtomicU64::new(from), AtomicBool::new(false));
    let summary = Mutex::new(Summary { seeds: 0, failures: Vec::new(), counts: Counts::default() });
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                while !enough.load(Ordering::SeqCst) {
                    let seed = next.fetch_add(1, Ordering::SeqCst);
                    if seed >= from + count {
                        return;
                    }
                    let outcome = run(template, seed, sabotage);
                    let mut summary = summary.lock().unwrap();
                    summary.add(&outcome);
                    enough.store(summary.failures.len() >= 100, Ordering::SeqCst);
                }
            });
        }
    });
    summary.into_inner().unwrap()
}

impl Summary {
    fn add(&mut self, outcome: &Outcome) {
        self.seeds += 1;
        self.counts.talks += outcome.counts.talks;
        self.counts.requests += outcome.counts.requests;
        self.counts.hours += outcome.counts.hours;
        self.failures.extend(outcome.failed.clone());
        self.failures.sort_by_key(|failed| failed.seed);
    }
}
