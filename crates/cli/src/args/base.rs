//! `waymark base …` as it is typed.

use super::{EnrolArgs, Installation};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

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
    /// Hand what was sealed before another base joined on to that base
    History {
        /// The base
        #[command(flatten)]
        at: Installation,
        /// The other base's id, or its first digits
        #[arg(long, value_name = "ID")]
        device: String,
        /// A new file for all of it; without one the keys go with the next `base sync`
        #[arg(long, value_name = "F")]
        out: Option<PathBuf>,
    },
    /// Cases, most urgent first
    List {
        /// The base
        #[command(flatten)]
        at: Installation,
    },
    /// Take cases out, in a file that only its reader can open
    Export(ExportArgs),
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

/// The shape of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatArg {
    /// A table
    Csv,
    /// The same as JSON
    Json,
    /// Records in the words of HTCDS 2.0
    Htcds,
    /// Rows under the column names of CTDC
    Ctdc,
}

/// What an export is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PurposeArg {
    /// The organisation's own records: every case
    OwnRecords,
    /// Counting: who agreed to be counted, and nobody who could be told from the others
    Statistics,
    /// Somebody else's case system: who agreed to sharing
    Sharing,
}

/// `waymark base export`.
#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// The base
    #[command(flatten)]
    pub(crate) at: Installation,
    /// The shape of the file
    #[arg(long, value_enum)]
    pub(crate) format: FormatArg,
    /// The new file to write
    #[arg(long, value_name = "F")]
    pub(crate) out: PathBuf,
    /// What for; what the format is made for when left out
    #[arg(long, value_enum)]
    pub(crate) purpose: Option<PurposeArg>,
    /// Which groups of fields: about, assessment, needs, answers, identity; the first three when left out
    #[arg(long, value_name = "GROUPS", value_delimiter = ',')]
    pub(crate) fields: Vec<String>,
    /// Close the file for the holder of this age recipient
    #[arg(long, value_name = "AGE1", conflicts_with = "file_passphrase")]
    pub(crate) recipient: Option<String>,
    /// Close the file with the passphrase in the first line of this file
    #[arg(long, value_name = "FILE")]
    pub(crate) file_passphrase: Option<PathBuf>,
    /// Write nothing: tell how many cases would leave
    #[arg(long)]
    pub(crate) preview: bool,
}
