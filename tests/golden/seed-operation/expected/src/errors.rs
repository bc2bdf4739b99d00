//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "organizations")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiErrorAt400_401_403_404_429_500 {
    /// `400`: The request is malformed.
    BadRequest(crate::models::ApiError),
    /// `401`: The credentials are missing, wrong or expired.
    Unauthorized(crate::models::ApiError),
    /// `403`: The caller may not do this.
    Forbidden(crate::models::ApiError),
    /// `404`: Nothing is there under this path.
    NotFound(crate::models::ApiError),
    /// `429`: The rate limit is used up.
    TooManyRequests(crate::models::ApiError),
    /// `500`: The server failed.
    InternalServerError(crate::models::ApiError),
}

#[cfg(feature = "organizations")]
crate::runtime::errors! { ApiErrorAt400_401_403_404_429_500 {
    400 => BadRequest(crate::models::ApiError),
    401 => Unauthorized(crate::models::ApiError),
    403 => Forbidden(crate::models::ApiError),
    404 => NotFound(crate::models::ApiError),
    429 => TooManyRequests(crate::models::ApiError),
    500 => InternalServerError(crate::models::ApiError),
} }
