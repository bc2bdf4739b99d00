//! Methods that fill optional fields.

use super::super::json::Patch;

/// A field that a setter fills.
#[doc(hidden)]
pub trait Optional {
    /// What the setter takes.
    type Given;

    /// The field with it.
    fn given(value: Self::Given) -> Self;
}

impl<T> Optional for Option<T> {
    type Given = T;

    #[inline]
    fn given(value: T) -> Self {
        Some(value)
    }
}

/// A patch has two ways of holding no value, so its setter takes all of it.
impl<T> Optional for Patch<T> {
    type Given = Self;

    #[inline]
    fn given(value: Self) -> Self {
        value
    }
}

/// Gives a params struct, and the call that sends it, a method for each optional parameter; `model`: any other struct, for
/// each optional field.
///
/// Each entry is the field with what its method takes:
///
/// ```text
/// setters! { DeleteOrgInviteParams {
///     /// Whether the answer is wrapped.
///     envelope: bool,
/// } }
/// setters! { model OrgInvitationRequest {
///     /// What to call the user.
///     nickname: impl Into<Patch<String>>,
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_setters {
    (model $name:ident { $($(#$attribute:tt)* $field:ident : $given:ty),* $(,)? }) => {
        impl $name {
            $(
                $(#$attribute)*
                #[inline]
                #[must_use]
                pub fn $field(mut self, value: $given) -> Self {
                    self.$field = $crate::runtime::Optional::given(::core::convert::Into::into(value));
                    self
                }
            )*
        }
    };
    ($name:ident { $($(#$attribute:tt)* $field:ident : $given:ty),* $(,)? }) => {
        impl $name {
            $(
                $(#$attribute)*
                #[inline]
                #[must_use]
                pub fn $field(mut self, value: $given) -> Self {
                    self.$field = ::core::option::Option::Some(::core::convert::Into::into(value));
                    self
                }
            )*
        }
        impl $crate::runtime::Call<'_, $name> {
            $(
                $(#$attribute)*
                #[inline]
                pub fn $field(mut self, value: $given) -> Self {
                    self.params.$field = ::core::option::Option::Some(::core::convert::Into::into(value));
                    self
                }
            )*
        }
    };
}
pub use __portolan_setters as setters;
