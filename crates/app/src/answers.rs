//! From an answers file: the assessment alone, or a whole screening through the same commands the windows use.

use crate::view::{
    AnswerRequest, EndRequest, ErrorView, FinalisedView, LanguageRequest, ModeRequest, OutcomeView,
    ScreeningRequest, StartRequest, WorkerViewRequest,
};
use crate::{App, Code, Error, words};
use serde::Serialize;
use std::collections::BTreeMap;
use waymark_content::Content;
use waymark_content::answers_file::{AnswersRefused, Case, parse};
use waymark_content::golden::{GOLDEN, GoldenFile};
use waymark_domain::{Answer, AnswerValue, ChoiceId, ItemId, Level, Mode, PartName, Timestamp, assess};

/// Why an answers file led to nothing.
#[derive(Debug, thiserror::Error)]
pub enum AnswersError {
    /// The file does not fit the questionnaire. The text names the place in the file, never what stands there.
    #[error(transparent)]
    File(#[from] AnswersRefused),
    /// A command refused.
    #[error("{}", .0.code)]
    App(ErrorView),
}

impl From<ErrorView> for AnswersError {
    fn from(error: ErrorView) -> Self {
        Self::App(error)
    }
}

impl From<Code> for AnswersError {
    fn from(code: Code) -> Self {
        Self::App(Error::from(code).into())
    }
}

/// A screening that was run from a file.
#[derive(Debug, Clone, Serialize)]
pub struct ScreenedView {
    /// The code people say.
    pub code: String,
    /// The batch; absent where the person did not agree to storing: then nothing was kept.
    pub batch: Option<String>,
    /// The level.
    pub level: Level,
    /// Danger now.
    pub red: bool,
}

/// A talk that was written down with the level it must come to: the reviewers' examples, all of them invented.
#[derive(Debug, Clone)]
pub struct ExampleTalk {
    /// The talk in one line.
    pub name: String,
    /// The level that a person derived by hand.
    pub level: Level,
    /// Whether there is danger now, by hand too.
    pub red: bool,
    /// The talk, as an answers file.
    pub answers: serde_json::Value,
}

/// Every talk of the golden cases, in a fixed order.
///
/// # Errors
/// Where one of the embedded files is not what it should be.
pub fn example_talks() -> Result<Vec<ExampleTalk>, Error> {
    let mut talks = Vec::new();
    for (_, text) in GOLDEN {
        for case in GoldenFile::read(text).map_err(|_| Code::Internal)?.cases {
            talks.push(ExampleTalk {
                name: case.name,
                level: case.should,
                red: case.red,
                answers: case.input,
            });
        }
    }
    Ok(talks)
}

/// What an answers file says: for each item the choices, and the parts beside them.
pub type Given = BTreeMap<ItemId, (Vec<ChoiceId>, BTreeMap<PartName, Vec<ChoiceId>>)>;

/// Reads what an answers file says, to be compared with what arrived elsewhere.
///
/// # Errors
/// Refuses what does not fit the questionnaire.
pub fn given(text: &str) -> Result<Given, AnswersError> {
    let case = parse(text, content()?, Timestamp(0))?;
    let said = case.answers.into_iter().map(|(item, answer)| {
        // Both are read to be compared; they go nowhere else.
        let value = match answer.value.into_inner() {
            AnswerValue::One(one) => vec![one],
            AnswerValue::Many(many) => many,
        };
        (item, (value, answer.parts.into_inner()))
    });
    Ok(said.collect())
}

/// Runs the assessment alone, and gives its result with the reasons in a language, as JSON.
///
/// # Errors
/// Refuses what does not fit the questionnaire.
pub fn assess_answers(text: &str, locale: &str) -> Result<serde_json::Value, AnswersError> {
    let content = content()?;
    let case = parse(text, content, Timestamp(0))?;
    let versions = content.versions(words::version(case.person_locale.as_str()));
    let assessment = assess(&case.answers, case.mode, case.end, &content.rules, versions);
    let told = waymark_content::told(&assessment, &|id| words::text(locale, id));
    serde_json::to_value(told).map_err(|_| Code::Internal.into())
}

impl App {
    /// Runs a whole screening from an answers file: the same commands in the same order as a worker's taps, and at
    /// the end the seal. `mode` is used instead of the file's where given.
    ///
    /// # Errors
    /// Refuses what does not fit the questionnaire, before anything is begun; and what a command refuses. Then the
    /// talk stays a draft.
    pub fn screen_answers(&self, text: &str, mode: Option<Mode>) -> Result<ScreenedView, AnswersError> {
        let content = content()?;
        let case = parse(text, content, self.now())?;
        let begun = self.start_screening(StartRequest { worker_locale: case.worker_locale.clone() })?;
        let id = begun.id;
        self.switch_language(LanguageRequest {
            id,
            worker_locale: None,
            person_locale: Some(case.person_locale.clone()),
            advance: false,
        })?;
        self.choose_mode(ModeRequest { id, mode: mode.unwrap_or(case.mode) })?;
        for (item, answer) in in_order(&case, content) {
            self.answer_item(answered(id, item, answer))?;
        }
        if case.end.is_some() {
            self.end_screening(EndRequest { id, end: case.end })?;
        }
        let outcome = self.outcome(ScreeningRequest { id })?;
        self.view_of_worker(&case, &outcome)?;
        let FinalisedView { code, batch } = self.finalise(ScreeningRequest { id })?;
        let (level, red) = (outcome.assessment.level, outcome.assessment.red);
        Ok(ScreenedView { code: code.as_str().to_owned(), batch, level, red })
    }

    fn view_of_worker(&self, case: &Case, outcome: &OutcomeView) -> Result<(), AnswersError> {
        let Some(view) = case.worker_view.clone() else { return Ok(()) };
        self.set_worker_view(WorkerViewRequest { id: outcome.id, view: Some(view) })?;
        Ok(())
    }
}

/// The answers in the order of the questionnaire, as they would be given.
fn in_order<'a>(case: &'a Case, content: &'a Content) -> impl Iterator<Item = (&'a ItemId, &'a Answer)> {
    let items = content.instrument.steps.iter().flat_map(|step| &step.items);
    items.filter_map(|item| case.answers.get_key_value(item))
}

fn answered(id: waymark_domain::ScreeningId, item: &ItemId, answer: &Answer) -> AnswerRequest {
    AnswerRequest {
        id,
        item: item.clone(),
        // The file's answers are read to be given one by one.
        value: Some(answer.value.expose().clone()),
        parts: answer.parts.expose().clone(),
        advance: false,
        audio_played: false,
    }
}

fn content() -> Result<&'static Content, AnswersError> {
    waymark_content::embedded().map_err(|_| Code::Internal.into())
}
