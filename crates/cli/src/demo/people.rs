//! The fictional people of the demonstration: talks that reviewers wrote down, each with the level it must come to.

use crate::refused::Refused;
use serde_json::{Value, json};
use waymark_app::answers::{ExampleTalk, example_talks};
use waymark_app::domain::Level;

/// Somebody who is screened.
pub(crate) struct Person {
    /// Their talk in one line.
    pub(crate) talk: String,
    /// The answers file.
    pub(crate) answers: Value,
    /// The level it must come to.
    pub(crate) level: Level,
    /// Whether there is danger now.
    pub(crate) red: bool,
}

/// The twelve that are always there: every level, adults and children, danger now, somebody who does not want to
/// talk, one who stops half-way, one who does not want anything kept.
const ALWAYS: [&str; 12] = [
    "a man works in a bakery on the way, is not paid, cannot leave, his passport is kept",
    "held, and it still goes on",
    "a boy of 13 says yes to CH5, something was given for it",
    "a smuggler arranged the trip and locked him in",
    "work unpaid only, not forced",
    "all eight no",
    "does not want to talk",
    "stopped half-way, all no so far",
    "a boy of 10 with his mother, school and play",
    "a boy of 16 is waited for with a debt",
    "a family debt from before the journey, to be paid by work",
    "work unpaid or forced",
];

/// The last of them talks and wants nothing kept.
const KEEPS_NOTHING: &str = "work unpaid or forced";

/// Languages in turn; the workers', too.
const PERSON_LOCALES: [&str; 8] = ["ar", "fa-AF", "ps", "fr", "tr", "ur", "sr-Latn", "fa"];
const WORKER_LOCALES: [&str; 3] = ["en", "sr-Latn", "ar"];

impl Person {
    /// Age band as the file has it.
    pub(crate) fn age(&self) -> &str {
        self.text("age_band")
    }

    /// The person's language.
    pub(crate) fn language(&self) -> &str {
        self.text("person_locale")
    }

    /// `triage` or `full`.
    pub(crate) fn mode(&self) -> &str {
        self.text("mode")
    }

    /// Whether they agreed to having their answers kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.answers.pointer("/consent/store").and_then(Value::as_str) != Some("no")
    }

    fn text(&self, field: &str) -> &str {
        self.answers.get(field).and_then(Value::as_str).unwrap_or_default()
    }
}

/// So many people, in an order that the seed decides.
pub(crate) fn people(count: u32, seed: u64) -> Result<Vec<Person>, Refused> {
    let talks = example_talks()?;
    let named = |name: &str| talks.iter().find(|talk| talk.name == name);
    let missing = || Refused::plain("demo", "a talk of the demonstration is not among the golden cases");
    let mut chosen: Vec<&ExampleTalk> =
        ALWAYS.iter().map(|name| named(name).ok_or_else(missing)).collect::<Result<_, _>>()?;
    let mut chance = Chance(seed.wrapping_mul(2).wrapping_add(1));
    let wanted = usize::try_from(count).unwrap_or(usize::MAX);
    while chosen.len() < wanted {
        chosen.extend(talks.get(chance.below(talks.len())));
    }
    chosen.truncate(wanted);
    // Fisher and Yates: who comes first is up to the seed.
    for last in (1..chosen.len()).rev() {
        chosen.swap(last, chance.below(last + 1));
    }
    Ok(chosen.into_iter().enumerate().map(|(place, talk)| person(place, talk)).collect())
}

fn person(place: usize, talk: &ExampleTalk) -> Person {
    let mut answers = talk.answers.clone();
    if let Some(fields) = answers.as_object_mut() {
        let in_turn = |locales: &[&'static str]| locales.get(place % locales.len()).copied().unwrap_or("en");
        fields.insert("person_locale".to_owned(), json!(in_turn(&PERSON_LOCALES)));
        fields.insert("worker_locale".to_owned(), json!(in_turn(&WORKER_LOCALES)));
    }
    if talk.name == KEEPS_NOTHING
        && let Some(store) = answers.pointer_mut("/consent/store")
    {
        *store = json!("no");
    }
    Person { talk: talk.name.clone(), answers, level: talk.level, red: talk.red }
}

/// A small generator of even numbers: the demonstration has to be repeatable, not unpredictable.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bound = u64::try_from(bound.max(1)).unwrap_or(1);
        usize::try_from(self.0 % bound).unwrap_or(0)
    }
}
