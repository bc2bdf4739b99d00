//! What makes values of the structs that [`object!`](super::object) declares.
//!
//! Macros match and repeat, they do not choose. So each kind of field has a place of its own in these lists, and of the
//! places of a field all but one stay empty. Documentation does not pass through here: the compiler would copy it token
//! by token.

/// `new` or `Default`, and a method for each field that may be given; or nothing of all that.
///
/// Each field stands as `[presence name (what its method takes) (type)]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_made {
    (; $($nothing:tt)*) => {};
    (Default ; $name:ident $fields:tt) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::runtime::json::empty()
            }
        }
        $crate::__portolan_setters! { $name $fields }
    };
    (Constant ; $name:ident $fields:tt) => {
        $crate::__portolan_constant! { $name $fields }
        $crate::__portolan_setters! { $name $fields }
    };
    ($(#$made:tt)* new ; $name:ident $fields:tt) => {
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
        $(required $r:ident () ($rt:ty))?
        $(required_into $ri:ident () ($rit:ty))?
        $(optional $o:ident $og:tt ($ot:ty))?
        $(optional_into $oi:ident $oig:tt ($oit:ty))?
        $(constant $c:ident ($($cv:tt)+) ($ct:ty))?
        $(maybe $m:ident () ($mt:ty))?
        $(received $v:ident () ($vt:ty))?
        $(additional $a:ident () ($at:ty))?
        $(nulls $n:ident () ($nt:ty))?
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
                    $($c: $($cv)+,)?
                    $($m: $crate::runtime::json::empty(),)?
                    $($v: $crate::runtime::json::empty(),)?
                    $($a: $crate::runtime::json::empty(),)?
                    $($n: $crate::runtime::json::empty(),)?
                )* }
            }
        }
    };
}

/// `Default` of a struct with constants.
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_constant {
    ($name:ident { $([
        $(optional $o:ident $og:tt ($ot:ty))?
        $(optional_into $oi:ident $oig:tt ($oit:ty))?
        $(constant $c:ident ($($cv:tt)+) ($ct:ty))?
        $(maybe $m:ident () ($mt:ty))?
        $(received $v:ident () ($vt:ty))?
        $(additional $a:ident () ($at:ty))?
        $(nulls $n:ident () ($nt:ty))?
    ])* }) => {
        #[automatically_derived]
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self { $(
                    $($o: ::core::option::Option::None,)?
                    $($oi: ::core::option::Option::None,)?
                    $($c: $($cv)+,)?
                    $($m: $crate::runtime::json::empty(),)?
                    $($v: $crate::runtime::json::empty(),)?
                    $($a: $crate::runtime::json::empty(),)?
                    $($n: $crate::runtime::json::empty(),)?
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
        $(required $r:ident () ($rt:ty))?
        $(required_into $ri:ident () ($rit:ty))?
        $(optional $o:ident ($og:ty) ($ot:ty))?
        $(optional_into $oi:ident ($oig:ty) ($oit:ty))?
        $(constant $c:ident ($($cv:tt)+) ($ct:ty))?
        $(maybe $m:ident () ($mt:ty))?
        $(received $v:ident () ($vt:ty))?
        $(additional $a:ident () ($at:ty))?
        $(nulls $n:ident () ($nt:ty))?
    ])* }) => {
        impl $name { $(
            $(
                /// Sets the field of this name.
                #[inline]
                #[must_use]
                pub fn $o(mut self, value: $og) -> Self {
                    self.$o = ::core::option::Option::Some(value);
                    self
                }
            )?
            $(
                /// Sets the field of this name.
                #[inline]
                #[must_use]
                pub fn $oi(mut self, value: impl ::core::convert::Into<$oig>) -> Self {
                    self.$oi = ::core::option::Option::Some(::core::convert::Into::into(value));
                    self
                }
            )?
            $(
                /// Sets the field of this name.
                #[inline]
                #[must_use]
                pub fn $m(mut self, value: impl ::core::convert::Into<$mt>) -> Self {
                    self.$m = ::core::convert::Into::into(value);
                    self
                }
            )?
        )* }
    };
}
