//! The extensions in which what OpenAPI 3.0 has no notation for comes to the next stage. Documents cannot use them: what they
//! have under these names is dropped.

/// Of a schema: how many of the alternatives of `items` are those of `prefixItems`, and how many there are.
pub(crate) const PREFIX_ITEMS: &str = "x-portolan-prefix-items";
/// Of a media type: what `itemSchema` holds.
pub(crate) const ITEM_SCHEMA: &str = "x-portolan-item-schema";
/// Of a schema: what `contentSchema` holds.
pub(crate) const CONTENT_SCHEMA: &str = "x-portolan-content-schema";
/// Of a schema: what `const` holds, where it is no list or object.
pub(crate) const CONST: &str = "x-portolan-const";
/// Of a discriminator: what `defaultMapping` holds.
pub(crate) const DEFAULT_MAPPING: &str = "x-portolan-default-mapping";
/// Of a parameter of the path: `allowReserved`.
pub(crate) const ALLOW_RESERVED: &str = "x-portolan-allow-reserved";
/// Of a parameter of the query: it is `in: querystring`.
pub(crate) const QUERY_STRING: &str = "x-portolan-query-string";
/// Of a cookie: it is of `style: cookie`.
pub(crate) const COOKIE_STYLE: &str = "x-portolan-cookie-style";
/// Of a parameter or header: a separator of Swagger 2.0 that no style of its place has.
pub(crate) const DELIMITED: &str = "x-portolan-delimited";
/// Of a header with credentials that Swagger 2.0 describes as a parameter.
pub(crate) const KEPT_HEADER: &str = "x-portolan-kept-header";
