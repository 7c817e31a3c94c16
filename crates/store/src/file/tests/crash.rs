//! A process that streams edits is killed, fifty times: nothing acknowledged is lost.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use super::*;

const FILE: &str = "PARKBRIDGE_TEST_CRASH_FILE";
const FIRST: &str = "PARKBRIDGE_TEST_CRASH_FIRST";
const ROUNDS: u64 = 50;
const ACKNOWLEDGED: &str = "acknowledged ";

#[tokio::test]
async fn killed_fifty_times_nothing_acknowledged_is_lost() {
    if let Some(file) = std::env::var_os(FILE) {
        return stream(Path::new(&file)).await;
    }
    let desk = Desk::new();
    desk.closed_with(0).await;
    let mut next = 0;
    for round in 0..ROUNDS {
        let (mut child, mut lines) = start(&desk, next);
        let wanted = 1 + round * 7 % 12;
        let mut last = None;
        while last.is_none_or(|last| last < next + wanted - 1) {
            last = Some(acknowledged(&mut lines).expect("the child goes on until it is killed"));
        }
        if round == 0 {
            look_on(&desk, &child).await;
        }
        // Anywhere in the middle of what it does next.
        std::thread::sleep(Duration::from_micros(round * 137 % 4000));
        child.kill().expect("killed");
        child.wait().expect("gone");
        while let Some(number) = acknowledged(&mut lines) {
            last = Some(number);
        }
        let last = last.expect("at least one was acknowledged");
        next = check(&desk, round, last).await;
    }
    let (workspace, _) = desk.open().await;
    workspace.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["work.parkbridge"], "after fifty crashes it closes as one file");
}

/// The child: adds records one after the other and tells each that was committed, until it is killed.
async fn stream(file: &Path) {
    let desk = Desk::new();
    let first: u64 = std::env::var(FIRST).expect("where to begin").parse().expect("a number");
    let (workspace, _) = Workspace::open(file, Access::ReadWrite, desk.options()).await.expect("opens");
    for number in first.. {
        put(&workspace, number).await;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{ACKNOWLEDGED}{number}").and_then(|()| out.flush()).expect("told");
    }
}

fn start(desk: &Desk, first: u64) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "file::tests::crash::killed_fifty_times_nothing_acknowledged_is_lost", "--nocapture"])
        .env(FILE, desk.file())
        .env(FIRST, first.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let lines = BufReader::new(child.stdout.take().expect("its output"));
    (child, lines)
}

/// The next number that the child has told; None at the end of its output.
fn acknowledged(lines: &mut BufReader<ChildStdout>) -> Option<u64> {
    let mut line = String::new();
    loop {
        line.clear();
        if lines.read_line(&mut line).ok()? == 0 {
            return None;
        }
        // The last line may be cut off.
        let whole = line.ends_with('\n');
        if let Some(number) = line.trim_end().split(ACKNOWLEDGED).nth(1).filter(|_| whole) {
            return number.parse().ok();
        }
    }
}

/// While the child writes: nobody else may, everybody can read.
async fn look_on(desk: &Desk, child: &Child) {
    match desk.open_as(Access::ReadWrite).await.err() {
        Some(FileError::Locked { by: Some(by), .. }) => assert_eq!(by.pid, child.id(), "the other process is named"),
        other => panic!("a second writer was answered {other:?}"),
    }
    let (reading, notices) = desk.open_as(Access::ReadOnly).await.expect("readable beside the writer");
    assert_eq!(notices, [], "there is nothing to say beside a writer");
    assert!(count(&reading).await > 0, "what it has committed is seen");
    reading.close().await.expect("closed");
}

/// Looks at what the kill has left; every second time only by reading, so that the next child recovers it.
/// Returns the number to go on with.
async fn check(desk: &Desk, round: u64, last: u64) -> u64 {
    let access = if round.is_multiple_of(2) { Access::ReadWrite } else { Access::ReadOnly };
    let (workspace, notices) = desk.open_as(access).await.expect("the file opens after the kill");
    assert_eq!(notices, [Notice::Recovered], "round {round}: the crash is told");
    let found = count(&workspace).await as u64;
    // One more may have been committed and not been told any more.
    assert!((last + 1..=last + 2).contains(&found), "round {round}: {found} records, {} acknowledged", last + 1);
    let mut reader = workspace.reader().await.expect("a reader");
    for number in 0..=last {
        let id = RecordId::fixed(9, number);
        let there: Option<String> = sqlx::query_scalar("SELECT id FROM record WHERE id = ?1")
            .bind(id.as_str())
            .fetch_optional(&mut *reader)
            .await
            .expect("looked up");
        assert!(there.is_some(), "round {round}: record {number} was acknowledged and is lost");
    }
    drop(reader);
    if round.is_multiple_of(10) {
        assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "round {round}: it is sound");
    }
    workspace.close().await.expect("closed");
    found
}
