//! Turns names of the document into identifiers of Rust: words, case, keywords, digits, symbols, clashes.
//!
//! No other module knows about any of these.

mod scope;
mod symbol;
mod words;

pub use scope::{Claim, Scope};
pub use words::Words;

use std::collections::BTreeSet;

use crate::rust::{
    ConstantIdent, FeatureName, FieldIdent, FlagName, FunctionIdent, ModuleIdent, TypeIdent,
    VariantIdent,
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

/// What generated code writes without a path; a model of that name would hide it.
const PRELUDE: [&str; 13] = [
    "BTreeMap", "Box", "Clone", "Default", "Err", "Into", "None", "Ok", "Option", "Result", "Some",
    "String", "Vec",
];

/// Modules of every SDK; a tag cannot have their names, nor those of the built-in crates that paths begin with.
const MODULES: [&str; 22] = [
    // The client has methods of these names.
    "api",
    "builder",
    "clone",
    "config",
    "from_env",
    "send",
    // Readers and clippy take a method of this name for a constructor.
    "new",
    "cli",
    "errors",
    "headers",
    "models",
    "runtime",
    // Cargo takes these files for the roots of crates.
    "lib",
    "main",
    "std",
    "core",
    "alloc",
    "jiff",
    "uuid",
    "serde_json",
    "http",
    "bytes",
];

/// Names that files cannot have on Windows, with any extension.
const DEVICES: [&str; 22] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Features of the runtime, which turn on something else than a tag.
const FEATURES: [&str; 16] = [
    "base64",
    "clap",
    "cli",
    "default",
    "digest",
    "events",
    "full",
    "getrandom",
    "http-body",
    "items",
    "jiff",
    "multipart",
    "reqwest",
    "rustls",
    "tokio",
    "uuid",
];

/// Modules and features are names of files, and registries limit the length of features.
const LONGEST_MODULE: usize = 56;

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

/// The name of a module: `mongodb_cloud_users`, in ASCII, since it is the name of a file too (Rust, E0754).
pub fn module_ident(words: &Words) -> ModuleIdent {
    let text = words.ascii().snake_within(LONGEST_MODULE);
    if MODULES.contains(&text.as_str()) || DEVICES.contains(&text.as_str()) {
        return ModuleIdent::from_valid(format!("{text}_"));
    }
    ModuleIdent::from_valid(match escape(text) {
        // A raw identifier would look for the file `type.rs`; a plain name is easier to live with.
        raw if raw.starts_with("r#") => format!("{}_", &raw[2..]),
        plain => plain,
    })
}

/// The module of models that several tags share.
pub fn shared_module() -> ModuleIdent {
    ModuleIdent::from_valid("shared".to_owned())
}

/// The module of a tag's models: the tag's own, unless that is the one that all share.
pub fn models_module(tag: &ModuleIdent) -> ModuleIdent {
    if *tag == shared_module() {
        // No other module ends like this.
        return ModuleIdent::from_valid(format!("{tag}_"));
    }
    tag.clone()
}

/// So many tags are named in the name of a module.
const TAGS_IN_NAME: usize = 3;

/// The module of models that a few tags share: `clusters_and_sandbox`, `clusters_and_7_others`. Nobody names it.
pub fn joined_module(tags: &[&ModuleIdent], taken: &mut BTreeSet<ModuleIdent>) -> ModuleIdent {
    let names = tags.iter().map(|it| inner(it.as_str()));
    let mut text = match tags.len().checked_sub(1) {
        Some(others) if others >= TAGS_IN_NAME => {
            let first: String = names.take(1).collect();
            format!("{first}_and_{others}_others")
        }
        _ => names.collect::<Vec<_>>().join("_and_"),
    };
    if !text.starts_with(unicode_ident::is_xid_start) {
        text.insert(0, '_');
    }
    let numbered = (2..).map(|number| format!("{text}_{number}"));
    let names = std::iter::once(text.clone()).chain(numbered);
    let mut names = names.map(ModuleIdent::from_valid);
    let free = names.find(|name| taken.insert(name.clone()));
    free.unwrap_or_else(|| ModuleIdent::from_valid(text))
}

/// What is left of an identifier between others: two underscores in a row would be warned of.
fn inner(ident: &str) -> &str {
    match ident.trim_start_matches("r#").trim_matches('_') {
        "" => "tag",
        text => text,
    }
}

/// The name of a cargo feature: `mongodb-cloud-users`.
pub fn feature_name(words: &Words) -> FeatureName {
    let text = words.ascii().snake_within(LONGEST_MODULE);
    let text = text.replace('_', "-");
    if FEATURES.contains(&text.as_str()) {
        return FeatureName::from_valid(format!("{text}-api"));
    }
    FeatureName::from_valid(text)
}

/// The name of a command or a flag of a program: `org-id`.
pub fn flag_name(words: &Words) -> FlagName {
    FlagName::from_valid(words.snake().trim_matches('_').replace('_', "-"))
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
        check("-created_at", "MinusCreatedAt", "minus_created_at");
        check("--x", "X", "x");
        check("a-b", "AB", "a_b");
        check("$external", "External", "external");
    }

    #[test]
    fn names_without_letters_of_any_script() {
        check("…", "DotDotDot", "dot_dot_dot");
        check("🚀", "U1f680", "u1f680");
        check(" ", "Space", "space");
        check("\u{202e}", "U202e", "u202e");
        check(
            "+++++++++++",
            "PlusPlusPlusPlusPlusPlusPlusPlusPlusPlusPlus",
            "plus_plus_plus_plus_plus_plus_plus_plus_plus_plus_plus",
        );
    }

    #[test]
    fn scripts() {
        check("名前", "名前", "名前");
        check("שם", "שם", "שם");
        check("ＨＴＴＰ ｉｄ", "HttpId", "http_id");
        // A letter with an accent, and a letter and an accent.
        check("e\u{301}te\u{301}", "Été", "été");
        check("𝐀𝐁", "Ab", "ab");
        check("ǅ", "Dž", "dž");
    }

    #[test]
    fn long_names_keep_both_ends() {
        let long = Words::of(&"word ".repeat(100));
        let numbered = long.then(&Words::of("2"));
        for ident in [type_ident(&long), type_ident(&numbered)] {
            assert!(ident.as_str().len() <= 165, "{ident}");
        }
        assert!(type_ident(&numbered).as_str().ends_with("Word2"));
        let one = "x".repeat(5000);
        let (first, second) = (
            Words::of(&format!("{one} a")),
            Words::of(&format!("{one} b")),
        );
        assert!(field_ident(&first).as_str().len() <= 165);
        assert_ne!(field_ident(&first), field_ident(&second));
        assert!(module_ident(&Words::of(&"tag ".repeat(100))).as_str().len() <= 60);
    }

    /// Each character of a name, whatever it is, gives identifiers that the compiler takes without a word.
    #[test]
    fn all_characters_make_identifiers() {
        // Ideographs and syllables are all alike.
        let alike = |it: &char| matches!(it, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{17000}'..);
        let chars = ('\0'..=char::MAX)
            .filter(|it| unicode_ident::is_xid_continue(*it) && !alike(it))
            .flat_map(|it| [format!("{it}"), format!("a{it}b"), format!("A{it}")]);
        for name in chars {
            let words = Words::of(&name);
            let (ty, field) = (type_ident(&words), field_ident(&words));
            for ident in [ty.as_str(), field.as_str()] {
                let mut chars = ident.trim_start_matches("r#").chars();
                let starts = chars.next().is_some_and(unicode_ident::is_xid_start);
                assert!(
                    starts && chars.all(unicode_ident::is_xid_continue),
                    "{name:?}: {ident}"
                );
                assert!(unicode_normalization::is_nfc(ident), "{name:?}: {ident}");
            }
            assert!(
                !field.as_str().contains(char::is_uppercase),
                "{name:?}: {field}"
            );
            assert!(
                !ty.as_str().starts_with(char::is_lowercase),
                "{name:?}: {ty}"
            );
        }
    }

    #[test]
    fn modules_are_files_and_so_in_ascii() {
        for (name, module) in [
            ("Übung", "ubung"),
            ("Größe", "grosse"),
            ("名前 x", "u540d_u524d_x"),
            ("ﬁ", "fi"),
        ] {
            assert_eq!(module_ident(&Words::of(name)).as_str(), module);
        }
    }

    #[test]
    fn reserved_variants_modules_features() {
        assert_eq!(
            variant_ident(&Words::of("UNKNOWN")).as_str(),
            "UnknownValue"
        );
        assert_eq!(module_ident(&Words::of("Models")).as_str(), "models_");
        assert_eq!(module_ident(&Words::of("Type")).as_str(), "type_");
        assert_eq!(feature_name(&Words::of("Default")).as_str(), "default-api");
        for name in ["digest", "base64", "reqwest", "tokio"] {
            assert_eq!(
                feature_name(&Words::of(name)).as_str(),
                format!("{name}-api")
            );
        }
        for name in [
            "con", "AUX", "Lpt1", "main", "Lib", "Mod", "Gen", "crate", "super",
        ] {
            let expected = format!("{}_", name.to_lowercase());
            assert_eq!(module_ident(&Words::of(name)).as_str(), expected);
        }
        assert_eq!(function_ident(&Words::of("clone")).as_str(), "clone_");
        assert_eq!(module_ident(&Words::of("Send")).as_str(), "send_");
    }
}
