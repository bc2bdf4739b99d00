//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "risks")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingAt404AndTextAt409AndProblemListOrProblemOrTextAt422AndProblemAt4XX5XXDefault {
    /// `404`: Nobody is there.
    NotFound,
    /// `409`: Somebody is there, says a text.
    Conflict(String),
    /// `422`: These are wrong.
    UnprocessableEntity(Vec<crate::models::Problem>),
    /// `422` as `application/problem+json`.
    UnprocessableEntityProblemJson(crate::models::Problem),
    /// `422` as `text/plain`.
    UnprocessableEntityText(String),
    /// `422` as `application/xml`.
    UnprocessableEntityXml(String),
    /// `4XX`: Your fault.
    ClientError(crate::models::Problem),
    /// `5XX`: Our fault.
    ServerError(crate::models::Problem),
    /// `Default`: Nobody's fault.
    Other(crate::models::Problem),
}

#[cfg(feature = "risks")]
crate::runtime::errors! { NothingAt404AndTextAt409AndProblemListOrProblemOrTextAt422AndProblemAt4XX5XXDefault {
    404 => NotFound,
    409 => Conflict(String) text,
    422 => UnprocessableEntity(Vec<crate::models::Problem>) | "application/problem+json" => UnprocessableEntityProblemJson(crate::models::Problem) | "text/plain" => UnprocessableEntityText(String) text | "application/xml" => UnprocessableEntityXml(String) text,
    "4XX" => ClientError(crate::models::Problem),
    "5XX" => ServerError(crate::models::Problem),
    default => Other(crate::models::Problem),
} }
