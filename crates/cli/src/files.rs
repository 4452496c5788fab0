//! Files that are named on the command line.

use crate::refused::Refused;
use std::io::Read as _;
use std::path::Path;
use waymark_app::recovery::write_private;

/// The most bytes of a text file that are read.
const MAX_TEXT_BYTES: u64 = 4 << 20;
/// The most bytes of any other file.
const MAX_FILE_BYTES: u64 = 128 << 20;

/// Reads a text file; `-` is standard input.
pub(crate) fn read_text(path: &Path) -> Result<String, Refused> {
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().take(MAX_TEXT_BYTES).read_to_string(&mut text)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MAX_TEXT_BYTES).read_to_string(&mut text))
    };
    read.map(|_| text).map_err(|_| unreadable(path))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(MAX_FILE_BYTES).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|_| unreadable(path))
}

/// Writes a new file that only its owner can read.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    write_private(path, bytes).map_err(|error| about(path, error.into()))
}

/// Refuses now what writing would refuse later, when the work is done already.
pub(crate) fn must_be_free(path: &Path) -> Result<(), Refused> {
    if path.exists() { Err(about(path, Refused::of_code("file_exists"))) } else { Ok(()) }
}

fn unreadable(path: &Path) -> Refused {
    about(path, Refused::of_code("file_unreadable"))
}

/// Names the file: whoever typed the command knows it already.
fn about(path: &Path, refused: Refused) -> Refused {
    Refused { message: format!("{}: {}", path.display(), refused.message), ..refused }
}
