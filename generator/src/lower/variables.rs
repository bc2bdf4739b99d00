//! Brings together the variables of a path and the parameters that stand for them (OpenAPI 3.0, Path Templating).

use indexmap::IndexSet;

use super::{Lowering, path};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::{ir, openapi};

impl Lowering<'_> {
    /// The path as it is sent.
    ///
    /// Its variables without a parameter get one; path parameters without a variable are left out.
    pub(super) fn match_path(
        &mut self,
        item: &openapi::Item,
        parameters: &mut Vec<ir::Parameter>,
    ) -> String {
        let template = path::read(&item.path, |name| is_declared(parameters, name));
        self.adopt_misspelled(item, &template, parameters);
        parameters.retain_mut(|it| {
            if it.location != ir::Location::Path {
                return true;
            }
            let variable = template
                .variables
                .iter()
                .find(|found| found.name == it.name);
            match variable {
                Some(variable) => restyle(it, variable),
                None => self.report_unused(item, it),
            }
            variable.is_some()
        });
        for variable in &template.variables {
            if !is_declared(parameters, &variable.name) {
                self.report_undeclared(item, &variable.name, "path");
                let mut parameter = undeclared(&variable.name, item, ir::Location::Path);
                restyle(&mut parameter, variable);
                parameters.push(parameter);
            }
        }
        for name in &template.query {
            let is_query = |it: &ir::Parameter| it.location == ir::Location::Query;
            if !parameters.iter().any(|it| is_query(it) && it.name == *name) {
                self.report_undeclared(item, name, "query");
                parameters.push(undeclared(name, item, ir::Location::Query));
            }
        }
        self.leave_out_fixed(&template.path, parameters);
        template.path
    }

    /// Leaves out what the path says of the query already: it would be sent twice.
    fn leave_out_fixed(&mut self, path: &str, parameters: &mut Vec<ir::Parameter>) {
        let Some((_, query)) = path.split_once('?') else {
            return;
        };
        let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
        let fixed: Vec<String> = query.split('&').map(name).collect();
        parameters.retain(|it| {
            let is_fixed = it.location == ir::Location::Query && fixed.contains(&it.name);
            if is_fixed {
                self.diagnostics.report(
                    Diagnostic::warning(
                        Code::DuplicateParameter,
                        format!("the path says already what `{}` is", it.name),
                    )
                    .primary(Place::Value(it.place.clone()), "left out")
                    .help("describe it here or in the path"),
                );
            }
            !is_fixed
        });
    }

    /// `user_id` stands for the variable `userId` where nothing else does.
    fn adopt_misspelled(
        &mut self,
        item: &openapi::Item,
        template: &path::Template,
        parameters: &mut [ir::Parameter],
    ) {
        for variable in &template.variables {
            if is_declared(parameters, &variable.name) {
                continue;
            }
            let is_variable = |name: &str| template.variables.iter().any(|it| it.name == name);
            let meant = parameters.iter_mut().find(|it| {
                it.location == ir::Location::Path
                    && !is_variable(&it.name)
                    && !plain(&it.name).is_empty()
                    && plain(&it.name) == plain(&variable.name)
            });
            let Some(meant) = meant else { continue };
            self.diagnostics.report(
                Diagnostic::warning(
                    Code::UnusedPathParameter,
                    format!("`{}` is no variable of `{}`", meant.name, item.path),
                )
                .primary(
                    Place::Value(meant.place.clone()),
                    format!("taken for `{}`", variable.name),
                )
                .help("names are compared letter by letter"),
            );
            meant.name.clone_from(&variable.name);
        }
    }

    fn report_unused(&mut self, item: &openapi::Item, parameter: &ir::Parameter) {
        let name = &parameter.name;
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UnusedPathParameter,
                format!("`{name}` is no variable of `{}`", item.path),
            )
            .primary(Place::Value(parameter.place.clone()), "left out")
            .help(format!(
                "put `{{{name}}}` into the path, or take the parameter out"
            )),
        );
    }

    fn report_undeclared(&mut self, item: &openapi::Item, name: &str, location: &str) {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::UndeclaredPathVariable,
                format!("variable `{name}` of `{}` is not declared", item.path),
            )
            .primary(Place::Key(item.place.clone()), "taken as text")
            .help(format!(
                "declare it: `{{name: {name}, in: {location}, required: true, schema: {{type: string}}}}`"
            )),
        );
    }
}

fn is_declared(parameters: &[ir::Parameter], name: &str) -> bool {
    let mut parameters = parameters.iter();
    parameters.any(|it| it.location == ir::Location::Path && it.name == name)
}

/// A name without what spellings differ in.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// A template says how its variables are written where their parameters do not.
fn restyle(parameter: &mut ir::Parameter, variable: &path::Variable) {
    if parameter.style != ir::Style::Simple {
        return;
    }
    parameter.style = variable.style.unwrap_or(parameter.style);
    parameter.explode = variable.explode.unwrap_or(parameter.explode);
    if variable.characters == ir::Characters::Reserved {
        parameter.characters = variable.characters;
    }
}

fn undeclared(variable: &str, item: &openapi::Item, location: ir::Location) -> ir::Parameter {
    let (style, explode) = match location {
        ir::Location::Path | ir::Location::Header => (ir::Style::Simple, ir::Explode::Together),
        ir::Location::Query | ir::Location::QueryString | ir::Location::Cookie => {
            (ir::Style::Form, ir::Explode::Each)
        }
    };
    ir::Parameter {
        name: variable.to_owned(),
        place: item.place.clone(),
        description: None,
        deprecated: false,
        location,
        style,
        explode,
        characters: ir::Characters::Unreserved,
        encodings: Vec::new(),
        ty: ir::Type::Scalar(ir::Scalar::String),
        presence: ir::Presence::Required,
        default: None,
        constant: None,
        facts: Vec::new(),
        example: None,
    }
}

/// The variables of a path template, in order, each once.
pub(crate) fn variables(path: &str) -> Vec<&str> {
    let names = path.split('{').skip(1);
    let names = names.filter_map(|piece| piece.split_once('}'));
    let names: IndexSet<&str> = names.map(|(name, _)| name).collect();
    names.into_iter().collect()
}
