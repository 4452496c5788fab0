//! The command line, the environment and the configuration file; in that order the first that says something wins.

use anyhow::Context as _;
use clap::{Args as ClapArgs, Parser, Subcommand};
use serde::Deserialize;
use std::path::PathBuf;
use waymark_server::Config;

/// Keeps sealed batches for an organisation. It cannot open them.
#[derive(Debug, Parser)]
#[command(name = "waymark-server", version, about, after_help = AFTER_HELP)]
pub(crate) struct Args {
    /// Write errors as one JSON document on standard output as well
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "First: `init` makes the keys and prints what the organisation's roster must name.\n\
Then: `serve`. It prints `listening https://ADDRESS` when it answers, and stops on SIGTERM or SIGINT.\n\
Exit: 0 done, 1 refused or failed, 2 wrong usage.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the keys of a new server in a folder, and print its identity (give it to the organisation alone)
    Init(DataArgs),
    /// Answer devices until told to stop
    Serve(ServeArgs),
    /// Bring the store to this program's version (serve does so too)
    Migrate(DataArgs),
    /// Check the store: the file, the log, every body, receipt and roster. Exit 1 if anything is wrong
    Check(DataArgs),
    /// Remove bodies that a base has opened; their receipts and places in the log stay
    Prune(PruneArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct DataArgs {
    /// The server's folder
    #[arg(long, env = "WAYMARK_SERVER_DATA", value_name = "FOLDER")]
    pub(crate) data: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct PruneArgs {
    /// The server's folder
    #[arg(long, env = "WAYMARK_SERVER_DATA", value_name = "FOLDER")]
    pub(crate) data: PathBuf,
    /// Only those stored more than so many days ago
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    pub(crate) opened_before_days: u64,
    /// Only say what would be removed
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ServeArgs {
    /// A TOML file with any of: data, listen, org, batches_per_day, bytes_per_day, connections
    #[arg(long, env = "WAYMARK_SERVER_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The server's folder
    #[arg(long, env = "WAYMARK_SERVER_DATA", value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Where to listen; port 0 takes a free one [default: 127.0.0.1:8443]
    #[arg(long, env = "WAYMARK_SERVER_LISTEN", value_name = "ADDRESS")]
    listen: Option<String>,
    /// A signed roster to begin with; without one, the first base that knows this server's receipt key brings it
    #[arg(long, env = "WAYMARK_SERVER_ORG", value_name = "ROSTER")]
    org: Option<PathBuf>,
    /// Log a line per answered request as well, not only refusals
    #[arg(long)]
    pub(crate) verbose: bool,
}

/// The configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    data: Option<PathBuf>,
    listen: Option<String>,
    org: Option<PathBuf>,
    batches_per_day: Option<u64>,
    bytes_per_day: Option<u64>,
    connections: Option<usize>,
}

/// What `serve` was told, from wherever.
pub(crate) struct Settings {
    pub(crate) listen: String,
    pub(crate) config: Config,
}

impl ServeArgs {
    /// Puts flags, environment and file together.
    pub(crate) fn settings(&self) -> anyhow::Result<Settings> {
        let file = self.file()?;
        let data = self.data.clone().or(file.data).context("no folder given: use --data")?;
        let mut config = Config::new(data);
        if let Some(path) = self.org.as_ref().or(file.org.as_ref()) {
            config.roster = Some(std::fs::read(path).context("cannot read the roster")?);
        }
        let limits = &mut config.limits;
        limits.batches_per_day = file.batches_per_day.unwrap_or(limits.batches_per_day);
        limits.bytes_per_day = file.bytes_per_day.unwrap_or(limits.bytes_per_day);
        limits.connections = file.connections.unwrap_or(limits.connections);
        let listen = self.listen.clone().or(file.listen).unwrap_or_else(|| "127.0.0.1:8443".to_owned());
        Ok(Settings { listen, config })
    }

    fn file(&self) -> anyhow::Result<File> {
        let Some(path) = &self.config else { return Ok(File::default()) };
        let text = std::fs::read_to_string(path).context("cannot read the configuration file")?;
        toml::from_str(&text).context("the configuration file is not right")
    }
}
