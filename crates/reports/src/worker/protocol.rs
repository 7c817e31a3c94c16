//! What goes between a program and its document worker: JSON with bytes behind it, each with its length.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use crate::Notice;
use crate::model::Document;

/// Longer parts are refused: a length from a broken pipe must not ask for all memory.
const PART_MAX: u32 = 1 << 30;

/// Length of the lengths before a message.
pub(super) const HEADER: usize = 8;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "snake_case")]
pub(super) enum Request {
    /// First of all, and not answered: memory above which the worker ends itself.
    Limit {
        memory_mb: u64,
    },
    Pdf {
        document: Document,
    },
    Preview {
        token: u64,
        document: Document,
    },
    Page {
        token: u64,
        page: usize,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub(super) enum Answer {
    /// Of a document; a PDF follows as bytes.
    Set {
        pages: usize,
        notices: Vec<Notice>,
    },
    /// Of a page; its SVG follows as bytes.
    Page,
    Failed {
        failure: Failure,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "failure", rename_all = "snake_case")]
pub(super) enum Failure {
    Typesetting { message: String },
    NoSuchPage,
}

impl Answer {
    pub fn not_understood(error: &serde_json::Error) -> Self {
        Answer::Failed { failure: Failure::Typesetting { message: error.to_string() } }
    }
}

/// The message as it goes over the pipe.
pub(super) fn frame(message: &impl Serialize, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let json = serde_json::to_vec(message)?;
    let mut frame = Vec::with_capacity(HEADER + json.len() + bytes.len());
    for part in [json.len(), bytes.len()] {
        let length = u32::try_from(part).ok().filter(|length| *length <= PART_MAX);
        let length = length.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "message too long"))?;
        frame.extend(length.to_le_bytes());
    }
    frame.extend(&json);
    frame.extend(bytes);
    Ok(frame)
}

/// Lengths of the JSON and of the bytes that follow the header.
pub(super) fn lengths(header: [u8; HEADER]) -> io::Result<(usize, usize)> {
    let [a, b, c, d, e, f, g, h] = header;
    let (json, bytes) = (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
    if json > PART_MAX || bytes > PART_MAX {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "message too long"));
    }
    Ok((json as usize, bytes as usize))
}

pub(super) fn write(to: &mut impl Write, message: &impl Serialize, bytes: &[u8]) -> io::Result<()> {
    to.write_all(&frame(message, bytes)?)?;
    to.flush()
}

/// The next message, its JSON not yet read. An error at the end of the pipe, too.
pub(super) fn read(from: &mut impl Read) -> io::Result<(Vec<u8>, Vec<u8>)> {
    let mut header = [0; HEADER];
    from.read_exact(&mut header)?;
    let (json_length, bytes_length) = lengths(header)?;
    let mut json = vec![0; json_length];
    from.read_exact(&mut json)?;
    let mut bytes = vec![0; bytes_length];
    from.read_exact(&mut bytes)?;
    Ok((json, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back_and_broken_ones_are_refused() {
        let sent = frame(&Request::Page { token: 7, page: 3 }, b"bytes").unwrap();
        let (json, bytes) = read(&mut sent.as_slice()).unwrap();
        let request: Request = serde_json::from_slice(&json).unwrap();
        assert!(matches!(request, Request::Page { token: 7, page: 3 }), "the message must come back");
        assert_eq!(bytes, b"bytes", "and the bytes behind it");
        assert!(read(&mut &sent[..sent.len() - 1]).is_err(), "a message cut short is no message");
        let huge = [0xFF; HEADER];
        assert!(lengths(huge).is_err(), "4 GB must not be reserved on the word of a pipe");
    }
}
