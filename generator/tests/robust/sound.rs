//! What must hold of every plan, so that the crate compiles whichever features are on.

use std::collections::{BTreeMap, BTreeSet};

use portolan::rust::{
    Answer, Crate, ErrorBody, ErrorSet, FeatureName, Group, Item, Operation, Rest, Type, TypeIdent,
    TypePath, UnionRule,
};

/// What a type needs: the feature without which it is not there, if there is one.
type Homes<'c> = BTreeMap<&'c str, &'c [FeatureName]>;

/// Everything that is wrong with a plan.
pub(crate) fn problems(krate: &Crate) -> Vec<String> {
    let mut problems = Vec::new();
    identifiers(krate, &mut problems);
    references(krate, &mut problems);
    circles(krate, &mut problems);
    problems
}

/// Every identifier is one, and taken once in its namespace.
fn identifiers(krate: &Crate, problems: &mut Vec<String>) {
    let modules = krate.groups.iter().map(|it| it.module.as_str());
    unique("groups", modules, problems);
    let features = krate.groups.iter().map(|it| it.feature.as_str());
    distinct("features", features, problems);
    let models = krate.models.iter();
    unique(
        "modules of models",
        models.map(|it| it.ident.as_str()),
        problems,
    );
    let items = krate.models.iter().flat_map(|it| &it.items);
    unique(
        "models",
        items.clone().map(|it| it.ident().as_str()),
        problems,
    );
    unique(
        "errors",
        krate.errors.iter().map(|it| it.ident.as_str()),
        problems,
    );
    for set in &krate.errors {
        unique(
            set.ident.as_str(),
            set.variants.iter().map(|it| it.ident.as_str()),
            problems,
        );
    }
    for item in items {
        members(item, problems);
    }
    for group in krate.all_groups() {
        let operations = group.operations.iter();
        let methods = operations.clone().map(|it| it.method.as_str());
        unique(group.module.as_str(), methods, problems);
        let types = operations.clone().flat_map(types_of_operation);
        let types = types.chain(group.items.iter().map(Item::ident));
        let types = types.chain([&group.ident]).map(TypeIdent::as_str);
        unique(group.module.as_str(), types, problems);
        operations.for_each(|it| parts(it, problems));
        group.items.iter().for_each(|it| members(it, problems));
    }
}

/// The types that stand beside a group's for an operation.
fn types_of_operation(operation: &Operation) -> impl Iterator<Item = &TypeIdent> {
    let own = [&operation.params, &operation.error.ident];
    own.into_iter().chain(enums_of_operation(operation))
}

/// The enums of its bodies and successes.
fn enums_of_operation(operation: &Operation) -> impl Iterator<Item = &TypeIdent> {
    let contents = operation.contents.iter().map(|it| &it.ident);
    contents.chain(operation.successes.iter().map(|it| &it.ident))
}

/// The names in what is there for an operation.
fn parts(operation: &Operation, problems: &mut Vec<String>) {
    let parameters = operation.parameters.iter().map(|it| it.ident.as_str());
    unique(operation.params.as_str(), parameters, problems);
    let methods = operation.alternatives.iter().map(|it| it.method.as_str());
    unique(operation.params.as_str(), methods, problems);
    for it in operation.contents.iter() {
        let variants = it.variants.iter().map(|it| it.ident.as_str());
        unique(it.ident.as_str(), variants, problems);
    }
    for it in operation.successes.iter() {
        let variants = it.variants.iter().map(|it| it.ident.as_str());
        unique(it.ident.as_str(), variants, problems);
    }
}

fn members(item: &Item, problems: &mut Vec<String>) {
    let at = item.ident().as_str();
    match item {
        Item::Struct(it) => {
            let fields = it.fields.iter().map(|it| it.ident.as_str());
            let rest = it.rest.iter().map(|it: &Rest| it.ident.as_str());
            unique(at, fields.chain(rest), problems);
        }
        Item::Enumeration(it) => {
            let variants = it.variants.iter().map(|it| it.ident.as_str());
            unique(at, variants.chain(["Unknown"]), problems);
        }
        Item::Union(it) => {
            let variants: Vec<&str> = match &it.rule {
                UnionRule::Tagged { variants, .. } => {
                    variants.iter().map(|it| it.ident.as_str()).collect()
                }
                UnionRule::Shaped(variants) => {
                    variants.iter().map(|it| it.ident.as_str()).collect()
                }
            };
            unique(at, variants.into_iter().chain(["Unknown"]), problems);
        }
        Item::Tuple(_) | Item::Newtype(_) | Item::Alias(_) => {}
    }
}

fn unique<'i>(at: &str, idents: impl Iterator<Item = &'i str>, problems: &mut Vec<String>) {
    let idents: Vec<&str> = idents.collect();
    for ident in &idents {
        if syn::parse_str::<syn::Ident>(ident).is_err() {
            problems.push(format!("{at}: `{ident}` is no identifier"));
        }
    }
    distinct(at, idents.into_iter(), problems);
}

fn distinct<'i>(at: &str, names: impl Iterator<Item = &'i str>, problems: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name.trim_start_matches("r#")) {
            problems.push(format!("{at}: `{name}` twice"));
        }
    }
}

/// Every type that is named is there, and needs no other feature than what names it.
fn references(krate: &Crate, problems: &mut Vec<String>) {
    let mut homes = Homes::new();
    for module in &krate.models {
        let features = module.features.as_slice();
        homes.extend(
            module
                .items
                .iter()
                .map(|it| (it.ident().as_str(), features)),
        );
    }
    let mut check =
        |at: &str, features: &[FeatureName], group: Option<&str>, ty: &Type| match named(ty) {
            None => {}
            Some(TypePath::Model(ident)) => match homes.get(ident.as_str()) {
                None => problems.push(format!("{at}: there is no model `{ident}`")),
                Some(home) if is_there(home, features) => {}
                Some(home) => problems.push(format!("{at}: `{ident}` needs {home:?}")),
            },
            Some(TypePath::Group(path, ident)) => {
                let found = krate.all_groups().find(|it| it.path == *path);
                let there = found.is_some_and(|it| has_type(it, ident));
                if !there || group.is_some_and(|it| it != path.tag.as_str()) {
                    problems.push(format!("{at}: there is no `{path}::{ident}`"));
                }
            }
        };
    for module in &krate.models {
        let feature = module.features.as_slice();
        for item in &module.items {
            types(item)
                .into_iter()
                .for_each(|ty| check(item.ident().as_str(), feature, None, ty));
        }
    }
    for group in krate.all_groups() {
        let feature = std::slice::from_ref(&group.feature);
        let module = Some(group.path.tag.as_str());
        for item in &group.items {
            types(item)
                .into_iter()
                .for_each(|ty| check(item.ident().as_str(), feature, module, ty));
        }
        for it in &group.operations {
            let id = it.meta.id.as_str();
            it.parameters
                .iter()
                .for_each(|it| check(id, feature, module, &it.ty));
            types_of_bodies(it)
                .into_iter()
                .for_each(|ty| check(id, feature, module, ty));
        }
    }
    for set in &krate.errors {
        let feature = set.features.as_slice();
        types_of_errors(set)
            .into_iter()
            .for_each(|ty| check(set.ident.as_str(), feature, None, ty));
    }
    targets(krate, problems);
}

/// Whether what waits for features is there wherever what has others is.
fn is_there(needed: &[FeatureName], given: &[FeatureName]) -> bool {
    needed.is_empty() || !given.is_empty() && given.iter().all(|it| needed.contains(it))
}

/// Whether a type stands in a group.
fn has_type(group: &Group, ident: &TypeIdent) -> bool {
    let enums = group.operations.iter().flat_map(enums_of_operation);
    let mut types = group.items.iter().map(Item::ident).chain(enums);
    types.any(|it| it == ident)
}

/// What the variants of an error enum hold.
fn types_of_errors(set: &ErrorSet) -> Vec<&Type> {
    let variants = set.variants.iter();
    let bodies = variants.flat_map(|it| {
        let further = it.further.iter().map(|it| &it.body);
        std::iter::once(&it.body).chain(further)
    });
    let types = bodies.filter_map(|it| match it {
        ErrorBody::Json(ty) => Some(ty),
        ErrorBody::Empty | ErrorBody::Text => None,
    });
    types.collect()
}

/// What an operation's bodies and answers are.
fn types_of_bodies(operation: &Operation) -> Vec<&Type> {
    let contents = operation.contents.iter().flat_map(|it| &it.variants);
    let successes = operation.successes.iter().flat_map(|it| &it.variants);
    let answers = successes.map(|it| &it.answer);
    let answers = answers.chain(operation.alternatives.iter().map(|it| &it.answer));
    let answers = answers
        .chain([&operation.answer])
        .filter_map(|it| match it {
            Answer::Json(ty) | Answer::MaybeJson(ty) | Answer::Events(ty) | Answer::Items(ty) => {
                Some(ty)
            }
            Answer::Empty | Answer::Text | Answer::Bytes | Answer::Several(_) => None,
        });
    contents.map(|it| &it.ty).chain(answers).collect()
}

/// Every operation's error enum is there, and needs no other feature than the operation.
fn targets(krate: &Crate, problems: &mut Vec<String>) {
    for group in krate.all_groups() {
        for operation in &group.operations {
            let Some(target) = &operation.error.target else {
                continue;
            };
            let set = krate.errors.iter().find(|it| it.ident == *target);
            let fits =
                set.is_some_and(|it| is_there(&it.features, std::slice::from_ref(&group.feature)));
            if !fits {
                problems.push(format!("{}: no errors `{target}`", operation.meta.id));
            }
        }
    }
}

fn named(ty: &Type) -> Option<&TypePath> {
    match ty {
        Type::Named(path) => Some(path),
        Type::List(it)
        | Type::Map(it)
        | Type::Option(it)
        | Type::Patch(it)
        | Type::Boxed(it)
        | Type::Secret(it) => named(it),
        _ => None,
    }
}

fn types(item: &Item) -> Vec<&Type> {
    match item {
        Item::Struct(it) => {
            let rest = it.rest.iter().map(|it| &it.value);
            it.fields.iter().map(|it| &it.ty).chain(rest).collect()
        }
        Item::Union(it) => match &it.rule {
            UnionRule::Tagged { variants, .. } => variants.iter().map(|it| &it.ty).collect(),
            UnionRule::Shaped(variants) => variants.iter().map(|it| &it.ty).collect(),
        },
        Item::Tuple(it) => it.items.iter().chain(&it.rest).collect(),
        Item::Alias(it) => vec![&it.ty],
        Item::Enumeration(_) | Item::Newtype(_) => Vec::new(),
    }
}

/// No type contains itself by value, no alias leads back to itself, and no union is read by reading itself.
fn circles(krate: &Crate, problems: &mut Vec<String>) {
    let items = krate.models.iter().flat_map(|it| &it.items);
    let items = items.chain(krate.all_groups().flat_map(|it| &it.items));
    let items: BTreeMap<&str, &Item> = items.map(|it| (it.ident().as_str(), it)).collect();
    let is_choice = |name: &&str| matches!(items.get(name), Some(Item::Union(_) | Item::Alias(_)));
    for (what, inside) in [
        ("by value", by_value as Inside),
        ("as alias", anything),
        ("as choice", boxed),
    ] {
        let edges = |name: &str| -> Vec<&str> {
            let item = items.get(name);
            let types = match item {
                // What takes other members is a map.
                Some(Item::Struct(it)) => it.fields.iter().map(|it| &it.ty).collect(),
                Some(Item::Tuple(it)) => it.items.iter().collect(),
                Some(item) => types(item),
                None => Vec::new(),
            };
            let targets = types.into_iter().filter_map(inside).map(ident);
            match (what, item) {
                ("as alias", Some(Item::Alias(_))) => targets.collect(),
                ("as alias", _) => Vec::new(),
                ("as choice", Some(Item::Union(_) | Item::Alias(_))) => {
                    targets.filter(is_choice).collect()
                }
                ("as choice", _) => Vec::new(),
                _ => targets.collect(),
            }
        };
        if let Some(name) = on_a_circle(items.keys().copied(), edges) {
            problems.push(format!("{name} contains itself {what}"));
        }
    }
}

/// A node that leads back to itself: one that is left when all are taken away that lead nowhere.
fn on_a_circle<'i>(
    nodes: impl Iterator<Item = &'i str>,
    edges: impl Fn(&str) -> Vec<&'i str>,
) -> Option<&'i str> {
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    let mut sources: BTreeMap<&str, Vec<&'i str>> = BTreeMap::new();
    let mut ends = Vec::new();
    for node in nodes {
        let targets = edges(node);
        if targets.is_empty() {
            ends.push(node);
        }
        open.insert(node, targets.len());
        targets
            .into_iter()
            .for_each(|it| sources.entry(it).or_default().push(node));
    }
    while let Some(end) = ends.pop() {
        open.remove(end);
        for source in sources.remove(end).unwrap_or_default() {
            let left = open.entry(source).or_default();
            *left = left.saturating_sub(1);
            if *left == 0 {
                ends.push(source);
            }
        }
    }
    open.keys()
        .next()
        .copied()
        .map(|name| sources.get_key_value(name).map_or("", |(it, _)| *it))
}

/// The named type that a type holds, if it holds it in a certain way.
type Inside = fn(&Type) -> Option<&TypePath>;

fn by_value(ty: &Type) -> Option<&TypePath> {
    match ty {
        Type::Named(path) => Some(path),
        Type::Option(it) | Type::Patch(it) | Type::Secret(it) => by_value(it),
        _ => None,
    }
}

fn boxed(ty: &Type) -> Option<&TypePath> {
    match ty {
        Type::Named(path) => Some(path),
        Type::Option(it) | Type::Patch(it) | Type::Boxed(it) => boxed(it),
        _ => None,
    }
}

fn anything(ty: &Type) -> Option<&TypePath> {
    named(ty)
}

fn ident(path: &TypePath) -> &str {
    match path {
        TypePath::Model(ident) | TypePath::Group(_, ident) => ident.as_str(),
    }
}
