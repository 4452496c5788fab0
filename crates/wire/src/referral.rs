//! A referral between people who share no system: the text inside a sealed packet, and the code that answers it.
//!
//! ```text
//! packet   "waymark-referral 1\n" | "packet 7KQ2-M4FX\n" | "answer-by 2026-11-30\n" or "answer-by -\n" | "\n" | text
//! answer   nine values of five bits (version and answer, packet id) | three that check them, in Crockford's base 32
//! ```
//! The text is for people: whoever opens the packet with plain `age` reads it as it is. The id is drawn for this packet
//! alone; only who has opened it knows it, and so an answer comes from somebody who has.

use crate::base32;
use crate::ids::Digest;
use crate::label::labelled;
use std::fmt;
use std::str::FromStr;

/// The version of both forms.
pub const REFERRAL_VERSION: u8 = 1;
/// What a packet begins with, before its version.
const MARK: &str = "waymark-referral ";
/// Signs of a packet's id, and of the part that checks an answer.
const ID_SIGNS: usize = 8;
const CHECK_SIGNS: usize = 3;
const SLIP_SIGNS: usize = 1 + ID_SIGNS + CHECK_SIGNS;
/// The most bytes of the text for people.
const MAX_TEXT_BYTES: usize = 16 << 10;

/// Why text is no packet, no packet's id, or no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferralRefused {
    /// Mistyped, cut short or something else.
    #[error("not a referral of ours")]
    Damaged,
    /// Of a newer version.
    #[error("of a newer version")]
    Newer,
}

/// The id of one packet: forty bits drawn for it, which link it with nothing else.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PacketId([u8; 5]);

impl PacketId {
    /// Wraps five bytes of chance.
    #[must_use]
    pub const fn from_bytes(chance: [u8; 5]) -> Self {
        Self(chance)
    }

    fn from_values(values: &[u8]) -> Option<Self> {
        base32::to_bytes(values)?.try_into().ok().map(Self)
    }
}

impl fmt::Display for PacketId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base32::grouped(&base32::of_bytes(&self.0), 4, "-"))
    }
}

impl fmt::Debug for PacketId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PacketId({self})")
    }
}

impl FromStr for PacketId {
    type Err = ReferralRefused;

    /// As it was read out or typed.
    fn from_str(typed: &str) -> Result<Self, ReferralRefused> {
        let values = base32::values(typed, ID_SIGNS).filter(|values| values.len() == ID_SIGNS);
        values.and_then(|values| Self::from_values(&values)).ok_or(ReferralRefused::Damaged)
    }
}

/// What a service answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferralAnswer {
    /// It takes the person.
    Accepted,
    /// It has read the packet and not decided.
    Waiting,
    /// It does not.
    Refused,
    /// It would, and has no place now.
    NoPlace,
}

impl ReferralAnswer {
    /// Every answer there is, in the order in which a packet lists them.
    pub const ALL: [Self; 4] = [Self::Accepted, Self::Waiting, Self::Refused, Self::NoPlace];

    /// As the command line and documents write it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Waiting => "waiting",
            Self::Refused => "refused",
            Self::NoPlace => "no_place",
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::Accepted => 0,
            Self::Waiting => 1,
            Self::Refused => 2,
            Self::NoPlace => 3,
        }
    }
}

/// The acceptance slip: which packet, and what is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerSlip {
    /// The packet.
    pub packet: PacketId,
    /// The answer.
    pub answer: ReferralAnswer,
}

impl AnswerSlip {
    /// The code that a person can read out: three groups of four signs.
    #[must_use]
    pub fn to_code(self) -> String {
        let mut values = vec![REFERRAL_VERSION << 2 | self.answer.number()];
        values.extend(base32::of_bytes(&self.packet.0));
        let check = check(&values);
        values.extend(check);
        base32::grouped(&values, 4, "-")
    }

    /// Reads what was heard and typed. One wrong sign, or two that changed places, pass in one of 32 768 cases.
    ///
    /// # Errors
    /// `Damaged` for a slip of the tongue or the finger, `Newer` for the code of a newer version.
    pub fn from_code(typed: &str) -> Result<Self, ReferralRefused> {
        let values = base32::values(typed, SLIP_SIGNS).filter(|values| values.len() == SLIP_SIGNS);
        let values = values.ok_or(ReferralRefused::Damaged)?;
        let (said, sum) = values.split_at(1 + ID_SIGNS);
        if check(said) != sum {
            return Err(ReferralRefused::Damaged);
        }
        let (first, id) = said.split_first().ok_or(ReferralRefused::Damaged)?;
        if first >> 2 != REFERRAL_VERSION {
            return Err(ReferralRefused::Newer);
        }
        let answer = ReferralAnswer::ALL.into_iter().find(|answer| answer.number() == first & 3);
        let packet = PacketId::from_values(id);
        packet.zip(answer).map(|(packet, answer)| Self { packet, answer }).ok_or(ReferralRefused::Damaged)
    }
}

/// Fifteen bits over the nine values before them.
fn check(values: &[u8]) -> [u8; CHECK_SIGNS] {
    let digest = Digest::of(&labelled("referral-answer", values));
    let mut sum = [0; CHECK_SIGNS];
    sum.iter_mut().zip(digest.as_bytes()).for_each(|(slot, byte)| *slot = byte & 31);
    sum
}

/// What is inside a sealed packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PacketText {
    /// Its id.
    pub packet: PacketId,
    /// The day by which an answer is asked for, as `2026-11-30`.
    pub answer_by: Option<String>,
    /// What people read.
    pub text: String,
}

impl PacketText {
    /// The bytes to seal.
    #[must_use]
    pub fn to_plaintext(&self) -> String {
        let by = self.answer_by.as_deref().unwrap_or("-");
        format!("{MARK}{REFERRAL_VERSION}\npacket {}\nanswer-by {by}\n\n{}", self.packet, self.text)
    }

    /// Reads what was sealed, after the padding was taken off.
    ///
    /// # Errors
    /// `Newer` for a version above ours; `Damaged` for everything that a writer of ours would not have made.
    pub fn parse(plaintext: &str) -> Result<Self, ReferralRefused> {
        let damaged = ReferralRefused::Damaged;
        let (first, rest) = plaintext.split_once('\n').ok_or(damaged)?;
        let version: u32 = first.strip_prefix(MARK).and_then(|text| text.parse().ok()).ok_or(damaged)?;
        if version > u32::from(REFERRAL_VERSION) {
            return Err(ReferralRefused::Newer);
        }
        let (packet, rest) = rest.split_once('\n').ok_or(damaged)?;
        let (by, rest) = rest.split_once('\n').ok_or(damaged)?;
        let text = rest.strip_prefix('\n').filter(|text| text.len() <= MAX_TEXT_BYTES).ok_or(damaged)?;
        let by = by.strip_prefix("answer-by ").filter(|by| *by == "-" || is_day(by)).ok_or(damaged)?;
        let read = Self {
            packet: packet.strip_prefix("packet ").ok_or(damaged)?.parse()?,
            answer_by: (by != "-").then(|| by.to_owned()),
            text: text.to_owned(),
        };
        // One packet has one encoding: no other case, no leading zero, no sign that another reader takes differently.
        if read.to_plaintext() == plaintext { Ok(read) } else { Err(damaged) }
    }
}

/// Four digits, two, two.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.char_indices().all(|(at, sign)| match at {
            4 | 7 => sign == '-',
            _ => sign.is_ascii_digit(),
        })
}
