//! `screenshots --to DIR [--only NAME]`: every page, in both themes and three languages, from the real window.
//!
//! Files are named `<page>-<theme>-<language>.png`.

#[cfg(not(target_os = "linux"))]
fn main() -> std::process::ExitCode {
    eprintln!("screenshots: the window can be driven on Linux only");
    std::process::ExitCode::FAILURE
}

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    linux::main()
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;

    use blackbox::place::{Place, text};
    use blackbox::window::{Failure, Window};
    use serde_json::{Value, json};

    const THEMES: &[&str] = &["light", "dark"];
    const LANGUAGES: &[&str] = &["en", "ru", "zh"];
    /// A laptop in a hotel.
    const SIZE: (u32, u32) = (1440, 900);

    pub fn main() -> ExitCode {
        let words: Vec<String> = std::env::args().skip(1).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (folder, only) = match words.as_slice() {
            ["--to", folder] => (PathBuf::from(folder), ""),
            ["--to", folder, "--only", name] => (PathBuf::from(folder), *name),
            _ => {
                eprintln!("usage: screenshots --to DIR [--only NAME]");
                return ExitCode::from(2);
            }
        };
        let runtime = tokio::runtime::Runtime::new().expect("the system gives threads");
        match runtime.block_on(take(&folder, only)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("screenshots: {error}");
                ExitCode::FAILURE
            }
        }
    }

    async fn take(folder: &Path, only: &str) -> Result<(), Failure> {
        std::fs::create_dir_all(folder)?;
        for theme in THEMES {
            for language in LANGUAGES {
                let suffix = format!("{theme}-{language}.png");
                let place = furnished(theme, language)?;
                if "start".contains(only) {
                    let window = Window::open(&place, None).await?;
                    window.settled().await?;
                    save(&window, &folder.join(format!("start-{suffix}"))).await?;
                }
                let sample = place.sample();
                let pages = pages(&place, &sample, language);
                let window = Window::open(&place, Some(&sample)).await?;
                window.find("nav").await?;
                for (name, address) in pages.iter().filter(|(name, _)| name.contains(only)) {
                    window.go(address).await.map_err(|error| format!("{name}: {error}"))?;
                    save(&window, &folder.join(format!("{name}-{suffix}"))).await?;
                }
            }
        }
        Ok(())
    }

    /// A place whose device is set to the theme, the language and the size.
    fn furnished(theme: &str, language: &str) -> Result<Place, Failure> {
        let place = Place::new();
        let change = json!({ "author": "Anna Kim", "theme": theme, "language": language });
        place.must(&["call", "settings_save", &change.to_string()]);
        let size = json!({ "width": SIZE.0, "height": SIZE.1 });
        std::fs::write(place.file("home/config/window.json"), size.to_string())?;
        Ok(place)
    }

    /// Name and address of every page.
    fn pages(place: &Place, sample: &Path, language: &str) -> Vec<(&'static str, String)> {
        let first = |kind: &str| {
            let listed = place.json(&["list", kind, "--limit", "1", "--workspace", text(sample)]);
            listed["rows"][0]["id"].as_str().map(str::to_owned).unwrap_or_default()
        };
        let (country, site, park) = (first("countries"), first("sites"), first("parks"));
        let (resident, session) = (first("residents"), first("sessions"));
        vec![
            ("overview", "/".to_owned()),
            ("countries-board", "/countries?view=board".to_owned()),
            ("countries-table", "/countries?view=table".to_owned()),
            ("country", format!("/countries?id={country}")),
            ("sites-board", "/sites?view=board".to_owned()),
            ("sites-table", "/sites?view=table".to_owned()),
            ("sites-filtered", filtered("/sites", "area_ha", "at_least", "20")),
            ("site", format!("/sites?id={site}")),
            ("site-new", "/sites?create=site".to_owned()),
            ("parks-board", "/parks?view=board".to_owned()),
            ("parks-table", "/parks?view=table".to_owned()),
            ("park", format!("/parks?id={park}")),
            ("residents-board", "/residents?view=board".to_owned()),
            ("residents-table", "/residents?view=table".to_owned()),
            ("resident", format!("/residents?id={resident}")),
            ("sessions", "/sessions".to_owned()),
            ("session", format!("/sessions/{session}")),
            ("book", format!("/documents/{session}/{language}")),
            ("documents", "/documents".to_owned()),
            ("data", "/data".to_owned()),
            ("data-sources", "/data/source".to_owned()),
            ("data-facts", "/data/fact".to_owned()),
        ]
    }

    /// An address with a filter, as the pages write it.
    fn filtered(page: &str, field: &str, op: &str, value: &str) -> String {
        let filters: Value = json!([{ "field": field, "op": op, "value": value }]);
        let quoted: String = filters.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
        format!("{page}?view=table&filters={quoted}")
    }

    async fn save(window: &Window, file: &Path) -> Result<(), Failure> {
        let picture = window.screenshot().await.map_err(|error| format!("{}: {error}", file.display()))?;
        std::fs::write(file, picture)?;
        Ok(())
    }
}
