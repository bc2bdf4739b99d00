//! The program for the command line: what commands and flags are called, and how texts become values.

use std::collections::{BTreeMap, BTreeSet};

use super::{Planning, docs, plain};
use crate::lower::newest;
use crate::name::{self, Scope, Words};
use crate::rust::cli::{Command, Field, Flag, Form, Group, Origin, Program};
use crate::{ir, rust};

/// Flags that every operation has (`runtime/cli/settings.rs`).
const GLOBAL: [&str; 8] = [
    "base-url", "dry-run", "header", "help", "include", "output", "retries", "timeout",
];

/// The flag that every operation has besides where media types carry versions.
const VERSION: &str = "api-version";

/// The program, if the configuration wants one.
pub(super) fn program(
    planning: &Planning<'_>,
    groups: &[rust::Group],
    models: &[rust::Module],
) -> Option<Program> {
    let choice = planning.config.cli.as_ref()?;
    let api = planning.api;
    let versions = api.operations.iter().filter_map(|it| it.version.as_ref());
    let version = newest(versions.map(String::as_str)).map(str::to_owned);
    let mut making = Making {
        planning,
        global: GLOBAL
            .into_iter()
            .chain(version.as_ref().map(|_| VERSION))
            .collect(),
        items: items(groups, models),
        flags: Flags::default(),
    };
    let groups = groups.iter().enumerate();
    let groups = groups.map(|(index, it)| making.group(index, it)).collect();
    let title = docs::one_line(&api.title);
    Some(Program {
        name: match &choice.name {
            Some(name) => name.get_ref().clone(),
            None => planning.package.clone(),
        },
        about: match title.as_str() {
            "" => "Calls the operations of the API".to_owned(),
            title => format!("Calls the operations of {title}"),
        },
        version,
        groups,
        flags: making.flags.list,
    })
}

/// The types that values of flags may have.
fn items<'a>(
    groups: &'a [rust::Group],
    models: &'a [rust::Module],
) -> BTreeMap<rust::TypePath, &'a rust::Item> {
    let shared = models.iter().flat_map(|it| &it.items);
    let shared = shared.map(|it| (rust::TypePath::Model(it.ident().clone()), it));
    let own = groups.iter().flat_map(|group| {
        let path = |it: &rust::Item| rust::TypePath::Group(group.path.clone(), it.ident().clone());
        group.items.iter().map(move |it| (path(it), it))
    });
    shared.chain(own).collect()
}

struct Making<'a, 'p> {
    planning: &'a Planning<'p>,
    global: Vec<&'static str>,
    items: BTreeMap<rust::TypePath, &'a rust::Item>,
    flags: Flags,
}

/// The flags so far: what looks the same in several operations is one.
#[derive(Default)]
struct Flags {
    scope: Scope,
    list: Vec<Flag>,
    /// The flags of a name, by their places in the list.
    by_name: BTreeMap<String, Vec<usize>>,
}

impl Flags {
    /// The constant that describes this flag.
    fn constant(&mut self, mut flag: Flag) -> rust::ConstantIdent {
        let alike = self.by_name.entry(flag.name.to_string()).or_default();
        for place in alike.iter() {
            let known = &self.list[*place];
            flag.ident = known.ident.clone();
            if *known == flag {
                return flag.ident;
            }
        }
        let words = Words::of(flag.name.as_str());
        let claim = self
            .scope
            .claim(flag.name.as_str(), &words, "", name::constant_ident);
        flag.ident = claim.ident.clone();
        alike.push(self.list.len());
        self.list.push(flag);
        claim.ident
    }
}

impl Making<'_, '_> {
    fn group(&mut self, index: usize, group: &rust::Group) -> Group {
        let planning = self.planning;
        let tag = &planning.api.tags[index];
        let description = tag.description.as_deref().map(plain::text);
        let about = description.as_deref().and_then(|it| it.lines().next());
        let described = planning.api.operations.iter().enumerate();
        let described = described.filter(|(it, _)| planning.names.operation(*it).group == index);
        let mut taken: BTreeSet<String> = group
            .operations
            .iter()
            .map(|it| command_name(&it.method).to_string())
            .collect();
        let commands = described
            .zip(&group.operations)
            .map(|((_, described), it)| self.command(described, it, &mut taken))
            .collect();
        Group {
            name: module_name(&group.module),
            about: about.map_or_else(|| docs::one_line(&tag.name), str::to_owned),
            feature: group.feature.clone(),
            module: group.module.clone(),
            commands,
        }
    }

    fn command(
        &mut self,
        described: &ir::Operation,
        operation: &rust::Operation,
        taken: &mut BTreeSet<String>,
    ) -> Command {
        let name = command_name(&operation.method);
        let id = match is_name(&described.id) && taken.insert(described.id.clone()) {
            true => described.id.clone(),
            false => name.to_string(),
        };
        Command {
            fields: self.fields(operation),
            params: operation.params.clone(),
            about: about(described),
            deprecated: self.planning.advice(described, |index| self.spelled(index)),
            name,
            id,
        }
    }

    /// How an operation is called on the command line.
    fn spelled(&self, operation: usize) -> String {
        let names = self.planning.names.operation(operation);
        let group = module_name(&self.planning.names.group(names.group).module);
        format!("`{group} {}`", command_name(&names.method))
    }

    fn fields(&mut self, operation: &rust::Operation) -> Vec<Field> {
        let mut scope = Scope::default();
        self.global.iter().for_each(|it| scope.reserve(it));
        let names = operation.parameters.iter().map(|it| {
            let wire = match it.wire.as_str() {
                "" => "body",
                wire => wire,
            };
            scope
                .claim(wire, &Words::of(wire), "parameter", name::flag_name)
                .ident
        });
        let names: Vec<rust::FlagName> = names.collect();
        let global = self.global.iter();
        let mut taken: BTreeSet<String> = global.map(|it| (*it).to_owned()).collect();
        taken.extend(names.iter().map(rust::FlagName::to_string));
        let parameters = operation.parameters.iter().zip(names);
        parameters
            .map(|(parameter, name)| {
                let is_free = is_name(&parameter.wire) && taken.insert(parameter.wire.clone());
                let wire = match is_free {
                    true => parameter.wire.clone(),
                    false => name.to_string(),
                };
                Field {
                    ident: parameter.ident.clone(),
                    origin: self.origin(operation, parameter, name, wire),
                }
            })
            .collect()
    }

    fn origin(
        &mut self,
        operation: &rust::Operation,
        parameter: &rust::Parameter,
        name: rust::FlagName,
        wire: String,
    ) -> Origin {
        if let Some(constant) = &parameter.constant {
            return Origin::Constant(constant.clone());
        }
        if parameter.place != rust::Place::Body {
            let form = self.form(&parameter.ty);
            return Origin::Flag(self.flag(parameter, name, wire, form));
        }
        let form = self.form_of_body(operation, parameter);
        let is_bytes = form == Form::Bytes;
        let flag = self.flag(parameter, name, wire, form);
        match (is_bytes, parameter.presence) {
            (false, _) => Origin::Flag(flag),
            (true, rust::Presence::Required) => Origin::Bytes(flag),
            (true, rust::Presence::Optional) => Origin::OptionalBytes(flag),
        }
    }

    fn flag(
        &mut self,
        parameter: &rust::Parameter,
        name: rust::FlagName,
        wire: String,
        form: Form,
    ) -> rust::ConstantIdent {
        let about = self.about_flag(parameter);
        self.flags.constant(Flag {
            ident: name::constant_ident(&Words::of(name.as_str())),
            name,
            wire,
            form,
            presence: parameter.presence,
            about,
        })
    }

    /// What the document says of a parameter, and which members its JSON has.
    fn about_flag(&self, parameter: &rust::Parameter) -> String {
        let about = plain::of_docs(&parameter.docs);
        match self.members(&parameter.ty) {
            Some(members) => format!("{about}\n\n{members}"),
            None => about,
        }
    }

    /// The members of an object, or of the objects in a list, that are sent.
    fn members(&self, ty: &rust::Type) -> Option<String> {
        use rust::Type;
        let path = match ty {
            Type::Option(it) | Type::Patch(it) | Type::Boxed(it) | Type::List(it) => {
                return self.members(it);
            }
            Type::Named(path) => path,
            _ => return None,
        };
        let object = match self.items.get(path)? {
            rust::Item::Alias(it) => return self.members(&it.ty),
            rust::Item::Struct(object) => object,
            _ => return None,
        };
        let sent = object.fields.iter();
        let sent = sent.filter(|it| it.access != rust::Access::ReadOnly);
        let names = sent.map(|it| match it.presence {
            rust::Presence::Required => format!("{} (required)", docs::one_line(&it.wire)),
            rust::Presence::Optional => docs::one_line(&it.wire),
        });
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then(|| format!("Members: {}.", names.join(", ")))
    }

    /// How the text of a body's flag becomes its value; of several media types, the first.
    fn form_of_body(&self, operation: &rust::Operation, parameter: &rust::Parameter) -> Form {
        let first = operation
            .contents
            .as_ref()
            .and_then(|it| it.variants.first());
        let (ty, style) = match first {
            Some(first) => (&first.ty, Some(first.style)),
            None => (&parameter.ty, parameter.style),
        };
        match (style, ty) {
            (_, rust::Type::Binary) => Form::Bytes,
            (Some(rust::Style::Text), _) => Form::Document,
            _ => Form::Json,
        }
    }

    fn form(&self, ty: &rust::Type) -> Form {
        use rust::Type;
        match ty {
            Type::Bool => Form::Switch,
            Type::I32
            | Type::I64
            | Type::U32
            | Type::U64
            | Type::F32
            | Type::F64
            | Type::Number => Form::Number,
            Type::String
            | Type::Timestamp
            | Type::Date
            | Type::Uuid
            | Type::Base64
            | Type::Binary
            | Type::Secret(_) => Form::Text,
            Type::Json | Type::Map(_) => Form::Json,
            Type::Named(path) | Type::Open(path) => self.form_of_item(path),
            Type::List(item) => match self.form(item) {
                Form::List(_) => Form::Json,
                form => Form::List(Box::new(form)),
            },
            Type::Option(it) | Type::Patch(it) | Type::Boxed(it) => self.form(it),
        }
    }

    fn form_of_item(&self, path: &rust::TypePath) -> Form {
        match self.items.get(path) {
            Some(rust::Item::Newtype(it)) => match &it.pattern {
                Some(pattern) => Form::Pattern(pattern.clone()),
                None => Form::Text,
            },
            Some(rust::Item::Enumeration(it)) => match it.base {
                rust::Base::Text => {
                    Form::OneOf(it.variants.iter().map(|it| it.wire.clone()).collect())
                }
                rust::Base::Integer => Form::Number,
            },
            Some(rust::Item::Alias(it)) => self.form(&it.ty),
            Some(rust::Item::Struct(_) | rust::Item::Tuple(_) | rust::Item::Union(_)) | None => {
                Form::Json
            }
        }
    }
}

/// What an operation is for, what is called, and who may do so.
fn about(operation: &ir::Operation) -> String {
    let mut paragraphs = Vec::new();
    let texts = [&operation.summary, &operation.description];
    paragraphs.extend(texts.into_iter().flatten().map(|it| plain::text(it)));
    paragraphs.retain(|it| !it.is_empty());
    let call = docs::one_line(&format!("{} {}", operation.method, operation.path));
    let version = operation
        .version
        .iter()
        .map(|it| format!(" in version {it}"));
    let call = version.fold(call, |call, version| call + &version);
    match paragraphs.is_empty() {
        true => paragraphs.push(format!("Calls {call}")),
        false => paragraphs.push(format!("It calls {call}.")),
    }
    if !operation.roles.is_empty() {
        let roles: Vec<String> = operation
            .roles
            .iter()
            .map(|it| docs::one_line(it))
            .collect();
        paragraphs.push(format!("Needs the role {}.", roles.join(" or ")));
    }
    paragraphs.join("\n\n")
}

fn command_name(method: &rust::FunctionIdent) -> rust::FlagName {
    name::flag_name(&Words::of(method.as_str().trim_start_matches("r#")))
}

fn module_name(module: &rust::ModuleIdent) -> rust::FlagName {
    name::flag_name(&Words::of(module.as_str().trim_start_matches("r#")))
}

/// Whether a text of the document can be typed as another name of a command or a flag.
fn is_name(text: &str) -> bool {
    let is_letter = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '-');
    text.starts_with(|it: char| it.is_ascii_alphanumeric()) && text.chars().all(is_letter)
}
