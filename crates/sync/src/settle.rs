//! What a receipt changes. Pure: a receipt, the roster, the row of the outbox; out comes one change or a refusal.
//!
//! A refused receipt changes nothing and deletes nothing. That something answered, over whatever line, is no proof:
//! only a signature by a key of the roster over this very batch is.

use waymark_wire::{
    BatchId, DeviceId, OrgId, ProblemCode, Receipt, ReceiptLevel, ReceiptRefused, Roster, Signed,
};

/// The state of a finished batch on the device that made it. The same words as in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BatchState {
    /// Sealed, nobody has it.
    Sealed,
    /// Given to a carrier; nobody has confirmed it.
    Offered,
    /// On the server.
    Stored,
    /// Opened by a coordinator.
    Opened,
    /// Opened, and the sealed bytes are gone from the device.
    Purged,
    /// Sent back by the server with a reason.
    Returned,
    /// Set aside on the device with a reason.
    Stuck,
}

/// What settling needs to know of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutboxEntry {
    /// Its id.
    pub batch: BatchId,
    /// The organisation it was sealed for.
    pub org: OrgId,
    /// The device that made it: this one.
    pub device: DeviceId,
    /// Its key epoch.
    pub epoch: u32,
    /// Its number.
    pub seq: u64,
    /// Its state.
    pub state: BatchState,
}

/// What a receipt changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settlement {
    /// The new state; absent where the receipt says nothing new.
    pub state: Option<BatchState>,
    /// Whether what is still readable of this screening is to be erased now.
    pub erase_readable: bool,
    /// Whether the sealed bytes may leave the device: the receipt has the level the policy asks for.
    pub release_bytes: bool,
}

/// Why a receipt does not settle anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSettled {
    /// It proves nothing: wrong key, other organisation, damaged.
    #[error(transparent)]
    Receipt(#[from] ReceiptRefused),
    /// It is about another batch than the one it was taken for.
    #[error("about another batch")]
    OtherBatch,
}

/// Decides what a receipt changes on one row.
///
/// # Errors
/// Refuses a receipt that the roster does not vouch for and one whose batch, device, epoch or number differ.
pub fn settle(
    signed: &Signed<Receipt>,
    roster: &Roster,
    entry: &OutboxEntry,
) -> Result<Settlement, NotSettled> {
    let receipt = Receipt::check(signed, roster)?;
    let same = receipt.batch == entry.batch
        && receipt.org == entry.org
        && receipt.device == entry.device
        && receipt.epoch == entry.epoch
        && receipt.seq == entry.seq;
    if !same {
        return Err(NotSettled::OtherBatch);
    }
    Ok(Settlement {
        state: after(entry.state, receipt.level),
        erase_readable: true,
        release_bytes: receipt.level >= roster.policy.receipt_level,
    })
}

/// The state after a good receipt of this level; absent where nothing changes. Nothing ever goes back.
fn after(state: BatchState, level: ReceiptLevel) -> Option<BatchState> {
    match (level, state) {
        (_, BatchState::Opened | BatchState::Purged) | (ReceiptLevel::Stored, BatchState::Stored) => None,
        (ReceiptLevel::Stored, _) => Some(BatchState::Stored),
        (ReceiptLevel::Opened, _) => Some(BatchState::Opened),
    }
}

/// What a refusal by the server, proven by its key, means for the batch it was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// The reason code that people read: Fluent `outbox-reason-<code>`. Absent where the batch is not the cause;
    /// then it stays as it is.
    pub reason: Option<&'static str>,
    /// Whether the next batch would be refused likewise, so that this exchange is over.
    pub ends_exchange: bool,
}

/// Decides what a refusal means. A batch that is refused is set aside with its reason, never deleted, and never
/// stands in the way of the others.
#[must_use]
pub fn refusal(code: ProblemCode) -> Refusal {
    use ProblemCode as Code;
    let aside = |reason| Refusal { reason: Some(reason), ends_exchange: false };
    match code {
        Code::RefusedSignature => aside("refused_signature"),
        Code::Fork | Code::OtherBytes => aside("fork"),
        Code::TooLarge => aside("too_large"),
        Code::OtherOrganisation => aside("other_organisation"),
        // It was there and an order has deleted it: the order itself says so to this device as well.
        Code::Gone => aside("gone"),
        Code::BadRequest | Code::Damaged | Code::UnknownVersion | Code::WrongId => aside("unknown"),
        // The server does not know this device (yet): it will say the same to every batch.
        Code::UnknownDevice | Code::Unauthorised => {
            Refusal { reason: Some("unknown_device"), ends_exchange: true }
        }
        Code::Quota => Refusal { reason: Some("quota"), ends_exchange: true },
        // These are about the request or the server, not about what was sent.
        Code::Clock
        | Code::Replayed
        | Code::NotAllowed
        | Code::NotFound
        | Code::WrongMethod
        | Code::TooSlow
        | Code::RosterRefused
        | Code::WrongOffset
        | Code::InviteUsed
        | Code::InviteExpired
        | Code::InviteWithdrawn
        | Code::Internal
        | Code::NoRoster
        | Code::Busy
        | Code::Unknown => Refusal { reason: None, ends_exchange: true },
    }
}

/// Whether a batch that came back for this reason is worth handing over again at every exchange: the reason lies
/// with the server, or with the time, and may be gone.
#[must_use]
pub fn worth_another_try(reason: &str) -> bool {
    matches!(reason, "unknown_device" | "quota")
}

#[cfg(test)]
mod tests;
