//! Texts that are cut off, written in odd ways, or are no text at all.

use std::fmt::Write as _;

use crate::pipeline;
use crate::random::Random;

const YAML: &str = "openapi: 3.1.0 # c
info: {title: \"\\u00e4 \\\"x\", version: '1'}
paths:
  ? /a/{b}
  : &x
    parameters: [{name: b, in: path, required: true, schema: {type: [string, 'null']}}]
    get:
      description: |-
        two
        lines
      responses: {200: {description: >
            folded
        , content: {a/b: {schema: {$ref: '#/components/schemas/S'}}}}}
  /c: *x
components:
  schemas:
    S: {<<: {type: object}, properties: {\"p q\": {enum: [a, 1, ~, 1.5e3]}}}
...
";

fn check(name: &str, bytes: &[u8]) {
    pipeline::check_bytes(name, bytes.to_vec(), None);
}

/// The same document as JSON.
fn json() -> String {
    let text = YAML.replace(">\n            folded\n        ,", "folded,");
    let document = portolan::source::Document::from_text("a.yaml", text, &mut Default::default());
    document.expect("it is a document").value().to_string()
}

#[test]
fn cut_off_anywhere() {
    for end in 0..YAML.len() {
        check("a.yaml", &YAML.as_bytes()[..end]);
    }
    let json = json();
    for end in 0..json.len() {
        check("a.json", &json.as_bytes()[..end]);
        check("a.yaml", &json.as_bytes()[..end]);
    }
}

#[test]
fn without_a_byte_anywhere() {
    let json = json();
    for (name, text) in [("a.yaml", YAML), ("a.json", &json)] {
        for at in 0..text.len() {
            let bytes = text.as_bytes();
            check(name, &[&bytes[..at], &bytes[at + 1..]].concat());
        }
    }
}

#[test]
fn in_other_encodings() {
    for text in [YAML, &json()] {
        for with_mark in [text.to_owned(), format!("\u{feff}{text}")] {
            let units: Vec<u16> = with_mark.encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|it| it.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|it| it.to_be_bytes()).collect();
            let odd = &little[..little.len() - 1];
            let wide: Vec<u8> = with_mark
                .chars()
                .flat_map(|it| u32::from(it).to_le_bytes())
                .collect();
            [with_mark.as_bytes(), &little, &big, odd, &wide]
                .into_iter()
                .for_each(|it| check("a", it));
        }
    }
}

#[test]
fn next_to_nothing() {
    for text in [
        "",
        "\0",
        "\u{feff}",
        " \n\t\r\n",
        "#",
        "---",
        "null",
        "~",
        "1",
        "a",
        "[]",
        "{}",
        "\"",
        "'",
        "%",
        "\u{85}",
        "\u{2028}",
    ] {
        for name in ["", "a", "a.yaml", "a.json", "a.toml"] {
            check(name, text.as_bytes());
            check(name, text.repeat(3).as_bytes());
            check(name, format!("openapi: {text}").as_bytes());
            check(name, format!("{{\"openapi\": {text}}}").as_bytes());
        }
    }
}

/// Characters that look like a document from afar.
const SIGNS: &[u8] = b"{}[]:,\"'\\&*!|>%@`#-?~ \n\t\r0az\0\xC3\xA4\xFF";

fn noise(length: usize, signs: Option<&[u8]>, random: &mut Random) -> Vec<u8> {
    let mut byte = || match signs {
        Some(signs) => signs[random.below(signs.len())],
        None => u8::try_from(random.below(256)).unwrap_or_default(),
    };
    (0..length).map(|_| byte()).collect()
}

fn check_noise(length: usize) {
    let mut random = Random::new(1);
    for signs in [
        None,
        Some(SIGNS),
        Some(&b"a \n"[..]),
        Some(b"[{"),
        Some(b"a: -\n"),
        Some(b"\"\\u0"),
    ] {
        let bytes = noise(length, signs, &mut random);
        for name in ["a.yaml", "a.json"] {
            check(name, &bytes);
        }
    }
}

#[test]
fn noise_of_all_kinds() {
    for length in [1, 10, 100, 1_000, 100_000] {
        check_noise(length);
    }
}

/// `PORTOLAN_NOISE=200` tries as many megabytes of each kind.
#[test]
#[ignore = "takes minutes and gigabytes"]
fn much_noise() {
    let megabytes = std::env::var("PORTOLAN_NOISE")
        .ok()
        .and_then(|it| it.parse().ok());
    check_noise(megabytes.unwrap_or(10_usize) << 20);
}

#[test]
#[ignore = "takes a minute"]
fn a_million_keys() {
    let mut yaml = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\n".to_owned();
    for index in 0..1_000_000 {
        let _ = writeln!(yaml, "x-{index}: 1");
    }
    check("a.yaml", yaml.as_bytes());
    check("a.yaml", yaml.replace("x-", "x-1-").as_bytes());
    check("a.yaml", (yaml + &"k: 1\n".repeat(1_000_000)).as_bytes());
}
