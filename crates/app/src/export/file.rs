//! The file of an export: new, for its owner alone, whole or not at all, and as a rule closed for its reader.

use crate::{Code, Error};
use age::secrecy::SecretString;
use age::stream::StreamWriter;
use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

/// Who can open the file.
pub enum Protection {
    /// Whoever can read the folder. For scripts that protect it themselves.
    None,
    /// The holder of this age recipient's key (`age1…`).
    Recipient(String),
    /// Whoever knows this passphrase. Any age tool asks for it.
    Passphrase(SecretString),
}

enum Inside {
    Plain(BufWriter<File>),
    Closed(Box<StreamWriter<BufWriter<File>>>),
}

/// An export while it is written.
pub(super) struct ExportFile {
    path: PathBuf,
    beside: PathBuf,
    inside: Inside,
}

impl ExportFile {
    /// Begins beside the name it will have.
    ///
    /// # Errors
    /// [`Code::FileExists`] for a name that is taken, [`Code::NoRecipient`] for a recipient that is none, and what the
    /// disk refuses.
    pub(super) fn begin(path: &Path, protection: &Protection) -> Result<Self, Error> {
        if path.exists() {
            return Err(Code::FileExists.into());
        }
        let recipient = match protection {
            Protection::Recipient(text) => Some(
                age::x25519::Recipient::from_str(text.trim())
                    .ok()
                    .filter(|_| waymark_seal::is_recipient(text.trim()))
                    .ok_or(Code::NoRecipient)?,
            ),
            _ => None,
        };
        let beside = path.with_extension("part");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let file = BufWriter::with_capacity(1 << 17, options.open(&beside).map_err(refused)?);
        let inside = match (protection, &recipient) {
            (Protection::None, _) => Inside::Plain(file),
            (Protection::Passphrase(passphrase), _) => {
                closed(age::Encryptor::with_user_passphrase(passphrase.clone()), file)?
            }
            (Protection::Recipient(_), Some(recipient)) => {
                let recipient: &dyn age::Recipient = recipient;
                let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient));
                closed(encryptor.map_err(|_| Code::NoRecipient)?, file)?
            }
            (Protection::Recipient(_), None) => return Err(Code::NoRecipient.into()),
        };
        Ok(Self { path: path.to_owned(), beside, inside })
    }

    /// Adds text.
    pub(super) fn add(&mut self, text: &str) -> Result<(), Error> {
        let written = match &mut self.inside {
            Inside::Plain(file) => file.write_all(text.as_bytes()),
            Inside::Closed(file) => file.write_all(text.as_bytes()),
        };
        written.map_err(|error| refused(error).into())
    }

    /// Makes the file durable and gives it its name, if that is still free.
    pub(super) fn finish(self) -> Result<(), Error> {
        let Self { path, beside, inside } = self;
        let synced = match inside {
            Inside::Plain(file) => synced(file),
            Inside::Closed(file) => file.finish().and_then(synced),
        };
        let named = synced.and_then(|()| fs::hard_link(&beside, &path));
        // Some sticks know no links: there the name is taken at the risk of a file that appeared this very moment.
        let named = match named {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
            Err(_) if beside.exists() && !path.exists() => fs::rename(&beside, &path),
            other => other,
        };
        let _ = fs::remove_file(&beside);
        named.map_err(|error| refused(error).into())
    }

    /// Takes what was begun away again.
    pub(super) fn abandon(self) {
        // What cannot be removed now only takes up room; it has no name that anybody looks for.
        let _ = fs::remove_file(&self.beside);
    }
}

fn closed(encryptor: age::Encryptor, file: BufWriter<File>) -> Result<Inside, Error> {
    Ok(Inside::Closed(Box::new(encryptor.wrap_output(file).map_err(refused)?)))
}

fn synced(mut file: BufWriter<File>) -> std::io::Result<()> {
    file.flush()?;
    file.get_ref().sync_all()
}

fn refused(error: std::io::Error) -> Code {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Code::StorageFull,
        ErrorKind::AlreadyExists => Code::FileExists,
        _ => Code::FileUnreadable,
    }
}
