//! The kinds of record.

use std::fmt;
use std::str::FromStr;

macro_rules! kinds {
    ($($(#[$doc:meta])* $id:ident $singular:literal $plural:literal)*) => {
        /// A kind of record; its fields stand in the [`catalogue`](crate::catalogue).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $id,)* }

        impl Kind {
            /// Every kind, in the order of the schema: a kind stands after those it belongs to.
            pub const ALL: &'static [Kind] = &[$(Kind::$id),*];

            /// The stable name: table, JSON, `add KIND` on the command line.
            pub const fn name(self) -> &'static str {
                match self { $(Kind::$id => $singular,)* }
            }

            /// The name of `list KIND`.
            pub const fn plural(self) -> &'static str {
                match self { $(Kind::$id => $plural,)* }
            }
        }
    };
}

kinds! {
    /// A partner country, or home.
    Country "country" "countries"
    /// A region, city or district.
    Place "place" "places"
    /// A zone regime: its rules and who runs it.
    Zone "zone" "zones"
    Source "source" "sources"
    /// A condition fact: one indicator at one scope, with validity and source.
    Fact "fact" "facts"
    /// One row of a condition fact's bracket table.
    Bracket "bracket" "brackets"
    Organisation "organisation" "organisations"
    Park "park" "parks"
    /// What a park reports for one year.
    ParkYear "park_year" "park_years"
    /// A brownfield site.
    Site "site" "sites"
    Building "building" "buildings"
    /// A utility connection.
    Utility "utility" "utilities"
    /// A candidate resident: a company in the pipeline.
    Resident "resident" "residents"
    Plot "plot" "plots"
    /// A forum or other gathering, one edition of it.
    Event "event" "events"
    Session "session" "sessions"
    /// A person who takes part.
    Participant "participant" "participants"
    /// The seat of a participant in a session.
    Seat "seat" "seats"
    /// One item of the run of show.
    RunItem "run_item" "run_items"
    /// What was said, by whom, with its source; always in indirect speech.
    Statement "statement" "statements"
    /// A talking point with its evidence.
    Point "point" "points"
    /// An open question of a session.
    Question "question" "questions"
    /// A version of a document that was made.
    Document "document" "documents"
}

/// The text names no kind.
#[derive(Debug, thiserror::Error)]
#[error("“{0}” is no kind of record")]
pub struct NotAKind(pub String);

impl FromStr for Kind {
    type Err = NotAKind;

    /// Takes the singular or the plural name, and `people` for participants.
    fn from_str(text: &str) -> Result<Self, NotAKind> {
        if matches!(text, "people" | "person") {
            return Ok(Kind::Participant);
        }
        Kind::ALL
            .iter()
            .copied()
            .find(|kind| kind.name() == text || kind.plural() == text)
            .ok_or_else(|| NotAKind(text.chars().take(60).collect()))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
