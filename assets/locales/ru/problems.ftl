# Что не так с одним значением поля и что принимается.
# $field — подпись поля, $given — что введено, $accepted — коды, границы или пример.

problem-unknown-field = Поля «{ $given }» здесь нет. Поля: { $accepted }.
problem-required = Поле «{ $field }» обязательно для заполнения.
problem-not-text = { $field }: «{ $given }» — не текст. Введите текст.
problem-too-long = { $field }: текст слишком длинный. Наибольшая длина в знаках: { $accepted }.
problem-control-character = { $field }: в тексте есть управляющий символ ({ $given }). Удалите его и введите текст ещё раз.
problem-not-a-number = { $field }: «{ $given }» — не число. Введите цифры с десятичной точкой или запятой, например { $accepted }.
problem-ambiguous-number = { $field }: «{ $given }» можно прочесть двояко. Введите один из вариантов: { $accepted }.
problem-not-whole = { $field }: «{ $given }» — не целое число. Введите число без дробной части.
problem-out-of-range = { $field }: «{ $given }» вне допустимых пределов. Принимается: { $accepted }.
problem-not-a-date = { $field }: «{ $given }» — не дата. Введите дату как год-месяц-день, например { $accepted }, или как день.месяц.год.
problem-not-a-time = { $field }: «{ $given }» — не время суток. Введите часы и минуты, например { $accepted }.
problem-not-yes-or-no = { $field }: «{ $given }» — ни да, ни нет. Принимается: { $accepted } (да, нет). Если неизвестно, оставьте пустым.
problem-not-a-code = { $field }: «{ $given }» нет в справочнике. Принимается: { $accepted }.
problem-not-money = { $field }: «{ $given }» — не денежная сумма. Введите сумму с валютой, например { $accepted }.
problem-unknown-currency = { $field }: валюта в «{ $given }» неизвестна. Введите сумму с кодом ИСО 4217, например { $accepted }.
problem-not-an-id = { $field }: «{ $given }» не указывает ни на одну запись. Выберите запись или введите её идентификатор.
problem-wrong-kind = { $field }: «{ $given }» — запись другого вида. Принимается: { $accepted }.
problem-no-such-record = { $field }: записи «{ $given }» нет в этой рабочей области. Выберите имеющуюся или сначала добавьте её.
problem-range-reversed = { $field }: нижняя граница больше верхней ({ $given }). Введите сначала меньшее число.
problem-not-measured = У поля «{ $given }» не бывает подтверждения: оно ведётся только для измеряемых полей.
problem-part-of-itself = { $field }: запись «{ $given }» сама входит в эту, и запись стала бы частью самой себя. Выберите другую.
