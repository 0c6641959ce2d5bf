//! A disk with little room.

use std::process::Command;

/// The same command, where no file can be longer than so many blocks of 512 bytes or a kilobyte: what is longer cannot be written,
/// as on a disk that is full.
pub(crate) fn with_files_of(blocks: u32, plain: &Command) -> Command {
    let mut limited = Command::new("sh");
    limited.arg("-c").arg(format!("ulimit -f {blocks}; trap '' XFSZ; exec \"$0\" \"$@\""));
    limited.arg(plain.get_program()).args(plain.get_args());
    for (name, value) in plain.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
}
