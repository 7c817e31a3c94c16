//! Code lists of the field. A code is stable and stored; its label is the message `code-<list>-<code>`.

/// A closed list of codes in their natural order (a board shows them as columns, left to right).
#[derive(Debug)]
pub struct CodeList {
    pub name: &'static str,
    pub codes: &'static [&'static str],
}

impl CodeList {
    /// The code equal to `text`, upper or lower case.
    pub fn find(&self, text: &str) -> Option<&'static str> {
        self.codes.iter().copied().find(|code| code.eq_ignore_ascii_case(text))
    }
}

macro_rules! code_lists {
    ($($(#[$doc:meta])* $id:ident $name:literal [$($code:literal)*])*) => {
        $($(#[$doc])* pub static $id: CodeList = CodeList { name: $name, codes: &[$($code),*] };)*
        /// Every code list.
        pub static ALL: &[&CodeList] = &[$(&$id),*];
    };
}

code_lists! {
    /// Stage of the partnership with a country.
    PARTNERSHIP_STAGE "partnership" ["scouting" "dialogue" "agreement" "site_chosen" "being_built" "operating" "paused"]
    /// Which way investment goes, seen from home.
    DIRECTION "direction" ["outbound" "inbound" "both"]
    PLACE_LEVEL "place_level" ["region" "city" "district"]
    ZONE_KIND "zone_kind" ["sez" "fez" "advanced_zone" "technopark" "free_trade_zone"]
    SOURCE_KIND "source_kind" ["law" "portal" "letter" "press" "own_visit" "data_set" "brochure" "summary"]
    FACT_VALUE "fact_value" ["number" "range" "text" "yes_no" "brackets" "unknown" "not_applicable" "not_classified"]
    RELIEF_START "relief_start" ["registration" "commissioning" "first_profit"]
    /// A proven, B documented, C stated, D assumed.
    CONFIDENCE "confidence" ["A" "B" "C" "D"]
    ORIGIN "origin" ["greenfield" "brownfield" "mixed"]
    PARK_STATUS "park_status" ["idea" "planned" "under_construction" "operating" "stalled" "closed"]
    /// How far a site is from letting a resident build.
    READINESS "readiness" ["identified" "described" "rights_clear" "ground_known" "utilities_confirmed" "permitted" "ready" "in_development" "operating"]
    OWNERSHIP "ownership" ["state" "municipal" "private" "mixed" "disputed"]
    CONTAMINATION "contamination" ["none_known" "suspected" "desk_study" "investigated" "in_remediation" "cleared"]
    /// Hazard class of a production facility, I the most dangerous.
    HAZARD_CLASS "hazard_class" ["I" "II" "III" "IV" "V"]
    CABERNET "cabernet" ["A" "B" "C" "D"]
    COORDINATE_SOURCE "coordinate_source" ["surveyed" "cadastre" "map" "address"]
    BUILDING_STATE "building_state" ["good" "usable" "needs_repair" "to_demolish" "ruin"]
    UTILITY_KIND "utility_kind" ["power" "gas" "water" "sewage" "heat" "steam" "air" "data"]
    PLOT_STATUS "plot_status" ["free" "reserved" "leased" "sold" "own_use"]
    TENURE "tenure" ["freehold" "long_lease" "short_lease" "hall_lease"]
    ORGANISATION_KIND "organisation_kind" ["company" "authority" "development_institution" "association" "bank" "park_operator" "publisher"]
    /// How far the talks with a candidate resident are.
    PIPELINE "pipeline" ["long_list" "contacted" "interested" "letter_of_intent" "agreement" "building" "operating" "lost"]
    CHECK_RESULT "check_result" ["passed" "open" "failed"]
    SEAT "seat" ["moderator" "panel" "first_row" "interpreter" "speaker"]
    POINT_VERB "point_verb" ["raise" "discuss" "avoid"]
    POINT_KIND "point_kind" ["offensive" "tactical" "defensive" "reply"]
    QUESTION_STATUS "question_status" ["open" "answered" "dropped"]
    DOCUMENT_KIND "document_kind" ["session_book"]
    DOCUMENT_LANGUAGE "document_language" ["en" "ru" "zh"]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_fit_a_message_key() {
        for list in ALL {
            let mut seen = std::collections::BTreeSet::new();
            for code in list.codes {
                assert!(
                    seen.insert(code.to_lowercase()),
                    "{}: {code} stands twice, so input would be ambiguous",
                    list.name
                );
                assert!(
                    code.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'),
                    "{}: {code} is no message key",
                    list.name
                );
            }
        }
    }
}
