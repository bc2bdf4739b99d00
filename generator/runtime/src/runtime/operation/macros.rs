//! What generated operations are made of.

/// Declares the params struct of an operation and the name of its errors, and implements
/// [`Operation`](super::Operation).
///
/// Each field is public and stands with its type, its location, where they are not the location's default its style and
/// encoding, and its name in HTTP. Behind the braces stand, each with a comma: `constant(…)`, the fields that have these
/// values; `new(…)`, what the constructor takes, which makes `Default` too if that is nothing; and `set(…)`, the optional
/// ones, for which the [`Call`](super::super::Call) has a method. Where `=> into` stands behind a type, `into` is called.
///
/// ```text
/// operation! {
///     /// The values of `ListOrgUsers`.
///     pub struct ListOrgUsersParams {
///         org_id: models::OrgId = path "orgId",
///         user_name: Option<String> = query "username",
///         filter: Option<models::Filter> = query [deep_object] "filter",
///         body: models::Form = body [form_explode] { "expand" [deep_object], "tags" [form] + reserved },
///     }
///     new(org_id: models::OrgId, body: models::Form),
///     set(user_name: impl Into<String> => into, filter: models::Filter),
///     "listOrgUsers": "GET" "/orgs/{orgId}/users",
///     answer: Json<models::Users>,
///     /// The documented errors.
///     error: ListOrgUsersError = errors::ErrorAt400And500,
///     accept: "application/json", security: crate::SECURITY,
/// }
/// ```
///
/// What stands behind the error are fields of [`OperationMeta`](super::OperationMeta).
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_operation {
    (
        $(#$about:tt)*
        pub struct $name:ident { $(
            $(#$docs:tt)* $field:ident : $ty:ty = $location:ident
                $([$($style:ident),+ $(,)?])? $({ $($encoding:tt)* })? $($wire:literal)?
        ),* $(,)? }
        $(constant($($constant:ident = $constant_value:expr),*),)?
        $(#$made:tt)* new($($argument:ident : $argument_ty:ty $(=> $into:ident)?),* $(,)?),
        $(set($($optional:ident : $optional_ty:ty $(=> $optional_into:ident)?),* $(,)?),)?
        $id:literal : $method:literal $path:literal,
        answer: $answer:ty,
        $(#$on_error:tt)* error: $error:ident = $errors:ty,
        $($fact:ident : $value:expr),* $(,)?
    ) => {
        $(#$about)*
        #[non_exhaustive]
        pub struct $name { $($(#$docs)* pub $field: $ty,)* }

        $crate::__portolan_clone! { $name { $($field)* } }

        impl $name {
            /// A call with everything that is required.
            $(#$made)*
            #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
            #[inline]
            #[must_use]
            pub fn new($($argument: $argument_ty),*) -> Self {
                Self {
                    $($argument: $argument $(.$into())?,)*
                    $($($constant: $constant_value,)*)?
                    $($($optional: ::core::option::Option::None,)*)?
                }
            }
        }

        $crate::__portolan_default! { $name $($argument)* }

        $(
            impl $crate::runtime::Call<'_, $name> { $(
                /// Sets the parameter that the field of this name is for.
                #[inline]
                pub fn $optional(mut self, value: $optional_ty) -> Self {
                    self.params.$optional = ::core::option::Option::Some(value $(.$optional_into())?);
                    self
                }
            )* }
        )?

        $crate::__portolan_params! { $name {
            $($field: $location $([$($style),+])? $({ $($encoding)* })? $($wire)?),*
        } }

        $(#$on_error)*
        pub type $error = $errors;

        #[automatically_derived]
        impl $crate::runtime::Operation for $name {
            type Answer = $answer;
            type Error = $error;
            const META: $crate::runtime::OperationMeta = $crate::runtime::OperationMeta {
                $($fact: $value,)*
                ..$crate::runtime::OperationMeta::new($id, $method, $path)
            };
        }
    };
}
pub use __portolan_operation as operation;

/// `Default` of a params struct whose constructor takes nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_default {
    ($name:ident) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            #[inline]
            #[allow(deprecated, reason = "whoever calls `new` is told")]
            fn default() -> Self {
                Self::new()
            }
        }
    };
    ($name:ident $($argument:ident)+) => {};
}

/// Implements [`Parameters`](super::Parameters), `Debug` and `PartialEq` for a params struct.
///
/// Each field has its location, where they are not the location's default its style and encoding, and its name in HTTP, as in
/// [`operation!`](super::operation):
///
/// ```text
/// params! { ListOrgUsersParams {
///     org_id: path "orgId",
///     statuses: query "orgMembershipStatuses",
///     filter: query [deep_object] "filter",
///     trace: header "X-Trace",
///     body: body,
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_params {
    ($name:ident { $(
        $field:ident : $location:ident $([$($style:ident),+ $(,)?])? $({ $($encoding:tt)* })? $($wire:literal)?
    ),* $(,)? }) => {
        #[automatically_derived]
        impl $crate::runtime::Parameters for $name {
            #[inline]
            fn values(&self) -> $crate::runtime::Values<'_> {
                $crate::runtime::Values::new(
                    ::core::stringify!(
                        $name $($field $location $($wire)? $([$($style)+])? $({ $($encoding)* })?,)*
                    ),
                    &[$($($($crate::runtime::styles::Of::<
                        $crate::runtime::styles::at::$location,
                        $crate::runtime::styles::is::$style,
                    >::WRITERS,)+)?)*],
                    &[$(&self.$field),*],
                )
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_parameters(self, f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same_parameters(self, other)
            }
        }
    };
}
pub use __portolan_params as params;
