//! Structs that [`object!`](super::object) declares, and what makes values of them.
//!
//! Macros match and repeat, they do not choose. So each kind of field has a place of its own in these lists, and of the
//! places of a field all but one stay empty.

/// The struct itself. Each field stands as `[presence name type ; attributes]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_struct {
    ($(#$about:tt)* $name:ident { $([
        $(required $r:ident $rt:ty ; $(#$rd:tt)*)?
        $(required_into $ri:ident $rit:ty ; $(#$rid:tt)*)?
        $(optional $o:ident $ot:ty ; $(#$od:tt)*)?
        $(optional_into $oi:ident $oit:ty ; $(#$oid:tt)*)?
        $(maybe $m:ident $mt:ty ; $(#$md:tt)*)?
        $(received $v:ident $vt:ty ; $(#$vd:tt)*)?
        $(additional $a:ident $at:ty ; $(#$ad:tt)*)?
    ])* }) => {
        $(#$about)*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name { $(
            $($(#$rd)* pub $r: $rt,)?
            $($(#$rid)* pub $ri: $rit,)?
            $($(#$od)* pub $o: ::core::option::Option<$ot>,)?
            $($(#$oid)* pub $oi: ::core::option::Option<$oit>,)?
            $($(#$md)* pub $m: $mt,)?
            $($(#$vd)* pub $v: ::core::option::Option<$vt>,)?
            $($(#$ad)* pub $a: $at,)?
        )* }
    };
}

/// What makes values: `new` or `Default`, and a method for each field that may be given; or nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_made {
    (; $($nothing:tt)*) => {};
    (Default ; $name:ident $fields:tt) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::runtime::json::Value::empty()
            }
        }
        $crate::__portolan_setters! { $name $fields }
    };
    (new $(#$made:tt)* ; $name:ident $fields:tt) => {
        $crate::__portolan_new! {
            [#[doc = "A value with everything that is required."] $(#$made)*] $name $fields
        }
        $crate::__portolan_setters! { $name $fields }
    };
}

/// The constructor, which takes what is required.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_new {
    ([$(#$made:tt)*] $name:ident { $([
        $(required $r:ident $rt:ty ; $(#$rd:tt)*)?
        $(required_into $ri:ident $rit:ty ; $(#$rid:tt)*)?
        $(optional $o:ident $($ot:tt)*)?
        $(optional_into $oi:ident $($oit:tt)*)?
        $(maybe $m:ident $($mt:tt)*)?
        $(received $v:ident $($vt:tt)*)?
        $(additional $a:ident $($at:tt)*)?
    ])* }) => {
        impl $name {
            $(#$made)*
            #[allow(clippy::too_many_arguments, reason = "as many as the API requires")]
            #[must_use]
            pub fn new($($($r: $rt,)?$($ri: impl ::core::convert::Into<$rit>,)?)*) -> Self {
                Self { $(
                    $($r,)?
                    $($ri: ::core::convert::Into::into($ri),)?
                    $($o: ::core::option::Option::None,)?
                    $($oi: ::core::option::Option::None,)?
                    $($m: $crate::runtime::json::Value::empty(),)?
                    $($v: ::core::option::Option::None,)?
                    $($a: $crate::runtime::json::Value::empty(),)?
                )* }
            }
        }
    };
}

/// A method for each field that may be given and need not be.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_setters {
    ($name:ident { $([
        $(required $($r:tt)*)?
        $(required_into $($ri:tt)*)?
        $(optional $o:ident $ot:ty ; $(#$od:tt)*)?
        $(optional_into $oi:ident $oit:ty ; $(#$oid:tt)*)?
        $(maybe $m:ident $mt:ty ; $(#$md:tt)*)?
        $(received $($v:tt)*)?
        $(additional $($a:tt)*)?
    ])* }) => {
        impl $name { $(
            $($(#$od)*
            #[inline]
            #[must_use]
            pub fn $o(mut self, value: $ot) -> Self {
                self.$o = ::core::option::Option::Some(value);
                self
            })?
            $($(#$oid)*
            #[inline]
            #[must_use]
            pub fn $oi(mut self, value: impl ::core::convert::Into<$oit>) -> Self {
                self.$oi = ::core::option::Option::Some(::core::convert::Into::into(value));
                self
            })?
            $($(#$md)*
            #[inline]
            #[must_use]
            pub fn $m(mut self, value: impl ::core::convert::Into<$mt>) -> Self {
                self.$m = ::core::convert::Into::into(value);
                self
            })?
        )* }
    };
}
