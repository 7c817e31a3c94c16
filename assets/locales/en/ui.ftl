# Texts of the window. Sessions and documents stand at the end.

## Program and rail

app-name = Parkbridge
window-title = { $page } · Parkbridge
rail = Pages
rail-overview = Overview
rail-countries = Countries
rail-sites = Sites
rail-parks = Parks
rail-residents = Residents
rail-sessions = Sessions
rail-documents = Documents
rail-data = Data
skip-to-page = Skip to the page
page-missing = There is no such page.

## Words used everywhere

list-separator = { ", " }
label-in-language = { $label } ({ $language })
yes = Yes
no = No
save = Save
create = Create
delete = Delete
discard = Discard
cancel = Cancel
close = Close
clear = Clear
show = Show
show-more = Show more
show-more-count =
    { $n ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
and-more =
    { $n ->
        [one] and { $count } more
       *[other] and { $count } more
    }
put-away = Put away
later = Later
try-again = Try again
open-list = Open the list
loading = Loading
saved = saved
saving = saving…
saved-at = saved { $time }
read-only = Read only
problem-log = Log entry { $id }

## Values and what is not known

unknown = unknown
unknown-ask = unknown · ask
unknown-what = { $what }?
not-applicable = not applicable
not-said = not said
not-yet-written = not yet written
one-a-line = one a line
amount-example = 12.50 USD
required = Required
illustrative = illustrative
illustrative-not = not illustrative
illustrative-mark = Illustrative: made up to show the program
record-gone = no longer there
title-column = Name
no-stage = No stage yet
date-unknown = no date yet

## File

start-what = Plan cross-border industrial parks: countries, sites, residents and the sessions where they meet. Everything stays in one file on this computer.
file-menu = Workspace menu
file-new = New workspace
file-new-hint = Begin with an empty file
file-new-do = Make it
file-open = Open workspace
file-open-hint = A file that ends in .parkbridge
file-open-do = Open
file-open-reading = Open for reading
file-sample = Open the sample
file-sample-hint = A forum session, five parks and their countries, ready to look at
file-sample-do = Make the sample
file-copy = Save a copy
file-copy-do = Save
file-backup = Back up now
file-restore = Restore a backup
file-restore-how = The workspace as it is now is backed up first.
file-restore-do = Restore
file-check = Check the workspace
file-close = Close the workspace
file-recent = Recent files
file-path = Path of the file
file-path-example = …/Forum.parkbridge
file-overwrite = Replace the file if it is there already
file-refused = The file
backup-made = Backup made
backup-restored = Backup restored
backups-none = No backups yet.
copy-saved = Copy saved
size-mb = { $size } MB
check-clean =
    { $n ->
        [one] { $count } record checked, nothing found.
       *[other] { $count } records checked, nothing found.
    }
grade-error = Error
grade-warning = Warning
grade-note = Note

## Author

author-ask = Who is making these changes?
author-why = Your name stands in the history beside every change. It is asked once.
author-save = Go on
author-put-off = Nothing was saved yet: what you typed is kept.
author-nobody = no name

## Look and language

language-menu = Language
language-use = Language: { $language }
language-own-en = English
language-own-ru = Русский
language-own-zh = 中文
language-short-en = EN
language-short-ru = RU
language-short-zh = 中
language-short-local = loc.
look-menu = Look
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-use = Theme: { $theme }
density = Density
density-comfortable = Comfortable
density-compact = Compact
density-use = Density: { $density }

## Commands, search, keys

palette = Search or do anything
palette-none = Nothing found.
go-to = Go to: { $page }
command-group-record = Record
command-group-edit = Edit
command-group-go = Go
command-group-file = Workspace
command-group-view = View
command-group-help = Search and help
help-keys = Keys
keys-board = On a board
keys-board-move = Next card
keys-board-lift = Lift, then drop
keys-board-column = One column back, on
keys-board-open = Open
keys-board-cancel = Put back
keys-table = In a table
keys-table-move = Next cell
keys-table-open = Open
keys-table-edit = Edit the cell
keys-table-ends = First, last row
undo = Undo
undo-what = Undo: { $what }
undo-done = Undone: { $what }
redo = Redo
redo-what = Redo: { $what }
redo-done = Done again: { $what }

## Pages

overview-question = What is coming, and what is missing?
overview-empty = This workspace is empty. Begin with what you know:
overview-gaps = Waiting to be asked
overview-gaps-none = Nothing is waiting.
overview-recent = Last changes
overview-people =
    { $n ->
        [one] { $count } person
       *[other] { $count } people
    }
overview-open-questions =
    { $n ->
        [one] { $count } open question
       *[other] { $count } open questions
    }
countries-question = How far is each partnership?
countries-first = No countries yet. A partner country carries its sites, parks and conditions.
sites-question = Which sites are ready?
sites-first = No sites yet. A site needs a name and a country; the rest can be asked.
parks-question = Which parks have room?
parks-first = No parks yet. A park needs a name and a country.
residents-question = Who wants to come, and how far are the talks?
residents-first = No candidate residents yet. Begin with a company's name and what it needs.
data-question = What does the workspace hold?
data-how = Every kind of record as a table.
data-group-conditions = Countries and conditions
data-group-sites = Parks and sites
data-group-companies = Companies
data-group-sessions = Sessions and documents
data-kind-question = { $kinds }: what do we know?
none-yet = Nothing here yet.
none-fit = Nothing fits these filters.
summary-sum = { $label }: { $sum }
summary-sum-unknown =
    { $n ->
        [one] { $label }: { $sum } ({ $count } unknown)
       *[other] { $label }: { $sum } ({ $count } unknown)
    }

## Views, filters, columns

view = View
view-board = Board
view-table = Table
view-board-use = Show as a board
view-table-use = Show as a table
columns = Columns
copy-table = Copy as table
table-copied =
    { $n ->
        [one] { $count } row copied
       *[other] { $count } rows copied
    }
sum-unknown =
    { $n ->
        [one] { $count } unknown
       *[other] { $count } unknown
    }
filters = Filters
filter-words = Find in texts
filter-add = Filter
filter-use = Use
filter-remove = Remove filter: { $filter }
filters-clear = Remove all
filter-field = Field
filter-op = Condition
filter-value = value
filter-op-is = is
filter-op-is-not = is not
filter-op-at-least = at least
filter-op-at-most = at most
filter-op-contains = contains
filter-op-known = is known
filter-op-unknown = is unknown
filter-is = { $field }: { $value }
filter-is-not = { $field }: not { $value }
filter-at-least = { $field } ≥ { $value }
filter-at-most = { $field } ≤ { $value }
filter-contains = { $field } contains “{ $value }”
filter-known = { $field } known
filter-unknown = { $field } unknown

## Board

board-how = Space lifts the card, arrow keys move it to another column, Space drops it, Escape puts it back.
card-menu = Menu of { $title }
move-to = Move to
lifted = { $title } lifted from { $stage }.
lift-over = Over { $stage }.
lift-cancelled = { $title } is back in { $stage }.
moved-to = { $title } moved to { $stage }.
drop-here = Drop here: { $title }
new-in-column = { $new } · { $stage }

## Inspector

inspector = Inspector
inspector-wide = Make wide
inspector-narrow = Make narrow
record-menu = Record menu
record-delete = Delete: { $title }
deleted-with =
    { $n ->
        [one] Deleted: { $title }, and { $count } record that belongs to it
       *[other] Deleted: { $title }, and { $count } records that belong to it
    }
deleted = Deleted: { $title }
delete-refused = Not deleted: { $title }
unsaved =
    { $n ->
        [one] { $count } entry not saved yet
       *[other] { $count } entries not saved yet
    }
conflict-yours = This was changed meanwhile. What you typed is kept: save it, or discard it.
conflict-others = The record was changed meanwhile, in other fields. What you typed is kept.
conflict-change = { $field }: { $before } → { $after }
conflict-both = { $field }: { $before } → { $after }; typed here: { $typed }
text-language = Language of the text
language-written = { $language }: written
language-missing = { $language }: not yet written
links = Links
link-add = Link a record
unlink = Remove link: { $title }
marking = Marking
confidentiality = Who may see it
tags = Tags
tag-add = add a tag
tag-remove = Remove tag: { $tag }
history = History
history-line = { $when } · { $author }
history-undone = undone
changed-by = Changed { $when } · { $author }
picker-none = Nothing found.
picker-create = New: { $title }

## Evidence

evidence-there = There is evidence
evidence-confidence = Confidence { $letter }
evidence-none = No evidence yet: { $field }
evidence-of = Evidence: { $field }
evidence-of-confidence = Evidence: { $field }, confidence { $letter }
evidence-state = State
evidence-range = Range
evidence-low = Lower end
evidence-high = Upper end
evidence-source = Source
evidence-source-none = no source yet
evidence-as-of = As of
evidence-method = How known
evidence-confidence-label = Confidence
evidence-note = Note
evidence-clear = Remove this evidence
ask-make = Make it an open question
ask-question = { $title }: { $field }?
ask-done = Open question added

## New records

new-country = New country
new-place = New place
new-zone = New zone regime
new-source = New source
new-fact = New condition fact
new-bracket = New bracket
new-organisation = New organisation
new-park = New park
new-park_year = New annual record
new-site = New site
new-building = New building
new-utility = New utility connection
new-resident = New candidate resident
new-plot = New plot
new-event = New event
new-session = New session
new-participant = New participant
new-seat = New seat
new-run_item = New run-of-show item
new-statement = New statement
new-point = New talking point
new-question = New question
new-document = New document
