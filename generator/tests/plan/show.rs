//! A compact text of a planned crate: one line for each item.

use std::fmt::Write as _;

use portolan::rust::{
    Access, Answer, Argument, Base, Constant, Crate, ErrorBody, ErrorSet, FeatureName, Field,
    Group, Item, Module, Newtype, Operation, Parameter, Pattern, Piece, Place, Presence, Security,
    Setters, StatusPattern, Struct, Style, Tuple, Type, TypePath, Union, UnionRule,
};

/// The modules below `models` with their items.
pub(crate) fn models(krate: &Crate) -> String {
    krate.models.iter().map(module).collect()
}

/// The groups with their operations, and the types inline in them.
pub(crate) fn groups(krate: &Crate) -> String {
    krate.groups.iter().map(group).collect()
}

/// The error enums.
pub(crate) fn errors(krate: &Crate) -> String {
    krate.errors.iter().map(error_set).collect()
}

fn condition(features: &[FeatureName]) -> String {
    match features {
        [] => String::new(),
        _ => {
            let features: Vec<&str> = features.iter().map(FeatureName::as_str).collect();
            format!(" ({})", features.join(" or "))
        }
    }
}

fn module(module: &Module) -> String {
    let feature = condition(&module.features);
    let mut text = format!("mod {}{feature}\n", module.ident);
    for it in &module.items {
        let _ = writeln!(text, "  {}", item(it));
    }
    text
}

/// `struct Pet { id: i64, name?: Option<String> }`
pub(crate) fn item(item: &Item) -> String {
    match item {
        Item::Struct(it) => structure(it),
        Item::Tuple(it) => tuple(it),
        Item::Enumeration(it) => {
            let variants = it.variants.iter();
            let variants = variants.map(|variant| match it.base {
                Base::Text => format!("{} = {:?}", variant.ident, variant.wire),
                Base::Integer => format!("{} = {}", variant.ident, variant.wire),
            });
            format!("enum {} {}", it.ident, braces(variants))
        }
        Item::Union(it) => union(it),
        Item::Newtype(it) => newtype(it),
        Item::Alias(it) => format!("type {} = {}", it.ident, ty(&it.ty)),
    }
}

/// `tuple Point (f64, f64, ?Option<f64>, ..Json)`
fn tuple(it: &Tuple) -> String {
    let items = it.items.iter().enumerate();
    let items = items.map(|(index, item)| {
        let mark = if index < it.required { "" } else { "?" };
        format!("{mark}{}", ty(item))
    });
    let rest = it.rest.iter().map(|it| format!("..{}", ty(it)));
    let all: Vec<String> = items.chain(rest).collect();
    format!("tuple {} ({})", it.ident, all.join(", "))
}

fn structure(it: &Struct) -> String {
    let rest = it.rest.iter();
    let rest = rest.map(|it| format!("..{}: {}", it.ident, ty(&it.value)));
    let fields = it.fields.iter().map(field).chain(rest);
    let setters = match it.setters {
        Setters::Some => " with setters",
        Setters::None => "",
    };
    let deprecated = it.deprecated.as_ref();
    let deprecated = deprecated.map_or(String::new(), |it| format!(" deprecated {:?}", it.0));
    format!(
        "struct {} {}{setters}{deprecated}",
        it.ident,
        braces(fields)
    )
}

fn field(it: &Field) -> String {
    let mark = mark(it.presence);
    let access = match it.access {
        Access::ReadWrite => "",
        Access::ReadOnly => " readonly",
        Access::WriteOnly => " writeonly",
    };
    let wire = wire(it.ident.as_str(), &it.wire);
    let constant = constant(it.constant.as_ref());
    format!("{}{mark}: {}{access}{wire}{constant}", it.ident, ty(&it.ty))
}

/// What the constructor gives by itself: ` = "pet"`.
fn constant(constant: Option<&Constant>) -> String {
    match constant {
        None => String::new(),
        Some(Constant::Text(text)) => format!(" = {text:?}"),
        Some(Constant::Integer(number)) => format!(" = {number}"),
        Some(Constant::Boolean(value)) => format!(" = {value}"),
    }
}

/// The wire name, where it is another.
fn wire(ident: &str, wire: &str) -> String {
    if ident == wire {
        String::new()
    } else {
        format!(" {wire:?}")
    }
}

fn mark(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "",
        Presence::Optional => "?",
    }
}

fn union(union: &Union) -> String {
    match &union.rule {
        UnionRule::Tagged { member, variants } => {
            let tags = variants.iter();
            let tags = tags.map(|it| {
                let others = if it.takes_others { " and others" } else { "" };
                format!("{}({}){:?}{others}", it.ident, ty(&it.ty), it.texts)
            });
            format!("union {} by {member} {}", union.ident, braces(tags))
        }
        UnionRule::Shaped(variants) => {
            let variants = variants.iter();
            let variants =
                variants.map(|it| format!("{}({}) if {}", it.ident, ty(&it.ty), piece(&it.piece)));
            format!("union {} {}", union.ident, braces(variants))
        }
    }
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::String => "string".to_owned(),
        Piece::Number => "number".to_owned(),
        Piece::Boolean => "boolean".to_owned(),
        Piece::Array => "array".to_owned(),
        Piece::Object => "object".to_owned(),
        Piece::Has(names) => format!("has {}", names.join(" ")),
        Piece::Is(name, texts) => {
            let texts: Vec<String> = texts.iter().map(|it| format!("{it:?}")).collect();
            format!("{name} is {}", texts.join(" or "))
        }
        Piece::Try => "try".to_owned(),
    }
}

fn newtype(it: &Newtype) -> String {
    let pattern = it.pattern.as_ref().map_or("anything".to_owned(), pattern);
    format!("newtype {} {pattern}", it.ident)
}

fn pattern(pattern: &Pattern) -> String {
    let pieces = pattern.0.iter().map(|it| match (it.minimum, it.maximum) {
        (1, 1) => format!("[{}]", it.characters),
        (minimum, u32::MAX) => format!("[{}]{{{minimum},}}", it.characters),
        (minimum, maximum) if minimum == maximum => format!("[{}]{{{minimum}}}", it.characters),
        (minimum, maximum) => format!("[{}]{{{minimum},{maximum}}}", it.characters),
    });
    pieces.collect()
}

fn group(group: &Group) -> String {
    let mut text = format!("group {} {} ({})\n", group.path, group.ident, group.feature);
    for it in &group.operations {
        text += &operation(it);
    }
    for it in &group.items {
        let _ = writeln!(text, "  {}", item(it));
    }
    text.extend(group.versions.iter().map(self::group));
    text
}

fn operation(it: &Operation) -> String {
    let target = it.error.target.as_ref().map_or("none", |it| it.as_str());
    let mut text = format!(
        "  fn {}({}) -> {} or {} = {target}\n",
        it.method,
        it.params,
        answer(&it.answer),
        it.error.ident
    );
    for parameter in &it.parameters {
        let _ = writeln!(text, "    {}", self::parameter(parameter));
    }
    if let Some(deprecated) = &it.deprecated {
        let _ = writeln!(text, "    deprecated {:?}", deprecated.0);
    }
    text
}

fn parameter(it: &Parameter) -> String {
    let place = match it.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::QueryString => "querystring",
        Place::Header => "header",
        Place::Cookie => "cookie",
        Place::Body => "body",
    };
    let into = match it.argument {
        Argument::Into => "into ",
        Argument::Exact => "",
    };
    let style = it
        .style
        .map_or(String::new(), |it| format!(" {}", style(it)));
    let (mark, wire) = (mark(it.presence), wire(it.ident.as_str(), &it.wire));
    format!(
        "{place} {}{mark}: {into}{}{style}{wire}{}",
        it.ident,
        ty(&it.ty),
        constant(it.constant.as_ref())
    )
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Matrix => "matrix",
        Style::MatrixExplode => "matrix explode",
        Style::Label => "label",
        Style::LabelExplode => "label explode",
        Style::Form => "form",
        Style::FormExplode => "form explode",
        Style::Simple => "simple",
        Style::SimpleExplode => "simple explode",
        Style::SpaceDelimited => "space",
        Style::PipeDelimited => "pipe",
        Style::TabDelimited => "tab",
        Style::DeepObject => "deep",
        Style::Cookie => "cookie",
        Style::CookieExplode => "cookie explode",
        Style::Json => "json",
        Style::Text => "text",
        Style::Raw => "raw",
        Style::Multipart => "multipart",
        Style::Lines => "lines",
    }
}

pub(crate) fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Empty => "()".to_owned(),
        Answer::Json(it) => ty(it),
        Answer::MaybeJson(it) => format!("maybe {}", ty(it)),
        Answer::Text => "text".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
        Answer::Events(it) => format!("events {}", ty(it)),
        Answer::Items(it) => format!("items {}", ty(it)),
        Answer::Several(it) => it.to_string(),
    }
}

fn error_set(set: &ErrorSet) -> String {
    let feature = condition(&set.features);
    let variants = set.variants.iter().map(|it| {
        let body = |body: &ErrorBody| match body {
            ErrorBody::Empty => String::new(),
            ErrorBody::Json(it) => format!("({})", ty(it)),
            ErrorBody::Text => "(text)".to_owned(),
        };
        let further = it.further.iter();
        let further =
            further.map(|it| format!(" | {} {}{}", it.media_type, it.ident, body(&it.body)));
        let further: Vec<String> = further.collect();
        let body = body(&it.body) + &further.concat();
        let others: Vec<String> = it.others.iter().map(|it| format!(" !{it}")).collect();
        format!(
            "{} {}{body}{}",
            status(it.status),
            it.ident,
            others.concat()
        )
    });
    format!("errors {}{feature} {}\n", set.ident, braces(variants))
}

fn status(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(it) => it.to_string(),
        StatusPattern::Range(it) => format!("{it}XX"),
        StatusPattern::Default => "default".to_owned(),
    }
}

/// `a + b | none`
pub(crate) fn security(security: &Security) -> String {
    let alternative = |it: &Vec<String>| {
        if it.is_empty() {
            "none".to_owned()
        } else {
            it.join(" + ")
        }
    };
    let alternatives: Vec<String> = security.0.iter().map(alternative).collect();
    alternatives.join(" | ")
}

/// As Rust spells it, external types and paths shortened.
pub(crate) fn ty(ty: &Type) -> String {
    let of = |name: &str, it: &Type| format!("{name}<{}>", self::ty(it));
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::I32 => "i32".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::U32 => "u32".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::F32 => "f32".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Uuid => "Uuid".to_owned(),
        Type::Base64 => "Base64".to_owned(),
        Type::Binary => "Binary".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::Named(path) => show_path(path),
        // Enums of texts are open wherever they are used.
        Type::Open(path) => show_path(path),
        Type::List(it) => of("Vec", it),
        Type::Map(it) => of("Map", it),
        Type::Option(it) => of("Option", it),
        Type::Patch(it) => of("Patch", it),
        Type::Boxed(it) => of("Box", it),
        Type::Secret(it) => of("Secret", it),
    }
}

fn braces(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{ {} }}", items.join(", "))
    }
}

fn show_path(path: &TypePath) -> String {
    match path {
        TypePath::Model(ident) => ident.to_string(),
        TypePath::Group(module, ident) => format!("{module}::{ident}"),
    }
}
