//! `waymark-simulate`: runs seeds of the simulation, or one of them with its trace.
#![forbid(unsafe_code)]

use clap::Parser;
use std::process::ExitCode;
use waymark_simulation::{Sabotage, Template, run, seeds};

/// Runs the whole exchange under seeds and checks that nothing is lost, doubled or readable on the way.
#[derive(Debug, Parser)]
#[command(name = "waymark-simulate", version)]
struct Args {
    /// How many seeds
    #[arg(long, default_value_t = 2_000)]
    seeds: u64,
    /// The first of them
    #[arg(long, default_value_t = 1)]
    from: u64,
    /// Only this one
    #[arg(long, conflicts_with_all = ["seeds", "from"])]
    seed: Option<u64>,
    /// Print what happens, with --seed
    #[arg(long, requires = "seed")]
    trace: bool,
    /// How many run at once
    #[arg(long, default_value_t = 2)]
    threads: usize,
    /// Sabotage something, to see that it is noticed
    #[arg(long)]
    sabotage: Option<Sabotage>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let template = Template::build();
    let failed = match args.seed {
        Some(seed) => {
            let outcome = run(&template, seed, args.sabotage);
            if args.trace {
                outcome.trace().iter().for_each(|line| println!("{line}"));
            }
            outcome.failed()
        }
        None => {
            let all = seeds(&template, args.from, args.seeds, args.threads, args.sabotage);
            println!("{all}");
            all.failures.first().cloned()
        }
    };
    let Some(failed) = failed else { return ExitCode::SUCCESS };
    println!("seed {}: {}", failed.seed, failed.what);
    println!("repeat with: cargo xtask simulate --seed {} --trace", failed.seed);
    ExitCode::FAILURE
}
