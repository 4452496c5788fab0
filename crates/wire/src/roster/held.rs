//! A roster whose signatures were checked, and the rule by which the next one is taken.

use super::{Roster, RosterRefused};
use crate::envelope::Signed;
use crate::ids::{Digest, OrgId};
use crate::sign::PublicKey;
use std::collections::BTreeMap;

/// A roster in force: checked, with the exact bytes it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldRoster {
    roster: Roster,
    digest: Digest,
    signed: Signed<Roster>,
}

impl HeldRoster {
    /// Takes a first roster into use, on the word of root keys that are trusted already: those of an invite,
    /// or those just made.
    ///
    /// # Errors
    /// Refuses a roster of another organisation, one not signed by `threshold` of these roots, and one that
    /// [`Roster::check`] refuses.
    pub fn adopt(
        signed: &Signed<Roster>,
        org: &OrgId,
        roots: &[PublicKey],
        threshold: u32,
    ) -> Result<Self, RosterRefused> {
        let roster = signed.open(roots, as_count(threshold))?;
        if roster.org != *org {
            return Err(RosterRefused::OtherOrganisation);
        }
        Self::hold(roster, signed)
    }

    /// Takes a roster that needs no other word than its own: the first one of an organisation, whose id is the
    /// hash of the root keys that sign it.
    ///
    /// # Errors
    /// Refuses any but a first roster, and what [`HeldRoster::adopt`] refuses.
    pub fn first(signed: &Signed<Roster>, org: &OrgId) -> Result<Self, RosterRefused> {
        let claimed = signed.peek()?;
        if claimed.seq != 1 {
            return Err(RosterRefused::Gap);
        }
        Self::adopt(signed, org, &claimed.roots, claimed.threshold)
    }

    /// Reads a roster back from where this installation keeps it: it was checked before it was put there.
    ///
    /// # Errors
    /// Refuses bytes that are damaged, newer, or not signed by the roster's own roots.
    pub fn reload(bytes: &[u8]) -> Result<Self, RosterRefused> {
        let signed = Signed::parse(bytes)?;
        let claimed: Roster = signed.peek()?;
        Self::adopt(&signed, &claimed.org, &claimed.roots, claimed.threshold)
    }

    /// Takes the next roster. `Ok(None)` means that it is the one in force already.
    ///
    /// # Errors
    /// Refuses another organisation, anything but the very next number, a predecessor other than the one in
    /// force, too few signatures by the present roots (and by the new ones, where they change), a dropped or
    /// changed device, and what [`Roster::check`] refuses.
    pub fn accept(&self, next: &Signed<Roster>) -> Result<Option<Self>, RosterRefused> {
        let roster = next.open(&self.roster.roots, as_count(self.roster.threshold))?;
        if roster.org != self.roster.org {
            return Err(RosterRefused::OtherOrganisation);
        }
        if roster.seq < self.roster.seq {
            return Err(RosterRefused::Older);
        }
        if roster.seq == self.roster.seq {
            return if Digest::of(next.body()) == self.digest { Ok(None) } else { Err(RosterRefused::Fork) };
        }
        if roster.seq - self.roster.seq > 1 {
            return Err(RosterRefused::Gap);
        }
        if roster.prev != Some(self.digest) {
            return Err(RosterRefused::Fork);
        }
        if roster.roots != self.roster.roots || roster.threshold != self.roster.threshold {
            next.open(&roster.roots, as_count(roster.threshold))?;
        }
        self.check_devices_kept(&roster)?;
        Self::hold(roster, next).map(Some)
    }

    /// The roster.
    #[must_use]
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    /// SHA-256 of its body: what the next roster names as its predecessor.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// The signed roster, to pass on.
    #[must_use]
    pub fn signed(&self) -> &Signed<Roster> {
        &self.signed
    }

    /// The signed roster as bytes, to store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.signed.to_bytes()
    }

    fn hold(roster: Roster, signed: &Signed<Roster>) -> Result<Self, RosterRefused> {
        roster.check()?;
        Ok(Self { roster, digest: Digest::of(signed.body()), signed: signed.clone() })
    }

    fn check_devices_kept(&self, next: &Roster) -> Result<(), RosterRefused> {
        let after: BTreeMap<_, _> = next.devices.iter().map(|entry| (entry.id, entry)).collect();
        let kept = self.roster.devices.iter().all(|before| {
            after
                .get(&before.id)
                .is_some_and(|after| after.sign_key == before.sign_key && after.role == before.role)
        });
        if kept { Ok(()) } else { Err(RosterRefused::DeviceChanged) }
    }
}

fn as_count(threshold: u32) -> usize {
    usize::try_from(threshold).unwrap_or(usize::MAX)
}
