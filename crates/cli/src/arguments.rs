//! What the command line takes. Help texts are Fluent messages `cli-*`, like every other text.

use app::{Language, Text};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

/// The language of messages: PARKBRIDGE_LANGUAGE, else that of the system, else English.
pub fn language() -> Language {
    ["PARKBRIDGE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::parse(&value))
        .unwrap_or_default()
}

/// The whole command line.
pub fn command(text: Text) -> Command {
    let sub = |name: &'static str| Command::new(name).about(text.get(&format!("cli-{name}")));
    let arg = |name: &'static str, value: &'static str| {
        Arg::new(name).value_name(value).help(text.get(&format!("cli-arg-{name}")))
    };
    let option = |name: &'static str, value: &'static str| arg(name, value).long(name);
    let flag = |name: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(text.get(&format!("cli-arg-{name}")))
    };
    let kind = || {
        let names = PossibleValuesParser::new(app::kind_names());
        arg("kind", "KIND").required(true).hide_possible_values(true).value_parser(names)
    };
    let id = || arg("id", "ID").required(true);
    let values = || arg("values", "FIELD=VALUE").num_args(1..).required(true);

    Command::new("parkbridge")
        .about(text.get("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(option("workspace", "FILE").global(true).env("PARKBRIDGE_WORKSPACE").hide_env_values(true))
        .arg(option("author", "NAME").global(true).env("PARKBRIDGE_AUTHOR").hide_env_values(true))
        .arg(flag("json").global(true))
        .arg(option("now", "DATE").global(true).value_parser(parse_now))
        .subcommand(sub("new").arg(arg("file", "FILE").required(true)).arg(flag("sample")).arg(flag("overwrite")))
        .subcommand(sub("info"))
        .subcommand(sub("check"))
        .subcommand(
            sub("list")
                .arg(kind())
                .arg(option("where", "FIELD=VALUE").num_args(1).action(ArgAction::Append))
                .arg(option("text", "TEXT"))
                .arg(option("sort", "FIELD"))
                .arg(flag("descending"))
                .arg(option("offset", "N").value_parser(clap::value_parser!(u32)))
                .arg(option("limit", "N").value_parser(clap::value_parser!(u32).range(1..))),
        )
        .subcommand(sub("show").arg(id()))
        .subcommand(sub("add").arg(kind()).arg(values()).arg(flag("illustrative")))
        .subcommand(sub("set").arg(id()).arg(values()))
        .subcommand(sub("link").arg(id()).arg(arg("other", "ID").required(true)))
        .subcommand(sub("unlink").arg(id()).arg(arg("other", "ID").required(true)))
        .subcommand(sub("delete").arg(id()))
        .subcommand(
            sub("search")
                .arg(arg("words", "TEXT").required(true).num_args(1..))
                .arg(option("limit", "N").value_parser(clap::value_parser!(u32))),
        )
        .subcommand(
            sub("history").arg(arg("record", "ID")).arg(option("limit", "N").value_parser(clap::value_parser!(u32))),
        )
        .subcommand(sub("undo"))
        .subcommand(sub("redo"))
        .subcommand(sub("backup").arg(arg("to-file", "FILE")))
        .subcommand(sub("restore").arg(arg("backup-file", "FILE").required(true)))
        .subcommand(
            sub("report")
                .arg(arg("document", "KIND").required(true).value_parser(["session-book"]))
                .arg(option("for", "ID").required(true))
                .arg(option("lang", "LANG").default_value("en").value_parser(["en", "ru", "zh"]))
                .arg(option("to", "FILE").required(true)),
        )
        .subcommand(sub("call").arg(arg("name", "NAME").required(true)).arg(arg("input", "JSON").default_value("{}")))
}

/// Milliseconds since 1970 of `--now`: a day or a moment in ISO 8601.
fn parse_now(given: &str) -> Result<i64, String> {
    let day = given.parse::<chrono::NaiveDate>().ok().map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc());
    let moment = chrono::DateTime::parse_from_rfc3339(given).ok().map(|moment| moment.to_utc());
    day.or(moment).map(|moment| moment.timestamp_millis()).ok_or_else(|| Text::new(language()).get("cli-now-format"))
}

/// `FIELD=VALUE` apart, in the order given; an argument without `=` is refused by name.
pub fn pairs(matches: &ArgMatches, name: &str) -> Result<Vec<(String, String)>, String> {
    let given = matches.get_many::<String>(name).into_iter().flatten();
    given
        .map(|pair| {
            pair.split_once('=')
                .map(|(field, value)| (field.trim().to_owned(), value.to_owned()))
                .ok_or_else(|| Text::new(language()).with("cli-no-equals", &[("given", pair.as_str().into())]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed_in_every_language() {
        for language in Language::ALL {
            let mut command = command(Text::new(language));
            let help = command.render_long_help().to_string();
            assert!(!help.contains('⟦'), "a help text is missing in {language:?}: {help}");
            command.debug_assert();
        }
    }
}
