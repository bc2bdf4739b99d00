//! Judges the types of one document.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use crate::dialect::{BASE, Dialect, Direction, escaped, is_read_only};
use crate::program::{Answer, Program};
use crate::samples::{Known, Sample, Uses, Writing, samples};
use crate::verdict::{Reason, brief, difference};

/// What was found in a document.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// Component schemas whose types were judged.
    pub(crate) components: usize,
    pub(crate) samples: usize,
    pub(crate) survived: usize,
    pub(crate) exceptions: BTreeMap<Reason, usize>,
    /// Wishes that no value fulfils, or values that the schema itself does not allow.
    pub(crate) skipped: usize,
    /// Schemas that the validator cannot use.
    pub(crate) unusable: usize,
    /// Examples, each with its component.
    pub(crate) notes: Vec<String>,
}

impl Findings {
    fn except(&mut self, reason: Reason, note: String) {
        *self.exceptions.entry(reason).or_default() += 1;
        self.notes.push(format!("{}: {note}", reason.name()));
    }
}

/// A component with its samples.
struct Case {
    name: String,
    /// Its number among the types of the program.
    ty: usize,
    validators: [Validator; 2],
    samples: Vec<Sample>,
    uses: Uses,
    /// The number of its definition.
    number: usize,
}

/// Judges the types of component schemas; `names` in the order of the program's types.
pub(crate) fn judge(root: &Value, names: &[String], program: &mut Program) -> Findings {
    let mut findings = Findings::default();
    let mut dialect = Dialect::new(root);
    let prefix = dialect.version().components();
    let numbers: Vec<Option<usize>> = names
        .iter()
        .map(|it| dialect.number(&format!("{prefix}/{}", escaped(it))))
        .collect();
    let Some(registry) = registry(&dialect) else {
        findings.unusable = names.len();
        return findings;
    };
    let uses = uses(root);
    let mut cases = Vec::new();
    for (ty, (name, number)) in names.iter().zip(numbers).enumerate() {
        let Some(number) = number else { continue };
        let Some(validators) = validators(&registry, number) else {
            findings.unusable += 1;
            continue;
        };
        let pointer = format!("#{prefix}/{}", escaped(name));
        let uses = uses.get(&pointer).copied().unwrap_or_default();
        let made = samples(dialect.definitions(), number, uses);
        findings.components += 1;
        findings.skipped += made.unfulfilled;
        cases.push(Case {
            name: name.clone(),
            ty,
            validators,
            samples: made.all,
            uses,
            number,
        });
    }
    for case in &cases {
        judge_case(case, dialect.definitions(), program, &mut findings);
    }
    findings
}

fn judge_case(case: &Case, definitions: &[Value], program: &mut Program, findings: &mut Findings) {
    for sample in &case.samples {
        if sample.known == Known::Yes && !case.allows(sample.direction, &sample.value) {
            findings.skipped += 1;
            continue;
        }
        findings.samples += 1;
        let writing = match sample.writing {
            Writing::Everything => "everything",
            Writing::Request => "request",
        };
        let question = format!("{} {writing} {}", case.ty, sample.value);
        match case.verdict(sample, definitions, program.ask(&question)) {
            None => findings.survived += 1,
            Some((reason, what)) => {
                let note = format!("{} {what}\t{}", case.name, brief(&sample.value));
                findings.except(reason, note);
            }
        }
    }
}

impl Case {
    fn allows(&self, direction: Direction, value: &Value) -> bool {
        let [answer, request] = &self.validators;
        match direction {
            Direction::Answer => answer.is_valid(value),
            Direction::Request => request.is_valid(value),
        }
    }

    /// Why a sample did not survive.
    fn verdict(
        &self,
        sample: &Sample,
        definitions: &[Value],
        answer: Answer,
    ) -> Option<(Reason, String)> {
        let text = match answer {
            Answer::Written(text) => text,
            Answer::Refused(message) => return Some((Reason::Refused, message)),
            Answer::Crashed => return Some((Reason::Crashed, String::new())),
        };
        let Ok(written) = serde_json::from_str(&text) else {
            return Some((Reason::Other, format!("no JSON: {text}")));
        };
        let expected = sample.expected.as_ref().unwrap_or(&sample.value);
        let direction = match sample.writing {
            Writing::Everything => sample.direction,
            Writing::Request => Direction::Request,
        };
        if sample.known == Known::Yes && !self.allows(direction, &written) {
            let what = difference(expected, &written).map(|it| it.1);
            return Some((Reason::Invalid, what.unwrap_or_default()));
        }
        let (reason, what) = difference(expected, &written)?;
        let reason = match reason {
            Reason::NullLost
                if !self.uses.request || is_read_only(definitions, self.number, &what) =>
            {
                Reason::NullAsAbsent
            }
            other => other,
        };
        Some((reason, what))
    }
}

/// The definitions for both directions, where validators find them.
pub(crate) fn registry(dialect: &Dialect<'_>) -> Option<Registry<'static>> {
    let answer = dialect.resource(Direction::Answer);
    let request = renamed(dialect.resource(Direction::Request));
    let registry = Registry::new().add(BASE, answer).ok()?;
    registry
        .add(uri(Direction::Request), request)
        .ok()?
        .prepare()
        .ok()
}

fn uri(direction: Direction) -> String {
    match direction {
        Direction::Answer => BASE.to_owned(),
        Direction::Request => format!("{BASE}-of-requests"),
    }
}

/// The same with references that stay among the definitions for requests.
fn renamed(schema: Value) -> Value {
    match schema {
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| match &value {
                Value::String(text) if name == "$ref" => {
                    let text = text.replacen(BASE, &uri(Direction::Request), 1);
                    (name, Value::String(text))
                }
                _ if name == "enum" || name == "const" => (name, value),
                _ => (name, renamed(value)),
            })
            .collect(),
        Value::Array(items) => items.into_iter().map(renamed).collect(),
        other => other,
    }
}

/// The validators of a definition, for answers and for requests.
pub(crate) fn validators(registry: &Registry<'static>, number: usize) -> Option<[Validator; 2]> {
    let build = |direction| {
        let schema = json!({ "$ref": format!("{}#/$defs/{number}", uri(direction)) });
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
        options
            .with_registry(registry)
            .should_validate_formats(true)
            .build(&schema)
            .ok()
    };
    Some([build(Direction::Answer)?, build(Direction::Request)?])
}

/// Which schemas requests and answers reach, by their references.
fn uses(root: &Value) -> BTreeMap<String, Uses> {
    let mut uses: BTreeMap<String, Uses> = BTreeMap::new();
    let paths = root.get("paths").and_then(Value::as_object);
    let (mut requests, mut answers) = (BTreeSet::new(), BTreeSet::new());
    for operation in paths
        .into_iter()
        .flatten()
        .filter_map(|it| it.1.as_object())
        .flat_map(|it| it.values())
    {
        let Some(members) = operation.as_object() else {
            // The parameters of all operations of a path.
            reach(root, operation, &mut requests);
            continue;
        };
        for (name, value) in members {
            match name.as_str() {
                "responses" => reach(root, value, &mut answers),
                "parameters" | "requestBody" => reach(root, value, &mut requests),
                _ => {}
            }
        }
    }
    for reference in requests {
        uses.entry(reference).or_default().request = true;
    }
    for reference in answers {
        uses.entry(reference).or_default().answer = true;
    }
    uses
}

fn reach(root: &Value, from: &Value, reached: &mut BTreeSet<String>) {
    let mut pending = vec![from];
    while let Some(value) = pending.pop() {
        match value {
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                    && reached.insert(reference.to_owned())
                {
                    pending.extend(root.pointer(reference.trim_start_matches('#')));
                }
                if let Some(mapping) = members.get("mapping").and_then(Value::as_object) {
                    let targets = mapping.values().filter_map(Value::as_str);
                    let new: Vec<&str> = targets
                        .filter(|it| reached.insert((*it).to_owned()))
                        .collect();
                    pending.extend(
                        new.iter()
                            .filter_map(|it| root.pointer(it.trim_start_matches('#'))),
                    );
                }
                pending.extend(members.values());
            }
            Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
}
