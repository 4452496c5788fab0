//! The server program: `init`, `serve`, `migrate`, `check`, `prune`.
#![forbid(unsafe_code)]

mod args;

use anyhow::{Context as _, bail};
use args::{Args, Command, ServeArgs};
use clap::Parser as _;
use std::io::Write as _;
use std::net::TcpListener;
use std::process::ExitCode;
use waymark_server::Clock;

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error, args.json);
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> anyhow::Result<()> {
    match &args.command {
        Command::Init(init) => {
            let identity = waymark_server::init(&init.data)?;
            say(&serde_json::to_string_pretty(&identity)?)
        }
        Command::Serve(serve_args) => serve(serve_args),
        Command::Migrate(data) => {
            let (before, after) = waymark_server::migrate(data.location()?)?;
            say(&if args.json {
                serde_json::json!({ "before": before, "after": after }).to_string()
            } else {
                format!("store version {before} -> {after}")
            })
        }
        Command::Check(data) => {
            let report = waymark_server::check(data.location()?)?;
            say(&serde_json::to_string_pretty(&report)?)?;
            if !report.faults.is_empty() {
                bail!("{} faults found", report.faults.len());
            }
            Ok(())
        }
        Command::Prune(prune) => {
            let now = Clock::system().hour();
            let at = prune.store.location()?;
            let report = waymark_server::prune(at, now, prune.opened_before_days, prune.dry_run)?;
            say(&serde_json::to_string_pretty(&report)?)
        }
        Command::Restored(data) => {
            let size = waymark_server::restored(data.location()?)?;
            say(&if args.json {
                serde_json::json!({ "log_size": size }).to_string()
            } else {
                format!("the log goes on at {size} under a new incarnation")
            })
        }
    }
}

/// Serves until SIGTERM or SIGINT.
fn serve(args: &ServeArgs) -> anyhow::Result<()> {
    let settings = args.settings()?;
    if args.print_config {
        return say(settings.print()?.trim_end());
    }
    let config = settings.config()?;
    waymark_server::log_to_stderr(settings.log(), args.verbose);
    let listener = TcpListener::bind(settings.listen()).context("cannot listen there")?;
    let signals = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    // Signals are caught before the server says it is ready, so that whoever waits for that line may send one.
    let waiting = {
        let _context = signals.enter();
        wait_for_signal()?
    };
    let running = waymark_server::serve(config, listener)?;
    say(&format!("listening {}", running.url()))?;
    signals.block_on(waiting);
    tracing::info!("stopping");
    running.stop();
    Ok(())
}

#[cfg(unix)]
fn wait_for_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn wait_for_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}

/// One line on standard output, at once.
fn say(line: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).context("cannot write to standard output")
}

fn report(error: &anyhow::Error, json: bool) {
    if json {
        let code = error.downcast_ref().map_or("refused", code_of);
        let document = serde_json::json!({ "error": { "code": code, "message": format!("{error:#}") } });
        drop(say(&document.to_string()));
    }
    eprintln!("waymark-server: {error:#}");
}

fn code_of(refused: &waymark_server::StartRefused) -> &'static str {
    use waymark_server::StartRefused as Why;
    match refused {
        Why::Identity(_) => "identity",
        Why::Store(_) => "store",
        Why::Roster(_) => "roster",
        Why::Disk => "disk",
        Why::System(_) => "system",
        Why::Chance => "chance",
        Why::MetricsOutside => "metrics",
    }
}
