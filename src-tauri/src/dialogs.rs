//! Native file dialogs behind the app's [`Host`], and answers from a file for tests.

use std::path::{Path, PathBuf};

use app::host::{Asking, FileQuestion, Host};

/// Names a file with one path a line: each dialog takes the first line away and answers with it;
/// an empty line is a cancelled dialog. Lets tests go where no dialog can be shown.
pub const ANSWERS: &str = "PARKBRIDGE_DIALOG_ANSWERS";

/// The host of this process: answers from a file where that is asked for, else native dialogs.
pub fn host() -> std::sync::Arc<dyn Host> {
    match std::env::var_os(ANSWERS) {
        Some(file) => std::sync::Arc::new(Answers { file: file.into() }),
        None => std::sync::Arc::new(Native { shown: native_dialogs() }),
    }
}

struct Native {
    shown: bool,
}

impl Host for Native {
    fn dialogs(&self) -> bool {
        self.shown
    }

    fn pick_open(&self, question: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        let dialog = dialog(&question);
        Box::pin(async move { Some(dialog.pick_file().await?.path().to_owned()) })
    }

    fn pick_save(&self, question: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        let dialog = dialog(&question).set_file_name(&question.name);
        Box::pin(async move { Some(dialog.save_file().await?.path().to_owned()) })
    }
}

fn dialog(question: &FileQuestion) -> rfd::AsyncFileDialog {
    rfd::AsyncFileDialog::new().set_title(&question.title).add_filter(&question.type_label, &[question.extension])
}

struct Answers {
    file: PathBuf,
}

impl Answers {
    fn next(&self) -> Option<PathBuf> {
        let text = std::fs::read_to_string(&self.file).ok()?;
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        if let Err(error) = std::fs::write(&self.file, rest) {
            eprintln!("parkbridge: {}: {error}", self.file.display());
        }
        (!first.is_empty()).then(|| PathBuf::from(first))
    }
}

impl Host for Answers {
    fn dialogs(&self) -> bool {
        true
    }
    fn pick_open(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { self.next() })
    }
    fn pick_save(&self, _: FileQuestion) -> Asking<'_, Option<PathBuf>> {
        Box::pin(async { self.next() })
    }
}

/// Whether a dialog can be shown. Without a portal and zenity rfd answers as if the person had
/// cancelled, so this is asked beforehand and the pages offer a path field instead.
#[cfg(target_os = "linux")]
fn native_dialogs() -> bool {
    portal(&data_folders()) || program_in_path("zenity")
}

#[cfg(not(target_os = "linux"))]
fn native_dialogs() -> bool {
    true
}

/// A session bus is there, and the file portal is installed to be started on it.
#[cfg(target_os = "linux")]
fn portal(data_folders: &[PathBuf]) -> bool {
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    bus && data_folders
        .iter()
        .any(|folder| folder.join("dbus-1/services/org.freedesktop.portal.Desktop.service").is_file())
}

#[cfg(target_os = "linux")]
fn data_folders() -> Vec<PathBuf> {
    let listed = std::env::var_os("XDG_DATA_DIRS").filter(|listed| !listed.is_empty());
    std::env::split_paths(&listed.unwrap_or_else(|| "/usr/local/share:/usr/share".into())).collect()
}

#[cfg(target_os = "linux")]
fn program_in_path(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn answers_are_taken_line_by_line() {
        let folder = tempfile::tempdir().expect("a temp folder");
        let file = folder.path().join("answers");
        std::fs::write(&file, "/a/one.parkbridge\n\n/a/three\n").expect("written");
        let host = Answers { file };
        let question =
            FileQuestion { title: String::new(), name: String::new(), type_label: String::new(), extension: "pdf" };
        let first = host.pick_open(question.clone()).await;
        assert_eq!(first.as_deref(), Some(Path::new("/a/one.parkbridge")), "the first line answers the first dialog");
        assert_eq!(host.pick_open(question.clone()).await, None, "an empty line is a cancelled dialog");
        let third = host.pick_save(question.clone()).await;
        assert_eq!(third.as_deref(), Some(Path::new("/a/three")), "and so on");
        assert_eq!(host.pick_save(question).await, None, "no line is left");
    }
}
