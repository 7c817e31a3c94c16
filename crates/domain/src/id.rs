//! Record ids: UUID version 7 in lower-case text, so that ids sort by time of making.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The id of a record, unique over all kinds and workspaces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId(String);

/// The text is not a UUID.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is not a record id")]
pub struct NotAnId(pub String);

impl RecordId {
    /// A new id for a record made at `unix_millis` (the clock is handed in; the rest is random).
    pub fn new(unix_millis: u64) -> Self {
        let mut random = [0u8; 10];
        random.copy_from_slice(&uuid::Uuid::now_v7().as_bytes()[6..]);
        Self(uuid::Builder::from_unix_timestamp_millis(unix_millis, &random).into_uuid().to_string())
    }

    /// The id of the `number`th record of the sample or of generated data: the same on every run.
    ///
    /// `space` keeps two families of such records apart.
    pub fn fixed(space: u16, number: u64) -> Self {
        let mut tail = [0u8; 10];
        tail[..2].copy_from_slice(&space.to_be_bytes());
        tail[2..].copy_from_slice(&number.to_be_bytes());
        // 4 September 2024, the day of the sample session's summary.
        Self(uuid::Builder::from_unix_timestamp_millis(1_725_408_000_000, &tail).into_uuid().to_string())
    }

    /// The id as stored: 36 characters, lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RecordId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        uuid::Uuid::parse_str(text.trim())
            .map(|id| Self(id.hyphenated().to_string()))
            .map_err(|_| NotAnId(text.chars().take(60).collect()))
    }
}

impl TryFrom<String> for RecordId {
    type Error = NotAnId;
    fn try_from(text: String) -> Result<Self, NotAnId> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> String {
        id.0
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_ids_differ_and_repeat() {
        // variant and version bits must not swallow the number: 10,000 ids stay 10,000
        let ids: std::collections::BTreeSet<_> = (0..10_000).map(|n| RecordId::fixed(7, n)).collect();
        assert_eq!(ids.len(), 10_000, "two numbers gave one id");
        assert_eq!(RecordId::fixed(7, 3), RecordId::fixed(7, 3), "sample ids must not change between runs");
        assert_ne!(RecordId::fixed(7, 3), RecordId::fixed(8, 3), "families must not collide");
    }
}
