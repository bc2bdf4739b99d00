//! Bodies of several media types.

/// Makes an enum of the media types of a body a value that is sent as the variant says.
///
/// The first variant is what `From` makes.
///
/// ```text
/// contents! { CreateThingContent {
///     Json(Thing) = "application/json" json,
///     Form(Thing) = "application/x-www-form-urlencoded" form_explode { "tags" [form] },
///     Csv(Binary) = "text/csv" raw,
/// } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_contents {
    ($name:ident {
        $first:ident($first_type:ty) = $first_media_type:literal $first_style:ident $({ $($first_encoding:tt)* })?
        $(, $variant:ident($type:ty) = $media_type:literal $style:ident $({ $($encoding:tt)* })?)* $(,)?
    }) => {
        impl $crate::runtime::json::Value for $name {
            #[inline]
            fn empty() -> Self {
                Self::$first($crate::runtime::json::Value::empty())
            }
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::ReadError> {
                match self {
                    Self::$first(value) => value.read(reader),
                    $(Self::$variant(value) => value.read(reader),)*
                }
            }
            #[inline]
            fn view(&self) -> $crate::runtime::json::View<'_> {
                $crate::runtime::json::View::Media(match self {
                    Self::$first(value) => $crate::runtime::json::Media {
                        parameter: $crate::runtime::content_parameter(
                            ::core::stringify!($first body [$first_style] $({ $($first_encoding)* })?),
                            &[$crate::runtime::styles::Of::<
                                $crate::runtime::styles::at::body,
                                $crate::runtime::styles::is::$first_style,
                            >::WRITERS],
                        ),
                        media_type: $first_media_type,
                        value,
                    },
                    $(Self::$variant(value) => $crate::runtime::json::Media {
                        parameter: $crate::runtime::content_parameter(
                            ::core::stringify!($variant body [$style] $({ $($encoding)* })?),
                            &[$crate::runtime::styles::Of::<
                                $crate::runtime::styles::at::body,
                                $crate::runtime::styles::is::$style,
                            >::WRITERS],
                        ),
                        media_type: $media_type,
                        value,
                    },)*
                })
            }
        }
        impl ::core::convert::From<$first_type> for $name {
            #[inline]
            fn from(value: $first_type) -> Self {
                Self::$first(value)
            }
        }
    };
}
pub use __portolan_contents as contents;
