//! `/v1/enrolments`: the server relays a request one way and an admission the other. It has neither the invite's
//! secret nor a root key, so it can enrol nobody; that one invite is answered once is all it holds.

use crate::auth::read_signature;
use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, json_bytes, trim};
use crate::state::{ServerState, Shared};
use crate::store::enrolments::{self, Enrolment, Relayed};
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use waymark_wire::{
    Admission, EnrolRequest, EnrolmentList, InviteId, OpenEnrolment, ProblemCode, Roster, Signed,
};

const MOST_ROWS: u64 = 500;
const MAX_OPEN_BYTES: usize = 256;

/// Opens an enrolment, for bases.
pub(crate) async fn open(
    State(state): State<Shared>,
    Path(invite): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let invite: InviteId = invite.parse().map_err(|_| ProblemCode::BadRequest)?;
    let caller = state.caller(request, MAX_OPEN_BYTES).await?;
    caller.must_be_base()?;
    let told: OpenEnrolment = serde_json::from_slice(caller.body()).map_err(|_| ProblemCode::Damaged)?;
    if told.expires_at_hour <= state.clock.hour() {
        return Err(ProblemCode::InviteExpired.into());
    }
    let expires = told.expires_at_hour;
    let relayed =
        state.store.write("open enrolment", move |engine| enrolments::open(engine, &invite, expires)).await?;
    answer(relayed)
}

/// Takes an invite back, for bases: a device that waits is told so.
pub(crate) async fn withdraw(
    State(state): State<Shared>,
    Path(invite): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let invite: InviteId = invite.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_base()?;
    let relayed =
        state.store.write("withdraw enrolment", move |engine| enrolments::withdraw(engine, &invite)).await?;
    answer(relayed)
}

/// Lists them, for bases.
pub(crate) async fn list(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    state.caller(request, 0).await?.must_be_base()?;
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |engine| enrolments::after(engine, after, limit + 1)).await?;
    let (enrolments, more) = trim(rows, limit);
    Ok(json(&EnrolmentList { enrolments, more }))
}

/// Takes the first answer to an invite, from a device that nobody knows yet: its request brings the key that signs.
pub(crate) async fn ask(
    State(state): State<Shared>,
    Path(invite): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let invite: InviteId = invite.parse().map_err(|_| ProblemCode::BadRequest)?;
    let (parts, body) = request.into_parts();
    let signature = read_signature(&parts.headers)?;
    // A stranger who does not know of an invite is refused before any of the body is read.
    state.enrolment(invite).await?;
    state.check_fresh(&signature)?;
    let most = Signed::<EnrolRequest>::max_bytes();
    let body = state.body_of_stranger(&parts.headers, body, most).await?;
    let signed = Signed::<EnrolRequest>::parse(&body).map_err(|_| ProblemCode::Damaged)?;
    let key = signed.peek().map_err(|_| ProblemCode::Damaged)?.sign_key;
    let asked = signed.open(&[key], 1).map_err(|_| ProblemCode::RefusedSignature)?;
    if asked.invite != invite || asked.device() != signature.device() {
        return Err(ProblemCode::Damaged.into());
    }
    state.check_signature(&signature, &key, &parts.method, &parts.uri, &body)?;
    let (device, now) = (asked.device(), state.clock.hour());
    let relayed = state
        .store
        .write("relay request", move |engine| enrolments::request(engine, &invite, &device, &body, now))
        .await?;
    answer(relayed)
}

/// Gives the request, to bases.
pub(crate) async fn request(
    State(state): State<Shared>,
    Path(invite): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let invite: InviteId = invite.parse().map_err(|_| ProblemCode::BadRequest)?;
    state.caller(request, 0).await?.must_be_base()?;
    document(state.enrolment(invite).await?.request)
}

/// Takes the admission, from a base.
pub(crate) async fn admit(
    State(state): State<Shared>,
    Path(invite): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let invite: InviteId = invite.parse().map_err(|_| ProblemCode::BadRequest)?;
    let caller = state.caller(request, Signed::<Roster>::max_bytes() + 1024).await?;
    caller.must_be_base()?;
    let bytes = caller.body().clone();
    let admission = Admission::parse(&bytes).map_err(|_| ProblemCode::Damaged)?;
    if admission.invite != invite {
        return Err(ProblemCode::WrongId.into());
    }
    let device = admission.device;
    let relayed = state
        .store
        .write("relay admission", move |engine| enrolments::admit(engine, &invite, &device, &bytes))
        .await?;
    answer(relayed)
}

/// Gives the admission to the device whose request was taken, and to nobody else.
pub(crate) async fn admission(
    State(state): State<Shared>,
    Path(invite): Path<String>,
    request: Request,
) -> Result<Response, Refusal> {
    let invite: InviteId = invite.parse().map_err(|_| ProblemCode::BadRequest)?;
    let signature = read_signature(request.headers())?;
    let enrolment = state.enrolment(invite).await?;
    state.check_fresh(&signature)?;
    let taken = Signed::<EnrolRequest>::parse(&enrolment.request).map_err(|_| ProblemCode::NotFound)?;
    let key = taken.peek().map_err(|_| ProblemCode::Internal)?.sign_key;
    if key.device_id() != signature.device() {
        return Err(ProblemCode::NotAllowed.into());
    }
    state.check_signature(&signature, &key, request.method(), request.uri(), b"")?;
    if enrolment.withdrawn {
        return Err(ProblemCode::InviteWithdrawn.into());
    }
    document(enrolment.admission)
}

impl ServerState {
    async fn enrolment(&self, invite: InviteId) -> Result<Enrolment, Refusal> {
        let found = self.store.read(move |engine| enrolments::get(engine, &invite)).await?;
        found.ok_or_else(|| ProblemCode::NotFound.into())
    }
}

fn document(bytes: Vec<u8>) -> Result<Response, Refusal> {
    if bytes.is_empty() { Err(ProblemCode::NotFound.into()) } else { Ok(json_bytes(StatusCode::OK, bytes)) }
}

fn answer(relayed: Relayed) -> Result<Response, Refusal> {
    match relayed {
        Relayed::New => Ok(json_bytes(StatusCode::CREATED, Bytes::from_static(b"{}"))),
        Relayed::Known => Ok(json_bytes(StatusCode::OK, Bytes::from_static(b"{}"))),
        Relayed::Used => Err(ProblemCode::InviteUsed.into()),
        Relayed::Expired => Err(ProblemCode::InviteExpired.into()),
        Relayed::Withdrawn => Err(ProblemCode::InviteWithdrawn.into()),
        Relayed::Unknown => Err(ProblemCode::NotFound.into()),
        Relayed::TooMany => Err(Refusal::later(ProblemCode::Quota, 3600)),
    }
}
