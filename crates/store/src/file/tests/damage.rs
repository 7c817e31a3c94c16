//! Damage of every kind: whatever is done to the bytes, opening never panics, never hangs, and either
//! refuses the file untouched or opens something that can be read and closed.

use std::sync::OnceLock;
use std::time::Duration;

use proptest::prelude::*;

use super::*;

/// One thing done to the bytes of a file, at a place given in millionths of its length.
#[derive(Clone, Debug)]
enum Harm {
    Flip {
        at: u32,
        bits: u8,
    },
    Zero {
        at: u32,
        length: usize,
    },
    Cut {
        at: u32,
    },
    Append {
        bytes: Vec<u8>,
    },
    /// Repeats a stretch elsewhere, as a failing disk does with sectors.
    Move {
        from: u32,
        to: u32,
        length: usize,
    },
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = || prop_oneof![3 => 0u32..1_000_000, 2 => 0u32..600];
    prop_oneof![
        6 => (at(), 1u8..).prop_map(|(at, bits)| Harm::Flip { at, bits }),
        1 => (at(), 1usize..5000).prop_map(|(at, length)| Harm::Zero { at, length }),
        1 => at().prop_map(|at| Harm::Cut { at }),
        1 => proptest::collection::vec(any::<u8>(), 1..5000).prop_map(|bytes| Harm::Append { bytes }),
        1 => (at(), at(), 1usize..5000).prop_map(|(from, to, length)| Harm::Move { from, to, length }),
    ]
}

fn apply(harm: &Harm, bytes: &mut Vec<u8>) {
    let length = bytes.len();
    let place = |at: u32| (at as usize * length / 1_000_000).min(length.saturating_sub(1));
    if bytes.is_empty() {
        return;
    }
    match harm {
        Harm::Flip { at, bits } => bytes[place(*at)] ^= bits,
        Harm::Zero { at, length: n } => {
            let start = place(*at);
            bytes[start..(start + n).min(length)].fill(0);
        }
        Harm::Cut { at } => bytes.truncate(place(*at)),
        Harm::Append { bytes: more } => bytes.extend(more),
        Harm::Move { from, to, length: n } => {
            let (from, to) = (place(*from), place(*to));
            let n = (*n).min(length - from).min(length - to);
            bytes.copy_within(from..from + n, to);
        }
    }
}

type Sides = Vec<(&'static str, Vec<u8>)>;

/// The bytes of a closed workspace, and of one whose last changes lie in the log beside it.
fn models() -> &'static (Sides, Sides) {
    static MODELS: OnceLock<(Sides, Sides)> = OnceLock::new();
    MODELS.get_or_init(|| {
        let read = |desk: &Desk, names: &[&'static str]| {
            names.iter().map(|name| (*name, std::fs::read(desk.path(name)).expect("readable"))).collect()
        };
        runtime().block_on(async {
            let desk = Desk::new();
            desk.closed_with(30).await;
            let closed = read(&desk, &["work.parkbridge"]);
            let (workspace, _) = desk.open().await;
            put(&workspace, 100).await;
            let crashed = read(&desk, &["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"]);
            workspace.close().await.expect("closed");
            (closed, crashed)
        })
    })
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

/// Opens what the harm has left and uses it a little.
async fn try_it(files: &Sides, access: Access) {
    let desk = Desk::new();
    for (name, bytes) in files {
        std::fs::write(desk.path(name), bytes).expect("written");
    }
    let before = listing(desk.folder.path());
    match desk.open_as(access).await {
        Err(error) => assert_eq!(listing(desk.folder.path()), before, "refusing with {error} has changed the files"),
        Ok((workspace, _)) => {
            // What was overlooked may come up later, as an error; a panic fails the test.
            let _ = workspace.integrity().await;
            if let Ok(mut reader) = workspace.reader().await {
                let _ = sqlx::query("SELECT * FROM source").fetch_all(&mut *reader).await;
            }
            let _ = workspace.close().await;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn a_harmed_file_is_refused_or_opened(
        harms in proptest::collection::vec(harm(), 1..6),
        crashed in any::<bool>(),
        in_log in any::<bool>(),
        read_only in any::<bool>(),
    ) {
        let (closed, open) = models();
        let mut files = if crashed { open.clone() } else { closed.clone() };
        let target = usize::from(crashed && in_log);
        for harm in &harms {
            apply(harm, &mut files[target].1);
        }
        let access = if read_only { Access::ReadOnly } else { Access::ReadWrite };
        let in_time = runtime().block_on(async {
            tokio::time::timeout(Duration::from_secs(60), try_it(&files, access)).await
        });
        prop_assert!(in_time.is_ok(), "opening did not end within a minute");
    }
}
