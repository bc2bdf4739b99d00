//! What the specification forbids though a reader can live with it, found in one walk over the document as it is written.
//!
//! `shape` is about parts that cannot be decoded; here a part is legible, but contradicts another one, stands where it means nothing, or
//! is not of the document's version. A finding says what is made of it; nothing is changed but for defaults, which
//! are left out where they do not fit.

mod default;
mod discriminator;
mod example;
mod ledger;
mod media;
mod names;
mod parameter;
mod paths;
mod query_string;
mod response;
mod root;
mod schema;
mod server;

use serde_json::Value;

use super::adapt::METHODS;
use super::member::member;
use super::path::Path;
use super::version::{self, Version};
use crate::diagnostics::{Diagnostics, Place};
use crate::text::{Origins, Pointer};
use ledger::Ledger;

/// Checks a linked document, and takes out what no stage should read; `origins` says where its parts are in the files.
pub(super) fn check(
    root: &mut Value,
    version: Version,
    origins: &Origins,
    diagnostics: &mut Diagnostics,
) {
    let mut checker = Checker {
        version,
        root,
        origins,
        ledger: Ledger::default(),
        wrong_defaults: Vec::new(),
    };
    checker.document();
    let Checker {
        ledger,
        wrong_defaults,
        ..
    } = checker;
    ledger.report(diagnostics);
    for place in wrong_defaults {
        if let Some(Value::Object(members)) = root.pointer_mut(place.as_str()) {
            members.shift_remove("default");
        }
    }
}

struct Checker<'r> {
    version: Version,
    root: &'r Value,
    origins: &'r Origins,
    ledger: Ledger,
    /// The schemas with a default that does not fit.
    wrong_defaults: Vec<Pointer>,
}

/// How one part is checked.
type Check<'r> = fn(&mut Checker<'r>, &'r Value, &Path<'_>);

impl<'r> Checker<'r> {
    fn document(&mut self) {
        let (root, path) = (self.root, Path::ROOT);
        self.root_members(&path);
        self.equal_paths(&path);
        self.operation_ids(&path);
        for (key, value) in members(root) {
            let path = path.key(key);
            match key.as_str() {
                "paths" | "webhooks" => self.each(value, &path, Self::path_item),
                "components" => self.components(value, &path),
                "definitions" => self.each(value, &path, Self::schema),
                "parameters" => self.each(value, &path, Self::parameter),
                "responses" => self.each(value, &path, Self::response),
                _ => {}
            }
        }
    }

    fn components(&mut self, value: &'r Value, path: &Path<'_>) {
        for (key, value) in members(value) {
            let path = path.key(key);
            self.component_names(key, value, &path);
            match key.as_str() {
                "schemas" => self.each(value, &path, Self::schema),
                "parameters" => self.each(value, &path, Self::parameter),
                "headers" => self.each(value, &path, Self::header),
                "responses" => self.each(value, &path, Self::response),
                "requestBodies" => self.each(value, &path, Self::request_body),
                "examples" => self.each(value, &path, Self::example),
                "pathItems" => self.each(value, &path, Self::path_item),
                "securitySchemes" => self.each(value, &path, Self::security_scheme),
                _ => {}
            }
        }
    }

    fn path_item(&mut self, value: &'r Value, path: &Path<'_>) {
        if version::minor(self.root) >= 2 {
            self.whole_queries(value, path);
        }
        for (key, value) in members(value) {
            let path = path.key(key);
            match key.as_str() {
                "parameters" => self.each(value, &path, Self::parameter),
                "servers" => self.own_servers(value, &path),
                "additionalOperations" => self.each(value, &path, Self::operation),
                method if METHODS.contains(&method) => self.operation(value, &path),
                _ => {}
            }
        }
    }

    fn operation(&mut self, value: &'r Value, path: &Path<'_>) {
        for (key, value) in members(value) {
            let path = path.key(key);
            match key.as_str() {
                "parameters" => self.each(value, &path, Self::parameter),
                "servers" => self.own_servers(value, &path),
                "requestBody" => self.request_body(value, &path),
                "responses" => self.each(value, &path, Self::response),
                _ => {}
            }
        }
    }

    fn request_body(&mut self, value: &'r Value, path: &Path<'_>) {
        if let Some(content) = value.get("content") {
            self.each(content, &path.key("content"), Self::sent_media_type);
        }
    }

    /// Does the same with each member of an object, or each item of an array.
    fn each(&mut self, value: &'r Value, path: &Path<'_>, check: Check<'r>) {
        match value {
            Value::Object(members) => {
                for (key, member) in members.iter().filter(|(key, _)| !key.starts_with("x-")) {
                    check(self, member, &path.key(key));
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    check(self, item, &path.index(index));
                }
            }
            _ => {}
        }
    }

    /// A place in the file that it came from.
    fn file_place(&self, path: &Path<'_>) -> Pointer {
        self.origins.file_place(&path.pointer())
    }

    fn key(&self, path: &Path<'_>) -> Place {
        Place::Key(self.file_place(path))
    }

    fn value(&self, path: &Path<'_>) -> Place {
        Place::Value(self.file_place(path))
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The member of a value, if it is an object.
fn get<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    member(value.as_object()?, key)
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    get(value, key)?.as_str()
}

fn is_true(value: &Value, key: &str) -> bool {
    get(value, key) == Some(&Value::Bool(true))
}
