//! A referral: what one service would be told, line by line, and what became of it. The packet holds the minimum; a
//! private answer is in it only where the person added it for this service.

use crate::{
    AnswerValue, CaseCode, ChoiceId, Day, Instrument, ItemId, Level, LocaleTag, PacketCode, SensitivityClass,
    ServiceId, Session, Timestamp,
};
use serde::{Deserialize, Serialize};

/// How a service was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReferralWay {
    /// By phone.
    Phone,
    /// By going there together.
    InPerson,
    /// By a note on paper that the person carries.
    Paper,
    /// By a sealed packet.
    Packet,
}

/// What became of a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReferralState {
    /// The service has been told and has not answered yet.
    Waiting,
    /// It takes the person.
    Accepted,
    /// It does not.
    Refused,
    /// It would, and has no place now.
    NoPlace,
    /// Nobody answered.
    NoAnswer,
    /// The person did not agree: nothing was told.
    NotWanted,
}

/// One referral of a talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// The service.
    pub service: ServiceId,
    /// For which needs.
    pub needs: Vec<ChoiceId>,
    /// What was shown to the person and may be told: the lines of the packet. Empty where they did not agree.
    pub lines: Vec<ChoiceId>,
    /// Private items that the person added for this service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<ItemId>,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// How the service was told; absent where it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<ReferralWay>,
    /// What became of it.
    pub state: ReferralState,
    /// When the person agreed or did not.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at: Timestamp,
    /// The language in which they were asked.
    pub locale: LocaleTag,
    /// The day by which an answer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The id of the packet that was sealed for it; an answer names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packet: Option<PacketCode>,
}

impl Referral {
    /// Whether this is the same agreement as another one: to the same lines for the same needs. What was sealed for one
    /// stands for the other.
    #[must_use]
    pub fn agrees_like(&self, other: &Self) -> bool {
        let same = (&self.service, &self.needs, &self.lines, &self.added, self.due, self.way);
        same == (&other.service, &other.needs, &other.lines, &other.added, other.due, other.way)
    }
}

/// The version of [`ReferralFollowUp`].
pub const FOLLOW_UP_VERSION: u32 = 1;

/// What a service answered after the talk was sealed: a document of its own in a batch of its own. It names the packet,
/// and so tells nobody anything who does not hold the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralFollowUp {
    /// The version of this form.
    pub v: u32,
    /// `referral`.
    pub kind: String,
    /// The packet that was answered.
    pub packet: PacketCode,
    /// What was answered.
    pub state: ReferralState,
    /// The day on which it was.
    pub day: Day,
}

/// One line of a packet: a message id of its heading, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SharedLine {
    /// Which line: `needs`, `level`, `language`, `interpreter`, `age`, `gender`, `safety`, `contact`, or the id of an
    /// item that the person added.
    pub line: String,
    /// The choices that stand in it, or a code or a language tag.
    pub values: Vec<String>,
}

/// What one service would be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packet {
    /// The version of this form.
    pub v: u32,
    /// The code of the talk.
    pub code: CaseCode,
    /// The service it is for.
    pub service: ServiceId,
    /// The lines, in order.
    pub lines: Vec<SharedLine>,
}

/// Makes the packet for one service: code, needs, level, language, wish for an interpreter, age band, sex where it was
/// said, warnings, safe contact. Never the story; private items only where `added` names them and they were answered.
#[must_use]
pub fn packet(
    session: &Session,
    instrument: &Instrument,
    level: Level,
    service: ServiceId,
    needs: &[ChoiceId],
    added: &[ItemId],
) -> Packet {
    let chosen = |item: &str| values(session, item);
    let mut lines = vec![
        line("needs", needs.iter().map(ToString::to_string).collect()),
        line("level", vec![level_word(level)]),
        line("language", vec![session.person_locale.to_string()]),
        line("interpreter", chosen("S5")),
        line("age", chosen("J1")),
        line("gender", part(session, "J1", "gender")),
        line("safety", warnings(session)),
        line("contact", chosen("C10")),
    ];
    let addable = added
        .iter()
        .filter(|id| instrument.items.get(*id).is_some_and(|item| may_be_added(item.sensitivity)));
    lines.extend(addable.map(|id| line(id.as_str(), values(session, id.as_str()))));
    lines.retain(|line| !line.values.is_empty());
    Packet { v: 1, code: session.code.clone(), service, lines }
}

/// Only private answers need adding; the others are never told at all.
fn may_be_added(sensitivity: SensitivityClass) -> bool {
    sensitivity == SensitivityClass::VeryHigh
}

fn line(name: &str, values: Vec<String>) -> SharedLine {
    SharedLine { line: name.to_owned(), values }
}

fn level_word(level: Level) -> String {
    format!("{level:?}")
}

/// What whoever helps next must know to keep the person safe; codes, no story.
fn warnings(session: &Session) -> Vec<String> {
    let says = |item: &str, choice: &str| values(session, item).iter().any(|one| one == choice);
    let rows = [
        ("danger_now", says("S8", "no") || says("N1", "yes")),
        ("child", crate::child_path(&session.answers)),
        ("health_72h", says("W1", "doctor_72h")),
    ];
    rows.into_iter().filter(|(_, holds)| *holds).map(|(warning, _)| warning.to_owned()).collect()
}

fn values(session: &Session, item: &str) -> Vec<String> {
    // Values are read to be shown to the person and, where they agree, to be told to the service.
    let answer = session.answers.get(item);
    match answer.map(|answer| answer.value.expose()) {
        Some(AnswerValue::One(one)) => vec![one.to_string()],
        Some(AnswerValue::Many(many)) => many.iter().map(ToString::to_string).collect(),
        None => Vec::new(),
    }
}

fn part(session: &Session, item: &str, part: &str) -> Vec<String> {
    // As above.
    let answer = session.answers.get(item);
    answer
        .and_then(|answer| answer.parts.expose().iter().find(|(name, _)| name.as_str() == part))
        .map(|(_, chosen)| chosen.iter().map(ToString::to_string).collect())
        .unwrap_or_default()
}
