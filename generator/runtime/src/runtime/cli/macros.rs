//! What generated tables of commands are made of.

/// Declares the commands of one tag.
///
/// Each stands with its name, that of the operation and the params struct; in braces each field with its flag, and behind it
/// `bytes` where the value is a file, or `optional_bytes`. A field without a flag has a value of its own.
///
/// ```text
/// commands! {
///     "delete-org-invite" "deleteOrgInvite": DeleteOrgInviteParams {
///         org_id: ORG_ID, invitation_id: INVITATION_ID, envelope: ENVELOPE, pretty: PRETTY,
///     }
///     "Cancels one invitation."
///     deprecated "sunset 2027-07-01",
///     "upload" "upload": UploadParams { kind = "plain".into(), body: BODY bytes } "Keeps a file.",
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __portolan_commands {
    ($(
        $name:literal $id:literal : $params:ty { $(
            $field:ident $(: $flag:ident $($bytes:ident)?)? $(= $constant:expr)?
        ),* $(,)? }
        $about:literal $(deprecated $note:literal)?
    ),* $(,)?) => {
        $(
            impl $crate::runtime::cli::Fill for $params {
                #[inline]
                fn empty() -> Self {
                    Self { $($field: $crate::__portolan_commands!(@first $($constant)?)),* }
                }

                #[inline]
                fn fields(&mut self) -> ::std::vec::Vec<&mut dyn $crate::runtime::json::Value> {
                    ::std::vec![$($($crate::__portolan_commands!(@field (&mut self.$field) $flag),)?)*]
                }

                $($($(
                    $crate::__portolan_commands! { @set $field $flag $bytes }
                )?)?)*
            }
        )*

        /// The commands, in the order of the document.
        pub const COMMANDS: &[$crate::runtime::cli::Command] = &[$(
            $crate::runtime::cli::Command {
                name: $name,
                id: $id,
                about: $about,
                deprecated: $crate::__portolan_commands!(@note $($note)?),
                flags: &[$($($crate::cli::flags::$flag,)?)*],
                prepare: $crate::runtime::cli::prepare::<$params>,
            }
        ),*];
    };
    (@first) => { $crate::runtime::json::empty() };
    (@first $constant:expr) => { $constant };
    (@field ($value:expr) $flag:ident) => { $value };
    (@note) => { ::core::option::Option::None };
    (@note $note:literal) => { ::core::option::Option::Some($note) };
    (@set $field:ident $flag:ident bytes) => {
        #[inline]
        fn set_bytes(&mut self, bytes: ::std::vec::Vec<u8>) {
            self.$field = ::core::convert::From::from($crate::runtime::json::Binary::from(bytes));
        }
    };
    (@set $field:ident $flag:ident optional_bytes) => {
        #[inline]
        fn set_bytes(&mut self, bytes: ::std::vec::Vec<u8>) {
            let bytes = $crate::runtime::json::Binary::from(bytes);
            self.$field = ::core::option::Option::Some(::core::convert::From::from(bytes));
        }
    };
}
pub use __portolan_commands as commands;
