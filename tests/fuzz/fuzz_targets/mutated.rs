//! Documents of the repository, changed here and there.

#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan_fuzz::{last, pipeline, seeds::mutated};

fuzz_target!(|bytes: &[u8]| {
    let Some((tree, config)) = mutated(bytes) else {
        return;
    };
    let text = tree.to_string().into_bytes();
    last::keep(&text);
    pipeline::check_bytes("fuzz.json", text, config);
});
