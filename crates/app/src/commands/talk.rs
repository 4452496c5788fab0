//! The commands of a talk beside its questions.

use crate::view::{
    AnswerReferralRequest, AnswerSlipView, AnswerToldRequest, AnswersRequest, BatchCodesView, BatchRequest,
    ErrorView, NoteChange, NoteRequest, OfferRequest, OfferView, OpenReferralRequest, OpenedReferralView,
    Role, ScreeningView, SealReferralRequest, SealedReferralView, Source, TakeAnswerRequest, TakenAnswerView,
};
use crate::{App, Stage, carry, field, referral};
use waymark_sync::plan::Occasion;
use zeroize::Zeroizing;

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// Records several answers in one commit; each is kept by itself.
    pub fn answer_items(&self, request: AnswersRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        Ok(field::answer_items(&*self.stage()?, request, self.now())?)
    }

    /// Changes what stands beside the answers: who interprets, wording that confused, a referral, a carried code.
    pub fn note(&self, mut request: NoteRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        if matches!(request.change, NoteChange::BroughtShown) {
            request.change = NoteChange::Brought(self.spoken_code(&Source::Scanned)?);
        }
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

    /// Seals the packet of a referral that the person agreed to. It can be saved with `save_shown` until something else is
    /// shown; its words are in this answer and nowhere else.
    pub fn seal_referral(&self, request: SealReferralRequest) -> Result<SealedReferralView, ErrorView> {
        self.touched();
        let stage = self.stage()?;
        let (mut view, sealed) = field::seal_referral(&stage, &request, self.now())?;
        match stage {
            Stage::Real(_) => self.lay_on_desk(sealed),
            // Nothing of practice leaves the phone: it cannot be saved, and no camera can read it.
            Stage::Practice(_) => view.codes.clear(),
        }
        Ok(view)
    }

    /// Opens a packet that somebody brought, with the words that were told another way. Nothing of it is kept.
    pub fn open_referral(&self, request: OpenReferralRequest) -> Result<OpenedReferralView, ErrorView> {
        self.touched();
        self.must_be_open()?;
        let words = Zeroizing::new(request.words);
        Ok(referral::open_sealed(&self.brought(&request.from)?, &referral::Opener::Words(&words))?)
    }

    /// The slip that answers a packet.
    pub fn answer_referral(&self, request: AnswerReferralRequest) -> Result<AnswerSlipView, ErrorView> {
        self.touched();
        self.must_be_open()?;
        Ok(referral::answer_slip(&request.packet, request.state)?)
    }

    /// Takes a service's answer: into the unfinished talk it belongs to, or on to the base.
    pub fn take_answer(&self, request: TakeAnswerRequest) -> Result<TakenAnswerView, ErrorView> {
        self.touched();
        let taken = self.take_answer_here(&request, self.now())?;
        self.wake(Occasion::Sealed);
        Ok(taken)
    }

    /// Takes what a service told without a code about a packet of this phone, or at a base of a case: it goes the way of an
    /// answer by code.
    pub fn answer_told(&self, request: AnswerToldRequest) -> Result<TakenAnswerView, ErrorView> {
        self.touched();
        let taken = self.answer_told_here(&request, self.now())?;
        self.wake(Occasion::Sealed);
        Ok(taken)
    }

    /// The codes of one packed talk, for the camera of the base. What becomes of it is told by its receipt.
    pub fn batch_codes(&self, request: BatchRequest) -> Result<BatchCodesView, ErrorView> {
        self.touched();
        self.must_not_be_alone()?;
        Ok(carry::codes(&*self.opened_as(Role::Field)?, &request)?)
    }
}
