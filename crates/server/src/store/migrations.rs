//! Migrations: for each engine a list of SQL files; the number of a version is its place in the list, and a number
//! means the same in both.

pub(super) mod postgres;
pub(super) mod sqlite;

use super::engine::Engine;
use super::{StoreError, log};
use ring::rand::{SecureRandom as _, SystemRandom};
use waymark_wire::Incarnation;

/// The version this build writes.
pub(crate) const NEWEST: usize = 3;
/// The version that brought the log's tree.
const TREE: usize = 2;

/// What a migration needs that SQL cannot do.
fn fill_in(engine: &mut dyn Engine, found: usize) -> Result<(), StoreError> {
    if found < TREE { log::plant(engine, draw_incarnation()?) } else { Ok(()) }
}

/// A fresh name for a history.
pub(super) fn draw_incarnation() -> Result<Incarnation, StoreError> {
    let mut bytes = [0_u8; 16];
    SystemRandom::new().fill(&mut bytes).map_err(|_| StoreError::Disk)?;
    Ok(Incarnation::from_bytes(bytes))
}
