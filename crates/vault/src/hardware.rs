//! The seam to a key that never leaves the device's hardware.

/// A key in hardware (Android Keystore, Secure Enclave, TPM) that answers with a MAC and nothing else.
///
/// With one, guessing cannot leave the device; without one, only the passphrase's strength protects.
pub trait HardwareKey {
    /// HMAC-SHA256 of `data` under the hardware's key; `None` where the hardware has none or does not answer.
    fn hmac(&self, data: &[u8]) -> Option<[u8; 32]>;
}

/// A device without such a key: the passphrase is all there is, and it has to be strong.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHardware;

impl HardwareKey for NoHardware {
    fn hmac(&self, _data: &[u8]) -> Option<[u8; 32]> {
        None
    }
}
