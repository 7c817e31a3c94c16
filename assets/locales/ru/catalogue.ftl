# Подписи каталога: виды записей, поля, группы, коды, единицы.
# per-… стоит сразу после валюты: USD/кВт·ч. В kind-count-… $count уже отформатировано, $n только выбирает форму.

## Виды записей

kind-country = Страна
kinds-country = Страны
kind-count-country =
    { $n ->
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }
kind-place = Территория
kinds-place = Территории
kind-count-place =
    { $n ->
        [one] { $count } территория
        [few] { $count } территории
        [many] { $count } территорий
       *[other] { $count } территории
    }
kind-zone = Преференциальная зона
kinds-zone = Преференциальные зоны
kind-count-zone =
    { $n ->
        [one] { $count } преференциальная зона
        [few] { $count } преференциальные зоны
        [many] { $count } преференциальных зон
       *[other] { $count } преференциальной зоны
    }
kind-source = Источник
kinds-source = Источники
kind-count-source =
    { $n ->
        [one] { $count } источник
        [few] { $count } источника
        [many] { $count } источников
       *[other] { $count } источника
    }
kind-fact = Факт об условиях
kinds-fact = Факты об условиях
kind-count-fact =
    { $n ->
        [one] { $count } факт об условиях
        [few] { $count } факта об условиях
        [many] { $count } фактов об условиях
       *[other] { $count } факта об условиях
    }
kind-bracket = Ступень шкалы
kinds-bracket = Ступени шкалы
kind-count-bracket =
    { $n ->
        [one] { $count } ступень шкалы
        [few] { $count } ступени шкалы
        [many] { $count } ступеней шкалы
       *[other] { $count } ступени шкалы
    }
kind-organisation = Организация
kinds-organisation = Организации
kind-count-organisation =
    { $n ->
        [one] { $count } организация
        [few] { $count } организации
        [many] { $count } организаций
       *[other] { $count } организации
    }
kind-park = Индустриальный парк
kinds-park = Индустриальные парки
kind-count-park =
    { $n ->
        [one] { $count } индустриальный парк
        [few] { $count } индустриальных парка
        [many] { $count } индустриальных парков
       *[other] { $count } индустриального парка
    }
kind-park_year = Годовая запись парка
kinds-park_year = Годовые записи парков
kind-count-park_year =
    { $n ->
        [one] { $count } годовая запись
        [few] { $count } годовые записи
        [many] { $count } годовых записей
       *[other] { $count } годовой записи
    }
kind-site = Площадка бывшего производства
kinds-site = Площадки бывших производств
kind-count-site =
    { $n ->
        [one] { $count } площадка
        [few] { $count } площадки
        [many] { $count } площадок
       *[other] { $count } площадки
    }
kind-building = Здание
kinds-building = Здания
kind-count-building =
    { $n ->
        [one] { $count } здание
        [few] { $count } здания
        [many] { $count } зданий
       *[other] { $count } здания
    }
kind-utility = Подключение к сетям
kinds-utility = Подключения к сетям
kind-count-utility =
    { $n ->
        [one] { $count } подключение к сетям
        [few] { $count } подключения к сетям
        [many] { $count } подключений к сетям
       *[other] { $count } подключения к сетям
    }
kind-resident = Кандидат в резиденты
kinds-resident = Кандидаты в резиденты
kind-count-resident =
    { $n ->
        [one] { $count } кандидат в резиденты
        [few] { $count } кандидата в резиденты
        [many] { $count } кандидатов в резиденты
       *[other] { $count } кандидата в резиденты
    }
kind-plot = Земельный участок
kinds-plot = Земельные участки
kind-count-plot =
    { $n ->
        [one] { $count } участок
        [few] { $count } участка
        [many] { $count } участков
       *[other] { $count } участка
    }
kind-event = Мероприятие
kinds-event = Мероприятия
kind-count-event =
    { $n ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
        [many] { $count } мероприятий
       *[other] { $count } мероприятия
    }
kind-session = Сессия
kinds-session = Сессии
kind-count-session =
    { $n ->
        [one] { $count } сессия
        [few] { $count } сессии
        [many] { $count } сессий
       *[other] { $count } сессии
    }
kind-participant = Участник
kinds-participant = Участники
kind-count-participant =
    { $n ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
kind-seat = Место в сессии
kinds-seat = Места в сессиях
kind-count-seat =
    { $n ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
kind-run_item = Пункт хода сессии
kinds-run_item = Пункты хода сессии
kind-count-run_item =
    { $n ->
        [one] { $count } пункт
        [few] { $count } пункта
        [many] { $count } пунктов
       *[other] { $count } пункта
    }
kind-statement = Высказывание
kinds-statement = Высказывания
kind-count-statement =
    { $n ->
        [one] { $count } высказывание
        [few] { $count } высказывания
        [many] { $count } высказываний
       *[other] { $count } высказывания
    }
kind-point = Тезис
kinds-point = Тезисы
kind-count-point =
    { $n ->
        [one] { $count } тезис
        [few] { $count } тезиса
        [many] { $count } тезисов
       *[other] { $count } тезиса
    }
kind-question = Открытый вопрос
kinds-question = Открытые вопросы
kind-count-question =
    { $n ->
        [one] { $count } открытый вопрос
        [few] { $count } открытых вопроса
        [many] { $count } открытых вопросов
       *[other] { $count } открытого вопроса
    }
kind-document = Документ
kinds-document = Документы
kind-count-document =
    { $n ->
        [one] { $count } документ
        [few] { $count } документа
        [many] { $count } документов
       *[other] { $count } документа
    }

## Поля

field-country-iso2 = Код ISO 3166-1
field-country-name = Название
field-country-currency = Валюта
field-country-languages = Языки
field-country-customs_union = Таможенные и торговые союзы
field-country-home = Собственная страна
field-country-partnership_stage = Стадия партнёрства
field-country-direction = Направление инвестиций
field-country-priority_sectors = Приоритетные отрасли
field-country-counterpart_bodies = Организации-партнёры
field-country-goals = Цели
field-country-past_cooperation = Опыт сотрудничества
field-country-treaty_investment_protection = Соглашение о защите капиталовложений
field-country-treaty_double_taxation = Соглашение об избежании двойного налогообложения
field-country-visa_rules = Визовый режим

field-place-name = Название
field-place-country = Страна
field-place-region = Регион
field-place-level = Уровень
field-place-subdivision_code = Код ISO 3166-2
field-place-locode = UN/LOCODE
field-place-population = Население
field-place-labour_force = Рабочая сила
field-place-wage_per_month = Средняя заработная плата
field-place-power_tariff = Тариф на электроэнергию
field-place-gas_tariff = Тариф на газ
field-place-water_tariff = Тариф на воду
field-place-sewage_tariff = Тариф на водоотведение
field-place-heat_tariff = Тариф на тепло
field-place-rent_per_month = Аренда помещений
field-place-outages = Перебои электроснабжения
field-place-days_to_connect = Срок подключения к сетям
field-place-to_capital_km = Расстояние до столицы
field-place-to_port_km = Расстояние до морского порта
field-place-to_border_km = Расстояние до границы
field-place-to_cargo_airport_km = Расстояние до грузового аэропорта
field-place-to_rail_km = Расстояние до железнодорожной станции

field-zone-name = Название
field-zone-country = Страна
field-zone-place = Территория
field-zone-zone_kind = Вид зоны
field-zone-legal_act = Правовой акт
field-zone-term_until = Действует до
field-zone-area_ha = Площадь
field-zone-operator = Управляющая компания
field-zone-entry_conditions = Условия получения статуса резидента
field-zone-land_rules = Земельные правила
field-zone-foreign_labour = Иностранная рабочая сила
field-zone-exit_and_claw_back = Выход и возврат льгот

field-source-title = Название
field-source-source_kind = Вид источника
field-source-issuer = Кем выпущен
field-source-number = Номер
field-source-date = Дата
field-source-address = Адрес или файл
field-source-pages = Страницы
field-source-language = Язык
field-source-licence = Лицензия
field-source-seen_on = Дата просмотра
field-source-archived_sha256 = SHA-256 архивной копии
field-source-note = Примечание

field-fact-scope = Область действия
field-fact-counterpart = Другая сторона
field-fact-indicator = Показатель
field-fact-value_kind = Вид значения
field-fact-value = Значение
field-fact-value_high = Верхнее значение
field-fact-value_text = Значение текстом
field-fact-value_yes = Да или нет
field-fact-unit = Единица измерения
field-fact-legal_act = Правовой акт
field-fact-article = Статья
field-fact-as_of = По состоянию на
field-fact-valid_from = Действует с
field-fact-valid_to = Действует по
field-fact-admitted_from = Для резидентов, принятых с
field-fact-admitted_to = Для резидентов, принятых по
field-fact-relief_start = Начало действия льготы
field-fact-superseded_by = Заменён фактом
field-fact-withdrawn = Отозван
field-fact-source = Источник
field-fact-seen_on = Дата просмотра
field-fact-verified_by = Кем проверен
field-fact-verified_on = Дата проверки
field-fact-next_check = Следующая проверка
field-fact-confidence = Достоверность
field-fact-note = Примечание

field-bracket-fact = Факт об условиях
field-bracket-lower = От (включительно)
field-bracket-upper = До (не включая)
field-bracket-years = Срок льготы
field-bracket-rate = Ставка

field-organisation-name = Название
field-organisation-organisation_kind = Вид организации
field-organisation-country = Страна
field-organisation-place = Территория
field-organisation-registration_number = Регистрационный номер
field-organisation-owners = Собственники
field-organisation-website = Сайт
field-organisation-description = Описание

field-park-name = Название
field-park-country = Страна
field-park-place = Территория
field-park-zone = Преференциальная зона
field-park-operator = Управляющая компания
field-park-origin = Происхождение
field-park-status = Статус парка
field-park-founded = Дата основания
field-park-certificates = Сертификаты
field-park-description = Описание
field-park-total_ha = Общая площадь
field-park-useful_ha = Полезная площадь
field-park-leased_ha = Сдано в аренду
field-park-sold_ha = Продано
field-park-vacant_ha = Свободная площадь
field-park-buildings_m2 = Площадь зданий
field-park-leasable_m2 = Арендопригодная площадь
field-park-vacant_m2 = Свободная площадь зданий
field-park-connected_mw = Присоединённая мощность
field-park-free_mw = Свободная мощность
field-park-gas_nm3_h = Газ
field-park-water_m3_day = Водоснабжение
field-park-sewage_m3_day = Водоотведение
field-park-heat_gcal_h = Тепло
field-park-road = Дорога с твёрдым покрытием
field-park-rail = Железнодорожный путь
field-park-services = Услуги
field-park-residents_count = Резиденты
field-park-staff = Персонал управляющей компании
field-park-operating_cost_year = Эксплуатационные расходы в год

field-park_year-park = Парк
field-park_year-year = Год
field-park_year-plan = План, а не факт
field-park_year-residents_count = Резиденты
field-park_year-jobs = Рабочие места
field-park_year-private_investment = Частные инвестиции
field-park_year-public_investment = Бюджетные инвестиции
field-park_year-revenue = Выручка резидентов
field-park_year-taxes = Уплаченные налоги
field-park_year-enquiries = Обращения
field-park_year-offers = Предложения
field-park_year-contracts = Договоры
field-park_year-lost = Отказы
field-park_year-loss_reasons = Причины отказов
field-park_year-days_to_plot = От заявки до участка

field-site-reference = Обозначение
field-site-name = Название
field-site-country = Страна
field-site-place = Территория
field-site-zone = Преференциальная зона
field-site-address = Адрес
field-site-readiness = Готовность площадки
field-site-origin = Происхождение
field-site-cabernet_class = Класс CABERNET
field-site-part_of = Входит в состав
field-site-became_park = Стала парком
field-site-description = Описание
field-site-coordinate_x = Координата X (долгота)
field-site-coordinate_y = Координата Y (широта)
field-site-coordinate_system = Система координат
field-site-coordinate_source = Как получены координаты
field-site-parcel = Кадастровый номер
field-site-area_ha = Площадь
field-site-largest_piece_ha = Наибольший цельный участок
field-site-expansion_ha = Резерв расширения
field-site-previous_use = Прежнее использование
field-site-present_use = Текущее использование
field-site-vacant_since = Не используется с
field-site-owner = Собственник
field-site-ownership = Форма собственности
field-site-land_title = Право на землю
field-site-encumbrances = Обременения
field-site-price = Цена
field-site-rent = Арендная плата
field-site-zoning = Вид разрешённого использования
field-site-permission = Разрешительная документация
field-site-hazard_class_allowed = Допустимый класс опасности
field-site-buffer_to_housing_m = Расстояние до жилья
field-site-contamination = Загрязнение
field-site-pollutants = Загрязняющие вещества
field-site-remediation_cost = Стоимость рекультивации
field-site-demolition_cost = Стоимость сноса
field-site-flood = Риск затопления
field-site-heritage = Охрана наследия
field-site-geohazard = Грунты и геологические риски
field-site-free_power_mw = Свободная мощность
field-site-free_gas_nm3_h = Свободный объём газа
field-site-free_water_m3_day = Свободный объём воды
field-site-free_sewage_m3_day = Свободный объём стоков
field-site-road_km = До магистральной дороги
field-site-rail_siding_m = Длина подъездного пути
field-site-port_km = До порта
field-site-border_km = До пункта пропуска
field-site-airport_km = До грузового аэропорта
field-site-labour_within_hour = Рабочая сила в часовой доступности
field-site-host_commitment = Обязательства принимающей стороны

field-building-name = Название
field-building-belongs_to = Относится к
field-building-year_built = Год постройки
field-building-state = Состояние
field-building-storeys = Этажность
field-building-footprint_m2 = Площадь застройки
field-building-floor_area_m2 = Общая площадь
field-building-free_m2 = Свободная площадь
field-building-clear_height_m = Высота до низа конструкций
field-building-column_grid = Шаг колонн
field-building-floor_load_t_m2 = Нагрузка на пол
field-building-crane_t = Грузоподъёмность кранов
field-building-dock_doors = Погрузочные доки
field-building-fire_class = Класс пожарной опасности
field-building-wear = Износ
field-building-asbestos = Асбест
field-building-heated = Отапливается
field-building-refurbishment_cost = Стоимость реконструкции

field-utility-belongs_to = Относится к
field-utility-utility_kind = Вид сети
field-utility-supplier = Поставщик
field-utility-distance_m = Расстояние до точки подключения
field-utility-voltage_kv = Напряжение
field-utility-reliability_category = Категория надёжности
field-utility-capacity_total = Полная мощность
field-utility-capacity_contracted = Законтрактованная мощность
field-utility-capacity_free = Свободная мощность
field-utility-capacity_unit = Единица мощности
field-utility-tariff = Тариф
field-utility-extension_cost = Стоимость расширения
field-utility-extension_months = Срок расширения
field-utility-document_source = Документ
field-utility-valid_until = Действует до

field-resident-name = Название
field-resident-organisation = Организация
field-resident-country = Страна
field-resident-registration_number = Регистрационный номер
field-resident-pipeline_stage = Стадия переговоров
field-resident-isic = МСОК, ред. 4
field-resident-hs_products = Продукция (ГС 2022)
field-resident-industry = Отрасль
field-resident-description = Описание
field-resident-revenue_year = Выручка в год
field-resident-margin = Рентабельность
field-resident-investment = Инвестиции
field-resident-jobs = Рабочие места
field-resident-export_share = Доля экспорта
field-resident-mortgage_need = Потребность в промышленной ипотеке
field-resident-land_ha = Потребность в земле
field-resident-building_m2 = Потребность в помещениях
field-resident-clear_height_m = Требуемая высота
field-resident-floor_load_t_m2 = Требуемая нагрузка на пол
field-resident-power_mw = Потребность в мощности
field-resident-gas_nm3_h = Потребность в газе
field-resident-water_m3_day = Потребность в воде
field-resident-sewage_m3_day = Объём стоков
field-resident-heat_gcal_h = Потребность в тепле
field-resident-hazard_class = Класс опасности
field-resident-wagons_day = Вагоны
field-resident-trucks_day = Грузовики
field-resident-start_date = Желаемый запуск
field-resident-tenure_wanted = Желаемый вид права
field-resident-credit_check = Проверка платёжеспособности
field-resident-credit_check_on = Дата проверки платёжеспособности
field-resident-sanctions_check = Проверка по санкционным спискам
field-resident-sanctions_check_on = Дата проверки по спискам
field-resident-contact_person = Контактное лицо
field-resident-introduced_by = Кем представлен
field-resident-next_step = Следующий шаг
field-resident-next_step_due = Срок следующего шага

field-plot-number = Номер
field-plot-belongs_to = Относится к
field-plot-area_ha = Площадь
field-plot-status = Статус
field-plot-tenure = Вид права
field-plot-price = Цена
field-plot-rent = Арендная плата
field-plot-ready_from = Готов с
field-plot-power_quota_mw = Квота мощности
field-plot-largest_hazard_class = Наибольший класс опасности
field-plot-resident = Резидент
field-plot-taken_since = Занят с
field-plot-last_progress_seen = Последний отмеченный прогресс

field-event-name = Название
field-event-edition = Выпуск
field-event-country = Страна
field-event-place = Территория
field-event-starts_on = Начало
field-event-ends_on = Окончание
field-event-website = Сайт

field-session-title = Название
field-session-event = Мероприятие
field-session-track = Тематический блок
field-session-format = Формат
field-session-date = Дата
field-session-starts_at = Время начала
field-session-ends_at = Время окончания
field-session-time_zone = Часовой пояс
field-session-hall = Зал
field-session-languages = Рабочие языки
field-session-source = Источник
field-session-annotation = Аннотация
field-session-key_questions = Ключевые вопросы
field-session-desired_outcome = Желаемый итог
field-session-documents_to_sign = Документы к подписанию
field-session-press_line = Позиция для прессы
field-session-minutes = Протокол

field-participant-name = Имя
field-participant-pronunciation = Произношение
field-participant-position = Должность
field-participant-organisation = Организация
field-participant-country = Страна
field-participant-languages = Языки
field-participant-interests = Интересы
field-participant-last_met = Последняя встреча
field-participant-previous_positions = Ранее заявленные позиции
field-participant-sensitivities = Деликатные темы
field-participant-consent_basis = Основание обработки персональных данных

field-seat-session = Сессия
field-seat-participant = Участник
field-seat-role = Роль
field-seat-position = Порядок

field-run_item-session = Сессия
field-run_item-position = Порядок
field-run_item-title = Пункт
field-run_item-participant = Выступающий
field-run_item-starts_at = Время начала
field-run_item-minutes = Длительность
field-run_item-note = Примечание

field-statement-reference = Обозначение
field-statement-session = Сессия
field-statement-speaker = Выступающий
field-statement-position = Порядок
field-statement-text = Что было сказано
field-statement-consequence = Что из этого следует для нас
field-statement-source = Источник
field-statement-said_on = Дата высказывания
field-statement-translation = Перевод
field-statement-original_held = Оригинал имеется
field-statement-confidence = Достоверность

field-point-session = Сессия
field-point-text = Текст
field-point-long_form = Развёрнуто
field-point-verb = Как использовать
field-point-point_kind = Вид тезиса
field-point-priority = Приоритет
field-point-expires = Действителен до

field-question-session = Сессия
field-question-text = Текст
field-question-status = Статус
field-question-asked_of = Кому адресован
field-question-reply = Ответ
field-question-due = Срок

field-document-name = Название
field-document-document_kind = Вид документа
field-document-about = О чём
field-document-language = Язык
field-document-made_on = Дата подготовки
field-document-pages = Страниц
field-document-sha256 = SHA-256

## Группы полей

group-identity = Основное
group-partnership = Партнёрство
group-treaties = Соглашения
group-labour = Население и труд
group-tariffs = Тарифы и подключение
group-distance = Расстояния
group-rules = Правила
group-scope = Область действия
group-value = Значение
group-validity = Срок действия
group-proof = Подтверждение
group-land = Земля
group-buildings = Здания
group-utilities = Инженерные сети
group-operation = Деятельность
group-location = Расположение
group-rights = Права и разрешения
group-ground = Грунт и загрязнение
group-commitment = Обязательства
group-size = Размеры
group-condition = Техническое состояние
group-capacity = Мощность
group-extension = Расширение и условия
group-business = Бизнес
group-needs = Потребности
group-checks = Проверки
group-contact = Контакты
group-holder = Владелец
group-content = Содержание
group-papers = Документы
group-preparation = Подготовка

## Справочники

code-partnership-scouting = Изучение
code-partnership-dialogue = Диалог
code-partnership-agreement = Соглашение
code-partnership-site_chosen = Площадка выбрана
code-partnership-being_built = Строительство
code-partnership-operating = Действует
code-partnership-paused = Приостановлено
code-direction-outbound = За рубеж
code-direction-inbound = Из-за рубежа
code-direction-both = В обе стороны
code-place_level-region = Регион
code-place_level-city = Город
code-place_level-district = Район
code-zone_kind-sez = Особая экономическая зона
code-zone_kind-fez = Свободная экономическая зона
code-zone_kind-advanced_zone = Территория опережающего развития
code-zone_kind-technopark = Технопарк
code-zone_kind-free_trade_zone = Зона свободной торговли
code-source_kind-law = Правовой акт
code-source_kind-portal = Официальный портал
code-source_kind-letter = Письмо
code-source_kind-press = Пресса
code-source_kind-own_visit = Собственный осмотр
code-source_kind-data_set = Набор данных
code-source_kind-brochure = Брошюра
code-source_kind-summary = Опубликованное резюме
code-fact_value-number = Число
code-fact_value-range = Диапазон
code-fact_value-text = Текст
code-fact_value-yes_no = Да или нет
code-fact_value-brackets = Шкала
code-fact_value-unknown = Неизвестно
code-fact_value-not_applicable = Неприменимо
code-fact_value-not_classified = Не классифицируется
code-relief_start-registration = Регистрация резидента
code-relief_start-commissioning = Ввод в эксплуатацию
code-relief_start-first_profit = Первая прибыль
code-confidence-A = A: доказано
code-confidence-B = B: документально подтверждено
code-confidence-C = C: заявлено
code-confidence-D = D: предположение
code-origin-greenfield = Гринфилд (новая площадка)
code-origin-brownfield = Браунфилд (бывшее производство)
code-origin-mixed = Смешанное
code-park_status-idea = Идея
code-park_status-planned = Планируется
code-park_status-under_construction = Строится
code-park_status-operating = Действует
code-park_status-stalled = Приостановлен
code-park_status-closed = Закрыт
code-readiness-identified = Выявлена
code-readiness-described = Описана
code-readiness-rights_clear = Права установлены
code-readiness-ground_known = Грунт обследован
code-readiness-utilities_confirmed = Сети подтверждены
code-readiness-permitted = Разрешения получены
code-readiness-ready = Готова
code-readiness-in_development = Осваивается
code-readiness-operating = Действует
code-ownership-state = Государственная
code-ownership-municipal = Муниципальная
code-ownership-private = Частная
code-ownership-mixed = Смешанная
code-ownership-disputed = Оспаривается
code-contamination-none_known = Не выявлено
code-contamination-suspected = Предполагается
code-contamination-desk_study = Камеральное изучение
code-contamination-investigated = Обследовано
code-contamination-in_remediation = Ведётся рекультивация
code-contamination-cleared = Устранено
code-hazard_class-I = Класс I (наиболее опасный)
code-hazard_class-II = Класс II
code-hazard_class-III = Класс III
code-hazard_class-IV = Класс IV
code-hazard_class-V = Класс V (наименее опасный)
code-cabernet-A = A: осваивается рынком
code-cabernet-B = B: нужен партнёр или субсидия
code-cabernet-C = C: нужны бюджетные средства
code-cabernet-D = D: отдача не ожидается
code-coordinate_source-surveyed = Геодезическая съёмка
code-coordinate_source-cadastre = Кадастр
code-coordinate_source-map = По карте
code-coordinate_source-address = По адресу
code-building_state-good = Хорошее
code-building_state-usable = Пригодное
code-building_state-needs_repair = Требует ремонта
code-building_state-to_demolish = Под снос
code-building_state-ruin = Руины
code-utility_kind-power = Электроснабжение
code-utility_kind-gas = Газоснабжение
code-utility_kind-water = Водоснабжение
code-utility_kind-sewage = Водоотведение
code-utility_kind-heat = Теплоснабжение
code-utility_kind-steam = Пар
code-utility_kind-air = Сжатый воздух
code-utility_kind-data = Связь
code-plot_status-free = Свободен
code-plot_status-reserved = Зарезервирован
code-plot_status-leased = Сдан в аренду
code-plot_status-sold = Продан
code-plot_status-own_use = Собственные нужды
code-tenure-freehold = Собственность
code-tenure-long_lease = Долгосрочная аренда
code-tenure-short_lease = Краткосрочная аренда
code-tenure-hall_lease = Аренда цеха
code-organisation_kind-company = Компания
code-organisation_kind-authority = Орган власти
code-organisation_kind-development_institution = Институт развития
code-organisation_kind-association = Объединение
code-organisation_kind-bank = Банк
code-organisation_kind-park_operator = Управляющая компания парка
code-organisation_kind-publisher = Издатель
code-pipeline-long_list = Длинный список
code-pipeline-contacted = Установлен контакт
code-pipeline-interested = Проявлен интерес
code-pipeline-letter_of_intent = Письмо о намерениях
code-pipeline-agreement = Соглашение
code-pipeline-building = Строительство
code-pipeline-operating = Работает
code-pipeline-lost = Отказ
code-check_result-passed = Пройдена
code-check_result-open = Не завершена
code-check_result-failed = Не пройдена
code-seat-moderator = Модератор
code-seat-panel = Панель
code-seat-first_row = Первый ряд
code-seat-interpreter = Переводчик
code-seat-speaker = Выступающий
code-point_verb-raise = Поднять
code-point_verb-discuss = Обсудить
code-point_verb-avoid = Избегать
code-point_kind-offensive = Инициативный
code-point_kind-tactical = Тактический
code-point_kind-defensive = Защитный
code-point_kind-reply = Ответ
code-question_status-open = Открыт
code-question_status-answered = Получен ответ
code-question_status-dropped = Снят
code-document_kind-session_book = Книга сессии
code-document_language-en = Английский
code-document_language-ru = Русский
code-document_language-zh = Китайский

## Единицы

unit-ha = га
unit-m2 = м²
unit-m = м
unit-km = км
unit-kv = кВ
unit-mw = МВт
unit-nm3-h = нм³/ч
unit-m3-day = м³/сут
unit-gcal-h = Гкал/ч
unit-t-h = т/ч
unit-gbit-s = Гбит/с
unit-t = т
unit-t-m2 = т/м²
unit-percent = %
unit-persons = чел.
unit-min = мин
unit-days = дн.
unit-months = мес.
unit-years = лет
unit-wagons-day = вагонов/сут
unit-trucks-day = грузовиков/сут
unit-h-year = ч/год

## Знаменатели удельных цен

per-kwh = /кВт·ч
per-1000-m3 = /1000 м³
per-m3 = /м³
per-gcal = /Гкал
per-m2-month = /м²/мес.
per-m2 = /м²
per-month = /мес.
per-unit = /ед.

## Подтверждение

method-measured = Измерено
method-documented = По документу
method-stated = Заявлено
method-estimated = Оценка

## Конфиденциальность

confidentiality-public = Открытая информация
confidentiality-partner = Для партнёров
confidentiality-internal = Для внутреннего пользования
confidentiality-restricted = Ограниченный доступ

## Состояние значения

state-known = Известно
state-unknown = Неизвестно
state-not_applicable = Неприменимо

## Языки текста

language-en = Английский
language-ru = Русский
language-zh = Китайский
language-local = Местный язык
