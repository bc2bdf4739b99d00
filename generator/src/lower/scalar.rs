//! Lowers values without parts: `type` and `format`.

use super::Lowering;
use super::view::{Bounds, View};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir;
use crate::text::Pointer;

/// 2⁶³: the greatest number of 64 bits with a sign is one less.
const SIGNED_END: f64 = 9_223_372_036_854_775_808.0;

/// 2⁶⁴
const UNSIGNED_END: f64 = 18_446_744_073_709_551_616.0;

impl Lowering<'_> {
    pub(super) fn lower_scalar(&mut self, ty: &str, view: &View<'_>, at: &Pointer) -> ir::Type {
        let scalar = match (ty, view.format) {
            ("boolean", _) => ir::Scalar::Boolean,
            ("integer", _) => integer(view),
            ("number", Some("float")) => ir::Scalar::Float,
            ("number", Some("decimal" | "decimal128")) => ir::Scalar::Decimal,
            ("number", _) => ir::Scalar::Double,
            ("string", Some("date-time")) => ir::Scalar::DateTime,
            ("string", Some("date")) => ir::Scalar::Date,
            ("string", Some("uuid")) => ir::Scalar::Uuid,
            ("string", Some("byte")) => ir::Scalar::Byte,
            // OpenAPI 2.0 has a type of its own for files.
            ("string", Some("binary")) | ("file", _) => ir::Scalar::Binary,
            ("string", Some("password")) => ir::Scalar::Password,
            ("string", _) => ir::Scalar::String,
            _ => {
                self.diagnostics.report(
                    Diagnostic::warning(
                        Code::UnknownType,
                        format!("type `{ty}` is not one of JSON Schema's"),
                    )
                    .primary(Place::Value(at.child("type")), "kept as raw JSON"),
                );
                return ir::Type::Any;
            }
        };
        ir::Type::Scalar(scalar)
    }
}

/// The smallest type of Rust that holds all that the format (OpenAPI Format Registry), the bounds and the listed values allow.
pub(super) fn integer(view: &View<'_>) -> ir::Scalar {
    let by_format = match view.format {
        Some("int32") => ir::Scalar::Int32,
        Some("uint8" | "uint16" | "uint32") => ir::Scalar::Uint32,
        Some("uint64" | "uint") => ir::Scalar::Uint64,
        Some("int128" | "uint128" | "int256" | "uint256" | "bigint" | "biginteger") => {
            ir::Scalar::Integer
        }
        _ => ir::Scalar::Int64,
    };
    let Bounds(least, greatest) = view.bounds;
    let is_open_below = least.is_none() && view.values.is_empty();
    let listed = || view.values.iter().filter_map(|it| it.parse::<f64>().ok());
    let least = listed().fold(least.unwrap_or(0.0), f64::min);
    let greatest = listed().fold(greatest.unwrap_or(0.0), f64::max);
    let is_negative = least < 0.0;
    if least < -SIGNED_END || greatest > UNSIGNED_END || is_negative && greatest > SIGNED_END {
        ir::Scalar::Integer
    } else if greatest > SIGNED_END && by_format == ir::Scalar::Int64 && is_open_below {
        // Nothing says that it has no sign.
        ir::Scalar::Integer
    } else if greatest > SIGNED_END && by_format != ir::Scalar::Integer {
        ir::Scalar::Uint64
    } else {
        by_format
    }
}
