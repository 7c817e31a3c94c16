-- The workspace, version 1. Written from the catalogue of kinds and fields by a test of the store;
-- a released version is never changed, the next one is a migration.
--
-- Text ids are UUIDs of 36 characters. NULL is unknown. Days are ISO 8601. Lists of short texts are
-- lines. Money is whole minor units with its currency; unit prices are decimals as text.

-- Facts of the file itself.
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Every record of every kind; its values stand in the table of its kind under the same id.
CREATE TABLE record (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  kind TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1))
) STRICT;
CREATE INDEX record_kind ON record (kind, illustrative);
CREATE INDEX record_confidentiality ON record (kind, confidentiality);

CREATE TABLE country (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  iso2 TEXT NOT NULL,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  currency TEXT,
  languages TEXT,
  customs_union_en TEXT,
  customs_union_ru TEXT,
  customs_union_zh TEXT,
  home INTEGER CHECK (home IN (0, 1)),
  partnership_stage TEXT,
  direction TEXT,
  priority_sectors TEXT,
  counterpart_bodies TEXT,
  goals_en TEXT,
  goals_ru TEXT,
  goals_zh TEXT,
  past_cooperation_en TEXT,
  past_cooperation_ru TEXT,
  past_cooperation_zh TEXT,
  treaty_investment_protection_en TEXT,
  treaty_investment_protection_ru TEXT,
  treaty_investment_protection_zh TEXT,
  treaty_double_taxation_en TEXT,
  treaty_double_taxation_ru TEXT,
  treaty_double_taxation_zh TEXT,
  visa_rules_en TEXT,
  visa_rules_ru TEXT,
  visa_rules_zh TEXT
) STRICT;
CREATE INDEX country_iso2 ON country (iso2 COLLATE NOCASE);
CREATE INDEX country_name_en ON country (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX country_name_ru ON country (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX country_name_zh ON country (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX country_name_local ON country (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX country_currency ON country (currency COLLATE NOCASE);
CREATE INDEX country_languages ON country (substr(languages, 1, 60) COLLATE NOCASE) WHERE languages IS NOT NULL;
CREATE INDEX country_customs_union_en ON country (substr(customs_union_en, 1, 60) COLLATE NOCASE) WHERE customs_union_en IS NOT NULL;
CREATE INDEX country_customs_union_ru ON country (substr(customs_union_ru, 1, 60) COLLATE NOCASE) WHERE customs_union_ru IS NOT NULL;
CREATE INDEX country_customs_union_zh ON country (substr(customs_union_zh, 1, 60) COLLATE NOCASE) WHERE customs_union_zh IS NOT NULL;
CREATE INDEX country_home ON country (home) WHERE home IS NOT NULL;
CREATE INDEX country_partnership_stage ON country (partnership_stage);
CREATE INDEX country_direction ON country (direction);
CREATE INDEX country_priority_sectors ON country (substr(priority_sectors, 1, 60) COLLATE NOCASE) WHERE priority_sectors IS NOT NULL;
CREATE INDEX country_counterpart_bodies ON country (substr(counterpart_bodies, 1, 60) COLLATE NOCASE) WHERE counterpart_bodies IS NOT NULL;
CREATE INDEX country_goals_en ON country (substr(goals_en, 1, 60) COLLATE NOCASE) WHERE goals_en IS NOT NULL;
CREATE INDEX country_goals_ru ON country (substr(goals_ru, 1, 60) COLLATE NOCASE) WHERE goals_ru IS NOT NULL;
CREATE INDEX country_goals_zh ON country (substr(goals_zh, 1, 60) COLLATE NOCASE) WHERE goals_zh IS NOT NULL;
CREATE INDEX country_past_cooperation_en ON country (substr(past_cooperation_en, 1, 60) COLLATE NOCASE) WHERE past_cooperation_en IS NOT NULL;
CREATE INDEX country_past_cooperation_ru ON country (substr(past_cooperation_ru, 1, 60) COLLATE NOCASE) WHERE past_cooperation_ru IS NOT NULL;
CREATE INDEX country_past_cooperation_zh ON country (substr(past_cooperation_zh, 1, 60) COLLATE NOCASE) WHERE past_cooperation_zh IS NOT NULL;
CREATE INDEX country_treaty_investment_protection_en ON country (substr(treaty_investment_protection_en, 1, 60) COLLATE NOCASE) WHERE treaty_investment_protection_en IS NOT NULL;
CREATE INDEX country_treaty_investment_protection_ru ON country (substr(treaty_investment_protection_ru, 1, 60) COLLATE NOCASE) WHERE treaty_investment_protection_ru IS NOT NULL;
CREATE INDEX country_treaty_investment_protection_zh ON country (substr(treaty_investment_protection_zh, 1, 60) COLLATE NOCASE) WHERE treaty_investment_protection_zh IS NOT NULL;
CREATE INDEX country_treaty_double_taxation_en ON country (substr(treaty_double_taxation_en, 1, 60) COLLATE NOCASE) WHERE treaty_double_taxation_en IS NOT NULL;
CREATE INDEX country_treaty_double_taxation_ru ON country (substr(treaty_double_taxation_ru, 1, 60) COLLATE NOCASE) WHERE treaty_double_taxation_ru IS NOT NULL;
CREATE INDEX country_treaty_double_taxation_zh ON country (substr(treaty_double_taxation_zh, 1, 60) COLLATE NOCASE) WHERE treaty_double_taxation_zh IS NOT NULL;
CREATE INDEX country_visa_rules_en ON country (substr(visa_rules_en, 1, 60) COLLATE NOCASE) WHERE visa_rules_en IS NOT NULL;
CREATE INDEX country_visa_rules_ru ON country (substr(visa_rules_ru, 1, 60) COLLATE NOCASE) WHERE visa_rules_ru IS NOT NULL;
CREATE INDEX country_visa_rules_zh ON country (substr(visa_rules_zh, 1, 60) COLLATE NOCASE) WHERE visa_rules_zh IS NOT NULL;

CREATE TABLE place (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  region TEXT REFERENCES record (id) ON DELETE SET NULL,
  level TEXT,
  subdivision_code TEXT,
  locode TEXT,
  population REAL CHECK (population >= 0),
  labour_force REAL CHECK (labour_force >= 0),
  wage_per_month TEXT,
  wage_per_month_currency TEXT CHECK ((wage_per_month IS NULL) = (wage_per_month_currency IS NULL)),
  power_tariff TEXT,
  power_tariff_currency TEXT CHECK ((power_tariff IS NULL) = (power_tariff_currency IS NULL)),
  gas_tariff TEXT,
  gas_tariff_currency TEXT CHECK ((gas_tariff IS NULL) = (gas_tariff_currency IS NULL)),
  water_tariff TEXT,
  water_tariff_currency TEXT CHECK ((water_tariff IS NULL) = (water_tariff_currency IS NULL)),
  sewage_tariff TEXT,
  sewage_tariff_currency TEXT CHECK ((sewage_tariff IS NULL) = (sewage_tariff_currency IS NULL)),
  heat_tariff TEXT,
  heat_tariff_currency TEXT CHECK ((heat_tariff IS NULL) = (heat_tariff_currency IS NULL)),
  rent_per_month TEXT,
  rent_per_month_currency TEXT CHECK ((rent_per_month IS NULL) = (rent_per_month_currency IS NULL)),
  outages REAL CHECK (outages >= 0),
  days_to_connect REAL CHECK (days_to_connect >= 0),
  to_capital_km REAL CHECK (to_capital_km >= 0),
  to_port_km REAL CHECK (to_port_km >= 0),
  to_border_km REAL CHECK (to_border_km >= 0),
  to_cargo_airport_km REAL CHECK (to_cargo_airport_km >= 0),
  to_rail_km REAL CHECK (to_rail_km >= 0)
) STRICT;
CREATE INDEX place_name_en ON place (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX place_name_ru ON place (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX place_name_zh ON place (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX place_name_local ON place (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX place_country ON place (country);
CREATE INDEX place_region ON place (region);
CREATE INDEX place_level ON place (level);
CREATE INDEX place_subdivision_code ON place (subdivision_code COLLATE NOCASE);
CREATE INDEX place_locode ON place (locode COLLATE NOCASE) WHERE locode IS NOT NULL;
CREATE INDEX place_population ON place (population);
CREATE INDEX place_labour_force ON place (labour_force) WHERE labour_force IS NOT NULL;
CREATE INDEX place_wage_per_month ON place (wage_per_month_currency, CAST(wage_per_month AS REAL));
CREATE INDEX place_power_tariff ON place (power_tariff_currency, CAST(power_tariff AS REAL));
CREATE INDEX place_gas_tariff ON place (gas_tariff_currency, CAST(gas_tariff AS REAL)) WHERE gas_tariff IS NOT NULL;
CREATE INDEX place_water_tariff ON place (water_tariff_currency, CAST(water_tariff AS REAL)) WHERE water_tariff IS NOT NULL;
CREATE INDEX place_sewage_tariff ON place (sewage_tariff_currency, CAST(sewage_tariff AS REAL)) WHERE sewage_tariff IS NOT NULL;
CREATE INDEX place_heat_tariff ON place (heat_tariff_currency, CAST(heat_tariff AS REAL)) WHERE heat_tariff IS NOT NULL;
CREATE INDEX place_rent_per_month ON place (rent_per_month_currency, CAST(rent_per_month AS REAL)) WHERE rent_per_month IS NOT NULL;
CREATE INDEX place_outages ON place (outages) WHERE outages IS NOT NULL;
CREATE INDEX place_days_to_connect ON place (days_to_connect) WHERE days_to_connect IS NOT NULL;
CREATE INDEX place_to_capital_km ON place (to_capital_km) WHERE to_capital_km IS NOT NULL;
CREATE INDEX place_to_port_km ON place (to_port_km) WHERE to_port_km IS NOT NULL;
CREATE INDEX place_to_border_km ON place (to_border_km) WHERE to_border_km IS NOT NULL;
CREATE INDEX place_to_cargo_airport_km ON place (to_cargo_airport_km) WHERE to_cargo_airport_km IS NOT NULL;
CREATE INDEX place_to_rail_km ON place (to_rail_km) WHERE to_rail_km IS NOT NULL;

CREATE TABLE zone (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  place TEXT REFERENCES record (id) ON DELETE SET NULL,
  zone_kind TEXT,
  legal_act TEXT,
  term_until TEXT,
  area_ha REAL CHECK (area_ha >= 0),
  operator TEXT REFERENCES record (id) ON DELETE SET NULL,
  entry_conditions_en TEXT,
  entry_conditions_ru TEXT,
  entry_conditions_zh TEXT,
  land_rules_en TEXT,
  land_rules_ru TEXT,
  land_rules_zh TEXT,
  foreign_labour_en TEXT,
  foreign_labour_ru TEXT,
  foreign_labour_zh TEXT,
  exit_and_claw_back_en TEXT,
  exit_and_claw_back_ru TEXT,
  exit_and_claw_back_zh TEXT
) STRICT;
CREATE INDEX zone_name_en ON zone (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX zone_name_ru ON zone (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX zone_name_zh ON zone (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX zone_name_local ON zone (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX zone_country ON zone (country);
CREATE INDEX zone_place ON zone (place);
CREATE INDEX zone_zone_kind ON zone (zone_kind);
CREATE INDEX zone_legal_act ON zone (legal_act COLLATE NOCASE);
CREATE INDEX zone_term_until ON zone (term_until) WHERE term_until IS NOT NULL;
CREATE INDEX zone_area_ha ON zone (area_ha);
CREATE INDEX zone_operator ON zone (operator);
CREATE INDEX zone_entry_conditions_en ON zone (substr(entry_conditions_en, 1, 60) COLLATE NOCASE) WHERE entry_conditions_en IS NOT NULL;
CREATE INDEX zone_entry_conditions_ru ON zone (substr(entry_conditions_ru, 1, 60) COLLATE NOCASE) WHERE entry_conditions_ru IS NOT NULL;
CREATE INDEX zone_entry_conditions_zh ON zone (substr(entry_conditions_zh, 1, 60) COLLATE NOCASE) WHERE entry_conditions_zh IS NOT NULL;
CREATE INDEX zone_land_rules_en ON zone (substr(land_rules_en, 1, 60) COLLATE NOCASE) WHERE land_rules_en IS NOT NULL;
CREATE INDEX zone_land_rules_ru ON zone (substr(land_rules_ru, 1, 60) COLLATE NOCASE) WHERE land_rules_ru IS NOT NULL;
CREATE INDEX zone_land_rules_zh ON zone (substr(land_rules_zh, 1, 60) COLLATE NOCASE) WHERE land_rules_zh IS NOT NULL;
CREATE INDEX zone_foreign_labour_en ON zone (substr(foreign_labour_en, 1, 60) COLLATE NOCASE) WHERE foreign_labour_en IS NOT NULL;
CREATE INDEX zone_foreign_labour_ru ON zone (substr(foreign_labour_ru, 1, 60) COLLATE NOCASE) WHERE foreign_labour_ru IS NOT NULL;
CREATE INDEX zone_foreign_labour_zh ON zone (substr(foreign_labour_zh, 1, 60) COLLATE NOCASE) WHERE foreign_labour_zh IS NOT NULL;
CREATE INDEX zone_exit_and_claw_back_en ON zone (substr(exit_and_claw_back_en, 1, 60) COLLATE NOCASE) WHERE exit_and_claw_back_en IS NOT NULL;
CREATE INDEX zone_exit_and_claw_back_ru ON zone (substr(exit_and_claw_back_ru, 1, 60) COLLATE NOCASE) WHERE exit_and_claw_back_ru IS NOT NULL;
CREATE INDEX zone_exit_and_claw_back_zh ON zone (substr(exit_and_claw_back_zh, 1, 60) COLLATE NOCASE) WHERE exit_and_claw_back_zh IS NOT NULL;

CREATE TABLE source (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  source_kind TEXT,
  issuer TEXT,
  number TEXT,
  date TEXT,
  address TEXT,
  pages TEXT,
  language TEXT,
  licence TEXT,
  seen_on TEXT,
  archived_sha256 TEXT,
  note TEXT
) STRICT;
CREATE INDEX source_title ON source (title COLLATE NOCASE) WHERE title IS NOT NULL;
CREATE INDEX source_source_kind ON source (source_kind);
CREATE INDEX source_issuer ON source (issuer COLLATE NOCASE);
CREATE INDEX source_number ON source (number COLLATE NOCASE) WHERE number IS NOT NULL;
CREATE INDEX source_date ON source (date);
CREATE INDEX source_address ON source (address COLLATE NOCASE);
CREATE INDEX source_pages ON source (pages COLLATE NOCASE) WHERE pages IS NOT NULL;
CREATE INDEX source_language ON source (language COLLATE NOCASE);
CREATE INDEX source_licence ON source (licence COLLATE NOCASE) WHERE licence IS NOT NULL;
CREATE INDEX source_seen_on ON source (seen_on) WHERE seen_on IS NOT NULL;
CREATE INDEX source_archived_sha256 ON source (archived_sha256 COLLATE NOCASE) WHERE archived_sha256 IS NOT NULL;
CREATE INDEX source_note ON source (substr(note, 1, 60) COLLATE NOCASE) WHERE note IS NOT NULL;

CREATE TABLE fact (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  scope TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  counterpart TEXT REFERENCES record (id) ON DELETE SET NULL,
  indicator TEXT NOT NULL,
  value_kind TEXT NOT NULL,
  value REAL,
  value_high REAL,
  value_text_en TEXT,
  value_text_ru TEXT,
  value_text_zh TEXT,
  value_yes INTEGER CHECK (value_yes IN (0, 1)),
  unit TEXT,
  legal_act TEXT,
  article TEXT,
  as_of TEXT,
  valid_from TEXT,
  valid_to TEXT,
  admitted_from TEXT,
  admitted_to TEXT,
  relief_start TEXT,
  superseded_by TEXT REFERENCES record (id) ON DELETE SET NULL,
  withdrawn INTEGER CHECK (withdrawn IN (0, 1)),
  source TEXT REFERENCES record (id) ON DELETE SET NULL,
  seen_on TEXT,
  verified_by TEXT,
  verified_on TEXT,
  next_check TEXT,
  confidence TEXT,
  note_en TEXT,
  note_ru TEXT,
  note_zh TEXT
) STRICT;
CREATE INDEX fact_scope ON fact (scope);
CREATE INDEX fact_counterpart ON fact (counterpart);
CREATE INDEX fact_indicator ON fact (indicator COLLATE NOCASE);
CREATE INDEX fact_value_kind ON fact (value_kind);
CREATE INDEX fact_value ON fact (value);
CREATE INDEX fact_value_high ON fact (value_high) WHERE value_high IS NOT NULL;
CREATE INDEX fact_value_text_en ON fact (substr(value_text_en, 1, 60) COLLATE NOCASE) WHERE value_text_en IS NOT NULL;
CREATE INDEX fact_value_text_ru ON fact (substr(value_text_ru, 1, 60) COLLATE NOCASE) WHERE value_text_ru IS NOT NULL;
CREATE INDEX fact_value_text_zh ON fact (substr(value_text_zh, 1, 60) COLLATE NOCASE) WHERE value_text_zh IS NOT NULL;
CREATE INDEX fact_value_yes ON fact (value_yes) WHERE value_yes IS NOT NULL;
CREATE INDEX fact_unit ON fact (unit COLLATE NOCASE);
CREATE INDEX fact_legal_act ON fact (legal_act COLLATE NOCASE) WHERE legal_act IS NOT NULL;
CREATE INDEX fact_article ON fact (article COLLATE NOCASE) WHERE article IS NOT NULL;
CREATE INDEX fact_as_of ON fact (as_of);
CREATE INDEX fact_valid_from ON fact (valid_from) WHERE valid_from IS NOT NULL;
CREATE INDEX fact_valid_to ON fact (valid_to) WHERE valid_to IS NOT NULL;
CREATE INDEX fact_admitted_from ON fact (admitted_from) WHERE admitted_from IS NOT NULL;
CREATE INDEX fact_admitted_to ON fact (admitted_to) WHERE admitted_to IS NOT NULL;
CREATE INDEX fact_relief_start ON fact (relief_start) WHERE relief_start IS NOT NULL;
CREATE INDEX fact_superseded_by ON fact (superseded_by);
CREATE INDEX fact_withdrawn ON fact (withdrawn) WHERE withdrawn IS NOT NULL;
CREATE INDEX fact_source ON fact (source);
CREATE INDEX fact_seen_on ON fact (seen_on) WHERE seen_on IS NOT NULL;
CREATE INDEX fact_verified_by ON fact (verified_by COLLATE NOCASE) WHERE verified_by IS NOT NULL;
CREATE INDEX fact_verified_on ON fact (verified_on) WHERE verified_on IS NOT NULL;
CREATE INDEX fact_next_check ON fact (next_check) WHERE next_check IS NOT NULL;
CREATE INDEX fact_confidence ON fact (confidence);
CREATE INDEX fact_note_en ON fact (substr(note_en, 1, 60) COLLATE NOCASE) WHERE note_en IS NOT NULL;
CREATE INDEX fact_note_ru ON fact (substr(note_ru, 1, 60) COLLATE NOCASE) WHERE note_ru IS NOT NULL;
CREATE INDEX fact_note_zh ON fact (substr(note_zh, 1, 60) COLLATE NOCASE) WHERE note_zh IS NOT NULL;

CREATE TABLE bracket (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  fact TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  lower_minor INTEGER,
  lower_currency TEXT CHECK ((lower_minor IS NULL) = (lower_currency IS NULL)),
  upper_minor INTEGER,
  upper_currency TEXT CHECK ((upper_minor IS NULL) = (upper_currency IS NULL)),
  years REAL CHECK (years >= 0),
  rate REAL CHECK (rate >= 0)
) STRICT;
CREATE INDEX bracket_fact ON bracket (fact);
CREATE INDEX bracket_lower ON bracket (lower_currency, lower_minor);
CREATE INDEX bracket_upper ON bracket (upper_currency, upper_minor);
CREATE INDEX bracket_years ON bracket (years);
CREATE INDEX bracket_rate ON bracket (rate);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  organisation_kind TEXT,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  place TEXT REFERENCES record (id) ON DELETE SET NULL,
  registration_number TEXT,
  owners TEXT,
  website TEXT,
  description TEXT
) STRICT;
CREATE INDEX organisation_name_en ON organisation (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX organisation_name_ru ON organisation (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX organisation_name_zh ON organisation (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX organisation_name_local ON organisation (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX organisation_organisation_kind ON organisation (organisation_kind);
CREATE INDEX organisation_country ON organisation (country);
CREATE INDEX organisation_place ON organisation (place);
CREATE INDEX organisation_registration_number ON organisation (registration_number COLLATE NOCASE);
CREATE INDEX organisation_owners ON organisation (substr(owners, 1, 60) COLLATE NOCASE) WHERE owners IS NOT NULL;
CREATE INDEX organisation_website ON organisation (website COLLATE NOCASE) WHERE website IS NOT NULL;
CREATE INDEX organisation_description ON organisation (substr(description, 1, 60) COLLATE NOCASE) WHERE description IS NOT NULL;

CREATE TABLE park (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  place TEXT REFERENCES record (id) ON DELETE SET NULL,
  zone TEXT REFERENCES record (id) ON DELETE SET NULL,
  operator TEXT REFERENCES record (id) ON DELETE SET NULL,
  origin TEXT,
  status TEXT,
  founded TEXT,
  certificates TEXT,
  description TEXT,
  total_ha REAL CHECK (total_ha >= 0),
  useful_ha REAL CHECK (useful_ha >= 0),
  leased_ha REAL CHECK (leased_ha >= 0),
  sold_ha REAL CHECK (sold_ha >= 0),
  vacant_ha REAL CHECK (vacant_ha >= 0),
  buildings_m2 REAL CHECK (buildings_m2 >= 0),
  leasable_m2 REAL CHECK (leasable_m2 >= 0),
  vacant_m2 REAL CHECK (vacant_m2 >= 0),
  connected_mw REAL CHECK (connected_mw >= 0),
  free_mw REAL CHECK (free_mw >= 0),
  gas_nm3_h REAL CHECK (gas_nm3_h >= 0),
  water_m3_day REAL CHECK (water_m3_day >= 0),
  sewage_m3_day REAL CHECK (sewage_m3_day >= 0),
  heat_gcal_h REAL CHECK (heat_gcal_h >= 0),
  road INTEGER CHECK (road IN (0, 1)),
  rail INTEGER CHECK (rail IN (0, 1)),
  services TEXT,
  residents_count INTEGER,
  staff INTEGER,
  operating_cost_year_minor INTEGER,
  operating_cost_year_currency TEXT CHECK ((operating_cost_year_minor IS NULL) = (operating_cost_year_currency IS NULL))
) STRICT;
CREATE INDEX park_name_en ON park (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX park_name_ru ON park (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX park_name_zh ON park (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX park_name_local ON park (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX park_country ON park (country);
CREATE INDEX park_place ON park (place);
CREATE INDEX park_zone ON park (zone);
CREATE INDEX park_operator ON park (operator);
CREATE INDEX park_origin ON park (origin);
CREATE INDEX park_status ON park (status);
CREATE INDEX park_founded ON park (founded) WHERE founded IS NOT NULL;
CREATE INDEX park_certificates ON park (substr(certificates, 1, 60) COLLATE NOCASE) WHERE certificates IS NOT NULL;
CREATE INDEX park_description ON park (substr(description, 1, 60) COLLATE NOCASE) WHERE description IS NOT NULL;
CREATE INDEX park_total_ha ON park (total_ha);
CREATE INDEX park_useful_ha ON park (useful_ha) WHERE useful_ha IS NOT NULL;
CREATE INDEX park_leased_ha ON park (leased_ha) WHERE leased_ha IS NOT NULL;
CREATE INDEX park_sold_ha ON park (sold_ha) WHERE sold_ha IS NOT NULL;
CREATE INDEX park_vacant_ha ON park (vacant_ha);
CREATE INDEX park_buildings_m2 ON park (buildings_m2) WHERE buildings_m2 IS NOT NULL;
CREATE INDEX park_leasable_m2 ON park (leasable_m2) WHERE leasable_m2 IS NOT NULL;
CREATE INDEX park_vacant_m2 ON park (vacant_m2) WHERE vacant_m2 IS NOT NULL;
CREATE INDEX park_connected_mw ON park (connected_mw) WHERE connected_mw IS NOT NULL;
CREATE INDEX park_free_mw ON park (free_mw);
CREATE INDEX park_gas_nm3_h ON park (gas_nm3_h) WHERE gas_nm3_h IS NOT NULL;
CREATE INDEX park_water_m3_day ON park (water_m3_day) WHERE water_m3_day IS NOT NULL;
CREATE INDEX park_sewage_m3_day ON park (sewage_m3_day) WHERE sewage_m3_day IS NOT NULL;
CREATE INDEX park_heat_gcal_h ON park (heat_gcal_h) WHERE heat_gcal_h IS NOT NULL;
CREATE INDEX park_road ON park (road) WHERE road IS NOT NULL;
CREATE INDEX park_rail ON park (rail) WHERE rail IS NOT NULL;
CREATE INDEX park_services ON park (substr(services, 1, 60) COLLATE NOCASE) WHERE services IS NOT NULL;
CREATE INDEX park_residents_count ON park (residents_count);
CREATE INDEX park_staff ON park (staff) WHERE staff IS NOT NULL;
CREATE INDEX park_operating_cost_year ON park (operating_cost_year_currency, operating_cost_year_minor) WHERE operating_cost_year_minor IS NOT NULL;
CREATE INDEX park_board ON park (status, total_ha, vacant_ha);

CREATE TABLE park_year (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  park TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  plan INTEGER CHECK (plan IN (0, 1)),
  residents_count INTEGER,
  jobs INTEGER,
  private_investment_minor INTEGER,
  private_investment_currency TEXT CHECK ((private_investment_minor IS NULL) = (private_investment_currency IS NULL)),
  public_investment_minor INTEGER,
  public_investment_currency TEXT CHECK ((public_investment_minor IS NULL) = (public_investment_currency IS NULL)),
  revenue_minor INTEGER,
  revenue_currency TEXT CHECK ((revenue_minor IS NULL) = (revenue_currency IS NULL)),
  taxes_minor INTEGER,
  taxes_currency TEXT CHECK ((taxes_minor IS NULL) = (taxes_currency IS NULL)),
  enquiries INTEGER,
  offers INTEGER,
  contracts INTEGER,
  lost INTEGER,
  loss_reasons TEXT,
  days_to_plot REAL CHECK (days_to_plot >= 0)
) STRICT;
CREATE INDEX park_year_park ON park_year (park);
CREATE INDEX park_year_year ON park_year (year);
CREATE INDEX park_year_plan ON park_year (plan) WHERE plan IS NOT NULL;
CREATE INDEX park_year_residents_count ON park_year (residents_count);
CREATE INDEX park_year_jobs ON park_year (jobs);
CREATE INDEX park_year_private_investment ON park_year (private_investment_currency, private_investment_minor) WHERE private_investment_minor IS NOT NULL;
CREATE INDEX park_year_public_investment ON park_year (public_investment_currency, public_investment_minor) WHERE public_investment_minor IS NOT NULL;
CREATE INDEX park_year_revenue ON park_year (revenue_currency, revenue_minor) WHERE revenue_minor IS NOT NULL;
CREATE INDEX park_year_taxes ON park_year (taxes_currency, taxes_minor) WHERE taxes_minor IS NOT NULL;
CREATE INDEX park_year_enquiries ON park_year (enquiries) WHERE enquiries IS NOT NULL;
CREATE INDEX park_year_offers ON park_year (offers) WHERE offers IS NOT NULL;
CREATE INDEX park_year_contracts ON park_year (contracts) WHERE contracts IS NOT NULL;
CREATE INDEX park_year_lost ON park_year (lost) WHERE lost IS NOT NULL;
CREATE INDEX park_year_loss_reasons ON park_year (substr(loss_reasons, 1, 60) COLLATE NOCASE) WHERE loss_reasons IS NOT NULL;
CREATE INDEX park_year_days_to_plot ON park_year (days_to_plot) WHERE days_to_plot IS NOT NULL;

CREATE TABLE site (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  reference TEXT,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  place TEXT REFERENCES record (id) ON DELETE SET NULL,
  zone TEXT REFERENCES record (id) ON DELETE SET NULL,
  address TEXT,
  readiness TEXT,
  origin TEXT,
  cabernet_class TEXT,
  part_of TEXT REFERENCES record (id) ON DELETE SET NULL,
  became_park TEXT REFERENCES record (id) ON DELETE SET NULL,
  description TEXT,
  coordinate_x REAL,
  coordinate_y REAL,
  coordinate_system TEXT,
  coordinate_source TEXT,
  parcel TEXT,
  area_ha REAL CHECK (area_ha >= 0),
  largest_piece_ha REAL CHECK (largest_piece_ha >= 0),
  expansion_ha REAL CHECK (expansion_ha >= 0),
  previous_use TEXT,
  present_use TEXT,
  vacant_since TEXT,
  owner TEXT REFERENCES record (id) ON DELETE SET NULL,
  ownership TEXT,
  land_title TEXT,
  encumbrances TEXT,
  price TEXT,
  price_currency TEXT CHECK ((price IS NULL) = (price_currency IS NULL)),
  rent TEXT,
  rent_currency TEXT CHECK ((rent IS NULL) = (rent_currency IS NULL)),
  zoning TEXT,
  permission TEXT,
  hazard_class_allowed TEXT,
  buffer_to_housing_m REAL CHECK (buffer_to_housing_m >= 0),
  contamination TEXT,
  pollutants TEXT,
  remediation_cost_minor INTEGER,
  remediation_cost_currency TEXT CHECK ((remediation_cost_minor IS NULL) = (remediation_cost_currency IS NULL)),
  demolition_cost_minor INTEGER,
  demolition_cost_currency TEXT CHECK ((demolition_cost_minor IS NULL) = (demolition_cost_currency IS NULL)),
  flood TEXT,
  heritage TEXT,
  geohazard TEXT,
  free_power_mw REAL CHECK (free_power_mw >= 0),
  free_gas_nm3_h REAL CHECK (free_gas_nm3_h >= 0),
  free_water_m3_day REAL CHECK (free_water_m3_day >= 0),
  free_sewage_m3_day REAL CHECK (free_sewage_m3_day >= 0),
  road_km REAL CHECK (road_km >= 0),
  rail_siding_m REAL CHECK (rail_siding_m >= 0),
  port_km REAL CHECK (port_km >= 0),
  border_km REAL CHECK (border_km >= 0),
  airport_km REAL CHECK (airport_km >= 0),
  labour_within_hour REAL CHECK (labour_within_hour >= 0),
  host_commitment TEXT
) STRICT;
CREATE INDEX site_reference ON site (reference COLLATE NOCASE);
CREATE INDEX site_name_en ON site (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX site_name_ru ON site (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX site_name_zh ON site (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX site_name_local ON site (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX site_country ON site (country);
CREATE INDEX site_place ON site (place);
CREATE INDEX site_zone ON site (zone);
CREATE INDEX site_address ON site (address COLLATE NOCASE) WHERE address IS NOT NULL;
CREATE INDEX site_readiness ON site (readiness);
CREATE INDEX site_origin ON site (origin) WHERE origin IS NOT NULL;
CREATE INDEX site_cabernet_class ON site (cabernet_class) WHERE cabernet_class IS NOT NULL;
CREATE INDEX site_part_of ON site (part_of);
CREATE INDEX site_became_park ON site (became_park);
CREATE INDEX site_description ON site (substr(description, 1, 60) COLLATE NOCASE) WHERE description IS NOT NULL;
CREATE INDEX site_coordinate_x ON site (coordinate_x) WHERE coordinate_x IS NOT NULL;
CREATE INDEX site_coordinate_y ON site (coordinate_y) WHERE coordinate_y IS NOT NULL;
CREATE INDEX site_coordinate_system ON site (coordinate_system COLLATE NOCASE) WHERE coordinate_system IS NOT NULL;
CREATE INDEX site_coordinate_source ON site (coordinate_source) WHERE coordinate_source IS NOT NULL;
CREATE INDEX site_parcel ON site (parcel COLLATE NOCASE) WHERE parcel IS NOT NULL;
CREATE INDEX site_area_ha ON site (area_ha);
CREATE INDEX site_largest_piece_ha ON site (largest_piece_ha) WHERE largest_piece_ha IS NOT NULL;
CREATE INDEX site_expansion_ha ON site (expansion_ha) WHERE expansion_ha IS NOT NULL;
CREATE INDEX site_previous_use ON site (previous_use COLLATE NOCASE) WHERE previous_use IS NOT NULL;
CREATE INDEX site_present_use ON site (present_use COLLATE NOCASE) WHERE present_use IS NOT NULL;
CREATE INDEX site_vacant_since ON site (vacant_since) WHERE vacant_since IS NOT NULL;
CREATE INDEX site_owner ON site (owner);
CREATE INDEX site_ownership ON site (ownership) WHERE ownership IS NOT NULL;
CREATE INDEX site_land_title ON site (land_title COLLATE NOCASE) WHERE land_title IS NOT NULL;
CREATE INDEX site_encumbrances ON site (substr(encumbrances, 1, 60) COLLATE NOCASE) WHERE encumbrances IS NOT NULL;
CREATE INDEX site_price ON site (price_currency, CAST(price AS REAL)) WHERE price IS NOT NULL;
CREATE INDEX site_rent ON site (rent_currency, CAST(rent AS REAL)) WHERE rent IS NOT NULL;
CREATE INDEX site_zoning ON site (zoning COLLATE NOCASE) WHERE zoning IS NOT NULL;
CREATE INDEX site_permission ON site (permission COLLATE NOCASE) WHERE permission IS NOT NULL;
CREATE INDEX site_hazard_class_allowed ON site (hazard_class_allowed) WHERE hazard_class_allowed IS NOT NULL;
CREATE INDEX site_buffer_to_housing_m ON site (buffer_to_housing_m) WHERE buffer_to_housing_m IS NOT NULL;
CREATE INDEX site_contamination ON site (contamination) WHERE contamination IS NOT NULL;
CREATE INDEX site_pollutants ON site (substr(pollutants, 1, 60) COLLATE NOCASE) WHERE pollutants IS NOT NULL;
CREATE INDEX site_remediation_cost ON site (remediation_cost_currency, remediation_cost_minor) WHERE remediation_cost_minor IS NOT NULL;
CREATE INDEX site_demolition_cost ON site (demolition_cost_currency, demolition_cost_minor) WHERE demolition_cost_minor IS NOT NULL;
CREATE INDEX site_flood ON site (flood COLLATE NOCASE) WHERE flood IS NOT NULL;
CREATE INDEX site_heritage ON site (heritage COLLATE NOCASE) WHERE heritage IS NOT NULL;
CREATE INDEX site_geohazard ON site (geohazard COLLATE NOCASE) WHERE geohazard IS NOT NULL;
CREATE INDEX site_free_power_mw ON site (free_power_mw);
CREATE INDEX site_free_gas_nm3_h ON site (free_gas_nm3_h) WHERE free_gas_nm3_h IS NOT NULL;
CREATE INDEX site_free_water_m3_day ON site (free_water_m3_day) WHERE free_water_m3_day IS NOT NULL;
CREATE INDEX site_free_sewage_m3_day ON site (free_sewage_m3_day) WHERE free_sewage_m3_day IS NOT NULL;
CREATE INDEX site_road_km ON site (road_km) WHERE road_km IS NOT NULL;
CREATE INDEX site_rail_siding_m ON site (rail_siding_m) WHERE rail_siding_m IS NOT NULL;
CREATE INDEX site_port_km ON site (port_km) WHERE port_km IS NOT NULL;
CREATE INDEX site_border_km ON site (border_km) WHERE border_km IS NOT NULL;
CREATE INDEX site_airport_km ON site (airport_km) WHERE airport_km IS NOT NULL;
CREATE INDEX site_labour_within_hour ON site (labour_within_hour) WHERE labour_within_hour IS NOT NULL;
CREATE INDEX site_host_commitment ON site (substr(host_commitment, 1, 60) COLLATE NOCASE) WHERE host_commitment IS NOT NULL;
CREATE INDEX site_board ON site (readiness, area_ha, free_power_mw);

CREATE TABLE building (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  belongs_to TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  year_built INTEGER,
  state TEXT,
  storeys INTEGER,
  footprint_m2 REAL CHECK (footprint_m2 >= 0),
  floor_area_m2 REAL CHECK (floor_area_m2 >= 0),
  free_m2 REAL CHECK (free_m2 >= 0),
  clear_height_m REAL CHECK (clear_height_m >= 0),
  column_grid TEXT,
  floor_load_t_m2 REAL CHECK (floor_load_t_m2 >= 0),
  crane_t REAL CHECK (crane_t >= 0),
  dock_doors INTEGER,
  fire_class TEXT,
  wear REAL CHECK (wear >= 0),
  asbestos INTEGER CHECK (asbestos IN (0, 1)),
  heated INTEGER CHECK (heated IN (0, 1)),
  refurbishment_cost_minor INTEGER,
  refurbishment_cost_currency TEXT CHECK ((refurbishment_cost_minor IS NULL) = (refurbishment_cost_currency IS NULL))
) STRICT;
CREATE INDEX building_name ON building (name COLLATE NOCASE) WHERE name IS NOT NULL;
CREATE INDEX building_belongs_to ON building (belongs_to);
CREATE INDEX building_year_built ON building (year_built);
CREATE INDEX building_state ON building (state);
CREATE INDEX building_storeys ON building (storeys) WHERE storeys IS NOT NULL;
CREATE INDEX building_footprint_m2 ON building (footprint_m2) WHERE footprint_m2 IS NOT NULL;
CREATE INDEX building_floor_area_m2 ON building (floor_area_m2);
CREATE INDEX building_free_m2 ON building (free_m2);
CREATE INDEX building_clear_height_m ON building (clear_height_m);
CREATE INDEX building_column_grid ON building (column_grid COLLATE NOCASE) WHERE column_grid IS NOT NULL;
CREATE INDEX building_floor_load_t_m2 ON building (floor_load_t_m2) WHERE floor_load_t_m2 IS NOT NULL;
CREATE INDEX building_crane_t ON building (crane_t) WHERE crane_t IS NOT NULL;
CREATE INDEX building_dock_doors ON building (dock_doors) WHERE dock_doors IS NOT NULL;
CREATE INDEX building_fire_class ON building (fire_class COLLATE NOCASE) WHERE fire_class IS NOT NULL;
CREATE INDEX building_wear ON building (wear) WHERE wear IS NOT NULL;
CREATE INDEX building_asbestos ON building (asbestos) WHERE asbestos IS NOT NULL;
CREATE INDEX building_heated ON building (heated) WHERE heated IS NOT NULL;
CREATE INDEX building_refurbishment_cost ON building (refurbishment_cost_currency, refurbishment_cost_minor) WHERE refurbishment_cost_minor IS NOT NULL;

CREATE TABLE utility (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  belongs_to TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  utility_kind TEXT NOT NULL,
  supplier TEXT,
  distance_m REAL CHECK (distance_m >= 0),
  voltage_kv REAL CHECK (voltage_kv >= 0),
  reliability_category TEXT,
  capacity_total REAL,
  capacity_contracted REAL,
  capacity_free REAL,
  capacity_unit TEXT,
  tariff TEXT,
  tariff_currency TEXT CHECK ((tariff IS NULL) = (tariff_currency IS NULL)),
  extension_cost_minor INTEGER,
  extension_cost_currency TEXT CHECK ((extension_cost_minor IS NULL) = (extension_cost_currency IS NULL)),
  extension_months REAL CHECK (extension_months >= 0),
  document_source TEXT REFERENCES record (id) ON DELETE SET NULL,
  valid_until TEXT
) STRICT;
CREATE INDEX utility_belongs_to ON utility (belongs_to);
CREATE INDEX utility_utility_kind ON utility (utility_kind);
CREATE INDEX utility_supplier ON utility (supplier COLLATE NOCASE);
CREATE INDEX utility_distance_m ON utility (distance_m) WHERE distance_m IS NOT NULL;
CREATE INDEX utility_voltage_kv ON utility (voltage_kv) WHERE voltage_kv IS NOT NULL;
CREATE INDEX utility_reliability_category ON utility (reliability_category COLLATE NOCASE) WHERE reliability_category IS NOT NULL;
CREATE INDEX utility_capacity_total ON utility (capacity_total);
CREATE INDEX utility_capacity_contracted ON utility (capacity_contracted) WHERE capacity_contracted IS NOT NULL;
CREATE INDEX utility_capacity_free ON utility (capacity_free);
CREATE INDEX utility_capacity_unit ON utility (capacity_unit COLLATE NOCASE);
CREATE INDEX utility_tariff ON utility (tariff_currency, CAST(tariff AS REAL)) WHERE tariff IS NOT NULL;
CREATE INDEX utility_extension_cost ON utility (extension_cost_currency, extension_cost_minor) WHERE extension_cost_minor IS NOT NULL;
CREATE INDEX utility_extension_months ON utility (extension_months) WHERE extension_months IS NOT NULL;
CREATE INDEX utility_document_source ON utility (document_source);
CREATE INDEX utility_valid_until ON utility (valid_until) WHERE valid_until IS NOT NULL;

CREATE TABLE resident (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  organisation TEXT REFERENCES record (id) ON DELETE SET NULL,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  registration_number TEXT,
  pipeline_stage TEXT,
  isic TEXT,
  hs_products TEXT,
  industry_en TEXT,
  industry_ru TEXT,
  industry_zh TEXT,
  description TEXT,
  revenue_year_minor INTEGER,
  revenue_year_currency TEXT CHECK ((revenue_year_minor IS NULL) = (revenue_year_currency IS NULL)),
  margin REAL CHECK (margin >= 0),
  investment_minor INTEGER,
  investment_currency TEXT CHECK ((investment_minor IS NULL) = (investment_currency IS NULL)),
  jobs INTEGER,
  export_share REAL CHECK (export_share >= 0),
  mortgage_need_minor INTEGER,
  mortgage_need_currency TEXT CHECK ((mortgage_need_minor IS NULL) = (mortgage_need_currency IS NULL)),
  land_ha REAL CHECK (land_ha >= 0),
  building_m2 REAL CHECK (building_m2 >= 0),
  clear_height_m REAL CHECK (clear_height_m >= 0),
  floor_load_t_m2 REAL CHECK (floor_load_t_m2 >= 0),
  power_mw REAL CHECK (power_mw >= 0),
  gas_nm3_h REAL CHECK (gas_nm3_h >= 0),
  water_m3_day REAL CHECK (water_m3_day >= 0),
  sewage_m3_day REAL CHECK (sewage_m3_day >= 0),
  heat_gcal_h REAL CHECK (heat_gcal_h >= 0),
  hazard_class TEXT,
  wagons_day REAL CHECK (wagons_day >= 0),
  trucks_day REAL CHECK (trucks_day >= 0),
  start_date TEXT,
  tenure_wanted TEXT,
  credit_check TEXT,
  credit_check_on TEXT,
  sanctions_check TEXT,
  sanctions_check_on TEXT,
  contact_person TEXT,
  introduced_by TEXT,
  next_step TEXT,
  next_step_due TEXT
) STRICT;
CREATE INDEX resident_name_en ON resident (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX resident_name_ru ON resident (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX resident_name_zh ON resident (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX resident_name_local ON resident (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX resident_organisation ON resident (organisation);
CREATE INDEX resident_country ON resident (country);
CREATE INDEX resident_registration_number ON resident (registration_number COLLATE NOCASE) WHERE registration_number IS NOT NULL;
CREATE INDEX resident_pipeline_stage ON resident (pipeline_stage);
CREATE INDEX resident_isic ON resident (substr(isic, 1, 60) COLLATE NOCASE) WHERE isic IS NOT NULL;
CREATE INDEX resident_hs_products ON resident (substr(hs_products, 1, 60) COLLATE NOCASE) WHERE hs_products IS NOT NULL;
CREATE INDEX resident_industry_en ON resident (industry_en COLLATE NOCASE) WHERE industry_en IS NOT NULL;
CREATE INDEX resident_industry_ru ON resident (industry_ru COLLATE NOCASE) WHERE industry_ru IS NOT NULL;
CREATE INDEX resident_industry_zh ON resident (industry_zh COLLATE NOCASE) WHERE industry_zh IS NOT NULL;
CREATE INDEX resident_description ON resident (substr(description, 1, 60) COLLATE NOCASE) WHERE description IS NOT NULL;
CREATE INDEX resident_revenue_year ON resident (revenue_year_currency, revenue_year_minor) WHERE revenue_year_minor IS NOT NULL;
CREATE INDEX resident_margin ON resident (margin) WHERE margin IS NOT NULL;
CREATE INDEX resident_investment ON resident (investment_currency, investment_minor);
CREATE INDEX resident_jobs ON resident (jobs);
CREATE INDEX resident_export_share ON resident (export_share) WHERE export_share IS NOT NULL;
CREATE INDEX resident_mortgage_need ON resident (mortgage_need_currency, mortgage_need_minor) WHERE mortgage_need_minor IS NOT NULL;
CREATE INDEX resident_land_ha ON resident (land_ha);
CREATE INDEX resident_building_m2 ON resident (building_m2) WHERE building_m2 IS NOT NULL;
CREATE INDEX resident_clear_height_m ON resident (clear_height_m) WHERE clear_height_m IS NOT NULL;
CREATE INDEX resident_floor_load_t_m2 ON resident (floor_load_t_m2) WHERE floor_load_t_m2 IS NOT NULL;
CREATE INDEX resident_power_mw ON resident (power_mw);
CREATE INDEX resident_gas_nm3_h ON resident (gas_nm3_h) WHERE gas_nm3_h IS NOT NULL;
CREATE INDEX resident_water_m3_day ON resident (water_m3_day) WHERE water_m3_day IS NOT NULL;
CREATE INDEX resident_sewage_m3_day ON resident (sewage_m3_day) WHERE sewage_m3_day IS NOT NULL;
CREATE INDEX resident_heat_gcal_h ON resident (heat_gcal_h) WHERE heat_gcal_h IS NOT NULL;
CREATE INDEX resident_hazard_class ON resident (hazard_class) WHERE hazard_class IS NOT NULL;
CREATE INDEX resident_wagons_day ON resident (wagons_day) WHERE wagons_day IS NOT NULL;
CREATE INDEX resident_trucks_day ON resident (trucks_day) WHERE trucks_day IS NOT NULL;
CREATE INDEX resident_start_date ON resident (start_date);
CREATE INDEX resident_tenure_wanted ON resident (tenure_wanted) WHERE tenure_wanted IS NOT NULL;
CREATE INDEX resident_credit_check ON resident (credit_check) WHERE credit_check IS NOT NULL;
CREATE INDEX resident_credit_check_on ON resident (credit_check_on) WHERE credit_check_on IS NOT NULL;
CREATE INDEX resident_sanctions_check ON resident (sanctions_check) WHERE sanctions_check IS NOT NULL;
CREATE INDEX resident_sanctions_check_on ON resident (sanctions_check_on) WHERE sanctions_check_on IS NOT NULL;
CREATE INDEX resident_contact_person ON resident (contact_person COLLATE NOCASE) WHERE contact_person IS NOT NULL;
CREATE INDEX resident_introduced_by ON resident (introduced_by COLLATE NOCASE) WHERE introduced_by IS NOT NULL;
CREATE INDEX resident_next_step ON resident (next_step COLLATE NOCASE) WHERE next_step IS NOT NULL;
CREATE INDEX resident_next_step_due ON resident (next_step_due) WHERE next_step_due IS NOT NULL;
CREATE INDEX resident_board ON resident (pipeline_stage, land_ha, power_mw);

CREATE TABLE plot (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  belongs_to TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  area_ha REAL CHECK (area_ha >= 0),
  status TEXT,
  tenure TEXT,
  price TEXT,
  price_currency TEXT CHECK ((price IS NULL) = (price_currency IS NULL)),
  rent TEXT,
  rent_currency TEXT CHECK ((rent IS NULL) = (rent_currency IS NULL)),
  ready_from TEXT,
  power_quota_mw REAL CHECK (power_quota_mw >= 0),
  largest_hazard_class TEXT,
  resident TEXT REFERENCES record (id) ON DELETE SET NULL,
  taken_since TEXT,
  last_progress_seen TEXT
) STRICT;
CREATE INDEX plot_number ON plot (number COLLATE NOCASE) WHERE number IS NOT NULL;
CREATE INDEX plot_belongs_to ON plot (belongs_to);
CREATE INDEX plot_area_ha ON plot (area_ha);
CREATE INDEX plot_status ON plot (status);
CREATE INDEX plot_tenure ON plot (tenure) WHERE tenure IS NOT NULL;
CREATE INDEX plot_price ON plot (price_currency, CAST(price AS REAL)) WHERE price IS NOT NULL;
CREATE INDEX plot_rent ON plot (rent_currency, CAST(rent AS REAL)) WHERE rent IS NOT NULL;
CREATE INDEX plot_ready_from ON plot (ready_from) WHERE ready_from IS NOT NULL;
CREATE INDEX plot_power_quota_mw ON plot (power_quota_mw) WHERE power_quota_mw IS NOT NULL;
CREATE INDEX plot_largest_hazard_class ON plot (largest_hazard_class) WHERE largest_hazard_class IS NOT NULL;
CREATE INDEX plot_resident ON plot (resident);
CREATE INDEX plot_taken_since ON plot (taken_since) WHERE taken_since IS NOT NULL;
CREATE INDEX plot_last_progress_seen ON plot (last_progress_seen) WHERE last_progress_seen IS NOT NULL;

CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  edition TEXT,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  place TEXT REFERENCES record (id) ON DELETE SET NULL,
  starts_on TEXT,
  ends_on TEXT,
  website TEXT
) STRICT;
CREATE INDEX event_name_en ON event (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX event_name_ru ON event (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX event_name_zh ON event (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX event_edition ON event (edition COLLATE NOCASE);
CREATE INDEX event_country ON event (country);
CREATE INDEX event_place ON event (place);
CREATE INDEX event_starts_on ON event (starts_on);
CREATE INDEX event_ends_on ON event (ends_on);
CREATE INDEX event_website ON event (website COLLATE NOCASE) WHERE website IS NOT NULL;

CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  title_en TEXT,
  title_ru TEXT,
  title_zh TEXT,
  event TEXT REFERENCES record (id) ON DELETE SET NULL,
  track TEXT,
  format TEXT,
  date TEXT,
  starts_at TEXT,
  ends_at TEXT,
  time_zone TEXT,
  hall TEXT,
  languages TEXT,
  source TEXT REFERENCES record (id) ON DELETE SET NULL,
  annotation_en TEXT,
  annotation_ru TEXT,
  annotation_zh TEXT,
  key_questions_en TEXT,
  key_questions_ru TEXT,
  key_questions_zh TEXT,
  desired_outcome_en TEXT,
  desired_outcome_ru TEXT,
  desired_outcome_zh TEXT,
  documents_to_sign TEXT,
  press_line_en TEXT,
  press_line_ru TEXT,
  press_line_zh TEXT,
  minutes TEXT
) STRICT;
CREATE INDEX session_title_en ON session (title_en COLLATE NOCASE) WHERE title_en IS NOT NULL;
CREATE INDEX session_title_ru ON session (title_ru COLLATE NOCASE) WHERE title_ru IS NOT NULL;
CREATE INDEX session_title_zh ON session (title_zh COLLATE NOCASE) WHERE title_zh IS NOT NULL;
CREATE INDEX session_event ON session (event);
CREATE INDEX session_track ON session (track COLLATE NOCASE);
CREATE INDEX session_format ON session (format COLLATE NOCASE) WHERE format IS NOT NULL;
CREATE INDEX session_date ON session (date);
CREATE INDEX session_starts_at ON session (starts_at);
CREATE INDEX session_ends_at ON session (ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX session_time_zone ON session (time_zone COLLATE NOCASE) WHERE time_zone IS NOT NULL;
CREATE INDEX session_hall ON session (hall COLLATE NOCASE);
CREATE INDEX session_languages ON session (substr(languages, 1, 60) COLLATE NOCASE) WHERE languages IS NOT NULL;
CREATE INDEX session_source ON session (source);
CREATE INDEX session_annotation_en ON session (substr(annotation_en, 1, 60) COLLATE NOCASE) WHERE annotation_en IS NOT NULL;
CREATE INDEX session_annotation_ru ON session (substr(annotation_ru, 1, 60) COLLATE NOCASE) WHERE annotation_ru IS NOT NULL;
CREATE INDEX session_annotation_zh ON session (substr(annotation_zh, 1, 60) COLLATE NOCASE) WHERE annotation_zh IS NOT NULL;
CREATE INDEX session_key_questions_en ON session (substr(key_questions_en, 1, 60) COLLATE NOCASE) WHERE key_questions_en IS NOT NULL;
CREATE INDEX session_key_questions_ru ON session (substr(key_questions_ru, 1, 60) COLLATE NOCASE) WHERE key_questions_ru IS NOT NULL;
CREATE INDEX session_key_questions_zh ON session (substr(key_questions_zh, 1, 60) COLLATE NOCASE) WHERE key_questions_zh IS NOT NULL;
CREATE INDEX session_desired_outcome_en ON session (substr(desired_outcome_en, 1, 60) COLLATE NOCASE) WHERE desired_outcome_en IS NOT NULL;
CREATE INDEX session_desired_outcome_ru ON session (substr(desired_outcome_ru, 1, 60) COLLATE NOCASE) WHERE desired_outcome_ru IS NOT NULL;
CREATE INDEX session_desired_outcome_zh ON session (substr(desired_outcome_zh, 1, 60) COLLATE NOCASE) WHERE desired_outcome_zh IS NOT NULL;
CREATE INDEX session_documents_to_sign ON session (substr(documents_to_sign, 1, 60) COLLATE NOCASE) WHERE documents_to_sign IS NOT NULL;
CREATE INDEX session_press_line_en ON session (substr(press_line_en, 1, 60) COLLATE NOCASE) WHERE press_line_en IS NOT NULL;
CREATE INDEX session_press_line_ru ON session (substr(press_line_ru, 1, 60) COLLATE NOCASE) WHERE press_line_ru IS NOT NULL;
CREATE INDEX session_press_line_zh ON session (substr(press_line_zh, 1, 60) COLLATE NOCASE) WHERE press_line_zh IS NOT NULL;
CREATE INDEX session_minutes ON session (substr(minutes, 1, 60) COLLATE NOCASE) WHERE minutes IS NOT NULL;

CREATE TABLE participant (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name_en TEXT,
  name_ru TEXT,
  name_zh TEXT,
  name_local TEXT,
  pronunciation TEXT,
  position_en TEXT,
  position_ru TEXT,
  position_zh TEXT,
  organisation TEXT REFERENCES record (id) ON DELETE SET NULL,
  country TEXT REFERENCES record (id) ON DELETE SET NULL,
  languages TEXT,
  interests TEXT,
  last_met TEXT,
  previous_positions TEXT,
  sensitivities TEXT,
  consent_basis TEXT
) STRICT;
CREATE INDEX participant_name_en ON participant (name_en COLLATE NOCASE) WHERE name_en IS NOT NULL;
CREATE INDEX participant_name_ru ON participant (name_ru COLLATE NOCASE) WHERE name_ru IS NOT NULL;
CREATE INDEX participant_name_zh ON participant (name_zh COLLATE NOCASE) WHERE name_zh IS NOT NULL;
CREATE INDEX participant_name_local ON participant (name_local COLLATE NOCASE) WHERE name_local IS NOT NULL;
CREATE INDEX participant_pronunciation ON participant (pronunciation COLLATE NOCASE) WHERE pronunciation IS NOT NULL;
CREATE INDEX participant_position_en ON participant (position_en COLLATE NOCASE) WHERE position_en IS NOT NULL;
CREATE INDEX participant_position_ru ON participant (position_ru COLLATE NOCASE) WHERE position_ru IS NOT NULL;
CREATE INDEX participant_position_zh ON participant (position_zh COLLATE NOCASE) WHERE position_zh IS NOT NULL;
CREATE INDEX participant_organisation ON participant (organisation);
CREATE INDEX participant_country ON participant (country);
CREATE INDEX participant_languages ON participant (substr(languages, 1, 60) COLLATE NOCASE) WHERE languages IS NOT NULL;
CREATE INDEX participant_interests ON participant (substr(interests, 1, 60) COLLATE NOCASE) WHERE interests IS NOT NULL;
CREATE INDEX participant_last_met ON participant (last_met) WHERE last_met IS NOT NULL;
CREATE INDEX participant_previous_positions ON participant (substr(previous_positions, 1, 60) COLLATE NOCASE) WHERE previous_positions IS NOT NULL;
CREATE INDEX participant_sensitivities ON participant (substr(sensitivities, 1, 60) COLLATE NOCASE) WHERE sensitivities IS NOT NULL;
CREATE INDEX participant_consent_basis ON participant (consent_basis COLLATE NOCASE) WHERE consent_basis IS NOT NULL;

CREATE TABLE seat (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  session TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  participant TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER
) STRICT;
CREATE INDEX seat_session ON seat (session);
CREATE INDEX seat_participant ON seat (participant);
CREATE INDEX seat_role ON seat (role);
CREATE INDEX seat_position ON seat (position);

CREATE TABLE run_item (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  session TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title_en TEXT,
  title_ru TEXT,
  title_zh TEXT,
  participant TEXT REFERENCES record (id) ON DELETE SET NULL,
  starts_at TEXT,
  minutes REAL CHECK (minutes >= 0),
  note TEXT
) STRICT;
CREATE INDEX run_item_session ON run_item (session);
CREATE INDEX run_item_position ON run_item (position);
CREATE INDEX run_item_title_en ON run_item (title_en COLLATE NOCASE) WHERE title_en IS NOT NULL;
CREATE INDEX run_item_title_ru ON run_item (title_ru COLLATE NOCASE) WHERE title_ru IS NOT NULL;
CREATE INDEX run_item_title_zh ON run_item (title_zh COLLATE NOCASE) WHERE title_zh IS NOT NULL;
CREATE INDEX run_item_participant ON run_item (participant);
CREATE INDEX run_item_starts_at ON run_item (starts_at);
CREATE INDEX run_item_minutes ON run_item (minutes);
CREATE INDEX run_item_note ON run_item (substr(note, 1, 60) COLLATE NOCASE) WHERE note IS NOT NULL;

CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  reference TEXT,
  session TEXT REFERENCES record (id) ON DELETE SET NULL,
  speaker TEXT REFERENCES record (id) ON DELETE SET NULL,
  position INTEGER,
  text_en TEXT,
  text_ru TEXT,
  text_zh TEXT,
  consequence_en TEXT,
  consequence_ru TEXT,
  consequence_zh TEXT,
  source TEXT REFERENCES record (id) ON DELETE SET NULL,
  said_on TEXT,
  translation INTEGER CHECK (translation IN (0, 1)),
  original_held INTEGER CHECK (original_held IN (0, 1)),
  confidence TEXT
) STRICT;
CREATE INDEX statement_reference ON statement (reference COLLATE NOCASE);
CREATE INDEX statement_session ON statement (session);
CREATE INDEX statement_speaker ON statement (speaker);
CREATE INDEX statement_position ON statement (position) WHERE position IS NOT NULL;
CREATE INDEX statement_text_en ON statement (substr(text_en, 1, 60) COLLATE NOCASE) WHERE text_en IS NOT NULL;
CREATE INDEX statement_text_ru ON statement (substr(text_ru, 1, 60) COLLATE NOCASE) WHERE text_ru IS NOT NULL;
CREATE INDEX statement_text_zh ON statement (substr(text_zh, 1, 60) COLLATE NOCASE) WHERE text_zh IS NOT NULL;
CREATE INDEX statement_consequence_en ON statement (substr(consequence_en, 1, 60) COLLATE NOCASE) WHERE consequence_en IS NOT NULL;
CREATE INDEX statement_consequence_ru ON statement (substr(consequence_ru, 1, 60) COLLATE NOCASE) WHERE consequence_ru IS NOT NULL;
CREATE INDEX statement_consequence_zh ON statement (substr(consequence_zh, 1, 60) COLLATE NOCASE) WHERE consequence_zh IS NOT NULL;
CREATE INDEX statement_source ON statement (source);
CREATE INDEX statement_said_on ON statement (said_on);
CREATE INDEX statement_translation ON statement (translation) WHERE translation IS NOT NULL;
CREATE INDEX statement_original_held ON statement (original_held) WHERE original_held IS NOT NULL;
CREATE INDEX statement_confidence ON statement (confidence);

CREATE TABLE point (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  session TEXT REFERENCES record (id) ON DELETE SET NULL,
  text_en TEXT,
  text_ru TEXT,
  text_zh TEXT,
  long_form_en TEXT,
  long_form_ru TEXT,
  long_form_zh TEXT,
  verb TEXT,
  point_kind TEXT,
  priority INTEGER,
  expires TEXT
) STRICT;
CREATE INDEX point_session ON point (session);
CREATE INDEX point_text_en ON point (substr(text_en, 1, 60) COLLATE NOCASE) WHERE text_en IS NOT NULL;
CREATE INDEX point_text_ru ON point (substr(text_ru, 1, 60) COLLATE NOCASE) WHERE text_ru IS NOT NULL;
CREATE INDEX point_text_zh ON point (substr(text_zh, 1, 60) COLLATE NOCASE) WHERE text_zh IS NOT NULL;
CREATE INDEX point_long_form_en ON point (substr(long_form_en, 1, 60) COLLATE NOCASE) WHERE long_form_en IS NOT NULL;
CREATE INDEX point_long_form_ru ON point (substr(long_form_ru, 1, 60) COLLATE NOCASE) WHERE long_form_ru IS NOT NULL;
CREATE INDEX point_long_form_zh ON point (substr(long_form_zh, 1, 60) COLLATE NOCASE) WHERE long_form_zh IS NOT NULL;
CREATE INDEX point_verb ON point (verb);
CREATE INDEX point_point_kind ON point (point_kind);
CREATE INDEX point_priority ON point (priority);
CREATE INDEX point_expires ON point (expires);

CREATE TABLE question (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  session TEXT REFERENCES record (id) ON DELETE SET NULL,
  text_en TEXT,
  text_ru TEXT,
  text_zh TEXT,
  status TEXT,
  asked_of TEXT REFERENCES record (id) ON DELETE SET NULL,
  reply_en TEXT,
  reply_ru TEXT,
  reply_zh TEXT,
  due TEXT
) STRICT;
CREATE INDEX question_session ON question (session);
CREATE INDEX question_text_en ON question (substr(text_en, 1, 60) COLLATE NOCASE) WHERE text_en IS NOT NULL;
CREATE INDEX question_text_ru ON question (substr(text_ru, 1, 60) COLLATE NOCASE) WHERE text_ru IS NOT NULL;
CREATE INDEX question_text_zh ON question (substr(text_zh, 1, 60) COLLATE NOCASE) WHERE text_zh IS NOT NULL;
CREATE INDEX question_status ON question (status);
CREATE INDEX question_asked_of ON question (asked_of);
CREATE INDEX question_reply_en ON question (substr(reply_en, 1, 60) COLLATE NOCASE) WHERE reply_en IS NOT NULL;
CREATE INDEX question_reply_ru ON question (substr(reply_ru, 1, 60) COLLATE NOCASE) WHERE reply_ru IS NOT NULL;
CREATE INDEX question_reply_zh ON question (substr(reply_zh, 1, 60) COLLATE NOCASE) WHERE reply_zh IS NOT NULL;
CREATE INDEX question_due ON question (due);

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  document_kind TEXT NOT NULL,
  about TEXT REFERENCES record (id) ON DELETE SET NULL,
  language TEXT NOT NULL,
  made_on TEXT,
  pages INTEGER,
  sha256 TEXT
) STRICT;
CREATE INDEX document_name ON document (name COLLATE NOCASE) WHERE name IS NOT NULL;
CREATE INDEX document_document_kind ON document (document_kind);
CREATE INDEX document_about ON document (about);
CREATE INDEX document_language ON document (language);
CREATE INDEX document_made_on ON document (made_on);
CREATE INDEX document_pages ON document (pages);
CREATE INDEX document_sha256 ON document (sha256 COLLATE NOCASE) WHERE sha256 IS NOT NULL;

-- What stands behind a measured value. The id is '<record>.<field>'.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  state TEXT NOT NULL,
  low REAL,
  high REAL,
  source_id TEXT REFERENCES record (id) ON DELETE SET NULL,
  as_of TEXT,
  method TEXT,
  confidence TEXT,
  note TEXT,
  UNIQUE (record_id, field),
  CHECK (low <= high)
) STRICT;
CREATE INDEX evidence_source ON evidence (source_id);

-- The id is '<record>.<name>'.
CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  UNIQUE (record_id, name)
) STRICT;
CREATE INDEX tag_name ON tag (name);

-- Two records that have to do with each other, the smaller id first. The id is '<from>.<to>'.
CREATE TABLE link (
  id TEXT PRIMARY KEY NOT NULL,
  from_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  UNIQUE (from_id, to_id),
  CHECK (from_id < to_id)
) STRICT;
CREATE INDEX link_to ON link (to_id);

-- Contents of attachments by their hash: grows only, so the log can point into it.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;
CREATE INDEX attachment_record ON attachment (record_id);
CREATE INDEX attachment_blob ON attachment (sha256);

-- The log. One user action is one set; its id sorts by time. An undo or redo names the edit it is about.
CREATE TABLE change_set (
  id TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  label TEXT NOT NULL,
  label_args TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('edit', 'undo', 'redo', 'barrier')),
  undoes TEXT REFERENCES change_set (id)
) STRICT;
CREATE INDEX change_set_action ON change_set (action, id);
CREATE INDEX change_set_undoes ON change_set (undoes, id) WHERE undoes IS NOT NULL;

-- One change of one row. An insert has neither before nor after; an update has the changed columns in
-- both; a delete has the known columns in before. A REAL is {"r": "17 significant digits"}.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  set_id TEXT NOT NULL REFERENCES change_set (id),
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  also_id TEXT,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_of_set ON change (set_id);
CREATE INDEX change_of_record ON change (record_id);
CREATE INDEX change_of_also ON change (also_id) WHERE also_id IS NOT NULL;

-- Normalised text of every record for search, and the keys that titles are sorted by in each language.
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  sort_en TEXT NOT NULL,
  sort_ru TEXT NOT NULL,
  sort_zh TEXT NOT NULL,
  facet TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX search_text_en ON search_text (kind, sort_en);
CREATE INDEX search_text_ru ON search_text (kind, sort_ru);
CREATE INDEX search_text_zh ON search_text (kind, sort_zh);
CREATE VIRTUAL TABLE search_index USING fts5 (
  facet, title, body,
  content = 'search_text', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
