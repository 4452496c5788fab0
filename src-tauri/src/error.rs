//! Why the window does not open. What commands refuse crosses as `waymark_app::view::ErrorView` instead.

/// Why the window does not open; printed as a code on the terminal that started it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartRefused {
    /// An argument the window does not know, or `--dir` without a folder.
    Argument,
    /// The folder for the data cannot be named or made.
    Folder,
    /// The system gives no window or no web view.
    Window,
}

impl StartRefused {
    /// 2 for wrong usage, 1 for a refusal, as the other programs.
    #[must_use]
    pub fn exit_code(self) -> i32 {
        match self {
            Self::Argument => 2,
            Self::Folder | Self::Window => 1,
        }
    }
}

impl std::fmt::Display for StartRefused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Argument => "unknown_argument",
            Self::Folder => "no_data_folder",
            Self::Window => "no_window",
        })
    }
}

impl std::error::Error for StartRefused {}
