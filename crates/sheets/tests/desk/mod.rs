//! A small `locales/` with three languages, and the ways a sheet of it is edited.
#![allow(clippy::unwrap_used, dead_code)]

use waymark_sheets::{ChangedFile, Desk, Row, Sheet};

pub(crate) const REGISTRY: &str = r#"
[[language]]
tag = "en"
name = "English"
english = "English"
direction = "ltr"
fallback = []
worker = true

[[language]]
tag = "fr"
name = "Français"
english = "French"
direction = "ltr"
fallback = ["en"]
worker = false

[[language]]
tag = "ar"
name = "العربية"
english = "Arabic"
direction = "rtl"
fallback = ["en"]
worker = true

[[language]]
tag = "sr-Latn"
name = "Srpski"
english = "Serbian (Latin)"
direction = "ltr"
fallback = ["en"]
worker = false

[[language]]
tag = "sr-Cyrl"
name = "Српски"
english = "Serbian (Cyrillic)"
direction = "ltr"
fallback = ["en"]
worker = false
"#;

pub(crate) const FORBIDDEN: &str =
    "en = [\"victim\"]\nfr = [\"victime\"]\nar = [\"ضحية\"]\nsr-Latn = [\"žrtv\"]\nsr-Cyrl = [\"жртв\"]\n";

pub(crate) const ENGLISH: &str = "### For the person\n\n## Papers\n\n# Neutral, for everybody.\nq-T2 = Has anyone kept your papers?\nq-T3 = Were you paid?\n\n## Buttons\n\nsave = Keep\n    .title = Keep it all\nnext-days = { $days ->\n    [one] Come back in { $daysText } day.\n   *[other] Come back in { $daysText } days.\n}\n";

pub(crate) const CARDS: &str = "# The title of a card.\ninfo-a = Your rights\n";

pub(crate) const FRENCH: &str = "### Pour la personne\n\n## Papiers\n\n# Neutre.\nq-T2 = Vos papiers ?\n\n# Un bouton.\nsave = Garder\n    .title = Garder tout\nnext-days = { $days ->\n    [one] Revenez dans { $daysText } jour.\n   *[other] Revenez dans { $daysText } jours.\n}\n";

fn files() -> Vec<(String, String, String)> {
    [
        ("en", "person.ftl", ENGLISH),
        ("en", "infocards.ftl", CARDS),
        ("en", "worker.ftl", "why-T2 = It shows control.\n"),
        ("fr", "person.ftl", FRENCH),
        ("sr-Latn", "infocards.ftl", "info-a = Vaša prava\n"),
        ("sr-Cyrl", "infocards.ftl", "info-a = Ваша права\n"),
    ]
    .into_iter()
    .map(|(tag, name, content)| (tag.to_owned(), name.to_owned(), content.to_owned()))
    .collect()
}

pub(crate) fn desk() -> Desk {
    with(&[])
}

/// The desk with these files written anew.
pub(crate) fn with(changed: &[ChangedFile]) -> Desk {
    let mut all = files();
    for file in changed {
        all.retain(|(tag, name, _)| (tag, name) != (&file.tag, &file.name));
        all.push((file.tag.clone(), file.name.clone(), file.content.clone()));
    }
    let listed: Vec<(&str, &str, &str)> =
        all.iter().map(|(tag, name, content)| (tag.as_str(), name.as_str(), content.as_str())).collect();
    Desk::read(REGISTRY, FORBIDDEN, &listed).unwrap()
}

pub(crate) fn changed(tag: &str, name: &str, content: &str) -> ChangedFile {
    ChangedFile { tag: tag.to_owned(), name: name.to_owned(), content: content.to_owned() }
}

pub(crate) fn row<'s>(sheet: &'s mut Sheet, id: &str) -> &'s mut Row {
    sheet.rows.iter_mut().find(|row| row.id == id).unwrap()
}

/// The xlsx file of an edited sheet.
pub(crate) fn book(sheet: &Sheet) -> Vec<u8> {
    sheet.to_xlsx().unwrap()
}
