//! The drawing of the packages, held against what cargo and the files say.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Every arrow between our packages. A new one needs a line here, and a reason in its commit.
const ARROWS: &[(&str, &str)] = &[
    ("store", "domain"),
    ("sync", "domain"),
    ("report", "domain"),
    ("app", "domain"),
    // Papers are filled from the book, and set.
    ("app", "report"),
    ("app", "store"),
    ("app", "sync"),
    ("server", "domain"),
    ("server", "sync"),
    ("cli", "app"),
    // The demo reckons with dates and roles, which are the rules' own words.
    ("cli", "domain"),
    ("cli", "server"),
    ("bahi-app", "app"),
];

/// Foreign crates that are heavy, or that decide how a room looks inside, and the rooms they stay in.
const ROOMS: &[(&str, &[&str])] = &[
    ("rusqlite", &["store", "server", "tests"]),
    ("tauri", &["bahi-app"]),
    ("axum", &["server", "cli"]),
    ("reqwest", &["app"]),
    ("typst", &["report"]),
    ("typst-layout", &["report"]),
    ("typst-pdf", &["report"]),
];

/// The stage stands above all rooms and may use any of them.
const STAGE: &str = "tests";

#[test]
fn packages_depend_on_each_other_only_as_drawn() {
    let packages = packages();
    let ours: BTreeSet<&str> = packages.iter().map(name).collect();
    let drawn: BTreeSet<&str> = ARROWS
        .iter()
        .flat_map(|&(from, to)| [from, to])
        .chain([STAGE])
        .collect();
    assert_eq!(
        ours, drawn,
        "a package is missing from the drawing, or from the workspace"
    );

    let arrows: BTreeSet<(&str, &str)> = packages
        .iter()
        .filter(|package| name(package) != STAGE)
        .flat_map(|package| dependencies(package).map(move |to| (name(package), to)))
        .filter(|(_, to)| ours.contains(to))
        .collect();
    let expected: BTreeSet<(&str, &str)> = ARROWS.iter().copied().collect();
    let new: Vec<String> = arrows.difference(&expected).map(arrow).collect();
    let gone: Vec<String> = expected.difference(&arrows).map(arrow).collect();
    assert!(
        new.is_empty(),
        "these arrows are not in the drawing: {}",
        new.join(", ")
    );
    assert!(
        gone.is_empty(),
        "these arrows are drawn, but nothing uses them: {}",
        gone.join(", ")
    );
}

#[test]
fn heavy_crates_stay_in_their_rooms() {
    let packages = packages();
    let strays: Vec<String> = packages
        .iter()
        .flat_map(|package| dependencies(package).map(move |to| (name(package), to)))
        .filter(|(from, to)| {
            ROOMS
                .iter()
                .any(|(foreign, rooms)| foreign == to && !rooms.contains(from))
        })
        .map(|stray| arrow(&stray))
        .collect();
    assert!(
        strays.is_empty(),
        "out of their room: {}",
        strays.join(", ")
    );
}

#[test]
fn no_float_is_near_money() {
    let mut found = Vec::new();
    for folder in ["crates/domain/src", "crates/store/src"] {
        for file in files(&root().join(folder), &["rs"]) {
            found.extend(lines_with(&file, names_a_float));
        }
    }
    assert!(
        found.is_empty(),
        "money is counted in whole paise:\n{}",
        found.join("\n")
    );
}

#[test]
fn only_the_transport_knows_the_window() {
    let transport = root().join("ui/src/api/transport.ts");
    let mut found = Vec::new();
    for file in files(&root().join("ui/src"), &["ts", "js", "mjs", "svelte"]) {
        if file != transport {
            found.extend(lines_with(&file, |line| line.contains("@tauri-apps/")));
        }
    }
    assert!(
        found.is_empty(),
        "call through ui/src/api/call.ts instead:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_float_is_found_as_a_type_and_as_a_suffix_but_not_in_a_comment() {
    assert!(names_a_float("let share: f64 = 1;"));
    assert!(names_a_float("let share = 1_000f32;"));
    assert!(!names_a_float("let paise: i64 = 1; // never an f64"));
    assert!(!names_a_float("let buf64 = 0xf640;"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package is inside the project")
        .into()
}

fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .expect("cargo starts: it started this test");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    metadata["packages"]
        .as_array()
        .expect("metadata lists packages")
        .clone()
}

fn name(package: &Value) -> &str {
    package["name"].as_str().expect("a package has a name")
}

/// Normal, build and development dependencies alike: an arrow in a test is an arrow.
fn dependencies(package: &Value) -> impl Iterator<Item = &str> {
    package["dependencies"]
        .as_array()
        .expect("a package lists dependencies")
        .iter()
        .map(name)
}

fn arrow((from, to): &(&str, &str)) -> String {
    format!("{from} -> {to}")
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder can be read to its end").path();
            let ending = path
                .extension()
                .and_then(|ending| ending.to_str())
                .unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if endings.contains(&ending) {
                found.push(path);
            }
        }
    }
    assert!(
        !found.is_empty(),
        "nothing to check in {}",
        folder.display()
    );
    found
}

fn lines_with(file: &Path, guilty: impl Fn(&str) -> bool) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let shown = file.strip_prefix(root()).unwrap_or(file).display();
    text.lines()
        .enumerate()
        .filter(|(_, line)| guilty(line))
        .map(|(index, line)| format!("{shown}:{}: {}", index + 1, line.trim()))
        .collect()
}

fn names_a_float(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .map(|word| word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_'))
        .any(|word| word == "f32" || word == "f64")
}
