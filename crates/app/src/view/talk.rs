//! What the windows see of a talk beside its questions: several answers at once, who interprets, sections, the review,
//! referrals, the code a person carries.

use super::StepView;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use waymark_domain::{
    CarriedCode, ChoiceId, InterpreterCode, ItemId, LocaleTag, PartName, Referral, ReferralState,
    ReferralWay, ScreeningId, ServiceId, SharedLine, StepId, TextReview,
};

view! {
    /// Answers several items in one commit: the statements of the agreement are said back together. Each answer is
    /// kept by itself.
    pub struct AnswersRequest {
        /// The screening.
        pub id: ScreeningId,
        /// The answers, in order.
        pub answers: Vec<GivenAnswer>,
        /// Whether to go on where the screen is complete with them.
        pub advance: bool,
    }

    /// One answer of several.
    pub struct GivenAnswer {
        /// The item.
        pub item: ItemId,
        /// One choice id, or a list for items of several; absent = not asked.
        #[cfg_attr(test, ts(type = "string | string[] | null"))]
        pub value: Option<waymark_domain::AnswerValue>,
        /// Follow-ups: part name to choice ids.
        #[serde(default)]
        pub parts: BTreeMap<PartName, Vec<ChoiceId>>,
    }

    /// Where the next answer leads: known before it is given, and shown before it is on disk.
    pub struct AheadView {
        /// The item whose answer takes the talk on.
        pub item: ItemId,
        /// The answers that lead there.
        pub choices: Vec<ChoiceId>,
        /// The step as it stands after such an answer.
        pub step: StepView,
        /// The notices for the worker after it.
        pub banners: Vec<String>,
    }

    /// Changes what stands beside the answers of a talk.
    pub struct NoteRequest {
        /// The screening.
        pub id: ScreeningId,
        /// What changes.
        pub change: NoteChange,
    }

    /// One change beside the answers.
    #[serde(rename_all = "snake_case")]
    pub enum NoteChange {
        /// Who interprets from now on; `null`: nobody, or nobody with a code.
        Interpreter(Option<InterpreterCode>),
        /// An interpreter without a code gets one by chance.
        NewInterpreter,
        /// The wording of this item, as it stands on screen, confused the person.
        Confusing(ItemId),
        /// Takes that note back.
        NotConfusing(ItemId),
        /// The person agreed, or did not, that this service is told what was shown to them.
        Referral(ReferralRequest),
        /// Takes a referral back.
        NoReferral(ServiceId),
        /// Draws a code for the person to carry.
        Carry,
        /// The person brought a code from another talk: its words as they were said.
        Brought(String),
        /// The same, where they showed it to the camera.
        BroughtShown,
        /// Takes the code away again.
        CarryNothing,
    }

    /// A referral as the screen decides it; what is told comes from the talk.
    pub struct ReferralRequest {
        /// The service.
        pub service: ServiceId,
        /// For which needs.
        pub needs: Vec<ChoiceId>,
        /// Private items that the person added for this service.
        #[serde(default)]
        pub added: Vec<ItemId>,
        /// Whether it cannot wait.
        pub urgent: bool,
        /// How the service is told; absent where the person did not agree.
        pub way: Option<ReferralWay>,
        /// What became of it.
        pub state: ReferralState,
        /// In how many days an answer is needed, counted from today; absent = as it was.
        #[serde(default)]
        pub within_days: Option<u8>,
    }

    /// Seals the packet of a referral that the person agreed to.
    pub struct SealReferralRequest {
        /// The screening.
        pub id: ScreeningId,
        /// The service.
        pub service: ServiceId,
    }

    /// A sealed packet as it is handed on: its bytes are saved with `save_shown`.
    pub struct SealedReferralView {
        /// Its id, which the service's answer names.
        pub packet: String,
        /// The words that open it, to be told another way; absent where it is sealed to the service's own key.
        pub words: Option<Vec<String>>,
        /// The packet as codes for a camera; empty in practice, where nothing leaves the phone.
        pub codes: Vec<super::QrView>,
        /// What is inside, to the letter.
        pub text: String,
    }

    /// Opens a packet that somebody brought.
    pub struct OpenReferralRequest {
        /// Where it is.
        pub from: super::Source,
        /// The words that were told.
        pub words: String,
    }

    /// What stands in a packet.
    pub struct OpenedReferralView {
        /// Its id.
        pub packet: String,
        /// The day by which an answer is asked for.
        pub answer_by: Option<String>,
        /// What is to be read.
        pub text: String,
    }

    /// Answers a packet.
    pub struct AnswerReferralRequest {
        /// Its id.
        pub packet: String,
        /// The answer: accepted, waiting, refused, no place.
        pub state: ReferralState,
    }

    /// The acceptance slip.
    pub struct AnswerSlipView {
        /// To be read out: three groups of four signs.
        pub code: String,
        /// The same for a camera.
        pub qr: super::QrView,
    }

    /// Takes the answer of a service.
    pub struct TakeAnswerRequest {
        /// Typed as it was heard, or what the camera has just read.
        pub from: super::Source,
    }

    /// Takes what a service told without a code.
    pub struct AnswerToldRequest {
        /// The packet, which this phone or the case has to know.
        pub packet: String,
        /// What they told: accepted, waiting, refused, no place.
        pub state: ReferralState,
        /// At a base: the case that carries the packet; absent on a phone.
        #[serde(default)]
        pub case: Option<ScreeningId>,
    }

    /// What was answered, and where it went.
    pub struct TakenAnswerView {
        /// The answer.
        pub state: ReferralState,
        /// The unfinished talk that it belongs to; absent where it went on to the base.
        pub talk: Option<ScreeningId>,
    }

    /// Asks what a service would be told.
    pub struct OfferRequest {
        /// The screening.
        pub id: ScreeningId,
        /// The service.
        pub service: ServiceId,
        /// For which needs.
        pub needs: Vec<ChoiceId>,
        /// Private items that the person added.
        #[serde(default)]
        pub added: Vec<ItemId>,
    }

    /// What a service would be told, exactly and in full.
    pub struct OfferView {
        /// The code of the talk.
        pub code: String,
        /// The lines.
        pub lines: Vec<SharedLine>,
        /// Private items with an answer, which are told only if the person adds them.
        pub addable: Vec<ItemId>,
        /// The referral to this service, if there is one already.
        pub referral: Option<Referral>,
    }

    /// A section of the longer talk as the list shows it: Fluent `section-<section>`.
    #[derive(PartialEq, Eq)]
    pub struct SectionView {
        /// Its letters.
        pub section: String,
        /// How many of its items have an answer.
        pub answered: u32,
        /// How many items apply.
        pub of: u32,
        /// Whether the short questions point to it.
        pub suggested: bool,
        /// Whether the person is asked for permission first.
        pub private: bool,
        /// Where it begins or goes on.
        pub step: StepId,
    }

    /// A row of the review: an item with its standing answer.
    #[derive(PartialEq, Eq)]
    pub struct ReviewRow {
        /// The item.
        pub item: ItemId,
        /// The step that shows it.
        pub step: StepId,
        /// Its section.
        pub section: String,
        /// The standing answer; absent = not asked.
        pub value: Option<Vec<ChoiceId>>,
        /// The language in which it was given; absent where the worker answers or nobody has.
        pub locale: Option<LocaleTag>,
        /// The review state of the text that was served.
        pub review: Option<TextReview>,
    }

    /// What stands beside the answers, for screens.
    pub struct BesideView {
        /// Who interprets now.
        pub interpreter: Option<InterpreterCode>,
        /// What services were or were not told.
        pub referrals: Vec<Referral>,
        /// What the person said they need or want, for which services are looked up.
        pub needs: Vec<ChoiceId>,
        /// The code that the person carries.
        pub carried: Option<CarriedCodeView>,
    }

    /// The code that links talks of one person, if they show it.
    pub struct CarriedCodeView {
        /// Its words.
        pub code: CarriedCode,
        /// Whether the person brought it.
        pub brought: bool,
        /// The same words to be read from the screen or a print; absent for one that was brought.
        pub qr: Option<super::QrView>,
    }

    /// Codes that show one packed talk to the base's camera.
    pub struct BatchCodesView {
        /// The codes, in order; empty where it is too large to be shown and has to go by file.
        pub codes: Vec<super::QrView>,
    }
}
