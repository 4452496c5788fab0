//! `waymark referral …` as it is typed.

use super::Installation;
use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;

/// What a service answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerArg {
    /// It takes the person
    Accepted,
    /// It has not decided yet
    Waiting,
    /// It does not take the person
    Refused,
    /// It would, and has no place now
    NoPlace,
}

/// `waymark referral …`.
#[derive(Debug, Subcommand)]
pub(crate) enum ReferralCommand {
    /// Read a sealed packet; nothing of it is kept
    Open {
        /// The packet
        #[arg(long = "in", value_name = "F")]
        packet: PathBuf,
        /// A file whose first line is the six words; otherwise they are asked for
        #[arg(long, value_name = "FILE", conflicts_with = "identity")]
        words_file: Option<PathBuf>,
        /// A file with the service's age identity, where the packet was sealed to its key
        #[arg(long, value_name = "KEYFILE")]
        identity: Option<PathBuf>,
    },
    /// Make the code that answers a packet
    Answer {
        /// The id that stands in the packet
        #[arg(long, value_name = "ID")]
        packet: String,
        /// The answer
        #[arg(long, value_enum)]
        say: AnswerArg,
    },
    /// Record what a service told without a code about a packet: of this field device (`field outbox` names them), or of a
    /// case at a base
    Told {
        /// The installation
        #[command(flatten)]
        at: Installation,
        /// The id of the packet
        #[arg(long, value_name = "ID")]
        packet: String,
        /// At a base: the code of the case that carries it
        #[arg(long, value_name = "CODE")]
        case: Option<String>,
        /// What they told
        #[arg(long, value_enum)]
        say: AnswerArg,
    },
    /// Take the code that a service answered with, on a field device or a base
    Take {
        /// The installation
        #[command(flatten)]
        at: Installation,
        /// The code, as it was read out
        #[arg(long)]
        code: String,
    },
}
