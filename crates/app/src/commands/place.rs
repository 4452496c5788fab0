//! The commands about where the window stands.

use crate::view::{ErrorView, PlaceRequest, PlaceView};
use crate::{App, place};

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// Where the window stood when it was closed or killed; for after an unlock.
    pub fn place(&self) -> Result<PlaceView, ErrorView> {
        match self.alone() {
            Some(alone) => Ok(place::alone(&alone, self.now())?),
            None => Ok(place::of(&*self.opened()?, self.now())?),
        }
    }

    /// Keeps where the window stands now.
    pub fn keep_place(&self, request: PlaceRequest) -> Result<(), ErrorView> {
        match self.alone() {
            Some(alone) => Ok(place::keep(&alone, request.place, self.now())?),
            None => Ok(place::keep(&*self.opened()?, request.place, self.now())?),
        }
    }
}
