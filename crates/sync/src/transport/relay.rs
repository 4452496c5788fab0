//! Enrolment through a server that only passes documents on: one answer to an invite one way, an admission the other.
//! Whatever comes back is unchecked: the invite's secret, the roster's signatures and six words decide, never the line.

use super::Failure;
use waymark_wire::{Admission, EnrolRequest, EnrolmentList, Hour, InviteId, Signed};

/// A way to pass the documents of an enrolment on.
pub trait Relay {
    /// For a base: one answer to this invite may come through here. The same again has no effect.
    ///
    /// # Errors
    /// See [`Failure`].
    fn open(&self, invite: &InviteId, expires_at_hour: Hour) -> Result<(), Failure>;

    /// For a base: the enrolments after the place `after` (0 for all).
    ///
    /// # Errors
    /// See [`Failure`].
    fn enrolments(&self, after: u64) -> Result<EnrolmentList, Failure>;

    /// For a base: the answer to an invite; absent where none came yet.
    ///
    /// # Errors
    /// See [`Failure`].
    fn request(&self, invite: &InviteId) -> Result<Option<Signed<EnrolRequest>>, Failure>;

    /// For a base: hands over the admission of the device whose answer came.
    ///
    /// # Errors
    /// See [`Failure`]; `NotFound` where that device has not asked here.
    fn admit(&self, admission: &Admission) -> Result<(), Failure>;

    /// For a base: takes an invite back.
    ///
    /// # Errors
    /// See [`Failure`].
    fn withdraw(&self, invite: &InviteId) -> Result<(), Failure>;

    /// For a new device: answers an invite. The same again has no effect.
    ///
    /// # Errors
    /// See [`Failure`]; `InviteUsed` where another device was first.
    fn ask(&self, invite: &InviteId, request: &Signed<EnrolRequest>) -> Result<(), Failure>;

    /// For a new device: the admission; absent where there is none yet.
    ///
    /// # Errors
    /// See [`Failure`].
    fn admission(&self, invite: &InviteId) -> Result<Option<Admission>, Failure>;
}
