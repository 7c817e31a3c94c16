# Words of documents. Numbers and dates come formatted: $count shows, $n selects the plural form.

report-as-at = As at { $date }
report-contents = Contents
report-untitled-session = Session without a title

## Values

report-unknown = unknown
report-not-applicable = not applicable
report-not-classified = not classified
report-yes = yes
report-no = no
report-held-in-en = English
report-held-in-ru = Russian
report-held-in-zh = Chinese
report-held-in-local = local language
report-separator = { " · " }
report-to-ask = Unknown, to be asked

## Languages by their ISO 639 codes

report-language-en = English
report-language-ru = Russian
report-language-zh = Chinese
report-language-uz = Uzbek
report-language-az = Azerbaijani
report-language-tg = Tajik
report-language-ko = Korean
report-language-de = German
report-language-kk = Kazakh
report-language-ky = Kyrgyz

## Made-up records

report-illustrative = illustrative
report-illustrative-notice = Records marked “illustrative” are made up to show the program. They describe no real organisation, site or project.

## Chapters

report-session = The session
report-run-of-show = Run of show
report-no-run-of-show = The run of show has not been entered.
report-people = Moderator, panel and first row
report-no-people = Nobody has been given a seat.
report-profiles = What is known of them
report-statements = What was stated
report-no-statements = No statements have been entered.
report-indirect-speech = Every statement is given in indirect speech. The marks beside a name say whether the text is a translation and whether the original is held.
report-said-by-publisher = publisher of the source; it names no speaker
report-concerns = Concerns
report-points = Talking points
report-no-countries = No country belongs to this session yet.
report-conditions = Conditions
report-no-facts = No condition facts have been entered for this country.
report-no-parks = No park belongs to this session yet.
report-no-questions = No open questions have been entered.
report-documents-to-sign = Documents to sign
report-no-documents = No documents to sign have been entered.
report-sources = Sources
report-no-sources = No source is cited.

## Statements

report-translation-original-held = translation; original held
report-translation-original-not-held = translation; original not held
report-translation-original-unknown = translation; unknown whether the original is held
report-translation-unknown = unknown whether this is a translation

## Facts

report-confidence-legend = Confidence: { $codes }. The number in a box leads to the source.
report-figure = Figure
report-how-known = How known
report-standing = Standing
report-fact-stands = stands
report-fact-contradicted = contradicted
report-fact-superseded = superseded
report-fact-withdrawn = withdrawn
report-only-superseded = These sources do not contradict each other: the older rules have been superseded.
report-contradicted =
    { $n ->
        [one] Sources disagree: { $count } fact is contradicted and has been neither superseded nor withdrawn.
       *[other] Sources disagree: { $count } facts contradict each other and have been neither superseded nor withdrawn.
    }
report-bracket = { $lower }–{ $upper }
report-bracket-above = from { $lower }
report-bracket-below = under { $upper }
report-bracket-any = any amount
report-bracket-bounds = In the spans below the lower bound is included and the upper is not.
report-large-money = { $amount } m { $currency }
report-source-dated = Source dated
report-years =
    { $n ->
        [one] { $count } year
       *[other] { $count } years
    }

## Units of facts: the name is the unit as entered, in small letters with dashes; others show as entered

fact-unit-class-0-7 = { $value } (class 0–7)
fact-unit-percentile-rank = { $value } (percentile rank)
fact-unit-percent = { $value } %
fact-unit-percent-year = { $value } % a year
fact-unit-usd = { $value } USD
fact-unit-usd-bn = { $value } bn USD
fact-unit-million = { $value } million
fact-unit-local-currency-per-usd-annual-average = { $value } per USD (annual average)
fact-unit-percent-of-the-key-rate = { $value } % of the key rate
fact-unit-rub-bn = { $value } bn RUB
fact-unit-rub-m = { $value } m RUB
fact-unit-rub-m-ha = { $value } m RUB/ha
fact-unit-usd-m = { $value } m USD
fact-unit-ha = { $value } ha
fact-unit-jobs =
    { $n ->
        [one] { $value } job
       *[other] { $value } jobs
    }
fact-unit-loans =
    { $n ->
        [one] { $value } loan
       *[other] { $value } loans
    }
fact-unit-parks =
    { $n ->
        [one] { $value } park
       *[other] { $value } parks
    }
fact-unit-residents =
    { $n ->
        [one] { $value } resident
       *[other] { $value } residents
    }
fact-unit-years =
    { $n ->
        [one] { $value } year
       *[other] { $value } years
    }

## Notices to the person who makes a document

report-notice-replaced =
    { $n ->
        [one] { $count } character cannot be shown on paper and was replaced by a sign ({ $characters }), in: { $example }
       *[other] { $count } characters cannot be shown on paper and were replaced by a sign ({ $characters }), first in: { $example }
    }
