//! What the open window costs: when its program started, and the memory of all its processes.

use std::path::Path;
use std::time::{Duration, SystemTime};

use super::Failure;

/// Ticks of a second in /proc, on every Linux in use.
const TICKS: f64 = 100.0;

/// The program and what it started.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Process id of the program itself.
    pub program: u32,
    /// When it was started.
    pub started: SystemTime,
    /// Proportional share of memory, in bytes, over the program and its web processes.
    pub memory: u64,
    pub processes: usize,
}

/// Reads the processes of a group, its leader (the driver) left out.
///
/// # Errors
/// When /proc cannot be read, or the group has no other process.
pub fn of_group(leader: u32) -> Result<Usage, Failure> {
    let now = SystemTime::now();
    let uptime = std::fs::read_to_string("/proc/uptime")?;
    let uptime: f64 = uptime.split_whitespace().next().ok_or("no uptime")?.parse()?;
    let mut oldest: Option<(f64, u32)> = None;
    let (mut memory, mut processes) = (0, 0);
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        // Processes come and go while we read.
        let Some((group, started)) = group_and_start(&entry.path()) else { continue };
        if group != leader || pid == leader {
            continue;
        }
        processes += 1;
        memory += share_of_memory(&entry.path()).unwrap_or(0);
        oldest = match oldest {
            Some(older) if older < (started, pid) => Some(older),
            _ => Some((started, pid)),
        };
    }
    // What the program starts is younger than it is.
    let (started, program) = oldest.ok_or("the window has no process")?;
    let age = Duration::from_secs_f64((uptime - started / TICKS).max(0.0));
    Ok(Usage { program, started: now - age, memory, processes })
}

/// Process group, and start in ticks since the system started.
fn group_and_start(process: &Path) -> Option<(u32, f64)> {
    let stat = std::fs::read_to_string(process.join("stat")).ok()?;
    // The name stands in brackets and may hold anything: count from behind it.
    let fields: Vec<&str> = stat[stat.rfind(')')? + 1..].split_whitespace().collect();
    // One that has ended and waits to be noticed is none.
    if fields.first() == Some(&"Z") {
        return None;
    }
    Some((fields.get(2)?.parse().ok()?, fields.get(19)?.parse().ok()?))
}

fn share_of_memory(process: &Path) -> Option<u64> {
    let maps = std::fs::read_to_string(process.join("smaps_rollup")).ok()?;
    let line = maps.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
