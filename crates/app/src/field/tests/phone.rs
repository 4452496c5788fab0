//! A field phone for tests: enrolled by hand into an organisation of one coordinator.

use crate::view::{ErrorView, ScreeningRequest, ScreeningView, StartRequest, StatusView, UnlockRequest};
use crate::{App, Clock};
use serde_json::json;
use std::collections::BTreeMap;
use waymark_domain::{Answer, ItemId, Record, Timestamp};
use waymark_seal::{DeviceKeys, Identity, open_age_file};
use waymark_store::tables::{self, identity, outbox, rosters};
use waymark_testkit::{DARIA, Folder, Person, TestClock};
use waymark_vault::{Kdf, Setup};
use waymark_wire::{
    Coordinator, DeviceEntry, DeviceRole, Hour, Policy, Roster, SealedBatch, Signed, Signer, SigningKey,
};

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.wall_ms())
    }

    fn monotonic_ms(&self) -> u64 {
        TestClock::monotonic_ms(self)
    }
}

pub(super) struct Phone {
    pub(super) app: App,
    pub(super) clock: TestClock,
    person: Person,
    folder: Folder,
    coordinator: Identity,
    recovery: Identity,
}

impl Phone {
    /// A phone that is enrolled and open.
    pub(super) fn of(person: Person) -> Self {
        let (folder, clock) = (Folder::new(), TestClock::at_noon());
        let (coordinator, recovery) = (Identity::generate(), Identity::generate());
        let setup =
            Setup { kdf: Kdf::new(19 * 1024, 1).unwrap(), clocks: crate::installation::clocks(&clock) };
        let db = crate::installation::create(folder.path(), person.passphrase, &setup).unwrap();
        let seed = person.bytes::<32>("sign");
        let keys = DeviceKeys::from_seed(seed).unwrap();
        let roster = first_roster(&keys, &coordinator, &recovery, &clock);
        let root = SigningKey::from_seed(&DARIA.bytes("root")).unwrap();
        let signed = Signed::make(&roster, &[&root]);
        db.write("enrol", |writer| {
            rosters::put(writer, 1, &signed.to_bytes(), clock.now())?;
            identity::put(
                writer,
                &tables::Identity {
                    org: roster.org,
                    device: keys.id(),
                    role: DeviceRole::Field,
                    epoch: 1,
                    sign_seed: seed.into(),
                    age_identity: String::new().into(),
                },
            )
        })
        .unwrap();
        db.close().unwrap();
        let phone =
            Self { app: App::at(folder.path(), clock.clone()), clock, person, folder, coordinator, recovery };
        phone.unlock_with(person.passphrase).unwrap();
        phone
    }

    pub(super) fn unlock_with(&self, passphrase: &str) -> Result<StatusView, ErrorView> {
        self.app.unlock(UnlockRequest { passphrase: passphrase.to_owned() })
    }

    /// The files as they are at this moment, opened by a new process: the old one never closed anything.
    pub(super) fn killed_and_restarted(self) -> Self {
        let folder = self.folder.snapshot();
        let app = App::at(folder.path(), self.clock.clone());
        let phone = Self { app, folder, ..self };
        phone.unlock_with(phone.person.passphrase).unwrap();
        phone
    }

    /// The same phone after rot: one page in the middle of its database is noise.
    pub(super) fn with_a_bad_page(self) -> Self {
        const PAGE: usize = 4096;
        let path = crate::installation::database(self.folder.path());
        let mut bytes = std::fs::read(&path).unwrap();
        let middle = bytes.len() / PAGE / 2 * PAGE;
        bytes[middle..middle + PAGE].fill(0x5a);
        std::fs::write(&path, bytes).unwrap();
        let app = App::at(self.folder.path(), self.clock.clone());
        Self { app, ..self }
    }

    pub(super) fn files(&self) -> Vec<String> {
        self.folder.files().into_iter().map(|(path, _)| path.display().to_string()).collect()
    }

    pub(super) fn start(&self) -> ScreeningView {
        self.app.start_screening(StartRequest { worker_locale: "en".to_owned().try_into().unwrap() }).unwrap()
    }

    pub(super) fn request(&self, view: &ScreeningView) -> ScreeningRequest {
        ScreeningRequest { id: view.id }
    }

    pub(super) fn language(&self, view: &ScreeningView, tag: &str) -> ScreeningView {
        let request = json!({"id": view.id, "worker_locale": null, "person_locale": tag});
        self.app.switch_language(serde_json::from_value(request).unwrap()).unwrap()
    }

    pub(super) fn tap(
        &self,
        view: &ScreeningView,
        item: &str,
        choices: &[&str],
        advance: bool,
    ) -> ScreeningView {
        let several = view
            .step
            .items
            .iter()
            .any(|shown| shown.id.as_str() == item && shown.kind == waymark_domain::ItemKind::Multi);
        let value = if several { json!(choices) } else { json!(choices[0]) };
        let request = json!({"id": view.id, "item": item, "value": value, "advance": advance});
        self.app.answer_item(serde_json::from_value(request).unwrap()).unwrap()
    }

    /// Taps in order; a tap without an item goes to the next step.
    pub(super) fn taps(&self, view: &ScreeningView, taps: &[(&str, &str, bool)]) -> ScreeningView {
        taps.iter().fold(view.clone(), |view, (item, choice, advance)| {
            if item.is_empty() {
                let request = json!({"id": view.id, "to": "next"});
                return self.app.move_to(serde_json::from_value(request).unwrap()).unwrap();
            }
            self.tap(&view, item, &[choice], *advance)
        })
    }

    /// Every answer as it stands.
    pub(super) fn answers(&self, view: &ScreeningView) -> BTreeMap<ItemId, Answer> {
        self.app.opened().unwrap().talk_of(&view.id).unwrap().session.answers
    }

    pub(super) fn open_as_coordinator(&self) -> Record {
        self.open_with(&self.coordinator)
    }

    pub(super) fn open_as_recovery(&self) -> Record {
        self.open_with(&self.recovery)
    }

    fn open_with(&self, identity: &Identity) -> Record {
        let open = self.app.opened().unwrap();
        let bytes = open
            .db
            .read(|reader| {
                let first = outbox::rows(reader)?.remove(0);
                outbox::get_bytes(reader, first.batch)
            })
            .unwrap()
            .unwrap();
        let opened = open_age_file(&SealedBatch::parse(&bytes).unwrap(), identity).unwrap();
        serde_json::from_slice(&opened.records[0]).unwrap()
    }
}

fn first_roster(keys: &DeviceKeys, coordinator: &Identity, recovery: &Identity, clock: &TestClock) -> Roster {
    let root = SigningKey::from_seed(&DARIA.bytes("root")).unwrap();
    let base = SigningKey::from_seed(&DARIA.bytes("sign")).unwrap();
    let now = Hour::from_unix_ms(u64::try_from(clock.wall_ms()).unwrap());
    let roots = vec![root.public_key()];
    Roster {
        v: waymark_wire::ROSTER_VERSION,
        org: Roster::org_id(&roots, 1),
        name: "Harbour Light".to_owned(),
        seq: 1,
        prev: None,
        issued_at_hour: now,
        expires_at_hour: now.plus(365 * 24),
        packs: Vec::new(),
        grace_hours: 14 * 24,
        coordinators: vec![Coordinator {
            device: base.public_key().device_id(),
            age_recipient: coordinator.recipient(),
        }],
        recovery: recovery.recipient(),
        devices: vec![
            DeviceEntry::active(DeviceRole::Base, base.public_key()),
            DeviceEntry::active(DeviceRole::Field, keys.public()),
        ],
        roots,
        threshold: 1,
        policy: Policy::default(),
        server: None,
    }
}
