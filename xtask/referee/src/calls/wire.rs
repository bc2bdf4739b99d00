//! Takes a request apart (OpenAPI 3.0, Parameter Object, style values; RFC 6570).

use serde_json::Value;

use super::described::Parameter;

/// A request as it goes out.
pub(super) struct Request {
    path: String,
    /// Names and values as they stand in the query.
    pub(super) query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// A value in texts.
#[derive(Debug, PartialEq, Eq)]
enum Texts {
    One(String),
    Many(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Request {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let uri = value.get("uri")?.as_str()?;
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let path = path.splitn(4, '/').nth(3).unwrap_or_default();
        let headers = value.get("headers")?.as_array()?.iter();
        Some(Self {
            path: format!("/{path}"),
            query: pairs(query, "&"),
            headers: headers
                .filter_map(|it| {
                    Some((
                        it.get(0)?.as_str()?.to_owned(),
                        it.get(1)?.as_str()?.to_owned(),
                    ))
                })
                .collect(),
            body: value.get("body")?.as_str()?.to_owned(),
        })
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|it| it.0.eq_ignore_ascii_case(name));
        found.map(|it| it.1.as_str())
    }
}

fn pairs(text: &str, separator: &str) -> Vec<(String, String)> {
    let parts = text.split(separator).filter(|it| !it.is_empty());
    parts
        .map(|it| {
            let (name, value) = it.split_once('=').unwrap_or((it, ""));
            (decoded(name), value.to_owned())
        })
        .collect()
}

/// Compares what arrives with what was given; says how many pairs of the query it took.
pub(super) fn compare(
    request: &Request,
    template: &str,
    parameter: &Parameter,
    value: &Value,
) -> Result<usize, String> {
    let wanted = texts(value, &parameter.style);
    let (found, taken) = match parameter.location.as_str() {
        "path" => (in_path(request, template, parameter, &wanted), 0),
        "header" => (in_header(request, parameter, &wanted), 0),
        "cookie" => {
            let cookies = pairs(request.header("cookie").unwrap_or_default(), "; ");
            (in_pairs(&cookies, parameter, &wanted).map(|it| it.0), 0)
        }
        _ => match in_pairs(&request.query, parameter, &wanted) {
            Some((found, taken)) => (Some(found), taken),
            None => (None, 0),
        },
    };
    match found {
        Some(found) if is_same(&wanted, &found, &parameter.style) => Ok(taken),
        found => Err(format!(
            "{wanted:?} became {found:?} in {}{:?}",
            request.path, request.query
        )),
    }
}

fn texts(value: &Value, style: &str) -> Texts {
    match value {
        _ if style == "json" => Texts::One(value.to_string()),
        Value::Array(items) => Texts::Many(items.iter().map(text).collect()),
        Value::Object(members) => Texts::Members(
            members
                .iter()
                .map(|(name, it)| (name.clone(), text(it)))
                .collect(),
        ),
        other => Texts::One(text(other)),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn is_same(wanted: &Texts, found: &Texts, style: &str) -> bool {
    let same = |one: &str, other: &str| {
        let numbers = (one.parse::<f64>(), other.parse::<f64>());
        one == other || matches!(numbers, (Ok(one), Ok(other)) if one == other)
    };
    match (wanted, found) {
        (Texts::One(one), Texts::One(other)) if style == "json" => {
            let parse = |it: &str| serde_json::from_str::<Value>(it).ok();
            match (parse(one), parse(other)) {
                (Some(one), Some(other)) => crate::verdict::difference(&one, &other).is_none(),
                _ => false,
            }
        }
        (Texts::One(one), Texts::One(other)) => same(one, other),
        (Texts::Many(one), Texts::Many(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Texts::Members(one), Texts::Members(other)) => {
            let has = |it: &(String, String)| {
                other
                    .iter()
                    .any(|found| found.0 == it.0 && same(&it.1, &found.1))
            };
            one.len() == other.len() && one.iter().all(has)
        }
        _ => false,
    }
}

fn in_header(request: &Request, parameter: &Parameter, wanted: &Texts) -> Option<Texts> {
    let value = request.header(&parameter.name)?;
    if parameter.style == "json" {
        return Some(Texts::One(value.to_owned()));
    }
    let delimiter = match parameter.style.as_str() {
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        "tabDelimited" => "\t",
        _ => ",",
    };
    Some(list(
        value,
        delimiter,
        parameter.explode,
        wanted,
        str::to_owned,
    ))
}

fn in_path(
    request: &Request,
    template: &str,
    parameter: &Parameter,
    wanted: &Texts,
) -> Option<Texts> {
    let value = segment(&request.path, template, &parameter.name)?;
    let name = &parameter.name;
    Some(match parameter.style.as_str() {
        "json" => Texts::One(decoded(&value)),
        "label" => {
            let delimiter = if parameter.explode { "." } else { "," };
            list(
                value.strip_prefix('.')?,
                delimiter,
                parameter.explode,
                wanted,
                decoded,
            )
        }
        "matrix" if parameter.explode => {
            let all = pairs(value.strip_prefix(';')?, ";");
            match wanted {
                Texts::Members(_) => Texts::Members(
                    all.into_iter()
                        .map(|(name, it)| (name, decoded(&it)))
                        .collect(),
                ),
                Texts::Many(_) => Texts::Many(
                    all.into_iter()
                        .filter(|it| it.0 == *name)
                        .map(|it| decoded(&it.1))
                        .collect(),
                ),
                Texts::One(_) => Texts::One(decoded(&all.into_iter().find(|it| it.0 == *name)?.1)),
            }
        }
        "matrix" => {
            let (_, value) = pairs(value.strip_prefix(';')?, ";")
                .into_iter()
                .find(|it| it.0 == *name)?;
            list(&value, ",", false, wanted, decoded)
        }
        "spaceDelimited" => list(&value, "%20", false, wanted, decoded),
        "pipeDelimited" => list(&value, "%7C", false, wanted, decoded),
        "tabDelimited" => list(&value, "%09", false, wanted, decoded),
        _ => list(&value, ",", parameter.explode, wanted, decoded),
    })
}

/// What stands for a variable of the template; each is as short as what follows allows.
fn segment(path: &str, template: &str, name: &str) -> Option<String> {
    let (mut rest, mut template) = (path, template.split('?').next()?);
    while let Some((literal, behind)) = template.split_once('{') {
        rest = rest.strip_prefix(literal)?;
        let (variable, following) = behind.split_once('}')?;
        let literal = following.split('{').next().unwrap_or_default();
        let end = match literal {
            "" if following.is_empty() => rest.len(),
            // Of variables side by side the next one begins with its style's mark.
            "" => 1 + rest.get(1..)?.find(';')?,
            literal => rest.find(literal)?,
        };
        if variable == name {
            return Some(rest[..end].to_owned());
        }
        rest = &rest[end..];
        template = following;
    }
    None
}

fn in_pairs(
    all: &[(String, String)],
    parameter: &Parameter,
    wanted: &Texts,
) -> Option<(Texts, usize)> {
    let name = &parameter.name;
    let named: Vec<&String> = all
        .iter()
        .filter(|it| it.0 == *name)
        .map(|it| &it.1)
        .collect();
    let members = |names: &[(String, String)], key: &dyn Fn(&str) -> String| {
        let found = names.iter().filter_map(|(name, _)| {
            let (_, value) = all.iter().find(|it| it.0 == key(name))?;
            Some((name.clone(), decoded(value)))
        });
        Texts::Members(found.collect())
    };
    let single = || {
        if named.len() == 1 {
            named.first().copied()
        } else {
            None
        }
    };
    let delimited = |delimiters: &[&str]| {
        let value = single()?;
        let delimiter = delimiters
            .iter()
            .find(|it| value.contains(**it))
            .unwrap_or(&"\n");
        Some((list(value, delimiter, false, wanted, decoded), 1))
    };
    match (parameter.style.as_str(), wanted) {
        ("json", _) => Some((Texts::One(decoded(single()?)), 1)),
        ("deepObject", Texts::Members(names)) => {
            Some((members(names, &|it| format!("{name}[{it}]")), names.len()))
        }
        ("form", Texts::Members(names)) if parameter.explode => {
            Some((members(names, &|it| it.to_owned()), names.len()))
        }
        (_, Texts::Many(_)) if parameter.explode || parameter.style == "deepObject" => Some((
            Texts::Many(named.iter().map(|it| decoded(it)).collect()),
            named.len(),
        )),
        ("spaceDelimited", _) => delimited(&["%20", "+", " "]),
        ("pipeDelimited", _) => delimited(&["%7C", "%7c", "|"]),
        ("tabDelimited", _) => delimited(&["%09"]),
        _ => Some((list(single()?, ",", false, wanted, decoded), 1)),
    }
}

/// A text as what is wanted: alone, between delimiters, or names and values between delimiters.
fn list(
    value: &str,
    delimiter: &str,
    explode: bool,
    wanted: &Texts,
    decode: fn(&str) -> String,
) -> Texts {
    let parts: Vec<&str> = value.split(delimiter).collect();
    match wanted {
        Texts::One(_) => Texts::One(decode(value)),
        Texts::Many(_) => Texts::Many(parts.into_iter().map(decode).collect()),
        Texts::Members(_) if explode => {
            let pairs = parts.iter().filter_map(|it| it.split_once('='));
            Texts::Members(pairs.map(|(name, it)| (decode(name), decode(it))).collect())
        }
        Texts::Members(_) => {
            let pairs = parts.chunks_exact(2);
            Texts::Members(pairs.map(|it| (decode(it[0]), decode(it[1]))).collect())
        }
    }
}

fn decoded(text: &str) -> String {
    crate::dialect::percent_decoded(text)
}
