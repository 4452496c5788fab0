//! Where the suite runs: over the network to a real server through a line that can break, and through a folder.
#![allow(dead_code, reason = "each suite needs another part of it")]

use crate::people::{NOW_SECONDS, Organisation, caller};
use std::fs;
use std::net::TcpListener;
use std::sync::Arc;
use tempfile::TempDir;
use waymark_seal::DeviceKeys;
use waymark_server::{Clock, Config, Running};
use waymark_sync::{FolderTransport, HttpTransport, Transport};
use waymark_testkit::Line;
use waymark_wire::{Item, Roster, SealedBatch, ServerEntry, TlsPin};

/// What the suite needs of a transport and its other side.
pub(crate) trait Ground {
    fn organisation(&self) -> &Organisation;
    fn roster(&self) -> Roster;
    fn phone(&self, keys: &Arc<DeviceKeys>) -> Box<dyn Transport>;
    fn base(&self) -> Box<dyn Transport>;
    /// Whether the other side answers with receipts.
    fn confirms(&self) -> bool;
    /// Breaks what is under way after so many bytes.
    fn cut_after(&self, bytes: usize, batch: &SealedBatch);
    /// Lets the other side do its work, and loses what it says.
    fn lose_the_next_answer(&self);
    fn mend(&self);
    /// The same phone in front of somebody who is not the server of the roster.
    fn phone_led_to_a_stranger(&self, keys: &Arc<DeviceKeys>) -> Option<Box<dyn Transport>>;
}

pub(crate) struct Network {
    organisation: Organisation,
    roster: Roster,
    line: Line,
    _server: Running,
    _data: TempDir,
}

impl Network {
    pub(crate) fn new() -> Self {
        let data = TempDir::new().unwrap();
        let folder = data.path().join("server");
        let identity = waymark_server::init(&folder).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let line = Line::open();
        line.lead_to(listener.local_addr().unwrap());
        let organisation = Organisation::new();
        let roster = organisation.roster(&line.url(), identity.receipt_key, identity.tls_pins);
        let mut config = Config::new(folder);
        config.roster = Some(organisation.signed(&roster).to_bytes());
        config.clock = Clock::from_fn(|| NOW_SECONDS);
        let server = waymark_server::serve(config, listener).unwrap();
        Self { organisation, roster, line, _server: server, _data: data }
    }

    /// How many bytes have gone up so far.
    pub(crate) fn gone_up(&self) -> u64 {
        self.line.gone_up()
    }

    fn transport(&self, keys: &Arc<DeviceKeys>, entry: &ServerEntry) -> Box<dyn Transport> {
        Box::new(HttpTransport::to(entry, caller(keys, NOW_SECONDS)).unwrap())
    }
}

impl Ground for Network {
    fn organisation(&self) -> &Organisation {
        &self.organisation
    }

    fn roster(&self) -> Roster {
        self.roster.clone()
    }

    fn phone(&self, keys: &Arc<DeviceKeys>) -> Box<dyn Transport> {
        self.transport(keys, self.roster.server.as_ref().unwrap())
    }

    fn base(&self) -> Box<dyn Transport> {
        self.phone(&self.organisation.base)
    }

    fn confirms(&self) -> bool {
        true
    }

    fn cut_after(&self, bytes: usize, _batch: &SealedBatch) {
        self.line.cut_after(bytes);
    }

    fn lose_the_next_answer(&self) {
        self.line.lose_answers_after(16_000);
    }

    fn mend(&self) {
        self.line.mend();
    }

    fn phone_led_to_a_stranger(&self, keys: &Arc<DeviceKeys>) -> Option<Box<dyn Transport>> {
        let mut entry = self.roster.server.clone().unwrap();
        entry.tls_pins = vec![TlsPin::from_bytes([0; 32])];
        Some(self.transport(keys, &entry))
    }
}

pub(crate) struct Folder {
    organisation: Organisation,
    stick: TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        let stick = TempDir::new().unwrap();
        // What else lies on a stick must not matter.
        fs::write(stick.path().join("holiday.jpg"), b"not ours").unwrap();
        fs::write(stick.path().join("broken.waymark"), b"WMC1\r\n\r\nWMITEM and then it was pulled out")
            .unwrap();
        Self { organisation: Organisation::new(), stick }
    }
}

impl Ground for Folder {
    fn organisation(&self) -> &Organisation {
        &self.organisation
    }

    fn roster(&self) -> Roster {
        self.organisation.plain_roster()
    }

    fn phone(&self, _keys: &Arc<DeviceKeys>) -> Box<dyn Transport> {
        Box::new(FolderTransport::at(self.stick.path()))
    }

    fn base(&self) -> Box<dyn Transport> {
        self.phone(&self.organisation.base)
    }

    fn confirms(&self) -> bool {
        false
    }

    /// Leaves the file as a stick without a journal may leave it: cut off at so many bytes.
    fn cut_after(&self, bytes: usize, batch: &SealedBatch) {
        let whole = container_of(batch);
        let name = format!("batch-{}.waymark", batch.id());
        fs::write(self.stick.path().join(name), &whole[..bytes.min(whole.len())]).unwrap();
    }

    fn lose_the_next_answer(&self) {}

    fn mend(&self) {}

    fn phone_led_to_a_stranger(&self, _keys: &Arc<DeviceKeys>) -> Option<Box<dyn Transport>> {
        None
    }
}

fn container_of(batch: &SealedBatch) -> Vec<u8> {
    let mut container = waymark_wire::ContainerWriter::new();
    assert!(container.push(&Item::Batch(batch.clone())));
    container.finish()
}
