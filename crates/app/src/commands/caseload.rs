//! The commands of a base with many cases: lists, hand-overs, exports.

use crate::export::Protection;
use crate::view::{
    CaseListRequest, CaseListView, ConfusingWordingView, ErrorView, ExportPreviewView, ExportRequest,
    ExportedView, ImportView, ManifestView, ProgressView, ReceiptCodesView, Role, TakeRequest,
};
use crate::{App, Code, carry, caseload, export, handover};
use age::secrecy::SecretString;

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// A page of the cases.
    pub fn case_list(&self, request: CaseListRequest) -> Result<CaseListView, ErrorView> {
        Ok(caseload::list(&*self.opened_as(Role::Base)?, &request)?)
    }

    /// What a file holds, or what the camera has read from a phone. Nothing of it is kept before somebody accepts it.
    pub fn look_hand_over(&self, request: TakeRequest) -> Result<ManifestView, ErrorView> {
        let open = self.opened_as(Role::Base)?;
        let bytes = self.hand_over_brought(&request.from)?;
        Ok(handover::manifest(&open, request.from, &bytes, &self.shared.progress, self.now())?)
    }

    /// Takes what was looked at.
    pub fn accept_hand_over(&self, request: TakeRequest) -> Result<ImportView, ErrorView> {
        let open = self.opened_as(Role::Base)?;
        let bytes = self.hand_over_accepted(&request.from)?;
        Ok(carry::import_bytes(&open, &bytes, self.now())?)
    }

    /// How far a file is read.
    pub fn hand_over_progress(&self) -> Result<ProgressView, ErrorView> {
        Ok(self.shared.progress.view())
    }

    /// The receipts and rosters for the way back, as codes.
    pub fn receipt_codes(&self) -> Result<ReceiptCodesView, ErrorView> {
        Ok(handover::receipt_codes(&*self.opened_as(Role::Base)?)?)
    }

    /// Wording that confused people, over all cases, for those who keep the languages.
    pub fn confusing_wordings(&self) -> Result<Vec<ConfusingWordingView>, ErrorView> {
        Ok(caseload::confusing(&*self.opened_as(Role::Base)?)?)
    }

    /// What an export would hold, in counts.
    pub fn export_preview(&self, request: ExportRequest) -> Result<ExportPreviewView, ErrorView> {
        Ok(export::preview(&*self.opened_as(Role::Base)?, &request)?)
    }

    /// Writes an export, closed for its reader: nothing readable leaves the window.
    pub fn export_cases(&self, request: ExportRequest) -> Result<ExportedView, ErrorView> {
        let protection = match (&request.recipient, &request.passphrase) {
            (Some(recipient), None) => Protection::Recipient(recipient.clone()),
            (None, Some(passphrase)) if !passphrase.trim().is_empty() => {
                Protection::Passphrase(SecretString::from(passphrase.clone()))
            }
            _ => return Err(crate::Error::from(Code::ExportUnprotected).into()),
        };
        self.export_with(&request, &protection)
    }

    /// The same with any protection, for scripts that protect the file themselves.
    pub fn export_with(
        &self,
        request: &ExportRequest,
        protection: &Protection,
    ) -> Result<ExportedView, ErrorView> {
        Ok(export::write(&*self.opened_as(Role::Base)?, request, protection, self.now())?)
    }
}
