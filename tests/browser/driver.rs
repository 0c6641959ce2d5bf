//! The program that drives a browser.

use std::{
    fs,
    io::{self, Write},
    net::{Ipv4Addr, TcpListener},
    process::{Child, Command, Stdio},
};

use crate::{BrowserOptions, Engine, Environment, environment, patience, wire::Wire};

/// A driver that runs, until it is dropped: then it ends, and every browser that it started with it.
pub(crate) struct Driver {
    child: Child,
    pub(crate) wire: Wire,
}

impl Driver {
    /// Starts it on a free port and waits until it listens.
    pub(crate) async fn start(environment: &Environment, options: &BrowserOptions) -> Self {
        let port = free_port();
        let mut command = Command::new(&environment.driver);
        match environment.engine {
            Engine::Chromium | Engine::Webkit => command.arg(format!("--port={port}")),
            Engine::Firefox => command.args(["--port", &port.to_string(), "--log", "warn"]),
        };
        if environment.engine == Engine::Webkit && !options.webassembly {
            // The browser has it from the driver.
            command.env("JSC_useWasm", "0");
        }
        // Its chatter is of use only when it does not start, so it goes to a file.
        let log = log_file(environment.engine).expect("a log file for the driver");
        let errors = log.try_clone().expect("a log file for the driver");
        command.stdin(Stdio::null()).stdout(log).stderr(errors);
        let child = command
            .spawn()
            .unwrap_or_else(|error| panic!("{} cannot be started: {error}", environment.driver.display()));
        let driver = Self { child, wire: Wire { port } };
        patience::until("the driver listens", async || {
            driver.wire.send("GET", "/status", None).is_ok_and(|status| status["ready"] == true)
        })
        .await;
        driver
    }

    /// The browser's processes.
    pub(crate) fn processes(&self) -> Vec<u32> {
        descendants(self.child.id())
    }

    /// Where fantoccini finds it.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.wire.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that is killed leaves its browser behind, so its children go first.
        for process in self.processes() {
            let _ = Command::new("kill").args(["-KILL", &process.to_string()]).stderr(Stdio::null()).status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Nothing can be said of who takes it before the driver does, but nobody else is looking for one.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

fn log_file(engine: Engine) -> io::Result<fs::File> {
    let folder = environment::evidence();
    fs::create_dir_all(&folder)?;
    let mut file = fs::File::create(folder.join(format!("driver-{}.log", engine.name())))?;
    file.flush()?;
    Ok(file)
}

/// Every process that a process has started, and what those have started, the nearest first.
fn descendants(of: u32) -> Vec<u32> {
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output();
    let listed =
        listed.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let pairs: Vec<(u32, u32)> = listed
        .lines()
        .filter_map(|line| {
            let mut numbers = line.split_whitespace().map(str::parse);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        })
        .collect();
    let mut found = vec![of];
    let mut at = 0;
    while at < found.len() {
        let parent = found[at];
        found.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(process, _)| *process));
        at += 1;
    }
    found.split_off(1)
}
