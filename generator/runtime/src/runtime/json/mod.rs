//! Reading and writing JSON through tables of fields.
