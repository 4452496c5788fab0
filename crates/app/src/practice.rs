//! The practice profile: six fictional people a worker talks with, in a database of its own under a key of its own.
//!
//! Every installation has it from the day it is made. A [`Practice`] is a room and nothing else: it holds no signing
//! keys, no roster and no way to either, so that nothing said in it can be sealed, and its database is never read by
//! an exchange. The screens and commands of a talk are the real ones.

mod playing;
mod profile;
mod shown;

pub(crate) use playing::{cases, finish, is_suggested, leave_loose_ends, plays, scene, start};
pub(crate) use profile::{DATABASE, Practice, ensure, make, open, root_of};
pub(crate) use shown::{finish_unseen, home, rows, sync};

#[cfg(test)]
mod tests;
