//! Several devices over a bad network end with the same books.
