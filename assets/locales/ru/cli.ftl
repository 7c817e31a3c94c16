cli-about = Автономный планировщик трансграничных индустриальных парков
cli-new = Создать рабочую область
cli-info = Показать содержание рабочей области
cli-check = Проверить файл и назвать пробелы
cli-list = Перечислить записи одного вида
cli-show = Показать запись
cli-add = Добавить запись
cli-set = Изменить поля записи
cli-link = Связать две записи
cli-unlink = Убрать связь двух записей
cli-delete = Удалить запись; отмена вернёт её
cli-search = Найти записи по словам
cli-history = Показать, кто, когда и что изменил
cli-undo = Отменить последнее изменение
cli-redo = Повторить отменённое
cli-backup = Сделать резервную копию
cli-restore = Восстановить копию; нынешнее состояние сначала сохраняется
cli-report = Составить документ
cli-call = Выполнить команду контракта с JSON
cli-arg-workspace = Файл рабочей области
cli-arg-json = Машинный вывод в stdout
cli-arg-now = Считать текущим этот день или момент (2026-11-22)
cli-arg-file = Создаваемый файл
cli-arg-sample = Заполнить примером
cli-arg-overwrite = Заменить существующий файл
cli-arg-kind = Вид записи: countries, places, zones, sites, parks, residents, organisations, sessions, statements, facts, sources, people …
cli-arg-where = Только записи с этим значением поля
cli-arg-text = Только записи с этими словами
cli-arg-sort = Сортировать по полю или по title
cli-arg-descending = По убыванию
cli-arg-offset = Пропустить первые N
cli-arg-limit = Не более N
cli-arg-id = Идентификатор записи
cli-arg-other = Идентификатор другой записи
cli-arg-values = Поля и значения, как в окне; пустое значение — «неизвестно»
cli-arg-illustrative = Пометить запись как вымышленную
cli-arg-words = Что искать
cli-arg-record = Только эта запись
cli-arg-to-file = Куда записать; без него — папка резервных копий
cli-arg-backup-file = Восстанавливаемая копия
cli-arg-document = Вид документа
cli-arg-for = Идентификатор записи, о которой документ
cli-arg-lang = Язык документа
cli-arg-to = Файл PDF
cli-arg-name = Имя команды
cli-arg-input = Входные данные
cli-no-workspace = Укажите рабочую область: --workspace FILE или PARKBRIDGE_WORKSPACE.
cli-no-equals = «{ $given }» — не FIELD=VALUE.
cli-now-format = нужен день (2026-11-22) или момент (2026-11-22T09:30:00Z)
cli-done = Готово.
cli-written = Записано: { $path }
cli-book-ready = { $n ->
    [one] Записано: { $path } ({ $count } страница)
    [few] Записано: { $path } ({ $count } страницы)
    [many] Записано: { $path } ({ $count } страниц)
   *[other] Записано: { $path } ({ $count } страницы)
 }
cli-checked = { $n ->
    [one] Проверена { $count } запись
    [few] Проверены { $count } записи
    [many] Проверено { $count } записей
   *[other] Проверено { $count } записи
 }
cli-grade-error = Ошибка
cli-grade-warning = Предупреждение
cli-grade-note = Замечание
cli-nothing-to-undo = Больше нечего делать.
cli-illustrative = Иллюстративно: вымышлено для показа программы
cli-listed = { $shown } из { $total }
cli-arg-author = Кто подписывает изменения; без него — автор из настроек
cli-history-undo = Отменено: { $label }
cli-history-redo = Повторено: { $label }
