//! Server-sent events: the runtime's parser, and one that has the whole text before it.

#[path = "../../../generator/runtime/src/runtime/response/event_parser.rs"]
mod event_parser;

use std::marker::PhantomData;
use std::time::Duration;

use event_parser::EventParser;

/// As the runtime's, which can be made there only.
#[derive(Debug)]
pub struct Event<T> {
    event: String,
    id: Option<String>,
    retry: Option<Duration>,
    data: String,
    ty: PhantomData<fn() -> T>,
}

/// Kind, id, milliseconds, data.
pub type Plain = (String, Option<String>, Option<u128>, String);

impl Event<()> {
    fn plain(self) -> Plain {
        let PhantomData = self.ty;
        let retry = self.retry.map(|it| it.as_millis());
        (self.event, self.id, retry, self.data)
    }
}

/// The events of bytes that come in pieces of this length.
pub fn parse(bytes: &[u8], step: usize) -> Vec<Plain> {
    let mut parser = EventParser::default();
    let mut events = Vec::new();
    for piece in bytes.chunks(step) {
        parser.feed(piece);
        events.extend(std::iter::from_fn(|| parser.next_event().map(Event::plain)));
        assert!(parser.pending() <= bytes.len());
    }
    events
}

/// The events of a text, line by line.
pub fn plainly(bytes: &[u8]) -> Vec<Plain> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut events = Vec::new();
    let (mut id, mut retry) = (None, None);
    let (mut event, mut data) = (String::new(), Vec::new());
    // What is not ended by a line end is no line.
    let lines = text.rsplit_once('\n').map_or("", |it| it.0);
    let ended = text.contains('\n');
    for line in lines.split('\n').take(if ended { usize::MAX } else { 0 }) {
        if line.is_empty() {
            let (event, data) = (std::mem::take(&mut event), std::mem::take(&mut data));
            if !data.is_empty() {
                let kind = if event.is_empty() { "message".to_owned() } else { event };
                let id = id.clone().filter(|it: &String| !it.is_empty());
                events.push((kind, id, retry.take(), data.join("\n")));
            }
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => event = value.to_owned(),
            "data" => data.push(value.to_owned()),
            "id" if !value.contains('\0') => id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit()) => {
                retry = value.parse::<u64>().ok().map(u128::from);
            }
            _ => {}
        }
    }
    events
}
