//! Judges requests: what a generated operation sends is taken apart again by a second reading of the specification.

mod described;
mod source;
mod values;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use jsonschema::{Registry, Validator};
use portolan::rust;
use serde_json::{Map, Value};

use crate::dialect::Dialect;
use crate::judge::{registry, validators};
use crate::program::{Answer, Program};
use crate::verdict::brief;

pub(crate) use source::{Transport, source};

/// What was found about the operations of a document.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) operations: usize,
    /// Operations that were called at least once.
    pub(crate) called: usize,
    pub(crate) calls: usize,
    pub(crate) right: usize,
    /// Calls and operations that were not tried, by reason.
    pub(crate) skipped: BTreeMap<String, usize>,
    /// Calls that went wrong, by reason.
    pub(crate) faults: BTreeMap<String, usize>,
    /// Operations of which a call went wrong, by their ids.
    pub(crate) wrong: BTreeSet<String>,
    /// Examples.
    pub(crate) notes: Vec<String>,
}

impl Findings {
    fn skip(&mut self, reason: &str) {
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }

    fn fault(&mut self, reason: &str, note: &Note<'_>) {
        *self.faults.entry(reason.to_owned()).or_default() += 1;
        self.wrong.insert(note.operation.to_owned());
        self.notes.push(format!("{reason}: {note}"));
    }

    /// So many examples of each kind of fault.
    pub(crate) fn notes(&self, most: usize) -> impl Iterator<Item = &String> {
        self.faults.keys().flat_map(move |reason| {
            let own = self.notes.iter().filter(move |it| it.starts_with(reason));
            own.take(most)
        })
    }

    /// A line for people.
    pub(crate) fn line(&self) -> String {
        format!(
            "{} of {} operations called, {} of {} calls right, faults {:?}, skipped {:?}",
            self.called, self.operations, self.right, self.calls, self.faults, self.skipped
        )
    }
}

/// What is told of a call that went wrong.
struct Note<'a> {
    operation: &'a str,
    what: &'a str,
    question: &'a str,
}

impl fmt::Display for Note<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let question = brief(&Value::from(self.question));
        write!(f, "{} {}\t{question}", self.operation, self.what)
    }
}

/// A parameter of an operation with values to try.
struct Slot<'a> {
    parameter: &'a rust::Parameter,
    described: described::Parameter,
    /// With what a request holds of each.
    pairs: Vec<(Value, Value)>,
    validator: Validator,
}

/// An operation with all it needs.
struct Case<'a> {
    /// Its number in the program.
    number: usize,
    operation: &'a rust::Operation,
    slots: Vec<Slot<'a>>,
}

/// Whether a value of a parameter is tried.
type Tried = fn(&Value, &described::Parameter) -> bool;

/// Judges what each operation sends; with `servers` the calls are sent to them, to each one if those before it reject their own answers.
pub(crate) fn judge(
    root: &Value,
    krate: &rust::Crate,
    program: &Path,
    servers: &[String],
) -> Findings {
    let mut findings = Findings::default();
    let operations: Vec<&rust::Operation> = source::operations(krate).map(|it| it.1).collect();
    findings.operations = operations.len();
    let mut dialect = Dialect::new(root);
    let described: Vec<_> = operations
        .iter()
        .map(|it| described::operation(root, &mut dialect, it))
        .collect();
    let Some(registry) = registry(&dialect) else {
        findings.skip("no validator");
        return findings;
    };
    let path = program;
    let mut program = Program::new(path, None);
    let tried: Tried = match servers {
        [] => values::can_travel,
        _ => values::can_be_checked,
    };
    let mut senders: Vec<Program> = servers
        .iter()
        .map(|it| Program::new(path, Some(it.clone())))
        .collect();
    for (number, (operation, described)) in operations.iter().zip(described).enumerate() {
        let case = described.and_then(|it| case(number, operation, it, &dialect, &registry, tried));
        match case {
            Err(reason) => findings.skip(&reason),
            Ok(case) => {
                let before = findings.calls;
                if senders.is_empty() {
                    case.judge(&mut program, &mut findings);
                } else {
                    case.send(&mut senders, &mut findings);
                }
                findings.called += usize::from(findings.calls > before);
            }
        }
    }
    findings
}

/// Finds values for all parameters; the reason why that is not possible otherwise.
fn case<'a>(
    number: usize,
    operation: &'a rust::Operation,
    described: Vec<Option<described::Parameter>>,
    dialect: &Dialect<'_>,
    registry: &Registry<'static>,
    tried: Tried,
) -> Result<Case<'a>, String> {
    let mut slots = Vec::new();
    for (parameter, described) in operation.parameters.iter().zip(described) {
        let required = parameter.presence == rust::Presence::Required;
        match described.and_then(|it| slot(parameter, it, dialect, registry, tried)) {
            Some(slot) => slots.push(slot),
            None if required && parameter.place == rust::Place::Body => {
                return Err("another body than JSON".to_owned());
            }
            None if required => {
                return Err(format!("no value for a parameter in {:?}", parameter.place));
            }
            None => {}
        }
    }
    Ok(Case {
        number,
        operation,
        slots,
    })
}

fn slot<'a>(
    parameter: &'a rust::Parameter,
    described: described::Parameter,
    dialect: &Dialect<'_>,
    registry: &Registry<'static>,
    tried: Tried,
) -> Option<Slot<'a>> {
    let [_, validator] = validators(registry, described.number)?;
    let mut pairs = crate::samples::pairs(dialect.definitions(), described.number, 24);
    pairs.retain(|(_, sent)| validator.is_valid(sent) && tried(sent, &described));
    (!pairs.is_empty()).then_some(Slot {
        parameter,
        described,
        pairs,
        validator,
    })
}

/// A value for each parameter that a call has, by its index.
type Choice = Vec<Option<usize>>;

impl Case<'_> {
    /// With what is required; with everything, in several values; and each further value of each parameter once.
    fn choices(&self) -> Vec<Choice> {
        let required = |slot: &Slot<'_>| slot.parameter.presence == rust::Presence::Required;
        let least: Choice = self
            .slots
            .iter()
            .map(|it| required(it).then_some(0))
            .collect();
        let mut choices = vec![least.clone()];
        for index in [1, 0, 2, 3] {
            choices.push(
                self.slots
                    .iter()
                    .map(|it| Some(index.min(it.pairs.len() - 1)))
                    .collect(),
            );
        }
        for (position, slot) in self.slots.iter().enumerate() {
            for index in 0..slot.pairs.len() {
                let mut choice = least.clone();
                if let Some(own) = choice.get_mut(position) {
                    *own = Some(index);
                }
                choices.push(choice);
            }
        }
        let mut distinct: Vec<Choice> = Vec::new();
        for choice in choices {
            if !distinct.contains(&choice) {
                distinct.push(choice);
            }
        }
        distinct
    }

    fn question(&self, choice: &Choice) -> String {
        let mut values = Map::new();
        for (slot, index) in self.slots.iter().zip(choice) {
            if let Some((value, _)) = index.and_then(|it| slot.pairs.get(it)) {
                values.insert(slot.parameter.ident.to_string(), value.clone());
            }
        }
        format!("{} {}", self.number, Value::Object(values))
    }

    /// The parameters of a call with what is sent of them.
    fn sent<'b>(&'b self, choice: &'b Choice) -> impl Iterator<Item = (&'b Slot<'b>, &'b Value)> {
        let slots = self.slots.iter().zip(choice);
        slots.filter_map(|(slot, index)| Some((slot, &slot.pairs.get((*index)?)?.1)))
    }

    fn judge(&self, program: &mut Program, findings: &mut Findings) {
        for choice in self.choices() {
            findings.calls += 1;
            let question = self.question(&choice);
            match program.ask(&question) {
                Answer::Written(text) => match self.check(&choice, &text) {
                    Ok(()) => findings.right += 1,
                    Err((reason, what)) => findings.fault(reason, &self.note(&what, &question)),
                },
                Answer::Refused(message) => {
                    findings.fault("refused", &self.note(&message, &question))
                }
                Answer::Crashed => findings.fault("crashed", &self.note("", &question)),
            }
        }
    }

    fn note<'b>(&'b self, what: &'b str, question: &'b str) -> Note<'b> {
        Note {
            operation: &self.operation.meta.id,
            what,
            question,
        }
    }

    /// Takes the request apart and compares.
    fn check(&self, choice: &Choice, text: &str) -> Result<(), (&'static str, String)> {
        let request = wire::Request::parse(text).ok_or(("unreadable", text.to_owned()))?;
        let mut taken = 0;
        for (slot, value) in self.sent(choice) {
            if slot.parameter.place == rust::Place::Body {
                slot.check_body(&request, value)?;
                continue;
            }
            taken += wire::compare(&request, &self.operation.meta.path, &slot.described, value)
                .map_err(|what| ("parameter", format!("{}: {what}", slot.described.name)))?;
        }
        let has_query = self.operation.meta.path.contains('?');
        if taken != request.query.len() && !has_query {
            return Err((
                "query",
                format!("{:?} holds more than was given", request.query),
            ));
        }
        Ok(())
    }

    /// Sends the least call and a full one.
    fn send(&self, programs: &mut [Program], findings: &mut Findings) {
        for choice in self.choices().into_iter().take(2) {
            findings.calls += 1;
            let question = self.question(&choice);
            match exchange(programs, &question) {
                Ok(()) => findings.right += 1,
                Err((reason, _)) if reason == values::OWN_ANSWER => {
                    findings.calls -= 1;
                    findings.skip("an answer of Prism that Prism itself rejects");
                }
                Err((reason, what)) => findings.fault(&reason, &self.note(&what, &question)),
            }
        }
    }
}

/// Sends a call to each server until one has no answer to object to.
fn exchange(programs: &mut [Program], question: &str) -> Result<(), (String, String)> {
    let mut result = Ok(());
    for program in programs {
        result = match program.ask(question) {
            Answer::Written(text) => values::judge_exchange(&text),
            Answer::Refused(message) => Err(("refused".to_owned(), message)),
            Answer::Crashed => Err(("crashed".to_owned(), String::new())),
        };
        if !matches!(&result, Err((reason, _)) if reason == values::OWN_ANSWER) {
            break;
        }
    }
    result
}

impl Slot<'_> {
    fn check_body(
        &self,
        request: &wire::Request,
        value: &Value,
    ) -> Result<(), (&'static str, String)> {
        let body: Value =
            serde_json::from_str(&request.body).map_err(|error| ("body", error.to_string()))?;
        if let Some((_, what)) = crate::verdict::difference(value, &body) {
            return Err(("body", what));
        }
        if !self.validator.is_valid(&body) {
            return Err(("body", "is not what the schema describes".to_owned()));
        }
        let wanted = self.described.media_type.as_deref().unwrap_or_default();
        match request.header("content-type") {
            Some(it) if described::same_media_type(it, wanted) => Ok(()),
            other => Err((
                "body",
                format!("has the type {other:?} instead of {wanted}"),
            )),
        }
    }
}
