# Untitled records, file names and dialogs
untitled = Без названия ({ $kind })
file-name-sample = Пример Parkbridge
file-name-new = Новая рабочая область
file-name-copy = { $name } — копия
file-type-workspace = Рабочая область Parkbridge
file-type-pdf = Документ PDF
dialog-new = Новая рабочая область
dialog-open = Открыть рабочую область
dialog-save-copy = Сохранить копию
dialog-restore = Восстановить из резервной копии
dialog-save-document = Сохранить документ

# What the history calls each change
log-add = { $kind }: добавлено
log-change = { $kind }: изменено поле «{ $field }»
log-change-details = { $kind }: изменены пометки
log-move = { $kind }: переход на другую стадию
log-order = { $kind }: изменён порядок
log-delete = { $kind }: удалено «{ $title }»
log-delete-with = { $kind }: удалено «{ $title }» вместе с относящимся к нему ({ $also })
log-link = { $kind }: добавлена связь
log-unlink = { $kind }: связь убрана
log-evidence = { $kind }: изменено подтверждение поля «{ $field }»
log-sample = Рабочая область заполнена примером
log-sample-ready = Пример готов; отмена дальше не идёт
log-migration = Переведено с версии { $from } на { $to }; отмена дальше не идёт
log-generate = Созданы тестовые данные
log-document = Создан документ: { $title }

# What is said when a workspace opens
notice-rollback-journal = В этой папке невозможен журнал упреждающей записи, поэтому используется журнал отката. Всё работает, сохранение чуть медленнее.
notice-copied-while-open = Этот файл скопирован при открытой рабочей области. Последних изменений в нём может не быть: сверьте с оригиналом.
notice-changed-outside = После последнего закрытия файл изменила другая программа. Этих изменений нет в истории.
notice-recovered = Прошлый сеанс завершился аварийно. Всё сохранённое на месте.
notice-migrated = Рабочая область переведена с версии { $from } на { $to }. Файл в прежнем виде: { $backup }
backup-request = по запросу
backup-migration = перед переходом на новую версию
backup-restore = перед восстановлением
backup-import = перед импортом
backup-merge = перед слиянием
flag-yes = да
flag-no = нет
holder = { $program } (процесс { $pid } на { $host })
holder-unknown = другая программа
check-unreadable = Запись не читается: { $detail }
check-required = { $title }: нужно заполнить поле «{ $field }»
check-damaged = Файл повреждён: { $detail }

# Work that is waiting
overview-gap-site-power = { $n ->
    [one] { $count } площадка без данных о свободной мощности
    [few] { $count } площадки без данных о свободной мощности
    [many] { $count } площадок без данных о свободной мощности
   *[other] { $count } площадки без данных о свободной мощности
 }
overview-gap-site-area = { $n ->
    [one] { $count } площадка без площади
    [few] { $count } площадки без площади
    [many] { $count } площадок без площади
   *[other] { $count } площадки без площади
 }
overview-gap-site-ownership = { $n ->
    [one] { $count } площадка без сведений о собственности
    [few] { $count } площадки без сведений о собственности
    [many] { $count } площадок без сведений о собственности
   *[other] { $count } площадки без сведений о собственности
 }
overview-gap-site-ground = { $n ->
    [one] { $count } площадка без сведений о загрязнении
    [few] { $count } площадки без сведений о загрязнении
    [many] { $count } площадок без сведений о загрязнении
   *[other] { $count } площадки без сведений о загрязнении
 }
overview-gap-resident-power = { $n ->
    [one] { $count } резидент с неизвестной потребностью в мощности
    [few] { $count } резидента с неизвестной потребностью в мощности
    [many] { $count } резидентов с неизвестной потребностью в мощности
   *[other] { $count } резидента с неизвестной потребностью в мощности
 }
overview-gap-resident-land = { $n ->
    [one] { $count } резидент с неизвестной потребностью в земле
    [few] { $count } резидента с неизвестной потребностью в земле
    [many] { $count } резидентов с неизвестной потребностью в земле
   *[other] { $count } резидента с неизвестной потребностью в земле
 }
overview-gap-fact-source = { $n ->
    [one] { $count } условие без источника
    [few] { $count } условия без источника
    [many] { $count } условий без источника
   *[other] { $count } условия без источника
 }
overview-gap-statement-source = { $n ->
    [one] { $count } высказывание без источника
    [few] { $count } высказывания без источника
    [many] { $count } высказываний без источника
   *[other] { $count } высказывания без источника
 }
overview-gap-participant-organisation = { $n ->
    [one] { $count } участник без организации
    [few] { $count } участника без организации
    [many] { $count } участников без организации
   *[other] { $count } участника без организации
 }

# Problems: what is wrong, where; with -hint, the way out
error-unknown-command = Команды «{ $name }» нет.
error-bad-input = Входные данные { $command } не подходят: { $reason }
error-fields = { $kind }: { $problems }
error-invalid = Эти значения не подходят: { $fields }
error-unknown-kind = «{ $given }» — не вид записи.
error-unknown-kind-hint = Виды записей: { $accepted }
error-not-an-id = «{ $given }» — не идентификатор записи.
error-not-an-id-hint = Возьмите идентификатор из списка: parkbridge list sites --json
error-no-board = У записей «{ $kind }» нет стадий, поэтому доски нет.
error-in-use = «{ $title }» нельзя удалить: на него опираются { $records }.
error-in-use-hint = Укажите в них другое значение или сначала удалите их.
error-no-workspace = Рабочая область не открыта.
error-no-workspace-hint = Откройте рабочую область или создайте новую.
error-no-dialog = Здесь нельзя показать окно выбора файла.
error-no-dialog-hint = Введите путь к файлу.
error-cancelled = Отменено. Ничего не изменено.
error-not-a-session = «{ $given }» — не сессия.
error-not-a-session-hint = Книга сессии составляется по сессии: parkbridge list sessions
error-unknown-document = Документа «{ $given }» нет.
error-unknown-document-hint = Виды документов: session-book
error-unknown-language = На языке «{ $given }» документы не составляются.
error-unknown-language-hint = Языки: en, ru, zh
error-preview-gone = Предпросмотр заменён более новым.
error-cannot-write = Не удалось записать { $path }: { $reason }
error-cannot-write-hint = Выберите другую папку или имя файла.
error-settings = Не удалось сохранить настройки: { $reason }
error-sample = Не удалось собрать пример: { $reason }
error-internal = Внутренняя ошибка программы: { $reason }
error-internal-hint = Сохранённое в безопасности. Сообщите, пожалуйста, этот текст.
error-not-found = Записи { $id } нет.
error-not-found-hint = Возможно, она удалена: отмена вернёт её.
error-conflict = Запись изменилась с тех пор, как была показана.
error-conflict-hint = Посмотрите на неё снова и сохраните ещё раз.
error-wrong-kind = Это запись вида «{ $found }», а нужна «{ $expected }».
error-undo-conflict = Этот шаг нельзя отменить: запись ({ $kind }) с тех пор изменилась.
error-undo-conflict-hint = Измените запись вручную: прежнее значение есть в её истории.
error-read-only = Рабочая область открыта только для чтения.
error-read-only-hint = Сохраните копию в своей папке и откройте её.
error-disk-full-writing = Диск заполнен. Изменение не сохранено.
error-disk-full-writing-hint = Освободите место и повторите; сохранённое ранее в безопасности.
error-busy = Файл занят другой программой.
error-busy-hint = Повторите чуть позже.
error-damaged-in-use = Файл повреждён: { $detail }
error-damaged-in-use-hint = Восстановите резервную копию.

# Files that were not opened or written; they are as they were
file-not-found = Файла { $path } нет.
file-not-found-hint = Проверьте имя; если файл на флешке или сетевом диске, проверьте подключение.
file-no-folder = Папки { $folder } нет.
file-no-folder-hint = Сначала создайте папку или выберите другую.
file-is-folder = { $path } — это папка.
file-is-folder-hint = Укажите файл с окончанием .parkbridge.
file-not-a-file = { $path } — не обычный файл.
file-unusable-name = Имя { $path } использовать нельзя.
file-unusable-name-hint = Используйте буквы, цифры и пробелы.
file-empty = Файл { $path } пуст.
file-empty-hint = Копирование могло прерваться: скопируйте снова или восстановите резервную копию.
file-not-a-database = { $path } — не рабочая область Parkbridge.
file-not-a-database-hint = Рабочие области имеют окончание .parkbridge.
file-other-program = { $path } — база данных другой программы.
file-other-program-hint = Рабочие области создаются командой «Создать». В этом файле ничего не запускалось и не менялось.
file-damaged = { $path } повреждён: { $detail }
file-damaged-hint = Восстановите последнюю резервную копию. Повреждённый файл оставлен как есть.
file-truncated = { $path } обрывается: есть { $found } из { $expected } байт.
file-truncated-hint = Скопируйте его заново или восстановите резервную копию.
file-newer = { $path } создан более новой версией Parkbridge (версия файла { $found }, эта программа знает { $supported }).
file-newer-hint = Обновите Parkbridge, чтобы открыть его. Файл не изменён.
file-foreign = В { $path } есть то, чего в рабочей области не бывает: { $object }. Файл не открыт.
file-foreign-hint = Попросите у отправителя копию, сделанную командой «Сохранить копию». Ничего из файла не запускалось.
file-too-slow = Не удалось вовремя проверить { $path }.
file-too-slow-hint = Скопируйте файл на диск этого компьютера и откройте его.
file-locked = { $path } открыт: { $who }.
file-locked-hint = Закройте его там или откройте копию.
file-read-only = { $path } нельзя записать.
file-read-only-hint = Сохраните копию в своей папке.
file-no-rights = Нет прав на { $path } или папку { $folder }.
file-no-rights-hint = Выберите свою папку или попросите права.
file-disk-full = Диск заполнен: { $path } не записан.
file-disk-full-hint = Освободите место или выберите другой диск.
file-exists = { $path } уже существует.
file-exists-hint = Выберите другое имя: без спроса ничего не перезаписывается.
file-migration = { $path } не удалось перевести на эту версию: { $detail }
file-migration-hint = Файл в прежнем виде. Резервная копия: { $backup }
file-no-backup-folder = Папка для резервных копий не задана, поэтому { $path } не изменён.
file-unproven = Резервная копия { $path } неполна: { $why }
file-unproven-hint = Выберите другую копию. Рабочая область не изменена.
file-not-a-pdf = { $path } существует и не является PDF; файл не заменён.
file-not-a-pdf-hint = Выберите другое имя.
file-io = { $path }: { $reason }
file-io-hint = Проверьте, есть ли место на диске и можно ли писать в эту папку, и повторите.
report-failed = Не удалось составить документ: { $reason }
report-failed-hint = Ничего не записано. Сообщите, пожалуйста, этот текст.
report-too-large = Документу нужно больше памяти, чем разрешено.
report-progress-gather = Сбор записей
report-progress-make = Вёрстка страниц
report-progress-write = Запись файла
