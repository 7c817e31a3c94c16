//! A program in a process group of its own: an orphan would hold the output of CI open for ever.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// Killed as a whole when dropped.
pub struct Group(Child);

impl Group {
    /// # Errors
    /// When the program cannot be started.
    pub fn start(command: &mut Command) -> std::io::Result<Self> {
        Ok(Self(command.process_group(0).stdin(Stdio::null()).spawn()?))
    }

    /// Of the program that leads the group, and of the group.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// The standard output, when it was asked for.
    pub fn output(&mut self) -> Option<std::process::ChildStdout> {
        self.0.stdout.take()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // The shell's own kill: a program of that name is missing on small systems.
        let kill = format!("kill -KILL -{}", self.0.id());
        let _ = Command::new("sh").args(["-c", &kill]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}
