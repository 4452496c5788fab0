//! The commands of letters, orders, devices and what was set aside.

use crate::post::{aside, devices, history, letters, orders};
use crate::view::{
    AlertRequest, BaseHomeView, BatchRequest, DeleteCaseRequest, DeviceSeenView, ErrorView, HandOnRequest,
    LetterRequest, LetterView, OrderView, OutboxRow, ReplyRequest, Role, SetAsideRequest, SetAsideView,
    WipeRequest, WriteLetterRequest,
};
use crate::{App, Code, base, practice};
use waymark_store::tables::{alerts, audit, outbox};
use waymark_sync::plan::Occasion;

#[allow(clippy::missing_errors_doc, reason = "every command refuses with a code that has words")]
impl App {
    /// Letters, received and written, newest first.
    pub fn letters(&self) -> Result<Vec<LetterView>, ErrorView> {
        match self.alone() {
            Some(_) => Ok(Vec::new()),
            None => Ok(letters::list(&*self.opened()?, self.now())?),
        }
    }

    /// Opens a letter that was received; from then on it is read.
    pub fn read_letter(&self, request: LetterRequest) -> Result<LetterView, ErrorView> {
        self.touched();
        self.must_not_be_alone()?;
        Ok(letters::read(&*self.opened()?, &request, self.now())?)
    }

    /// On a base: writes to a phone.
    pub fn write_letter(&self, request: WriteLetterRequest) -> Result<LetterView, ErrorView> {
        self.touched();
        let written = letters::write(&*self.opened_as(Role::Base)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        Ok(written)
    }

    /// On a phone: answers a letter.
    pub fn reply(&self, request: ReplyRequest) -> Result<LetterView, ErrorView> {
        self.touched();
        self.must_not_be_alone()?;
        let written = letters::reply(&*self.opened_as(Role::Field)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        Ok(written)
    }

    /// On a phone: hands a batch that came back, or was parked, over once more.
    pub fn retry_batch(&self, request: BatchRequest) -> Result<Vec<OutboxRow>, ErrorView> {
        self.touched();
        if let Some(alone) = self.alone() {
            return Ok(practice::rows(&alone, self.now())?);
        }
        let open = self.opened_as(Role::Field)?;
        let batch = request.batch.parse().map_err(|_| crate::Error::from(Code::NotHere))?;
        open.db
            .write("retry batch", |writer| {
                outbox::retry(writer, batch)?;
                audit::append(writer, "retry", &request.batch, self.now())
            })
            .map_err(|_| crate::Error::from(Code::NotHere))?;
        self.wake(Occasion::Asked);
        self.outbox()
    }

    /// On a base: every device and when it was last heard of.
    pub fn devices(&self) -> Result<Vec<DeviceSeenView>, ErrorView> {
        Ok(devices::list(&*self.opened_as(Role::Base)?, self.now())?)
    }

    /// On a base: hands what was sealed before another base was there on to that base.
    pub fn hand_on_history(&self, request: HandOnRequest) -> Result<Vec<DeviceSeenView>, ErrorView> {
        self.touched();
        history::hand_on(&*self.opened_as(Role::Base)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        self.devices()
    }

    /// On a base: what was set aside for a person.
    pub fn set_aside(&self) -> Result<Vec<SetAsideView>, ErrorView> {
        Ok(aside::list(&*self.opened_as(Role::Base)?, self.now())?)
    }

    /// On a base: takes a batch that was set aside among the cases.
    pub fn release_batch(&self, request: SetAsideRequest) -> Result<Vec<SetAsideView>, ErrorView> {
        self.touched();
        aside::release(&*self.opened_as(Role::Base)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        self.set_aside()
    }

    /// On a base: decides that a batch is not to become a case.
    pub fn discard_batch(&self, request: SetAsideRequest) -> Result<Vec<SetAsideView>, ErrorView> {
        self.touched();
        aside::discard(&*self.opened_as(Role::Base)?, &request, self.now())?;
        self.set_aside()
    }

    /// On a base: a person has seen to an alert.
    pub fn settle_alert(&self, request: AlertRequest) -> Result<BaseHomeView, ErrorView> {
        self.touched();
        let open = self.opened_as(Role::Base)?;
        let settled = open.db.write("settle alert", |writer| {
            audit::append(writer, "alert", &request.id.to_string(), self.now())?;
            alerts::settle(writer, request.id, self.now())
        });
        settled.map_err(crate::Error::from)?;
        Ok(base::home(&open, self.link(), self.now())?)
    }

    /// On a base: deletes a case here and orders its deletion everywhere.
    pub fn delete_case(&self, request: DeleteCaseRequest) -> Result<Vec<OrderView>, ErrorView> {
        self.touched();
        orders::delete_case(&*self.opened_as(Role::Base)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        self.orders()
    }

    /// On a base with the organisation's key: has a device that is out of use erased at its next contact.
    pub fn wipe_device(&self, request: WipeRequest) -> Result<Vec<OrderView>, ErrorView> {
        self.touched();
        orders::wipe(&*self.opened_as(Role::Base)?, &request, self.now())?;
        self.wake(Occasion::Sealed);
        self.orders()
    }

    /// On a base: every order and how far it got.
    pub fn orders(&self) -> Result<Vec<OrderView>, ErrorView> {
        Ok(orders::list(&*self.opened_as(Role::Base)?, self.now())?)
    }
}
