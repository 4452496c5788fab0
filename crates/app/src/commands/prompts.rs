//! The commands of recordings.

use crate::view::{
    ErrorView, PromptPackRequest, PromptPackView, PromptRequest, PromptView, PromptsRequest, PromptsView,
    RecordPromptRequest, RecordedLanguageView, Role, SendPromptsRequest,
};
use crate::{App, prompts};

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// The recordings of a language, and which questions have none.
    pub fn prompts(&self, request: PromptsRequest) -> Result<PromptsView, ErrorView> {
        match self.alone() {
            Some(alone) => Ok(prompts::list_alone(&alone, &request)?),
            None => Ok(prompts::list(&*self.opened()?, &request)?),
        }
    }

    /// A recording to be played.
    pub fn prompt(&self, request: PromptRequest) -> Result<PromptView, ErrorView> {
        self.touched();
        match self.alone() {
            Some(alone) => Ok(prompts::play(&alone, &request)?),
            None => Ok(prompts::play(&*self.opened()?, &request)?),
        }
    }

    /// Keeps a recording that was made at a base.
    pub fn record_prompt(&self, request: RecordPromptRequest) -> Result<PromptsView, ErrorView> {
        self.touched();
        Ok(prompts::record(&*self.opened_as(Role::Base)?, &request)?)
    }

    /// Forgets a recording.
    pub fn remove_prompt(&self, request: PromptRequest) -> Result<PromptsView, ErrorView> {
        Ok(prompts::remove(&*self.opened_as(Role::Base)?, &request)?)
    }

    /// Sends the recordings of a language to all phones by network, or stops it: the next roster says which pack they have.
    pub fn send_prompts(&self, request: SendPromptsRequest) -> Result<PromptsView, ErrorView> {
        self.touched();
        let locale = request.locale.clone();
        self.send_prompts_here(request)?;
        self.prompts(PromptsRequest { locale })
    }

    /// The languages that have recordings on this device, or will.
    pub fn recorded_languages(&self) -> Result<Vec<RecordedLanguageView>, ErrorView> {
        match self.alone() {
            Some(_) => Ok(Vec::new()),
            None => Ok(prompts::languages(&*self.opened()?)?),
        }
    }

    /// Writes the recordings of a language into one signed file for phones.
    pub fn pack_prompts(&self, request: PromptPackRequest) -> Result<PromptPackView, ErrorView> {
        Ok(prompts::write_pack(&*self.opened_as(Role::Base)?, &request, self.now())?)
    }
}
