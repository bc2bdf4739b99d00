//! What the fuzz targets found, once fixed.

use std::fs;
use std::path::Path;

use crate::pipeline;

#[test]
fn cases_that_were_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/found");
    let mut cases = 0;
    for entry in fs::read_dir(folder).expect("there are cases") {
        let path = entry.expect("it can be read").path();
        let bytes = fs::read(&path).expect("it can be read");
        pipeline::check_bytes(&path.display().to_string(), bytes, None);
        cases += 1;
    }
    assert!(cases > 0);
}
