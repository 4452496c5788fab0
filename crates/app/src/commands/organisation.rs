//! The commands of an organisation: setting it up, keeping it, joining it.

use crate::App;
use crate::org::strength;
use crate::view::{
    AdmissionView, AskToJoinRequest, AskedByServerView, CarriedView, ErrorView, FoundOrganisationRequest,
    InviteIdRequest, InviteView, KeysRequest, MakeInviteRequest, OrganisationView, PassphraseView,
    ProveRecoveryRequest, RecoveryDrillRequest, RevokeDeviceRequest, SaveRequest, ScanRequest, ScanView,
    SeenInviteView, SeenRequestView, SetPolicyRequest, SheetView, StatusView, StrengthView, TakeRequest,
    UnlockRequest, WaitingView,
};

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// Draws a passphrase that can stand alone.
    pub fn draw_passphrase(&self) -> Result<PassphraseView, ErrorView> {
        Ok(self.drawn_passphrase()?)
    }

    /// How strong a passphrase is; nothing of it is kept.
    pub fn weigh_passphrase(&self, request: UnlockRequest) -> Result<StrengthView, ErrorView> {
        Ok(strength(request))
    }

    /// Founds an organisation; this installation becomes its first base and is open. The sheet is in the answer and
    /// nowhere else.
    pub fn found_organisation(&self, request: FoundOrganisationRequest) -> Result<SheetView, ErrorView> {
        Ok(self.found_here(request)?)
    }

    /// Part of the recovery sheet that is on the screen, typed back: before that nobody is invited.
    pub fn prove_recovery(&self, request: ProveRecoveryRequest) -> Result<OrganisationView, ErrorView> {
        self.prove_here(&request)?;
        self.organisation()
    }

    /// Makes a new recovery key in place of one whose paper is lost or was seen.
    pub fn renew_recovery(&self, request: KeysRequest) -> Result<SheetView, ErrorView> {
        Ok(self.renew_here(request)?)
    }

    /// The recovery drill: the sheet that was typed opens a canary. A misread word is named by its place.
    pub fn drill_recovery(&self, request: RecoveryDrillRequest) -> Result<OrganisationView, ErrorView> {
        self.drill_here(request)?;
        self.organisation()
    }

    /// The organisation as its base shows it.
    pub fn organisation(&self) -> Result<OrganisationView, ErrorView> {
        Ok(self.organisation_here()?)
    }

    /// Changes what holds on every device: the next roster says it.
    pub fn set_policy(&self, request: SetPolicyRequest) -> Result<OrganisationView, ErrorView> {
        self.set_policy_here(request)?;
        self.organisation()
    }

    /// Takes a device out of use.
    pub fn revoke_device(&self, request: RevokeDeviceRequest) -> Result<OrganisationView, ErrorView> {
        self.revoke_here(request)?;
        self.organisation()
    }

    /// Makes an invite for one device.
    pub fn make_invite(&self, request: MakeInviteRequest) -> Result<InviteView, ErrorView> {
        Ok(self.invite_here(&request)?)
    }

    /// Takes an invite back: whoever answers it is not let in.
    pub fn withdraw_invite(&self, request: InviteIdRequest) -> Result<OrganisationView, ErrorView> {
        self.withdraw_here(&request)?;
        self.organisation()
    }

    /// Asks the server what became of the invites that it relays.
    pub fn check_invites(&self) -> Result<OrganisationView, ErrorView> {
        self.check_invites_here()?;
        self.organisation()
    }

    /// Looks at a request to be let in; nobody is let in by that.
    pub fn look_request(&self, request: TakeRequest) -> Result<SeenRequestView, ErrorView> {
        Ok(self.look_at_request(&request)?)
    }

    /// Lets the device in whose request was looked at.
    pub fn admit_device(&self, request: KeysRequest) -> Result<AdmissionView, ErrorView> {
        Ok(self.admit_here(request)?)
    }

    /// Looks at an invite on a new device.
    pub fn look_invite(&self, request: TakeRequest) -> Result<SeenInviteView, ErrorView> {
        Ok(self.look_at_invite(&request)?)
    }

    /// Makes the installation and answers the invite that was looked at.
    pub fn join_organisation(&self, request: AskToJoinRequest) -> Result<WaitingView, ErrorView> {
        Ok(self.join_here(request)?)
    }

    /// What a device shows while it waits to be let in.
    pub fn waiting_to_join(&self) -> Result<WaitingView, ErrorView> {
        Ok(self.waiting_here()?)
    }

    /// On a device that waits to be let in: asks by the server, once.
    pub fn ask_by_server(&self) -> Result<AskedByServerView, ErrorView> {
        Ok(self.ask_by_server_here()?)
    }

    /// Takes the admission: the device is in.
    pub fn take_admission(&self, request: TakeRequest) -> Result<StatusView, ErrorView> {
        self.take_admission_here(&request)?;
        self.status()
    }

    /// Looks at one picture of the camera.
    pub fn scan(&self, request: ScanRequest) -> Result<ScanView, ErrorView> {
        Ok(self.scan_here(&request)?)
    }

    /// Writes what is on the screen into a new file.
    pub fn save_shown(&self, request: SaveRequest) -> Result<CarriedView, ErrorView> {
        Ok(self.save_here(request)?)
    }
}
