//! The nouns of cross-border industrial parks and their rules.
//!
//! Everything the program stores is a *record* of a [`Kind`]. One table, the [`catalogue`],
//! says which fields each kind has, in which unit, which of them are required and which can
//! carry evidence; the store's schema, the forms, the command line and the documents read it.
//! Nothing here does IO, and the clock is handed in.

pub mod catalogue;
pub mod codes;
pub mod evidence;
pub mod field;
pub mod id;
pub mod kind;
pub mod money;
pub mod problem;
pub mod record;
pub mod unit;
pub mod value;

pub use evidence::{Evidence, Method, ValueState};
pub use field::{Field, FieldType};
pub use id::RecordId;
pub use kind::Kind;
pub use money::{Currency, Money, UnitPrice};
pub use problem::{FieldProblem, ProblemCode};
pub use record::{Confidentiality, Record};
pub use unit::Unit;
pub use value::Value;
