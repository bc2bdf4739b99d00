//! Whatever bytes, as the text of a document.

#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan_fuzz::{last, pipeline};

fuzz_target!(|bytes: &[u8]| {
    last::keep(bytes);
    pipeline::check_bytes("fuzz.yaml", bytes.to_vec(), None);
});
