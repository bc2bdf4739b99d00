//! Request bodies, which are parameters in Swagger 2.0.

use serde_json::{Value, json};

use super::joined::{Joined, collection_format, is_list, joined};
use super::operation::{Placed, is_body};
use super::parameter::schema_of;
use super::response::is_file;
use super::{Adapter, Members, media_types};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::openapi::path::Path;
use crate::text::Pointer;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl Adapter<'_> {
    /// The body that parameters make up, if there are any.
    pub(super) fn request_body(
        &mut self,
        mut parameters: Vec<Placed>,
        consumes: &[String],
        path: &Path<'_>,
    ) -> Option<Value> {
        if let Some(at) = parameters.iter().position(|it| is_body(&it.1)) {
            let (place, body) = parameters.swap_remove(at);
            parameters
                .iter()
                .for_each(|(other, _)| self.report_form(other, &place));
            return Some(self.whole_body(&place, body, consumes, &path.pointer()));
        }
        (!parameters.is_empty()).then(|| self.form(parameters, consumes, &path.pointer()))
    }

    /// A request has one body (Swagger 2.0, Parameter Object, "in").
    fn report_form(&mut self, place: &Pointer, body: &Pointer) {
        self.diagnostics.report(
            Diagnostic::warning(
                Code::ExclusiveMembers,
                "an operation has a parameter that is the body, and another one that is of its body",
            )
            .primary(Place::Value(place.clone()), "left out")
            .secondary(Place::Value(body.clone()), "this is the body")
            .help("describe the whole body as a schema, or as parameters in `formData`"),
        );
    }

    fn whole_body(
        &mut self,
        place: &Pointer,
        mut body: Members,
        consumes: &[String],
        new: &Pointer,
    ) -> Value {
        let schema = body.shift_remove("schema").unwrap_or_else(|| json!({}));
        body.shift_remove("in");
        body.shift_remove("name");
        let content = self.content(schema, consumes, &place.child("schema"), new);
        body.insert("content".to_owned(), content);
        self.moves.record_origin(new, place.clone());
        body.into()
    }

    /// The same schema for each media type.
    ///
    /// A schema that is neither a reference nor a file stands at the best media type only, so that it remains one type.
    pub(super) fn content(
        &mut self,
        schema: Value,
        types: &[String],
        old: &Pointer,
        new: &Pointer,
    ) -> Value {
        let is_shared = schema.get("$ref").is_some() || is_file(&schema);
        let mut content = Members::new();
        for (index, media_type) in media_types(types).into_iter().enumerate() {
            let at = new.child("content").child(&media_type).child("schema");
            let members = if index == 0 || is_shared {
                self.moves.record_origin(&at, old.clone());
                json!({ "schema": schema })
            } else {
                json!({})
            };
            content.insert(media_type, members);
        }
        content.into()
    }

    /// The members of a form.
    fn form(&mut self, parameters: Vec<Placed>, consumes: &[String], new: &Pointer) -> Value {
        let lists = |it: &str| consumes.iter().any(|listed| listed.starts_with(it));
        let has_file = parameters
            .iter()
            .any(|(_, it)| it.get("type").is_some_and(|ty| ty == "file"));
        let media_type = if has_file || lists(MULTIPART) && !lists(FORM) {
            MULTIPART
        } else {
            FORM
        };
        let schema_place = new.child("content").child(media_type).child("schema");
        let (mut properties, mut required) = (Members::new(), Vec::new());
        let mut encoding = Members::new();
        for (place, mut parameter) in parameters {
            let Some(Value::String(name)) = parameter.shift_remove("name") else {
                continue;
            };
            if parameter.get("required") == Some(&Value::Bool(true)) {
                required.push(Value::from(name.as_str()));
            }
            if is_list(&parameter) {
                self.settle_items(&mut parameter, &place);
                let format = collection_format(&mut parameter);
                let written = match joined(&format, Some("query")) {
                    Joined::Style(style, explode) => json!({ "style": style, "explode": explode }),
                    Joined::Format => json!({ "collectionFormat": format }),
                    Joined::Unknown => {
                        self.report_joined(&format, &place);
                        parameter.insert("type".to_owned(), "string".into());
                        json!({})
                    }
                };
                encoding.insert(name.clone(), written);
            }
            let mut schema = schema_of(&mut parameter);
            if let (Some(description), Value::Object(members)) =
                (parameter.shift_remove("description"), &mut schema)
            {
                members.insert("description".to_owned(), description);
            }
            let at = schema_place.child("properties").child(&name);
            self.moves.record_origin(&at, place);
            properties.insert(name, schema);
        }
        let is_required = !required.is_empty();
        let mut schema = json!({ "type": "object", "properties": properties });
        if let (true, Value::Object(members)) = (is_required, &mut schema) {
            members.insert("required".to_owned(), required.into());
        }
        let mut content = json!({ "schema": schema });
        if let (false, Value::Object(members)) = (encoding.is_empty(), &mut content) {
            members.insert("encoding".to_owned(), encoding.into());
        }
        json!({ "required": is_required, "content": { media_type: content } })
    }
}
