//! What generated operations are made of.

/// Declares the params struct of an operation and the name of its errors, and implements
/// [`Operation`](super::Operation).
///
/// Each field is public and stands with its type, its location, its name in HTTP, where they are not the location's default
/// its style and encoding, and the word that says what becomes of it: a `required` one is an argument of `new`, an
/// `constant(value)` one has that value, an `optional(type)` one has a method of the [`Call`](super::super::Call); with `_into` by `Into`. Where nothing is
/// required, `: Default` stands in place of `: new`, and there are both.
///
/// ```text
/// operation! {
///     /// The values of `ListOrgUsers`.
///     pub struct ListOrgUsersParams: new {
///         org_id: models::OrgId = path "orgId" required,
///         user_name: Option<String> = query "username" optional_into(String),
///         filter: Option<models::Filter> = query "filter" [deep_object] optional(models::Filter),
///         body: models::Form = body [form_explode] { "expand" [deep_object], "tags" [form] + reserved } required,
///     }
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
        pub struct $name:ident : $(#$made:tt)* $form:ident { $(
            $(#$docs:tt)* $field:ident : $ty:ty = $location:ident $($wire:literal)?
                $([$($style:ident),+ $(,)?])? $({ $($encoding:tt)* })? $presence:ident $(($($given:tt)+))?
        ),* $(,)? }
        $id:literal : $method:literal $path:literal,
        answer: $answer:ty,
        $(#$on_error:tt)* error: $error:ident = $errors:ty,
        $($fact:ident : $value:expr),* $(,)?
    ) => {
        $(#$about)*
        #[non_exhaustive]
        pub struct $name { $($(#$docs)* pub $field: $ty,)* }

        $crate::__portolan_clone! { $name { $($field)* } }
        $crate::__portolan_new! {
            [#[doc = "A call with everything that is required."] $(#$made)*]
            $name { $([$presence $field ($($($given)+)?) ($ty)])* }
        }
        $crate::__portolan_call! { $form $name { $([$presence $field ($($($given)+)?) ($ty)])* } }
        $crate::__portolan_params! { $name {
            $($field: $location $($wire)? $([$($style),+])? $({ $($encoding)* })?),*
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

/// Gives the call of an operation a method for each optional parameter, and its params struct `Default`, where nothing is
/// required.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_call {
    (Default $name:ident $fields:tt) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            #[inline]
            #[allow(deprecated, reason = "whoever calls `new` is told")]
            fn default() -> Self {
                Self::new()
            }
        }
        $crate::__portolan_call! { new $name $fields }
    };
    (new $name:ident { $([
        $(required $r:ident () ($rt:ty))?
        $(required_into $ri:ident () ($rit:ty))?
        $(optional $o:ident ($og:ty) ($ot:ty))?
        $(optional_into $oi:ident ($oig:ty) ($oit:ty))?
        $(constant $c:ident $cv:tt ($ct:ty))?
    ])* }) => {
        impl $crate::runtime::Call<'_, $name> { $(
            $(
                /// Sets the parameter that the field of this name is for.
                #[inline]
                pub fn $o(mut self, value: $og) -> Self {
                    self.params.$o = ::core::option::Option::Some(value);
                    self
                }
            )?
            $(
                /// Sets the parameter that the field of this name is for.
                #[inline]
                pub fn $oi(mut self, value: impl ::core::convert::Into<$oig>) -> Self {
                    self.params.$oi = ::core::option::Option::Some(::core::convert::Into::into(value));
                    self
                }
            )?
        )* }
    };
}

/// Implements [`Parameters`](super::Parameters), `Debug` and `PartialEq` for a params struct.
///
/// Each field has its location, its name in HTTP and, where they are not the location's default, its style and encoding,
/// as in [`operation!`](super::operation):
///
/// ```text
/// params! { ListOrgUsersParams {
///     org_id: path "orgId",
///     statuses: query "orgMembershipStatuses",
///     filter: query "filter" [deep_object],
///     trace: header "X-Trace",
///     body: body,
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_params {
    ($name:ident { $(
        $field:ident : $location:ident $($wire:literal)? $([$($style:ident),+ $(,)?])? $({ $($encoding:tt)* })?
    ),* $(,)? }) => {
        #[automatically_derived]
        impl $crate::runtime::Parameters for $name {
            #[inline]
            fn values(&self) -> $crate::runtime::Values<'_> {
                $crate::runtime::Values::new(
                    ::core::stringify!(
                        $name $($field $location $($wire)? $([$($style)+])? $({ $($encoding)* })?,)*
                    ),
                    &[$($($($crate::runtime::styles::$location::$style,)+)?)*],
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
