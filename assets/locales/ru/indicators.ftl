# Подписи показателей и тем. indicator-… — хранимое имя, где точка заменена дефисом; topic-… — часть до точки.

## Темы

topic-economy = Экономика
topic-finance = Деньги и кредит
topic-governance = Качество управления
topic-guarantee = Гарантии и страхование
topic-incentive = Налоговые льготы
topic-labour = Труд
topic-mortgage = Промышленная ипотека
topic-park = Отдельный парк
topic-parks = Парки страны
topic-programme = Программа поддержки
topic-risk = Страновой риск
topic-subsidy = Субсидии
topic-treaty = Международные соглашения

## Показатели

indicator-economy-gdp = Валовой внутренний продукт
indicator-economy-gdp_per_head_ppp = ВВП на душу населения по ППС
indicator-economy-growth = Рост ВВП
indicator-finance-exchange_rate = Курс к доллару США
indicator-finance-inflation = Инфляция
indicator-finance-key_rate = Ключевая ставка центрального банка
indicator-governance-control_of_corruption = Контроль коррупции
indicator-governance-government_effectiveness = Эффективность государственного управления
indicator-governance-political_stability = Политическая стабильность
indicator-governance-regulatory_quality = Качество регулирования
indicator-governance-rule_of_law = Верховенство права
indicator-guarantee-equity_cover = Гарантийное покрытие собственного капитала, не более
indicator-guarantee-loan_cover = Гарантийное покрытие основного долга, не более
indicator-guarantee-term = Срок гарантии
indicator-incentive-any_tax_relief_years = Срок налоговой льготы, налог не назван
indicator-incentive-land_tax_relief_years = Срок льготы по земельному налогу
indicator-incentive-profit_tax_relief_years = Срок льготы по налогу на прибыль
indicator-incentive-property_tax_relief_years = Срок льготы по налогу на имущество
indicator-incentive-water_tax_relief_years = Срок льготы по налогу за пользование водными ресурсами
indicator-labour-force = Рабочая сила
indicator-labour-unemployment = Безработица
indicator-mortgage-cap = Промышленная ипотека: предельный размер кредита
indicator-mortgage-loans = Промышленная ипотека: кредитов за год
indicator-mortgage-loans_change = Промышленная ипотека: изменение к предыдущему году
indicator-mortgage-rate = Промышленная ипотека: ставка
indicator-mortgage-rate_technology = Промышленная ипотека: ставка для технологических компаний
indicator-mortgage-term = Промышленная ипотека: предельный срок
indicator-mortgage-volume = Промышленная ипотека: объём за год
indicator-park-area = Площадь парка
indicator-park-investment = Инвестиции в парк за год
indicator-park-investment_planned = Плановые инвестиции в парк
indicator-park-jobs_created = Создано рабочих мест в парке за год
indicator-park-jobs_planned = Плановые рабочие места в парке
indicator-park-residents_planned = Плановое число резидентов парка
indicator-parks-count = Число индустриальных парков
indicator-parks-private_share = Доля парков, созданных на частные средства
indicator-programme-park_envelope = Объём программы поддержки парков
indicator-programme-parks = Число парков в программе
indicator-programme-years = Срок программы
indicator-risk-country_class = Страновой класс риска ОЭСР
indicator-subsidy-ceiling_per_ha = Субсидия на инфраструктуру: предел на гектар
indicator-subsidy-interest_cap = Возмещение процентов: предел
indicator-subsidy-interest_share = Возмещение процентов: доля процентов
indicator-treaty-investment_protection = Соглашение о защите капиталовложений
