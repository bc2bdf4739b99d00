//! The program for the command line: `main.rs`, and the tables below `cli`.

use super::arguments::spell_constant;
use super::layout::MARGIN;
use super::tokens::literal;
use crate::rust;
use crate::rust::cli::{Command, Field, Flag, Form, Group, Origin, Program};

/// `main.rs`
pub(super) fn render_main(program: &Program, package: &rust::Package) -> String {
    let library = package.name.replace('-', "_");
    let name = &program.name;
    format!(
        "//! The program `{name}`: a command for each operation of the API.\n\nfn main() -> std::process::ExitCode {{\n    {library}::cli::main()\n}}\n"
    )
}

/// `cli/mod.rs`
pub(super) fn render_program(program: &Program) -> String {
    let name = &program.name;
    let mut text = format!("//! The program `{name}` for the command line.\n\n");
    text.push_str("use std::process::ExitCode;\n\nuse crate::runtime::cli::{Group, Program};\n\n");
    text.push_str("#[doc(hidden)]\npub mod flags;\n\n#[doc(hidden)]\n");
    text.push_str("#[allow(deprecated, reason = \"whoever calls what is deprecated is told\")]\n");
    text.push_str("pub mod commands;\n");
    text.push_str("\n/// What the program can do.\npub static PROGRAM: Program = Program {\n");
    text.push_str(&format!("    name: {},\n", literal(name)));
    text.push_str(&format!("    about: {},\n", literal(&program.about)));
    text.push_str("    api: &crate::API,\n");
    let version = match &program.version {
        Some(version) => format!("Some({})", literal(version)),
        None => "None".to_owned(),
    };
    text.push_str(&format!("    version: {version},\n    groups: &[\n"));
    program
        .groups
        .iter()
        .for_each(|group| write_group(group, &mut text));
    text.push_str("    ],\n};\n\n/// Does what the arguments of the process say.\n");
    text.push_str("pub fn main() -> ExitCode {\n    crate::runtime::cli::main(&PROGRAM)\n}\n");
    text
}

/// `cli/commands/mod.rs`
pub(super) fn render_commands_root(program: &Program) -> String {
    let mut text = "//! The commands of all tags.\n\n".to_owned();
    for group in &program.groups {
        let (feature, module) = (&group.feature, &group.module);
        text.push_str(&format!(
            "#[cfg(feature = \"{feature}\")]\npub mod {module};\n"
        ));
    }
    text
}

fn write_group(group: &Group, text: &mut String) {
    let Group {
        feature, module, ..
    } = group;
    let (name, about) = (literal(group.name.as_str()), literal(&group.about));
    text.push_str(&format!(
        "        #[cfg(feature = \"{feature}\")]\n        Group {{ name: {name}, about: {about}, commands: commands::{module}::COMMANDS }},\n"
    ));
}

/// `cli/flags.rs`
pub(super) fn render_flags(program: &Program) -> String {
    let mut text = "//! What the values of operations are taken from.\n\n".to_owned();
    text.push_str("#[allow(unused_imports, reason = \"not every API has flags of each form\")]\n");
    text.push_str("use crate::runtime::{\n    cli::{Flag, Form},\n    json::Piece,\n};\n\n");
    program
        .flags
        .iter()
        .for_each(|flag| write_flag(flag, &mut text));
    text
}

fn write_flag(flag: &Flag, text: &mut String) {
    let presence = match flag.presence {
        rust::Presence::Required => "required",
        rust::Presence::Optional => "optional",
    };
    text.push_str(&format!(
        "pub const {}: Flag = Flag::{presence}({}, {}, {}, {});\n",
        flag.ident,
        literal(flag.name.as_str()),
        literal(&flag.wire),
        spell_form(&flag.form),
        literal(&flag.about)
    ));
}

fn spell_form(form: &Form) -> String {
    match form {
        Form::Text => "Form::Text".to_owned(),
        Form::Pattern(rust::Pattern(pieces)) => {
            let pieces: Vec<String> = pieces.iter().map(spell_piece).collect();
            format!("Form::Pattern(&[{}])", pieces.join(", "))
        }
        Form::OneOf(texts) => {
            let texts: Vec<String> = texts.iter().map(|it| literal(it)).collect();
            format!("Form::OneOf(&[{}])", texts.join(", "))
        }
        Form::Number => "Form::Number".to_owned(),
        Form::Switch => "Form::Switch".to_owned(),
        Form::Json => "Form::Json".to_owned(),
        Form::Document => "Form::Document".to_owned(),
        Form::Bytes => "Form::Bytes".to_owned(),
        Form::List(item) => format!("Form::List(&{})", spell_form(item)),
    }
}

fn spell_piece(piece: &rust::CharacterRange) -> String {
    let most = match piece.maximum {
        u32::MAX => "u32::MAX".to_owned(),
        most => most.to_string(),
    };
    format!(
        "Piece {{ characters: {}, min: {}, max: {most} }}",
        literal(&piece.characters),
        piece.minimum
    )
}

/// `cli/commands/TAG.rs`
pub(super) fn render_commands(group: &Group) -> String {
    let mut text = format!("//! The commands of `{}`.\n\n", group.name);
    text.push_str("crate::runtime::cli::commands! {\n");
    for command in &group.commands {
        write_command(command, &group.module, &mut text);
    }
    text.push_str("}\n");
    text
}

fn write_command(command: &Command, module: &rust::ModuleIdent, text: &mut String) {
    let (name, id) = (literal(command.name.as_str()), literal(&command.id));
    let params = format!("crate::{module}::{}", command.params);
    text.push_str(&format!("    {name} {id}: {params} {{"));
    write_fields(&command.fields, text);
    text.push_str(&format!("}}\n    {}", literal(&command.about)));
    if let Some(note) = &command.deprecated {
        text.push_str(&format!(" deprecated {}", literal(note)));
    }
    text.push_str(",\n");
}

/// The fields, as many on each line as there is room for.
fn write_fields(fields: &[Field], text: &mut String) {
    let indent = "\n        ";
    let mut room = 0;
    for field in fields {
        let field = spell_field(field);
        if field.len() + 2 > room {
            text.push_str(indent);
            room = MARGIN - indent.len();
        } else {
            text.push(' ');
        }
        room = room.saturating_sub(field.len() + 2);
        text.push_str(&field);
        text.push(',');
    }
    if !fields.is_empty() {
        text.push_str("\n    ");
    }
}

fn spell_field(field: &Field) -> String {
    let ident = &field.ident;
    match &field.origin {
        Origin::Flag(flag) => format!("{ident}: {flag}"),
        Origin::Bytes(flag) => format!("{ident}: {flag} bytes"),
        Origin::OptionalBytes(flag) => format!("{ident}: {flag} optional_bytes"),
        Origin::Constant(value) => spell_constant(ident, value),
    }
}
