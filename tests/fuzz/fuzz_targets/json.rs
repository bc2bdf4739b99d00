//! The runtime's reader and writer of JSON against `serde_json`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan_runtime::runtime::json;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let ours = json::from_slice::<Value>(bytes);
    let theirs = serde_json::from_slice::<Value>(bytes);
    let shown = || String::from_utf8_lossy(bytes);
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs, "{}", shown());
            let written = json::to_vec(&ours);
            let again: Value = serde_json::from_slice(&written).expect("it is JSON");
            assert_eq!(again, theirs, "{}", shown());
        }
        (Err(_), Err(_)) => {}
        // Half a surrogate pair stands for no character here, and is an error there.
        (Ok(ours), Err(_)) if ours.to_string().contains('\u{FFFD}') => {}
        (ours, theirs) => panic!("{}: {ours:?} against {theirs:?}", shown()),
    }
    // Whatever a lenient reader makes of it, it ends.
    let _ = json::from_slice_lenient::<Vec<Option<String>>>(bytes);
});
