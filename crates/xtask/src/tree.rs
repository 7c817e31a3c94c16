//! Where things are in the source tree.

use std::path::{Path, PathBuf};

use crate::process::Stop;

/// The repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The folder of the pages' sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// A program of this workspace, built by [`crate::process::build`]: it lies beside this one.
///
/// # Errors
/// When it is not there.
pub fn program(name: &str) -> Result<PathBuf, Stop> {
    let own = std::env::current_exe().map_err(|error| Stop(format!("cannot find myself: {error}")))?;
    let program = own.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    Err(Stop(format!("{} was not built", program.display())))
}

/// A file of notes from one run of xtask to the next, in the folder that `cargo clean` removes.
///
/// # Errors
/// When the build folder cannot be found.
pub fn note(name: &str) -> Result<PathBuf, Stop> {
    Ok(program("xtask")?.with_file_name(format!("xtask-{name}")))
}
