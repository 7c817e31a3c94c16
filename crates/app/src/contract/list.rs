//! The macro behind the contract's list: one declaration, three uses.

/// Declares the commands. Each names a function of [`crate::commands`] that takes the context and
/// the input and returns the output; `bytes` commands return raw bytes.
macro_rules! contract {
    ($($nature:ident $name:ident($input:ty) $(-> $output:ty)? $(, reads [$($subject:ident),*])?;)*) => {
        /// Every command, in the order of the list.
        pub static COMMANDS: &[CommandInfo] = &[$(CommandInfo {
            name: stringify!($name),
            nature: contract!(@nature $nature),
            reads: &[$($(Subject::$subject),*)?],
        }),*];

        /// Runs the command `name` on JSON input.
        pub(crate) async fn dispatch(context: &Context, name: &str, input: &str) -> Result<Reply, AppError> {
            match name {
                $(stringify!($name) => {
                    let input: $input = parse_input(name, input)?;
                    let output = crate::commands::$name(context, input).await?;
                    contract!(@reply output $(, $output)?)
                })*
                _ => Err(AppError::UnknownCommand(name.chars().take(60).collect())),
            }
        }

        /// The TypeScript of every command: name, input type, output type (`Uint8Array` for bytes).
        pub(crate) fn signatures(config: &ts_rs::Config) -> Vec<(&'static str, String, String)> {
            vec![$((
                stringify!($name),
                <$input as ts_rs::TS>::name(config),
                contract!(@output config $(, $output)?),
            )),*]
        }

        /// Declarations of every type that a command names, by name.
        pub(crate) fn declarations(collect: &mut super::contract::typescript::Declarations) {
            $(
                collect.add::<$input>();
                $(collect.add::<$output>();)?
            )*
        }
    };
    (@nature query) => { Nature::Query };
    (@nature bytes) => { Nature::Query };
    (@nature command) => { Nature::Command };
    (@nature job) => { Nature::Job };
    (@reply $value:ident, $output:ty) => { json_reply::<$output>(&$value) };
    (@reply $value:ident) => { Ok(Reply::Bytes($value)) };
    (@output $config:ident, $output:ty) => { <$output as ts_rs::TS>::name($config) };
    (@output $config:ident) => { "Uint8Array".to_owned() };
}
