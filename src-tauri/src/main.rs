//! The desktop entry.
#![forbid(unsafe_code)]
// No console window beside the app on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    waymark_mobile::run();
}
