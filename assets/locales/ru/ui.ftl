# Тексты окна. Сессии и документы стоят в конце.

## Программа и разделы

app-name = Parkbridge
window-title = { $page } · Parkbridge
rail = Разделы
rail-overview = Обзор
rail-countries = Страны
rail-sites = Площадки
rail-parks = Парки
rail-residents = Резиденты
rail-sessions = Сессии
rail-documents = Документы
rail-data = Данные
skip-to-page = К содержанию страницы
page-missing = Такой страницы нет.

## Общие слова

list-separator = { ", " }
label-in-language = { $label } ({ $language })
yes = Да
no = Нет
save = Сохранить
create = Создать
delete = Удалить
discard = Отбросить
cancel = Отмена
close = Закрыть
clear = Очистить
show = Показать
show-more = Показать ещё
show-more-count =
    { $n ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
        [many] Показать ещё { $count }
       *[other] Показать ещё { $count }
    }
and-more =
    { $n ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
put-away = Убрать
later = Позже
try-again = Попробовать снова
open-list = Открыть список
loading = Загрузка
saved = сохранено
saving = сохранение…
saved-at = сохранено в { $time }
read-only = Только чтение
problem-log = Запись журнала { $id }

## Значения и то, что не известно

unknown = неизвестно
unknown-ask = неизвестно · спросить
unknown-what = { $what }?
not-applicable = неприменимо
not-said = не указано
not-yet-written = ещё не написано
one-a-line = по одному в строке
amount-example = 12,50 USD
required = Обязательно
illustrative = условный пример
illustrative-not = не условный пример
illustrative-mark = Условный пример: придуман для показа программы
record-gone = больше нет
title-column = Название
no-stage = Этап не указан
date-unknown = дата не назначена

## Файл

start-what = Планирование трансграничных промышленных парков: страны, площадки, резиденты и сессии, на которых они встречаются. Всё хранится в одном файле на этом компьютере.
file-menu = Меню рабочей области
file-new = Новая рабочая область
file-new-hint = Начать с пустого файла
file-new-do = Создать
file-open = Открыть рабочую область
file-open-hint = Файл с окончанием .parkbridge
file-open-do = Открыть
file-open-reading = Открыть только для чтения
file-sample = Открыть пример
file-sample-hint = Сессия форума, пять парков и их страны — можно сразу смотреть
file-sample-do = Создать пример
file-copy = Сохранить копию
file-copy-do = Сохранить
file-backup = Сделать резервную копию
file-restore = Восстановить из копии
file-restore-how = Сначала будет сохранена резервная копия нынешнего файла.
file-restore-do = Восстановить
file-check = Проверить рабочую область
file-close = Закрыть рабочую область
file-recent = Недавние файлы
file-path = Путь к файлу
file-path-example = …/Форум.parkbridge
file-overwrite = Заменить файл, если он уже есть
file-refused = Файл
backup-made = Резервная копия сделана
backup-restored = Копия восстановлена
backups-none = Резервных копий пока нет.
copy-saved = Копия сохранена
size-mb = { $size } МБ
check-clean =
    { $n ->
        [one] Проверена { $count } запись, замечаний нет.
        [few] Проверены { $count } записи, замечаний нет.
        [many] Проверено { $count } записей, замечаний нет.
       *[other] Проверены { $count } записи, замечаний нет.
    }
grade-error = Ошибка
grade-warning = Предупреждение
grade-note = Замечание

## Автор

author-ask = Кто вносит изменения?
author-why = Имя будет стоять в истории у каждого изменения. Спрашивается один раз.
author-save = Продолжить
author-put-off = Пока ничего не сохранено: набранный текст останется.
author-nobody = без имени

## Вид и язык

language-menu = Язык
language-use = Язык: { $language }
language-own-en = English
language-own-ru = Русский
language-own-zh = 中文
language-short-en = EN
language-short-ru = RU
language-short-zh = 中
language-short-local = мест.
look-menu = Вид
theme = Тема
theme-system = Как в системе
theme-light = Светлая
theme-dark = Тёмная
theme-use = Тема: { $theme }
density = Плотность
density-comfortable = Просторно
density-compact = Плотно
density-use = Плотность: { $density }

## Команды, поиск, клавиши

palette = Найти или выполнить
palette-none = Ничего не найдено.
go-to = Перейти: { $page }
command-group-record = Запись
command-group-edit = Правка
command-group-go = Переход
command-group-file = Рабочая область
command-group-view = Вид
command-group-help = Поиск и справка
help-keys = Клавиши
keys-board = На доске
keys-board-move = Соседняя карточка
keys-board-lift = Поднять, затем положить
keys-board-column = На столбец назад, вперёд
keys-board-open = Открыть
keys-board-cancel = Вернуть на место
keys-table = В таблице
keys-table-move = Соседняя ячейка
keys-table-open = Открыть
keys-table-edit = Изменить ячейку
keys-table-ends = Первая, последняя строка
undo = Отменить
undo-what = Отменить: { $what }
undo-done = Отменено: { $what }
redo = Повторить
redo-what = Повторить: { $what }
redo-done = Повторено: { $what }

## Страницы

overview-question = Что впереди и чего не хватает?
overview-empty = Рабочая область пуста. Начните с того, что известно:
overview-gaps = Нужно выяснить
overview-gaps-none = Всё выяснено.
overview-recent = Последние изменения
overview-people =
    { $n ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
overview-open-questions =
    { $n ->
        [one] { $count } открытый вопрос
        [few] { $count } открытых вопроса
        [many] { $count } открытых вопросов
       *[other] { $count } открытых вопроса
    }
countries-question = Насколько продвинулось партнёрство с каждой страной?
countries-first = Стран пока нет. К стране-партнёру относятся её площадки, парки и условия.
sites-question = Какие площадки готовы?
sites-first = Площадок пока нет. Нужны название и страна, остальное можно выяснить.
parks-question = В каких парках есть место?
parks-first = Парков пока нет. Нужны название и страна.
residents-question = Кто хочет прийти и как далеко зашли переговоры?
residents-first = Кандидатов в резиденты пока нет. Начните с названия компании и её потребностей.
data-question = Что есть в рабочей области?
data-how = Каждый вид записей — таблицей.
data-group-conditions = Страны и условия
data-group-sites = Парки и площадки
data-group-companies = Компании
data-group-sessions = Сессии и документы
data-kind-question = { $kinds }: что известно?
none-yet = Здесь пока ничего нет.
none-fit = Под эти условия ничего не подходит.
summary-sum = { $label }: { $sum }
summary-sum-unknown =
    { $n ->
        [one] { $label }: { $sum } ({ $count } неизвестно)
        [few] { $label }: { $sum } ({ $count } неизвестно)
        [many] { $label }: { $sum } ({ $count } неизвестно)
       *[other] { $label }: { $sum } ({ $count } неизвестно)
    }

## Виды, условия, столбцы

view = Вид
view-board = Доска
view-table = Таблица
view-board-use = Показать доской
view-table-use = Показать таблицей
columns = Столбцы
copy-table = Копировать таблицей
table-copied =
    { $n ->
        [one] Скопирована { $count } строка
        [few] Скопированы { $count } строки
        [many] Скопировано { $count } строк
       *[other] Скопированы { $count } строки
    }
sum-unknown =
    { $n ->
        [one] { $count } неизвестно
        [few] { $count } неизвестно
        [many] { $count } неизвестно
       *[other] { $count } неизвестно
    }
filters = Условия отбора
filter-words = Найти в текстах
filter-add = Условие
filter-use = Применить
filter-remove = Убрать условие: { $filter }
filters-clear = Убрать все
filter-field = Поле
filter-op = Условие
filter-value = значение
filter-op-is = равно
filter-op-is-not = не равно
filter-op-at-least = не меньше
filter-op-at-most = не больше
filter-op-contains = содержит
filter-op-known = известно
filter-op-unknown = неизвестно
filter-is = { $field }: { $value }
filter-is-not = { $field }: не { $value }
filter-at-least = { $field } ≥ { $value }
filter-at-most = { $field } ≤ { $value }
filter-contains = { $field } содержит «{ $value }»
filter-known = { $field }: известно
filter-unknown = { $field }: неизвестно

## Доска

board-how = Пробел поднимает карточку, стрелки переносят её в другой столбец, пробел кладёт, Escape возвращает на место.
card-menu = Меню: { $title }
move-to = Перенести
lifted = { $title }: поднято из столбца «{ $stage }».
lift-over = Над столбцом «{ $stage }».
lift-cancelled = { $title } снова в столбце «{ $stage }».
moved-to = { $title } перенесено в столбец «{ $stage }».
drop-here = Положить сюда: { $title }
new-in-column = { $new } · { $stage }

## Карточка записи

inspector = Карточка записи
inspector-wide = Расширить
inspector-narrow = Сузить
record-menu = Меню записи
record-delete = Удалить: { $title }
deleted-with =
    { $n ->
        [one] Удалено: { $title } и { $count } относящаяся к нему запись
        [few] Удалено: { $title } и { $count } относящиеся к нему записи
        [many] Удалено: { $title } и { $count } относящихся к нему записей
       *[other] Удалено: { $title } и { $count } относящихся к нему записи
    }
deleted = Удалено: { $title }
delete-refused = Не удалено: { $title }
unsaved =
    { $n ->
        [one] { $count } значение ещё не сохранено
        [few] { $count } значения ещё не сохранены
        [many] { $count } значений ещё не сохранено
       *[other] { $count } значения ещё не сохранены
    }
conflict-yours = За это время значение изменилось. Набранное осталось: сохраните его или отбросьте.
conflict-others = За это время изменились другие поля записи. Набранное осталось.
conflict-change = { $field }: { $before } → { $after }
conflict-both = { $field }: { $before } → { $after }; набрано здесь: { $typed }
text-language = Язык текста
language-written = { $language }: написано
language-missing = { $language }: ещё не написано
links = Связи
link-add = Связать с записью
unlink = Убрать связь: { $title }
marking = Пометки
confidentiality = Кому доступно
tags = Метки
tag-add = добавить метку
tag-remove = Убрать метку: { $tag }
history = История
history-line = { $when } · { $author }
history-undone = отменено
changed-by = Изменено { $when } · { $author }
picker-none = Ничего не найдено.
picker-create = Создать: { $title }

## Подтверждения

evidence-there = Есть подтверждение
evidence-confidence = Достоверность { $letter }
evidence-none = Подтверждения нет: { $field }
evidence-of = Подтверждение: { $field }
evidence-of-confidence = Подтверждение: { $field }, достоверность { $letter }
evidence-state = Состояние
evidence-range = Диапазон
evidence-low = Нижняя граница
evidence-high = Верхняя граница
evidence-source = Источник
evidence-source-none = источника пока нет
evidence-as-of = По состоянию на
evidence-method = Как известно
evidence-confidence-label = Достоверность
evidence-note = Примечание
evidence-clear = Убрать подтверждение
ask-make = Сделать открытым вопросом
ask-question = { $title }: { $field }?
ask-done = Открытый вопрос добавлен

## Новые записи

new-country = Новая страна
new-place = Новое место
new-zone = Новая преференциальная зона
new-source = Новый источник
new-fact = Новый факт об условиях
new-bracket = Новая ступень
new-organisation = Новая организация
new-park = Новый парк
new-park_year = Новая годовая запись
new-site = Новая площадка
new-building = Новое здание
new-utility = Новое подключение
new-resident = Новый кандидат в резиденты
new-plot = Новый участок
new-event = Новое мероприятие
new-session = Новая сессия
new-participant = Новый участник
new-seat = Новое место в сессии
new-run_item = Новый пункт хода сессии
new-statement = Новое высказывание
new-point = Новый тезис
new-question = Новый вопрос
new-document = Новый документ
