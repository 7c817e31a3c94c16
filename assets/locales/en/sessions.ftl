# Texts of the pages about sessions and documents, and of the session book's preview.
# In counted messages $count shows and $n selects the plural form.

## Sessions

sessions-question = Who says what, and what do we answer?
sessions-none = No session has been entered yet. It starts with a title; everything else can follow.
sessions-all = All sessions
sessions-new = New session
sessions-create = Create session
sessions-book = Session book
sessions-book-of = Session book: { $title }
sessions-menu = More about this session
sessions-open-full = Open the full record
sessions-delete-session = Delete this session
sessions-parts = Parts of the session
sessions-fact = { $label }: { $value }. Edit
sessions-part-overview = Overview
sessions-part-people = People
sessions-part-statements = Statements
sessions-part-questions = Questions
sessions-part-points = Talking points
sessions-part-run = Run of show
sessions-question-overview = What is this session for?
sessions-question-people = Who sits where?
sessions-question-statements = Who said what?
sessions-question-questions = What is still open?
sessions-question-points = What do we say?
sessions-question-run = Who speaks when?

## Items of a session

sessions-add = Add
sessions-add-statement = Add statement
sessions-add-question = Add question
sessions-add-point = Add talking point
sessions-add-run_item = Add item
sessions-add-seat = Add: { $role }
sessions-none-statements = No statement has been entered. Enter what was said in indirect speech, with who said it and the source.
sessions-none-questions = No question has been entered. Note what may be asked, of whom, and by when the answer is due.
sessions-none-points = No talking point has been entered. Four are a good brief, six the most.
sessions-none-run = The run of show is empty. Enter the items in their order; times follow from the durations.
sessions-indirect = In indirect speech, with the source
sessions-type = Not written yet
sessions-choose = Choose
sessions-done = Done
sessions-tools = Tools: { $title }
sessions-edit = Edit: { $title }
sessions-link = Link: { $title }
sessions-link-find = Find a record to link
sessions-unlink = Remove the link to { $title }
sessions-open = Open the full record: { $title }
sessions-delete = Delete: { $title }
sessions-concerns = Concerns
sessions-code-of = { $label }: { $title }
sessions-in-language = { $language }
sessions-more =
    { $n ->
        [one] { $count } more in the table
       *[other] { $count } more in the table
    }
sessions-move-up = Move up: { $title }
sessions-move-down = Move down: { $title }
sessions-moved = { $title }: place { $place } of { $count }

## People

sessions-seats =
    { $n ->
        [one] { $count } person has a seat
       *[other] { $count } people have a seat
    }
sessions-seat-of = Seat of { $title }
sessions-remove-seat = Take away the seat: { $title }

## Statements

sessions-mark-original = original wording, not a translation
sessions-mark-unknown = unknown whether this is a translation
sessions-mark-held = translation, original held
sessions-mark-not-held = translation, original not held
sessions-mark-held-unknown = translation, unknown whether the original is held

## Questions and talking points

sessions-open-questions =
    { $n ->
        [one] { $count } open question
       *[other] { $count } open questions
    }
sessions-expires = valid until { $date }
sessions-too-many-points =
    { $n ->
        [one] { $count } talking point is to be raised. A brief holds six at most.
       *[other] { $count } talking points are to be raised. A brief holds six at most.
    }

## Run of show

sessions-run-sum =
    { $n ->
        [one] { $count } minute in all
       *[other] { $count } minutes in all
    }
sessions-run-lasts =
    { $n ->
        [one] the session lasts { $count } minute
       *[other] the session lasts { $count } minutes
    }
sessions-run-unknown =
    { $n ->
        [one] { $count } item without a duration
       *[other] { $count } items without a duration
    }
sessions-run-over =
    { $n ->
        [one] { $count } minute too long
       *[other] { $count } minutes too long
    }
sessions-reckoned = reckoned { $time }
sessions-reckoned-why = Follows from the items before; not entered.
sessions-overlaps = before the last item ends

## Session book

book-question = What will the delegation read?
book-language = Language of the document
book-save = Save as PDF
book-save-again = Try again
book-saving = Making the PDF
book-saved = The PDF is written.
book-size = { $size } kB
book-path = Where to write it
book-path-note = Full path of the file, ending in .pdf
book-overwrite = Replace the PDF if it is there already
book-making = Making the pages
book-refreshing = being brought up to date
book-make-again = Make the pages again
book-notices = Before you print
book-pages-list = Pages of the book
book-page-of = Page { $page } of { $pages }
book-page-loading = Page { $page } is being drawn
book-pages =
    { $n ->
        [one] { $count } page
       *[other] { $count } pages
    }
book-smaller = Smaller
book-larger = Larger
book-zoom = { $percent } %

## Documents

documents-question = What has been put on paper?
documents-none = No document has been made yet. A session book is made from a session.
documents-choose-session = Choose a session
documents-actions = Actions
documents-preview = Preview
documents-delete = Delete: { $title }
