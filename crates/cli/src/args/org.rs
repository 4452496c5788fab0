//! `waymark org …` as it is typed.

use super::Installation;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

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
        /// Address of the server, for example `https://waymark.example.org:8443`
        #[arg(long, value_name = "URL", requires = "server_identity")]
        server: Option<String>,
        /// `server-identity.json` as made by `waymark-server init`
        #[arg(long, value_name = "FILE", requires = "server")]
        server_identity: Option<PathBuf>,
        /// Write the recovery sheet to this new file instead of showing it on the terminal
        #[arg(long, value_name = "FILE")]
        recovery_out: Option<PathBuf>,
        /// How many root keys there are; those besides the first go onto the recovery sheet's file or the terminal
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=5))]
        root_keys: u8,
        /// How many of them have to sign a change
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=5))]
        keys_needed: u8,
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
        /// Tell the server of it now, so that the device can answer there; otherwise the next `base sync` does
        #[arg(long)]
        by_server: bool,
    },
    /// Admit a device that answered an invite
    Admit {
        /// The base that holds the organisation's keys
        #[command(flatten)]
        at: Installation,
        /// The device's request file
        #[arg(long, value_name = "F", required_unless_present = "by_server")]
        request: Option<PathBuf>,
        /// The admission file to write, for the device
        #[arg(long, value_name = "F2", required_unless_present = "by_server")]
        out: Option<PathBuf>,
        /// Take the request from the server and hand the admission over there
        #[arg(long, conflicts_with = "request", requires = "invite", requires = "words")]
        by_server: bool,
        /// The invite that was answered (with `--by-server`)
        #[arg(long, value_name = "ID", requires = "by_server")]
        invite: Option<String>,
        /// The six words on the device's screen, as its owner reads them (with `--by-server`): nobody is let in otherwise
        #[arg(long, value_name = "WORDS", requires = "by_server")]
        words: Option<String>,
        /// A file with the words of another root key; as often as the organisation asks for
        #[arg(long, value_name = "FILE")]
        key_file: Vec<PathBuf>,
    },
    /// Show what a request says, and the six words, without letting anybody in
    Look {
        /// The base
        #[command(flatten)]
        at: Installation,
        /// The device's request file
        #[arg(long, value_name = "F", required_unless_present = "by_server")]
        request: Option<PathBuf>,
        /// Ask the server which invites were answered, and show every request
        #[arg(long, conflicts_with = "request")]
        by_server: bool,
    },
    /// Show what holds on every device, or change it: the next roster says it
    Policy {
        /// The base that holds the organisation's keys
        #[command(flatten)]
        at: Installation,
        /// Seconds without a touch after which a device locks
        #[arg(long, value_name = "S")]
        lock_seconds: Option<u32>,
        /// Hours for which a finished talk can be read on the phone
        #[arg(long, value_name = "H")]
        readable_hours: Option<u32>,
        /// Wrong passphrases after which drafts are erased; 0 = never
        #[arg(long, value_name = "N")]
        erase_after: Option<u32>,
        /// Whether a phone keeps its sealed copy until a base has opened it (true) or the server has it (false)
        #[arg(long, value_name = "BOOL")]
        drop_when_opened: Option<bool>,
        /// What phones keep and offer
        #[command(flatten)]
        phone: PhoneTerms,
        /// A file with the words of another root key; as often as the organisation asks for
        #[arg(long, value_name = "FILE")]
        key_file: Vec<PathBuf>,
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
        /// A file with the words of another root key; as often as the organisation asks for
        #[arg(long, value_name = "FILE")]
        key_file: Vec<PathBuf>,
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

/// What phones keep and offer; what is left out stays.
#[derive(Debug, Args)]
pub(crate) struct PhoneTerms {
    /// Hours after which a talk that was begun and not ended is erased; 0 = never
    #[arg(long, value_name = "H")]
    pub(crate) draft_hours: Option<u32>,
    /// Days for which the line of a talk stays on the phone after a base has opened it
    #[arg(long, value_name = "D")]
    pub(crate) line_days: Option<u32>,
    /// Days after which a phone's database gets a new key; 0 = never
    #[arg(long, value_name = "D")]
    pub(crate) key_days: Option<u32>,
    /// Whether practice is suggested before the first real talk
    #[arg(long, value_name = "BOOL")]
    pub(crate) practice_first: Option<bool>,
    /// Whether workers may set a passphrase for being forced
    #[arg(long, value_name = "BOOL")]
    pub(crate) duress: Option<bool>,
    /// Whether an erase takes along sealed talks that were not handed over
    #[arg(long, value_name = "BOOL")]
    pub(crate) erase_unsent: Option<bool>,
}
