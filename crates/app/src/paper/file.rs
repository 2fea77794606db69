//! Papers as files: safe names, one folder, and the system's viewer.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use super::SavedPaper;
use crate::error::{AppError, Problem};

/// How many papers of one name and day are kept beside each other.
const MOST_OF_A_NAME: u32 = 500;
/// How many letters of a group's name stand in a file's name.
const LONGEST_PART: usize = 40;

/// `cash-book_Saraswati_2026-04-01-2027-03-31.pdf`: the same on Windows, Android and Linux.
pub(super) fn name(paper: &str, group: &str, when: &str, ending: &str) -> String {
    let parts = [paper, &safe(group), &safe(when)];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.{ending}", parts.join("_"))
}

/// A woman's name as a part of a file's name, short enough that her number and a day stand in the
/// same part.
pub(super) fn short(name: &str) -> String {
    let short: String = safe(name).chars().take(LONGEST_PART - 16).collect();
    short.trim_end_matches('-').to_owned()
}

/// A part of a file's name without what any file system refuses or shells stumble over. Letters
/// of all scripts stay.
pub(super) fn safe(text: &str) -> String {
    let kept = text.chars().map(|c| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '_' | '%' | '\'' | '`' | '$' => '-',
        c if c.is_whitespace() || c.is_control() => '-',
        c => c,
    });
    // Marks of direction are not seen, and make two names look the same.
    let seen = kept.filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    let mut part = String::new();
    for c in seen.take(LONGEST_PART) {
        if c != '-' || !part.ends_with('-') {
            part.push(c);
        }
    }
    part.trim_matches(|c| c == '-' || c == '.').to_owned()
}

/// Writes a paper; one of the same name that was made before stays as it is.
pub(super) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<SavedPaper, AppError> {
    fs::create_dir_all(folder)?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "pdf"));
    for nth in 1..=MOST_OF_A_NAME {
        let name = match nth {
            1 => name.to_owned(),
            _ => format!("{stem}_{nth}.{ending}"),
        };
        let path = folder.join(&name);
        let opened = OpenOptions::new().write(true).create_new(true).open(&path);
        let mut file = match opened {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            opened => opened?,
        };
        file.write_all(bytes)?;
        file.sync_all()?;
        let path = path.display().to_string();
        return Ok(SavedPaper { name, path });
    }
    Err(AppError::internal("hundreds of papers have one name"))
}

/// Opens a paper of that folder, and nothing else, with whatever the system opens it with.
pub(super) fn open(folder: &Path, path: &str) -> Result<(), AppError> {
    let not_found = || AppError::from(Problem::NotFound);
    let folder = folder.canonicalize().map_err(|_| not_found())?;
    let path = Path::new(path).canonicalize().map_err(|_| not_found())?;
    let ending = path.extension().and_then(|ending| ending.to_str());
    let is_ours = path.parent() == Some(folder.as_path())
        && path.is_file()
        && matches!(ending, Some("pdf" | "csv" | "xlsx"));
    if !is_ours {
        return Err(not_found());
    }
    let mut viewer = if cfg!(target_os = "windows") {
        Command::new("explorer")
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    let child = viewer
        .arg(&path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match child {
        Ok(mut child) => {
            // Whoever started a program waits for its end, else it stays in the list of processes.
            let waiting = std::thread::Builder::new().name("viewer".to_owned());
            let _ = waiting.spawn(move || child.wait());
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Problem::NoViewer.into()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_safe_in_any_file_system() {
        assert_eq!(
            name("cash-book", "Zoya / SHG: \"No. 1\"", "2026-04", "pdf"),
            "cash-book_Zoya-SHG-No.-1_2026-04.pdf"
        );
        assert_eq!(
            name("slip", "../..\\etc", "2026-04", "pdf"),
            "slip_etc_2026-04.pdf"
        );
        assert_eq!(name("slip", "ज़ोया समूह", "", "csv"), "slip_ज़ोया-समूह.csv");
        assert!(name("slip", &"ज".repeat(400), "2026", "pdf").len() < 255);
        let whose = format!("12-{}_2026-04-01", short(&"Saraswatibai ".repeat(9)));
        assert_eq!(
            name("passbook", "Zoya", &whose, "pdf"),
            "passbook_Zoya_12-Saraswatibai-Saraswatiba-2026-04-01.pdf"
        );
    }

    #[test]
    fn an_earlier_paper_of_the_same_name_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = write(folder.path(), "slip_Zoya.pdf", b"one").expect("written");
        let second = write(folder.path(), "slip_Zoya.pdf", b"two").expect("written");
        assert_eq!(
            (first.name.as_str(), second.name.as_str()),
            ("slip_Zoya.pdf", "slip_Zoya_2.pdf")
        );
        assert_eq!(fs::read(first.path).expect("there"), b"one");
    }

    #[test]
    fn nothing_but_a_paper_of_the_folder_is_opened() {
        let folder = tempfile::tempdir().expect("a folder");
        let papers = folder.path().join("papers");
        fs::create_dir(&papers).expect("a folder");
        fs::write(folder.path().join("keys.pdf"), b"").expect("written");
        fs::write(papers.join("run.sh"), b"").expect("written");
        for path in [
            "papers/../keys.pdf",
            "papers/run.sh",
            "papers/none.pdf",
            "papers",
        ] {
            let path = folder.path().join(path).display().to_string();
            let refused = open(&papers, &path).expect_err("not opened");
            assert_eq!(refused.code(), "not-found", "{path}");
        }
    }
}
