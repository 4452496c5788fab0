//! What can be typed: the contract of `docs/CLI.md`, as clap sees it.

use clap::{Args, Parser, Subcommand, ValueEnum};
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

/// What an installation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleArg {
    /// Screens people
    Field,
    /// Receives and opens
    Base,
}

/// `waymark org …`.
#[derive(Debug, Subcommand)]
pub(crate) enum OrgCommand {
    /// Found an organisation; this folder becomes its first base
    Init {
        /// The base that holds the organisation's keys
        #[command(flatten)]
        at: Installation,
        /// The name people know it by
        #[arg(long)]
        name: String,
        /// Address of the server, for example https://waymark.example.org:8443
        #[arg(long, value_name = "URL", requires = "server_identity")]
        server: Option<String>,
        /// `server-identity.json` as made by `waymark-server init`
        #[arg(long, value_name = "FILE", requires = "server")]
        server_identity: Option<PathBuf>,
        /// Write the recovery sheet to this new file instead of showing it on the terminal
        #[arg(long, value_name = "FILE")]
        recovery_out: Option<PathBuf>,
    },
    /// Make an invite for one device
    Invite {
        /// The base that holds the organisation's keys
        #[command(flatten)]
        at: Installation,
        /// What the device is for
        #[arg(long, value_enum)]
        role: RoleArg,
        /// The invite file to write; whoever holds it can ask to join, once
        #[arg(long, value_name = "F")]
        out: PathBuf,
        /// Hours until it expires
        #[arg(long, default_value_t = 72, value_parser = clap::value_parser!(u32).range(1..=720))]
        hours: u32,
    },
    /// Admit a device that answered an invite
    Admit {
        /// The base that holds the organisation's keys
        #[command(flatten)]
        at: Installation,
        /// The device's request file
        #[arg(long, value_name = "F")]
        request: PathBuf,
        /// The admission file to write, for the device
        #[arg(long, value_name = "F2")]
        out: PathBuf,
    },
    /// Show the roster in force
    Roster {
        /// The installation
        #[command(flatten)]
        at: Installation,
        /// Also write the signed roster to this file, for `waymark-server serve --org`
        #[arg(long, value_name = "F")]
        out: Option<PathBuf>,
    },
    /// Take a device out: what it sends from now on is set aside for a person to look at
    Revoke {
        /// The base that holds the organisation's keys
        #[command(flatten)]
        at: Installation,
        /// The device, or the first digits of its id where they are unique
        #[arg(long, value_name = "ID")]
        device: String,
        /// The device was lost or stolen, not handed back
        #[arg(long)]
        lost: bool,
    },
    /// Prove that the recovery sheet opens a batch
    Drill {
        /// The installation
        #[command(flatten)]
        at: Installation,
        /// A file with the recovery words or key; otherwise `WAYMARK_RECOVERY`, otherwise a prompt
        #[arg(long, value_name = "FILE")]
        recovery_file: Option<PathBuf>,
    },
}

/// How a device joins: first `--invite` and `--request`, then `--admission`.
#[derive(Debug, Args)]
pub(crate) struct EnrolArgs {
    /// The installation to make
    #[command(flatten)]
    pub(crate) at: Installation,
    /// The invite from the base
    #[arg(long, value_name = "F", required_unless_present = "admission")]
    pub(crate) invite: Option<PathBuf>,
    /// The request file to write, for the base (with `--invite`)
    #[arg(long, value_name = "F", requires = "invite")]
    pub(crate) request: Option<PathBuf>,
    /// The admission file from the base
    #[arg(long, value_name = "F", conflicts_with = "invite")]
    pub(crate) admission: Option<PathBuf>,
}

/// How deep to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ModeArg {
    /// Eight questions
    Triage,
    /// The full set
    Full,
}

/// `waymark field …`.
#[derive(Debug, Subcommand)]
pub(crate) enum FieldCommand {
    /// Join an organisation
    Enrol(EnrolArgs),
    /// Run a whole interview from an answers file and finalise it
    Screen {
        /// The field device
        #[command(flatten)]
        at: Installation,
        /// The answers file; `-` reads standard input
        #[arg(long, value_name = "F")]
        answers: PathBuf,
        /// How deep to go; otherwise what the file says
        #[arg(long, value_enum)]
        mode: Option<ModeArg>,
    },
    /// The state of every finished screening
    Outbox {
        /// The field device
        #[command(flatten)]
        at: Installation,
    },
    /// Exchange with the server: batches up, receipts and rosters down
    Sync {
        /// The field device
        #[command(flatten)]
        at: Installation,
    },
    /// Write all that waits into one file for a carrier; nothing is deleted
    Carry {
        /// The field device
        #[command(flatten)]
        at: Installation,
        /// The file to write, or an existing folder to exchange through
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
    /// Take receipts and rosters from a file that came back
    Receipts {
        /// The field device
        #[command(flatten)]
        at: Installation,
        /// The file, or the folder used with `carry`
        #[arg(long = "in", value_name = "F")]
        file: PathBuf,
    },
    /// Destroy the keys: nothing readable is left; sealed batches stay for a carrier
    Erase {
        /// The field device
        #[command(flatten)]
        at: Installation,
        /// Do it
        #[arg(long)]
        yes: bool,
    },
}

/// `waymark base …`.
#[derive(Debug, Subcommand)]
pub(crate) enum BaseCommand {
    /// Join an organisation as a further base
    Enrol(EnrolArgs),
    /// Exchange with the server: batches down, opened, receipts and rosters up
    Sync {
        /// The base
        #[command(flatten)]
        at: Installation,
    },
    /// Take batches from a carrier's file
    Import {
        /// The base
        #[command(flatten)]
        at: Installation,
        /// The file, or the folder used with `field carry`
        #[arg(long = "in", value_name = "F")]
        file: PathBuf,
    },
    /// Write receipts and rosters into one file for the carrier's way back
    Receipts {
        /// The base
        #[command(flatten)]
        at: Installation,
        /// The file to write
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
    /// Cases, most urgent first
    List {
        /// The base
        #[command(flatten)]
        at: Installation,
    },
    /// One case in full; the reason goes into the audit
    Show {
        /// The base
        #[command(flatten)]
        at: Installation,
        /// The code people say
        #[arg(long, value_name = "CODE")]
        case: String,
        /// Why: `first_look`, `follow_up`, `referral` or `quality`
        #[arg(long, value_name = "R")]
        reason: String,
        /// The language of the texts
        #[arg(long, default_value = "en", value_name = "TAG")]
        locale: String,
    },
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
