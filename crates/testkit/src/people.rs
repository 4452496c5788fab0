//! The people of the tests.

/// Somebody with a passphrase and a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The name, lower case: folders are called by it.
    pub name: &'static str,
    /// Six words of the list, as a set-up would draw them.
    pub passphrase: &'static str,
    /// Tells people apart where a test needs bytes.
    pub number: u8,
}

/// A field worker at a border crossing.
pub const AMINA: Person =
    Person { name: "amina", passphrase: "window orbit lemon thunder crane velvet", number: 1 };
/// A field worker in a shelter.
pub const BORIS: Person =
    Person { name: "boris", passphrase: "harvest pilot copper meadow ticket swift", number: 2 };
/// A field worker whose phone is old.
pub const CHIDI: Person =
    Person { name: "chidi", passphrase: "anchor salmon bright ladder ocean fabric", number: 3 };
/// A coordinator at the base.
pub const DARIA: Person =
    Person { name: "daria", passphrase: "marble tunnel credit garden wisdom noble", number: 4 };

impl Person {
    /// Bytes that are always the same for this person and purpose, and differ between people and purposes.
    #[must_use]
    pub fn bytes<const N: usize>(&self, purpose: &str) -> [u8; N] {
        let seed =
            purpose.bytes().fold(u64::from(self.number), |sum, byte| sum.rotate_left(7) ^ u64::from(byte));
        crate::Chance::seeded(seed).bytes()
    }
}
