//! `/v1/roster`: the server relays rosters. It believes only root signatures and the chain, like everybody else.

use crate::auth::read_signature;
use crate::problem::Refusal;
use crate::routes::{Page, PageQuery, json, json_bytes, trim};
use crate::state::{ServerState, Shared};
use crate::store::rosters;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use waymark_wire::{
    DeviceRole, EnvelopeRefused, HeldRoster, ProblemCode, Roster, RosterChain, RosterRefused, Signed,
    Signer as _,
};

/// Rosters are large and rarely many.
const MOST_ROWS: u64 = 20;

/// Gives the rosters after a number, oldest first; without a number, the one in force alone. Any device of the
/// roster may ask, a lost one too: that is how it learns that it is lost.
pub(crate) async fn get(
    State(state): State<Shared>,
    query: PageQuery,
    request: Request,
) -> Result<Response, Refusal> {
    let asks_for_all = request.uri().query().is_some_and(|query| query.contains("after="));
    let caller = state.caller(request, 0).await?;
    if !asks_for_all {
        let newest = caller.roster.held().signed().clone();
        return Ok(json(&RosterChain { rosters: vec![newest], more: false }));
    }
    let (after, limit) = Page::read(query, MOST_ROWS)?;
    let rows = state.store.read(move |engine| rosters::after(engine, after, limit + 1)).await?;
    let (rows, more) = trim(rows, limit);
    let rosters = rows
        .iter()
        .map(|bytes| Signed::parse(bytes).map_err(|_| ProblemCode::Internal.into()))
        .collect::<Result<_, Refusal>>()?;
    Ok(json(&RosterChain { rosters, more }))
}

/// Takes in a roster: 201 when it is new, 200 when it is the one in force. The first one must name this server's
/// receipt key, which only those know to whom the owner of the server gave it.
pub(crate) async fn put(State(state): State<Shared>, request: Request) -> Result<Response, Refusal> {
    let max = Signed::<Roster>::max_bytes();
    let next = if state.roster.get().is_some() {
        let caller = state.caller(request, max).await?;
        caller.must_be_base()?;
        let signed = parse(caller.body())?;
        caller.roster.held().accept(&signed).map_err(refusal)?
    } else {
        Some(state.first_roster(request, max).await?)
    };
    let Some(held) = next else { return Ok(json_bytes(StatusCode::OK, Bytes::from_static(b"{}"))) };
    state.take_roster(held).await?;
    Ok(json_bytes(StatusCode::CREATED, Bytes::from_static(b"{}")))
}

impl ServerState {
    /// Checks the very first roster and that a base listed in it sends it.
    async fn first_roster(&self, request: Request, max: usize) -> Result<HeldRoster, Refusal> {
        let (parts, body) = request.into_parts();
        let signature = read_signature(&parts.headers)?;
        self.check_fresh(&signature)?;
        let body = self.body_of_stranger(&parts.headers, body, max).await?;
        let held = HeldRoster::reload(&body).map_err(refusal)?;
        let sender = held.roster().device(&signature.device()).ok_or(ProblemCode::UnknownDevice)?;
        if sender.role != DeviceRole::Base || !sender.is_active() {
            return Err(ProblemCode::NotAllowed.into());
        }
        self.check_signature(&signature, &sender.sign_key, &parts.method, &parts.uri as &Uri, &body)?;
        let ours =
            held.roster().server.as_ref().is_some_and(|one| one.receipt_key == self.receipt_key.public_key());
        if ours { Ok(held) } else { Err(ProblemCode::NotAllowed.into()) }
    }

    /// Stores a roster that was checked and puts it in force.
    pub(crate) async fn take_roster(&self, held: HeldRoster) -> Result<(), Refusal> {
        let (seq, bytes) = (held.roster().seq, held.to_bytes());
        let added = self.store.write("store roster", move |engine| rosters::add(engine, seq, &bytes)).await?;
        if !added {
            self.refresh_roster().await?;
            return Err(ProblemCode::RosterRefused.into());
        }
        tracing::info!(seq, devices = held.roster().devices.len(), "roster in force");
        self.roster.put(held);
        Ok(())
    }
}

fn parse(bytes: &[u8]) -> Result<Signed<Roster>, Refusal> {
    Signed::parse(bytes).map_err(|refused| self::refusal(RosterRefused::Envelope(refused)))
}

fn refusal(refused: RosterRefused) -> Refusal {
    match refused {
        RosterRefused::Envelope(EnvelopeRefused::Newer) => ProblemCode::UnknownVersion.into(),
        RosterRefused::Envelope(EnvelopeRefused::NotSigned) => ProblemCode::RefusedSignature.into(),
        RosterRefused::Envelope(_) => ProblemCode::Damaged.into(),
        RosterRefused::OtherOrganisation => ProblemCode::OtherOrganisation.into(),
        _ => ProblemCode::RosterRefused.into(),
    }
}
