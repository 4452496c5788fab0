//! Over the network: HTTPS to the one server whose key the roster pins.

mod answer;
mod channel;
mod enrol;
mod line;
mod pin;
mod upload;

pub use channel::{Channel, Incoming, Outgoing};

use super::{Delivery, Failure, Transport};
use channel::PinnedTls;
use line::Line;
use reqwest::Method;
use std::sync::Arc;
use waymark_wire::{
    AskedBatches, BatchId, BatchList, BatchRow, ConsistencyProof, Digest, MAX_ASKED_BATCHES, MAX_BATCH_BYTES,
    Mail, MailList, MissingBatches, Nonce, PostedMail, PostedReceipts, ProblemCode, Receipt, ReceiptList,
    ReceiptsTaken, Roster, RosterChain, SealedBatch, ServerAddress, ServerEntry, Signed, Signer, TreeHead,
};

/// The most bytes of an answer that is a list of rows.
const MAX_LIST_BYTES: usize = 4 << 20;
/// The most bytes of an answer that is rosters.
const MAX_ROSTERS_BYTES: usize = 32 << 20;
/// The most bytes of an answer that says nothing but that it was taken.
const MAX_WORD_BYTES: usize = 1024;

/// Who asks: the device's key, its clock and its chance. The key signs requests and nothing else here.
#[derive(Clone)]
pub struct Caller {
    /// The device's key.
    pub signer: Arc<dyn Signer + Send + Sync>,
    /// Seconds since 1970 by the device's clock, which may be wrong.
    pub now_seconds: Arc<dyn Fn() -> u64 + Send + Sync>,
    /// Sixteen fresh bytes of chance; absent where the system has none, then nothing is sent.
    pub nonce: Arc<dyn Fn() -> Option<Nonce> + Send + Sync>,
}

/// Why no transport could be made from the roster's entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotUsable {
    /// The address is none.
    #[error("the server's address is not usable")]
    Address,
    /// TLS or its sockets could not be set up.
    #[error("tls could not be set up")]
    Tls,
}

/// The organisation's server.
pub struct HttpTransport {
    line: Line,
}

impl HttpTransport {
    /// Makes a line to the server of the roster. Connects to nothing yet.
    ///
    /// # Errors
    /// See [`NotUsable`].
    pub fn to(server: &ServerEntry, caller: Caller) -> Result<Self, NotUsable> {
        Self::at(&ServerAddress::from(server), caller)
    }

    /// Makes a line to a server that an invite names, for a device that has no roster yet. Connects to nothing yet.
    ///
    /// # Errors
    /// See [`NotUsable`].
    pub fn at(address: &ServerAddress, caller: Caller) -> Result<Self, NotUsable> {
        Ok(Self::over(Arc::new(PinnedTls::to(address)?), caller))
    }

    /// Speaks to a server over a channel that somebody else made.
    #[must_use]
    pub fn over(channel: Arc<dyn Channel>, caller: Caller) -> Self {
        Self { line: Line::over(channel, caller) }
    }

    fn list<T: serde::de::DeserializeOwned>(&self, target: &str, max: usize) -> Result<T, Failure> {
        self.line.ask(Method::GET, target, &[], max)?.json()
    }
}

impl Transport for HttpTransport {
    fn deliver(&self, batch: &SealedBatch) -> Result<Delivery, Failure> {
        if upload::goes_in_chunks(batch) {
            return upload::deliver(&self.line, batch);
        }
        let target = format!("/v1/batches/{}", batch.id());
        let max = Signed::<Receipt>::max_bytes();
        let answer = self.line.ask(Method::PUT, &target, batch.as_bytes(), max)?;
        // A page that says "welcome" with status 200 is no receipt, whoever sent it.
        Signed::parse(&answer.body).map(Delivery::Answered).map_err(|_| Failure::NotOurServer)
    }

    fn receipts(&self, after: u64) -> Result<ReceiptList, Failure> {
        self.list(&format!("/v1/receipts?after={after}"), MAX_LIST_BYTES)
    }

    fn rosters(&self, after: u64) -> Result<RosterChain, Failure> {
        self.list(&format!("/v1/roster?after={after}"), MAX_ROSTERS_BYTES)
    }

    fn batches(&self, after: u64, limit: u32) -> Result<BatchList, Failure> {
        self.list(&format!("/v1/batches?after={after}&limit={limit}"), MAX_LIST_BYTES)
    }

    fn quarantine(&self, after: u64, limit: u32) -> Result<BatchList, Failure> {
        self.list(&format!("/v1/quarantine?after={after}&limit={limit}"), MAX_LIST_BYTES)
    }

    fn fetch(&self, row: &BatchRow) -> Result<Vec<u8>, Failure> {
        let target = match row.quarantine {
            None => format!("/v1/batches/{}", row.id),
            // What is set aside may share its id with another, so it goes by its number.
            Some(_) => format!("/v1/quarantine/{}", row.n),
        };
        Ok(self.line.ask(Method::GET, &target, &[], MAX_BATCH_BYTES)?.body)
    }

    fn release(&self, row: &BatchRow) -> Result<(), Failure> {
        let target = format!("/v1/quarantine/{}/release", row.n);
        self.line.ask(Method::POST, &target, &[], Signed::<Receipt>::max_bytes()).map(|_| ())
    }

    fn post_receipts(&self, receipts: &[Signed<Receipt>]) -> Result<ReceiptsTaken, Failure> {
        let posted = PostedReceipts { receipts: receipts.to_vec() };
        let body = serde_json::to_vec(&posted).unwrap_or_default();
        self.line.ask(Method::POST, "/v1/receipts", &body, MAX_LIST_BYTES)?.json()
    }

    fn put_roster(&self, roster: &Signed<Roster>) -> Result<(), Failure> {
        self.line.ask(Method::PUT, "/v1/roster", &roster.to_bytes(), MAX_LIST_BYTES).map(|_| ())
    }

    fn head(&self) -> Result<Option<Signed<TreeHead>>, Failure> {
        let max = Signed::<TreeHead>::max_bytes();
        match self.line.ask(Method::GET, "/v1/log/head", &[], max) {
            Ok(answer) => Signed::parse(&answer.body).map(Some).map_err(|_| Failure::NotOurServer),
            // A server from before there was a log to prove anything with.
            Err(Failure::Refused(ProblemCode::NotFound)) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    fn consistency(&self, from: u64, to: u64) -> Result<ConsistencyProof, Failure> {
        self.list(&format!("/v1/log/consistency?from={from}&to={to}"), MAX_LIST_BYTES)
    }

    fn missing(&self, batches: &[BatchId]) -> Result<MissingBatches, Failure> {
        let mut all = MissingBatches { missing: Vec::new(), deleted: Vec::new() };
        for some in batches.chunks(MAX_ASKED_BATCHES) {
            let asked = AskedBatches { batches: some.to_vec() };
            let body = serde_json::to_vec(&asked).unwrap_or_default();
            let answer: MissingBatches =
                self.line.ask(Method::POST, "/v1/batches/missing", &body, MAX_LIST_BYTES)?.json()?;
            all.missing.extend(answer.missing);
            all.deleted.extend(answer.deleted);
        }
        Ok(all)
    }

    fn mail(&self, after: u64) -> Result<MailList, Failure> {
        self.list(&format!("/v1/mail?after={after}"), MAX_LIST_BYTES)
    }

    fn put_pack(&self, sha256: &Digest, bytes: &[u8]) -> Result<(), Failure> {
        self.line.ask(Method::PUT, &format!("/v1/packs/{sha256}"), bytes, MAX_WORD_BYTES).map(drop)
    }

    fn pack_piece(&self, sha256: &Digest, offset: u64, most: u64) -> Result<Vec<u8>, Failure> {
        let target = format!("/v1/packs/{sha256}?offset={offset}&limit={most}");
        let max = usize::try_from(most).map_err(|_| Failure::NotOurServer)?;
        Ok(self.line.ask(Method::GET, &target, &[], max)?.body)
    }

    fn post_mail(&self, mail: &[Mail]) -> Result<ReceiptsTaken, Failure> {
        let posted = PostedMail { mail: mail.to_vec() };
        let body = serde_json::to_vec(&posted).unwrap_or_default();
        self.line.ask(Method::POST, "/v1/mail", &body, MAX_LIST_BYTES)?.json()
    }
}
