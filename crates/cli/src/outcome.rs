//! Exit status, the same for every command.

use app::wire::{Problem, ProblemKind};

pub const DONE: u8 = 0;
/// Done, with findings of error grade.
pub const FINDINGS: u8 = 1;
pub const WRONG_USAGE: u8 = 2;
pub const BAD_INPUT: u8 = 3;
pub const LOCKED_OR_NEWER: u8 = 4;
pub const CANCELLED: u8 = 130;

/// The status that a problem ends the program with.
pub fn of(problem: &Problem) -> u8 {
    match problem.code {
        ProblemKind::Locked | ProblemKind::NewerWorkspace => LOCKED_OR_NEWER,
        ProblemKind::Cancelled => CANCELLED,
        ProblemKind::InvalidInput
        | ProblemKind::NotFound
        | ProblemKind::Conflict
        | ProblemKind::NotNow
        | ProblemKind::FileProblem
        | ProblemKind::Internal => BAD_INPUT,
    }
}
