//! System packages: installed on Debian and Ubuntu, named elsewhere.

use super::linux;
use crate::process::Stop;
use crate::say;

/// What is to be done on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Build and open the window.
    Window,
    /// Build it, open it without a screen, and drive it and a browser.
    Tests,
}

/// Installs what is missing, or says what to install.
///
/// # Errors
/// When something is missing and cannot be installed from here.
pub fn install(need: Need) -> Result<(), Stop> {
    if cfg!(target_os = "linux") {
        linux::install(need)
    } else if cfg!(target_os = "windows") {
        windows()
    } else {
        macos()
    }?;
    if need == Need::Tests && !cfg!(target_os = "linux") {
        say::line("    the window's own tests run on Linux only; the others run here");
    }
    Ok(())
}

fn windows() -> Result<(), Stop> {
    let folders = ["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"];
    let has_webview = folders
        .iter()
        .filter_map(std::env::var_os)
        .any(|folder| std::path::Path::new(&folder).join("Microsoft/EdgeWebView/Application").is_dir());
    if has_webview {
        return Ok(());
    }
    Err(Stop(
        "the WebView2 runtime is missing: install the Evergreen runtime from \
         https://developer.microsoft.com/microsoft-edge/webview2 and start again. Rust also needs the C++ build \
         tools of Visual Studio (https://visualstudio.microsoft.com/visual-cpp-build-tools)"
            .to_owned(),
    ))
}

fn macos() -> Result<(), Stop> {
    let tools = crate::process::command(std::path::Path::new("/"), "xcode-select", &["-p"]);
    match crate::process::output(&mut { tools }) {
        Some(_) => Ok(()),
        None => Err(Stop("the command line tools of Xcode are missing: run `xcode-select --install`".to_owned())),
    }
}
