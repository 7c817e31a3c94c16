# Untitled records, file names and dialogs
untitled = Untitled ({ $kind })
file-name-sample = Parkbridge sample
file-name-new = New workspace
file-name-copy = { $name } copy
file-type-workspace = Parkbridge workspace
file-type-pdf = PDF document
dialog-new = New workspace
dialog-open = Open workspace
dialog-save-copy = Save a copy
dialog-restore = Restore a backup
dialog-save-document = Save the document

# What the history calls each change
log-add = { $kind }: added
log-change = { $kind }: { $field } changed
log-change-details = { $kind }: marking changed
log-move = { $kind }: moved to another stage
log-order = { $kind }: order changed
log-delete = { $kind } deleted: { $title }
log-delete-with = { $kind } deleted: { $title }, and what belongs to it ({ $also })
log-link = { $kind }: linked
log-unlink = { $kind }: link removed
log-evidence = { $kind }: evidence of { $field } changed
log-sample = Sample workspace filled
log-sample-ready = Sample ready; undo does not go behind this
log-migration = Brought from version { $from } to { $to }; undo does not go behind this
log-generate = Test data generated
log-document = Document made: { $title }

# What is said when a workspace opens
notice-rollback-journal = This folder cannot hold a write-ahead log, so a rollback journal is used. Everything works; saving is a little slower.
notice-copied-while-open = This file is a copy made while the workspace was open. Its last changes may be missing: compare with the original.
notice-changed-outside = Another program has changed this file since it was last closed here. Those changes are not in the history.
notice-recovered = The last session did not end properly. Everything that was saved is here.
notice-migrated = The workspace was brought from version { $from } to { $to }. The file as it was: { $backup }
backup-request = on request
backup-migration = before a new version
backup-restore = before a restore
backup-import = before an import
backup-merge = before a merge
flag-yes = yes
flag-no = no
holder = { $program } (process { $pid } on { $host })
holder-unknown = another program
check-unreadable = A record cannot be read: { $detail }
check-required = { $title }: { $field } must be filled in
check-damaged = The file is damaged: { $detail }

# Work that is waiting
overview-gap-site-power = { $n ->
    [one] { $count } site without free power
   *[other] { $count } sites without free power
 }
overview-gap-site-area = { $n ->
    [one] { $count } site without an area
   *[other] { $count } sites without an area
 }
overview-gap-site-ownership = { $n ->
    [one] { $count } site without clear ownership
   *[other] { $count } sites without clear ownership
 }
overview-gap-site-ground = { $n ->
    [one] { $count } site without a word on contamination
   *[other] { $count } sites without a word on contamination
 }
overview-gap-resident-power = { $n ->
    [one] { $count } resident whose power need is unknown
   *[other] { $count } residents whose power need is unknown
 }
overview-gap-resident-land = { $n ->
    [one] { $count } resident whose land need is unknown
   *[other] { $count } residents whose land need is unknown
 }
overview-gap-fact-source = { $n ->
    [one] { $count } condition fact without a source
   *[other] { $count } condition facts without a source
 }
overview-gap-statement-source = { $n ->
    [one] { $count } statement without a source
   *[other] { $count } statements without a source
 }
overview-gap-participant-organisation = { $n ->
    [one] { $count } person without an organisation
   *[other] { $count } people without an organisation
 }

# Problems: what is wrong, where; with -hint, the way out
error-unknown-command = There is no command “{ $name }”.
error-bad-input = The input of { $command } does not fit: { $reason }
error-fields = { $kind }: { $problems }
error-invalid = These values do not fit: { $fields }
error-unknown-kind = “{ $given }” is no kind of record.
error-unknown-kind-hint = Kinds are: { $accepted }
error-not-an-id = “{ $given }” is no record id.
error-not-an-id-hint = Take the id from a list: parkbridge list sites --json
error-no-board = { $kind } has no stages, so there is no board of it.
error-in-use = { $title } cannot be deleted: it is still needed by { $records }.
error-in-use-hint = Give them another one, or delete them first.
error-no-workspace = No workspace is open.
error-no-workspace-hint = Open one, or make a new one.
error-no-dialog = No file dialog can be shown here.
error-no-dialog-hint = Type the path of the file.
error-cancelled = Cancelled. Nothing was changed.
error-not-a-session = “{ $given }” is no session.
error-not-a-session-hint = A session book is made for a session: parkbridge list sessions
error-unknown-document = There is no document “{ $given }”.
error-unknown-document-hint = Documents are: session-book
error-unknown-language = “{ $given }” is no language of documents.
error-unknown-language-hint = Languages are: en, ru, zh
error-preview-gone = The preview has been replaced by a newer one.
error-cannot-write = { $path } could not be written: { $reason }
error-cannot-write-hint = Choose another folder or file name.
error-settings = The settings could not be saved: { $reason }
error-sample = The sample could not be built: { $reason }
error-internal = Something went wrong inside the program: { $reason }
error-internal-hint = What was saved is safe. Please report this text.
error-not-found = There is no record { $id }.
error-not-found-hint = It may have been deleted: undo brings it back.
error-conflict = The record has changed since it was shown.
error-conflict-hint = Look at it anew and save again.
error-wrong-kind = This is a record of kind { $found }; { $expected } is needed.
error-undo-conflict = This step cannot be undone: a record ({ $kind }) was changed since.
error-undo-conflict-hint = Change the record by hand; its history shows the earlier value.
error-read-only = The workspace is open for reading only.
error-read-only-hint = Save a copy in a folder of your own and open that.
error-disk-full-writing = The disk is full. The change was not saved.
error-disk-full-writing-hint = Free some space and try again; everything saved before is safe.
error-busy = Another program is busy with the file.
error-busy-hint = Try again in a moment.
error-damaged-in-use = The file is damaged: { $detail }
error-damaged-in-use-hint = Restore a backup.

# Files that were not opened or written; they are as they were
file-not-found = { $path } is not there.
file-not-found-hint = Check the name; on a stick or network drive, check that it is connected.
file-no-folder = The folder { $folder } is not there.
file-no-folder-hint = Make the folder first, or choose another.
file-is-folder = { $path } is a folder.
file-is-folder-hint = Name a file that ends in .parkbridge.
file-not-a-file = { $path } is not a plain file.
file-unusable-name = The name { $path } cannot be used.
file-unusable-name-hint = Use letters, digits and spaces.
file-empty = { $path } is empty.
file-empty-hint = The copy may have been broken off: take it again, or restore a backup.
file-not-a-database = { $path } is not a Parkbridge workspace.
file-not-a-database-hint = Workspaces end in .parkbridge.
file-other-program = { $path } is a database of another program.
file-other-program-hint = Workspaces are made with “New”. Nothing in this file was run or changed.
file-damaged = { $path } is damaged: { $detail }
file-damaged-hint = Restore the newest backup. The damaged file was left as it is.
file-truncated = { $path } ends early: { $found } of { $expected } bytes are there.
file-truncated-hint = Copy it again from where it came, or restore a backup.
file-newer = { $path } was made by a newer Parkbridge (file version { $found }; this program knows { $supported }).
file-newer-hint = Update Parkbridge to open it. The file was not changed.
file-foreign = { $path } holds something that no workspace has: { $object }. It was not opened.
file-foreign-hint = Ask the sender for a copy made with “Save a copy”. Nothing in the file was run.
file-too-slow = { $path } could not be checked in time.
file-too-slow-hint = Copy it to this computer’s own disk and open that.
file-locked = { $path } is open in { $who }.
file-locked-hint = Close it there, or open a copy.
file-read-only = { $path } cannot be written.
file-read-only-hint = Save a copy in a folder of your own.
file-no-rights = There are no rights to { $path } or its folder { $folder }.
file-no-rights-hint = Choose a folder of your own, or ask for the rights.
file-disk-full = The disk is full: { $path } was not written.
file-disk-full-hint = Free some space, or choose another disk.
file-exists = { $path } is there already.
file-exists-hint = Choose another name; nothing is overwritten unasked.
file-migration = { $path } could not be brought to this version: { $detail }
file-migration-hint = The file is as it was. Backup: { $backup }
file-no-backup-folder = No folder for backups is set, so { $path } was left alone.
file-unproven = The backup { $path } is not whole: { $why }
file-unproven-hint = Choose another backup. The workspace is as it was.
file-not-a-pdf = { $path } is there and is no PDF; it was not replaced.
file-not-a-pdf-hint = Choose another name.
file-io = { $path }: { $reason }
file-io-hint = Check that the disk has room and the folder can be written, then try again.
report-failed = The document could not be made: { $reason }
report-failed-hint = Nothing was written. Please report this text.
report-too-large = The document needs more memory than allowed.
report-progress-gather = Gathering records
report-progress-make = Making the pages
report-progress-write = Writing the file
