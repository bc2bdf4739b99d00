//! The errors that operations document, each enum named after what it holds.
//!
//! Operations have names of their own for them, in the modules of their groups.

/// What an API answers when it refuses; shared by the operations that document the same errors.
#[cfg(feature = "tag")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StringAt400 {
    /// `400`: */ /* " ' \` ``` \ \u{202e} evil {} {0} {x} }} {{ %s %n $crate #[x] #![x] //! /// r#" "# #![allow(x)] let indented = 1; ``` fn main() { panic!() } \`\`\` ~~~rust not closed \</script\>\<b\>\[link\](javascript:alert) \[Vec\] \<T\> <https://x.y/>*/
    BadRequest(String),
}

#[cfg(feature = "tag")]
crate::runtime::errors! { StringAt400 { 400 => BadRequest(String) } }
