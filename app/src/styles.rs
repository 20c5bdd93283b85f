//! Class names of the components' own stylesheets, made by the build script.

include!(concat!(env!("OUT_DIR"), "/styles.rs"));
