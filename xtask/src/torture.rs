//! `cargo xtask torture`: the stories that go round and round, run long, one after another, and a table of them.

use crate::Repository;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// What `--help` shows.
pub const USAGE: &str = "\
cargo xtask torture [--rounds N] [--only WHAT]...

  --rounds N    how often each story goes round; 1000 where nothing is said
  --only WHAT   only these, in the order of the table:
                kill      kill -9 while answers are saved (T01), in the store and through the commands
                sync      kill -9 of phones, base and server while they exchange (T02)
                power     a power cut at any step, with what was not synced torn (T05)
                erase     a process that dies at each step of erasing (T19)
                rot       a flipped bit in the database and in the spool (T06)
                duress    the time of an unlock with either passphrase (T18); 12 at least, 200 are enough
                simulate  the whole exchange under seeds (T41)

Runs for as long as it takes: at 1000 rounds some hours. What each story said is in target/torture/. The exit status
is 1 where something failed.";

/// A test that goes round as often as an environment variable says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Story {
    /// What `--only` calls it.
    pub what: &'static str,
    /// The package it is in.
    pub package: &'static str,
    /// The test program: `--lib`, or the name of an integration test.
    pub program: Program,
    /// The test, with its modules.
    pub test: &'static str,
    /// Its source.
    pub file: &'static str,
    /// The variable that says how often.
    pub variable: &'static str,
    /// Fewer rounds than this would show nothing.
    pub least: u32,
}

/// Which of a package's test programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The unit tests.
    Lib,
    /// An integration test.
    Test(&'static str),
}

/// All of them.
pub const STORIES: &[Story] = &[
    Story {
        what: "kill",
        package: "waymark-store",
        program: Program::Test("kill_nine"),
        test: "no_acknowledged_answer_is_lost_or_doubled_by_kill_nine",
        file: "crates/store/tests/kill_nine.rs",
        variable: "WAYMARK_KILL_ROUNDS",
        least: 1,
    },
    Story {
        what: "kill",
        package: "waymark-flows",
        program: Program::Test("flows"),
        test: "kill_nine::no_acknowledged_answer_is_lost_however_often_the_process_is_killed",
        file: "tests/flows/kill_nine.rs",
        variable: "WAYMARK_KILL_ROUNDS",
        least: 1,
    },
    Story {
        what: "sync",
        package: "waymark-flows",
        program: Program::Test("flows"),
        test: "kill_sync::whoever_is_killed_while_syncing_the_base_has_what_was_finished_each_once",
        file: "tests/flows/kill_sync.rs",
        variable: "WAYMARK_SYNC_KILLS",
        least: 1,
    },
    Story {
        what: "power",
        package: "waymark-flows",
        program: Program::Test("flows"),
        test: "power_loss::whenever_the_power_goes_everything_that_was_acknowledged_is_there",
        file: "tests/flows/power_loss.rs",
        variable: "WAYMARK_POWER_SAMPLES",
        least: 1,
    },
    Story {
        what: "erase",
        package: "waymark-vault",
        program: Program::Lib,
        test: "erase::tests::a_process_that_dies_at_any_step_of_the_erase_leaves_nothing_that_opens",
        file: "crates/vault/src/erase/tests.rs",
        variable: "WAYMARK_ERASE_ROUNDS",
        least: 1,
    },
    Story {
        what: "rot",
        package: "waymark-store",
        program: Program::Lib,
        test: "open::tests::a_flipped_bit_anywhere_is_noticed_or_does_no_harm",
        file: "crates/store/src/open/tests.rs",
        variable: "WAYMARK_ROT_ROUNDS",
        least: 1,
    },
    Story {
        what: "rot",
        package: "waymark-store",
        program: Program::Lib,
        test: "spool::tests::no_rotten_batch_is_ever_given",
        file: "crates/store/src/spool/tests.rs",
        variable: "WAYMARK_ROT_ROUNDS",
        least: 1,
    },
    Story {
        what: "duress",
        package: "waymark-app",
        program: Program::Test("safety"),
        test: "duress::nobody_tells_by_the_time_which_passphrase_it_was",
        file: "crates/app/tests/safety/duress.rs",
        variable: "WAYMARK_T18_N",
        least: 12,
    },
    Story {
        what: "simulate",
        package: "waymark-simulation",
        program: Program::Test("seeds"),
        test: "whatever_the_seed_does_nothing_is_lost_doubled_or_left_hanging",
        file: "crates/simulation/tests/seeds.rs",
        variable: "WAYMARK_SIMULATION_SEEDS",
        least: 1,
    },
];

/// What the arguments ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// How often each story goes round.
    pub rounds: u32,
    /// Which, in the order of [`STORIES`].
    pub stories: Vec<Story>,
}

impl Wanted {
    /// Reads the arguments; `None` where they ask for help.
    ///
    /// # Errors
    /// An argument that is not known, a number that is none, a story that does not exist.
    pub fn parse(arguments: &[&str]) -> Result<Option<Self>> {
        let (mut rounds, mut only) = (1_000, Vec::new());
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--help" | "-h" => return Ok(None),
                "--rounds" => {
                    let number = rest.next().context("--rounds wants a number")?;
                    rounds = number.parse().ok().filter(|rounds| *rounds > 0).with_context(|| {
                        format!("--rounds wants a number from 1, and {number} is none\n{USAGE}")
                    })?;
                }
                "--only" => only.push(*rest.next().context("--only wants the name of a story")?),
                other => bail!("unknown argument {other}\n{USAGE}"),
            }
        }
        if let Some(unknown) = only.iter().find(|name| STORIES.iter().all(|story| story.what != **name)) {
            bail!("no story is called {unknown}\n{USAGE}");
        }
        let wanted = |story: &&Story| only.is_empty() || only.contains(&story.what);
        Ok(Some(Self { rounds, stories: STORIES.iter().filter(wanted).copied().collect() }))
    }
}

/// How a story ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// What was run.
    pub story: Story,
    /// How often it was to go round.
    pub rounds: u32,
    /// How long it took, with building it.
    pub time: Duration,
    /// How many tests failed; one that did not run at all is a failure too.
    pub failures: u32,
}

/// Counts failures in what `cargo test` wrote. Nothing run is no success: the test may have been renamed.
#[must_use]
pub fn failures(succeeded: bool, said: &str) -> u32 {
    let passed = said.lines().any(|line| line.starts_with("test result: ok. 1 passed"));
    u32::from(!(succeeded && passed))
}

/// The table.
#[must_use]
pub fn table(ended: &[Ended]) -> String {
    let mut out = format!("{:<10} {:>8} {:>9} {:>9}  story\n", "what", "rounds", "time", "failures");
    for one in ended {
        let seconds = one.time.as_secs();
        let time = format!("{}:{:02}", seconds / 60, seconds % 60);
        let test = one.story.test.rsplit("::").next().unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(
            out,
            "{:<10} {:>8} {time:>9} {:>9}  {}: {}",
            one.story.what, one.rounds, one.failures, one.story.package, test
        );
    }
    out
}

/// Runs what is wanted and prints the table.
///
/// # Errors
/// Where a story failed, or could not be run.
pub fn run(repository: &Repository, arguments: &[&str]) -> Result<()> {
    let Some(wanted) = Wanted::parse(arguments)? else {
        println!("{USAGE}");
        return Ok(());
    };
    let mut ended = Vec::new();
    for story in &wanted.stories {
        let rounds = wanted.rounds.max(story.least);
        eprintln!("{}: {rounds} rounds of {}", story.what, story.test);
        ended.push(tell(repository, *story, rounds)?);
    }
    print!("{}", table(&ended));
    let failed: u32 = ended.iter().map(|one| one.failures).sum();
    if failed == 0 {
        Ok(())
    } else {
        bail!("{failed} failed; what they said is in {}", logs(repository).display())
    }
}

fn logs(repository: &Repository) -> PathBuf {
    repository.root().join("target/torture")
}

fn tell(repository: &Repository, story: Story, rounds: u32) -> Result<Ended> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(repository.root()).args(["test", "--package", story.package]);
    match story.program {
        Program::Lib => command.arg("--lib"),
        Program::Test(name) => command.args(["--test", name]),
    };
    command.args(["--", "--exact", story.test, "--nocapture"]).env(story.variable, rounds.to_string());
    // A chore tells how long it took; nothing of the product hangs on it.
    #[allow(clippy::disallowed_methods)]
    let began = Instant::now();
    let output = command.output().context("cannot run cargo")?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    std::fs::create_dir_all(logs(repository)).context("cannot make target/torture")?;
    let log = logs(repository).join(format!("{}.log", story.test.replace("::", ".")));
    std::fs::write(&log, said.as_bytes()).with_context(|| format!("cannot write {}", log.display()))?;
    let failures = failures(output.status.success(), &said);
    Ok(Ended { story, rounds, time: began.elapsed(), failures })
}
