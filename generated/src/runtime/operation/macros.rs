//! What generated params structs are made of.

/// Implements [`Parameters`](super::Parameters), `Debug` and `PartialEq` for a params struct.
///
/// Each field has its location, its name in HTTP and, where they are not the location's default, its style and encoding:
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
    ($name:ident { $($field:ident : $location:ident $($wire:literal)? $([$($style:ident),+ $(,)?])? $({ $($encoding:tt)* })?),* $(,)? }) => {
        impl $crate::runtime::Parameters for $name {
            const PARAMETERS: &'static [$crate::runtime::Parameter] = &[
                $($crate::runtime::Parameter::$location(::core::stringify!($field) $(, $wire)?)$($(.$style())+)?$(.encoded($crate::__portolan_encodings!($($encoding)*)))?),*
            ];
            #[inline]
            fn each(&self, with: &mut dyn ::core::ops::FnMut(&[&dyn $crate::runtime::json::Value])) {
                with(&[$(&self.$field),*])
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_parameters(::core::stringify!($name), self, f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::same_parameters(self, other)
            }
        }
    };
}
pub use __portolan_params as params;

/// How properties of a form are written: the name, then what is not as usual.
///
/// ```text
/// body: body [form_explode] { "expand" [DeepObject], "tags" [Form] + reserved, "metadata" = "application/json" }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_encodings {
    ($($property:literal $(= $media_type:literal)? $([$style:ident $(,)?])? $(+ $reserved:ident)?),* $(,)?) => {
        const { &[$(
            $crate::runtime::Encoding::new($property)
                $(.media_type($media_type))?
                $(.style($crate::runtime::Style::$style))?
                $(.$reserved())?
        ),*] }
    };
}
