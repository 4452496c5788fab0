//! Taking in a request's body: never more than allowed, never for longer than allowed, and never so many at once
//! that memory runs out.

use crate::config::Limits;
use crate::problem::Refusal;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use waymark_wire::ProblemCode;

/// One permit is this many bytes.
const PERMIT_BYTES: usize = 1024;

/// The thinnest line that large bodies are waited for, in bytes a second.
const THINNEST_LINE: u64 = 4096;

/// The room for bodies that are being received.
pub(crate) struct BodyRoom(Arc<Semaphore>);

/// A body, and its place in the room for as long as it is held.
pub(crate) struct Taken {
    pub(crate) bytes: Bytes,
    _room: OwnedSemaphorePermit,
}

impl BodyRoom {
    /// Room for so many bytes.
    pub(crate) fn new(limits: &Limits) -> Self {
        Self(Arc::new(Semaphore::new(limits.bodies_in_memory / PERMIT_BYTES)))
    }

    /// Reads a body of at most `max` bytes.
    pub(crate) async fn take(
        &self,
        headers: &HeaderMap,
        body: Body,
        max: usize,
        limits: &Limits,
    ) -> Result<Taken, Refusal> {
        let announced = announced_length(headers)?;
        let expected = announced.unwrap_or(max);
        if expected > max {
            return Err(ProblemCode::TooLarge.into());
        }
        let permits = u32::try_from(expected.div_ceil(PERMIT_BYTES)).map_err(|_| ProblemCode::TooLarge)?;
        let read = async {
            let room = self.0.clone().acquire_many_owned(permits).await.map_err(|_| ProblemCode::Busy)?;
            let collected = Limited::new(body, max).collect().await.map_err(|error| {
                if error.is::<LengthLimitError>() { ProblemCode::TooLarge } else { ProblemCode::BadRequest }
            })?;
            Ok::<_, ProblemCode>(Taken { bytes: collected.to_bytes(), _room: room })
        };
        // A phone on a thin line needs longer for more.
        let patience = limits.body + Duration::from_secs(expected as u64 / THINNEST_LINE);
        match tokio::time::timeout(patience, read).await {
            Ok(taken) => taken.map_err(Refusal::from),
            Err(_) => Err(ProblemCode::TooSlow.into()),
        }
    }
}

fn announced_length(headers: &HeaderMap) -> Result<Option<usize>, ProblemCode> {
    let Some(value) = headers.get(header::CONTENT_LENGTH) else { return Ok(None) };
    let text = value.to_str().map_err(|_| ProblemCode::BadRequest)?;
    // A length that does not even fit a number is too large, not a mistake.
    text.parse().map(Some).map_err(|_| ProblemCode::TooLarge)
}
