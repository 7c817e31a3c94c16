//! WebKit's driver.

use std::process::{Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};

use super::Failure;
use super::group::Group;

/// How often a starting driver is tried, and how long in between.
const TRIES: u32 = 300;
const BETWEEN: Duration = Duration::from_millis(50);

/// The driver and, in its group, the program that it drives.
pub struct Driver {
    port: u16,
    process: Group,
}

impl Driver {
    /// Starts the prepared command on a free port.
    ///
    /// # Errors
    /// When it is missing or does not listen within fifteen seconds.
    pub async fn start(mut command: Command) -> Result<Self, Failure> {
        let port = TcpListener::bind("127.0.0.1:0").await?.local_addr()?.port();
        command.arg(format!("--port={port}")).stdout(Stdio::null());
        let process = Group::start(&mut command).map_err(|error| format!("WebKitWebDriver: {error}"))?;
        for _ in 0..TRIES {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(Self { port, process });
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err("WebKitWebDriver does not listen".into())
    }

    /// The process group of the driver and the program.
    pub fn group(&self) -> u32 {
        self.process.id()
    }

    /// Starts the program named in `options` and attaches to its page.
    ///
    /// # Errors
    /// When the program does not start.
    pub async fn session(&self, options: Value) -> Result<Client, Failure> {
        let mut wanted = fantoccini::wd::Capabilities::new();
        wanted.insert("webkitgtk:browserOptions".to_owned(), options);
        wanted.insert("timeouts".to_owned(), json!({ "script": 30_000, "pageLoad": 60_000, "implicit": 0 }));
        let address = format!("http://127.0.0.1:{}", self.port);
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&address).await?;
        Ok(client)
    }
}
