//! A screen of one's own.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask};

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

    /// Asks every window to close, as a window manager does when a person presses its cross.
    ///
    /// # Errors
    /// When the server does not answer, or no window can be asked.
    pub fn close_windows(&self) -> Result<(), Failure> {
        let (server, screen) = x11rb::connect(Some(&self.name))?;
        let root = server.setup().roots[screen].root;
        let atom = |name: &[u8]| -> Result<u32, Failure> { Ok(server.intern_atom(false, name)?.reply()?.atom) };
        let (protocols, delete) = (atom(b"WM_PROTOCOLS")?, atom(b"WM_DELETE_WINDOW")?);
        let mut asked = 0;
        for window in server.query_tree(root)?.reply()?.children {
            let listed = server.get_property(false, window, protocols, AtomEnum::ATOM, 0, 32)?.reply()?;
            let visible =
                server.get_window_attributes(window)?.reply()?.map_state != x11rb::protocol::xproto::MapState::UNMAPPED;
            if visible && listed.value32().is_some_and(|mut known| known.any(|known| known == delete)) {
                let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
                server.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
                asked += 1;
            }
        }
        if asked == 0 { Err("no window to close".into()) } else { Ok(()) }
    }
}
