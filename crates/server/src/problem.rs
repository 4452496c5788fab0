//! Saying no over HTTP: a problem document, with nothing of the request in it.

use crate::store::StoreError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use waymark_wire::{Challenge, PROBLEM_MEDIA_TYPE, Problem, ProblemCode};

/// A refused request.
#[derive(Debug)]
pub(crate) struct Refusal(Problem);

impl Refusal {
    /// Whether asking again for the same would be refused again.
    pub(crate) fn is_final(&self) -> bool {
        (400..500).contains(&self.0.status)
            && !matches!(self.0.code, ProblemCode::Quota | ProblemCode::TooSlow)
    }

    /// Refuses because the clock is not believed, and says what to send instead.
    pub(crate) fn clock(challenge: Challenge) -> Self {
        let mut problem = Problem::new(ProblemCode::Clock);
        problem.challenge = Some(challenge);
        Self(problem)
    }

    /// Refuses bytes that do not follow, and says where to go on.
    pub(crate) fn wrong_offset(offset: u64) -> Self {
        let mut problem = Problem::new(ProblemCode::WrongOffset);
        problem.offset = Some(offset);
        Self(problem)
    }

    /// Refuses for now.
    pub(crate) fn later(code: ProblemCode, seconds: u32) -> Self {
        let mut problem = Problem::new(code);
        problem.retry_after = Some(seconds);
        Self(problem)
    }
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        match code {
            ProblemCode::Busy | ProblemCode::NoRoster => Self::later(code, 30),
            _ => Self(Problem::new(code)),
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full | StoreError::Busy | StoreError::Stopping | StoreError::Away => {
                ProblemCode::Busy.into()
            }
            StoreError::Disk => ProblemCode::Internal.into(),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, self.0.to_bytes()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_MEDIA_TYPE));
        if let Some(seconds) = self.0.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Waymark"));
        }
        response.extensions_mut().insert(self.0.code);
        response
    }
}
