//! The real window without a screen: Xvfb, WebKit's driver, and the program, a set for each test.
//!
//! Without tauri-driver, which was flaky: WebKitWebDriver starts the program itself when it is named
//! as the browser. One session a driver, so every test has its own display, port and folders.

mod display;
mod driver;
mod group;
pub mod usage;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::place::Place;
use crate::programs::program;
use display::Display;
use driver::Driver;

/// Longer than any page needs on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Nothing is loading: a heading is there, no placeholder, every picture is here.
const SETTLED: &str = "return document.querySelector('h1') !== null
    && document.querySelector('.skeleton') === null
    && [...document.images].every((image) => image.complete)
    && document.fonts.status === 'loaded'";

/// What went wrong, in words.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The program's window, open.
pub struct Window {
    pub page: Client,
    // Dropped in this order: the driver's group holds the program.
    driver: Driver,
    display: Display,
}

impl Window {
    /// Opens the program in `place`, on `workspace` where one is given.
    ///
    /// # Errors
    /// When a part does not start within a minute.
    pub async fn open(place: &Place, workspace: Option<&Path>) -> Result<Self, Failure> {
        Self::open_program(place, &program("parkbridge-window"), workspace.into_iter()).await
    }

    /// Opens any window program that the driver can drive.
    ///
    /// # Errors
    /// When a part does not start within a minute.
    pub async fn open_program<'a>(
        place: &Place,
        program: &Path,
        arguments: impl Iterator<Item = &'a Path>,
    ) -> Result<Self, Failure> {
        let display = Display::start()?;
        let mut command = Command::new("WebKitWebDriver");
        place.keep(&mut command);
        keep_folders(place, &mut command)?;
        command.env("DISPLAY", display.name()).env("TAURI_WEBVIEW_AUTOMATION", "true");
        command.env("PARKBRIDGE_DIALOG_ANSWERS", answers_file(place));
        // With these set, screenshots hang or come out blank.
        command.env_remove("WEBKIT_DISABLE_DMABUF_RENDERER").env_remove("WEBKIT_DISABLE_COMPOSITING_MODE");
        let driver = Driver::start(command).await?;
        let arguments: Vec<_> = arguments.map(|argument| argument.to_string_lossy()).collect();
        let options = json!({ "binary": program, "args": arguments });
        let page = tokio::time::timeout(PATIENCE, driver.session(options)).await??;
        Ok(Self { page, driver, display })
    }

    /// The element that `css` selects, as soon as it is there.
    ///
    /// # Errors
    /// When it does not come within a minute.
    pub async fn find(&self, css: &str) -> Result<Element, Failure> {
        let found = self.page.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        found.map_err(|error| format!("{css}: {error}").into())
    }

    /// The input whose label reads `label`, as soon as it is there.
    ///
    /// # Errors
    /// When it does not come within a minute.
    pub async fn field(&self, label: &str) -> Result<Element, Failure> {
        let path = format!("//*[@id=//label[normalize-space(.)='{label}']/@for]");
        let found = self.page.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
        found.map_err(|error| format!("field “{label}”: {error}").into())
    }

    /// Waits until the script returns something that is not null or false, and hands it back.
    ///
    /// # Errors
    /// When it does not within a minute, with `what` was waited for.
    pub async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<Value, Failure> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let value = self.page.execute(script, arguments.clone()).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(value);
            }
            if tokio::time::Instant::now() > deadline {
                let shown = self.page.execute("return document.body.innerText.slice(0, 2000)", vec![]).await?;
                return Err(format!("waited in vain: {what}. The page shows: {shown}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Goes to an address of the pages (`/sites?view=table`) and waits until it is shown.
    ///
    /// # Errors
    /// When it does not come up within a minute.
    pub async fn go(&self, address: &str) -> Result<(), Failure> {
        self.page.execute("location.hash = arguments[0]", vec![json!(format!("#{address}"))]).await?;
        self.settled().await
    }

    /// Waits until the page has a heading, nothing of it is still loading, and it is drawn.
    ///
    /// # Errors
    /// When it does not settle within a minute.
    pub async fn settled(&self) -> Result<(), Failure> {
        // A page that was just asked for is still the one before: two frames later it is not.
        self.drawn().await?;
        self.until("a page that is not loading", SETTLED, vec![]).await?;
        self.drawn().await
    }

    /// Presses the first button or link that reads `label`.
    ///
    /// # Errors
    /// When there is none within a minute.
    pub async fn press(&self, label: &str) -> Result<(), Failure> {
        let path = format!("//*[self::button or self::a][contains(normalize-space(.), '{label}')]");
        let button = self.page.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
        button.map_err(|error| format!("“{label}”: {error}"))?.click().await?;
        Ok(())
    }

    /// Waits until what was drawn last is on the screen.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn drawn(&self) -> Result<(), Failure> {
        let frames = "const done = arguments[arguments.length - 1];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.page.execute_async(frames, vec![]).await?;
        Ok(())
    }

    /// The window's content as PNG.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn screenshot(&self) -> Result<Vec<u8>, Failure> {
        self.drawn().await?;
        Ok(tokio::time::timeout(PATIENCE, self.page.screenshot()).await??)
    }

    /// What the program costs now.
    ///
    /// # Errors
    /// When /proc cannot be read.
    pub fn usage(&self) -> Result<usage::Usage, Failure> {
        usage::of_group(self.driver.group())
    }

    /// Closes the window as a person does, and waits until the program has ended.
    ///
    /// # Errors
    /// When it does not end within a minute.
    pub async fn close(self) -> Result<(), Failure> {
        self.display.close_windows()?;
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while self.usage().is_ok() {
            if tokio::time::Instant::now() > deadline {
                return Err("the program did not end when its window was closed".into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Asks the program to end as the system does when a person logs off.
    ///
    /// # Errors
    /// When it does not end within a minute.
    pub async fn log_off(self) -> Result<(), Failure> {
        let program = self.usage()?.program;
        Command::new("sh").args(["-c", &format!("kill -TERM {program}")]).status()?;
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while self.usage().is_ok_and(|usage| usage.program == program) {
            if tokio::time::Instant::now() > deadline {
                return Err("the program did not end when it was told to".into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }
}

/// The answers that the next native dialogs get, one path a line.
pub fn answers_file(place: &Place) -> std::path::PathBuf {
    place.file("dialog-answers")
}

/// Own folders for whatever WebKit and GTK keep.
fn keep_folders(place: &Place, command: &mut Command) -> Result<(), Failure> {
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"] {
        let folder = place.file(&name.to_lowercase());
        std::fs::create_dir_all(&folder)?;
        command.env(name, folder);
    }
    command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("WAYLAND_DISPLAY");
    Ok(())
}
