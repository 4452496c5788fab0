//! `waymark base …` as it is typed.

use super::{EnrolArgs, Installation};
use clap::Subcommand;
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
