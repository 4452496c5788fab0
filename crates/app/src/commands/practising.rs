//! The commands of practice.

use crate::practice::{self, Practice};
use crate::view::{
    ErrorView, PracticeFeedbackView, PracticeRequest, PracticeSceneView, PracticeView, Role,
    ScreeningRequest, ScreeningView, StatusView,
};
use crate::{App, Code, Error};
use std::sync::Arc;

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// The practice cases, and how far this worker is. Usable at any time.
    pub fn practice(&self) -> Result<PracticeView, ErrorView> {
        let practising = self.practising()?;
        if practising.alone {
            return Ok(practice::cases(&practising, &practising.db, false)?);
        }
        let open = self.opened_as(Role::Field)?;
        Ok(practice::cases(&practising, &open.db, practice::is_suggested(&open)?)?)
    }

    /// Begins a practice case or goes on with it. From here on the commands of a talk are about it, until
    /// `leave_practice`.
    pub fn start_practice(&self, request: PracticeRequest) -> Result<ScreeningView, ErrorView> {
        self.touched();
        let practising = self.practising()?;
        let view = practice::start(&practising, request, self.now())?;
        self.stand_in_practice(true);
        Ok(view)
    }

    /// What the fictional person of a case says.
    pub fn practice_scene(&self, request: ScreeningRequest) -> Result<PracticeSceneView, ErrorView> {
        Ok(practice::scene(&*self.practising()?, &request.id)?)
    }

    /// Ends a case with its feedback.
    pub fn finish_practice(&self, request: ScreeningRequest) -> Result<PracticeFeedbackView, ErrorView> {
        self.touched();
        let practising = self.practising()?;
        if practising.alone {
            return Ok(practice::finish(&practising, &practising.db, &request)?);
        }
        let open = self.opened_as(Role::Field)?;
        Ok(practice::finish(&practising, &open.db, &request)?)
    }

    /// Back to the real side. A case that was begun waits.
    pub fn leave_practice(&self) -> Result<StatusView, ErrorView> {
        self.practising()?;
        self.stand_in_practice(false);
        self.status()
    }

    /// The practice profile, opened if it is not yet.
    fn practising(&self) -> Result<Arc<Practice>, Error> {
        if let Some(alone) = self.alone() {
            return Ok(alone);
        }
        let open = self.opened_as(Role::Field)?;
        if let Some(practising) = self.practice_profile() {
            return Ok(practising);
        }
        let root = practice::root_of(&open.db)?.ok_or(Code::Internal)?;
        let opened = Arc::new(practice::open(self.dir(), &root, false)?);
        practice::leave_loose_ends(&opened)?;
        self.keep_practice_profile(Arc::clone(&opened));
        Ok(opened)
    }
}
