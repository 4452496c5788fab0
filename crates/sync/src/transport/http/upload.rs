//! A large batch in chunks: each is on the server's disk before the next one goes, so that a line that breaks costs one
//! chunk and not the whole.

use super::line::Line;
use super::{Delivery, Failure};
use reqwest::Method;
use waymark_wire::{MAX_CHUNK_BYTES, ProblemCode, Receipt, SealedBatch, Signed, UploadState};

/// How often in one exchange the server may name another place than the one we were at, before it is left for later.
const MOST_TURNS: u32 = 4;

/// Whether a batch goes in chunks. A small one costs less as a whole, also when it has to be sent twice.
pub(super) fn goes_in_chunks(batch: &SealedBatch) -> bool {
    batch.as_bytes().len() > MAX_CHUNK_BYTES
}

/// Hands over a batch in chunks, from where the server is.
pub(super) fn deliver(line: &Line, batch: &SealedBatch) -> Result<Delivery, Failure> {
    let bytes = batch.as_bytes();
    let path = format!("/v1/uploads/{}", batch.id());
    let begin = format!("{path}?size={}", bytes.len());
    let mut state = ask(line, Method::PUT, &begin, &[])?;
    let mut turns = 0;
    loop {
        if let Some(receipt) = state.receipt {
            return Ok(Delivery::Answered(receipt));
        }
        let place = usize::try_from(state.offset).map_err(|_| Failure::NotOurServer)?;
        // A server that is past the end and has no receipt, or has not moved, contradicts itself.
        let rest = bytes.get(place..).filter(|rest| !rest.is_empty()).ok_or(Failure::NotOurServer)?;
        let chunk = rest.get(..MAX_CHUNK_BYTES).unwrap_or(rest);
        state = match ask(line, Method::PATCH, &format!("{path}?offset={place}"), chunk) {
            Ok(next) if next.receipt.is_some() || next.offset > state.offset => next,
            Ok(_) => return Err(Failure::NotOurServer),
            Err(Failure::Refused(ProblemCode::WrongOffset)) if turns < MOST_TURNS => {
                turns += 1;
                ask(line, Method::GET, &path, &[])?
            }
            Err(failure) => return Err(failure),
        };
    }
}

fn ask(line: &Line, method: Method, target: &str, body: &[u8]) -> Result<UploadState, Failure> {
    line.ask(method, target, body, Signed::<Receipt>::max_bytes() + 256)?.json()
}
