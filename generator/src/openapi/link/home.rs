//! Where the components of a document are.

use super::position::Kind;
use crate::openapi::version::Version;
use crate::text::Pointer;

/// The keys that lead to the components of a kind.
pub(super) fn keys(kind: Kind, version: Version) -> &'static [&'static str] {
    match (version, kind) {
        (Version::Swagger2, Kind::Schemas) => &["definitions"],
        (Version::Swagger2, Kind::Parameters) => &["parameters"],
        (Version::Swagger2, Kind::Responses) => &["responses"],
        (Version::Swagger2, Kind::SecuritySchemes) => &["securityDefinitions"],
        (_, Kind::Schemas) => &["components", "schemas"],
        (_, Kind::Parameters) => &["components", "parameters"],
        (_, Kind::Responses) => &["components", "responses"],
        (_, Kind::RequestBodies) => &["components", "requestBodies"],
        (_, Kind::Headers) => &["components", "headers"],
        (_, Kind::Examples) => &["components", "examples"],
        (_, Kind::SecuritySchemes) => &["components", "securitySchemes"],
        (_, Kind::PathItems) => &["components", "pathItems"],
    }
}

/// The place of all components of a kind.
pub(super) fn place(kind: Kind, version: Version) -> Pointer {
    let keys = keys(kind, version).iter();
    keys.fold(Pointer::root(), |place, key| place.child(key))
}

/// Whether a place is that of a component of a kind.
pub(super) fn holds(place: &Pointer, kind: Kind, version: Version) -> bool {
    place.parent() == Some(self::place(kind, version))
}

/// Whether a reference leads to a component of any kind by its name, so that it can stay as it is.
pub(super) fn is_plain(reference: &str, version: Version) -> bool {
    let Some(place) = reference.strip_prefix('#') else {
        return false;
    };
    Kind::ALL.iter().any(|kind| {
        let mut keys = keys(*kind, version).iter();
        let name = keys.try_fold(place, |rest, key| rest.strip_prefix('/')?.strip_prefix(key));
        let name = name.and_then(|it| it.strip_prefix('/'));
        name.is_some_and(|it| !it.contains('/'))
    })
}

/// The reference to a component.
pub(super) fn reference(kind: Kind, name: &str, version: Version) -> String {
    let place = place(kind, version).child(name);
    format!("#{}", place.as_str().replace('%', "%25"))
}
