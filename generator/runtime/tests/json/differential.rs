//! The reader and the writer against serde_json, on generated texts.

use portolan_runtime::runtime::json;
use serde_json::Value;

use super::generator::Generator;
use super::{read, write};

#[test]
fn any_value() {
    let mut generator = Generator::new(11);
    for _ in 0..5_000 {
        let value = generator.value(5);
        let compact = serde_json::to_string(&value).unwrap();
        assert_eq!(read::<Value>(&compact), value);
        assert_eq!(
            read::<Value>(&serde_json::to_string_pretty(&value).unwrap()),
            value
        );
        assert_eq!(write(&value), compact);
    }
}

#[test]
fn any_text_with_a_fault() {
    let mut generator = Generator::new(12);
    let mut faults = 0;
    for _ in 0..60_000 {
        let mut text = serde_json::to_vec(&generator.value(3)).unwrap();
        for _ in 0..=generator.below(3) {
            let at = generator.below(text.len() + 1);
            let byte = generator
                .one_of(b"[]{}:,\"\\/u0123456789abcdef+-.eEtfn \t\n\r\x00\x1F\x80\xC3\xFF");
            match generator.below(3) {
                0 => text.insert(at, byte),
                1 if at < text.len() => text[at] = byte,
                _ if at < text.len() => _ = text.remove(at),
                _ => text.push(byte),
            }
        }
        let (ours, theirs) = (
            json::from_slice::<Value>(&text),
            serde_json::from_slice::<Value>(&text),
        );
        let shown = String::from_utf8_lossy(&text);
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{shown}"),
            (Err(_), Err(_)) => faults += 1,
            // Half a surrogate pair stands for no character here, and is an error there.
            (Ok(ours), Err(_)) if ours.to_string().contains('\u{FFFD}') => faults += 1,
            (ours, theirs) => panic!("{shown}: {ours:?} against {theirs:?}"),
        }
    }
    assert!((20_000..60_000).contains(&faults), "{faults}");
}
