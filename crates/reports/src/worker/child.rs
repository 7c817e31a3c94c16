//! The side of the worker process.

use std::io;
use std::process::exit;
use std::sync::mpsc;
use std::time::Duration;

use super::engine::Engine;
use super::protocol::{self, Answer, Request};

/// How a worker says that it needed more memory than it may have.
pub(super) const OUT_OF_MEMORY: i32 = 86;

const MEMORY_LOOK: Duration = Duration::from_millis(100);

/// The whole work of a process started with [`ARGUMENT`](super::ARGUMENT): answers requests from
/// standard input until it is closed.
///
/// Nothing else of the program may have started, and nothing else may write to standard output.
pub fn worker_main() -> ! {
    // A panic is answered as a failure; its message would only clutter the parent's screen.
    std::panic::set_hook(Box::new(|_| {}));
    let (to_engine, requests) = mpsc::channel::<Vec<u8>>();
    // A thread that does nothing but read: when the parent dies, even in the midst of a document, so do we.
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        while let Ok((request, _)) = protocol::read(&mut input) {
            if to_engine.send(request).is_err() {
                break;
            }
        }
        exit(0)
    });
    let mut engine = Engine::default();
    for request in requests {
        let (answer, bytes) = match serde_json::from_slice(&request) {
            Ok(Request::Limit { memory_mb }) => {
                watch_memory(memory_mb);
                continue;
            }
            Ok(request) => engine.answer(request),
            Err(error) => (Answer::not_understood(&error), Vec::new()),
        };
        if protocol::write(&mut io::stdout().lock(), &answer, &bytes).is_err() {
            break;
        }
    }
    exit(0)
}

fn watch_memory(limit_mb: u64) {
    std::thread::spawn(move || {
        loop {
            let used = memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem as u64);
            if used / 1_000_000 > limit_mb {
                exit(OUT_OF_MEMORY);
            }
            std::thread::sleep(MEMORY_LOOK);
        }
    });
}
