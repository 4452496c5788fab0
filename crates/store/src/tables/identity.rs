//! `identity`: who this device is, once enrolled. One row.

use super::columns::{Columns, word};
use crate::{Reader, StoreError, Writer};
use rusqlite::params;
use std::fmt;
use waymark_wire::{DeviceId, DeviceRole, OrgId};
use zeroize::Zeroizing;

const TABLE: &str = "identity";

/// The device's place in its organisation, and its secrets. `Debug` shows no secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// The organisation.
    pub org: OrgId,
    /// The device.
    pub device: DeviceId,
    /// What it is for.
    pub role: DeviceRole,
    /// Its key epoch, from 1.
    pub epoch: u32,
    /// The seed of its signing key.
    pub sign_seed: Zeroizing<[u8; 32]>,
    /// Its age identity as text; empty where it never opens anything.
    pub age_identity: Zeroizing<String>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("org", &self.org)
            .field("device", &self.device)
            .field("role", &self.role)
            .field("epoch", &self.epoch)
            .finish_non_exhaustive()
    }
}

/// Reads it; absent before enrolment.
///
/// # Errors
/// What the database refuses.
pub fn get(reader: &Reader<'_>) -> Result<Option<Identity>, StoreError> {
    reader.one("SELECT org, device, role, epoch, sign_seed, age_identity FROM identity", [], |row| {
        let columns = Columns::of(TABLE, row);
        Ok(Identity {
            org: OrgId::from_bytes(columns.bytes(0)?),
            device: columns.device(1)?,
            role: columns.word(2)?,
            epoch: columns.get(3)?,
            sign_seed: Zeroizing::new(columns.bytes(4)?),
            age_identity: Zeroizing::new(columns.get(5)?),
        })
    })
}

/// Enrols the device. Once: another identity needs another installation.
///
/// # Errors
/// [`StoreError::Exists`] where there is one.
pub fn put(writer: &Writer<'_>, identity: &Identity) -> Result<(), StoreError> {
    writer.run(
        "INSERT INTO identity (id, org, device, role, epoch, sign_seed, age_identity) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            identity.org.as_bytes(),
            identity.device.as_bytes(),
            word(TABLE, &identity.role)?,
            identity.epoch,
            identity.sign_seed.as_slice(),
            identity.age_identity.as_str(),
        ],
    )?;
    Ok(())
}

/// Begins a new key epoch: numbers of batches start again from 1 in it.
///
/// # Errors
/// [`StoreError::NotFound`] before enrolment.
pub fn next_epoch(writer: &Writer<'_>) -> Result<u32, StoreError> {
    writer.run("UPDATE identity SET epoch = epoch + 1", [])?;
    get(writer)?.map(|identity| identity.epoch).ok_or(StoreError::NotFound)
}
