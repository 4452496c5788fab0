//! A talk beside its questions: several answers at once, notes, interpreters, what a service would be told.

use tauri::State;
use waymark_app::App;
use waymark_app::view::{
    AnswerReferralRequest, AnswerSlipView, AnswerToldRequest, AnswersRequest, BatchCodesView, BatchRequest,
    ErrorView, NoteRequest, OfferRequest, OfferView, OpenReferralRequest, OpenedReferralView, ScreeningView,
    SealReferralRequest, SealedReferralView, TakeAnswerRequest, TakenAnswerView,
};

/// Records several answers in one commit.
#[tauri::command(async)]
pub(crate) fn answer_items(app: State<'_, App>, request: AnswersRequest) -> Result<ScreeningView, ErrorView> {
    app.answer_items(request)
}

/// Changes what stands beside the answers.
#[tauri::command(async)]
pub(crate) fn note(app: State<'_, App>, request: NoteRequest) -> Result<ScreeningView, ErrorView> {
    app.note(request)
}

/// The codes of those who interpreted last.
#[tauri::command(async)]
pub(crate) fn interpreters(app: State<'_, App>) -> Result<Vec<String>, ErrorView> {
    app.interpreters()
}

/// What a service would be told.
#[tauri::command(async)]
pub(crate) fn offer(app: State<'_, App>, request: OfferRequest) -> Result<OfferView, ErrorView> {
    app.offer(request)
}

/// The codes of one packed talk.
#[tauri::command(async)]
pub(crate) fn batch_codes(app: State<'_, App>, request: BatchRequest) -> Result<BatchCodesView, ErrorView> {
    app.batch_codes(request)
}

/// Seals the packet of a referral.
#[tauri::command(async)]
pub(crate) fn seal_referral(
    app: State<'_, App>,
    request: SealReferralRequest,
) -> Result<SealedReferralView, ErrorView> {
    app.seal_referral(request)
}

/// Opens a packet that somebody brought.
#[tauri::command(async)]
pub(crate) fn open_referral(
    app: State<'_, App>,
    request: OpenReferralRequest,
) -> Result<OpenedReferralView, ErrorView> {
    app.open_referral(request)
}

/// The slip that answers a packet.
#[tauri::command(async)]
pub(crate) fn answer_referral(
    app: State<'_, App>,
    request: AnswerReferralRequest,
) -> Result<AnswerSlipView, ErrorView> {
    app.answer_referral(request)
}

/// Takes a service's answer.
#[tauri::command(async)]
pub(crate) fn take_answer(
    app: State<'_, App>,
    request: TakeAnswerRequest,
) -> Result<TakenAnswerView, ErrorView> {
    app.take_answer(request)
}

/// Takes what a service told without a code.
#[tauri::command(async)]
pub(crate) fn answer_told(
    app: State<'_, App>,
    request: AnswerToldRequest,
) -> Result<TakenAnswerView, ErrorView> {
    app.answer_told(request)
}
