//! Texts that are made to break the reader. Each must be refused, or read; what takes time quadratic in its length would not end here.

use super::read;

/// Reads a text that must be refused for its nesting or size.
#[track_caller]
fn check_refused(text: &str) {
    for name in ["a.yaml", "a.json"] {
        let found = read(name, text);
        assert!(
            found.starts_with("P0006 ") || found.starts_with("P0002 "),
            "{name}: {found:.200}"
        );
    }
}

#[track_caller]
fn check_code(name: &str, text: &str, code: &str) {
    let found = read(name, text);
    assert!(found.starts_with(code), "{found:.200}");
}

#[test]
fn deep_nesting() {
    for depth in [121, 10_000, 50_000] {
        check_code("a.json", &"[".repeat(depth), "P0006 1:12");
        check_code(
            "a.json",
            &("[".repeat(depth) + &"]".repeat(depth)),
            "P0006 1:12",
        );
        check_code(
            "a.json",
            &("{\"a\":".repeat(depth) + "1" + &"}".repeat(depth)),
            "P0006 ",
        );
        check_code(
            "a.yaml",
            &("a: ".to_owned() + &"[".repeat(depth) + &"]".repeat(depth)),
            "P0006 ",
        );
        check_code(
            "a.yaml",
            &("a: ".to_owned() + &"{a: ".repeat(depth) + &"}".repeat(depth)),
            "P0006 ",
        );
        check_code("a.yaml", &"- ".repeat(depth), "P0006 ");
        check_refused(&("a: ".to_owned() + &"[".repeat(depth)));
        check_refused(&"? ".repeat(depth));
        check_refused(&"[{a: ".repeat(depth));
        check_refused(&"[\"]\", ".repeat(depth));
    }
}

#[test]
fn deep_blocks() {
    let nested: String = (0..1_000).map(|depth| " ".repeat(depth) + "a:\n").collect();
    check_code(
        "a.yaml",
        &nested,
        "P0006 121:121 the document is nested more than 120 levels deep",
    );
}

/// Schemas in schemas, in each notation.
#[test]
fn deep_schemas() {
    let depth = 10_000;
    for (before, after) in [
        ("{\"properties\": {\"a\": ", "}}"),
        ("{\"items\": ", "}"),
        ("{\"allOf\": [", "]}"),
        ("{\"oneOf\": [{\"not\": ", "}]}"),
        ("{\"additionalProperties\": ", "}"),
    ] {
        let schema = before.repeat(depth) + "{}" + &after.repeat(depth);
        let json = format!("{{\"components\": {{\"schemas\": {{\"A\": {schema}}}}}}}");
        check_code("a.json", &json, "P0006 ");
        check_code("a.yaml", &json, "P0006 ");
        check_code(
            "a.yaml",
            &format!("components:\n  schemas:\n    A: {schema}\n"),
            "P0006 ",
        );
    }
}

#[test]
fn the_deepest_that_is_allowed() {
    let depth = 120;
    for name in ["a.json", "a.yaml"] {
        let text = "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(read(name, &text), text);
    }
}

#[test]
fn aliases_that_explode() {
    let list = |item: &str| [item; 10].join(",");
    let level = |number: usize| {
        format!(
            "a{number}: &a{number} [{}]\n",
            list(&format!("*a{}", number - 1))
        )
    };
    let bomb: String = std::iter::once(format!("a0: &a0 [{}]\n", list("x")))
        .chain((1..20).map(level))
        .collect();
    check_code("a.yaml", &bomb, "P0006 ");
    let text = format!(
        "a: &a {}\nb: [{}*a]",
        "x".repeat(1 << 20),
        "*a, ".repeat(1 << 16)
    );
    check_code(
        "a.yaml",
        &text,
        "P0006 1:4 the document is too large once its aliases are expanded",
    );
}

#[test]
fn merges_that_explode() {
    let level = |number: usize| {
        format!(
            "a{number}: &a{number} {{<<: *a{0}, n{number}: *a{0}}}\n",
            number - 1
        )
    };
    let bomb: String = std::iter::once("a0: &a0 {a: 1, b: 2}\n".to_owned())
        .chain((1..60).map(level))
        .collect();
    check_code("a.yaml", &bomb, "P0006 ");
}

#[test]
fn aliases_of_themselves() {
    check_code("a.yaml", "&a [*a]", "P0006 1:1 ");
    check_code("a.yaml", "a: &a\n  <<: *a\n  b: c", "P0006 ");
    check_code("a.yaml", "a: &a {b: *a}", "P0006 ");
}

#[test]
fn a_few_honest_aliases() {
    let text = format!(
        "a: &a [{}]\nb: [{}]",
        "x, ".repeat(100),
        "*a, ".repeat(1_000)
    );
    assert!(read("a.yaml", &text).ends_with("]]}"));
}

#[test]
fn much_of_everything() {
    let many = 20_000;
    for text in [
        "&a ".repeat(many),
        "!a ".repeat(many),
        "a: ".repeat(many),
        "\"".to_owned() + &"\\\"".repeat(many),
        "[".to_owned() + &",".repeat(many),
        "---\n".repeat(many),
        "k: 1\n".repeat(many),
        "%TAG ! !\n".repeat(many),
        "x".repeat(many) + ": 1",
        " ".repeat(many) + "a: 1",
        "#".repeat(many) + "\na: 1",
        "|\n".repeat(many),
        "- |+\n".repeat(many),
        "a: &a x\nb: [".to_owned() + &"*a,".repeat(many) + "]",
        (0..many)
            .map(|number| format!("&{number} a{number}: 1\n"))
            .collect(),
        "{".to_owned() + &"\"k\":1,".repeat(many) + "\"k\":1}",
    ] {
        read("a.yaml", &text);
        read("a.json", &text);
    }
}

#[test]
fn many_duplicate_keys_are_counted() {
    let found = read("a.yaml", &"k: 1\n".repeat(1_500));
    assert_eq!(found.lines().count(), 1_002);
    assert!(
        found.contains("P0003 499 more keys are used twice"),
        "{found:.200}"
    );
}

/// Numbers without a pattern, the same in every run (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }
}

#[test]
fn random_texts() {
    let pieces = [
        "a", "b: ", "- ", "? ", "[", "]", "{", "}", ", ", "&x ", "*x", "!t ", "|", ">", "'", "\"",
        "%", "#", "\n", "  ", "\t", ": ", "<<", "1", "~", "ä", "\u{85}", "\\", "...", "---",
    ];
    let mut random = Random(42);
    for _ in 0..5_000 {
        let length = random.below(40);
        let text: String = (0..length)
            .filter_map(|_| pieces.get(random.below(pieces.len())))
            .copied()
            .collect();
        read("a.yaml", &text);
        read("a.json", &text);
    }
}

#[test]
fn documents_with_random_damage() {
    let good = "openapi: 3.0.3\ninfo: {title: \"Ä\", version: '1'}\npaths:\n  /a/{b}: &x\n    get:\n      tags: [a, *y]\n  /c: *x\n";
    let mut random = Random(7);
    for _ in 0..5_000 {
        let mut bytes = good.as_bytes().to_vec();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len());
            match random.below(3) {
                0 => bytes[at] = u8::try_from(random.below(256)).unwrap(),
                1 => bytes.truncate(at + 1),
                _ => bytes.insert(at, b":[]{}\n\"' &*"[random.below(11)]),
            }
        }
        read("a.yaml", &String::from_utf8_lossy(&bytes));
    }
}
