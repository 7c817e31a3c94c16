//! How long the window takes to show the sample's Overview and what it costs in memory, against an
//! empty Tauri window on the same machine: `cargo bench --bench window`.
//!
//! This program is also the empty window: it starts itself with `--empty`.

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("window: measured on Linux only");
}

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::Write;
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use blackbox::place::Place;
    use blackbox::window::{Failure, Window};
    use tauri::{WebviewUrl, WebviewWindowBuilder};

    /// Rounds of each; the first is not counted, it fills the caches of the disk.
    const ROUNDS: usize = 7;
    /// What the project promises.
    const START_AT_MOST: f64 = 1.3;
    const MEMORY_AT_MOST: f64 = 1.5;
    /// A page with one word on it, so that there is something to paint.
    const PAGE: &[u8] = b"<!doctype html><title>Empty</title><h1>Empty</h1>";

    /// The moment of the first picture, in milliseconds since 1970; null before it.
    const PAINTED: &str = "const paint = performance.getEntriesByName('first-contentful-paint')[0];
        return paint === undefined ? null : performance.timeOrigin + paint.startTime";
    /// The moment at which the Overview with its content was drawn.
    const SHOWN: &str = "const mark = performance.getEntriesByName('overview-shown')[0];
        return mark === undefined ? null : performance.timeOrigin + mark.startTime";

    pub fn main() {
        if std::env::args().any(|argument| argument == "--empty") {
            return empty_window();
        }
        let runtime = tokio::runtime::Runtime::new().expect("the system gives threads");
        if let Err(error) = runtime.block_on(measure()) {
            eprintln!("window: {error}");
            std::process::exit(1);
        }
    }

    fn empty_window() {
        let program = tauri::Builder::default()
            .register_uri_scheme_protocol("empty", |_, _| {
                let page = tauri::http::Response::builder().header("content-type", "text/html");
                page.body(PAGE.to_vec()).expect("a response of fixed parts")
            })
            .build(tauri::generate_context!())
            .expect("a window can be opened");
        let address = "empty://localhost/".parse().expect("an address");
        let window = WebviewWindowBuilder::new(&program, "empty", WebviewUrl::CustomProtocol(address));
        window.inner_size(1280.0, 800.0).build().expect("a window can be opened");
        program.run(|_, _| {});
    }

    /// Medians of one kind of window.
    struct Cost {
        start: Duration,
        memory: u64,
    }

    async fn measure() -> Result<(), Failure> {
        let own = std::env::current_exe()?;
        let window = Path::new(env!("CARGO_BIN_EXE_parkbridge-window"));
        let empty = cost(&own, PAINTED, |_| Ok(vec!["--empty".into()])).await?;
        let overview = cost(window, SHOWN, |place| Ok(vec![place.sample()])).await?;
        let mut out = std::io::stdout().lock();
        let start = overview.start.as_secs_f64() / empty.start.as_secs_f64();
        let memory = overview.memory as f64 / empty.memory as f64;
        let megabytes = |bytes: u64| bytes as f64 / 1e6;
        writeln!(out, "window                start        memory")?;
        writeln!(out, "empty              {:>5} ms     {:>5.0} MB", empty.start.as_millis(), megabytes(empty.memory))?;
        let (milliseconds, bytes) = (overview.start.as_millis(), megabytes(overview.memory));
        writeln!(out, "sample's Overview  {milliseconds:>5} ms     {bytes:>5.0} MB")?;
        writeln!(out, "ratio              {start:>5.2}        {memory:>5.2}")?;
        writeln!(out, "at most            {START_AT_MOST:>5.2}        {MEMORY_AT_MOST:>5.2}")?;
        Ok(())
    }

    async fn cost(
        program: &Path,
        script: &str,
        arguments: impl Fn(&Place) -> Result<Vec<std::path::PathBuf>, Failure>,
    ) -> Result<Cost, Failure> {
        let (mut starts, mut memories) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let place = Place::new();
            let arguments = arguments(&place)?;
            let paths = arguments.iter().map(std::path::PathBuf::as_path);
            let window = Window::open_program(&place, program, paths).await?;
            let shown = window.until("the first picture", script, vec![]).await?.as_f64().ok_or("no moment")?;
            // What is loaded after the first picture belongs to the memory.
            tokio::time::sleep(Duration::from_secs(1)).await;
            let usage = window.usage()?;
            let shown = SystemTime::UNIX_EPOCH + Duration::from_secs_f64(shown / 1000.0);
            if round > 0 {
                starts.push(shown.duration_since(usage.started)?);
                memories.push(usage.memory);
            }
        }
        starts.sort();
        memories.sort();
        Ok(Cost { start: starts[ROUNDS / 2], memory: memories[ROUNDS / 2] })
    }
}
