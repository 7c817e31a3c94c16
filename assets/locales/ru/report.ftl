# Слова документов. Числа и даты приходят готовыми: $count показывается, $n выбирает форму числа.

report-as-at = По состоянию на { $date }
report-contents = Содержание
report-untitled-session = Сессия без названия

## Values

report-unknown = неизвестно
report-not-applicable = неприменимо
report-not-classified = не классифицируется
report-yes = да
report-no = нет
report-held-in-en = англ.
report-held-in-ru = рус.
report-held-in-zh = кит.
report-held-in-local = местн. яз.
report-separator = { " · " }
report-to-ask = Неизвестно, следует запросить

## Languages by their ISO 639 codes

report-language-en = английский
report-language-ru = русский
report-language-zh = китайский
report-language-uz = узбекский
report-language-az = азербайджанский
report-language-tg = таджикский
report-language-ko = корейский
report-language-de = немецкий
report-language-kk = казахский
report-language-ky = киргизский

## Made-up records

report-illustrative = условный пример
report-illustrative-notice = Записи с пометкой «условный пример» вымышлены, чтобы показать работу программы. Они не описывают реальные организации, площадки или проекты.

## Chapters

report-session = О сессии
report-run-of-show = Ход сессии
report-no-run-of-show = Ход сессии не внесён.
report-people = Модератор, панель и первый ряд
report-no-people = Места никому не назначены.
report-profiles = Сведения об участниках
report-statements = Что было сказано
report-no-statements = Высказывания не внесены.
report-indirect-speech = Все высказывания переданы косвенной речью. Пометки рядом с именем сообщают, является ли текст переводом и есть ли оригинал.
report-said-by-publisher = издатель источника; выступавший в нём не назван
report-concerns = Касается
report-points = Тезисы для выступления
report-no-countries = К этой сессии пока не отнесена ни одна страна.
report-conditions = Условия
report-no-facts = Сведения об условиях в этой стране не внесены.
report-no-parks = К этой сессии пока не отнесён ни один парк.
report-no-questions = Открытые вопросы не внесены.
report-documents-to-sign = Документы к подписанию
report-no-documents = Документы к подписанию не внесены.
report-sources = Источники
report-no-sources = Ссылок на источники нет.

## Statements

report-translation-original-held = перевод; оригинал имеется
report-translation-original-not-held = перевод; оригинал отсутствует
report-translation-original-unknown = перевод; неизвестно, имеется ли оригинал
report-translation-unknown = неизвестно, перевод ли это

## Facts

report-confidence-legend = Достоверность — { $codes }. Номер в рамке ведёт к источнику.
report-figure = Показатель
report-how-known = Как получено
report-standing = Статус
report-fact-stands = действует
report-fact-contradicted = противоречие
report-fact-superseded = заменено
report-fact-withdrawn = отозвано
report-only-superseded = Эти источники друг другу не противоречат: прежние правила заменены новыми.
report-contradicted =
    { $n ->
        [one] Источники расходятся: противоречие в { $count } сведении, оно не заменено и не отозвано.
        [few] Источники расходятся: { $count } сведения противоречат друг другу, не заменены и не отозваны.
        [many] Источники расходятся: { $count } сведений противоречат друг другу, не заменены и не отозваны.
       *[other] Источники расходятся: { $count } сведения противоречат друг другу, не заменены и не отозваны.
    }
report-bracket = { $lower }–{ $upper }
report-bracket-above = от { $lower }
report-bracket-below = менее { $upper }
report-bracket-any = любая сумма
report-bracket-bounds = В интервалах ниже нижняя граница включена, верхняя не включена.
report-large-money = { $amount } млн { $currency }
report-source-dated = Дата источника
report-years =
    { $n ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }

## Units of facts: the name is the unit as entered, in small letters with dashes; others show as entered

fact-unit-class-0-7 = { $value } (класс 0–7)
fact-unit-percentile-rank = { $value } (процентильный ранг)
fact-unit-percent = { $value } %
fact-unit-percent-year = { $value } % в год
fact-unit-usd = { $value } USD
fact-unit-usd-bn = { $value } млрд USD
fact-unit-million = { $value } млн
fact-unit-local-currency-per-usd-annual-average = { $value } за 1 USD (в среднем за год)
fact-unit-percent-of-the-key-rate = { $value } % ключевой ставки
fact-unit-rub-bn = { $value } млрд RUB
fact-unit-rub-m = { $value } млн RUB
fact-unit-rub-m-ha = { $value } млн RUB/га
fact-unit-usd-m = { $value } млн USD
fact-unit-ha = { $value } га
fact-unit-jobs =
    { $n ->
        [one] { $value } рабочее место
        [few] { $value } рабочих места
        [many] { $value } рабочих мест
       *[other] { $value } рабочего места
    }
fact-unit-loans =
    { $n ->
        [one] { $value } кредит
        [few] { $value } кредита
        [many] { $value } кредитов
       *[other] { $value } кредита
    }
fact-unit-parks =
    { $n ->
        [one] { $value } парк
        [few] { $value } парка
        [many] { $value } парков
       *[other] { $value } парка
    }
fact-unit-residents =
    { $n ->
        [one] { $value } резидент
        [few] { $value } резидента
        [many] { $value } резидентов
       *[other] { $value } резидента
    }
fact-unit-years =
    { $n ->
        [one] { $value } год
        [few] { $value } года
        [many] { $value } лет
       *[other] { $value } года
    }

## Notices to the person who makes a document

report-notice-replaced =
    { $n ->
        [one] { $count } символ нельзя показать на бумаге, он заменён знаком ({ $characters }), в тексте: { $example }
        [few] { $count } символа нельзя показать на бумаге, они заменены знаком ({ $characters }), впервые в тексте: { $example }
        [many] { $count } символов нельзя показать на бумаге, они заменены знаком ({ $characters }), впервые в тексте: { $example }
       *[other] { $count } символа нельзя показать на бумаге, они заменены знаком ({ $characters }), впервые в тексте: { $example }
    }
