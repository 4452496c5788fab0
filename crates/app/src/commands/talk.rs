//! The commands of a talk beside its questions.

use crate::view::{
    AnswersRequest, BatchCodesView, BatchRequest, ErrorView, NoteRequest, OfferRequest, OfferView, Role,
    ScreeningView,
};
use crate::{App, carry, field};

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// Records several answers in one commit; each is kept by itself.
    pub fn answer_items(&self, request: AnswersRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::answer_items(&*self.stage()?, request, self.now())?)
    }

    /// Changes what stands beside the answers: who interprets, wording that confused, a referral, a carried code.
    pub fn note(&self, request: NoteRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::note(&*self.stage()?, request, self.now())?)
    }

    /// The codes of those who interpreted last.
    pub fn interpreters(&self) -> Result<Vec<String>, ErrorView> {
        Ok(field::interpreters(&*self.stage()?)?)
    }

    /// What a service would be told, exactly and in full.
    pub fn offer(&self, request: OfferRequest) -> Result<OfferView, ErrorView> {
        self.touched();
        Ok(field::offer(&*self.stage()?, request)?)
    }

    /// The codes of one packed talk, for the camera of the base. What becomes of it is told by its receipt.
    pub fn batch_codes(&self, request: BatchRequest) -> Result<BatchCodesView, ErrorView> {
        self.touched();
        Ok(carry::codes(&*self.opened_as(Role::Field)?, &request)?)
    }
}
