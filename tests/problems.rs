//! Everything that can go wrong for a person: a sentence, and nothing lost.
