//! A request to the driver by hand: for what fantoccini has no word for, and for the end of a session, where
//! nothing asynchronous can be waited for any more.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

use serde_json::Value;

/// Where a driver listens.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wire {
    /// A port of this machine.
    pub(crate) port: u16,
}

impl Wire {
    /// Sends a command and gives its `value` (W3C WebDriver, section 6.3).
    pub(crate) fn send(self, method: &str, path: &str, body: Option<&Value>) -> io::Result<Value> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(15)))?;
        stream.set_write_timeout(Some(Duration::from_secs(5)))?;
        let body = body.map(Value::to_string).unwrap_or_default();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let answer = answer(&mut stream)?;
        let parsed: Value = serde_json::from_slice(&answer).map_err(io::Error::other)?;
        Ok(parsed.get("value").cloned().unwrap_or(Value::Null))
    }
}

/// The body of an answer. Drivers say how long it is, and not all of them close the connection.
fn answer(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut received = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        let count = stream.read(&mut piece)?;
        received.extend_from_slice(&piece[..count]);
        let Some(head) = received.windows(4).position(|window| window == b"\r\n\r\n") else {
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            continue;
        };
        let start = head + 4;
        let expected = length(&received[..head]);
        if count == 0 || expected.is_some_and(|length| received.len() >= start + length) {
            return Ok(received.split_off(start));
        }
    }
}

fn length(head: &[u8]) -> Option<usize> {
    String::from_utf8_lossy(head).lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    })
}
