//! The press: the compiled library, the typefaces and the template, and PDF out of them.

use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::view::View;
use crate::{Error, Language, Paper};

/// A paper as PDF.
///
/// # Errors
/// When the template does not take the paper: our fault, never that of what people wrote.
pub fn pdf(paper: &Paper, language: Language) -> Result<Vec<u8>, Error> {
    bytes_of(&pages(paper, language)?)
}

/// Slips as one PDF, four on a sheet of A4, with lines to cut along.
///
/// # Errors
/// As [`pdf`], and where there is no slip.
pub fn sheets(slips: &[Paper], language: Language) -> Result<Vec<u8>, Error> {
    bytes_of(&sheets_of(slips, language)?)
}

fn bytes_of(document: &PagedDocument) -> Result<Vec<u8>, Error> {
    let options = PdfOptions {
        creator: Smart::Custom(Some("Bahi".into())),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(document, &options).map_err(|e| Error::Pdf(sentence(&e)));
    // What the last few papers share is kept, what only older ones used is let go.
    comemo::evict(KEPT);
    bytes
}

/// Reads typefaces, template and words, so that the first paper does not wait for them. Worth
/// doing in the background, after the window is there.
///
/// # Errors
/// As [`pdf`].
pub fn warm_up(language: Language) -> Result<(), Error> {
    pdf(&crate::papers::blank(), language).map(drop)
}

/// How many papers the memory of the compiler reaches back.
const KEPT: usize = 5;

const MAIN: &str = "main.typ";
const TEMPLATE: &str = "paper.typ";
const DATA: &str = "paper.json";
const PHOTO: &str = "photo";

pub(crate) fn pages(paper: &Paper, language: Language) -> Result<PagedDocument, Error> {
    let set = |photo: Option<&[u8]>| {
        let view = View::new(paper, language, photo.map(|_| PHOTO));
        set(&view, photo)
    };
    match paper.photo.as_deref() {
        Some(photo) => set(Some(photo)).or_else(|_| set(None)),
        None => set(None),
    }
}

fn sheets_of(slips: &[Paper], language: Language) -> Result<PagedDocument, Error> {
    let views: Vec<View> = slips
        .iter()
        .map(|slip| View::new(slip, language, None))
        .collect();
    set(&views, None)
}

/// Sets what the template finds in its data.
fn set<V: Serialize>(views: &V, photo: Option<&[u8]>) -> Result<PagedDocument, Error> {
    let data = serde_json::to_vec(views).map_err(|e| Error::Pages(e.to_string()))?;
    let job = Job {
        press: &PRESS,
        data: Bytes::new(data),
        photo: photo.map(|bytes| Bytes::new(bytes.to_vec())),
    };
    typst::compile::<PagedDocument>(&job)
        .output
        .map_err(|e| Error::Pages(sentence(&e)))
}

static PRESS: LazyLock<Press> = LazyLock::new(Press::new);

struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    template: Source,
}

impl Press {
    fn new() -> Self {
        let fonts: Vec<Font> = FACES
            .iter()
            .flat_map(|face| Font::iter(Bytes::new(*face)))
            .collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file(MAIN), include_str!("../templates/main.typ").into()),
            template: Source::new(
                file(TEMPLATE),
                include_str!("../templates/paper.typ").into(),
            ),
        }
    }
}

macro_rules! faces {
    ($($family:literal),*) => {
        &[$(
            include_bytes!(concat!(env!("OUT_DIR"), "/", $family, "-Regular.ttf")),
            include_bytes!(concat!(env!("OUT_DIR"), "/", $family, "-Bold.ttf")),
        )*]
    };
}

/// Put in place by `build.rs`.
static FACES: &[&[u8]] = faces![
    "NotoSans",
    "NotoSansDevanagari",
    "NotoNaskhArabic",
    "NotoNastaliqUrdu",
    "NotoSerifTibetan"
];

/// One paper on the press: all that its template can see.
struct Job<'a> {
    press: &'a Press,
    data: Bytes,
    photo: Option<Bytes>,
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.press.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.press.main, &self.press.template]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.get().vpath().get_without_slash() {
            DATA => Ok(self.data.clone()),
            PHOTO => self.photo.clone().ok_or_else(|| not_found(id)),
            _ => Err(not_found(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    /// Papers carry their own day; none is asked of the machine.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(name: &'static str) -> FileId {
    let path = VirtualPath::new(name).expect("the names above are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn sentence(faults: &EcoVec<SourceDiagnostic>) -> String {
    let said: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    said.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{every_paper, with_large_amounts, with_long_names};
    use crate::{Form, Section};
    use typst::layout::{Abs, Frame, FrameItem, Point, Rect};
    use typst::visualize::Geometry;

    /// Shapes every paper in every language, and looks at each glyph: number 0 is a box.
    #[test]
    fn no_letter_of_any_paper_is_a_box() {
        for language in Language::ALL {
            for paper in every_paper(language) {
                let document = pages(&paper, language).expect("pages");
                assert!(!document.pages().is_empty());
                for page in document.pages() {
                    look_at(&page.frame, &format!("{language:?} {}", paper.name));
                }
            }
        }
    }

    /// However long a name is, its row grows with it: no rule goes through letters, and nothing
    /// stands beyond the sheet.
    #[test]
    fn no_rule_of_a_table_goes_through_letters() {
        for language in Language::ALL {
            let papers = [every_paper(language), with_long_names(language)].concat();
            for paper in &papers {
                let document = pages(paper, language).expect("pages");
                nothing_is_in_the_way(&document, &format!("{language:?} {}", paper.name));
            }
        }
    }

    /// Lakhs and paise take no room from the names, and nothing is printed over another thing.
    #[test]
    fn large_amounts_leave_room_for_names() {
        for language in Language::ALL {
            let document = pages(&with_large_amounts(language), language).expect("pages");
            nothing_is_in_the_way(&document, &format!("{language:?}"));
            for page in document.pages() {
                let mut found = Found::default();
                found.look_through(&page.frame, Point::zero());
                let overlap = |one: &Rect, other: &Rect| {
                    let across = one.max.x.min(other.max.x) - one.min.x.max(other.min.x);
                    let down = one.max.y.min(other.max.y) - one.min.y.max(other.min.y);
                    across > Abs::pt(1.0) && down > Abs::pt(1.0)
                };
                for (nth, (text, letters)) in found.letters.iter().enumerate() {
                    let mut others = found.letters[..nth].iter();
                    let over = others.find(|(_, other)| overlap(letters, other));
                    assert!(over.is_none(), "{language:?}: {text} over {over:?}");
                }
            }
        }
    }

    #[test]
    fn a_slip_is_one_piece_of_paper_and_four_are_on_a_sheet() {
        let is_slip = |paper: &Paper| paper.form == Form::Slip;
        for language in Language::ALL {
            let papers = [every_paper(language), with_long_names(language)].concat();
            let mut slips: Vec<Paper> = papers.into_iter().filter(is_slip).collect();
            for slip in &slips {
                let document = pages(slip, language).expect("a page");
                assert_eq!(document.pages().len(), 1, "{language:?}");
            }
            // Five short ones need two sheets; none is cut in two.
            slips.truncate(1);
            for slip in &mut slips {
                if let Some(Section::Figures(figures)) = slip.sections.first_mut() {
                    figures.truncate(5);
                }
            }
            let five: Vec<Paper> = slips.iter().cycle().take(5).cloned().collect();
            let document = sheets_of(&five, language).expect("sheets");
            assert_eq!(document.pages().len(), 2, "{language:?}");
            nothing_is_in_the_way(&document, "five slips");
        }
        assert!(sheets_of(&[], Language::English).is_err());
    }

    fn nothing_is_in_the_way(document: &PagedDocument, name: &str) {
        for page in document.pages() {
            let mut found = Found::default();
            found.look_through(&page.frame, Point::zero());
            let sheet = page.frame.size();
            for (text, letters) in &found.letters {
                let struck = found.rules.iter().find(|rule| crosses(rule, letters));
                assert!(struck.is_none(), "{name}: {text} {struck:?}");
                let inside = letters.min.x >= Abs::zero()
                    && letters.min.y >= Abs::zero()
                    && letters.max.x <= sheet.x
                    && letters.max.y <= sheet.y;
                assert!(inside, "{name}: {text} at {letters:?}");
            }
        }
    }

    /// Whether a level rule goes through letters, and not only through what hangs below them.
    fn crosses(rule: &(Point, Abs), letters: &Rect) -> bool {
        let (at, length) = rule;
        let slack = (letters.max.y - letters.min.y) * 0.2;
        let beside = at.x + *length <= letters.min.x || at.x >= letters.max.x;
        !beside && at.y > letters.min.y + slack && at.y < letters.max.y - slack
    }

    /// What stands on a page, and where.
    #[derive(Default)]
    struct Found {
        letters: Vec<(String, Rect)>,
        rules: Vec<(Point, Abs)>,
    }

    impl Found {
        fn look_through(&mut self, frame: &Frame, at: Point) {
            for (place, item) in frame.items() {
                let at = at + *place;
                match item {
                    FrameItem::Group(group) => self.look_through(&group.frame, at),
                    FrameItem::Text(text) => {
                        let ink = text.bbox();
                        // A space has none.
                        if ink.min.x < ink.max.x {
                            let ink = Rect::new(at + ink.min, at + ink.max);
                            self.letters.push((text.text.to_string(), ink));
                        }
                    }
                    FrameItem::Shape(shape, _) => {
                        if let Geometry::Line(to) = shape.geometry
                            && to.y == Abs::zero()
                        {
                            self.rules.push((at, to.x));
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    fn look_at(frame: &Frame, paper: &str) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => look_at(&group.frame, paper),
                FrameItem::Text(text) => {
                    let boxes = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                    let letters: Vec<&str> = boxes.map(|glyph| &text.text[glyph.range()]).collect();
                    assert!(letters.is_empty(), "{paper}: {letters:?} in {}", text.text);
                }
                _ => {}
            }
        }
    }
}
