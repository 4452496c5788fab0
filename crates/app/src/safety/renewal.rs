//! The key epoch: every thirty days, or as the policy says, the living rows go into a new database under a new key, so that what was deleted
//! stays deleted even on a flash chip that kept old pages. It needs what only an unlock has, so it happens there.

use crate::installation::{database, db_key, open_error, open_with};
use crate::{Code, Error};
use std::path::Path;
use waymark_domain::Timestamp;
use waymark_store::epoch::{RenewFailed, renew};
use waymark_store::tables::{audit, rosters, settings};
use waymark_store::{Db, StoreError, Writer};
use waymark_vault::{RootKey, Unlocked, Vault};
use waymark_wire::{HeldRoster, PhonePolicy};

const DAY_MS: i64 = 24 * 3_600_000;
/// When the key in use was made. Zero says that a new one is due at the next unlock.
const BEGAN_KEY: &str = "key_epoch_began";

/// Opens the database of an installation that was just unlocked, under a new key where that is due. A new key that
/// cannot be made now (a full disk) is made at a later unlock; the old one goes on opening.
///
/// # Errors
/// What the database refuses.
pub(crate) fn open(dir: &Path, unlocked: &mut Unlocked, now: Timestamp) -> Result<Db, Error> {
    let db = open_with(dir, &unlocked.root_key)?;
    if !is_due(&db, now)? {
        return Ok(db);
    }
    let new = RootKey::drawn().map_err(|_| Code::Internal)?;
    let key = db_key(&new);
    let vault = Vault::at(dir);
    match renew(&db, &database(dir), &key, || vault.replace_root_key(unlocked, new)) {
        Ok(renewed) => {
            renewed.write("key epoch", |writer| {
                settings::set(writer, BEGAN_KEY, &now.0)?;
                audit::append(writer, "rekey", "", now).map(drop)
            })?;
            Ok(renewed)
        }
        Err(RenewFailed::Before(_)) => Ok(db),
        // Which of the two keys it is the next unlock finds out; nothing is lost.
        Err(RenewFailed::Commit(_)) => Err(Code::DiskTrouble.into()),
        Err(RenewFailed::After(refused)) => Err(open_error(refused)),
    }
}

/// Has the next unlock make a new key: after a purge.
///
/// # Errors
/// What the database refuses.
pub(crate) fn make_due(writer: &Writer<'_>) -> Result<(), StoreError> {
    settings::set(writer, BEGAN_KEY, &0)
}

/// Whether a new key is due. A database that was never asked begins to count now; a clock that was set back does not
/// put it off.
fn is_due(db: &Db, now: Timestamp) -> Result<bool, Error> {
    let began: Option<i64> = db.read(|reader| settings::get(reader, BEGAN_KEY))?;
    let Some(began) = began else {
        db.write("key epoch begins", |writer| settings::set(writer, BEGAN_KEY, &now.0))?;
        return Ok(false);
    };
    // What was purged is gone in any case; only the turn of the calendar is the organisation's to choose.
    let days = i64::from(days(db)?);
    Ok(began == 0 || days > 0 && (now.0.saturating_sub(began) >= days * DAY_MS || began > now.0))
}

/// After how many days the policy wants a new key; 0 = never. A phone that was let in nowhere yet follows the default.
fn days(db: &Db) -> Result<u32, Error> {
    let Some((_, bytes)) = db.read(rosters::latest)? else { return Ok(PhonePolicy::default().key_days) };
    let held = HeldRoster::reload(&bytes).map_err(|_| Code::DatabaseDamaged)?;
    Ok(held.roster().policy.phone.key_days)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::installation::{clocks, create, hardware};
    use waymark_store::OpenError;
    use waymark_testkit::{AMINA, Folder, TestClock};
    use waymark_vault::{Kdf, Setup};

    const DAY: u64 = 24 * 3_600;

    fn unlocked(folder: &Folder, clock: &TestClock) -> Unlocked {
        Vault::at(folder.path()).unlock(AMINA.passphrase, hardware(), &clocks(clock)).unwrap()
    }

    fn opened(folder: &Folder, clock: &TestClock) -> (Db, Vec<u8>) {
        let mut unlocked = unlocked(folder, clock);
        let db = open(folder.path(), &mut unlocked, Timestamp(clock.wall_ms())).unwrap();
        (db, unlocked.db_key().key.to_vec())
    }

    #[test]
    fn after_thirty_days_there_is_a_new_key_and_the_old_one_opens_nothing() {
        let (folder, clock) = (Folder::new(), TestClock::at_noon());
        let setup = Setup { kdf: Kdf::new(19 * 1024, 1).unwrap(), clocks: clocks(&clock) };
        create(folder.path(), AMINA.passphrase, &setup).unwrap().close().unwrap();
        let (db, first) = opened(&folder, &clock);
        db.write("note", |tx| settings::set(tx, "note", &"kept")).unwrap();
        db.close().unwrap();
        clock.pass_seconds(29 * DAY);
        let (db, same) = opened(&folder, &clock);
        assert_eq!(same, first, "not yet");
        db.close().unwrap();
        let old = unlocked(&folder, &clock);
        clock.pass_seconds(DAY);
        let (db, new) = opened(&folder, &clock);
        assert_ne!(new, first);
        assert_eq!(db.read(|tx| settings::get::<String>(tx, "note")), Ok(Some("kept".to_owned())));
        assert_eq!(db.read(audit::head).unwrap().unwrap().code, "rekey");
        db.write("purge", make_due).unwrap();
        db.close().unwrap();
        let with_old = Db::open(&database(folder.path()), &db_key(&old.root_key)).err();
        assert_eq!(with_old, Some(OpenError::OtherKey));
        // A purge makes it due at once, and a clock set back does not put it off.
        let (db, third) = opened(&folder, &clock);
        assert_ne!(third, new);
        db.close().unwrap();
        clock.set_wall_ms(clock.wall_ms() - 40 * 86_400_000);
        assert_ne!(opened(&folder, &clock).1, third);
    }
}
