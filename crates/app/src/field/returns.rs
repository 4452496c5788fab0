//! Where a question that was opened from a list leads back to, kept beside the talk, so that a window that was killed
//! on it comes back to the list all the same.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use waymark_domain::{ScreeningId, StepId};
use waymark_store::tables::settings;
use waymark_store::{Reader, StoreError, Writer};

const KEY: &str = "returns";

#[derive(Serialize, Deserialize)]
struct Returns {
    id: ScreeningId,
    steps: Vec<StepId>,
}

/// Keeps the way back of this talk; an empty one is nothing to keep.
///
/// # Errors
/// What the database refuses.
pub(crate) fn keep(writer: &Writer<'_>, id: ScreeningId, steps: &[StepId]) -> Result<(), StoreError> {
    if steps.is_empty() {
        return settings::remove(writer, KEY).map(drop);
    }
    settings::set(writer, KEY, &Returns { id, steps: steps.to_vec() })
}

/// The way back of this talk; empty where another talk's is kept, or one this version does not understand.
///
/// # Errors
/// What the database refuses.
pub(crate) fn of(reader: &Reader<'_>, id: ScreeningId) -> Result<Vec<StepId>, StoreError> {
    let kept: Option<Value> = settings::get(reader, KEY)?;
    let returns = kept.and_then(|kept| serde_json::from_value::<Returns>(kept).ok());
    Ok(returns.filter(|returns| returns.id == id).map(|returns| returns.steps).unwrap_or_default())
}
