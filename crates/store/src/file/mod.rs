//! The workspace as a file: making, judging, opening, locking, migrating, copying, closing.

pub mod backup;
mod close;
pub(crate) mod connect;
mod copy;
mod create;
mod header;
mod integrity;
pub(crate) mod journal;
mod judge;
pub(crate) mod lineage;
pub mod lock;
mod migrate;
mod open;
pub(crate) mod place;
pub(crate) mod readers;
mod restore;
mod rotation;
mod scratch;
mod session;
#[cfg(test)]
mod tests;
