//! The first hundred bytes of a database file, read before SQLite is let near it.
//!
//! Layout: <https://www.sqlite.org/fileformat2.html#the_database_header>.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::{FileError, Stranger};

/// Marks a file as a workspace of this program ("PKBR").
pub const APPLICATION_ID: u32 = 0x504b_4252;

const LENGTH: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the header of a database says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub page_size: u64,
    /// Length of the database in pages, when the last writer kept that field.
    pub pages: Option<u64>,
    /// Whether the file is in write-ahead mode, which a cleanly closed workspace never is.
    pub wal: bool,
    /// Counts the transactions since the file was made (in rollback mode).
    pub change_counter: u32,
    pub application_id: u32,
}

impl Header {
    /// Reads the header of the file at `path`.
    ///
    /// Never call it on a file that SQLite has open in this process: closing the handle would drop
    /// SQLite's POSIX locks.
    ///
    /// # Errors
    /// [`FileError::NotAWorkspace`] or [`FileError::Truncated`] when there is no whole header of ours.
    pub fn read(path: &Path) -> Result<Self, FileError> {
        let mut bytes = Vec::with_capacity(LENGTH);
        File::open(path)
            .and_then(|file| file.take(LENGTH as u64).read_to_end(&mut bytes))
            .map_err(|error| FileError::from_io(path, error))?;
        let header = Self::parse(path, &bytes)?;
        if header.application_id != APPLICATION_ID {
            let found = Stranger::OtherProgram { application_id: header.application_id };
            return Err(FileError::NotAWorkspace { path: path.to_owned(), found });
        }
        Ok(header)
    }

    fn parse(path: &Path, bytes: &[u8]) -> Result<Self, FileError> {
        let stranger = |found| FileError::NotAWorkspace { path: path.to_owned(), found };
        if bytes.is_empty() {
            return Err(stranger(Stranger::Empty));
        }
        let start = bytes.len().min(MAGIC.len());
        if bytes[..start] != MAGIC[..start] {
            return Err(stranger(Stranger::NotADatabase));
        }
        if bytes.len() < LENGTH {
            let (expected, found) = (LENGTH as u64, bytes.len() as u64);
            return Err(FileError::Truncated { path: path.to_owned(), expected, found });
        }
        // Another format number would make SQLite treat the file as read-only; ours are 1 (journal) and 2 (log).
        let formats = (bytes[18], bytes[19]);
        if !matches!(formats, (1, 1) | (2, 2)) {
            let detail = format!("file format {formats:?}");
            return Err(FileError::Damaged { path: path.to_owned(), detail });
        }
        let word = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let page_size = match u16::from_be_bytes([bytes[16], bytes[17]]) {
            1 => 65_536,
            size => u64::from(size),
        };
        let change_counter = word(24);
        let pages = (word(92) == change_counter && word(28) > 0).then(|| u64::from(word(28)));
        Ok(Self { page_size, pages, wal: bytes[19] == 2, change_counter, application_id: word(68) })
    }

    /// Refuses a file shorter than its header says.
    pub fn check_length(&self, path: &Path, found: u64) -> Result<(), FileError> {
        match self.pages.map(|pages| pages * self.page_size) {
            Some(expected) if found < expected => Err(FileError::Truncated { path: path.to_owned(), expected, found }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(bytes: &[u8]) -> Result<Header, FileError> {
        Header::parse(Path::new("x"), bytes)
    }

    #[test]
    fn too_little_of_a_header_is_truncated_or_strange() {
        assert!(matches!(parse(b""), Err(FileError::NotAWorkspace { found: Stranger::Empty, .. })), "empty file");
        assert!(
            matches!(parse(b"%PDF-1.7"), Err(FileError::NotAWorkspace { found: Stranger::NotADatabase, .. })),
            "a PDF is not a database"
        );
        assert!(
            matches!(parse(b"SQLite format 3\0\x10"), Err(FileError::Truncated { found: 17, .. })),
            "the beginning of a database is a truncated one"
        );
    }

    #[test]
    fn an_unknown_format_is_damage() {
        let mut bytes = [0u8; LENGTH];
        bytes[..16].copy_from_slice(MAGIC);
        bytes[18..20].copy_from_slice(&[6, 2]);
        assert!(matches!(parse(&bytes), Err(FileError::Damaged { .. })), "SQLite would not write to it");
    }

    #[test]
    fn length_is_judged_only_when_the_header_knows_it() {
        let mut bytes = [0u8; LENGTH];
        bytes[..16].copy_from_slice(MAGIC);
        bytes[16] = 0x10; // 4096
        bytes[18..20].fill(1);
        bytes[27] = 7;
        bytes[31] = 3;
        bytes[95] = 7;
        let header = parse(&bytes).expect("a whole header");
        assert!(header.check_length(Path::new("x"), 3 * 4096).is_ok(), "three pages of three");
        assert!(
            matches!(
                header.check_length(Path::new("x"), 8192),
                Err(FileError::Truncated { expected: 12_288, found: 8192, .. })
            ),
            "two pages of three"
        );
        bytes[95] = 6;
        let header = parse(&bytes).expect("a whole header");
        assert!(header.check_length(Path::new("x"), 0).is_ok(), "an old writer does not keep the page count");
    }
}
