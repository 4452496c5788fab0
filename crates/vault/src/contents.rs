//! What a slot holds: a root key, what it opens, and what the owner needs to know of the other slots.
//!
//! ```text
//!  0  32  root key
//! 32   1  role: 1 the real profile, 2 the practice profile
//! 33   1  places: 0 not written yet, otherwise 1 + the number of an order of the four slots
//! 34  14  zeros
//! 48  32  the key of the other passphrase's slot; zeros where there is none
//! ```
//! The places say which slot is for what (the passphrase, a second one, the duress one, none). They are drawn once and
//! lie only inside slots of the real profile: from outside, and with the duress passphrase, nobody learns them. With
//! the key of the other passphrase's slot one passphrase can carry the other along into a new root key.

use crate::slots::{NoChance, SLOTS, chance};
use zeroize::Zeroizing;

pub(crate) const CONTENTS_LEN: usize = 80;
/// Contents of the first form end before the other slot's key.
const CONTENTS_1_LEN: usize = 48;

/// What a passphrase opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotRole {
    /// The real profile.
    Real,
    /// The practice profile: the passphrase was the duress one.
    Practice,
}

/// The contents of one slot. Wiped when dropped.
#[derive(Clone)]
pub(crate) struct Contents {
    pub(crate) root_key: Zeroizing<[u8; 32]>,
    pub(crate) role: SlotRole,
    pub(crate) places: Option<Places>,
    pub(crate) other_kek: Option<Zeroizing<[u8; 32]>>,
}

impl Contents {
    pub(crate) fn to_bytes(&self) -> Zeroizing<[u8; CONTENTS_LEN]> {
        let role = match self.role {
            SlotRole::Real => 1,
            SlotRole::Practice => 2,
        };
        let places = self.places.map_or(0, |places| places.0 + 1);
        let head = self.root_key.iter().copied().chain([role, places]);
        let mut bytes = Zeroizing::new([0_u8; CONTENTS_LEN]);
        bytes.iter_mut().zip(head).for_each(|(to, from)| *to = from);
        if let Some(kek) = &self.other_kek {
            bytes.iter_mut().skip(CONTENTS_1_LEN).zip(kek.iter()).for_each(|(to, from)| *to = *from);
        }
        bytes
    }

    /// Reads what a slot of either form gave; refuses a role or places that this version does not know.
    pub(crate) fn from_bytes(inside: &[u8]) -> Option<Self> {
        let (root_key, rest) = inside.split_first_chunk::<32>()?;
        let (&[role, places], _) = rest.split_first_chunk::<2>()?;
        let role = match role {
            1 => SlotRole::Real,
            2 => SlotRole::Practice,
            _ => return None,
        };
        let places = match places.checked_sub(1) {
            None => None,
            Some(number) => Some(Places::numbered(number)?),
        };
        let other_kek = inside
            .get(CONTENTS_1_LEN..CONTENTS_LEN)
            .and_then(|kek| kek.first_chunk::<32>())
            .filter(|kek| **kek != [0; 32])
            .map(|kek| Zeroizing::new(*kek));
        Some(Self { root_key: Zeroizing::new(*root_key), role, places, other_kek })
    }
}

/// Which slot is for what: the number of one of the 24 orders of four slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Places(u8);

const ORDERS: u8 = 24;

impl Places {
    /// Draws an order.
    pub(crate) fn drawn() -> Result<Self, NoChance> {
        // Eight bytes, so that the remainder favours no order by more than one part in 2^59.
        let number = u64::from_be_bytes(chance()?) % u64::from(ORDERS);
        Ok(Self(u8::try_from(number).unwrap_or(0)))
    }

    /// Draws an order in which the passphrase's slot is the given one.
    pub(crate) fn drawn_around(main: usize) -> Result<Self, NoChance> {
        loop {
            let places = Self::drawn()?;
            if places.main() == main {
                return Ok(places);
            }
        }
    }

    fn numbered(number: u8) -> Option<Self> {
        (number < ORDERS).then_some(Self(number))
    }

    /// The slot of the passphrase that the vault was made with.
    pub(crate) fn main(self) -> usize {
        self.nth(0)
    }

    /// The slot of the second passphrase.
    pub(crate) fn second(self) -> usize {
        self.nth(1)
    }

    /// The slot of the duress passphrase.
    pub(crate) fn duress(self) -> usize {
        self.nth(2)
    }

    /// The slot of the other passphrase of the real profile.
    pub(crate) fn other_than(self, place: usize) -> usize {
        if place == self.main() { self.second() } else { self.main() }
    }

    /// The n-th of this order, by the factorial number system.
    fn nth(self, n: usize) -> usize {
        let mut left: Vec<usize> = (0..SLOTS).collect();
        let mut number = usize::from(self.0);
        let mut taken = 0;
        for (turn, weight) in [6, 2, 1, 1].into_iter().enumerate() {
            taken = left.remove((number / weight).min(left.len().saturating_sub(1)));
            number %= weight;
            if turn == n {
                break;
            }
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_order_gives_each_purpose_a_slot_of_its_own_and_no_two_orders_are_alike() {
        let mut seen = BTreeSet::new();
        for number in 0..ORDERS {
            let places = Places::numbered(number).unwrap();
            let order: Vec<usize> = (0..SLOTS).map(|n| places.nth(n)).collect();
            assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), SLOTS, "{order:?}");
            assert_eq!(places.other_than(places.main()), places.second());
            assert_eq!(places.other_than(places.second()), places.main());
            seen.insert(order);
        }
        assert_eq!(seen.len(), 24);
        assert_eq!(Places::numbered(ORDERS), None);
    }

    #[test]
    fn contents_come_back_and_unknown_ones_are_refused() {
        let contents = Contents {
            root_key: Zeroizing::new([7; 32]),
            role: SlotRole::Practice,
            places: Places::numbered(23),
            other_kek: Some(Zeroizing::new([9; 32])),
        };
        let bytes = contents.to_bytes();
        let read = Contents::from_bytes(bytes.as_slice()).unwrap();
        assert_eq!(
            (*read.root_key, read.role, read.places),
            ([7; 32], SlotRole::Practice, Places::numbered(23))
        );
        assert_eq!(read.other_kek.as_deref(), Some(&[9; 32]));
        for (at, value) in [(32, 0), (32, 3), (33, 25), (33, 255)] {
            let mut strange = *bytes;
            strange[at] = value;
            assert!(Contents::from_bytes(&strange).is_none(), "{value} at {at}");
        }
    }
}
