//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(
    any(feature = "organizations", feature = "projects", feature = "mongodb-cloud-users")
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiErrorAt400_401_403_404_429_500 {
    /// `400`: The request is malformed, or a value in it breaks a rule. `badRequestDetail` may say which.
    BadRequest(crate::models::ApiError),
    /// `401`: The credentials are missing, wrong or expired, or do not suffice for what was asked.
    Unauthorized(crate::models::ApiError),
    /// `403`: The caller is known, but may not do this.
    Forbidden(crate::models::ApiError),
    /// `404`: Nothing is there under this path, or the caller may not see it.
    NotFound(crate::models::ApiError),
    /// `429`: The rate limit is used up. `Retry-After` says how long to wait.
    TooManyRequests(crate::models::ApiError),
    /// `500`: The server failed. The request itself may be in order.
    InternalServerError(crate::models::ApiError),
}

#[cfg(any(feature = "organizations", feature = "projects", feature = "mongodb-cloud-users"))]
crate::runtime::errors! { ApiErrorAt400_401_403_404_429_500 {
    400 => BadRequest(crate::models::ApiError),
    401 => Unauthorized(crate::models::ApiError),
    403 => Forbidden(crate::models::ApiError),
    404 => NotFound(crate::models::ApiError),
    429 => TooManyRequests(crate::models::ApiError),
    500 => InternalServerError(crate::models::ApiError),
} }

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(any(feature = "projects", feature = "mongodb-cloud-users"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiErrorAt401_403_404_429_500 {
    /// `401`: The credentials are missing, wrong or expired, or do not suffice for what was asked.
    Unauthorized(crate::models::ApiError),
    /// `403`: The caller is known, but may not do this.
    Forbidden(crate::models::ApiError),
    /// `404`: Nothing is there under this path, or the caller may not see it.
    NotFound(crate::models::ApiError),
    /// `429`: The rate limit is used up. `Retry-After` says how long to wait.
    TooManyRequests(crate::models::ApiError),
    /// `500`: The server failed. The request itself may be in order.
    InternalServerError(crate::models::ApiError),
}

#[cfg(any(feature = "projects", feature = "mongodb-cloud-users"))]
crate::runtime::errors! { ApiErrorAt401_403_404_429_500 {
    401 => Unauthorized(crate::models::ApiError),
    403 => Forbidden(crate::models::ApiError),
    404 => NotFound(crate::models::ApiError),
    429 => TooManyRequests(crate::models::ApiError),
    500 => InternalServerError(crate::models::ApiError),
} }

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(any(feature = "mongodb-cloud-users", feature = "teams"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiErrorAt400_401_403_404_409_429_500 {
    /// `400`: The request is malformed, or a value in it breaks a rule. `badRequestDetail` may say which.
    BadRequest(crate::models::ApiError),
    /// `401`: The credentials are missing, wrong or expired, or do not suffice for what was asked.
    Unauthorized(crate::models::ApiError),
    /// `403`: The caller is known, but may not do this.
    Forbidden(crate::models::ApiError),
    /// `404`: Nothing is there under this path, or the caller may not see it.
    NotFound(crate::models::ApiError),
    /// `409`: The request contradicts the present state, for example because it was already carried out.
    Conflict(crate::models::ApiError),
    /// `429`: The rate limit is used up. `Retry-After` says how long to wait.
    TooManyRequests(crate::models::ApiError),
    /// `500`: The server failed. The request itself may be in order.
    InternalServerError(crate::models::ApiError),
}

#[cfg(any(feature = "mongodb-cloud-users", feature = "teams"))]
crate::runtime::errors! { ApiErrorAt400_401_403_404_409_429_500 {
    400 => BadRequest(crate::models::ApiError),
    401 => Unauthorized(crate::models::ApiError),
    403 => Forbidden(crate::models::ApiError),
    404 => NotFound(crate::models::ApiError),
    409 => Conflict(crate::models::ApiError),
    429 => TooManyRequests(crate::models::ApiError),
    500 => InternalServerError(crate::models::ApiError),
} }
