//! An enrolment's documents over the one server's line.

use super::{Failure, HttpTransport};
use crate::transport::relay::Relay;
use reqwest::Method;
use waymark_wire::{
    Admission, EnrolRequest, EnrolmentList, Hour, InviteId, OpenEnrolment, ProblemCode, Roster, Signed,
};

/// The most bytes of a list of enrolments.
const MAX_LIST_BYTES: usize = 1 << 20;
/// The most bytes of an answer that says nothing but that it was taken.
const MAX_WORD_BYTES: usize = 1024;

impl Relay for HttpTransport {
    fn open(&self, invite: &InviteId, expires_at_hour: Hour) -> Result<(), Failure> {
        let body = serde_json::to_vec(&OpenEnrolment { expires_at_hour }).unwrap_or_default();
        self.line.ask(Method::PUT, &format!("/v1/enrolments/{invite}"), &body, MAX_WORD_BYTES).map(drop)
    }

    fn enrolments(&self, after: u64) -> Result<EnrolmentList, Failure> {
        self.line.ask(Method::GET, &format!("/v1/enrolments?after={after}"), &[], MAX_LIST_BYTES)?.json()
    }

    fn request(&self, invite: &InviteId) -> Result<Option<Signed<EnrolRequest>>, Failure> {
        let max = Signed::<EnrolRequest>::max_bytes();
        let answer = self.line.ask(Method::GET, &format!("/v1/enrolments/{invite}/request"), &[], max);
        let Some(answer) = there_yet(answer)? else { return Ok(None) };
        Signed::parse(&answer.body).map(Some).map_err(|_| Failure::NotOurServer)
    }

    fn admit(&self, admission: &Admission) -> Result<(), Failure> {
        let target = format!("/v1/enrolments/{}/admission", admission.invite);
        self.line.ask(Method::PUT, &target, &admission.to_bytes(), MAX_WORD_BYTES).map(drop)
    }

    fn withdraw(&self, invite: &InviteId) -> Result<(), Failure> {
        let target = format!("/v1/enrolments/{invite}");
        self.line.ask(Method::DELETE, &target, &[], MAX_WORD_BYTES).map(drop)
    }

    fn ask(&self, invite: &InviteId, request: &Signed<EnrolRequest>) -> Result<(), Failure> {
        let target = format!("/v1/enrolments/{invite}/request");
        self.line.ask(Method::PUT, &target, &request.to_bytes(), MAX_WORD_BYTES).map(drop)
    }

    fn admission(&self, invite: &InviteId) -> Result<Option<Admission>, Failure> {
        let max = Signed::<Roster>::max_bytes() + 1024;
        let answer = self.line.ask(Method::GET, &format!("/v1/enrolments/{invite}/admission"), &[], max);
        let Some(answer) = there_yet(answer)? else { return Ok(None) };
        Admission::parse(&answer.body).map(Some).map_err(|_| Failure::NotOurServer)
    }
}

/// Not there yet is no failure: somebody has to compare six words first.
fn there_yet<T>(answer: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(Failure::Refused(ProblemCode::NotFound)) => Ok(None),
        Err(failure) => Err(failure),
    }
}
