//! Files that must not be opened, each refused with what there is to say, and left untouched.

use std::fs;

use super::*;
use crate::error::Stranger;
use crate::file::header::APPLICATION_ID;

const BOTH: [Access; 2] = [Access::ReadWrite, Access::ReadOnly];

#[tokio::test]
async fn a_missing_file_and_a_missing_folder() {
    let desk = Desk::new();
    for access in BOTH {
        assert!(matches!(desk.refused(access).await, FileError::NotFound { .. }), "there is no file ({access:?})");
    }
    let error = Workspace::create(&desk.path("no/work.parkbridge"), false, desk.options()).await.err();
    assert!(matches!(error, Some(FileError::NoFolder { .. })), "there is no folder: {error:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn names_that_sqlite_cannot_take_and_names_that_it_can() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new();
    let broken = desk.folder.path().join(std::ffi::OsStr::from_bytes(b"work-\xff.parkbridge"));
    let error = Workspace::create(&broken, false, desk.options()).await.err();
    assert!(matches!(error, Some(FileError::UnusableName { .. })), "a name that is not Unicode: {error:?}");
    assert_eq!(names(desk.folder.path()), Vec::<String>::new(), "nothing was made");

    let odd = desk.path("парк 100% #1? & 'файл' 公园.parkbridge");
    let workspace = Workspace::create(&odd, false, desk.options()).await.expect("an odd name is a name");
    put(&workspace, 1).await;
    workspace.backup("request").await.expect("a backup of it");
    workspace.close().await.expect("closed");
    for access in BOTH {
        let (workspace, notices) = Workspace::open(&odd, access, desk.options()).await.expect("opens");
        assert_eq!((notices, count(&workspace).await), (Vec::new(), 1), "it is the same file ({access:?})");
        workspace.close().await.expect("closed");
    }
    assert_eq!(names(desk.folder.path()).len(), 2, "the workspace and the folder for backups, nothing else");
}

#[tokio::test]
async fn a_folder_in_place_of_a_file() {
    let desk = Desk::new();
    fs::create_dir(desk.file()).expect("a folder");
    for access in BOTH {
        assert!(matches!(desk.refused(access).await, FileError::IsFolder { .. }), "it is a folder ({access:?})");
    }
    let error = Workspace::create(&desk.file(), true, desk.options()).await.err();
    assert!(matches!(error, Some(FileError::IsFolder { .. })), "a folder is never overwritten: {error:?}");
}

#[tokio::test]
async fn files_of_other_kinds() {
    let cases: [(&[u8], Stranger); 3] = [
        (b"", Stranger::Empty),
        (b"PK\x03\x04 and the rest of an archive", Stranger::NotADatabase),
        (&[0; 8192], Stranger::NotADatabase),
    ];
    for (bytes, expected) in cases {
        let desk = Desk::new();
        fs::write(desk.file(), bytes).expect("written");
        for access in BOTH {
            match desk.refused(access).await {
                FileError::NotAWorkspace { found, .. } => assert_eq!(found, expected, "what {bytes:?} is taken for"),
                other => panic!("{bytes:?} was refused as {other}"),
            }
        }
    }
}

#[tokio::test]
async fn a_database_of_another_program() {
    let desk = Desk::new();
    meddle(&desk.file(), "PRAGMA application_id = 7; CREATE TABLE t (a)").await;
    for access in BOTH {
        let error = desk.refused(access).await;
        let expected = Stranger::OtherProgram { application_id: 7 };
        assert!(matches!(&error, FileError::NotAWorkspace { found, .. } if *found == expected), "{error}");
    }
}

#[tokio::test]
async fn a_newer_workspace_says_which_version_it_needs() {
    let desk = Desk::new();
    let path = desk.closed_with(1).await;
    meddle(&path, "PRAGMA user_version = 9; CREATE TABLE of_the_future (a)").await;
    for access in BOTH {
        let error = desk.refused(access).await;
        assert!(
            matches!(error, FileError::Newer { found: 9, supported: 1, .. }),
            "newer comes before foreign: {error}"
        );
    }
}

#[tokio::test]
async fn a_version_that_never_was() {
    let desk = Desk::new();
    let path = desk.closed_with(1).await;
    meddle(&path, "PRAGMA user_version = 0").await;
    for access in BOTH {
        assert!(matches!(desk.refused(access).await, FileError::Damaged { .. }), "there is no version 0 ({access:?})");
    }
}

#[tokio::test]
async fn anything_foreign_in_the_schema() {
    let cases = [
        ("CREATE TABLE extra (a)", "table extra"),
        ("CREATE VIEW spy AS SELECT * FROM record", "view spy"),
        ("CREATE TRIGGER spy AFTER INSERT ON record BEGIN DELETE FROM record; END", "trigger spy"),
        ("CREATE VIRTUAL TABLE spy USING fts5(a)", "table spy"),
        ("CREATE INDEX spy ON record (kind, id)", "index spy"),
        ("ALTER TABLE record ADD COLUMN extra TEXT", "table record"),
        ("DROP TABLE record", "table record"),
        ("ANALYZE", "table sqlite_stat1"),
    ];
    for (sql, object) in cases {
        let desk = Desk::new();
        let path = desk.closed_with(1).await;
        meddle(&path, sql).await;
        for access in BOTH {
            match desk.refused(access).await {
                FileError::Foreign { object: found, .. } => {
                    let odd = found == object || found.starts_with("table spy_") || found.ends_with("sqlite_stat4");
                    assert!(odd, "after {sql} the odd object is {object}, not {found}");
                }
                other => panic!("after {sql}: {other}"),
            }
        }
    }
}

#[tokio::test]
async fn a_database_with_our_number_alone_is_foreign() {
    let desk = Desk::new();
    meddle(
        &desk.file(),
        &format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1; CREATE TABLE t (a)"),
    )
    .await;
    for access in BOTH {
        let error = desk.refused(access).await;
        assert!(matches!(error, FileError::Foreign { .. }), "a number does not make a workspace: {error}");
    }
}

#[tokio::test]
async fn another_text_encoding() {
    let desk = Desk::new();
    let sql = format!(
        "PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1; {}",
        crate::schema::SQL
    );
    meddle(&desk.file(), &sql).await;
    for access in BOTH {
        let error = desk.refused(access).await;
        assert!(matches!(error, FileError::Damaged { .. }), "workspaces are UTF-8: {error}");
    }
}

#[tokio::test]
async fn truncated_files() {
    let desk = Desk::new();
    let whole = fs::read(desk.closed_with(20).await).expect("readable");
    for length in [17, 99, 100, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(desk.file(), &whole[..length]).expect("written");
        for access in BOTH {
            match desk.refused(access).await {
                FileError::Truncated { expected, found, .. } => {
                    assert_eq!(found, length as u64, "the length that is there");
                    assert!(expected > found, "more is missing than nothing");
                }
                other => panic!("cut to {length} bytes: {other}"),
            }
        }
    }
}

#[tokio::test]
async fn a_page_of_rubbish() {
    let desk = Desk::new();
    let whole = fs::read(desk.closed_with(20).await).expect("readable");
    let mut bytes = whole.clone();
    let middle = whole.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(desk.file(), &bytes).expect("written");
    for access in BOTH {
        let error = desk.refused(access).await;
        assert!(matches!(error, FileError::Damaged { .. }), "a small file has every page looked at: {error}");
    }
}

#[tokio::test]
async fn what_lies_beside_a_foreign_file_stays_too() {
    // A crashed session of a file that was then tampered with: log, lock file and all.
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let mut other = stranger(&desk.file()).await;
    sqlx::raw_sql("CREATE VIEW spy AS SELECT 1").execute(&mut other).await.expect("tampered");
    let crashed = Desk::new();
    for name in ["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"] {
        fs::copy(desk.path(name), crashed.path(name)).expect("copied");
    }
    for access in BOTH {
        let error = crashed.refused(access).await;
        assert!(matches!(error, FileError::Foreign { .. }), "the view is in the log only: {error}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn links_in_place_of_side_files() {
    for side in ["-lock", "-wal", "-shm", "-journal"] {
        let desk = Desk::new();
        desk.closed_with(1).await;
        let treasure = desk.path("treasure");
        fs::write(&treasure, "not to be overwritten").expect("written");
        std::os::unix::fs::symlink(&treasure, desk.path(&format!("work.parkbridge{side}"))).expect("a link");
        for access in BOTH {
            let error = desk.refused(access).await;
            assert!(matches!(error, FileError::NotAFile { .. }), "a link named {side} is a trap: {error}");
        }
    }
}

#[tokio::test]
async fn the_library_is_built_with_its_limits() {
    // The limit on the length of a value and the defence against schema writes are set when SQLite is built.
    let desk = Desk::new();
    let mut connection = stranger(&desk.file()).await;
    let options: Vec<String> =
        sqlx::query_scalar("PRAGMA compile_options").fetch_all(&mut connection).await.expect("options");
    for wanted in ["MAX_LENGTH=268435456", "MAX_SQL_LENGTH=16777216"] {
        assert!(options.iter().any(|option| option == wanted), "SQLite lacks {wanted}: {options:?}");
    }
    let trusted: i64 = sqlx::query_scalar("PRAGMA trusted_schema").fetch_one(&mut connection).await.expect("a setting");
    assert_eq!(trusted, 0, "a schema is trusted unless told otherwise");
    let long = sqlx::query("SELECT length(zeroblob(268435457))").fetch_one(&mut connection).await;
    assert!(long.is_err(), "a value of more than 256 MiB was made");
    let sql = "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, '')";
    assert!(sqlx::raw_sql(sql).execute(&mut connection).await.is_err(), "the schema could be written as a table");
}
