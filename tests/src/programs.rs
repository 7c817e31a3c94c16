//! The programs of this workspace, as built.

use std::path::PathBuf;

/// The program `name`, which lies beside this one (or above it, when this one is a test).
///
/// # Panics
/// When it was not built: tests must not pass by not running.
pub fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("a program knows its own path");
    let folder = own.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).expect("a program lies in a folder");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is missing: build the programs first (cargo build --workspace --bins)",
        program.display()
    );
    program
}

/// The source tree.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
