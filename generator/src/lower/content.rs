//! Lowers bodies and answers: which API version, which media type, what it holds.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, Response, StatusCode};

use super::schema::Site;
use super::{Lowering, version};
use crate::ir;
use crate::openapi;
use crate::source::Pointer;

type ContentMap = IndexMap<String, MediaType>;

/// An operation's responses with references resolved.
pub(super) type Responses<'d> = Vec<(ir::Status, Pointer, &'d Response)>;

impl<'d> Lowering<'d> {
    /// The responses of an operation, in the order of the document.
    pub(super) fn responses(&mut self, item: &'d openapi::Item) -> Responses<'d> {
        let place = item.place.child("responses");
        let components = &self.document.components.responses;
        let mut found = Vec::new();
        let responses = &item.operation.responses;
        let listed = responses
            .responses
            .iter()
            .filter_map(|(code, it)| Some((status(code)?, code.to_string(), it)));
        let default = responses
            .default
            .iter()
            .map(|it| (ir::Status::Default, "default".to_owned(), it));
        for (status, key, response) in listed.chain(default) {
            if let Some((place, response)) =
                self.resolve(response, &place.child(&key), "responses", components)
            {
                found.push((status, place, response));
            }
        }
        found
    }

    /// The API version of an operation: the newest stable one that a success has, or else its body.
    pub(super) fn choose_version(
        &mut self,
        item: &'d openapi::Item,
        responses: &Responses<'d>,
    ) -> Option<String> {
        let versions = self.config.versions.as_ref()?;
        let successes = responses.iter().filter(|(status, ..)| status.is_success());
        let media_types = successes.flat_map(|(_, _, response)| response.content.keys());
        let found: Vec<String> = media_types
            .filter_map(|it| version::split(versions, it))
            .map(|it| it.version)
            .collect();
        if let Some(version) = version::choose(found.iter().map(String::as_str)) {
            return Some(version.to_owned());
        }
        let body = self.request_body(item)?.1;
        let found: Vec<String> = body
            .content
            .keys()
            .filter_map(|it| version::split(versions, it))
            .map(|it| it.version)
            .collect();
        version::choose(found.iter().map(String::as_str)).map(str::to_owned)
    }

    /// The content to use of several media types: of the chosen version if they have one, JSON if there is some.
    ///
    /// `None` if there is none of that version.
    pub(super) fn choose_content(
        &self,
        content: &'d ContentMap,
        chosen: Option<&str>,
    ) -> Option<(&'d str, &'d MediaType)> {
        let version_of = |media_type: &str| {
            let versions = self.config.versions.as_ref()?;
            Some(version::split(versions, media_type)?.version)
        };
        let fits = |media_type: &&String| match (version_of(media_type), chosen) {
            (Some(version), Some(chosen)) => version == chosen,
            _ => true,
        };
        let mut candidates: Vec<(&String, &MediaType)> =
            content.iter().filter(|(key, _)| fits(key)).collect();
        // A stable sort: among equals the document's first stays first.
        candidates.sort_by_key(|(media_type, _)| !is_json(media_type));
        candidates
            .first()
            .map(|(media_type, content)| (media_type.as_str(), *content))
    }

    /// The body to send in the chosen version, or in the newest one before it.
    pub(super) fn choose_body(
        &self,
        content: &'d ContentMap,
        chosen: Option<&str>,
    ) -> Option<(&'d str, &'d MediaType)> {
        if let Some(found) = self.choose_content(content, chosen) {
            return Some(found);
        }
        let versions = self.config.versions.as_ref()?;
        let older = content
            .keys()
            .filter_map(|it| version::split(versions, it))
            .map(|it| it.version);
        let older: Vec<String> = older
            .filter(|it| chosen.is_none_or(|chosen| it.as_str() <= chosen))
            .collect();
        let newest = version::choose(older.iter().map(String::as_str))?;
        self.choose_content(content, Some(newest))
    }

    /// What a media type holds.
    pub(super) fn lower_content(
        &mut self,
        media_type: &str,
        content: &'d MediaType,
        site: &Site,
    ) -> ir::Content {
        let place = site.place.child("content").child(media_type);
        let site = Site {
            owner: site.owner.clone(),
            place: place.child("schema"),
        };
        let format = match &content.schema {
            None if is_json(media_type) => ir::Format::Empty,
            None => ir::Format::Binary,
            Some(schema) if is_json(media_type) => {
                ir::Format::Json(self.lower_schema(schema.into(), &site))
            }
            Some(_) if media_type.starts_with("text/") => ir::Format::Text,
            Some(_) => ir::Format::Binary,
        };
        ir::Content {
            media_type: media_type.to_owned(),
            format,
            place,
        }
    }

    pub(super) fn request_body(
        &mut self,
        item: &'d openapi::Item,
    ) -> Option<(Pointer, &'d openapiv3::RequestBody)> {
        let body: &'d ReferenceOr<_> = item.operation.request_body.as_ref()?;
        let components = &self.document.components.request_bodies;
        self.resolve(
            body,
            &item.place.child("requestBody"),
            "requestBodies",
            components,
        )
    }
}

/// Whether content is JSON: `application/json`, or a structured syntax suffix `+json` (RFC 6839, section 3.1).
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

fn status(code: &StatusCode) -> Option<ir::Status> {
    match code {
        StatusCode::Code(code) => Some(ir::Status::Code(*code)),
        StatusCode::Range(range) => u8::try_from(*range).ok().map(ir::Status::Range),
    }
}
