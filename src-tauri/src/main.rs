#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]
//! The window face of Parkbridge: one window, native dialogs, one command `rpc`.
//!
//! Everything the pages ask for goes through [`app::App`]; nothing here knows the workspace.

mod closing;
mod dialogs;
mod rpc;
mod size;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use app::Folders;

fn main() -> ExitCode {
    // Documents are made by this same program, started anew: nothing of the window may start then.
    if app::is_document_worker() {
        app::document_worker_main();
    }
    match window::run(Folders::of_device(), std::env::args_os().nth(1).map(PathBuf::from)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parkbridge: {error}");
            ExitCode::FAILURE
        }
    }
}
