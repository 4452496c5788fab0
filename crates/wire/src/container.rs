//! The container: a file on a stick that carries batches one way and receipts and rosters the other.
//!
//! ```text
//! magic "WMC1\r\n" | item … | end item
//! item: marker "\r\nWMITEM" | kind u8 | length u32 (big endian) | SHA-256 over kind, length, bytes | bytes
//! ```
//! Each item stands for itself: one that is damaged is refused and the reader goes on at the next marker. Who
//! carries it learns how many items of which kind there are, and their sizes; nothing else.

mod writer;

pub use writer::ContainerWriter;

use crate::batch::{BatchRefused, MAX_BATCH_BYTES, SealedBatch};
use crate::enrol::{Admission, EnrolRefused, EnrolRequest, Invite};
use crate::envelope::{EnvelopeRefused, Signed};
use crate::ids::Digest;
use crate::mail::{Letter, Mail, Order, OrderDone};
use crate::receipt::Receipt;
use crate::roster::Roster;

/// The most bytes a container may have: more than 16 000 small batches.
pub const MAX_CONTAINER_BYTES: usize = 128 << 20;

const MAGIC: &[u8; 6] = b"WMC1\r\n";
const MARKER: &[u8; 8] = b"\r\nWMITEM";
const ITEM_HEAD: usize = 8 + 1 + 4 + 32;

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// The end, with the number of items before it.
    End,
    /// A sealed batch.
    Batch,
    /// A signed receipt.
    Receipt,
    /// A signed roster.
    Roster,
    /// An invite.
    Invite,
    /// A signed enrolment request.
    EnrolRequest,
    /// An admission.
    Admission,
    /// A signed letter.
    Letter,
    /// A signed order.
    Order,
    /// The signed word that an order was carried out.
    OrderDone,
}

impl ItemKind {
    const ALL: [Self; 10] = [
        Self::End,
        Self::Batch,
        Self::Receipt,
        Self::Roster,
        Self::Invite,
        Self::EnrolRequest,
        Self::Admission,
        Self::Letter,
        Self::Order,
        Self::OrderDone,
    ];

    /// The kind under which a thing in the post is carried by file.
    #[must_use]
    pub const fn of_mail(mail: &Mail) -> Self {
        match mail {
            Mail::Letter(_) => Self::Letter,
            Mail::Order(_) => Self::Order,
            Mail::Done(_) => Self::OrderDone,
        }
    }

    const fn code(self) -> u8 {
        match self {
            Self::End => 0,
            Self::Batch => 1,
            Self::Receipt => 2,
            Self::Roster => 3,
            Self::Invite => 4,
            Self::EnrolRequest => 5,
            Self::Admission => 6,
            Self::Letter => 7,
            Self::Order => 8,
            Self::OrderDone => 9,
        }
    }

    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One item, well-formed; signatures in it are not checked yet.
#[derive(Debug, Clone)]
pub enum Item {
    /// A sealed batch.
    Batch(SealedBatch),
    /// A signed receipt.
    Receipt(Signed<Receipt>),
    /// A signed roster.
    Roster(Signed<Roster>),
    /// An invite.
    Invite(Invite),
    /// A signed enrolment request.
    EnrolRequest(Signed<EnrolRequest>),
    /// An admission.
    Admission(Admission),
    /// A letter, an order, or the word that one was carried out.
    Mail(Mail),
}

/// One item as it lies in the file: whole by its digest. A batch is not read yet, since there may be thousands and who
/// takes them shares the work out.
#[derive(Debug, Clone)]
pub enum Framed<'a> {
    /// The bytes of a batch.
    Batch(&'a [u8]),
    /// Anything else.
    Other(Box<Item>),
}

/// Why a whole file is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContainerRefused {
    /// Not a container at all.
    #[error("not a container")]
    NotAContainer,
    /// Made by a newer version of the program.
    #[error("of a newer version")]
    Newer,
    /// Over the bound.
    #[error("larger than allowed")]
    TooLarge,
}

/// Why one item is refused; the others are not touched by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ItemRefused {
    /// Altered, or not what its kind says.
    #[error("damaged")]
    Damaged,
    /// Of a kind or version that this build does not know.
    #[error("of a newer version")]
    Newer,
    /// The file ends before its end item: it was cut, or pulled out while being written.
    #[error("the file is cut short")]
    CutShort,
}

/// A container that begins as one. Items are read one by one, so that memory holds the file and one item.
#[derive(Debug, Clone, Copy)]
pub struct Container<'a> {
    items: &'a [u8],
}

impl<'a> Container<'a> {
    /// Looks at the magic and the size.
    ///
    /// # Errors
    /// See [`ContainerRefused`].
    pub fn open(bytes: &'a [u8]) -> Result<Self, ContainerRefused> {
        if bytes.len() > MAX_CONTAINER_BYTES {
            return Err(ContainerRefused::TooLarge);
        }
        match bytes.split_first_chunk::<6>() {
            Some((magic, items)) if magic == MAGIC => Ok(Self { items }),
            Some((b"WMC2\r\n" | b"WMC3\r\n" | b"WMC4\r\n" | b"WMC5\r\n", _)) => Err(ContainerRefused::Newer),
            _ => Err(ContainerRefused::NotAContainer),
        }
    }

    /// The items in order, each taken or refused. A file without its end adds one `CutShort` at the end.
    pub fn items(&self) -> impl Iterator<Item = Result<Item, ItemRefused>> + use<'a> {
        self.framed().map(|framed| match framed? {
            Framed::Batch(bytes) => Ok(Item::Batch(SealedBatch::parse(bytes)?)),
            Framed::Other(item) => Ok(*item),
        })
    }

    /// The same, with batches as bytes.
    pub fn framed(&self) -> impl Iterator<Item = Result<Framed<'a>, ItemRefused>> + use<'a> {
        Frames {
            rest: self.items,
            work_left: self.items.len().saturating_mul(4).saturating_add(1 << 20),
            done: false,
        }
    }
}

struct Frames<'a> {
    rest: &'a [u8],
    /// How many bytes may still be hashed: a hostile file of overlapping items must not cost more than its size.
    work_left: usize,
    done: bool,
}

impl<'a> Iterator for Frames<'a> {
    type Item = Result<Framed<'a>, ItemRefused>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        if self.rest.is_empty() {
            self.done = true;
            return Some(Err(ItemRefused::CutShort));
        }
        match self.frame() {
            Ok((ItemKind::End, _)) => {
                self.done = true;
                None
            }
            Ok((ItemKind::Batch, bytes)) => Some(Ok(Framed::Batch(bytes))),
            Ok((kind, bytes)) => Some(read_item(kind, bytes).map(|item| Framed::Other(Box::new(item)))),
            Err(refused) => {
                self.skip_to_next_marker();
                Some(Err(refused))
            }
        }
    }
}

impl<'a> Frames<'a> {
    /// Reads one frame and moves past it; on refusal nothing is moved.
    fn frame(&mut self) -> Result<(ItemKind, &'a [u8]), ItemRefused> {
        let damaged = ItemRefused::Damaged;
        let (marker, rest) = self.rest.split_first_chunk::<8>().ok_or(damaged)?;
        let (code, rest) = rest.split_first().ok_or(damaged)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(damaged)?;
        let (digest, rest) = rest.split_first_chunk::<32>().ok_or(damaged)?;
        let len = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| damaged)?;
        let kind = ItemKind::from_code(*code);
        if marker != MARKER || len > kind.map_or(MAX_BATCH_BYTES, max_bytes) {
            return Err(damaged);
        }
        let (bytes, after) = rest.split_at_checked(len).ok_or(damaged)?;
        self.work_left = self.work_left.checked_sub(len).ok_or(damaged)?;
        if frame_digest(*code, length, bytes) != Digest::from_bytes(*digest) {
            return Err(damaged);
        }
        let kind = kind.ok_or(ItemRefused::Newer)?;
        self.rest = after;
        Ok((kind, bytes))
    }

    fn skip_to_next_marker(&mut self) {
        let after = self.rest.get(1..).unwrap_or_default();
        let next = after.windows(MARKER.len()).position(|window| window == MARKER);
        self.rest = next.and_then(|place| after.get(place..)).unwrap_or_default();
    }
}

fn read_item(kind: ItemKind, bytes: &[u8]) -> Result<Item, ItemRefused> {
    match kind {
        ItemKind::End | ItemKind::Batch => Err(ItemRefused::Damaged),
        ItemKind::Receipt => Ok(Item::Receipt(Signed::parse(bytes)?)),
        ItemKind::Roster => Ok(Item::Roster(Signed::parse(bytes)?)),
        ItemKind::Invite => Ok(Item::Invite(Invite::parse(bytes)?)),
        ItemKind::EnrolRequest => Ok(Item::EnrolRequest(Signed::parse(bytes)?)),
        ItemKind::Admission => Ok(Item::Admission(Admission::parse(bytes)?)),
        ItemKind::Letter => Ok(Item::Mail(Mail::Letter(Signed::parse(bytes)?))),
        ItemKind::Order => Ok(Item::Mail(Mail::Order(Signed::parse(bytes)?))),
        ItemKind::OrderDone => Ok(Item::Mail(Mail::Done(Signed::parse(bytes)?))),
    }
}

fn max_bytes(kind: ItemKind) -> usize {
    match kind {
        ItemKind::End => 4,
        ItemKind::Batch => MAX_BATCH_BYTES,
        ItemKind::Receipt => Signed::<Receipt>::max_bytes(),
        ItemKind::Roster => Signed::<Roster>::max_bytes(),
        ItemKind::Invite => 16 << 10,
        ItemKind::EnrolRequest => Signed::<EnrolRequest>::max_bytes(),
        ItemKind::Admission => Admission::max_bytes(),
        ItemKind::Letter => Signed::<Letter>::max_bytes(),
        ItemKind::Order => Signed::<Order>::max_bytes(),
        ItemKind::OrderDone => Signed::<OrderDone>::max_bytes(),
    }
}

fn frame_digest(code: u8, length: &[u8; 4], bytes: &[u8]) -> Digest {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    context.update(&[code]);
    context.update(length);
    context.update(bytes);
    Digest::from_slice(context.finish().as_ref()).unwrap_or(Digest::from_bytes([0; 32]))
}

impl From<BatchRefused> for ItemRefused {
    fn from(refused: BatchRefused) -> Self {
        if refused == BatchRefused::Newer { Self::Newer } else { Self::Damaged }
    }
}

impl From<EnvelopeRefused> for ItemRefused {
    fn from(refused: EnvelopeRefused) -> Self {
        if refused == EnvelopeRefused::Newer { Self::Newer } else { Self::Damaged }
    }
}

impl From<EnrolRefused> for ItemRefused {
    fn from(refused: EnrolRefused) -> Self {
        if refused == EnrolRefused::Newer { Self::Newer } else { Self::Damaged }
    }
}
