//! A large workspace, the same on every run: enough variety that filters and sorting have work to do.

use std::path::Path;

use domain::field::FieldType;
use domain::{Currency, Field, Kind, Money, Record, RecordId, Value};
use store::{Label, Options, Workspace};

/// How many of each kind.
#[derive(Clone, Copy)]
pub struct Amounts {
    pub sites: u64,
    pub residents: u64,
    pub facts: u64,
}

pub const LARGE: Amounts = Amounts { sites: 10_000, residents: 50_000, facts: 300_000 };

/// Records of one transaction.
const CHUNK: usize = 20_000;

const WORDS: [&str; 24] = [
    "Завод",
    "комбинат",
    "Чирчик",
    "станок",
    "подстанция",
    "площадка",
    "Ташкент",
    "машиностроения",
    "север",
    "литейный",
    "цех",
    "Навои",
    "железнодорожный",
    "тупик",
    "химический",
    "текстиль",
    "кабель",
    "Хоргос",
    "boiler",
    "plant",
    "textile",
    "海关",
    "长安工业园",
    "物流园",
];

const INDICATORS: [&str; 12] = [
    "profit tax rate",
    "value added tax rate",
    "land tax",
    "property tax",
    "customs duty",
    "power tariff",
    "gas tariff",
    "wage per month",
    "social contributions",
    "inflation",
    "key rate",
    "days to permit",
];

/// Numbers that look random and are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn words(&mut self, count: u64) -> String {
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len() as u64) as usize]).collect();
        words.join(" ")
    }
}

fn id(kind: Kind, number: u64) -> RecordId {
    RecordId::fixed(1000 + kind as u16, number)
}

/// Makes the workspace and closes it.
pub async fn make(file: &Path, options: Options, amounts: Amounts) {
    let workspace = Workspace::create(file, false, options).await.expect("a new workspace");
    fill(&workspace, (0..20).map(|n| record(Kind::Country, n, 0))).await;
    fill(&workspace, (0..400).map(|n| record(Kind::Place, n, 20))).await;
    fill(&workspace, (0..200).map(|n| record(Kind::Source, n, 0))).await;
    fill(&workspace, (0..100).map(|n| record(Kind::Park, n, 20))).await;
    fill(&workspace, (0..amounts.sites).map(|n| record(Kind::Site, n, 20))).await;
    fill(&workspace, (0..amounts.residents).map(|n| record(Kind::Resident, n, 20))).await;
    fill(&workspace, (0..amounts.facts).map(|n| record(Kind::Fact, n, 20))).await;
    workspace.close().await.expect("closed");
}

async fn fill(workspace: &Workspace, records: impl Iterator<Item = Record>) {
    let mut records = records.peekable();
    while records.peek().is_some() {
        let chunk: Vec<Record> = records.by_ref().take(CHUNK).collect();
        let label = Label { key: "log-generate".into(), args: Vec::new() };
        let mut tx = workspace.begin(label).await.expect("begun");
        tx.insert_many(&chunk).await.expect("inserted");
        tx.commit().await.expect("committed");
    }
}

fn record(kind: Kind, number: u64, countries: u64) -> Record {
    let mut dice = Dice(number.wrapping_mul(31) ^ kind as u64);
    let mut record = Record::new(id(kind, number), kind);
    record.illustrative = true;
    for field in &kind.def().fields {
        let often = field.column || matches!(field.name, "name_ru" | "name_en" | "article");
        let given = field.required || if often { dice.below(20) > 0 } else { dice.below(5) == 0 };
        if given && let Some(value) = value(field, &mut dice, number, countries) {
            record.values.insert(field.name, value);
        }
    }
    let named = kind.def().field("name_ru").map(|field| field.name);
    if let Some(name) = named {
        record.values.insert(name, Value::Text(format!("{} {number}", dice.words(2))));
    }
    record
}

fn value(field: &Field, dice: &mut Dice, number: u64, countries: u64) -> Option<Value> {
    Some(match field.ty {
        FieldType::Text if field.name == "indicator" => Value::Text(INDICATORS[dice.below(12) as usize].to_owned()),
        FieldType::Text if field.name == "article" => Value::Text(format!("art. {}", dice.below(400))),
        FieldType::Text if field.name == "unit" => Value::Text(["%", "USD", "days"][dice.below(3) as usize].to_owned()),
        FieldType::Text => Value::Text(dice.words(2)),
        FieldType::LongText => Value::Text(dice.words(12)),
        FieldType::Lines => Value::Lines(vec![dice.words(1), dice.words(1)]),
        FieldType::Code(list) => Value::Code(list.codes[dice.below(list.codes.len() as u64) as usize]),
        FieldType::Ref(kinds) => {
            let kind = kinds[dice.below(kinds.len() as u64) as usize];
            let most = match kind {
                Kind::Country => countries,
                Kind::Place => 400,
                Kind::Source => 200,
                Kind::Park => 100,
                _ => 0,
            };
            // Records of the same kind are not there yet when the first is made.
            let before = if kind == field_kind(field) { number } else { most };
            if before == 0 {
                if !field.required {
                    return None;
                }
                return Some(Value::Ref(id(Kind::Country, dice.below(countries.max(1)))));
            }
            Value::Ref(id(kind, dice.below(before.min(most.max(1)))))
        }
        FieldType::Integer { min, max } => Value::Integer(min + dice.below((max - min).min(5000) as u64) as i64),
        FieldType::Number | FieldType::Quantity(_) => Value::Number(dice.below(1_000_000) as f64 / 1e4),
        FieldType::Money => {
            let currency = Currency::parse(["USD", "EUR", "RUB", "CNY"][dice.below(4) as usize])?;
            Value::Money(Money { minor: dice.below(10_000_000_000) as i64, currency })
        }
        FieldType::UnitPrice { .. } => Value::parse(field, &format!("0.{:04} USD", dice.below(9999))).ok()??,
        FieldType::Date => {
            Value::Date(chrono::NaiveDate::from_ymd_opt(2000 + dice.below(26) as i32, 1 + dice.below(12) as u32, 5)?)
        }
        FieldType::Time => Value::Time(chrono::NaiveTime::from_hms_opt(dice.below(24) as u32, 30, 0)?),
        FieldType::Flag => Value::Flag(dice.below(2) == 1),
    })
}

/// The kind whose own table a reference may point into.
fn field_kind(field: &Field) -> Kind {
    match field.name {
        "region" => Kind::Place,
        "part_of" => Kind::Site,
        "superseded_by" => Kind::Fact,
        _ => Kind::Document,
    }
}
