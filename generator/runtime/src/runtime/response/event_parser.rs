//! Takes server-sent events out of bytes (HTML, section 9.2.6).

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::time::Duration;

use super::Event;

/// Events in the making; pieces may end anywhere, within a line end or a character too.
#[derive(Debug, Default)]
pub(super) struct EventParser {
    line: Vec<u8>,
    /// The last byte was a carriage return: a line feed after it belongs to it.
    after_return: bool,
    /// A line was read: a byte order mark stands in the first one only.
    started: bool,
    event: String,
    data: String,
    id: Option<String>,
    retry: Option<Duration>,
    ready: VecDeque<Event<()>>,
}

impl EventParser {
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let after_return = std::mem::replace(&mut self.after_return, byte == b'\r');
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => self.end_line(),
                byte => self.line.push(byte),
            }
        }
    }

    /// The next event that is complete.
    pub(super) fn next_event<T>(&mut self) -> Option<Event<T>> {
        let event = self.ready.pop_front()?;
        Some(Event {
            event: event.event,
            id: event.id,
            retry: event.retry,
            data: event.data,
            ty: PhantomData,
        })
    }

    /// How many bytes wait for the rest of their event.
    pub(super) fn pending(&self) -> usize {
        self.line.len().saturating_add(self.data.len())
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let started = std::mem::replace(&mut self.started, true);
        let line = match line.strip_prefix(b"\xEF\xBB\xBF") {
            Some(rest) if !started => rest,
            _ => line.as_slice(),
        };
        let line = String::from_utf8_lossy(line);
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = line.split_once(':').unwrap_or((line.as_ref(), ""));
        self.field(field, value.strip_prefix(' ').unwrap_or(value));
    }

    fn field(&mut self, field: &str, value: &str) {
        match field {
            "event" => value.clone_into(&mut self.event),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // Comments have an empty name.
            _ => {}
        }
    }

    fn dispatch(&mut self) {
        let event = std::mem::take(&mut self.event);
        let mut data = std::mem::take(&mut self.data);
        if data.pop().is_none() {
            return;
        }
        self.ready.push_back(Event {
            event: if event.is_empty() {
                "message".to_owned()
            } else {
                event
            },
            id: self.id.clone().filter(|it| !it.is_empty()),
            retry: self.retry.take(),
            data,
            ty: PhantomData,
        });
    }
}
