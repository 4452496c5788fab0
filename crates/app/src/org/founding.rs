//! Founding: the root key, the first base, the recovery key, the first roster.

use super::error::OrgError;
use super::keys::ROOT_SEED;
use super::recovery::{self, sheet_of};
use super::rosters::{GRACE_HOURS, VALID_HOURS, keep};
use super::terms::Terms;
use super::view::{FoundRequest, FoundedView, Guess};
use crate::clock::Clock;
use crate::field::hour;
use crate::{Code, chance, installation};
use secrecy::ExposeSecret as _;
use std::path::Path;
use waymark_seal::{DeviceKeys, Identity, RecoveryWords};
use waymark_store::Db;
use waymark_store::tables::{self, audit, identity, secrets};
use waymark_vault::{Kdf, Setup, Vault, has_small_memory, passphrase};
use waymark_wire::{
    Coordinator, DeviceEntry, DeviceRole, HeldRoster, Hour, PublicKey, ROSTER_VERSION, Roster, ServerEntry,
    ServerIdentity, Signed, Signer, SigningKey,
};
use zeroize::Zeroizing;

/// What was founded, and the database of the base that founded it, open.
pub(super) struct Founded {
    pub(super) view: FoundedView,
    pub(super) db: Db,
}

/// Founds an organisation in a folder that holds none.
pub(super) fn found(
    dir: &Path,
    clock: &dyn Clock,
    request: FoundRequest,
    terms: &Terms,
) -> Result<Founded, OrgError> {
    terms.check()?;
    let server = request.server.map(|(url, identity)| server_entry(url, identity)).transpose()?;
    let now = clock.now();
    let seeds = (0..terms.root_keys).map(|_| chance::bytes::<32>().map(Zeroizing::new));
    let seeds: Vec<Zeroizing<[u8; 32]>> = seeds.collect::<Result<_, _>>()?;
    let roots = seeds.iter().map(|seed| SigningKey::from_seed(seed)).collect::<Result<Vec<_>, _>>();
    let roots = roots.map_err(|_| Code::Internal)?;
    let (own_seed, other_seeds) = seeds.split_first().ok_or(Code::Internal)?;
    let new = NewDevice::draw(DeviceRole::Base)?;
    let recovery = Identity::generate();
    let roster = first_roster(&request.name, &roots, terms, &new, &recovery, server, hour(now));
    let signers: Vec<&dyn Signer> = roots.iter().map(|root| root as &dyn Signer).collect();
    let signed = Signed::make(&roster, &signers);
    // The name is the only thing here that a person chose; whatever else it is, the roster's own check decides.
    let held = HeldRoster::first(&signed, &roster.org).map_err(|_| Code::RefusedAnswer)?;
    let sheet = sheet_of(&recovery)?;
    let db = new_installation(dir, clock, &request.passphrase, request.guess)?;
    db.write("found organisation", |writer| {
        identity::put(writer, &new.identity(held.roster()))?;
        secrets::put(writer, ROOT_SEED, own_seed.as_slice())?;
        recovery::begin(writer, terms.ask_back, now)?;
        keep(writer, &held, now)?;
        audit::append(writer, "found", &roster.org.to_string(), now).map(drop)
    })?;
    let view = FoundedView {
        org: roster.org.to_string(),
        name: roster.name,
        device: new.keys.id().to_string(),
        recovery: sheet,
        other_keys: other_seeds.iter().map(|seed| words_of(&RecoveryWords::of_secret(seed))).collect(),
        roster: held.to_bytes(),
    };
    Ok(Founded { view, db })
}

/// The words of a key for paper.
pub(super) fn words_of(words: &RecoveryWords) -> Zeroizing<String> {
    Zeroizing::new(words.words().join(" "))
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
        vault.erase(&[], installation::hardware()).map_err(|_| Code::DiskTrouble)?;
    }
    let kdf = match guess {
        Guess::Measured => {
            Kdf::calibrated(has_small_memory(), &|| clock.monotonic_ms()).map_err(|_| Code::Internal)?
        }
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
    root_keys: &[SigningKey],
    terms: &Terms,
    base: &NewDevice,
    recovery: &Identity,
    server: Option<ServerEntry>,
    now: Hour,
) -> Roster {
    let roots: Vec<PublicKey> = root_keys.iter().map(|root| root.public_key()).collect();
    let threshold = u32::from(terms.threshold);
    Roster {
        v: ROSTER_VERSION,
        org: Roster::org_id(&roots, threshold),
        name: name.trim().to_owned(),
        seq: 1,
        prev: None,
        issued_at_hour: now,
        expires_at_hour: now.plus(VALID_HOURS),
        packs: Vec::new(),
        grace_hours: GRACE_HOURS,
        coordinators: vec![Coordinator {
            device: base.keys.id(),
            age_recipient: base.recipient().unwrap_or_default(),
        }],
        recovery: recovery.recipient(),
        devices: vec![DeviceEntry::active(DeviceRole::Base, base.keys.public())],
        roots,
        threshold,
        policy: terms.policy.clone(),
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
