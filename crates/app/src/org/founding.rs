//! Founding: the root key, the first base, the recovery key, the first roster.

use super::error::OrgError;
use super::rosters::{GRACE_HOURS, VALID_HOURS, keep};
use super::view::{FoundRequest, FoundedView, Guess, RecoverySheet};
use crate::clock::Clock;
use crate::field::hour;
use crate::{Code, chance, installation};
use secrecy::ExposeSecret as _;
use std::path::Path;
use waymark_seal::{DeviceKeys, Identity, RecoveryWords};
use waymark_store::Db;
use waymark_store::tables::{self, audit, identity, secrets};
use waymark_vault::{Kdf, Setup, Vault, passphrase};
use waymark_wire::{
    Coordinator, DeviceEntry, DeviceRole, HeldRoster, Hour, Policy, PublicKey, ROSTER_VERSION, Roster,
    ServerEntry, ServerIdentity, Signed, Signer as _, SigningKey,
};
use zeroize::Zeroizing;

/// The name under which the seed of the organisation's root key is kept.
pub(super) const ROOT_SEED: &str = "org-root";

/// Founds an organisation in a folder that holds none.
pub(super) fn found(dir: &Path, clock: &dyn Clock, request: FoundRequest) -> Result<FoundedView, OrgError> {
    let server = request.server.map(|(url, identity)| server_entry(url, identity)).transpose()?;
    let now = clock.now();
    let root_seed = Zeroizing::new(chance::bytes::<32>()?);
    let root = SigningKey::from_seed(&root_seed).map_err(|_| Code::Internal)?;
    let new = NewDevice::draw(DeviceRole::Base)?;
    let recovery = Identity::generate();
    let roster = first_roster(&request.name, &root, &new, &recovery, server, hour(now));
    let signed = Signed::make(&roster, &[&root]);
    // The name is the only thing here that a person chose; whatever else it is, the roster's own check decides.
    let held = HeldRoster::first(&signed, &roster.org).map_err(|_| Code::RefusedAnswer)?;
    let sheet = recovery_sheet(&recovery)?;
    let db = new_installation(dir, clock, &request.passphrase, request.guess)?;
    db.write("found organisation", |writer| {
        identity::put(writer, &new.identity(held.roster()))?;
        secrets::put(writer, ROOT_SEED, root_seed.as_slice())?;
        keep(writer, &held, now)?;
        audit::append(writer, "found", &roster.org.to_string(), now).map(drop)
    })?;
    db.close()?;
    Ok(FoundedView {
        org: roster.org.to_string(),
        name: roster.name,
        device: new.keys.id().to_string(),
        recovery: sheet,
        roster: held.to_bytes(),
    })
}

/// Makes the vault and the database. What broke off on the way here holds nothing yet and is taken up again: a vault
/// without a database, or a database without an identity (that one needs the same passphrase).
pub(super) fn new_installation(
    dir: &Path,
    clock: &dyn Clock,
    typed: &Zeroizing<String>,
    guess: Guess,
) -> Result<Db, OrgError> {
    passphrase::check(typed).map_err(|_| OrgError::WeakPassphrase)?;
    let vault = Vault::at(dir);
    if vault.exists() && installation::database(dir).exists() {
        let db = installation::open(dir, typed, clock).map_err(|_| OrgError::AlreadySetUp)?;
        let begun = db.read(|reader| Ok(identity::get(reader)?.is_some()))?;
        return if begun { Err(OrgError::AlreadySetUp) } else { Ok(db) };
    }
    if vault.exists() {
        vault.erase(&[]).map_err(|_| Code::DiskTrouble)?;
    }
    let kdf = match guess {
        Guess::Measured => Kdf::calibrated(false, &|| clock.monotonic_ms()).map_err(|_| Code::Internal)?,
        Guess::Least => Kdf::FLOOR,
    };
    Ok(installation::create(dir, typed, &Setup { kdf, clocks: installation::clocks(clock) })?)
}

/// A device's keys, just drawn.
pub(super) struct NewDevice {
    pub(super) keys: DeviceKeys,
    role: DeviceRole,
    seed: Zeroizing<[u8; 32]>,
    opening: Option<Identity>,
}

impl NewDevice {
    /// Draws the keys of a device: signing for all, opening for bases only.
    pub(super) fn draw(role: DeviceRole) -> Result<Self, OrgError> {
        let seed = Zeroizing::new(chance::bytes::<32>()?);
        let keys = DeviceKeys::from_seed(*seed).map_err(|_| Code::Internal)?;
        let opening = (role == DeviceRole::Base).then(Identity::generate);
        Ok(Self { keys, role, seed, opening })
    }

    /// The age recipient of a base.
    pub(super) fn recipient(&self) -> Option<String> {
        self.opening.as_ref().map(Identity::recipient)
    }

    /// The row of the database.
    pub(super) fn identity(&self, roster: &Roster) -> tables::Identity {
        self.identity_in(roster.org)
    }

    /// The row of the database, before there is a roster.
    pub(super) fn identity_in(&self, org: waymark_wire::OrgId) -> tables::Identity {
        let age_identity = self.opening.as_ref().map(|opening| opening.to_text().expose_secret().to_owned());
        tables::Identity {
            org,
            device: self.keys.id(),
            role: self.role,
            epoch: 1,
            sign_seed: self.seed.clone(),
            age_identity: Zeroizing::new(age_identity.unwrap_or_default()),
        }
    }
}

fn first_roster(
    name: &str,
    root: &SigningKey,
    base: &NewDevice,
    recovery: &Identity,
    server: Option<ServerEntry>,
    now: Hour,
) -> Roster {
    let roots: Vec<PublicKey> = vec![root.public_key()];
    Roster {
        v: ROSTER_VERSION,
        org: Roster::org_id(&roots, 1),
        name: name.trim().to_owned(),
        seq: 1,
        prev: None,
        issued_at_hour: now,
        expires_at_hour: now.plus(VALID_HOURS),
        grace_hours: GRACE_HOURS,
        coordinators: vec![Coordinator {
            device: base.keys.id(),
            age_recipient: base.recipient().unwrap_or_default(),
        }],
        recovery: recovery.recipient(),
        devices: vec![DeviceEntry::active(DeviceRole::Base, base.keys.public())],
        roots,
        threshold: 1,
        policy: Policy::default(),
        server,
    }
}

fn server_entry(url: String, identity: ServerIdentity) -> Result<ServerEntry, OrgError> {
    let url = url.trim_end_matches('/').to_owned();
    if !url.starts_with("https://") || identity.tls_pins.is_empty() {
        return Err(OrgError::ServerIdentity);
    }
    let ServerIdentity { receipt_key, tls_pins } = identity;
    Ok(ServerEntry { url, tls_pins, receipt_key, retired_receipt_keys: Vec::new() })
}

fn recovery_sheet(recovery: &Identity) -> Result<RecoverySheet, OrgError> {
    let words = RecoveryWords::of(recovery).map_err(|_| Code::Internal)?;
    Ok(RecoverySheet {
        words: Zeroizing::new(words.words().join(" ")),
        identity: Zeroizing::new(recovery.to_text().expose_secret().to_owned()),
    })
}
