//! The runtime's parser of server-sent events: the same events however the bytes are cut, and those of the plainest reader.

#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan_fuzz::events;

fuzz_target!(|input: (u8, &[u8])| {
    let (step, bytes) = input;
    let whole = events::parse(bytes, bytes.len().max(1));
    assert_eq!(whole, events::parse(bytes, usize::from(step).max(1)));
    assert_eq!(whole, events::plainly(bytes));
});
