//! What the black-box tests, the screenshots and the browser tests share: places of their own,
//! the bridge, the real window without a screen, and large workspaces.
//!
//! Never published and no part of the program.

pub mod bridge;
pub mod generate;
pub mod place;
pub mod programs;
#[cfg(target_os = "linux")]
pub mod window;
