//! Lowers bodies and answers: which API version, which media type, what it holds.

use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, Response, StatusCode};

use super::media::is_json;
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
        self.choose_contents(content, chosen).first().copied()
    }

    /// All media types of the chosen version, JSON first.
    pub(super) fn choose_contents(
        &self,
        content: &'d ContentMap,
        chosen: Option<&str>,
    ) -> Vec<(&'d str, &'d MediaType)> {
        let version_of = |media_type: &str| {
            let versions = self.config.versions.as_ref()?;
            Some(version::split(versions, media_type)?.version)
        };
        let fits = |media_type: &str| match (version_of(media_type), chosen) {
            (Some(version), Some(chosen)) => version == chosen,
            _ => true,
        };
        let all = content.iter().map(|(key, it)| (key.as_str(), it));
        let mut candidates: Vec<_> = all.filter(|(key, _)| fits(key)).collect();
        // A stable sort: among equals the document's first stays first.
        candidates.sort_by_key(|(media_type, _)| !is_json(media_type));
        candidates
    }

    /// The bodies to send in the chosen version, or in the newest one before it; JSON first.
    pub(super) fn choose_bodies(
        &self,
        content: &'d ContentMap,
        chosen: Option<&str>,
    ) -> Vec<(&'d str, &'d MediaType)> {
        let found = self.choose_contents(content, chosen);
        let Some(versions) = self.config.versions.as_ref().filter(|_| found.is_empty()) else {
            return found;
        };
        let older = content
            .keys()
            .filter_map(|it| version::split(versions, it))
            .map(|it| it.version);
        let older: Vec<String> = older
            .filter(|it| chosen.is_none_or(|chosen| it.as_str() <= chosen))
            .collect();
        match version::choose(older.iter().map(String::as_str)) {
            Some(newest) => self.choose_contents(content, Some(newest)),
            None => Vec::new(),
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

fn status(code: &StatusCode) -> Option<ir::Status> {
    match code {
        StatusCode::Code(code) => Some(ir::Status::Code(*code)),
        StatusCode::Range(range) => u8::try_from(*range).ok().map(ir::Status::Range),
    }
}
