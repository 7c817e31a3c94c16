//! The rules of the house, read from `cargo metadata` and from the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use blackbox::programs::root;
use serde_json::Value;

use crate::sources::{Source, code, sources};

/// Which of our crates each may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &["domain"]),
    ("store", &["domain"]),
    ("reports", &["domain", "text"]),
    ("app", &["domain", "text", "store", "reports"]),
    ("cli", &["app"]),
    ("desktop", &["app"]),
    ("xtask", &[]),
    // Tests; never part of a program.
    ("blackbox", &["app", "domain", "store"]),
];

/// Libraries that one crate alone may know.
const OWNED: &[(&str, &str)] = &[
    ("sqlx", "store"),
    ("libsqlite3-sys", "store"),
    ("typst", "reports"),
    ("typst-layout", "reports"),
    ("typst-pdf", "reports"),
    ("typst-svg", "reports"),
    ("tauri", "desktop"),
    ("rfd", "desktop"),
];

/// Everything that is Rust and ours.
const RUST: &[&str] = &["crates", "src-tauri/src", "tests"];

#[test]
fn crates_use_only_what_they_may() {
    let ours: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    for (name, uses) in direct_dependencies() {
        let (_, may) = MAY_USE
            .iter()
            .find(|(known, _)| *known == name)
            .unwrap_or_else(|| panic!("crate {name} is in no rule: give it its place in the house"));
        for used in uses.iter().filter(|used| ours.contains(used.as_str())) {
            assert!(may.contains(&used.as_str()), "{name} uses {used}, but may use only {may:?}");
        }
        for (library, owner) in OWNED.iter().filter(|(library, _)| uses.contains(*library)) {
            assert_eq!(name, *owner, "only {owner} may know {library}");
        }
    }
}

#[test]
fn everything_but_the_window_builds_without_a_web_view() {
    let graph = resolved();
    for name in ["domain", "text", "store", "reports", "app", "cli", "xtask"] {
        let below = graph.below(name);
        assert!(below.len() > 1 || name == "xtask", "{name} seems to use nothing: the graph was not read");
        for web in ["webkit2gtk", "webkit2gtk-sys", "gtk", "wry", "tauri"] {
            assert!(!below.contains(web), "{name} pulls in {web}");
        }
    }
    assert!(graph.below("desktop").contains("tauri"), "the window needs Tauri: the graph was not read");
}

#[test]
fn only_the_store_speaks_sql() {
    let sql = regex_lite::Regex::new(
        r"\b(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TEMP\s+)?(TABLE|VIEW|TRIGGER|INDEX|VIRTUAL)\b|PRAGMA\s+\w)|\bsqlx::",
    );
    let sql = sql.expect("a pattern");
    forbid(&elsewhere("crates/store/"), |line| sql.is_match(line), "SQL belongs to crates/store");
    let store = sources(&["crates/store/src"], &[".rs"]);
    assert!(store.iter().any(|source| sql.is_match(&source.text)), "the pattern finds no SQL even in the store");
}

#[test]
fn only_reports_speak_typst() {
    let speaks = |line: &str| line.contains("typst::") || line.contains("typst_pdf") || line.contains("typst_svg");
    forbid(&elsewhere("crates/reports/"), speaks, "Typst belongs to crates/reports");
}

#[test]
fn only_faces_read_a_clock() {
    let faces = ["crates/cli/", "src-tauri/", "tests/", "crates/xtask/"];
    let rest: Vec<Source> = sources(RUST, &[".rs"])
        .into_iter()
        .filter(|source| !faces.iter().any(|face| source.path.starts_with(face)) && !source.path.contains("/tests/"))
        .collect();
    let reads = |line: &str| ["Utc::now", "Local::now", "SystemTime::now"].iter().any(|clock| line.contains(clock));
    forbid(&rest, reads, "the clock is handed in, so that results can be repeated");
}

#[test]
fn only_the_platform_knows_what_carries_the_pages() {
    let pages: Vec<Source> = sources(&["ui/src"], &[".ts", ".tsx"])
        .into_iter()
        .filter(|source| !source.path.starts_with("ui/src/platform/"))
        .collect();
    let knows = |line: &str| ["@tauri-apps", "__TAURI", "EventSource(", " fetch("].iter().any(|way| line.contains(way));
    forbid(&pages, knows, "only ui/src/platform knows Tauri and HTTP");
}

#[test]
fn features_of_the_pages_do_not_import_each_other() {
    let import = regex_lite::Regex::new(r#"from '(?:@/features/|\.\./)([a-z]+)"#).expect("a pattern");
    for source in sources(&["ui/src/features"], &[".ts", ".tsx"]) {
        let own = source.path.split('/').nth(3).unwrap_or_default();
        for found in import.captures_iter(&code(&source.text)) {
            let other = &found[1];
            let is_feature = root().join("ui/src/features").join(other).is_dir();
            assert!(!is_feature || other == own, "{}: imports feature {other}", source.path);
        }
    }
}

#[test]
fn a_file_has_one_subject() {
    let all = sources(&["crates", "src-tauri/src", "tests", "ui/src"], &[".rs", ".ts", ".tsx", ".css"]);
    for source in all.iter().filter(|source| source.path != "ui/src/contract/contract.ts") {
        let lines = code(&source.text).lines().filter(|line| !line.trim().is_empty()).count();
        assert!(lines < 500, "{} has {lines} lines of code: it has more than one subject", source.path);
    }
}

/// Rust sources outside of a folder; tests are left out, they may name anything.
fn elsewhere(folder: &str) -> Vec<Source> {
    let all = sources(&["crates", "src-tauri/src", "tests/src"], &[".rs"]);
    all.into_iter().filter(|source| !source.path.starts_with(folder) && !source.path.contains("/tests/")).collect()
}

fn forbid(sources: &[Source], is_forbidden: impl Fn(&str) -> bool, reason: &str) {
    assert!(!sources.is_empty(), "nothing was read: {reason}");
    for source in sources {
        for (number, line) in code(&source.text).lines().enumerate() {
            assert!(!is_forbidden(line), "{}:{}: {reason}: {}", source.path, number + 1, line.trim());
        }
    }
}

/// Each of our crates with what it names in its manifest, tests left out.
fn direct_dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = metadata(&["--no-deps"]);
    let mut found = BTreeMap::new();
    for package in list(&metadata["packages"]) {
        let of_program = list(&package["dependencies"]).iter().filter(|dependency| dependency["kind"] != "dev");
        found.insert(word(&package["name"]), of_program.map(|dependency| word(&dependency["name"])).collect());
    }
    assert_eq!(found.len(), MAY_USE.len(), "every crate has a rule and every rule a crate: {:?}", found.keys());
    found
}

/// What every package needs, as resolved for this system.
struct Graph {
    names: BTreeMap<String, String>,
    needs: BTreeMap<String, Vec<String>>,
}

impl Graph {
    /// Names of everything that the crate `name` needs, itself included; tests left out.
    fn below(&self, name: &str) -> BTreeSet<&str> {
        let mut waiting: Vec<&String> = self.names.iter().filter(|(_, its)| *its == name).map(|(id, _)| id).collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            if seen.insert(id) {
                waiting.extend(self.needs.get(id).into_iter().flatten());
            }
        }
        seen.into_iter().map(|id| self.names[id].as_str()).collect()
    }
}

fn resolved() -> Graph {
    let version = output(Command::new("rustc").arg("-vV"));
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let metadata = metadata(&["--filter-platform", host]);
    let names = list(&metadata["packages"]).iter().map(|package| (word(&package["id"]), word(&package["name"])));
    let names = names.collect();
    let mut needs = BTreeMap::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let of_program = list(&node["deps"])
            .iter()
            .filter(|dependency| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev"));
        needs.insert(word(&node["id"]), of_program.map(|dependency| word(&dependency["pkg"])).collect());
    }
    Graph { names, needs }
}

pub fn metadata(arguments: &[&str]) -> Value {
    let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.current_dir(root()).args(["metadata", "--format-version", "1", "--locked", "--offline"]).args(arguments);
    serde_json::from_str(&output(&mut cargo)).expect("cargo prints JSON")
}

fn output(command: &mut Command) -> String {
    let output = command.output().expect("the toolchain is there");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the toolchain prints text")
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

pub fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
