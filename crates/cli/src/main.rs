//! `parkbridge`: everything the window can do, without a window.
//!
//! Machine output goes to stdout (`--json`), progress to stderr when that is a terminal. Exit
//! status: 0 done; 1 done, with findings of error grade; 2 wrong usage; 3 bad file or input;
//! 4 locked or too new; 130 cancelled.

mod arguments;
mod outcome;
mod print;
mod run;

use std::process::ExitCode;

fn main() -> ExitCode {
    if app::is_document_worker() {
        app::document_worker_main();
    }
    let language = arguments::language();
    let matches = match arguments::command(app::Text::new(language)).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Nothing better can be done when the terminal itself does not take the text.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { outcome::WRONG_USAGE } else { outcome::DONE });
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(outcome::BAD_INPUT);
        }
    };
    ExitCode::from(runtime.block_on(run::run(&matches, language)))
}
