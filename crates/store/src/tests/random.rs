//! Random edits, undone and done again: the bytes of the logged tables come back, also after closing.

use domain::field::FieldType;
use domain::{
    Confidentiality, Currency, Evidence, Field, Kind, Method, Money, Record, RecordId, UnitPrice, Value, ValueState,
};
use proptest::prelude::*;

use super::Desk;
use crate::error::StoreError;
use crate::tx::WriteTx;

/// Kinds with owners, self references, amounts and every type of field among them.
const KINDS: [Kind; 9] = [
    Kind::Country,
    Kind::Source,
    Kind::Place,
    Kind::Site,
    Kind::Fact,
    Kind::Bracket,
    Kind::Plot,
    Kind::Session,
    Kind::RunItem,
];

/// Text that would do harm if it were ever read as anything but text.
const TEXTS: [&str; 8] = [
    "'; DROP TABLE site; --",
    "{\"r\":\"1.5\"}",
    "line\nbreak\ttab",
    "Ёлкино \"площадка\" №7",
    "霍尔果斯 \\u0000 \\\\",
    "\u{1}\u{7f}\u{2028}",
    "🏭 İstanbul",
    " ",
];

/// One edit; the numbers choose among what there is.
#[derive(Clone, Debug)]
enum Edit {
    Insert(usize, u64),
    InsertMany(u64),
    Update(usize, u64),
    Delete(usize),
    Link(usize, usize),
    Unlink(usize, usize),
    Tags(usize, u64),
    Evidence(usize, u64),
    ClearEvidence(usize, u64),
    Meta(usize, u64),
}

fn edit() -> impl Strategy<Value = Edit> {
    let some = any::<usize>;
    prop_oneof![
        5 => (some(), any::<u64>()).prop_map(|(kind, dice)| Edit::Insert(kind, dice)),
        1 => any::<u64>().prop_map(Edit::InsertMany),
        4 => (some(), any::<u64>()).prop_map(|(which, dice)| Edit::Update(which, dice)),
        2 => some().prop_map(Edit::Delete),
        2 => (some(), some()).prop_map(|(a, b)| Edit::Link(a, b)),
        1 => (some(), some()).prop_map(|(a, b)| Edit::Unlink(a, b)),
        2 => (some(), any::<u64>()).prop_map(|(which, dice)| Edit::Tags(which, dice)),
        3 => (some(), any::<u64>()).prop_map(|(which, dice)| Edit::Evidence(which, dice)),
        1 => (some(), any::<u64>()).prop_map(|(which, dice)| Edit::ClearEvidence(which, dice)),
        1 => (some(), any::<u64>()).prop_map(|(which, dice)| Edit::Meta(which, dice)),
    ]
}

/// A small generator of numbers, so that one number of proptest makes a whole record.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// Any number that is accepted, most of them with all 17 digits.
    fn real(&mut self) -> f64 {
        let any = f64::from_bits(self.next());
        let scaled = any.fract() * 10f64.powi(self.below(44) as i32 - 22);
        if crate::check::is_exact(scaled) { scaled } else { 0.1 }
    }
}

fn value(field: &Field, dice: &mut Dice, present: &[(Kind, RecordId)]) -> Option<Value> {
    let text = |dice: &mut Dice| TEXTS[dice.below(TEXTS.len())].to_owned();
    let currency = |dice: &mut Dice| Currency::parse(["USD", "JPY", "KWD"][dice.below(3)]);
    Some(match field.ty {
        FieldType::Text | FieldType::LongText if field.required => Value::Text(format!("required {}", dice.next())),
        FieldType::Text | FieldType::LongText => Value::Text(text(dice)),
        FieldType::Lines => Value::Lines(vec!["one".to_owned(), "два, три".to_owned(), "四".to_owned()]),
        FieldType::Code(list) => Value::Code(list.codes[dice.below(list.codes.len())]),
        FieldType::Ref(kinds) => {
            let fit: Vec<_> = present.iter().filter(|(kind, _)| kinds.contains(kind)).collect();
            Value::Ref(fit.get(dice.below(fit.len()))?.1.clone())
        }
        FieldType::Integer { min, max } => Value::Integer(min + (dice.next() % (max - min + 1) as u64) as i64),
        FieldType::Number => Value::Number(dice.real()),
        FieldType::Quantity(_) => Value::Number(dice.real().abs()),
        FieldType::Money => Value::Money(Money { minor: dice.next() as i64, currency: currency(dice)? }),
        FieldType::UnitPrice { .. } => Value::UnitPrice(UnitPrice {
            amount: format!("0.0{}0", dice.below(9999)).parse().ok()?,
            currency: currency(dice)?,
        }),
        FieldType::Date => Value::Date(chrono::NaiveDate::from_ymd_opt(1900 + dice.below(200) as i32, 2, 28)?),
        FieldType::Time => Value::Time(chrono::NaiveTime::from_hms_opt(dice.below(24) as u32, 59, 0)?),
        FieldType::Flag => Value::Flag(dice.below(2) == 1),
    })
}

/// A new record, or `None` when one that it needs is not there.
fn made(kind: Kind, dice: &mut Dice, present: &[(Kind, RecordId)]) -> Option<Record> {
    let mut record = Record::new(RecordId::fixed(7, dice.next()), kind);
    let titles = crate::titles::title_fields(kind);
    for field in &kind.def().fields {
        let needed = field.required || titles.iter().any(|title| title.name == field.name);
        if needed || dice.below(3) == 0 {
            match value(field, dice, present) {
                Some(value) => record.values.insert(field.name, value),
                None if field.required => return None,
                None => continue,
            };
        }
    }
    Some(record)
}

fn evidence(record: &Record, dice: &mut Dice, present: &[(Kind, RecordId)]) -> Option<Evidence> {
    let measured: Vec<&Field> = record.kind.def().fields.iter().filter(|field| field.measured).collect();
    let (one, other) = (dice.real(), dice.real());
    let sources: Vec<_> = present.iter().filter(|(kind, _)| *kind == Kind::Source).collect();
    Some(Evidence {
        field: measured.get(dice.below(measured.len()))?.name.to_owned(),
        state: ValueState::ALL[dice.below(3)],
        low: Some(one.min(other)),
        high: (dice.below(2) == 0).then_some(one.max(other)),
        source: sources.get(dice.below(sources.len())).map(|(_, id)| id.clone()),
        as_of: chrono::NaiveDate::from_ymd_opt(2026, 1, 1 + dice.below(28) as u32),
        method: Some(Method::ALL[dice.below(4)]),
        confidence: Some(['A', 'B', 'C', 'D'][dice.below(4)]),
        note: Some(TEXTS[dice.below(TEXTS.len())].to_owned()),
    })
}

/// Does one edit; one that has nothing to work on does nothing.
async fn apply(tx: &mut WriteTx, edit: &Edit, present: &mut Vec<(Kind, RecordId)>) -> Result<(), StoreError> {
    let pick = |which: usize| (!present.is_empty()).then(|| present[which % present.len()].1.clone());
    match edit {
        Edit::Insert(kind, seed) => {
            if let Some(record) = made(KINDS[kind % KINDS.len()], &mut Dice(*seed), present) {
                tx.insert(&record).await?;
                present.push((record.kind, record.id));
            }
        }
        Edit::InsertMany(seed) => {
            let mut dice = Dice(*seed);
            let mut records = Vec::new();
            for kind in KINDS {
                records.extend(made(kind, &mut dice, present));
                present.extend(records.last().map(|record: &Record| (record.kind, record.id.clone())));
                present.dedup();
            }
            records.reverse();
            tx.insert_many(&records).await?;
        }
        Edit::Update(which, seed) => {
            let Some(id) = pick(*which) else { return Ok(()) };
            let Some(record) = tx.record(&id).await? else { return Ok(()) };
            let mut dice = Dice(*seed);
            let titles = crate::titles::title_fields(record.kind);
            let mut changes: Vec<(&Field, Option<Value>)> = Vec::new();
            for _ in 0..4 {
                let field = &record.kind.def().fields[dice.below(record.kind.def().fields.len())];
                let needed = field.required || titles.iter().any(|title| title.name == field.name);
                let forget = dice.below(4) == 0 && !needed;
                let value = if forget { None } else { value(field, &mut dice, present) };
                if value.is_some() || !field.required {
                    changes.push((field, value));
                }
            }
            match tx.update(&id, &changes).await {
                // A reference drawn at random may make a circle.
                Err(StoreError::Invalid(_)) => {}
                other => other?,
            }
        }
        Edit::Delete(which) => {
            let Some(id) = pick(*which) else { return Ok(()) };
            tx.delete(&id).await?;
            let mut left = Vec::new();
            for (kind, id) in present.drain(..) {
                if tx.record(&id).await?.is_some() {
                    left.push((kind, id));
                }
            }
            *present = left;
        }
        Edit::Link(a, b) => {
            let (Some(a), Some(b)) = (pick(*a), pick(*b)) else { return Ok(()) };
            tx.link(&a, &b).await?;
        }
        Edit::Unlink(a, b) => {
            let (Some(a), Some(b)) = (pick(*a), pick(*b)) else { return Ok(()) };
            tx.unlink(&a, &b).await?;
        }
        Edit::Tags(which, seed) => {
            let Some(id) = pick(*which) else { return Ok(()) };
            let mut dice = Dice(*seed);
            let tags: Vec<String> = (0..dice.below(4)).map(|_| format!("тег '{}'", dice.below(5))).collect();
            tx.set_tags(&id, &tags).await?;
        }
        Edit::Evidence(which, seed) => {
            let Some(id) = pick(*which) else { return Ok(()) };
            let Some(record) = tx.record(&id).await? else { return Ok(()) };
            if let Some(given) = evidence(&record, &mut Dice(*seed), present) {
                tx.set_evidence(&id, &given).await?;
            }
        }
        Edit::ClearEvidence(which, seed) => {
            let Some(id) = pick(*which) else { return Ok(()) };
            let Some(record) = tx.record(&id).await? else { return Ok(()) };
            if let Some(given) = evidence(&record, &mut Dice(*seed), present) {
                tx.clear_evidence(&id, &given.field).await?;
            }
        }
        Edit::Meta(which, seed) => {
            let Some(id) = pick(*which) else { return Ok(()) };
            let level = Confidentiality::ALL[Dice(*seed).below(4)];
            tx.set_meta(&id, Some(seed % 2 == 0), Some(level)).await?;
        }
    }
    Ok(())
}

/// Lines that only one of two dumps has: the whole dumps would be unreadable.
fn difference(found: &[String], wanted: &[String]) -> Vec<String> {
    let extra = found.iter().filter(|line| !wanted.contains(line)).map(|line| format!("found  {line}"));
    let lost = wanted.iter().filter(|line| !found.contains(line)).map(|line| format!("wanted {line}"));
    extra.chain(lost).collect()
}

async fn there_and_back(actions: Vec<Vec<Edit>>, reopen: bool) {
    let mut desk = Desk::new().await;
    let mut present = Vec::new();
    let mut states = vec![desk.dump().await];
    for action in &actions {
        let mut tx = desk.begin().await;
        for edit in action {
            apply(&mut tx, edit, &mut present).await.unwrap_or_else(|error| panic!("{edit:?}: {error}"));
        }
        let set = tx.commit().await.expect("committed");
        if !set.records.is_empty() {
            states.push(desk.dump().await);
        } else {
            assert_eq!(desk.dump().await, states[states.len() - 1], "a set without records has changed something");
        }
    }
    for round in 0..2 {
        for (step, state) in states.iter().enumerate().rev().skip(1) {
            if reopen && step % 3 == round {
                desk.reopen().await;
            }
            let undone = desk.workspace().undo().await.expect("an edit of ours can be undone");
            assert!(undone.is_some(), "{step} edits are left, so there is one to undo");
            let changed = difference(&desk.dump().await, state);
            assert!(changed.is_empty(), "undo must bring back the bytes after edit {step}: {changed:#?}");
        }
        assert!(desk.workspace().undo().await.expect("nothing to undo").is_none(), "every edit is undone");
        for (step, state) in states.iter().enumerate().skip(1) {
            let redone = desk.workspace().redo().await.expect("an undone edit can be done again");
            assert!(redone.is_some(), "edit {step} was undone, so there is one to do again");
            let changed = difference(&desk.dump().await, state);
            assert!(changed.is_empty(), "redo must bring back the bytes after edit {step}: {changed:#?}");
        }
        assert!(desk.workspace().redo().await.expect("nothing to redo").is_none(), "every edit is done again");
    }
    let problems = desk.workspace().integrity().await.expect("a check");
    assert_eq!(problems, Vec::<String>::new(), "the file must be whole, its references and index too");
    desk.workspace.take().expect("open").close().await.expect("closed");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_brings_back_the_bytes(
        actions in proptest::collection::vec(proptest::collection::vec(edit(), 1..4), 1..14),
        reopen in proptest::bool::weighted(0.25),
    ) {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime")
            .block_on(there_and_back(actions, reopen));
    }
}
