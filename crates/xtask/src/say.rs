//! What is said to the person at the terminal.

use std::io::{self, Write};
use std::time::Duration;

/// One line on standard output. A closed output is no reason to stop working.
pub fn line(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// Begins a step.
pub fn step(title: &str) {
    line(&format!("==> {title}"));
}

/// Ends a step.
pub fn took(time: Duration) {
    line(&format!("    {}", duration(time)));
}

/// Why it went no further.
pub fn problem(reason: &str) {
    eprintln!("xtask: {reason}");
}

/// `4.2 s`, `3 min 05 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(Duration::from_millis(4210)), "4.2 s", "short times need tenths");
        assert_eq!(duration(Duration::from_secs(185)), "3 min 05 s", "long ones minutes");
    }
}
