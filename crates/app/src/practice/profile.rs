//! The practice database: made with the installation, opened with a key that lies inside the real one.

use crate::installation::db_key;
use crate::room::Room;
use crate::{Code, Error, chance};
use std::ops::Deref;
use std::path::Path;
use waymark_store::tables::{secrets, settings};
use waymark_store::{Db, OpenError, Spool, set_aside};
use waymark_vault::RootKey;
use zeroize::Zeroizing;

/// The name of the practice database. Every installation has one, so its name gives nothing away.
pub(crate) const DATABASE: &str = "practice.db";
/// Under which name the real database keeps the practice profile's root key.
pub(crate) const ROOT_SECRET: &str = "practice-root";

/// The organisation's name, for the screens of a profile that stands alone.
pub(super) const ORGANISATION_KEY: &str = "organisation";

/// The practice profile, open. There is deliberately nothing here but a room: what can be sealed needs more.
pub(crate) struct Practice {
    room: Room,
    /// Whether it stands alone: opened by its own passphrase, with nothing real behind it.
    pub(crate) alone: bool,
}

impl Deref for Practice {
    type Target = Room;
    fn deref(&self) -> &Room {
        &self.room
    }
}

/// Makes the practice profile of a new installation: draws its key, keeps it in the real database, makes its own.
///
/// # Errors
/// What chance and the disk refuse.
pub(crate) fn make(dir: &Path, real: &Db) -> Result<(), Error> {
    Ok(made(dir, real)?.close()?)
}

fn made(dir: &Path, real: &Db) -> Result<Db, Error> {
    for name in [DATABASE.to_owned(), format!("{DATABASE}-wal")] {
        // Left by a set-up that broke off, under a key that is gone; nothing real was ever in it.
        match std::fs::remove_file(dir.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Code::DiskTrouble.into());
            }
            _ => {}
        }
    }
    let root = Zeroizing::new(chance::bytes::<32>()?);
    real.write("practice key", |writer| secrets::put(writer, ROOT_SECRET, root.as_slice()))?;
    remade(dir, &RootKey::from_bytes(root))
}

/// Sees to it that there is a practice profile that opens and knows the organisation's name: an installation made
/// before there was one gets it now, and a damaged one is set aside and made anew, since nothing real was ever in it.
///
/// # Errors
/// What the disk refuses.
pub(crate) fn ensure(dir: &Path, real: &Db, organisation: &str) -> Result<(), Error> {
    let practice = ensured(dir, real)?;
    practice.write("named", |writer| {
        if settings::get::<String>(writer, ORGANISATION_KEY)?.as_deref() != Some(organisation) {
            settings::set(writer, ORGANISATION_KEY, &organisation)?;
        }
        Ok(())
    })?;
    Ok(practice.close()?)
}

/// The practice database, open.
fn ensured(dir: &Path, real: &Db) -> Result<Db, Error> {
    let Some(root) = root_of(real)? else {
        if dir.join(DATABASE).exists() {
            set_aside(&dir.join(DATABASE)).map_err(crate::installation::open_error)?;
        }
        return made(dir, real);
    };
    match Db::open_with(&dir.join(DATABASE), &db_key(&root), no_spool(dir)) {
        Ok(db) => Ok(db),
        Err(OpenError::Missing) => remade(dir, &root),
        Err(OpenError::Damaged | OpenError::OtherKey) => {
            set_aside(&dir.join(DATABASE)).map_err(crate::installation::open_error)?;
            remade(dir, &root)
        }
        Err(refused) => Err(crate::installation::open_error(refused)),
    }
}

/// Opens the practice profile with its root key.
///
/// # Errors
/// What the database refuses.
pub(crate) fn open(dir: &Path, root: &RootKey, alone: bool) -> Result<Practice, Error> {
    let db = Db::open_with(&dir.join(DATABASE), &db_key(root), no_spool(dir))
        .map_err(crate::installation::open_error)?;
    Ok(Practice { room: Room::around(db)?, alone })
}

/// The practice profile's root key, from the real database.
pub(crate) fn root_of(real: &Db) -> Result<Option<RootKey>, Error> {
    let bytes = real.read(|reader| secrets::get(reader, ROOT_SECRET))?;
    let bytes: Option<[u8; 32]> = bytes.and_then(|bytes| bytes.as_slice().try_into().ok());
    Ok(bytes.map(|bytes| RootKey::from_bytes(Zeroizing::new(bytes))))
}

fn remade(dir: &Path, root: &RootKey) -> Result<Db, Error> {
    Db::create_with(&dir.join(DATABASE), &db_key(root), no_spool(dir))
        .map_err(crate::installation::open_error)
}

/// Where the batches of this profile would lie if there were any. Nothing makes the folder: there never are.
fn no_spool(dir: &Path) -> Spool {
    Spool::at(dir.join("practice-spool"))
}
