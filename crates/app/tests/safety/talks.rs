//! Talks for the stories: begun, answered, ended.

use crate::stage::Stage;
use serde_json::json;
use waymark_app::App;
use waymark_app::view::{ScreeningView, StartRequest};
use waymark_domain::{ItemId, LocaleTag, ScreeningId};
use waymark_testkit::{AMINA, Chance};

/// A phone of Amina's, enrolled and open, and its stage.
pub(crate) fn amina() -> (Stage, App) {
    let stage = Stage::new();
    let phone = stage.phone(AMINA);
    (stage, phone)
}

/// Begins a talk.
pub(crate) fn begin(phone: &App) -> ScreeningView {
    phone.start_screening(StartRequest { worker_locale: LocaleTag::new("en").unwrap() }).unwrap()
}

/// Answers one item of a talk and stays.
pub(crate) fn answer(phone: &App, id: ScreeningId, item: &str, value: &str) -> ScreeningView {
    let request = json!({ "id": id, "item": item, "value": value, "parts": {}, "advance": false });
    phone.answer_item(serde_json::from_value(request).unwrap()).unwrap()
}

/// What an item of the screen holds now.
pub(crate) fn value(view: &ScreeningView, item: &str) -> Option<Vec<String>> {
    let item = ItemId::new(item).unwrap();
    let found = view.step.items.iter().find(|one| one.id == item)?;
    found.value.as_ref().map(|choices| choices.iter().map(ToString::to_string).collect())
}

/// How many times a long test goes round: `variable`, or a size for every day.
pub(crate) fn rounds(variable: &str, everyday: usize) -> usize {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(everyday)
}

/// Chance that a failing test names.
pub(crate) fn chance() -> Chance {
    let seed = std::env::var("WAYMARK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(7);
    println!("WAYMARK_SEED={seed}");
    Chance::seeded(seed)
}
