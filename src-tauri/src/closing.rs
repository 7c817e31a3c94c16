//! Leaving without losing a keystroke: pending edits first, then the file, then the program.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use app::{App, Language};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use tokio::sync::mpsc;

use crate::rpc::Face;

/// Fields save when they lose the focus; leaving the window does not take it from them.
const SAVE_PENDING: &str = "if (document.activeElement instanceof HTMLElement) document.activeElement.blur()";
/// Long enough for the call that a lost focus made to arrive from the page's process.
const QUIET: Duration = Duration::from_millis(300);
/// A page that does not answer is not waited for longer.
const LONGEST_ANSWER: Duration = Duration::from_secs(3);
/// A call that takes longer (a document being made) does not keep the window open.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// How many calls are under way, and whether the program is being left.
#[derive(Default)]
pub struct Busy {
    running: AtomicUsize,
    leaving: AtomicBool,
}

/// One call under way, until dropped.
pub struct Running(Arc<Busy>);

impl Busy {
    pub fn enter(self: &Arc<Self>) -> Running {
        self.running.fetch_add(1, Ordering::SeqCst);
        Running(Arc::clone(self))
    }

    /// Waits until no call has been under way for [`QUIET`].
    async fn settle(&self) {
        let deadline = Instant::now() + LONGEST_WAIT;
        let mut quiet_since = Instant::now();
        while quiet_since.elapsed() < QUIET && Instant::now() < deadline {
            if self.running.load(Ordering::SeqCst) > 0 {
                quiet_since = Instant::now();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Saves what is pending, closes the workspace and ends the program. Asked twice, it does so once.
pub fn leave<R: Runtime>(handle: &AppHandle<R>) {
    let face = handle.state::<Face>();
    if face.busy.leaving.swap(true, Ordering::SeqCst) {
        return;
    }
    let (handle, app, busy) = (handle.clone(), face.app.clone(), Arc::clone(&face.busy));
    tauri::async_runtime::spawn(async move {
        for window in handle.webview_windows().values() {
            save_pending(window).await;
        }
        busy.settle().await;
        handle.exit(close(&app).await);
    });
}

/// Takes the focus from the field being typed in, and waits until the page has done so: a busy machine
/// may take longer for it than a call takes.
async fn save_pending<R: Runtime>(window: &WebviewWindow<R>) {
    let (done, mut answered) = mpsc::unbounded_channel();
    let asked = window.eval_with_callback(SAVE_PENDING, move |_| {
        // Nobody waits any more when the page was too slow.
        let _ = done.send(());
    });
    if let Err(error) = asked {
        eprintln!("parkbridge: {error}");
        return;
    }
    if tokio::time::timeout(LONGEST_ANSWER, answered.recv()).await.is_err() {
        eprintln!("parkbridge: the page did not answer");
    }
}

/// Leaves in good order too when the system asks: at log-off, or by Ctrl+C in a terminal.
pub fn leave_when_told<R: Runtime>(handle: &AppHandle<R>) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        told().await;
        leave(&handle);
    });
}

#[cfg(unix)]
async fn told() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signals) => signals.recv().await.is_some(),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

#[cfg(not(unix))]
async fn told() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}

/// Closes the workspace; the exit status to end with.
async fn close(app: &App) -> i32 {
    match app.close(app.language().unwrap_or(Language::En)).await {
        Ok(()) => 0,
        Err(problem) => {
            eprintln!("parkbridge: {}", problem.message);
            1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn leaving_waits_for_a_call_under_way() {
        let busy = Arc::new(Busy::default());
        let running = busy.enter();
        let ended = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&ended);
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(300)).await;
            flag.store(true, Ordering::SeqCst);
            drop(running);
        });
        busy.settle().await;
        assert!(ended.load(Ordering::SeqCst), "the file must not be closed under a call");
    }
}
