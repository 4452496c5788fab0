//! Cards and services, usable at any time and without opening a record.

use crate::view::{
    CardAudience, CardBlockKind, CardBlockView, CardRequest, CardRow, CardView, FactView, PhoneView,
    ServiceView, ServicesRequest, SourceView,
};
use crate::{Code, Error, texts};
use waymark_content::cards::{Audience, Block, Card, Cards, Fact};
use waymark_content::directory::{Found, Hours, Service, Sex, Wanted};
use waymark_domain::{ChoiceId, Day, LocaleTag};

fn embedded() -> Result<&'static waymark_content::guidance::Guidance, Error> {
    waymark_content::guidance::guidance().map_err(|_| Code::Internal.into())
}

/// Every card as a line: the worker's first, each audience in its own order.
pub(crate) fn cards() -> Result<Vec<CardRow>, Error> {
    let cards = &embedded()?.cards;
    Ok(cards.of(Audience::Worker).chain(cards.of(Audience::Person)).map(row).collect())
}

/// One card as it may be shown today.
pub(crate) fn card(request: &CardRequest, today: Day) -> Result<CardView, Error> {
    let guidance = embedded()?;
    let card = guidance.cards.card(&request.id).ok_or(Code::UnknownCard)?;
    let blocks = guidance.cards.blocks(card, today);
    let wanted = Wanted { country: None, helps: &card.services, sex: None, age: None, language: None };
    let services = match card.audience {
        _ if card.services.is_empty() => Vec::new(),
        Audience::Worker => guidance.directory.find(&wanted, today),
        Audience::Person => guidance.directory.find_for_person(&wanted, today),
    };
    let blocks: Vec<CardBlockView> =
        blocks.into_iter().filter_map(|block| block_view(block, &guidance.cards, today)).collect();
    let shown = std::iter::once(card.title.as_str()).chain(blocks.iter().map(|block| block.text.as_str()));
    let review = request.person_locale.as_ref().map(|locale| texts::together(locale, shown));
    Ok(CardView {
        row: row(card),
        review,
        wants_services: !card.services.is_empty(),
        blocks,
        services: services
            .into_iter()
            .map(|found| service(&found, card.audience == Audience::Person, request.person_locale.as_ref()))
            .collect(),
    })
}

/// Services that help with a need, confirmed ones first; all of them where no need is named.
pub(crate) fn services(request: &ServicesRequest, today: Day) -> Result<Vec<ServiceView>, Error> {
    let directory = &embedded()?.directory;
    let helps = request.need.as_ref().map_or(&[][..], |need: &ChoiceId| directory.helps_for(need));
    if request.need.is_some() && helps.is_empty() {
        // No service answers this need; all of them would be no answer either.
        return Ok(Vec::new());
    }
    let wanted = Wanted { country: None, helps, sex: None, age: None, language: None };
    let found = if request.for_person {
        directory.find_for_person(&wanted, today)
    } else {
        directory.find(&wanted, today)
    };
    let person = request.person_locale.as_ref();
    Ok(found.iter().map(|found| service(found, request.for_person, person)).collect())
}

fn row(card: &Card) -> CardRow {
    let audience = match card.audience {
        Audience::Worker => CardAudience::Worker,
        Audience::Person => CardAudience::Person,
    };
    let actions = card.shown.actions.iter().cloned().collect();
    CardRow { id: card.id.clone(), audience, title: card.title.clone(), actions }
}

fn block_view(block: &Block, cards: &Cards, today: Day) -> Option<CardBlockView> {
    let plain = |kind, text: &String| Some(CardBlockView { kind, text: text.clone(), fact: None });
    match block {
        Block::Text { text } => plain(CardBlockKind::Text, text),
        Block::Step { text } => plain(CardBlockKind::Step, text),
        Block::Warning { text } => plain(CardBlockKind::Warning, text),
        Block::Fact { fact } => cards.fact(fact).map(|fact| CardBlockView {
            kind: CardBlockKind::Fact,
            text: fact.text.clone(),
            fact: Some(fact_view(fact, today)),
        }),
    }
}

fn fact_view(fact: &Fact, today: Day) -> FactView {
    FactView {
        standing: fact.standing(today).text_id().to_owned(),
        checked_on: fact.check.as_ref().map(|check| check.on),
        source: SourceView {
            name: fact.source.clone(),
            date: fact.source_date.as_ref().map(|date| date.as_str().to_owned()),
            evidence: fact.evidence.text_id().to_owned(),
        },
    }
}

/// A service for its reader; `person` is the language in which the person reads dates and ages.
fn service(found: &Found<'_>, for_person: bool, person: Option<&LocaleTag>) -> ServiceView {
    let service = found.service;
    let checked_on = service.confirmed.as_ref().map(|confirmed| confirmed.on);
    let (from, to) = match &service.hours {
        Some(Hours::Daily { from, to } | Hours::Weekdays { from, to }) => {
            (Some(from.clone()), Some(to.clone()))
        }
        Some(Hours::Always) | None => (None, None),
    };
    ServiceView {
        id: service.id.clone(),
        country: service.country.text_id(),
        name: if for_person { service.shown_name() } else { &service.name }.to_owned(),
        // The description is written for the worker.
        text: (!for_person).then(|| service.text.clone()),
        place: service.place.clone(),
        helps: service.helps.iter().map(|help| help_id(help)).collect(),
        accepts: accepts(service),
        from_age: service.accepts.from_age,
        from_age_said: person
            .zip(service.accepts.from_age)
            .map(|(locale, age)| texts::number(locale, age.into())),
        languages: service.languages.clone(),
        hours: service.hours.as_ref().map(|hours| hours.text_id().to_owned()),
        hours_from: from,
        hours_to: to,
        phones: service
            .phones
            .iter()
            .map(|phone| PhoneView {
                number: phone.number.clone(),
                help: phone.help.as_deref().map(help_id),
                from_abroad: phone.from_abroad,
                free: phone.free,
            })
            .collect(),
        web: service.web.clone(),
        standing: found.standing.text_id().to_owned(),
        checked_on,
        checked_said: person.zip(checked_on).map(|(locale, day)| texts::day(locale, day)),
        source: SourceView {
            name: service.source.clone(),
            date: service.source_date.as_ref().map(|date| date.as_str().to_owned()),
            evidence: service.evidence.text_id().to_owned(),
        },
    }
}

/// The message of a kind of help.
fn help_id(help: &str) -> String {
    format!("help-{}", help.replace('_', "-"))
}

/// Whom a service accepts, as Fluent ids; empty where that is not known.
fn accepts(service: &Service) -> Vec<String> {
    let accepts = &service.accepts;
    let sexes = match (accepts.sexes.contains(&Sex::Female), accepts.sexes.contains(&Sex::Male)) {
        (true, true) => Some("accepts-everyone"),
        (true, false) => Some("accepts-female"),
        (false, true) => Some("accepts-male"),
        (false, false) => None,
    };
    let ages = match (accepts.from_age, accepts.to_age) {
        (Some(18..), None) => Some("accepts-adults"),
        (_, Some(0..=17)) => Some("accepts-children"),
        (Some(_), _) => Some("accepts-from-age"),
        _ => None,
    };
    let statuses = accepts.statuses.iter().map(|status| status.text_id());
    sexes.into_iter().chain(ages).chain(statuses).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use waymark_domain::TextReview;

    const TODAY: Day = Day(20_779);

    fn open(id: &str, person_locale: Option<&str>) -> Result<CardView, Error> {
        card(
            &CardRequest {
                id: id.to_owned(),
                person_locale: person_locale.map(|tag| LocaleTag::new(tag).unwrap()),
            },
            TODAY,
        )
    }

    #[test]
    fn there_is_a_card_for_every_reader_and_each_opens() {
        let rows = cards().unwrap();
        assert!(rows.iter().filter(|row| row.audience == CardAudience::Worker).count() >= 12);
        assert!(rows.iter().filter(|row| row.audience == CardAudience::Person).count() >= 8);
        for row in rows {
            assert!(!open(&row.id, None).unwrap().blocks.is_empty(), "{}", row.id);
        }
        assert!(open("nobody", None).is_err());
    }

    #[test]
    fn a_person_sees_no_number_that_nobody_has_called_and_a_worker_sees_it_marked() {
        let ask = |for_person| {
            services(&ServicesRequest { need: None, for_person, person_locale: None }, TODAY).unwrap()
        };
        assert!(ask(true).iter().all(|service| service.checked_on.is_some() && service.text.is_none()));
        let worker = ask(false);
        assert!(worker.len() > 30);
        assert!(
            worker
                .iter()
                .filter(|one| one.checked_on.is_none())
                .all(|one| one.standing == "service-unconfirmed")
        );
        let emergency = worker.iter().find(|one| one.id == "rs-emergency").unwrap();
        let for_what: Vec<_> = emergency.phones.iter().filter_map(|phone| phone.help.as_deref()).collect();
        assert_eq!(for_what, ["help-police", "help-fire", "help-ambulance"]);
        assert!(worker.iter().all(|one| !one.source.name.is_empty()), "every entry says where it is from");
    }

    #[test]
    fn a_person_sees_no_fact_that_nobody_has_checked() {
        for row in cards().unwrap().into_iter().filter(|row| row.audience == CardAudience::Person) {
            let view = open(&row.id, None).unwrap();
            assert!(
                view.blocks
                    .iter()
                    .filter_map(|block| block.fact.as_ref())
                    .all(|fact| fact.checked_on.is_some())
            );
        }
    }

    #[test]
    fn a_card_says_how_far_its_translation_is_and_which_next_steps_it_explains() {
        assert_eq!(open("rights", None).unwrap().review, None);
        assert_eq!(open("rights", Some("ar")).unwrap().review, Some(TextReview::Draft));
        assert_eq!(open("rights", Some("sw")).unwrap().review, Some(TextReview::Missing));
        let rights = cards().unwrap().into_iter().find(|row| row.id == "rights").unwrap();
        assert!(rights.actions.contains(&"explain_rights".to_owned()));
    }

    #[test]
    fn a_card_whose_services_are_all_unconfirmed_still_says_that_it_has_some() {
        let whom_to_call = open("whom_to_call", Some("ar")).unwrap();
        assert!(whom_to_call.wants_services);
        assert!(whom_to_call.services.is_empty());
        assert!(!open("online", None).unwrap().wants_services);
    }
}
