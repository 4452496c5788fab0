//! Chores of several steps, each of which a machine may be unable to take: what was shown, what was skipped and why.

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Command, Output};
use std::time::Instant;

/// How a step ended that did not fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was done; a figure or a name worth telling.
    Done(String),
    /// This machine cannot do it; the reason. It proves nothing then, and is no failure.
    Skipped(String),
}

/// Runs a step and says how it ended.
///
/// # Errors
/// The step's own.
pub fn step(name: &str, take: impl FnOnce() -> Result<Outcome>) -> Result<()> {
    // A chore tells how long it took; nothing of the product hangs on it.
    #[allow(clippy::disallowed_methods)]
    let began = Instant::now();
    let outcome = take().with_context(|| format!("FAILED   {name}"))?;
    let seconds = began.elapsed().as_secs();
    match outcome {
        Outcome::Done(told) => println!("ok       {name} ({told}, {seconds} s)"),
        Outcome::Skipped(reason) => println!("SKIPPED  {name}: {reason}"),
    }
    Ok(())
}

/// The programs among these that are not to be found here.
#[must_use]
pub fn lacking(programs: &[&str]) -> Vec<String> {
    let places = std::env::var_os("PATH").unwrap_or_default();
    let found = |name: &str| std::env::split_paths(&places).any(|place| place.join(name).is_file());
    programs.iter().filter(|name| !found(name)).map(|name| (*name).to_owned()).collect()
}

/// The reason for a skip where programs are missing.
#[must_use]
pub fn needs(programs: &[&str]) -> Option<Outcome> {
    let missing = lacking(programs);
    (!missing.is_empty()).then(|| Outcome::Skipped(format!("not on this machine: {}", missing.join(", "))))
}

/// Runs a program to its end and gives what it wrote.
///
/// # Errors
/// Where it cannot be run or ends badly, with the last of what it said.
pub fn run(command: &mut Command) -> Result<Output> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot run {name}"))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&said);
    let last: Vec<&str> = text.lines().rev().take(30).collect();
    bail!("{name} failed\n{}", last.into_iter().rev().collect::<Vec<_>>().join("\n"))
}

/// What a program wrote, as text.
#[must_use]
pub fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A program that yields to whoever works on this machine.
#[must_use]
pub fn patiently(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new("nice");
    command.args(["-n", "15"]).arg(program.as_ref());
    command
}
