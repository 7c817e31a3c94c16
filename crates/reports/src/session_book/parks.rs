//! The parks: each with its figures, where each figure comes from, and the facts that hold there.

use domain::{Kind, Record, codes};

use super::Book;
use crate::model::{Align, Block, Column, Row, Run, Table};

const IDENTITY: [&str; 5] = ["country", "place", "status", "origin", "operator"];
const IDENTITY_WHEN_KNOWN: [&str; 5] = ["zone", "founded", "certificates", "services", "description"];
const FIGURES: [&str; 9] =
    ["total_ha", "useful_ha", "vacant_ha", "residents_count", "free_mw", "gas_nm3_h", "water_m3_day", "road", "rail"];
const FIGURES_WHEN_KNOWN: [&str; 10] = [
    "leased_ha",
    "sold_ha",
    "buildings_m2",
    "leasable_m2",
    "vacant_m2",
    "connected_mw",
    "sewage_m3_day",
    "heat_gcal_h",
    "staff",
    "operating_cost_year",
];

impl<'a> Book<'a> {
    pub(super) fn parks(&self) -> Vec<Block> {
        let mut blocks = match self.input.parks.is_empty() {
            true => vec![self.chapter("kinds-park"), self.nothing("report-no-parks")],
            false => vec![Block::PageBreak, self.chapter("kinds-park")],
        };
        let mut parks: Vec<&Record> = self.input.parks.iter().collect();
        parks.sort_by_cached_key(|park| (Self::nearness(park), Self::plain(&self.title_of(park))));
        for park in parks {
            blocks.extend(self.park(park));
        }
        if !self.input.sites.is_empty() {
            blocks.push(Block::heading(2, vec![Run::plain(self.text.get("kinds-site"))]));
            blocks.push(Block::Table(self.sites()));
        }
        blocks
    }

    /// How near a park is to operating: those that do come first, then what is being built and planned.
    fn nearness(park: &Record) -> usize {
        const ORDER: [&str; 6] = ["operating", "under_construction", "planned", "idea", "stalled", "closed"];
        let status = park.code("status");
        ORDER.iter().position(|code| Some(*code) == status).unwrap_or(ORDER.len())
    }

    fn park(&self, park: &'a Record) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, self.title_of(park))];
        blocks.push(Block::Entries { entries: self.entries(park, &IDENTITY, &IDENTITY_WHEN_KNOWN) });
        blocks.extend(self.figures(park, &FIGURES, &FIGURES_WHEN_KNOWN));
        let facts: Vec<&Record> =
            self.input.facts.iter().filter(|fact| fact.reference("scope") == Some(&park.id)).collect();
        if !facts.is_empty() {
            blocks.push(Block::heading(3, vec![Run::plain(self.text.get("report-conditions"))]));
            blocks.extend(self.facts(park, &facts));
        }
        blocks
    }

    /// The sites by readiness, the readiest first.
    fn sites(&self) -> Table {
        let column =
            |base: &str, share, align| Column { header: vec![Run::plain(self.label(Kind::Site, base))], align, share };
        let columns = vec![
            column("name", 12, Align::Start),
            column("country", 6, Align::Start),
            column("area_ha", 5, Align::End),
            column("free_power_mw", 5, Align::End),
            column("contamination", 6, Align::Start),
            column("ownership", 6, Align::Start),
        ];
        let mut rows = Vec::new();
        for stage in codes::READINESS.codes.iter().rev().map(|code| Some(*code)).chain([None]) {
            let sites: Vec<&Record> = self.input.sites.iter().filter(|site| site.code("readiness") == stage).collect();
            if sites.is_empty() {
                continue;
            }
            rows.push(Row::Group { runs: self.readiness(stage) });
            rows.extend(sites.into_iter().map(|site| self.site_row(site)));
        }
        Table { columns, rows }
    }

    fn readiness(&self, stage: Option<&str>) -> Vec<Run> {
        match stage {
            Some(code) => vec![Run::plain(self.text.get(&format!("code-readiness-{code}")))],
            None => {
                let label = Run::plain(format!("{}: ", self.label(Kind::Site, "readiness")));
                [label].into_iter().chain(self.unknown()).collect()
            }
        }
    }

    fn site_row(&self, site: &Record) -> Row {
        let rest = ["country", "area_ha", "free_power_mw", "contamination", "ownership"];
        let cells = rest.into_iter().map(|base| self.cited_value(site, base));
        Row::Cells { cells: [self.title_of(site)].into_iter().chain(cells).collect() }
    }
}
