//! What makes values of the structs that [`object!`](super::object) declares.

/// `new` or `Default`, and a method for each field that may be given; or nothing of all that.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_made {
    ($name:ident) => {};
    ($name:ident Default, $($rest:tt)*) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::runtime::json::empty()
            }
        }
        $crate::__portolan_setters! { $name $($rest)* }
    };
    ($name:ident constant($($constant:ident = $value:expr),*), Default, $($rest:tt)*) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            #[inline]
            #[allow(clippy::needless_update, reason = "there may be other fields")]
            fn default() -> Self {
                Self { $($constant: $value,)* ..$crate::runtime::json::empty() }
            }
        }
        $crate::__portolan_setters! { $name $($rest)* }
    };
    (
        $name:ident $(constant($($constant:ident = $value:expr),*),)?
        $(#$made:tt)* new($($field:ident : $ty:ty $(=> $into:ident)?),* $(,)?), $($rest:tt)*
    ) => {
        impl $name {
            /// A value with everything that is required.
            $(#$made)*
            #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
            #[allow(clippy::needless_update, reason = "there may be other fields")]
            #[inline]
            #[must_use]
            pub fn new($($field: $ty),*) -> Self {
                Self {
                    $($field: $field $(.$into())?,)*
                    $($($constant: $value,)*)?
                    ..$crate::runtime::json::empty()
                }
            }
        }
        $crate::__portolan_setters! { $name $($rest)* }
    };
}

/// A method for each field that may be given and need not be.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_setters {
    ($name:ident) => {};
    (
        $name:ident $(set($($field:ident : $ty:ty $(=> $into:ident)?),* $(,)?),)?
        $(put($($whole:ident : $whole_ty:ty),* $(,)?),)?
    ) => {
        impl $name {
            $($(
                /// Sets the field of this name.
                #[inline]
                #[must_use]
                pub fn $field(mut self, value: $ty) -> Self {
                    self.$field = ::core::option::Option::Some(value $(.$into())?);
                    self
                }
            )*)?
            $($(
                /// Sets the field of this name.
                #[inline]
                #[must_use]
                pub fn $whole(mut self, value: impl ::core::convert::Into<$whole_ty>) -> Self {
                    self.$whole = ::core::convert::Into::into(value);
                    self
                }
            )*)?
        }
    };
}
