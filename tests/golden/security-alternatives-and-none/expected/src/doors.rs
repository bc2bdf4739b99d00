//! Operations of the tag `Doors`.

use crate::runtime::{Call, Client, Empty, NoDocumentedErrors, operation};

/// Operations of the tag `Doors`.
#[derive(Clone, Copy, Debug)]
pub struct Doors<'a> {
    client: &'a Client,
}

impl<'a> Doors<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Calls `GET /open`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_open()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_open(&self) -> Call<'a, GetOpenParams> {
        Call::new(self.client, GetOpenParams::new())
    }

    /// Calls `GET /usual`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_usual()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_usual(&self) -> Call<'a, GetUsualParams> {
        Call::new(self.client, GetUsualParams::new())
    }

    /// Calls `GET /perhaps`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_perhaps()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_perhaps(&self) -> Call<'a, GetPerhapsParams> {
        Call::new(self.client, GetPerhapsParams::new())
    }

    /// Calls `GET /strict`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: guards_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .doors()
    ///     .get_strict()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_strict(&self) -> Call<'a, GetStrictParams> {
        Call::new(self.client, GetStrictParams::new())
    }
}

operation! {
    /// What the operation `getOpen` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetOpenParams {}
    new(),
    "getOpen": "GET" "/open",
    answer: Empty,
    /// What the operation `getOpen` answers when it refuses.
    error: GetOpenError = NoDocumentedErrors,
    accept: "", security: &[],
}

operation! {
    /// What the operation `getUsual` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetUsualParams {}
    new(),
    "getUsual": "GET" "/usual",
    answer: Empty,
    /// What the operation `getUsual` answers when it refuses.
    error: GetUsualError = NoDocumentedErrors,
    accept: "", security: crate::SECURITY,
}

operation! {
    /// What the operation `getPerhaps` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetPerhapsParams {}
    new(),
    "getPerhaps": "GET" "/perhaps",
    answer: Empty,
    /// What the operation `getPerhaps` answers when it refuses.
    error: GetPerhapsError = NoDocumentedErrors,
    accept: "", security: &[&[], &["Basic"]],
}

operation! {
    /// What the operation `getStrict` needs; sent with [`Client::send`](crate::Client::send).
    pub struct GetStrictParams {}
    new(),
    "getStrict": "GET" "/strict",
    answer: Empty,
    /// What the operation `getStrict` answers when it refuses.
    error: GetStrictError = NoDocumentedErrors,
    accept: "", security: &[&["Login"], &["InQuery"], &["OpenId"], &["Other"]],
}
