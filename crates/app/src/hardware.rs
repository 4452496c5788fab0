//! The hardware key of the device this program runs on. A device has one or has none; whoever knows the platform says
//! so once, before anything is opened.

use std::sync::OnceLock;
use waymark_vault::{HardwareKey, NoHardware};

static KEY: OnceLock<Box<dyn HardwareKey + Send + Sync>> = OnceLock::new();

/// Names the hardware key of this device. The first to say so is believed; without it there is no hardware.
pub fn use_hardware_key(key: impl HardwareKey + Send + Sync + 'static) {
    // A second one could only close what the first one opens.
    let _ = KEY.set(Box::new(key));
}

/// The key of this device.
pub(crate) fn of_this_device() -> &'static dyn HardwareKey {
    KEY.get().map_or(&NoHardware as &dyn HardwareKey, |key| key.as_ref())
}
