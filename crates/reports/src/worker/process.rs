//! The side of the program: one worker process and the talk with it.

use std::process::Stdio;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::WorkerCommand;
use super::child::OUT_OF_MEMORY;
use super::protocol::{Answer, HEADER, Request, frame, lengths};
use crate::ReportError;

/// A running worker. Dropping it kills it.
pub(super) struct Process {
    child: std::sync::Mutex<Child>,
    input: ChildStdin,
    output: ChildStdout,
    memory_mb: u64,
}

impl Process {
    pub async fn start(command: &WorkerCommand) -> Result<Self, ReportError> {
        let stopped = |error: std::io::Error| ReportError::Worker(error.to_string());
        let mut child = Command::new(&command.program)
            .args(&command.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(stopped)?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(ReportError::Worker("it has no pipes".to_owned()));
        };
        let memory_mb = command.memory_mb;
        let mut process = Self { child: std::sync::Mutex::new(child), input, output, memory_mb };
        let limit = frame(&Request::Limit { memory_mb }, &[]).map_err(stopped)?;
        process.input.write_all(&limit).await.map_err(stopped)?;
        Ok(process)
    }

    /// Whether it still runs; one that ended while it had nothing to do is replaced.
    pub fn is_alive(&self) -> bool {
        let mut child = self.child.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        matches!(child.try_wait(), Ok(None))
    }

    /// Hands over the request and waits for its answer.
    pub async fn ask(&mut self, request: &Request) -> Result<(Answer, Vec<u8>), ReportError> {
        match self.exchange(request).await {
            Ok(answered) => Ok(answered),
            Err(error) => Err(self.why_it_ended(&error).await),
        }
    }

    async fn exchange(&mut self, request: &Request) -> std::io::Result<(Answer, Vec<u8>)> {
        self.input.write_all(&frame(request, &[])?).await?;
        self.input.flush().await?;
        let mut header = [0; HEADER];
        self.output.read_exact(&mut header).await?;
        let (json_length, bytes_length) = lengths(header)?;
        let mut json = vec![0; json_length];
        self.output.read_exact(&mut json).await?;
        let mut bytes = vec![0; bytes_length];
        self.output.read_exact(&mut bytes).await?;
        Ok((serde_json::from_slice(&json)?, bytes))
    }

    async fn why_it_ended(&mut self, error: &std::io::Error) -> ReportError {
        let child = self.child.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        // It closed its pipes, so it is ending; if it only broke the protocol, it is killed.
        let ended = tokio::time::timeout(std::time::Duration::from_secs(2), child.wait()).await;
        match ended {
            Ok(Ok(status)) if status.code() == Some(OUT_OF_MEMORY) => {
                ReportError::OutOfMemory { limit_mb: self.memory_mb }
            }
            Ok(Ok(status)) => ReportError::Worker(format!("{error}; it ended with {status}")),
            _ => ReportError::Worker(error.to_string()),
        }
    }
}
