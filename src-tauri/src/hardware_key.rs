//! The key in the phone's hardware, behind the vault's trait. The work is done by `HardwareKeyPlugin.kt`; no
//! capability file lets the page reach it.

use serde::Deserialize;
use std::sync::OnceLock;
use tauri::Runtime;
use tauri::plugin::mobile::PluginInvokeError;
use tauri::plugin::{Builder, PluginHandle, TauriPlugin};
use waymark_app::{HardwareFailed, HardwareKey};
use zeroize::Zeroizing;

/// Where `HardwareKeyPlugin.kt` is.
const PACKAGE: &str = "org.waymark.app";

/// Asks the phone's key store. Each call waits for the answer, so it is made on a thread of its own, never on the
/// window's.
pub(crate) struct PhoneKey<R: Runtime> {
    plugin: PluginHandle<R>,
    present: OnceLock<bool>,
}

// What crosses is JSON: Tauri offers nothing else. The copies in its hands cannot be wiped by us. They are Argon2id's
// answer and the hardware's, of which neither opens a slot without the other, and they die with the process.

#[derive(Deserialize)]
struct Level {
    level: String,
}

#[derive(Deserialize)]
struct Mac {
    mac: String,
}

/// An answer without anything in it.
#[derive(Deserialize)]
struct Done {}

/// The plug-in that makes [`PhoneKey`] and hands it to the use cases.
pub(crate) fn plugin<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("hardware-key")
        .setup(|_, api| {
            let plugin = api.register_android_plugin(PACKAGE, "HardwareKeyPlugin")?;
            waymark_app::use_hardware_key(PhoneKey { plugin, present: OnceLock::new() });
            Ok(())
        })
        .build()
}

impl<R: Runtime> HardwareKey for PhoneKey<R> {
    fn is_present(&self) -> bool {
        *self.present.get_or_init(|| {
            let level = self.plugin.run_mobile_plugin::<Level>("level", ());
            level.is_ok_and(|told| told.level != "none")
        })
    }

    fn create(&self) -> Result<(), HardwareFailed> {
        self.plugin.run_mobile_plugin("create", ()).map(|Done {}| ()).map_err(why)
    }

    fn hmac(&self, data: &[u8]) -> Result<Option<Zeroizing<[u8; 32]>>, HardwareFailed> {
        if !self.is_present() {
            return Ok(None);
        }
        let asked = serde_json::json!({ "data": hex::encode(data) });
        let answered: Mac = self.plugin.run_mobile_plugin("hmac", asked).map_err(why)?;
        let mac = Zeroizing::new(answered.mac);
        let mut answer = Zeroizing::new([0; 32]);
        hex::decode_to_slice(mac.as_bytes(), answer.as_mut_slice()).map_err(|_| HardwareFailed::Broken)?;
        Ok(Some(answer))
    }

    fn delete(&self) -> Result<(), HardwareFailed> {
        if !self.is_present() {
            return Ok(());
        }
        self.plugin.run_mobile_plugin("delete", ()).map(|Done {}| ()).map_err(why)
    }
}

fn why(refused: PluginInvokeError) -> HardwareFailed {
    match refused {
        PluginInvokeError::InvokeRejected(told) if told.code.as_deref() == Some("gone") => {
            HardwareFailed::Gone
        }
        _ => HardwareFailed::Busy,
    }
}
