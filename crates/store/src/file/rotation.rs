//! Which backups stay: the newest three of today, the newest of each day before, ten in all.

use std::collections::BTreeSet;

const TODAY: usize = 3;
const IN_ALL: usize = 10;
const DAY: i64 = 86_400_000;

/// The times of those that stay, out of `times` (milliseconds since 1970, UTC) seen at `now`.
///
/// Days are those of UTC. A time later than `now`, from a clock that was wrong, counts as today.
pub fn kept(times: &[i64], now: i64) -> BTreeSet<i64> {
    let newest_first: BTreeSet<i64> = times.iter().copied().collect();
    let today = now.div_euclid(DAY);
    let mut of_today = 0;
    let mut days = BTreeSet::new();
    newest_first
        .into_iter()
        .rev()
        .filter(|time| {
            let day = time.div_euclid(DAY);
            if day >= today {
                of_today += 1;
                return of_today <= TODAY;
            }
            days.insert(day)
        })
        .take(IN_ALL)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_of_today_and_one_of_each_day_before() {
        let now = 100 * DAY + 20 * 3_600_000;
        let mut times: Vec<i64> = (0..5).map(|n| 100 * DAY + n).collect();
        times.extend([99 * DAY + 1, 99 * DAY + 2, 97 * DAY]);
        let expected = BTreeSet::from([97 * DAY, 99 * DAY + 2, 100 * DAY + 2, 100 * DAY + 3, 100 * DAY + 4]);
        assert_eq!(kept(&times, now), expected, "the newest three of today, the newest of two days before");
    }

    #[test]
    fn ten_in_all_and_always_the_newest() {
        let times: Vec<i64> = (0..40).map(|day| day * DAY + 5).collect();
        let stay = kept(&times, 39 * DAY + 10);
        assert_eq!(stay.len(), 10, "ten in all");
        assert_eq!(stay.first(), Some(&(30 * DAY + 5)), "the oldest go first");
    }

    #[test]
    fn a_backup_from_the_future_counts_as_today() {
        let now = 10 * DAY;
        let stay = kept(&[12 * DAY, 11 * DAY, 10 * DAY, 10 * DAY - 1], now);
        assert_eq!(stay.len(), 4, "three of today or later, one of yesterday");
    }
}
