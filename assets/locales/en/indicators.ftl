# Labels of indicators and topics. indicator-… is the stored name with its dot as a dash; topic-… is the part before the dot.

## Topics

topic-economy = Economy
topic-finance = Money and loans
topic-governance = Governance
topic-guarantee = Guarantees and insurance
topic-incentive = Tax relief
topic-labour = Labour
topic-mortgage = Industrial mortgage
topic-park = A single park
topic-parks = Parks of the country
topic-programme = Support programme
topic-risk = Country risk
topic-subsidy = Subsidies
topic-treaty = Treaties

## Indicators

indicator-economy-gdp = Gross domestic product
indicator-economy-gdp_per_head_ppp = Gross domestic product per head, purchasing power parity
indicator-economy-growth = Growth of gross domestic product
indicator-finance-exchange_rate = Exchange rate to the US dollar
indicator-finance-inflation = Inflation
indicator-finance-key_rate = Key rate of the central bank
indicator-governance-control_of_corruption = Control of corruption
indicator-governance-government_effectiveness = Government effectiveness
indicator-governance-political_stability = Political stability
indicator-governance-regulatory_quality = Regulatory quality
indicator-governance-rule_of_law = Rule of law
indicator-guarantee-equity_cover = Guarantee cover of equity, at most
indicator-guarantee-loan_cover = Guarantee cover of loan principal, at most
indicator-guarantee-term = Term of guarantee
indicator-incentive-any_tax_relief_years = Tax relief in years, tax not named
indicator-incentive-land_tax_relief_years = Land tax relief in years
indicator-incentive-profit_tax_relief_years = Profit tax relief in years
indicator-incentive-property_tax_relief_years = Property tax relief in years
indicator-incentive-water_tax_relief_years = Water use tax relief in years
indicator-labour-force = Labour force
indicator-labour-unemployment = Unemployment
indicator-mortgage-cap = Industrial mortgage: largest loan
indicator-mortgage-loans = Industrial mortgage: loans in the year
indicator-mortgage-loans_change = Industrial mortgage: change of loans on the year before
indicator-mortgage-rate = Industrial mortgage: rate
indicator-mortgage-rate_technology = Industrial mortgage: rate for technology firms
indicator-mortgage-term = Industrial mortgage: longest term
indicator-mortgage-volume = Industrial mortgage: volume in the year
indicator-park-area = Area of the park
indicator-park-investment = Investment in the park in the year
indicator-park-investment_planned = Investment in the park planned
indicator-park-jobs_created = Jobs created in the park in the year
indicator-park-jobs_planned = Jobs planned in the park
indicator-park-residents_planned = Residents planned in the park
indicator-parks-count = Number of industrial parks
indicator-parks-private_share = Share of parks built on private money
indicator-programme-park_envelope = Programme envelope for parks
indicator-programme-parks = Parks that the programme is to support
indicator-programme-years = Years of the programme
indicator-risk-country_class = OECD country risk class
indicator-subsidy-ceiling_per_ha = Infrastructure subsidy: ceiling per hectare
indicator-subsidy-interest_cap = Interest compensation: cap
indicator-subsidy-interest_share = Interest compensation: share of the interest
indicator-treaty-investment_protection = Investment protection treaty
