//! What can go wrong on the way to paper.

/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The template and its data did not become pages. Names are data, so this is our fault.
    #[error("the pages could not be set: {0}")]
    Pages(String),
    /// The pages did not become a PDF.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
    /// The rows did not become CSV.
    #[error("the CSV could not be written: {0}")]
    Csv(#[from] ::csv::Error),
    /// The tables did not become a workbook.
    #[error("the workbook could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// An arrangement of columns names one that the table does not have.
    #[error("there is no column {0}")]
    NoColumn(String),
}
