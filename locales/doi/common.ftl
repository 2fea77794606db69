### Not yet translated: every word falls back to English. See ../README.md.
