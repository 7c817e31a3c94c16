# What is wrong with one value of a field, and what is accepted.
# $field is the field's label, $given what was typed, $accepted the codes, bounds or an example.

problem-unknown-field = There is no field “{ $given }” here. The fields are: { $accepted }.
problem-required = { $field } must be filled in.
problem-not-text = { $field }: “{ $given }” is not text. Enter text.
problem-too-long = { $field }: the text is too long. At most { $accepted } characters are accepted.
problem-control-character = { $field }: the text holds a control character ({ $given }). Remove it and enter the text again.
problem-not-a-number = { $field }: “{ $given }” is not a number. Enter digits with a decimal point or comma, for example { $accepted }.
problem-ambiguous-number = { $field }: “{ $given }” can be read in two ways. Enter it as one of these: { $accepted }.
problem-not-whole = { $field }: “{ $given }” is not a whole number. Enter a number without decimals.
problem-out-of-range = { $field }: “{ $given }” is out of range. Accepted: { $accepted }.
problem-not-a-date = { $field }: “{ $given }” is not a date. Enter the day as year-month-day, for example { $accepted }, or as day.month.year.
problem-not-a-time = { $field }: “{ $given }” is not a time of day. Enter hours and minutes, for example { $accepted }.
problem-not-yes-or-no = { $field }: “{ $given }” is neither yes nor no. Accepted: { $accepted }. Leave it empty if unknown.
problem-not-a-code = { $field }: “{ $given }” is not in the list. Accepted: { $accepted }.
problem-not-money = { $field }: “{ $given }” is not an amount of money. Enter the amount with its currency, for example { $accepted }.
problem-unknown-currency = { $field }: the currency in “{ $given }” is not known. Enter the amount with an ISO 4217 code, for example { $accepted }.
problem-not-an-id = { $field }: “{ $given }” does not name a record. Choose a record or enter its id.
problem-wrong-kind = { $field }: “{ $given }” is a record of another kind. Accepted: { $accepted }.
problem-no-such-record = { $field }: the record “{ $given }” is not in this workspace. Choose one that is, or add it first.
problem-range-reversed = { $field }: the lower end is above the upper end ({ $given }). Enter the smaller number first.
problem-not-measured = “{ $given }” does not carry evidence. Evidence is kept for measured fields only.
problem-part-of-itself = { $field }: “{ $given }” belongs to this record, so the record would be part of itself. Choose another.
