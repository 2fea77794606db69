#!/usr/bin/env bash
# window.sh NAME: runs the tests of the real window whose name contains NAME.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# All targets are named, as in test.sh: with fewer, cargo would select other features and compile
# Typst and the window's crates anew.
mkdir -p "$target"
built=(cargo test "${workspace[@]}" --bins --tests --no-run --color never)
"${built[@]}" 2>&1 | tee "$target/window-build.log" | grep -v '^ *Executable' || true
test=$(sed -n 's/^ *Executable .*window\.rs (\(.*\))$/\1/p' "$target/window-build.log")
[ -n "$test" ] || exit 1
test=$(realpath "$test")

# A name that fits no test would pass in silence.
found=$("$test" --list "$1" | grep -c ': test$' || true)
if [ "$found" -eq 0 ]; then
  printf 'no test is called *%s*\n' "$1" >&2
  exit 1
fi
cd tests
DESKTOP=1 exec ../scripts/headless.sh "$test" "$1" --nocapture --test-threads=1
