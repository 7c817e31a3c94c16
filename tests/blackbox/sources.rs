//! The source files, for the tests that read them.

use std::path::{Path, PathBuf};

use blackbox::programs::root;

/// A source file: its path from the root with forward slashes, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Every file below the folders whose name ends in one of `endings`.
pub fn sources(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let root = root().canonicalize().expect("the source tree is there");
    let mut files = Vec::new();
    for folder in folders {
        walk(&root.join(folder), &mut files);
    }
    files.sort();
    let mut found = Vec::new();
    for file in files.iter().filter(|file| endings.iter().any(|ending| file.to_string_lossy().ends_with(ending))) {
        let path = file.strip_prefix(&root).unwrap_or(file).to_string_lossy().replace('\\', "/");
        found.push(Source { path, text: std::fs::read_to_string(file).expect("a source file is text") });
    }
    assert!(!found.is_empty(), "no {endings:?} below {folders:?}: the test would pass by reading nothing");
    found
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let skipped = ["target", "node_modules", "dist", "gen"];
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !skipped.iter().any(|name| path.ends_with(name)) {
                walk(&path, files);
            }
        } else {
            files.push(path);
        }
    }
}

/// The text without comments, so that a rule may be named where it is explained.
pub fn code(text: &str) -> String {
    let kept = text.lines().map(|line| match line.trim_start() {
        comment if comment.starts_with("//") || comment.starts_with('*') || comment.starts_with("/*") => "",
        _ => line,
    });
    kept.collect::<Vec<_>>().join("\n")
}
