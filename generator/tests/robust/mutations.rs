//! Documents that are broken at random.

use portolan::diagnostics::Diagnostics;
use serde_json::{Value, json};

use crate::random::Random;
use crate::{atlas, run, sound};

/// The pointers to all parts of a tree.
pub(crate) fn pointers(value: &Value, at: &mut String, found: &mut Vec<String>) {
    let length = at.len();
    let mut below = |key: &str, value: &Value| {
        at.push('/');
        at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        found.push(at.clone());
        pointers(value, at, found);
        at.truncate(length);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, it)| below(key, it)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, it)| below(&index.to_string(), it)),
        _ => {}
    }
}

/// Something that hardly ever is right.
fn nonsense(random: &mut Random) -> Value {
    match random.below(13) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!("text"),
        5 => json!(""),
        6 => json!([]),
        7 => json!({}),
        8 => json!([null, 1, "a", {}, []]),
        9 => json!({ "$ref": "#/components/schemas/Missing" }),
        10 => json!({ "$ref": 1 }),
        11 => nested(random, json!(1), |it| json!([it])),
        _ => nested(
            random,
            json!({ "minLength": -1 }),
            |it| json!({ "type": "array", "items": it }),
        ),
    }
}

fn nested(random: &mut Random, inner: Value, wrap: impl Fn(Value) -> Value) -> Value {
    (0..random.below(40)).fold(inner, |value, _| wrap(value))
}

/// Replaces, removes or copies a part.
fn mutate(tree: &mut Value, random: &mut Random) -> String {
    let mut found = Vec::new();
    pointers(tree, &mut String::new(), &mut found);
    let pointer = found[random.below(found.len())].clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
    let key = key.replace("~1", "/").replace("~0", "~");
    match random.below(4) {
        0 => {
            match tree.pointer_mut(parent) {
                Some(Value::Object(members)) => drop(members.shift_remove(&key)),
                Some(Value::Array(items)) => drop(items.pop()),
                _ => {}
            }
            format!("removed {pointer}")
        }
        1 => {
            let source = &found[random.below(found.len())];
            let copy = tree.pointer(source).cloned().unwrap_or_default();
            let done = format!("copied {source} to {pointer}");
            if let Some(part) = tree.pointer_mut(&pointer) {
                *part = copy;
            }
            done
        }
        _ => {
            let value = nonsense(random);
            let done = format!("put {value} at {pointer}");
            if let Some(part) = tree.pointer_mut(&pointer) {
                *part = value;
            }
            done
        }
    }
}

#[test]
fn broken_documents_give_sound_plans() {
    let (tree, config, _) = atlas::read();
    for seed in 0..60 {
        let mut random = Random::new(seed);
        let mut tree = tree.clone();
        let done: Vec<String> = (0..=random.below(6))
            .map(|_| mutate(&mut tree, &mut random))
            .collect();
        if let Some(run) = run::run(&tree, &config, &mut Diagnostics::new()) {
            let problems = sound::problems(&run.krate);
            assert!(problems.is_empty(), "seed {seed}, {done:#?}: {problems:#?}");
        }
    }
}
