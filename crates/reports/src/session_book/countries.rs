//! The countries, each on a page of its own unless there is room: partnership, treaties, and the facts that hold there.

use domain::{Kind, Record, RecordId, codes};

use super::Book;
use crate::model::{Block, Role, Run};

const HOME: [&str; 2] = ["home", "priority_sectors"];
const PARTNER: [&str; 9] = [
    "partnership_stage",
    "direction",
    "priority_sectors",
    "counterpart_bodies",
    "goals",
    "past_cooperation",
    "treaty_investment_protection",
    "treaty_double_taxation",
    "visa_rules",
];
const WHEN_KNOWN: [&str; 3] = ["currency", "languages", "customs_union"];
const ZONE: [&str; 8] = [
    "zone_kind",
    "legal_act",
    "term_until",
    "area_ha",
    "entry_conditions",
    "land_rules",
    "foreign_labour",
    "exit_and_claw_back",
];

impl<'a> Book<'a> {
    pub(super) fn countries(&self) -> Vec<Block> {
        if self.input.countries.is_empty() {
            return vec![self.chapter("kinds-country"), self.nothing("report-no-countries")];
        }
        let mut blocks = vec![Block::PageBreak, self.chapter("kinds-country")];
        blocks.push(Block::Paragraph { role: Role::Quiet, runs: vec![Run::plain(self.confidence_legend())] });
        for (index, country) in self.input.countries.iter().enumerate() {
            if index > 0 {
                blocks.push(Block::PageBreak);
            }
            blocks.extend(self.country(country));
        }
        blocks
    }

    fn confidence_legend(&self) -> String {
        let codes = codes::CONFIDENCE.codes.iter().map(|code| self.text.get(&format!("code-confidence-{code}")));
        let codes = codes.collect::<Vec<_>>().join(&self.text.get("report-separator"));
        self.text.with("report-confidence-legend", &[("codes", codes.into())])
    }

    fn country(&self, country: &'a Record) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.title_of(country))];
        // Home has no partnership with itself, and no treaty.
        let wanted: &[&str] = if country.flag("home") == Some(true) { &HOME } else { &PARTNER };
        blocks.push(Block::Entries { entries: self.entries(country, wanted, &WHEN_KNOWN) });
        for zone in self.input.zones.iter().filter(|zone| zone.reference("country") == Some(&country.id)) {
            blocks.push(Block::heading(3, self.title_of(zone)));
            blocks.push(Block::Entries { entries: self.entries(zone, &["zone_kind"], &ZONE[1..]) });
        }
        for place in self.input.places.iter().filter(|place| place.reference("country") == Some(&country.id)) {
            blocks.extend(self.place(place));
        }
        let facts = self.facts_of_country(country);
        blocks.push(Block::heading(3, vec![Run::plain(self.text.get("report-conditions"))]));
        match facts.is_empty() {
            true => blocks.push(self.nothing("report-no-facts")),
            false => blocks.extend(self.facts(country, &facts)),
        }
        blocks
    }

    /// What is known of a region or city; nothing when that is no more than its name.
    fn place(&self, place: &Record) -> Vec<Block> {
        let measured: Vec<&str> =
            Kind::Place.def().fields.iter().filter(|field| field.measured).map(|field| field.name).collect();
        let figures = self.figures(place, &[], &measured);
        match figures.is_empty() {
            true => figures,
            false => [Block::heading(3, self.title_of(place))].into_iter().chain(figures).collect(),
        }
    }

    /// Facts on the country itself first, then on its places and zones.
    fn facts_of_country(&self, country: &Record) -> Vec<&'a Record> {
        let belongs = |id: &RecordId| {
            self.record(id).is_some_and(|scope| {
                matches!(scope.kind, Kind::Place | Kind::Zone) && scope.reference("country") == Some(&country.id)
            })
        };
        let own = |fact: &&Record| {
            fact.reference("scope") == Some(&country.id) || fact.reference("counterpart") == Some(&country.id)
        };
        let within = |fact: &&Record| fact.reference("scope").is_some_and(belongs);
        let facts = &self.input.facts;
        facts.iter().filter(own).chain(facts.iter().filter(|fact| within(fact) && !own(fact))).collect()
    }
}
