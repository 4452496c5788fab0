//! An age file that is exactly as long as it should be: what age writes before the content is known only once it has
//! written it, and the content makes up for the rest.

use crate::padding;
use age::Encryptor;
use std::cell::Cell;
use std::io::Write;
use zeroize::Zeroizing;

/// Why nothing was encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CannotFill {
    /// age refused.
    Encryption,
    /// The content is too large for that length.
    TooLarge,
}

/// Encrypts into a file of `file_len` bytes; `content` makes the plaintext of the length that is left for it.
pub(crate) fn fill<'a>(
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    file_len: usize,
    content: impl FnOnce(usize) -> Option<Zeroizing<Vec<u8>>>,
) -> Result<Vec<u8>, CannotFill> {
    let failed = CannotFill::Encryption;
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| failed)?;
    let written = Cell::new(0);
    let output = Counted { bytes: Vec::with_capacity(file_len), written: &written };
    let mut writer = encryptor.wrap_output(output).map_err(|_| failed)?;
    // age has written its header and nonce by now; the content makes up for what it took.
    let sealed_len = file_len.checked_sub(written.get()).ok_or(failed)?;
    let plaintext_len = padding::plaintext_len(sealed_len).ok_or(failed)?;
    let plaintext = content(plaintext_len).ok_or(CannotFill::TooLarge)?;
    writer.write_all(&plaintext).map_err(|_| failed)?;
    Ok(writer.finish().map_err(|_| failed)?.bytes)
}

/// A buffer that tells how much was written while somebody else holds it.
struct Counted<'a> {
    bytes: Vec<u8>,
    written: &'a Cell<usize>,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        self.written.set(self.bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
