//! Why a document could not be made.

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A template or writer is at fault, not the data.
    #[error("the document could not be set: {0}")]
    Typesetting(String),
    #[error("the document could not be handed over: {0}")]
    Data(#[from] serde_json::Error),
    /// The process that sets documents could not be started or ended by itself.
    #[error("the document worker stopped: {0}")]
    Worker(String),
    /// The worker needed more memory than it may have.
    #[error("the document needs more than {limit_mb} MB of memory")]
    OutOfMemory { limit_mb: u64 },
    /// The caller cancelled.
    #[error("cancelled")]
    Cancelled,
    /// No preview of this token, or no page of this number in it.
    #[error("there is no such page")]
    NoSuchPage,
}
