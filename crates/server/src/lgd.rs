//! The Local Government Directory's files.
