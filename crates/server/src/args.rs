//! The command line, the environment and the configuration file; in that order the first that says something wins.

use anyhow::{Context as _, bail};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use waymark_server::{Config, Limits, Location, LogForm};

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
Every setting may stand in a flag, in the environment or in the configuration file; the first of these wins.\n\
Exit: 0 done, 1 refused or failed, 2 wrong usage.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the keys of a new server in a folder, and print its identity (give it to the organisation alone)
    Init(InitArgs),
    /// Answer devices until told to stop
    Serve(Box<ServeArgs>),
    /// Bring the store to this program's version (serve does so too)
    Migrate(StoreArgs),
    /// Check keys, files and store: the log and its tree, every body, receipt and roster. Exit 1 if anything is wrong
    Check(StoreArgs),
    /// Remove bodies that a base has opened; their receipts and places in the log stay
    Prune(PruneArgs),
    /// Say that the store was restored from a backup, so that devices offer again what came in between
    Restored(StoreArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct InitArgs {
    /// The server's folder
    #[arg(long, env = "WAYMARK_SERVER_DATA", value_name = "FOLDER")]
    pub(crate) data: PathBuf,
}

/// Where the store is.
#[derive(Debug, Clone, ClapArgs)]
pub(crate) struct StoreArgs {
    /// A TOML file with any of the settings that --print-config of serve shows
    #[arg(long, env = "WAYMARK_SERVER_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The server's folder
    #[arg(long, env = "WAYMARK_SERVER_DATA", value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Keep the store in this PostgreSQL database instead of a file in the folder (postgres://…)
    #[arg(long, env = "WAYMARK_SERVER_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    database_url: Option<String>,
    /// The authorities (PEM) by which a database on another machine is known
    #[arg(long, env = "WAYMARK_SERVER_DATABASE_CA", value_name = "FILE")]
    database_ca: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct PruneArgs {
    #[command(flatten)]
    pub(crate) store: StoreArgs,
    /// Only those stored more than so many days ago
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    pub(crate) opened_before_days: u64,
    /// Only say what would be removed
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// Where to listen; port 0 takes a free one [default: 127.0.0.1:8443]
    #[arg(long, env = "WAYMARK_SERVER_LISTEN", value_name = "ADDRESS")]
    listen: Option<String>,
    /// Tell metrics to a monitor on this loopback address; without it nobody is told
    #[arg(long, env = "WAYMARK_SERVER_METRICS", value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
    /// A signed roster to begin with; without one, the first base that knows this server's receipt key brings it
    #[arg(long, env = "WAYMARK_SERVER_ORG", value_name = "ROSTER")]
    org: Option<PathBuf>,
    /// New batches a device may send in a day [default: 2000]
    #[arg(long, env = "WAYMARK_SERVER_BATCHES_PER_DAY", value_name = "N")]
    batches_per_day: Option<u64>,
    /// Bytes of new batches a device may send in a day [default: 268435456]
    #[arg(long, env = "WAYMARK_SERVER_BYTES_PER_DAY", value_name = "N")]
    bytes_per_day: Option<u64>,
    /// New batches that all devices together may send in a day [default: 1000000]
    #[arg(long, env = "WAYMARK_SERVER_ORG_BATCHES_PER_DAY", value_name = "N")]
    org_batches_per_day: Option<u64>,
    /// Bytes of new batches that all devices together may send in a day [default: 21474836480]
    #[arg(long, env = "WAYMARK_SERVER_ORG_BYTES_PER_DAY", value_name = "N")]
    org_bytes_per_day: Option<u64>,
    /// Connections at once [default: 1024]
    #[arg(long, env = "WAYMARK_SERVER_CONNECTIONS", value_name = "N")]
    connections: Option<usize>,
    /// How long an unused connection is kept [default: 30]
    #[arg(long, env = "WAYMARK_SERVER_IDLE_SECONDS", value_name = "SECONDS")]
    idle_seconds: Option<u64>,
    /// How long a stopping server waits for requests under way [default: 10]
    #[arg(long, env = "WAYMARK_SERVER_STOPPING_SECONDS", value_name = "SECONDS")]
    stopping_seconds: Option<u64>,
    /// How lines of the log are written [default: json]
    #[arg(long, env = "WAYMARK_SERVER_LOG", value_name = "FORM")]
    log: Option<LogWord>,
    /// Log a line per answered request as well, not only refusals
    #[arg(long)]
    pub(crate) verbose: bool,
    /// Print the settings that hold, as a configuration file, and end
    #[arg(long)]
    pub(crate) print_config: bool,
}

/// A form of the log, as it is written in settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LogWord {
    Json,
    Text,
}

/// Every setting: the configuration file, and what `--print-config` prints.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    data: Option<PathBuf>,
    database_url: Option<String>,
    database_ca: Option<PathBuf>,
    listen: Option<String>,
    metrics: Option<SocketAddr>,
    org: Option<PathBuf>,
    batches_per_day: Option<u64>,
    bytes_per_day: Option<u64>,
    org_batches_per_day: Option<u64>,
    org_bytes_per_day: Option<u64>,
    connections: Option<usize>,
    idle_seconds: Option<u64>,
    stopping_seconds: Option<u64>,
    log: Option<LogWord>,
}

impl StoreArgs {
    /// Where keys and store are.
    pub(crate) fn location(&self) -> anyhow::Result<Location> {
        Ok(self.over(self.file()?).config()?.location())
    }

    fn file(&self) -> anyhow::Result<Settings> {
        let Some(path) = &self.config else { return Ok(Settings::default()) };
        let text = std::fs::read_to_string(path).context("cannot read the configuration file")?;
        toml::from_str(&text).context("the configuration file is not right")
    }

    fn over(&self, file: Settings) -> Settings {
        Settings {
            data: self.data.clone().or(file.data),
            database_url: self.database_url.clone().or(file.database_url),
            database_ca: self.database_ca.clone().or(file.database_ca),
            ..file
        }
    }
}

impl ServeArgs {
    /// Puts flags, environment, file and defaults together.
    pub(crate) fn settings(&self) -> anyhow::Result<Settings> {
        let said = self.store.over(self.store.file()?);
        let usual = Limits::default();
        Ok(Settings {
            listen: self.listen.clone().or(said.listen).or(Some("127.0.0.1:8443".to_owned())),
            metrics: self.metrics.or(said.metrics),
            org: self.org.clone().or(said.org),
            batches_per_day: self.batches_per_day.or(said.batches_per_day).or(Some(usual.batches_per_day)),
            bytes_per_day: self.bytes_per_day.or(said.bytes_per_day).or(Some(usual.bytes_per_day)),
            org_batches_per_day: self
                .org_batches_per_day
                .or(said.org_batches_per_day)
                .or(Some(usual.org_batches_per_day)),
            org_bytes_per_day: self
                .org_bytes_per_day
                .or(said.org_bytes_per_day)
                .or(Some(usual.org_bytes_per_day)),
            connections: self.connections.or(said.connections).or(Some(usual.connections)),
            idle_seconds: self.idle_seconds.or(said.idle_seconds).or(Some(usual.idle.as_secs())),
            stopping_seconds: self
                .stopping_seconds
                .or(said.stopping_seconds)
                .or(Some(usual.stopping.as_secs())),
            log: self.log.or(said.log).or(Some(LogWord::Json)),
            ..said
        })
    }
}

impl Settings {
    /// Where to listen.
    pub(crate) fn listen(&self) -> &str {
        self.listen.as_deref().unwrap_or_default()
    }

    /// How to write the log.
    pub(crate) fn log(&self) -> LogForm {
        if self.log == Some(LogWord::Text) { LogForm::Text } else { LogForm::Json }
    }

    /// The settings as a configuration file. The database's password is not in it.
    pub(crate) fn print(self) -> anyhow::Result<String> {
        let database_url = self.database_url.as_deref().map(without_password);
        Ok(toml::to_string(&Self { database_url, ..self })?)
    }

    /// What the server runs with.
    pub(crate) fn config(&self) -> anyhow::Result<Config> {
        let data = self.data.clone().context("no folder given: use --data")?;
        let mut config = Config::new(data);
        config.database_url = self.database_url.clone();
        config.database_ca = self.database_ca.clone();
        config.metrics = self.metrics;
        if let Some(path) = &self.org {
            config.roster = Some(std::fs::read(path).context("cannot read the roster")?);
        }
        let limits = &mut config.limits;
        set(&mut limits.batches_per_day, self.batches_per_day);
        set(&mut limits.bytes_per_day, self.bytes_per_day);
        set(&mut limits.org_batches_per_day, self.org_batches_per_day);
        set(&mut limits.org_bytes_per_day, self.org_bytes_per_day);
        set(&mut limits.connections, self.connections);
        set(&mut limits.idle, self.idle_seconds.map(Duration::from_secs));
        set(&mut limits.stopping, self.stopping_seconds.map(Duration::from_secs));
        if limits.connections == 0 || limits.idle.is_zero() {
            bail!("connections and idle_seconds must be above 0");
        }
        Ok(config)
    }
}

fn set<T>(place: &mut T, said: Option<T>) {
    if let Some(said) = said {
        *place = said;
    }
}

/// A URL with `…` where its password stood, whether before the `@` or among the parameters.
fn without_password(url: &str) -> String {
    let (head, parameters) = url.split_once('?').map_or((url, None), |(head, rest)| (head, Some(rest)));
    let head = match (head.split_once("://"), head.rsplit_once('@')) {
        (Some((scheme, _)), Some((login, place))) => {
            let user = login.get(scheme.len() + 3..).unwrap_or_default();
            let user = user.split_once(':').map_or(user.to_owned(), |(user, _)| format!("{user}:…"));
            format!("{scheme}://{user}@{place}")
        }
        _ => head.to_owned(),
    };
    let Some(parameters) = parameters else { return head };
    let hidden =
        parameters.split('&').map(|one| if one.starts_with("password=") { "password=…" } else { one });
    format!("{head}?{}", hidden.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_password_is_not_printed() {
        assert_eq!(without_password("postgres://u:s3cret@h/db"), "postgres://u:…@h/db");
        assert_eq!(without_password("postgres://u@h:5432/db"), "postgres://u@h:5432/db");
        let parameters = "postgres:///db?host=/run/p&user=u&password=s3cret&port=5";
        assert_eq!(without_password(parameters), "postgres:///db?host=/run/p&user=u&password=…&port=5");
        assert_eq!(without_password("postgres://u:a@b@h/db"), "postgres://u:…@h/db");
    }
}
