//! Settings of this device, in one JSON file outside every workspace.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::contract::wire::{Settings, SettingsChange};

const RECENT_MAX: usize = 10;

/// The settings file and what was read from it.
pub struct SettingsStore {
    path: PathBuf,
    stored: Stored,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    #[serde(flatten)]
    settings: Settings,
    /// Names this device in the log of changes; made once, says nothing about the person.
    device: String,
}

impl SettingsStore {
    /// Reads the settings of `folder`. A file that cannot be read counts as none: settings are a
    /// convenience, and the next save writes them anew.
    pub fn load(folder: &Path, unix_millis: i64) -> Self {
        let path = folder.join("settings.json");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let mut stored: Stored = serde_json::from_str(&text).unwrap_or_default();
        if stored.device.is_empty() {
            stored.device = domain::RecordId::new(unix_millis.unsigned_abs()).as_str()[24..].to_owned();
        }
        Self { path, stored }
    }

    pub fn get(&self) -> &Settings {
        &self.stored.settings
    }

    pub fn device(&self) -> &str {
        &self.stored.device
    }

    /// Changes what is given and writes the file.
    pub fn change(&mut self, change: SettingsChange) -> std::io::Result<()> {
        self.read_again();
        let settings = &mut self.stored.settings;
        let set = |slot: &mut String, value: Option<String>| {
            if let Some(value) = value {
                *slot = value.trim().chars().filter(|c| !c.is_control()).take(200).collect();
            }
        };
        set(&mut settings.author, change.author);
        set(&mut settings.language, change.language);
        set(&mut settings.theme, change.theme);
        set(&mut settings.density, change.density);
        self.save()
    }

    /// Puts a workspace at the top of the recent files.
    pub fn opened(&mut self, path: &Path) -> std::io::Result<()> {
        self.read_again();
        let path = path.to_string_lossy().into_owned();
        let recent = &mut self.stored.settings.recent;
        recent.retain(|known| *known != path);
        recent.insert(0, path);
        recent.truncate(RECENT_MAX);
        self.save()
    }

    /// Another window or the command line may have written since.
    fn read_again(&mut self) {
        let text = std::fs::read_to_string(&self.path).unwrap_or_default();
        if let Ok(stored) = serde_json::from_str::<Stored>(&text) {
            self.stored.settings = stored.settings;
        }
    }

    fn save(&self) -> std::io::Result<()> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let text = serde_json::to_string_pretty(&self.stored).map_err(std::io::Error::other)?;
        crate::files::replace(&self.path, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_and_a_broken_file_is_no_obstacle() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = SettingsStore::load(folder.path(), 0);
        settings.change(SettingsChange { author: Some(" A. Author\u{7} ".into()), ..Default::default() }).unwrap();
        settings.opened(Path::new("a.parkbridge")).unwrap();
        settings.opened(Path::new("b.parkbridge")).unwrap();
        settings.opened(Path::new("a.parkbridge")).unwrap();
        let again = SettingsStore::load(folder.path(), 0);
        assert_eq!(again.get().author, "A. Author", "the author is asked once, so it must survive a restart");
        assert_eq!(again.get().recent, ["a.parkbridge", "b.parkbridge"], "newest first, each once");
        assert_eq!(again.device(), settings.device(), "the device keeps its name");
        std::fs::write(folder.path().join("settings.json"), "{ broken").unwrap();
        assert_eq!(SettingsStore::load(folder.path(), 0).get().author, "", "a broken file counts as none");
    }
}
