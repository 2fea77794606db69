//! Gathers what every paper needs, so that it is inside the program: the typefaces and the words.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// Where Debian's fonts-noto-core puts them, when `make setup` has not copied them yet.
const DEBIAN: &str = "/usr/share/fonts/truetype/noto";

const FAMILIES: [&str; 5] = [
    "NotoSans",
    "NotoSansDevanagari",
    "NotoNaskhArabic",
    "NotoNastaliqUrdu",
    "NotoSerifTibetan",
];

const LANGUAGES: [&str; 3] = ["en", "hi", "ur"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=BAHI_NOTO");
    fonts(&root.join("assets/fonts"), &out);
    for language in LANGUAGES {
        words(&root.join("locales").join(language), &out, language);
    }
}

fn fonts(ours: &Path, out: &Path) {
    let elsewhere = env::var_os("BAHI_NOTO").map_or_else(|| DEBIAN.into(), PathBuf::from);
    for family in FAMILIES {
        for weight in ["Regular", "Bold"] {
            let file = format!("{family}-{weight}.ttf");
            let places = [ours.join(&file), elsewhere.join(&file)];
            let Some(found) = places.iter().find(|place| place.exists()) else {
                stop(&format!(
                    "{file} is neither in assets/fonts nor in {}. Run `make setup`, or install \
                     it with: apt-get install fonts-noto-core",
                    elsewhere.display()
                ));
            };
            println!("cargo::rerun-if-changed={}", found.display());
            if let Err(e) = fs::copy(found, out.join(&file)) {
                stop(&format!("{}: {e}", found.display()));
            }
        }
    }
}

/// All files of one language as one: heads, offices and months have the same words on the
/// screen and on paper.
fn words(folder: &Path, out: &Path, language: &str) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(e) => stop(&format!("{}: {e}", folder.display())),
    };
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut all = String::new();
    for file in files {
        match fs::read_to_string(&file) {
            Ok(text) => all.push_str(&text),
            Err(e) => stop(&format!("{}: {e}", file.display())),
        }
        all.push('\n');
    }
    if let Err(e) = fs::write(out.join(format!("{language}.ftl")), all) {
        stop(&format!("{}: {e}", out.display()));
    }
}

fn stop(why: &str) -> ! {
    println!("cargo::error={why}");
    process::exit(1)
}
