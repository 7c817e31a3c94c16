//! Licences of everything that ships, from what the registries say of each package.
//!
//! In place of cargo-deny: its list of licences is this one, and its advisories need a database
//! from a server that a build without the open network cannot reach.

use blackbox::programs::root;
use serde_json::Value;

use crate::architecture::{list, metadata, word};
use crate::sources::sources;

/// Licences under which a library may be part of the program: none asks for the source of ours.
const ACCEPTED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    // Asks for the source of its own files alone, which are published.
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
];

#[test]
fn every_crate_has_an_accepted_licence() {
    let version = std::process::Command::new("rustc").arg("-vV").output().expect("rustc is there");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let metadata = metadata(&["--filter-platform", host]);
    let packages = list(&metadata["packages"]);
    assert!(packages.len() > 100, "the packages were not read");
    for package in packages {
        let licence = word(&package["license"]);
        assert!(is_accepted(&licence), "{} is under “{licence}”, which is not accepted", word(&package["name"]));
    }
}

#[test]
fn every_npm_package_that_ships_has_an_accepted_licence() {
    let lock = std::fs::read_to_string(root().join("ui/package-lock.json")).expect("the pages have a lock file");
    let lock: Value = serde_json::from_str(&lock).expect("the lock file is JSON");
    let packages = lock["packages"].as_object().expect("the lock file lists packages");
    assert!(packages.len() > 20, "the packages were not read");
    for (name, package) in packages.iter().filter(|(name, package)| !name.is_empty() && package["dev"] != true) {
        let licence = word(&package["license"]);
        assert!(is_accepted(&licence), "{name} is under “{licence}”, which is not accepted");
    }
}

#[test]
fn every_font_comes_with_its_licence() {
    let fonts = root().join("assets/fonts");
    let held = sources(&["assets/fonts"], &[".txt", ".md", "LICENSE", "OFL"]);
    assert!(
        held.iter()
            .any(|file| file.text.contains("SIL OPEN FONT LICENSE") || file.text.contains("SIL Open Font License")),
        "{} holds fonts without the licence that lets them be passed on",
        fonts.display()
    );
}

#[test]
fn our_own_licence_is_there() {
    let text = std::fs::read_to_string(root().join("LICENSE")).expect("the licence lies at the root");
    assert!(text.contains("Apache License") && text.contains("Version 2.0"), "the project is under Apache-2.0");
}

/// Whether an SPDX expression can be met with accepted licences: one side of each OR, both of each AND.
fn is_accepted(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    // In every expression in use AND binds the parts that are themselves ORs, or stands alone.
    if expression.contains('(') && expression.contains(" AND ") {
        return expression.split(" AND ").all(is_accepted);
    }
    plain.split(" OR ").any(|choice| choice.split(" AND ").all(|licence| ACCEPTED.contains(&licence.trim())))
}

#[test]
fn expressions_are_judged_as_written() {
    for (expression, accepted) in [
        ("MIT OR Apache-2.0", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR GPL-3.0) AND GPL-3.0", false),
        ("", false),
    ] {
        assert_eq!(is_accepted(expression), accepted, "“{expression}”");
    }
}
