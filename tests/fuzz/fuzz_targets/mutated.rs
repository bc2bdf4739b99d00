//! Documents of the repository, changed here and there.
//!
//! `PORTOLAN_FUZZ_DOCUMENT=FILE` writes the document before it is tried.

#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan_fuzz::{pipeline, seeds::mutated};

fuzz_target!(|bytes: &[u8]| {
    let Some((tree, config)) = mutated(bytes) else {
        return;
    };
    let text = tree.to_string();
    if let Some(path) = std::env::var_os("PORTOLAN_FUZZ_DOCUMENT") {
        std::fs::write(path, &text).expect("the document can be written");
    }
    pipeline::check_bytes("fuzz.json", text.into_bytes(), config);
});
