//! The program behind the pages, and the window that shows them.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use app::wire::Event;
use app::{App, AppOptions, Folders, Worker, WorkerCommand};
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Builder, Context, Emitter, Manager, RunEvent, Runtime, Url, WebviewUrl, WebviewWindowBuilder,
    WindowEvent,
};

use crate::rpc::Face;
use crate::size::WindowSize;
use crate::{closing, dialogs, rpc};

/// The name of the window and of what it is allowed, in `capabilities/`.
const LABEL: &str = "main";
const TITLE: &str = "Parkbridge";

/// Opens the window, on the workspace in `file` where one is given, and runs until it is closed.
///
/// # Errors
/// When no window can be opened, for example without a display.
pub fn run(folders: Folders, file: Option<PathBuf>) -> tauri::Result<()> {
    let size_file = folders.settings.join("window.json");
    let size = WindowSize::load(&size_file);
    let builder = Builder::default().on_window_event(move |window, event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            if let Err(error) = WindowSize::of(window).and_then(|size| Ok(size.save(&size_file)?)) {
                eprintln!("parkbridge: {error}");
            }
            closing::leave(window.app_handle());
        }
    });
    let program = program(builder, folders)?;
    open(program.handle(), size, file.as_deref())?;
    closing::leave_when_told(program.handle());
    program.run(|handle, event| {
        // Without a code it is not `leave` that asks.
        if let RunEvent::ExitRequested { code: None, api, .. } = event {
            api.prevent_exit();
            closing::leave(handle);
        }
    });
    Ok(())
}

/// The program behind the pages, on any runtime: tests run it without a display.
///
/// # Errors
/// When the runtime cannot start.
pub fn program<R: Runtime>(builder: Builder<R>, folders: Folders) -> tauri::Result<tauri::App<R>> {
    let program = builder.invoke_handler(tauri::generate_handler![rpc::rpc]).build(context())?;
    let handle = program.handle().clone();
    let app = App::start(AppOptions {
        settings_dir: folders.settings,
        backups_dir: folders.backups,
        host: dialogs::host(),
        clock: Arc::new(unix_millis),
        worker: Worker::new(WorkerCommand::this_program()?),
        events: Arc::new(move |event: Event| {
            if let Err(error) = handle.emit("parkbridge", &event) {
                eprintln!("parkbridge: {error}");
            }
        }),
    });
    // The person's day is the day of a document, not that of Greenwich.
    app.in_zone(chrono::Local::now().offset().local_minus_utc());
    program.manage(Face { app, busy: Arc::default() });
    Ok(program)
}

/// Now, in milliseconds since 1970. A device whose clock stands before that counts from there.
fn unix_millis() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The configuration, what the pages are allowed, and the pages themselves, built into the program.
fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

fn open<R: Runtime>(handle: &AppHandle<R>, size: WindowSize, file: Option<&Path>) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::App("index.html".into()))
        .title(TITLE)
        .inner_size(size.width, size.height)
        .min_inner_size(WindowSize::SMALLEST.width, WindowSize::SMALLEST.height)
        .maximized(size.maximized)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if let Some(file) = file {
        window = window.initialization_script(open_at_start(file));
    }
    window.build()?;
    Ok(())
}

/// Tells the pages which workspace to open first, so that a problem with it is shown where every other is.
fn open_at_start(file: &Path) -> String {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let quoted = serde_json::Value::from(path.to_string_lossy());
    format!("Object.defineProperty(window, '__PARKBRIDGE_OPEN__', {{ value: {quoted} }});")
}

/// Nothing but the built-in pages is ever shown.
fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_leave_its_quotes() {
        let script = open_at_start(Path::new("/a/\"});alert(1)/*\n.parkbridge"));
        assert!(script.contains(r#""/a/\"});alert(1)/*\n.parkbridge""#), "the path must stay a string: {script}");
    }

    #[test]
    fn only_built_in_pages_are_shown() {
        for (address, own) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("file:///etc/passwd", false),
        ] {
            let url = Url::parse(address).expect("an address");
            assert_eq!(is_own_page(&url), own, "{address}");
        }
    }
}
