//! Every code has its sentence in every language.
