//! What texts of HTTP are made of (RFC 9110).

/// Whether a text is a token, as methods and the names of headers are (section 5.6.2).
pub(crate) fn is_token(text: &str) -> bool {
    let is_fit = |it: u8| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it);
    !text.is_empty() && text.bytes().all(is_fit)
}

/// A media type without its parameters, in small letters (section 8.3.1).
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{essence, is_token};

    #[test]
    fn tokens_have_no_separators() {
        assert!(is_token("X-Rate_Limit.1"));
        for text in ["", "a b", "a:", "a/b", "größe", "a\n"] {
            assert!(!is_token(text), "{text:?}");
        }
    }

    #[test]
    fn parameters_and_capital_letters_are_left_out() {
        assert_eq!(essence(" Text/HTML ; charset=UTF-8"), "text/html");
        assert_eq!(essence(""), "");
    }
}
