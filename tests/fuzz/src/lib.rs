//! What the fuzz targets share.

pub mod events;
pub mod last;
pub mod mutate;
#[path = "../../../generator/tests/robust/pipeline.rs"]
pub mod pipeline;
pub mod seeds;
#[path = "../../../generator/tests/robust/sound.rs"]
mod sound;
