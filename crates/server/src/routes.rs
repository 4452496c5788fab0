//! The server's answers, one file per noun: parameters, handler, and answer together.

pub(crate) mod batches;
pub(crate) mod enrolments;
pub(crate) mod health;
pub(crate) mod log;
pub(crate) mod mail;
pub(crate) mod packs;
pub(crate) mod quarantine;
pub(crate) mod receipts;
pub(crate) mod roster;
pub(crate) mod time;
pub(crate) mod uploads;

use crate::problem::Refusal;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

/// `?after=N&limit=M` of every list.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Page {
    #[serde(default)]
    after: u64,
    limit: Option<u64>,
}

/// A list's parameters as they were sent, or why not.
type PageQuery = Result<Query<Page>, axum::extract::rejection::QueryRejection>;

impl Page {
    /// Reads the parameters; the limit is held between 1 and `most`.
    fn read(query: PageQuery, most: u64) -> Result<(u64, u64), Refusal> {
        let Query(page) = query.map_err(|_| waymark_wire::ProblemCode::BadRequest)?;
        Ok((page.after, page.limit.unwrap_or(most).clamp(1, most)))
    }
}

/// Leaves the asked-for number of rows in a list that was read one longer, and says whether there was more.
fn trim<T>(mut rows: Vec<T>, limit: u64) -> (Vec<T>, bool) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    rows.truncate(limit);
    (rows, more)
}

fn json<T: Serialize>(value: &T) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => json_bytes(StatusCode::OK, bytes),
        Err(_) => Refusal::from(waymark_wire::ProblemCode::Internal).into_response(),
    }
}

fn json_status<T: Serialize>(status: StatusCode, value: &T) -> Response {
    let mut response = json(value);
    if response.status().is_success() {
        *response.status_mut() = status;
    }
    response
}

fn json_bytes(status: StatusCode, bytes: impl Into<Bytes>) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], bytes.into()).into_response()
}

fn octets(bytes: Vec<u8>) -> Response {
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
}
