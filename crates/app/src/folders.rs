//! Where this device keeps settings, backups and the workspaces that the program makes itself.

use std::path::PathBuf;

/// Folders of the person at this device.
#[derive(Clone, Debug)]
pub struct Folders {
    pub settings: PathBuf,
    pub backups: PathBuf,
    /// Where a new workspace is suggested.
    pub documents: PathBuf,
}

impl Folders {
    /// The folders by the rules of the system; all below PARKBRIDGE_HOME when that is set, so that a
    /// portable installation, and every test, touches nothing of the person's.
    pub fn of_device() -> Self {
        if let Some(home) = folder("PARKBRIDGE_HOME") {
            return Self { settings: home.join("config"), backups: home.join("backups"), documents: home };
        }
        let home = folder("HOME").or_else(|| folder("USERPROFILE")).unwrap_or_else(|| PathBuf::from("."));
        let (config, data) = if cfg!(windows) {
            let roaming = folder("APPDATA").unwrap_or_else(|| home.join("AppData/Roaming"));
            (roaming.clone(), folder("LOCALAPPDATA").unwrap_or(roaming))
        } else if cfg!(target_os = "macos") {
            let support = home.join("Library/Application Support");
            (support.clone(), support)
        } else {
            (
                folder("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config")),
                folder("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share")),
            )
        };
        let documents = folder("XDG_DOCUMENTS_DIR").unwrap_or_else(|| home.join("Documents"));
        Self {
            settings: config.join("parkbridge"),
            backups: data.join("parkbridge/backups"),
            documents: if documents.is_dir() { documents } else { home },
        }
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
