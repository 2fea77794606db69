//! What a round costs on the wire.
