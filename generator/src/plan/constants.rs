//! What has one value only, so that nobody has to give it.

use super::Planning;
use super::facts::resolve;
use crate::{ir, rust};

impl Planning<'_> {
    /// What a constructor gives a field that has to be there by itself: its only value, or the text that makes its object what it is.
    pub(super) fn constant_of_field(
        &self,
        property: &ir::Property,
        presence: rust::Presence,
    ) -> Option<rust::Constant> {
        if presence == rust::Presence::Optional {
            return None;
        }
        let tag = property.tag.as_deref().map(ir::Value::from);
        self.constant(property.constant.as_ref().or(tag.as_ref()), &property.ty)
    }

    /// The value that a constructor gives by itself, where the document has one and the type can be made of it without a check.
    pub(super) fn constant(
        &self,
        value: Option<&ir::Value>,
        ty: &ir::Type,
    ) -> Option<rust::Constant> {
        let value = value?;
        // `null` is a value of the type, too.
        if matches!(ty, ir::Type::Nullable(_)) {
            return None;
        }
        match (value, resolve(self.api, ty)) {
            (ir::Value::Bool(value), ir::Type::Scalar(ir::Scalar::Boolean)) => {
                Some(rust::Constant::Boolean(*value))
            }
            (ir::Value::String(text), ir::Type::Scalar(ir::Scalar::String)) => {
                Some(rust::Constant::Text(text.clone()))
            }
            (_, ir::Type::Named(id)) => self.constant_of(value, *id),
            _ => None,
        }
    }

    fn constant_of(&self, value: &ir::Value, id: ir::TypeId) -> Option<rust::Constant> {
        let ir::Kind::Enumeration(it) = &self.api.types[id].kind else {
            return None;
        };
        match (it.base, value) {
            (ir::Base::Text, ir::Value::String(text)) => Some(rust::Constant::Text(text.clone())),
            (ir::Base::Integer, value) => {
                let number = value.as_i64().filter(|it| *it >= 0)?;
                Some(rust::Constant::Integer(number))
            }
            (ir::Base::Text, _) => None,
        }
    }
}
