//! What the values of operations are taken from.

#[allow(unused_imports, reason = "not every API has flags of each form")]
use crate::runtime::{
    cli::{Flag, Form},
    json::Piece,
};

pub const ID: Flag = Flag::required("id", "id", Form::Pattern(&[Piece { characters: "a-z", min: 2, max: 2 }, Piece { characters: "0-9", min: 1, max: 3 }]), "id.\n\nExpected: pattern ^[a-z]{2}[0-9]{1,3}$.");
pub const API_VERSION: Flag = Flag::required("api-version", "api-version", Form::Text, "api-version.");
pub const OUTPUT_PARAMETER: Flag = Flag::optional("output-parameter", "output-parameter", Form::Text, "output.");
pub const COLOURS: Flag = Flag::optional("colours", "colours", Form::List(&Form::OneOf(&["red", "green"])), "colours.");
pub const SIZE: Flag = Flag::optional("size", "size", Form::Number, "size.\n\nExpected: at least 1.");
pub const FILTER: Flag = Flag::optional("filter", "filter", Form::Json, "filter.\n\nMembers: a.");
pub const VERBOSE: Flag = Flag::optional("verbose", "verbose", Form::Switch, "verbose.");
pub const X_TRACE: Flag = Flag::optional("x-trace", "X-Trace", Form::Text, "X-Trace.");
pub const TYPE: Flag = Flag::optional("type", "type", Form::Text, "type.");
pub const BODY: Flag = Flag::required("body", "body", Form::Document, "The body of the request.");
pub const BODY_2: Flag = Flag::optional("body", "body", Form::Bytes, "The body of the request.");
pub const BODY_3: Flag = Flag::required("body", "body", Form::Json, "The body of the request.");
