//! Turns names of the document into identifiers of Rust: words, case, keywords, digits, symbols, clashes.
//!
//! No other module knows about any of these.

mod scope;
mod words;

pub use scope::{Claim, Scope};
pub use words::Words;

use crate::rust::{
    ConstantIdent, FeatureName, FieldIdent, FunctionIdent, ModuleIdent, TypeIdent, VariantIdent,
};

/// Keywords that cannot be raw identifiers (Rust Reference, "Raw identifiers").
const NEVER_RAW: [&str; 4] = ["self", "super", "crate", "Self"];

/// Strict and reserved keywords of all editions (Rust Reference, "Keywords").
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

/// Types and traits that generated code writes without a path; a model of that name would hide them.
const PRELUDE: [&str; 9] = [
    "BTreeMap", "Box", "Clone", "Default", "Into", "Option", "Result", "String", "Vec",
];

/// Modules of every SDK; a tag cannot have their names, nor those of the built-in crates that paths begin with.
const MODULES: [&str; 18] = [
    // The client has methods of these names.
    "api",
    "builder",
    "config",
    "from_env",
    "send",
    "errors",
    "headers",
    "models",
    "runtime",
    "lib",
    "std",
    "core",
    "alloc",
    "jiff",
    "uuid",
    "serde_json",
    "http",
    "bytes",
];

/// Methods that every group has; an operation cannot have their names.
const METHODS: [&str; 2] = ["clone", "new"];

/// The name of a type: `OrganizationInvitation`.
pub fn type_ident(words: &Words) -> TypeIdent {
    let text = words.pascal();
    if PRELUDE.contains(&text.as_str()) || text == "Self" {
        return TypeIdent::from_valid(format!("{text}Schema"));
    }
    TypeIdent::from_valid(text)
}

/// The name of the struct with a tag's operations: `Organizations`.
pub fn group_ident(words: &Words) -> TypeIdent {
    let text = words.pascal();
    if PRELUDE.contains(&text.as_str()) || text == "Self" {
        return TypeIdent::from_valid(format!("{text}Api"));
    }
    TypeIdent::from_valid(text)
}

/// The name of a type that is put together from identifiers and numbers.
pub fn made_of_idents(text: &str) -> TypeIdent {
    TypeIdent::from_valid(text.to_owned())
}

/// The name of an enum's variant: `OrgOwner`; `Unknown` is kept for what the document does not know.
pub fn variant_ident(words: &Words) -> VariantIdent {
    let text = words.pascal();
    match text.as_str() {
        "Unknown" => VariantIdent::from_valid("UnknownValue".to_owned()),
        "Self" => VariantIdent::from_valid("SelfValue".to_owned()),
        _ => VariantIdent::from_valid(text),
    }
}

/// The name of a field or an argument: `org_id`, `r#type`.
pub fn field_ident(words: &Words) -> FieldIdent {
    FieldIdent::from_valid(escape(words.snake()))
}

/// The name of a method: `delete_org_invite`.
pub fn function_ident(words: &Words) -> FunctionIdent {
    let text = words.snake();
    if METHODS.contains(&text.as_str()) {
        return FunctionIdent::from_valid(format!("{text}_"));
    }
    FunctionIdent::from_valid(escape(text))
}

/// The name of a constant: `RATE_LIMIT_REMAINING`.
pub fn constant_ident(words: &Words) -> ConstantIdent {
    ConstantIdent::from_valid(words.snake().to_uppercase())
}

/// The name of a module: `mongodb_cloud_users`.
pub fn module_ident(words: &Words) -> ModuleIdent {
    let text = words.snake();
    if MODULES.contains(&text.as_str()) {
        return ModuleIdent::from_valid(format!("{text}_"));
    }
    ModuleIdent::from_valid(match escape(text) {
        // A raw identifier would look for the file `type.rs`; a plain name is easier to live with.
        raw if raw.starts_with("r#") => format!("{}_", &raw[2..]),
        plain => plain,
    })
}

/// The name of a cargo feature: `mongodb-cloud-users`.
pub fn feature_name(module: &ModuleIdent) -> FeatureName {
    let text = module.as_str().trim_end_matches('_').replace('_', "-");
    match text.as_str() {
        // Features of the same name as these would turn on something else.
        "default" | "reqwest" | "full" | "jiff" | "uuid" | "base64" => {
            FeatureName::from_valid(format!("{text}-api"))
        }
        _ => FeatureName::from_valid(text),
    }
}

/// Puts the text into the form in which Rust accepts it as an identifier.
fn escape(text: String) -> String {
    if NEVER_RAW.contains(&text.as_str()) || text == "_" {
        format!("{text}_")
    } else if KEYWORDS.contains(&text.as_str()) {
        format!("r#{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, ty: &str, field: &str) {
        let words = Words::of(name);
        assert_eq!(
            (type_ident(&words).as_str(), field_ident(&words).as_str()),
            (ty, field),
            "{name}"
        );
    }

    #[test]
    fn case_and_word_boundaries() {
        check("orgId", "OrgId", "org_id");
        check("HTTPServer2", "HttpServer2", "http_server2");
        check("created-at", "CreatedAt", "created_at");
        check(
            "MongoDB Cloud Users",
            "MongoDbCloudUsers",
            "mongo_db_cloud_users",
        );
        check("IPv4Address", "IPv4Address", "ipv4_address");
        check("x_y__z", "XYZ", "x_y_z");
        check("repos/get-content", "ReposGetContent", "repos_get_content");
        check("größe", "Größe", "größe");
        check("filter[name][eq]", "FilterNameEq", "filter_name_eq");
    }

    #[test]
    fn keywords_and_prelude() {
        check("type", "Type", "r#type");
        check("self", "SelfSchema", "self_");
        check("crate", "Crate", "crate_");
        check("Option", "OptionSchema", "option");
    }

    #[test]
    fn digits_and_symbols() {
        check(
            "2dsphereIndexVersion",
            "N2dsphereIndexVersion",
            "n2dsphere_index_version",
        );
        check("+1", "Plus1", "plus_1");
        check("-1", "Minus1", "minus_1");
        check("<", "LessThan", "less_than");
        check(".json.gz", "JsonGz", "json_gz");
        check("1000 requests", "N1000Requests", "n1000_requests");
        check("", "Empty", "empty");
        check("*", "Star", "star");
        check("@type", "Type", "r#type");
        check("$external", "External", "external");
    }

    #[test]
    fn reserved_variants_modules_features() {
        assert_eq!(
            variant_ident(&Words::of("UNKNOWN")).as_str(),
            "UnknownValue"
        );
        assert_eq!(module_ident(&Words::of("Models")).as_str(), "models_");
        assert_eq!(module_ident(&Words::of("Type")).as_str(), "type_");
        assert_eq!(
            feature_name(&module_ident(&Words::of("Default"))).as_str(),
            "default-api"
        );
        assert_eq!(function_ident(&Words::of("clone")).as_str(), "clone_");
        assert_eq!(module_ident(&Words::of("Send")).as_str(), "send_");
    }
}
