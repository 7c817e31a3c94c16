//! The size of the window, remembered on this device.

use std::path::Path;

use serde::{Deserialize, Serialize};
use tauri::{Runtime, Window};

/// Size of the pages' area in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowSize {
    pub width: f64,
    pub height: f64,
    #[serde(default)]
    pub maximized: bool,
}

impl WindowSize {
    /// The smallest window that every page is made for.
    pub const SMALLEST: WindowSize = WindowSize { width: 960.0, height: 640.0, maximized: false };
    const FIRST: WindowSize = WindowSize { width: 1280.0, height: 800.0, maximized: false };
    /// Beyond this a remembered size is not believed.
    const LARGEST: f64 = 16_000.0;

    /// The remembered size. One that cannot be read, or is out of reason, counts as none.
    pub fn load(file: &Path) -> Self {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let remembered = serde_json::from_str::<Self>(&text).ok();
        remembered.filter(|size| size.is_usable()).unwrap_or(Self::FIRST)
    }

    fn is_usable(&self) -> bool {
        (Self::SMALLEST.width..=Self::LARGEST).contains(&self.width)
            && (Self::SMALLEST.height..=Self::LARGEST).contains(&self.height)
    }

    /// The size that `window` has now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn of<R: Runtime>(window: &Window<R>) -> tauri::Result<Self> {
        let size = window.inner_size()?.to_logical::<f64>(window.scale_factor()?);
        Ok(Self { width: size.width, height: size.height, maximized: window.is_maximized()? })
    }

    /// Remembers the size for the next start. A maximized window keeps the size it had before.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(self, file: &Path) -> std::io::Result<()> {
        let kept = if self.maximized { Self { maximized: true, ..Self::load(file) } } else { self };
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, serde_json::to_string(&kept)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_survives_and_an_unreasonable_one_is_ignored() {
        let folder = tempfile::tempdir().expect("a temp folder");
        let file = folder.path().join("settings/window.json");
        assert_eq!(WindowSize::load(&file), WindowSize::FIRST, "nothing is remembered before the first time");
        let chosen = WindowSize { width: 1100.0, height: 700.0, maximized: false };
        chosen.save(&file).expect("saved");
        assert_eq!(WindowSize::load(&file), chosen, "the next start has the same size");
        WindowSize { width: 1920.0, height: 1080.0, maximized: true }.save(&file).expect("saved");
        let back = WindowSize::load(&file);
        assert_eq!(back, WindowSize { maximized: true, ..chosen }, "restoring a maximized window gives the old size");
        for odd in [r#"{"width":1e9,"height":700}"#, r#"{"width":10,"height":10}"#, "{", ""] {
            std::fs::write(&file, odd).expect("written");
            assert_eq!(WindowSize::load(&file), WindowSize::FIRST, "{odd} must not make an unusable window");
        }
    }
}
