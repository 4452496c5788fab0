//! What can be typed: the contract of `docs/CLI.md`, as clap sees it.

mod base;
mod field;
mod org;
mod referral;

pub(crate) use base::{BaseCommand, ExportArgs, FormatArg, PurposeArg};
pub(crate) use field::{FieldCommand, ModeArg};
pub(crate) use org::{OrgCommand, RoleArg};
pub(crate) use referral::{AnswerArg, ReferralCommand};

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Waymark without a window: the same use cases as the app.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, propagate_version = true, max_term_width = 100)]
pub(crate) struct Line {
    /// Print one JSON document on standard output and nothing else
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The areas.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// A whole day on this computer: organisation, server, two phones, a base, twelve people
    Demo(DemoArgs),
    /// Run the assessment alone on an answers file
    Assess(AssessArgs),
    /// Questionnaire, rules and locales
    #[command(subcommand)]
    Content(ContentCommand),
    /// The translators' spreadsheet
    #[command(subcommand)]
    Locales(LocalesCommand),
    /// An organisation: keys, invites, admission, roster
    #[command(subcommand)]
    Org(OrgCommand),
    /// A field device
    #[command(subcommand)]
    Field(FieldCommand),
    /// A base
    #[command(subcommand)]
    Base(BaseCommand),
    /// Open and answer a sealed packet, without any installation
    #[command(subcommand)]
    Referral(ReferralCommand),
    /// Open one sealed batch with a coordinator or recovery key, without any installation
    Open(OpenArgs),
}

/// The folder of one installation and its passphrase.
#[derive(Debug, Args)]
pub(crate) struct Installation {
    /// The folder that holds the installation
    #[arg(long, value_name = "D")]
    pub(crate) dir: PathBuf,
    /// A file whose first line is the passphrase; otherwise `WAYMARK_PASSPHRASE`, otherwise a prompt
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// `waymark demo`.
#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// How many fictional people are screened
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=500))]
    pub(crate) people: u32,
    /// Which people, and in which order
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Where to leave the files; a new folder under the temporary folder when left out
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Have the server keep its store in this empty PostgreSQL database (postgres://…) instead of a file
    #[arg(long, value_name = "URL")]
    pub(crate) database_url: Option<String>,
}

/// `waymark assess`.
#[derive(Debug, Args)]
pub(crate) struct AssessArgs {
    /// The answers file; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: PathBuf,
    /// The language of the texts
    #[arg(long, default_value = "en", value_name = "TAG")]
    pub(crate) locale: String,
}

/// `waymark content …`.
#[derive(Debug, Subcommand)]
pub(crate) enum ContentCommand {
    /// Check that everything is complete, reachable and consistent
    Check,
}

/// `waymark locales …`.
#[derive(Debug, Subcommand)]
pub(crate) enum LocalesCommand {
    /// Write one language as a spreadsheet
    Export {
        /// The language
        #[arg(long, value_name = "TAG")]
        locale: String,
        /// The new file to write
        #[arg(long, value_name = "FILE.xlsx")]
        out: PathBuf,
        /// The folder of the languages
        #[arg(long, default_value = "locales", value_name = "DIR")]
        folder: PathBuf,
    },
    /// Take an edited spreadsheet back into the files of its language; names every row it does not take
    Import {
        /// The spreadsheet
        #[arg(value_name = "FILE.xlsx")]
        file: PathBuf,
        /// The folder of the languages
        #[arg(long, default_value = "locales", value_name = "DIR")]
        folder: PathBuf,
        /// Say what would change and write nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// How a device joins: first `--invite` and `--request`, then `--admission`; or all of it `--by-server`.
#[derive(Debug, Args)]
pub(crate) struct EnrolArgs {
    /// The installation to make
    #[command(flatten)]
    pub(crate) at: Installation,
    /// The invite from the base
    #[arg(long, value_name = "F", required_unless_present_any = ["admission", "by_server"])]
    pub(crate) invite: Option<PathBuf>,
    /// The request file to write, for the base (with `--invite`)
    #[arg(long, value_name = "F", requires = "invite")]
    pub(crate) request: Option<PathBuf>,
    /// The admission file from the base
    #[arg(long, value_name = "F", conflicts_with = "invite")]
    pub(crate) admission: Option<PathBuf>,
    /// Ask by the server that the invite names, and take the admission from there; without `--invite`: go on asking
    #[arg(long, conflicts_with = "admission")]
    pub(crate) by_server: bool,
    /// Seconds for which to go on asking until the base has let this device in
    #[arg(long, value_name = "S", default_value_t = 0, requires = "by_server", value_parser = clap::value_parser!(u32).range(..=86_400))]
    pub(crate) wait: u32,
}

/// `waymark open`.
#[derive(Debug, Args)]
pub(crate) struct OpenArgs {
    /// A file with an age identity, or with the recovery words
    #[arg(long, value_name = "KEYFILE")]
    pub(crate) identity: PathBuf,
    /// The sealed batch
    #[arg(long = "in", value_name = "BATCH")]
    pub(crate) batch: PathBuf,
    /// The file to write; it will be readable by whoever can read that folder
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}
