//! `waymark field …` as it is typed.

use super::{EnrolArgs, Installation};
use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;

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
    /// Write everything that is sealed here into a file, without a passphrase: also locked, also after an erase
    CarrySealed {
        /// The field device
        #[command(flatten)]
        at: Installation,
        /// The file to write; must not exist
        #[arg(long)]
        out: PathBuf,
    },
}
