//! What the command line says.

use std::env;

/// The arguments.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// Where the portal is served, when we do not serve it ourselves.
    pub(crate) url_base: Option<String>,
    /// Whether the picture for the README is taken anew.
    pub(crate) readme: bool,
}

impl Arguments {
    pub(crate) fn read() -> Self {
        let mut arguments = Self::default();
        let mut rest = env::args().skip(1);
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--readme" => arguments.readme = true,
                "--url-base" => {
                    arguments.url_base = Some(rest.next().expect("an address behind --url-base"));
                }
                other => panic!("{other}? There are --readme and --url-base URL"),
            }
        }
        arguments
    }
}
