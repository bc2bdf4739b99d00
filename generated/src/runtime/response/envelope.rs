//! Takes answers out of their envelope.

use bytes::Bytes;
use http::StatusCode;

use super::super::json::{Kind, ReadError, Reader, Tolerance};
use super::super::operation::Envelope;
use super::super::transport::Received;

/// The answer as it would be without an envelope.
///
/// The envelope is an object with the status; what it wraps is the member for the content, or else the object itself.
/// An answer that is no such object, because the server has sent it bare, stays as it is.
pub(in super::super) fn unwrap(mut received: Received, envelope: Option<&Envelope>) -> Received {
    let Some(envelope) = envelope else {
        return received;
    };
    let Ok(Some((status, content))) = open(envelope, &received.body) else {
        return received;
    };
    received.status = status;
    if let Some(content) = content {
        received.body = content;
    }
    received
}

fn open(
    envelope: &Envelope,
    body: &Bytes,
) -> Result<Option<(StatusCode, Option<Bytes>)>, ReadError> {
    let mut reader = Reader::new(body, Tolerance::Strict)?;
    if reader.kind()? != Kind::Object {
        return Ok(None);
    }
    let (mut status, mut content) = (None, None);
    reader.members(&mut |reader, name| {
        let value = reader.raw()?;
        if name == envelope.status {
            status = value
                .parse()
                .ok()
                .and_then(|code| StatusCode::from_u16(code).ok());
        } else if name == envelope.content {
            content = Some(body.slice_ref(value.as_bytes()));
        }
        Ok(())
    })?;
    reader.finish()?;
    Ok(status.map(|status| (status, content)))
}
