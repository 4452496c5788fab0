//! The single managed state: the installation in its folder.

use crate::{Start, StartRefused};
use std::path::Path;
use tauri::Runtime;
use tauri::path::PathResolver;
use waymark_app::{App, DeviceClock};

/// Names the installation and makes its folder, readable by its owner alone. Nothing is opened yet.
///
/// # Errors
/// [`StartRefused::Folder`] where the folder cannot be named or made.
pub fn open_installation<R: Runtime>(start: &Start, paths: &PathResolver<R>) -> Result<App, StartRefused> {
    let dir = match &start.dir {
        Some(dir) => dir.clone(),
        // On Android this is internal storage; the other places Tauri names there are not.
        None => paths.app_data_dir().map_err(|_| StartRefused::Folder)?,
    };
    make_private(&dir).map_err(|_| StartRefused::Folder)?;
    Ok(App::at(dir, DeviceClock::new()))
}

fn make_private(dir: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}
