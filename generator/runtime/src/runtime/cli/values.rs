//! Texts of flags as values of an operation.

use serde_json::Value as Json;

use super::super::json::{Number, Reader, Tolerance, Value, check_text, to_vec_request};
use super::{Fault, Flag, Form};

/// Params that are filled field by field.
pub trait Fill: Sized {
    /// Params without values, but for those that are always the same.
    fn empty() -> Self;

    /// The fields that have flags, in the flags' order.
    fn fields(&mut self) -> Vec<&mut dyn Value>;

    /// Sets the field that takes bytes, if there is one.
    fn set_bytes(&mut self, bytes: Vec<u8>) {
        drop(bytes);
    }
}

/// What a flag is given.
#[derive(Clone, Debug)]
pub enum Given {
    /// A text, or several.
    Texts(Vec<String>),
    /// The content of a file.
    Bytes(Vec<u8>),
}

/// The params that hold what is given to each of the flags.
pub(super) fn fill<P: Fill>(flags: &[Flag], given: &[Option<Given>]) -> Result<P, Fault> {
    let mut params = P::empty();
    set_fields(params.fields(), flags, given).map_err(Fault::Usage)?;
    for given in given.iter().flatten() {
        if let Given::Bytes(bytes) = given {
            params.set_bytes(bytes.clone());
        }
    }
    Ok(params)
}

fn set_fields(
    fields: Vec<&mut dyn Value>,
    flags: &[Flag],
    given: &[Option<Given>],
) -> Result<(), String> {
    for ((field, flag), given) in fields.into_iter().zip(flags).zip(given) {
        if let Some(Given::Texts(texts)) = given {
            set_field(field, flag, texts).map_err(|why| format!("`--{}`: {why}", flag.name))?;
        }
    }
    Ok(())
}

fn set_field(field: &mut dyn Value, flag: &Flag, texts: &[String]) -> Result<(), String> {
    let text = json(flag, &flag.form, texts)?;
    let mut reader =
        Reader::new(text.as_bytes(), Tolerance::Strict).map_err(|it| it.to_string())?;
    let read = field.read(&mut reader).and_then(|()| reader.finish());
    read.map_err(|it| it.located(text.as_bytes()).to_string())?;
    match flag.form {
        Form::Json | Form::List(Form::Json) => check_whole(&text, field),
        _ => Ok(()),
    }
}

/// The JSON that these texts stand for; of several for one value, the last.
fn json(flag: &Flag, form: &Form, texts: &[String]) -> Result<String, String> {
    if let Form::List(item) = form {
        let items = texts
            .iter()
            .map(|text| json(flag, item, std::slice::from_ref(text)));
        let items = items.collect::<Result<Vec<_>, _>>()?;
        return Ok(format!("[{}]", items.join(",")));
    }
    let text = texts.last().map(String::as_str).unwrap_or_default();
    match form {
        Form::Pattern(pattern) => {
            check_text(flag.wire, pattern, text).map_err(|it| it.to_string())?;
            Ok(Json::from(text).to_string())
        }
        Form::Text | Form::OneOf(_) | Form::Document => Ok(Json::from(text).to_string()),
        Form::Number => match text.parse::<Number>() {
            Ok(_) => Ok(text.to_owned()),
            Err(_) => Err(format!("`{text}` is not a number")),
        },
        Form::Switch | Form::Json | Form::Bytes | Form::List(_) => Ok(text.to_owned()),
    }
}

/// Checks that all members of the text are sent: nobody should wonder why one with a slip in its name has no effect.
fn check_whole(text: &str, value: &dyn Value) -> Result<(), String> {
    let given = serde_json::from_str::<Json>(text);
    let sent = serde_json::from_slice::<Json>(&to_vec_request(value));
    let (Ok(given), Ok(sent)) = (given, sent) else {
        return Ok(());
    };
    match lost(&given, &sent, "") {
        Some(member) => Err(format!(
            "the member `{member}` would not be sent; is it another name?"
        )),
        None => Ok(()),
    }
}

/// The first member that is given and not sent. `null` is sent where it means something.
fn lost(given: &Json, sent: &Json, path: &str) -> Option<String> {
    match (given, sent) {
        (Json::Object(given), Json::Object(sent)) => given.iter().find_map(|(name, value)| {
            let path = match path {
                "" => name.clone(),
                path => format!("{path}.{name}"),
            };
            match sent.get(name) {
                Some(sent) => lost(value, sent, &path),
                None => (!value.is_null()).then_some(path),
            }
        }),
        (Json::Array(given), Json::Array(sent)) => {
            let items = given.iter().zip(sent).enumerate();
            let mut items = items.map(|(place, (given, sent))| (place, given, sent));
            items.find_map(|(place, given, sent)| lost(given, sent, &format!("{path}[{place}]")))
        }
        // It was given, and is not there.
        (given, Json::Null) if !given.is_null() => Some(match path {
            "" => "(all of it)".to_owned(),
            path => path.to_owned(),
        }),
        _ => None,
    }
}
