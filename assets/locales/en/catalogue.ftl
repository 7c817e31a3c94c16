# Labels of the catalogue: kinds, fields, groups, codes, units. A key stands in every language.
# per-… stands directly after a currency: USD/kWh. In kind-count-… $count is formatted, $n only selects.

## Kinds of record

kind-country = Country
kinds-country = Countries
kind-count-country =
    { $n ->
        [one] { $count } country
       *[other] { $count } countries
    }
kind-place = Place
kinds-place = Places
kind-count-place =
    { $n ->
        [one] { $count } place
       *[other] { $count } places
    }
kind-zone = Zone regime
kinds-zone = Zone regimes
kind-count-zone =
    { $n ->
        [one] { $count } zone regime
       *[other] { $count } zone regimes
    }
kind-source = Source
kinds-source = Sources
kind-count-source =
    { $n ->
        [one] { $count } source
       *[other] { $count } sources
    }
kind-fact = Condition fact
kinds-fact = Condition facts
kind-count-fact =
    { $n ->
        [one] { $count } condition fact
       *[other] { $count } condition facts
    }
kind-bracket = Bracket
kinds-bracket = Brackets
kind-count-bracket =
    { $n ->
        [one] { $count } bracket
       *[other] { $count } brackets
    }
kind-organisation = Organisation
kinds-organisation = Organisations
kind-count-organisation =
    { $n ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
kind-park = Industrial park
kinds-park = Industrial parks
kind-count-park =
    { $n ->
        [one] { $count } industrial park
       *[other] { $count } industrial parks
    }
kind-park_year = Annual record of a park
kinds-park_year = Annual records of parks
kind-count-park_year =
    { $n ->
        [one] { $count } annual record
       *[other] { $count } annual records
    }
kind-site = Brownfield site
kinds-site = Brownfield sites
kind-count-site =
    { $n ->
        [one] { $count } brownfield site
       *[other] { $count } brownfield sites
    }
kind-building = Building
kinds-building = Buildings
kind-count-building =
    { $n ->
        [one] { $count } building
       *[other] { $count } buildings
    }
kind-utility = Utility connection
kinds-utility = Utility connections
kind-count-utility =
    { $n ->
        [one] { $count } utility connection
       *[other] { $count } utility connections
    }
kind-resident = Candidate resident
kinds-resident = Candidate residents
kind-count-resident =
    { $n ->
        [one] { $count } candidate resident
       *[other] { $count } candidate residents
    }
kind-plot = Plot
kinds-plot = Plots
kind-count-plot =
    { $n ->
        [one] { $count } plot
       *[other] { $count } plots
    }
kind-event = Event
kinds-event = Events
kind-count-event =
    { $n ->
        [one] { $count } event
       *[other] { $count } events
    }
kind-session = Session
kinds-session = Sessions
kind-count-session =
    { $n ->
        [one] { $count } session
       *[other] { $count } sessions
    }
kind-participant = Participant
kinds-participant = Participants
kind-count-participant =
    { $n ->
        [one] { $count } participant
       *[other] { $count } participants
    }
kind-seat = Seat
kinds-seat = Seats
kind-count-seat =
    { $n ->
        [one] { $count } seat
       *[other] { $count } seats
    }
kind-run_item = Run-of-show item
kinds-run_item = Run-of-show items
kind-count-run_item =
    { $n ->
        [one] { $count } item
       *[other] { $count } items
    }
kind-statement = Statement
kinds-statement = Statements
kind-count-statement =
    { $n ->
        [one] { $count } statement
       *[other] { $count } statements
    }
kind-point = Talking point
kinds-point = Talking points
kind-count-point =
    { $n ->
        [one] { $count } talking point
       *[other] { $count } talking points
    }
kind-question = Open question
kinds-question = Open questions
kind-count-question =
    { $n ->
        [one] { $count } open question
       *[other] { $count } open questions
    }
kind-document = Document
kinds-document = Documents
kind-count-document =
    { $n ->
        [one] { $count } document
       *[other] { $count } documents
    }

## Fields

field-country-iso2 = ISO 3166-1 code
field-country-name = Name
field-country-currency = Currency
field-country-languages = Languages
field-country-customs_union = Customs and trade unions
field-country-home = Home country
field-country-partnership_stage = Partnership stage
field-country-direction = Direction of investment
field-country-priority_sectors = Priority sectors
field-country-counterpart_bodies = Counterpart bodies
field-country-goals = Goals
field-country-past_cooperation = Past cooperation
field-country-treaty_investment_protection = Investment protection treaty
field-country-treaty_double_taxation = Double taxation treaty
field-country-visa_rules = Visa rules

field-place-name = Name
field-place-country = Country
field-place-region = Region
field-place-level = Level
field-place-subdivision_code = ISO 3166-2 code
field-place-locode = UN/LOCODE
field-place-population = Population
field-place-labour_force = Labour force
field-place-wage_per_month = Average wage
field-place-power_tariff = Power tariff
field-place-gas_tariff = Gas tariff
field-place-water_tariff = Water tariff
field-place-sewage_tariff = Sewage tariff
field-place-heat_tariff = Heat tariff
field-place-rent_per_month = Rent of premises
field-place-outages = Power outages
field-place-days_to_connect = Time to connect utilities
field-place-to_capital_km = Distance to the capital
field-place-to_port_km = Distance to a seaport
field-place-to_border_km = Distance to the border
field-place-to_cargo_airport_km = Distance to a cargo airport
field-place-to_rail_km = Distance to a railway station

field-zone-name = Name
field-zone-country = Country
field-zone-place = Place
field-zone-zone_kind = Kind of zone
field-zone-legal_act = Legal act
field-zone-term_until = In force until
field-zone-area_ha = Area
field-zone-operator = Operator
field-zone-entry_conditions = Entry conditions
field-zone-land_rules = Land rules
field-zone-foreign_labour = Foreign labour
field-zone-exit_and_claw_back = Exit and claw-back

field-source-title = Title
field-source-source_kind = Kind of source
field-source-issuer = Issuer
field-source-number = Number
field-source-date = Date
field-source-address = Address or file
field-source-pages = Pages
field-source-language = Language
field-source-licence = Licence
field-source-seen_on = Seen on
field-source-archived_sha256 = SHA-256 of the archived copy
field-source-note = Note

field-fact-scope = Holds for
field-fact-counterpart = Other party
field-fact-indicator = Indicator
field-fact-value_kind = Kind of value
field-fact-value = Value
field-fact-value_high = Upper value
field-fact-value_text = Value in words
field-fact-value_yes = Yes or no
field-fact-unit = Unit
field-fact-legal_act = Legal act
field-fact-article = Article
field-fact-as_of = As of
field-fact-valid_from = Valid from
field-fact-valid_to = Valid until
field-fact-admitted_from = For residents admitted from
field-fact-admitted_to = For residents admitted until
field-fact-relief_start = Relief starts at
field-fact-superseded_by = Superseded by
field-fact-withdrawn = Withdrawn
field-fact-source = Source
field-fact-seen_on = Seen on
field-fact-verified_by = Verified by
field-fact-verified_on = Verified on
field-fact-next_check = Next check
field-fact-confidence = Confidence
field-fact-note = Note

field-bracket-fact = Condition fact
field-bracket-lower = From (inclusive)
field-bracket-upper = To (exclusive)
field-bracket-years = Years of relief
field-bracket-rate = Rate

field-organisation-name = Name
field-organisation-organisation_kind = Kind of organisation
field-organisation-country = Country
field-organisation-place = Place
field-organisation-registration_number = Registration number
field-organisation-owners = Owners
field-organisation-website = Website
field-organisation-description = Description

field-park-name = Name
field-park-country = Country
field-park-place = Place
field-park-zone = Zone regime
field-park-operator = Operator
field-park-origin = Origin
field-park-status = Status
field-park-founded = Founded
field-park-certificates = Certificates
field-park-description = Description
field-park-total_ha = Total area
field-park-useful_ha = Useful area
field-park-leased_ha = Leased area
field-park-sold_ha = Sold area
field-park-vacant_ha = Vacant area
field-park-buildings_m2 = Floor area of buildings
field-park-leasable_m2 = Leasable floor area
field-park-vacant_m2 = Vacant floor area
field-park-connected_mw = Connected power
field-park-free_mw = Free power
field-park-gas_nm3_h = Gas
field-park-water_m3_day = Water
field-park-sewage_m3_day = Sewage
field-park-heat_gcal_h = Heat
field-park-road = Paved road to the park
field-park-rail = Rail access
field-park-services = Services
field-park-residents_count = Residents
field-park-staff = Operator's staff
field-park-operating_cost_year = Operating cost a year

field-park_year-park = Park
field-park_year-year = Year
field-park_year-plan = Plan, not actual
field-park_year-residents_count = Residents
field-park_year-jobs = Jobs
field-park_year-private_investment = Private investment
field-park_year-public_investment = Public investment
field-park_year-revenue = Revenue of residents
field-park_year-taxes = Taxes paid
field-park_year-enquiries = Enquiries
field-park_year-offers = Offers
field-park_year-contracts = Contracts
field-park_year-lost = Lost
field-park_year-loss_reasons = Reasons for losses
field-park_year-days_to_plot = From application to plot

field-site-reference = Reference
field-site-name = Name
field-site-country = Country
field-site-place = Place
field-site-zone = Zone regime
field-site-address = Address
field-site-readiness = Readiness
field-site-origin = Origin
field-site-cabernet_class = CABERNET class
field-site-part_of = Part of
field-site-became_park = Became the park
field-site-description = Description
field-site-coordinate_x = X coordinate (longitude or easting)
field-site-coordinate_y = Y coordinate (latitude or northing)
field-site-coordinate_system = Coordinate system
field-site-coordinate_source = How the coordinates were got
field-site-parcel = Land parcel
field-site-area_ha = Area
field-site-largest_piece_ha = Largest piece
field-site-expansion_ha = Room to expand
field-site-previous_use = Previous use
field-site-present_use = Present use
field-site-vacant_since = Vacant since
field-site-owner = Owner
field-site-ownership = Ownership
field-site-land_title = Title to the land
field-site-encumbrances = Encumbrances
field-site-price = Price
field-site-rent = Rent
field-site-zoning = Zoning
field-site-permission = Permission
field-site-hazard_class_allowed = Hazard class allowed
field-site-buffer_to_housing_m = Distance to housing
field-site-contamination = Contamination
field-site-pollutants = Pollutants
field-site-remediation_cost = Remediation cost
field-site-demolition_cost = Demolition cost
field-site-flood = Flood risk
field-site-heritage = Heritage protection
field-site-geohazard = Ground and geohazards
field-site-free_power_mw = Free power
field-site-free_gas_nm3_h = Free gas
field-site-free_water_m3_day = Free water
field-site-free_sewage_m3_day = Free sewage capacity
field-site-road_km = Distance to a main road
field-site-rail_siding_m = Length of rail siding
field-site-port_km = Distance to a port
field-site-border_km = Distance to a border crossing
field-site-airport_km = Distance to a cargo airport
field-site-labour_within_hour = Labour within an hour
field-site-host_commitment = Host's commitment

field-building-name = Name
field-building-belongs_to = Belongs to
field-building-year_built = Year built
field-building-state = State
field-building-storeys = Storeys
field-building-footprint_m2 = Footprint
field-building-floor_area_m2 = Floor area
field-building-free_m2 = Free floor area
field-building-clear_height_m = Clear height
field-building-column_grid = Column grid
field-building-floor_load_t_m2 = Floor load
field-building-crane_t = Crane capacity
field-building-dock_doors = Dock doors
field-building-fire_class = Fire class
field-building-wear = Wear
field-building-asbestos = Asbestos
field-building-heated = Heated
field-building-refurbishment_cost = Refurbishment cost

field-utility-belongs_to = Belongs to
field-utility-utility_kind = Kind of utility
field-utility-supplier = Supplier
field-utility-distance_m = Distance to the connection point
field-utility-voltage_kv = Voltage
field-utility-reliability_category = Reliability category
field-utility-capacity_total = Total capacity
field-utility-capacity_contracted = Contracted capacity
field-utility-capacity_free = Free capacity
field-utility-capacity_unit = Unit of capacity
field-utility-tariff = Tariff
field-utility-extension_cost = Cost of extension
field-utility-extension_months = Time to extend
field-utility-document_source = Document
field-utility-valid_until = Valid until

field-resident-name = Name
field-resident-organisation = Organisation
field-resident-country = Country
field-resident-registration_number = Registration number
field-resident-pipeline_stage = Pipeline stage
field-resident-isic = ISIC Rev. 4
field-resident-hs_products = Products (HS 2022)
field-resident-industry = Industry
field-resident-description = Description
field-resident-revenue_year = Revenue a year
field-resident-margin = Margin
field-resident-investment = Investment
field-resident-jobs = Jobs
field-resident-export_share = Export share
field-resident-mortgage_need = Industrial mortgage needed
field-resident-land_ha = Land needed
field-resident-building_m2 = Floor area needed
field-resident-clear_height_m = Clear height needed
field-resident-floor_load_t_m2 = Floor load needed
field-resident-power_mw = Power needed
field-resident-gas_nm3_h = Gas needed
field-resident-water_m3_day = Water needed
field-resident-sewage_m3_day = Sewage discharge
field-resident-heat_gcal_h = Heat needed
field-resident-hazard_class = Hazard class
field-resident-wagons_day = Wagons
field-resident-trucks_day = Trucks
field-resident-start_date = Start wanted
field-resident-tenure_wanted = Tenure wanted
field-resident-credit_check = Credit check
field-resident-credit_check_on = Credit checked on
field-resident-sanctions_check = Sanctions check
field-resident-sanctions_check_on = Sanctions checked on
field-resident-contact_person = Contact person
field-resident-introduced_by = Introduced by
field-resident-next_step = Next step
field-resident-next_step_due = Next step due

field-plot-number = Number
field-plot-belongs_to = Belongs to
field-plot-area_ha = Area
field-plot-status = Status
field-plot-tenure = Tenure
field-plot-price = Price
field-plot-rent = Rent
field-plot-ready_from = Ready from
field-plot-power_quota_mw = Power quota
field-plot-largest_hazard_class = Largest hazard class
field-plot-resident = Resident
field-plot-taken_since = Taken since
field-plot-last_progress_seen = Last progress seen

field-event-name = Name
field-event-edition = Edition
field-event-country = Country
field-event-place = Place
field-event-starts_on = Starts on
field-event-ends_on = Ends on
field-event-website = Website

field-session-title = Title
field-session-event = Event
field-session-track = Track
field-session-format = Format
field-session-date = Date
field-session-starts_at = Starts at
field-session-ends_at = Ends at
field-session-time_zone = Time zone
field-session-hall = Hall
field-session-languages = Working languages
field-session-source = Source
field-session-annotation = Annotation
field-session-key_questions = Key questions
field-session-desired_outcome = Desired outcome
field-session-documents_to_sign = Documents to sign
field-session-press_line = Press line
field-session-minutes = Minutes of the session

field-participant-name = Name
field-participant-pronunciation = Pronunciation
field-participant-position = Position
field-participant-organisation = Organisation
field-participant-country = Country
field-participant-languages = Languages
field-participant-interests = Interests
field-participant-last_met = Last met
field-participant-previous_positions = Positions taken before
field-participant-sensitivities = Sensitivities
field-participant-consent_basis = Basis for holding personal data

field-seat-session = Session
field-seat-participant = Participant
field-seat-role = Role
field-seat-position = Order

field-run_item-session = Session
field-run_item-position = Order
field-run_item-title = Item
field-run_item-participant = Speaker
field-run_item-starts_at = Starts at
field-run_item-minutes = Duration
field-run_item-note = Note

field-statement-reference = Reference
field-statement-session = Session
field-statement-speaker = Speaker
field-statement-position = Order
field-statement-text = What was stated
field-statement-consequence = What it asks of us
field-statement-source = Source
field-statement-said_on = Said on
field-statement-translation = Translation
field-statement-original_held = Original held
field-statement-confidence = Confidence

field-point-session = Session
field-point-text = Text
field-point-long_form = Long form
field-point-verb = Use
field-point-point_kind = Kind of point
field-point-priority = Priority
field-point-expires = Expires

field-question-session = Session
field-question-text = Text
field-question-status = Status
field-question-asked_of = Asked of
field-question-reply = Reply
field-question-due = Due

field-document-name = Name
field-document-document_kind = Kind of document
field-document-about = About
field-document-language = Language
field-document-made_on = Made on
field-document-pages = Pages
field-document-sha256 = SHA-256

## Groups of fields

group-identity = Identity
group-partnership = Partnership
group-treaties = Treaties
group-labour = Population and labour
group-tariffs = Tariffs and connection
group-distance = Distances
group-rules = Rules
group-scope = Scope
group-value = Value
group-validity = Validity
group-proof = Proof
group-land = Land
group-buildings = Buildings
group-utilities = Utilities
group-operation = Operation
group-location = Location
group-rights = Rights and permits
group-ground = Ground and contamination
group-commitment = Commitment
group-size = Size
group-condition = Condition
group-capacity = Capacity
group-extension = Extension and terms
group-business = Business
group-needs = Needs
group-checks = Checks
group-contact = Contact
group-holder = Holder
group-content = Content
group-papers = Papers
group-preparation = Preparation

## Code lists

code-partnership-scouting = Scouting
code-partnership-dialogue = Dialogue
code-partnership-agreement = Agreement
code-partnership-site_chosen = Site chosen
code-partnership-being_built = Being built
code-partnership-operating = Operating
code-partnership-paused = Paused
code-direction-outbound = Outbound
code-direction-inbound = Inbound
code-direction-both = Both ways
code-place_level-region = Region
code-place_level-city = City
code-place_level-district = District
code-zone_kind-sez = Special economic zone
code-zone_kind-fez = Free economic zone
code-zone_kind-advanced_zone = Advanced development zone
code-zone_kind-technopark = Technology park
code-zone_kind-free_trade_zone = Free trade zone
code-source_kind-law = Legal act
code-source_kind-portal = Official portal
code-source_kind-letter = Letter
code-source_kind-press = Press
code-source_kind-own_visit = Own visit
code-source_kind-data_set = Data set
code-source_kind-brochure = Brochure
code-source_kind-summary = Published summary
code-fact_value-number = Number
code-fact_value-range = Range
code-fact_value-text = Text
code-fact_value-yes_no = Yes or no
code-fact_value-brackets = Bracket table
code-fact_value-unknown = Unknown
code-fact_value-not_applicable = Not applicable
code-fact_value-not_classified = Not classified
code-relief_start-registration = Registration as a resident
code-relief_start-commissioning = Commissioning
code-relief_start-first_profit = First profit
code-confidence-A = A: proven
code-confidence-B = B: documented
code-confidence-C = C: stated
code-confidence-D = D: assumed
code-origin-greenfield = Greenfield
code-origin-brownfield = Brownfield
code-origin-mixed = Mixed
code-park_status-idea = Idea
code-park_status-planned = Planned
code-park_status-under_construction = Under construction
code-park_status-operating = Operating
code-park_status-stalled = Stalled
code-park_status-closed = Closed
code-readiness-identified = Identified
code-readiness-described = Described
code-readiness-rights_clear = Rights clear
code-readiness-ground_known = Ground known
code-readiness-utilities_confirmed = Utilities confirmed
code-readiness-permitted = Permitted
code-readiness-ready = Ready
code-readiness-in_development = In development
code-readiness-operating = Operating
code-ownership-state = State
code-ownership-municipal = Municipal
code-ownership-private = Private
code-ownership-mixed = Mixed
code-ownership-disputed = Disputed
code-contamination-none_known = None known
code-contamination-suspected = Suspected
code-contamination-desk_study = Desk study
code-contamination-investigated = Investigated
code-contamination-in_remediation = In remediation
code-contamination-cleared = Cleared
code-hazard_class-I = Class I (most dangerous)
code-hazard_class-II = Class II
code-hazard_class-III = Class III
code-hazard_class-IV = Class IV
code-hazard_class-V = Class V (least dangerous)
code-cabernet-A = A: develops by itself
code-cabernet-B = B: needs a partner or subsidy
code-cabernet-C = C: needs public money
code-cabernet-D = D: no return expected
code-coordinate_source-surveyed = Surveyed
code-coordinate_source-cadastre = Cadastre
code-coordinate_source-map = Read from a map
code-coordinate_source-address = From the address
code-building_state-good = Good
code-building_state-usable = Usable
code-building_state-needs_repair = Needs repair
code-building_state-to_demolish = To be demolished
code-building_state-ruin = Ruin
code-utility_kind-power = Power
code-utility_kind-gas = Gas
code-utility_kind-water = Water
code-utility_kind-sewage = Sewage
code-utility_kind-heat = Heat
code-utility_kind-steam = Steam
code-utility_kind-air = Compressed air
code-utility_kind-data = Data
code-plot_status-free = Free
code-plot_status-reserved = Reserved
code-plot_status-leased = Leased
code-plot_status-sold = Sold
code-plot_status-own_use = Own use
code-tenure-freehold = Freehold
code-tenure-long_lease = Long lease
code-tenure-short_lease = Short lease
code-tenure-hall_lease = Lease of a hall
code-organisation_kind-company = Company
code-organisation_kind-authority = Authority
code-organisation_kind-development_institution = Development institution
code-organisation_kind-association = Association
code-organisation_kind-bank = Bank
code-organisation_kind-park_operator = Park operator
code-organisation_kind-publisher = Publisher
code-pipeline-long_list = Long list
code-pipeline-contacted = Contacted
code-pipeline-interested = Interested
code-pipeline-letter_of_intent = Letter of intent
code-pipeline-agreement = Agreement
code-pipeline-building = Building
code-pipeline-operating = Operating
code-pipeline-lost = Lost
code-check_result-passed = Passed
code-check_result-open = Open
code-check_result-failed = Failed
code-seat-moderator = Moderator
code-seat-panel = Panel
code-seat-first_row = First row
code-seat-interpreter = Interpreter
code-seat-speaker = Speaker
code-point_verb-raise = Raise
code-point_verb-discuss = Discuss
code-point_verb-avoid = Avoid
code-point_kind-offensive = Own initiative
code-point_kind-tactical = Tactical
code-point_kind-defensive = Defensive
code-point_kind-reply = Reply
code-question_status-open = Open
code-question_status-answered = Answered
code-question_status-dropped = Dropped
code-document_kind-session_book = Session book
code-document_language-en = English
code-document_language-ru = Russian
code-document_language-zh = Chinese

## Units

unit-ha = ha
unit-m2 = m²
unit-m = m
unit-km = km
unit-kv = kV
unit-mw = MW
unit-nm3-h = Nm³/h
unit-m3-day = m³/day
unit-gcal-h = Gcal/h
unit-t-h = t/h
unit-gbit-s = Gbit/s
unit-t = t
unit-t-m2 = t/m²
unit-percent = %
unit-persons = persons
unit-min = min
unit-days = days
unit-months = months
unit-years = years
unit-wagons-day = wagons/day
unit-trucks-day = trucks/day
unit-h-year = h/year

## Denominators of unit prices

per-kwh = /kWh
per-1000-m3 = /1000 m³
per-m3 = /m³
per-gcal = /Gcal
per-m2-month = /m²/month
per-m2 = /m²
per-month = /month
per-unit = /unit

## Evidence

method-measured = Measured
method-documented = Documented
method-stated = Stated
method-estimated = Estimated

## Confidentiality

confidentiality-public = Public
confidentiality-partner = Partner
confidentiality-internal = Internal
confidentiality-restricted = Restricted

## State of a value

state-known = Known
state-unknown = Unknown
state-not_applicable = Not applicable

## Languages of a text

language-en = English
language-ru = Russian
language-zh = Chinese
language-local = Local language
