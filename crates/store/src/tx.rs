//! One user action: a transaction whose changes form one change set.

use std::borrow::Cow;
use std::collections::BTreeSet;

use domain::{Confidentiality, Evidence, Field, Kind, Record, RecordId, Value};
use sqlx::SqliteConnection;

use crate::error::StoreError;
use crate::log::{self, Action};
use crate::workspace::{Stamp, Workspace, WriterGuard};
use crate::{bulk, evidence, history, links, records, search, tags};

/// What a change set does, for the history: a message key and its arguments, rendered when read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub key: Cow<'static, str>,
    pub args: Vec<(String, String)>,
}

/// A committed change set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    /// The set's id; nothing in the log bears it when nothing was changed.
    pub id: String,
    /// Every record that was changed, made or deleted, also through its evidence, tags or links.
    pub records: BTreeSet<(Kind, RecordId)>,
}

/// One user action under way. Dropped without [`commit`](WriteTx::commit) it is as if it had never been.
pub struct WriteTx {
    guard: WriterGuard,
    set: String,
    at: i64,
}

impl WriteTx {
    pub(crate) async fn start(guard: WriterGuard, stamp: Stamp, label: Label) -> Result<Self, StoreError> {
        Self::start_as(guard, stamp, label, Action::Edit, None).await
    }

    /// Begins a set that is not an edit, or is one that undoes another.
    pub(crate) async fn start_as(
        mut guard: WriterGuard,
        stamp: Stamp,
        label: Label,
        action: Action,
        undoes: Option<&str>,
    ) -> Result<Self, StoreError> {
        guard.begin().await?;
        let set = log::next_set(&mut guard, &stamp).await?;
        insert_set(&mut guard, &set, &stamp, &label, action, undoes).await?;
        sqlx::query("INSERT INTO temp.current_set (id, quiet) VALUES (?1, 0)").bind(&set).execute(&mut *guard).await?;
        Ok(Self { guard, set, at: stamp.at })
    }

    /// Makes the action lasting; when this returns it is on the disk. A set without changes is not written.
    ///
    /// # Errors
    /// What SQLite says; nothing was written then.
    pub async fn commit(mut self) -> Result<ChangeSet, StoreError> {
        if !log::has_changes(&mut self.guard, &self.set).await? {
            self.guard.rollback().await?;
            return Ok(ChangeSet { id: self.set, records: BTreeSet::new() });
        }
        let records = history::touched(&mut self.guard, &self.set).await?;
        search::refresh(&mut self.guard, &records).await?;
        sqlx::query("DELETE FROM temp.current_set").execute(&mut *self.guard).await?;
        self.guard.commit().await?;
        Ok(ChangeSet { id: self.set, records })
    }

    /// Gives the action up.
    ///
    /// # Errors
    /// What SQLite says.
    pub async fn rollback(mut self) -> Result<(), StoreError> {
        self.guard.rollback().await
    }

    /// Refuses the action when the record has changed since `revision`.
    ///
    /// # Errors
    /// [`StoreError::Conflict`], or [`StoreError::NotFound`].
    pub async fn expect_revision(&mut self, id: &RecordId, revision: &str) -> Result<(), StoreError> {
        let found = history::revision(&mut self.guard, id).await?.set;
        if found == revision {
            return Ok(());
        }
        Err(StoreError::Conflict { id: id.clone(), expected: revision.to_owned(), found })
    }

    /// The record's revision, with the changes of this action.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn revision(&mut self, id: &RecordId) -> Result<String, StoreError> {
        Ok(history::revision(&mut self.guard, id).await?.set)
    }

    /// The record as it stands now, with the changes of this action.
    ///
    /// # Errors
    /// What SQLite says, or [`StoreError::Damaged`].
    pub async fn record(&mut self, id: &RecordId) -> Result<Option<Record>, StoreError> {
        records::record(&mut self.guard, id).await
    }

    /// Adds a record.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] for values that it cannot have; nothing was written then.
    pub async fn insert(&mut self, record: &Record) -> Result<(), StoreError> {
        records::insert(&mut self.guard, record).await
    }

    /// Changes values of a record; `None` makes one unknown.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or [`StoreError::Invalid`]; nothing was written then.
    pub async fn update(&mut self, id: &RecordId, changes: &[(&Field, Option<Value>)]) -> Result<(), StoreError> {
        records::update(&mut self.guard, id, changes).await
    }

    /// Changes what a record says about itself; `None` leaves it as it is.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn set_meta(
        &mut self,
        id: &RecordId,
        illustrative: Option<bool>,
        confidentiality: Option<Confidentiality>,
    ) -> Result<(), StoreError> {
        records::set_meta(&mut self.guard, id, illustrative, confidentiality).await
    }

    /// Deletes a record and the records that belong to it; other references to it become unknown.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn delete(&mut self, id: &RecordId) -> Result<(), StoreError> {
        records::delete(&mut self.guard, id).await
    }

    /// Links two records; linking them again, or one with itself, changes nothing.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn link(&mut self, a: &RecordId, b: &RecordId) -> Result<(), StoreError> {
        links::link(&mut self.guard, a, b).await
    }

    /// Takes the link between two records away, whichever way round it was made.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn unlink(&mut self, a: &RecordId, b: &RecordId) -> Result<(), StoreError> {
        links::unlink(&mut self.guard, a, b).await
    }

    /// Gives a record exactly these tags.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or [`StoreError::Invalid`] for a tag that is too long or holds control characters.
    pub async fn set_tags(&mut self, id: &RecordId, names: &[String]) -> Result<(), StoreError> {
        tags::set(&mut self.guard, id, names).await
    }

    /// Sets the evidence of one field of a record.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or [`StoreError::Invalid`]; nothing was written then.
    pub async fn set_evidence(&mut self, id: &RecordId, given: &Evidence) -> Result<(), StoreError> {
        evidence::set(&mut self.guard, id, given).await
    }

    /// Takes the evidence of one field away.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn clear_evidence(&mut self, id: &RecordId, field: &str) -> Result<(), StoreError> {
        evidence::clear(&mut self.guard, id, field).await
    }

    /// Adds many records at once; they may refer to each other in any order.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] with the problems of the first record that has any; roll the action back then.
    pub async fn insert_many(&mut self, records: &[Record]) -> Result<(), StoreError> {
        bulk::insert_records(&mut self.guard, &self.set, records).await
    }

    /// Adds the evidence of many fields that have none yet.
    ///
    /// # Errors
    /// As [`set_evidence`](WriteTx::set_evidence); roll the action back then.
    pub async fn insert_evidence_many(&mut self, given: &[(RecordId, Evidence)]) -> Result<(), StoreError> {
        bulk::insert_evidence(&mut self.guard, &self.set, given).await
    }

    /// When the action began, in milliseconds since 1970.
    pub fn at(&self) -> i64 {
        self.at
    }

    pub(crate) fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.guard
    }
}

async fn insert_set(
    connection: &mut SqliteConnection,
    set: &str,
    stamp: &Stamp,
    label: &Label,
    action: Action,
    undoes: Option<&str>,
) -> Result<(), StoreError> {
    let args: Vec<[&str; 2]> = label.args.iter().map(|(name, value)| [name.as_str(), value.as_str()]).collect();
    sqlx::query(
        "INSERT INTO change_set (id, at, author, device, label, label_args, action, undoes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )
    .bind(set)
    .bind(log::iso(stamp.at))
    .bind(&stamp.author)
    .bind(&stamp.device)
    .bind(label.key.as_ref())
    .bind(serde_json::json!(args).to_string())
    .bind(action.key())
    .bind(undoes)
    .execute(connection)
    .await?;
    Ok(())
}

impl Workspace {
    /// Marks a place that undo does not go behind: what happened there is not in the log.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], or what SQLite says.
    pub async fn barrier(&self, label: Label) -> Result<(), StoreError> {
        let guard = self.lock_writer().await?;
        let mut tx = WriteTx::start_as(guard, self.stamp(), label, Action::Barrier, None).await?;
        sqlx::query("DELETE FROM temp.current_set").execute(tx.connection()).await?;
        tx.guard.commit().await
    }
}
