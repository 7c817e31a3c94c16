//! A screen of one's own.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::Failure;
use super::group::Group;

/// An X server without a screen, gone when dropped.
pub struct Display {
    name: String,
    _server: Group,
}

impl Display {
    /// # Errors
    /// When Xvfb is missing or does not start.
    pub fn start() -> Result<Self, Failure> {
        let mut command = Command::new("Xvfb");
        // The server picks a free number and says which.
        command.args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = Group::start(&mut command).map_err(|error| format!("Xvfb: {error}"))?;
        let mut number = String::new();
        let output = server.output().ok_or("Xvfb has no output")?;
        BufReader::new(output).read_line(&mut number)?;
        if number.trim().is_empty() {
            return Err("Xvfb did not start".into());
        }
        Ok(Self { name: format!(":{}", number.trim()), _server: server })
    }

    /// For `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}
