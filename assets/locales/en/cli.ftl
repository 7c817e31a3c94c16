cli-about = Offline planner for cross-border industrial parks
cli-new = Make a workspace
cli-info = Say what the workspace holds
cli-check = Check the file and name what is missing
cli-list = List records of a kind
cli-show = Show one record
cli-add = Add a record
cli-set = Change fields of a record
cli-link = Link two records
cli-unlink = Remove the link of two records
cli-delete = Delete a record; undo brings it back
cli-search = Find records by their words
cli-history = Show what was changed, by whom and when
cli-undo = Undo the last change
cli-redo = Redo what was undone
cli-backup = Make a backup
cli-restore = Restore a backup; the present is backed up first
cli-report = Make a document
cli-call = Run a command of the contract with JSON
cli-arg-workspace = The workspace file
cli-arg-json = Machine output on stdout
cli-arg-now = Use this day or moment as now (2026-11-22)
cli-arg-file = The file to make
cli-arg-sample = Fill it with the sample
cli-arg-overwrite = Replace a file that is there
cli-arg-kind = Kind of record: countries, places, zones, sites, parks, residents, organisations, sessions, statements, facts, sources, people …
cli-arg-where = Only records whose field has this value
cli-arg-text = Only records with these words
cli-arg-sort = Sort by this field, or by title
cli-arg-descending = From the largest to the smallest
cli-arg-offset = Leave out the first N
cli-arg-limit = At most N
cli-arg-id = Id of the record
cli-arg-other = Id of the other record
cli-arg-values = Fields with their values, as typed in the window; an empty value means unknown
cli-arg-illustrative = Mark the record as made up
cli-arg-words = What to look for
cli-arg-record = Only this record
cli-arg-to-file = The file to write; without it, the backups folder
cli-arg-backup-file = The backup to restore
cli-arg-document = Kind of document
cli-arg-for = Id of the record it is about
cli-arg-lang = Language of the document
cli-arg-to = The PDF file to write
cli-arg-name = Name of the command
cli-arg-input = Its input
cli-no-workspace = Name the workspace with --workspace FILE or PARKBRIDGE_WORKSPACE.
cli-no-equals = “{ $given }” is not FIELD=VALUE.
cli-now-format = a day (2026-11-22) or a moment (2026-11-22T09:30:00Z) is needed
cli-done = Done.
cli-written = Written: { $path }
cli-book-ready = { $n ->
    [one] Written: { $path } ({ $count } page)
   *[other] Written: { $path } ({ $count } pages)
 }
cli-checked = { $n ->
    [one] { $count } record checked
   *[other] { $count } records checked
 }
cli-grade-error = Error
cli-grade-warning = Warning
cli-grade-note = Note
cli-nothing-to-undo = There is nothing left to do.
cli-illustrative = Illustrative: made up to show the program
cli-listed = { $shown } of { $total }
cli-arg-author = Who signs the changes; without it, the author in the settings
cli-history-undo = Undone: { $label }
cli-history-redo = Redone: { $label }
