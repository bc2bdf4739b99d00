//! What a program can do, as tables.

use super::super::client::Api;
use super::super::json::{Piece, Presence};
use super::{Fault, Given, Prepared};

/// A program for one API.
#[derive(Debug)]
pub struct Program {
    /// As it is called: `atlas-admin`.
    pub name: &'static str,
    /// One line.
    pub about: &'static str,
    /// The API.
    pub api: &'static Api,
    /// The newest API version that an operation is described in, where media types carry versions.
    pub version: Option<&'static str>,
    /// Its operations.
    pub groups: &'static [Group],
}

/// The operations of one tag.
#[derive(Debug)]
pub struct Group {
    /// `organizations`
    pub name: &'static str,
    /// One line.
    pub about: &'static str,
    /// In the order of the document.
    pub commands: &'static [Command],
}

/// One operation.
#[derive(Debug)]
pub struct Command {
    /// `delete-org-invite`
    pub name: &'static str,
    /// Another name, the one in the document: `deleteOrgInvite`.
    pub id: &'static str,
    /// A line, and below it more if there is more.
    pub about: &'static str,
    /// Why not to call it.
    pub deprecated: Option<&'static str>,
    /// What its values are taken from.
    pub flags: &'static [Flag],
    /// Makes the operation of what is given to each of the flags.
    pub prepare: Prepare,
}

/// Makes an operation of what is given to each of its flags.
pub type Prepare = fn(&[Flag], &[Option<Given>]) -> Result<Box<dyn Prepared>, Fault>;

/// What a value is taken from.
#[derive(Clone, Copy, Debug)]
pub struct Flag {
    /// `org-id`
    pub name: &'static str,
    /// Another name, the one in HTTP; the same where it has no other.
    pub wire: &'static str,
    /// How its text becomes a value.
    pub form: Form,
    /// Whether it has to be there.
    pub presence: Presence,
    /// A line, and below it more if there is more.
    pub about: &'static str,
}

impl Flag {
    /// One that has to be there.
    pub const fn required(
        name: &'static str,
        wire: &'static str,
        form: Form,
        about: &'static str,
    ) -> Self {
        Self {
            name,
            wire,
            form,
            presence: Presence::Required,
            about,
        }
    }

    /// One that may be left out.
    pub const fn optional(
        name: &'static str,
        wire: &'static str,
        form: Form,
        about: &'static str,
    ) -> Self {
        Self {
            name,
            wire,
            form,
            presence: Presence::Optional,
            about,
        }
    }
}

/// How the text of a flag becomes a value.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// It is the value.
    Text,
    /// It is the value, and has this pattern.
    Pattern(&'static [Piece]),
    /// It is the value, which may be another than these.
    OneOf(&'static [&'static str]),
    /// A number.
    Number,
    /// `true` or `false`; alone the flag is `true`.
    Switch,
    /// JSON, or the name of a file with it behind `@`, or `-` for the standard input.
    Json,
    /// The name of a file with the value behind `@`, or `-` for the standard input, or the value.
    Document,
    /// The same, for a value that need not be text.
    Bytes,
    /// Each time that it is given, one item.
    List(&'static Form),
}
