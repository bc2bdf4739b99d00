//! Lowers bodies and answers: which API version, which media type, what it holds.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, Response, StatusCode};
use serde_json::Value;

use super::media::is_json;
use super::operation::Draft;
use super::{Lowering, extension, version};
use crate::ir;
use crate::openapi;
use crate::text::Pointer;

pub(super) type ContentMap = IndexMap<String, MediaType>;

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

    /// The content of a version, or of none: JSON first, then in the order of the document.
    pub(super) fn contents(
        &self,
        content: &'d ContentMap,
        chosen: Option<&str>,
    ) -> Vec<(&'d str, &'d MediaType)> {
        let fits = |media_type: &str, it: &MediaType| {
            let versions = self.config.versions.as_ref();
            let version =
                versions.and_then(|versions| version::of_content(versions, media_type, it));
            match (version, chosen) {
                (Some(version), Some(chosen)) => version == chosen,
                _ => true,
            }
        };
        let mut found: Vec<(&str, &MediaType)> = content
            .iter()
            .filter(|(media_type, it)| fits(media_type, it))
            .map(|(media_type, it)| (media_type.as_str(), it))
            .collect();
        // A stable sort: among equals the document's first stays first.
        found.sort_by_key(|(media_type, _)| !is_json(media_type));
        found
    }

    /// The bodies to send in the chosen version, or in the newest one before it; JSON first.
    pub(super) fn choose_bodies(
        &self,
        content: &'d ContentMap,
        chosen: Option<&str>,
    ) -> Vec<(&'d str, &'d MediaType)> {
        let contents = self.contents(content, chosen);
        if !contents.is_empty() {
            return contents;
        }
        let (Some(versions), Some(chosen)) = (self.config.versions.as_ref(), chosen) else {
            return Vec::new();
        };
        let found = content.iter();
        let found =
            found.filter_map(|(media_type, it)| version::of_content(versions, media_type, it));
        let older = found.filter(|it| version::compare(it, chosen).is_lt());
        let newest = older.max_by(|left, right| version::compare(left, right));
        newest.map_or_else(Vec::new, |it| self.contents(content, Some(&it)))
    }

    /// An extension of the content of a version in the successes of an operation.
    pub(super) fn version_extension(
        &self,
        draft: &Draft<'d>,
        version: &str,
        name: Option<&str>,
    ) -> Option<&'d Value> {
        let successes = draft
            .responses
            .iter()
            .filter(|(status, ..)| status.is_success());
        let contents =
            successes.flat_map(|(_, _, response)| self.contents(&response.content, Some(version)));
        contents
            .into_iter()
            .find_map(|(_, content)| extension::named(&content.extensions, name))
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

fn status(code: &StatusCode) -> Option<ir::Status> {
    match code {
        StatusCode::Code(code) => Some(ir::Status::Code(*code)),
        StatusCode::Range(range) => u8::try_from(*range).ok().map(ir::Status::Range),
    }
}
