//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "orders")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrderStatus409BodyAt409 {
    /// `409`: It exists.
    Conflict(crate::orders::CreateOrderStatus409Body),
}

#[cfg(feature = "orders")]
crate::runtime::errors! { CreateOrderStatus409BodyAt409 {
    409 => Conflict(crate::orders::CreateOrderStatus409Body),
} }
