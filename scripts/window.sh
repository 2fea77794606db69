#!/usr/bin/env bash
# window.sh NAME: runs the tests of the real window whose name contains NAME.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# All targets are named, as in test.sh: with fewer, cargo would select other features and compile
# Typst and the window's crates anew.
cargo build "${workspace[@]}" --bins --tests
test=$(cargo test "${workspace[@]}" --bins --tests --no-run --color never 2>&1 |
  sed -n 's/^ *Executable .*window\.rs (\(.*\))$/\1/p')
test=$(realpath "$test")

# A name that fits no test would pass in silence.
found=$("$test" --list "$1" | grep -c ': test$' || true)
if [ "$found" -eq 0 ]; then
  printf 'no test is called *%s*\n' "$1" >&2
  exit 1
fi

DESKTOP=1 exec scripts/headless.sh "$test" "$1" --nocapture --test-threads=1
