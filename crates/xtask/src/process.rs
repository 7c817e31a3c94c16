//! Running other programs: step by step, timed, within a deadline.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use crate::{say, tree};

/// Why it went no further, for a person.
#[derive(Debug)]
pub struct Stop(pub String);

/// Runs `work` as a step that says what it does and how long it took.
pub fn step<T>(title: &str, work: impl FnOnce() -> Result<T, Stop>) -> Result<T, Stop> {
    say::step(title);
    let begun = Instant::now();
    let done = work();
    say::took(begun.elapsed());
    done
}

/// A program by name, in `folder`.
pub fn command(folder: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    command
}

/// cargo, in the repository.
pub fn cargo(arguments: &[&str]) -> Command {
    command(&tree::root(), &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), arguments)
}

/// npm, in the folder of the pages. On Windows it is a script, which has to be named so.
pub fn npm(arguments: &[&str]) -> Command {
    command(&tree::ui(), if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// Runs to the end, output as it comes.
///
/// # Errors
/// When it cannot be started or fails.
pub fn must(command: &mut Command) -> Result<(), Stop> {
    let status = command.status().map_err(|error| Stop(format!("cannot run {}: {error}", name(command))))?;
    if status.success() { Ok(()) } else { Err(Stop(format!("{} failed ({status})", name(command)))) }
}

/// What the program prints, or `None` when it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Builds the named programs of the workspace.
///
/// # Errors
/// When the build fails.
pub fn build(programs: &[&str]) -> Result<(), Stop> {
    let mut arguments = vec!["build", "--workspace"];
    arguments.extend(programs.iter().flat_map(|program| ["--bin", program]));
    step(&format!("build {}", programs.join(", ")), || must(&mut cargo(&arguments)))
}

/// How a watched program ended.
pub enum Ended {
    With(ExitStatus),
    /// It was still running at the deadline, and was killed with everything that it had started.
    Late,
}

/// Runs to the end or the deadline; hands each line of its standard output to `hear` after showing it.
///
/// # Errors
/// When it cannot be started.
pub fn watch(command: &mut Command, deadline: Instant, mut hear: impl FnMut(&str)) -> Result<Ended, Stop> {
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = spawned.map_err(|error| Stop(format!("cannot run {}: {error}", name(command))))?;
    let lines = lines_of(child.stdout.take());
    loop {
        match lines.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => {
                say::line(&line);
                hear(&line);
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            // Output closed: a moment later the program has ended.
            Err(mpsc::RecvTimeoutError::Disconnected) => std::thread::sleep(Duration::from_millis(20)),
        }
        if let Ok(Some(status)) = child.try_wait() {
            // What a left-over grandchild still writes is not waited for.
            for line in lines.try_iter() {
                say::line(&line);
                hear(&line);
            }
            return Ok(Ended::With(status));
        }
        if Instant::now() > deadline {
            kill_all(&mut child);
            return Ok(Ended::Late);
        }
    }
}

fn lines_of(output: Option<impl Read + Send + 'static>) -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel();
    if let Some(output) = output {
        std::thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned()).is_err() {
                    break;
                }
            }
        });
    }
    lines
}

/// Kills the child and, where they can be found, the programs that it started.
fn kill_all(child: &mut Child) {
    for process in descendants(child.id()) {
        // The shell has it built in; a program of that name is missing on small systems.
        let _ = Command::new("sh").args(["-c", &format!("kill -KILL {process}")]).status();
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// Every process below `ancestor`, from /proc; empty where there is none.
fn descendants(ancestor: u32) -> Vec<u32> {
    let mut parents = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        let status = std::fs::read_to_string(entry.path().join("status")).unwrap_or_default();
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse::<u32>().ok());
        parents.extend(parent.map(|parent| (process, parent)));
    }
    let mut found = vec![ancestor];
    let mut next = 0;
    while next < found.len() {
        let parent = found[next];
        found.extend(parents.iter().filter(|(_, its)| *its == parent).map(|(process, _)| *process));
        next += 1;
    }
    found.split_off(1)
}

fn name(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    words.into_iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_heard_to_the_end() {
        let mut heard = Vec::new();
        let mut command = command(Path::new("/"), "sh", &["-c", "echo one; echo two"]);
        let ended = watch(&mut command, Instant::now() + Duration::from_secs(20), |line| heard.push(line.to_owned()));
        assert!(matches!(ended, Ok(Ended::With(status)) if status.success()), "echo succeeds");
        assert_eq!(heard, ["one", "two"], "every line is heard, in order");
    }

    #[test]
    fn a_late_program_is_killed_with_its_children() {
        let begun = Instant::now();
        let mut sleeper = String::new();
        let mut command = command(Path::new("/"), "sh", &["-c", "sleep 600 & echo $!; wait"]);
        let ended = watch(&mut command, begun + Duration::from_secs(1), |line| line.clone_into(&mut sleeper));
        assert!(matches!(ended, Ok(Ended::Late)), "the deadline has passed");
        assert!(begun.elapsed() < Duration::from_secs(20), "nobody waits for the sleeper");
        // A killed process stands there until the system has come to it.
        let state = || std::fs::read_to_string(format!("/proc/{sleeper}/status")).unwrap_or_default();
        let gone = || state().is_empty() || state().contains("State:\tZ");
        while !gone() && begun.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(gone(), "sleeper {sleeper} is left behind: {}", state());
    }
}
