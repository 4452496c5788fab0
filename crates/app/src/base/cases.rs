//! What the base shows: the first screen, the list of cases, one case in full.

use crate::caseload;
use crate::field::LAST_CONTACT_KEY;
use crate::opened::Opened;
use crate::post::letters;
use crate::view::{AlertView, BaseHomeView, CaseAnswerView, CaseRequest, CaseRow, CaseView};
use crate::worker::Link;
use crate::{Code, Error};
use waymark_content::Content;
use waymark_domain::{AnswerValue, ChoiceId, Level, Record, Step, Timestamp};
use waymark_store::tables::{self, Alert, alerts, audit, cases, settings};

/// Why a case may be opened.
const REASONS: [&str; 4] = ["first_look", "follow_up", "referral", "quality"];
/// Rows that are read at once.
const ROWS: u32 = 500;

/// The base's first screen.
pub(crate) fn home(open: &Opened, link: Link, now: Timestamp) -> Result<BaseHomeView, Error> {
    let ((all, unread), alerts, contact) = open.db.read(|reader| {
        let contact: Option<i64> = settings::get(reader, LAST_CONTACT_KEY)?;
        Ok((cases::counts(reader)?, alerts::standing(reader)?, contact))
    })?;
    Ok(BaseHomeView {
        letters: letters::unread(open)?,
        organisation: open.roster()?.roster().name.clone(),
        cases: all,
        unread,
        link: link.state,
        busy: link.busy,
        last_contact_hours: contact.map(|at| now.hours_since(Timestamp(at))),
        alerts: alerts.into_iter().map(|alert| alert_view(alert, now)).collect(),
    })
}

fn alert_view(alert: Alert, now: Timestamp) -> AlertView {
    // About a device it names epoch and number; about the server, how long its log was and is.
    let place = alert.about.split_once('-').filter(|_| alert.device.is_some());
    let (epoch, seq) = place.map_or((None, None), |(epoch, seq)| (epoch.parse().ok(), seq.parse().ok()));
    AlertView {
        id: alert.id,
        code: alert.code,
        device: alert.device.map(|device| device.to_string()),
        epoch,
        seq,
        about: (!alert.about.is_empty()).then_some(alert.about),
        hours: now.hours_since(alert.raised_at),
    }
}

/// Every case, most urgent first; among equals the one that has waited longest.
pub(crate) fn cases(open: &Opened) -> Result<Vec<CaseRow>, Error> {
    let mut all = Vec::new();
    let mut after = None;
    loop {
        let page = open.db.read(|reader| cases::page(reader, after, ROWS))?;
        let Some(last) = page.last().map(|row| row.place) else { break };
        all.extend(page.into_iter().map(case_row));
        after = Some(last);
    }
    all.sort_by(|one, other| order(one).cmp(&order(other)));
    Ok(all)
}

/// Danger now before all, then the level; what was not finished is looked at before "nothing said today".
fn order(row: &CaseRow) -> (bool, u8, waymark_domain::Day, &str) {
    let level = match row.level {
        Level::A => 0,
        Level::B => 1,
        Level::C => 2,
        Level::D => 3,
        Level::X => 4,
        Level::E => 5,
    };
    (!row.red, level, row.day, row.code.as_str())
}

/// One case in full. That it was opened, and why, goes into the audit first: what cannot be noted is not shown.
pub(crate) fn open_case(open: &Opened, request: &CaseRequest, now: Timestamp) -> Result<CaseView, Error> {
    if !REASONS.contains(&request.reason.as_str()) {
        return Err(Code::RefusedAnswer.into());
    }
    caseload::check_limit(open, now)?;
    let (row, record) =
        open.db.read(|reader| Ok((cases::get(reader, request.id)?, cases::record(reader, request.id)?)))?;
    let (row, record) = row.zip(record).ok_or(Code::UnknownScreening)?;
    open.db.write("open case", |writer| {
        audit::append(writer, "view", &format!("{}_{}", request.id, request.reason), now)?;
        cases::mark_read(writer, request.id, now).map(drop)
    })?;
    let row = CaseRow { read: true, ..case_row(row) };
    Ok(CaseView {
        row,
        mode: record.mode,
        end: record.end,
        worker_locale: record.worker_locale.clone(),
        languages: record.languages.clone(),
        answers: answers(&record, open.content),
        assessment: record.assessment.clone(),
        worker_view: record.worker_view.clone(),
        beside: caseload::beside_case(open, &record)?,
    })
}

/// The answers in the order of the questionnaire. An item that this version does not know comes last: nothing that
/// was said is left out.
fn answers(record: &Record, content: &Content) -> Vec<CaseAnswerView> {
    let mut views = Vec::with_capacity(record.answers.len());
    for step in &content.instrument.steps {
        for item in &step.items {
            views.extend(answer_view(record, item, Some(step)));
        }
    }
    let known =
        |item: &waymark_domain::ItemId| content.instrument.steps.iter().any(|step| step.items.contains(item));
    for item in record.answers.keys().filter(|item| !known(item)) {
        views.extend(answer_view(record, item, None));
    }
    views
}

fn answer_view(
    record: &Record,
    item: &waymark_domain::ItemId,
    step: Option<&Step>,
) -> Option<CaseAnswerView> {
    let answer = record.answers.get(item)?;
    Some(CaseAnswerView {
        item: item.clone(),
        section: step.map(|step| step.section.clone()).unwrap_or_default(),
        // The coordinator reads what was said: that is what it was sealed to them for.
        value: choices(answer.value.expose()),
        parts: answer.parts.expose().clone(),
        person_locale: answer.provenance.person_locale.clone(),
        review: answer.provenance.review,
    })
}

fn choices(value: &AnswerValue) -> Vec<ChoiceId> {
    match value {
        AnswerValue::One(one) => vec![one.clone()],
        AnswerValue::Many(many) => many.clone(),
    }
}

pub(crate) fn case_row(row: tables::CaseRow) -> CaseRow {
    CaseRow {
        code: row.code,
        id: row.id,
        level: row.level,
        red: row.red,
        child_path: row.child_path,
        provisional: row.provisional,
        day: row.day,
        person_locale: row.person_locale,
        reasons: row.reasons,
        device: row.device.to_string().chars().take(8).collect(),
        read: row.read_at.is_some(),
    }
}
