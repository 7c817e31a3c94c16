# Texts of the pages about sessions and documents, and of the session book's preview.
# In counted messages $count shows and $n selects the plural form.

## Sessions

sessions-question = Кто что говорит и что мы отвечаем?
sessions-none = Ни одна сессия ещё не внесена. Достаточно названия, остальное можно добавить позже.
sessions-all = Все сессии
sessions-new = Новая сессия
sessions-create = Создать сессию
sessions-book = Книга сессии
sessions-book-of = Книга сессии: { $title }
sessions-menu = Другие действия с сессией
sessions-open-full = Открыть запись полностью
sessions-delete-session = Удалить сессию
sessions-parts = Разделы сессии
sessions-fact = { $label }: { $value }. Изменить
sessions-part-overview = Обзор
sessions-part-people = Участники
sessions-part-statements = Высказывания
sessions-part-questions = Вопросы
sessions-part-points = Тезисы
sessions-part-run = Ход сессии
sessions-question-overview = Зачем нужна эта сессия?
sessions-question-people = Кто где сидит?
sessions-question-statements = Кто что сказал?
sessions-question-questions = Что ещё не решено?
sessions-question-points = Что говорим мы?
sessions-question-run = Кто когда выступает?

## Items of a session

sessions-add = Добавить
sessions-add-statement = Добавить высказывание
sessions-add-question = Добавить вопрос
sessions-add-point = Добавить тезис
sessions-add-run_item = Добавить пункт
sessions-add-seat = Добавить: { $role }
sessions-none-statements = Высказывания ещё не внесены. Запишите сказанное косвенной речью, укажите, кто это сказал, и источник.
sessions-none-questions = Вопросы ещё не внесены. Запишите, что могут спросить, кого и к какому сроку нужен ответ.
sessions-none-points = Тезисы ещё не внесены. Для справки достаточно четырёх, предел — шесть.
sessions-none-run = Ход сессии ещё не расписан. Внесите пункты по порядку; время рассчитывается по длительности.
sessions-indirect = Косвенной речью, с указанием источника
sessions-type = Ещё не написано
sessions-choose = Выбрать
sessions-done = Готово
sessions-tools = Действия: { $title }
sessions-edit = Изменить: { $title }
sessions-link = Связать: { $title }
sessions-link-find = Найти запись для связи
sessions-unlink = Убрать связь с записью: { $title }
sessions-open = Открыть запись полностью: { $title }
sessions-delete = Удалить: { $title }
sessions-concerns = Касается
sessions-code-of = { $label }: { $title }
sessions-in-language = { $language }
sessions-more =
    { $n ->
        [one] Ещё { $count } запись в таблице
        [few] Ещё { $count } записи в таблице
        [many] Ещё { $count } записей в таблице
       *[other] Ещё { $count } записи в таблице
    }
sessions-move-up = Выше: { $title }
sessions-move-down = Ниже: { $title }
sessions-moved = { $title }: место { $place } из { $count }

## People

sessions-seats =
    { $n ->
        [one] Место есть у { $count } участника
        [few] Места есть у { $count } участников
        [many] Места есть у { $count } участников
       *[other] Места есть у { $count } участника
    }
sessions-seat-of = Место: { $title }
sessions-remove-seat = Убрать место: { $title }

## Statements

sessions-mark-original = оригинал, не перевод
sessions-mark-unknown = неизвестно, перевод ли это
sessions-mark-held = перевод, оригинал имеется
sessions-mark-not-held = перевод, оригинала нет
sessions-mark-held-unknown = перевод, неизвестно, есть ли оригинал

## Questions and talking points

sessions-open-questions =
    { $n ->
        [one] { $count } открытый вопрос
        [few] { $count } открытых вопроса
        [many] { $count } открытых вопросов
       *[other] { $count } открытого вопроса
    }
sessions-expires = действует до { $date }
sessions-too-many-points =
    { $n ->
        [one] Поднять предстоит { $count } тезис. В справке их должно быть не больше шести.
        [few] Поднять предстоит { $count } тезиса. В справке их должно быть не больше шести.
        [many] Поднять предстоит { $count } тезисов. В справке их должно быть не больше шести.
       *[other] Поднять предстоит { $count } тезиса. В справке их должно быть не больше шести.
    }

## Run of show

sessions-run-sum =
    { $n ->
        [one] всего { $count } минута
        [few] всего { $count } минуты
        [many] всего { $count } минут
       *[other] всего { $count } минуты
    }
sessions-run-lasts =
    { $n ->
        [one] сессия длится { $count } минуту
        [few] сессия длится { $count } минуты
        [many] сессия длится { $count } минут
       *[other] сессия длится { $count } минуты
    }
sessions-run-unknown =
    { $n ->
        [one] у { $count } пункта не указана длительность
        [few] у { $count } пунктов не указана длительность
        [many] у { $count } пунктов не указана длительность
       *[other] у { $count } пункта не указана длительность
    }
sessions-run-over =
    { $n ->
        [one] дольше на { $count } минуту
        [few] дольше на { $count } минуты
        [many] дольше на { $count } минут
       *[other] дольше на { $count } минуты
    }
sessions-reckoned = по расчёту { $time }
sessions-reckoned-why = Следует из предыдущих пунктов; не вводилось.
sessions-overlaps = раньше конца предыдущего пункта

## Session book

book-question = Что прочтёт делегация?
book-language = Язык документа
book-save = Сохранить в PDF
book-save-again = Повторить
book-saving = Создаётся PDF
book-saved = PDF записан.
book-size = { $size } кБ
book-path = Куда записать
book-path-note = Полный путь к файлу с окончанием .pdf
book-overwrite = Заменить PDF, если он уже есть
book-making = Страницы создаются
book-refreshing = обновляется
book-make-again = Создать страницы заново
book-notices = Перед печатью
book-pages-list = Страницы книги
book-page-of = Страница { $page } из { $pages }
book-page-loading = Страница { $page } создаётся
book-pages =
    { $n ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
book-smaller = Мельче
book-larger = Крупнее
book-zoom = { $percent } %

## Documents

documents-question = Что оформлено на бумаге?
documents-none = Документов ещё нет. Книга сессии создаётся на странице сессии.
documents-choose-session = Выбрать сессию
documents-actions = Действия
documents-preview = Просмотр
documents-delete = Удалить: { $title }
