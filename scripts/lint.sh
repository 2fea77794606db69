#!/usr/bin/env bash
# The linters alone: `make test` runs them too.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

npm --prefix ui run lint
npm --prefix ui run check
# The window's build reads the pages.
[ -e ui/dist/index.html ] || npm --prefix ui run build
cargo clippy "${workspace[@]}" --all-targets -- -D warnings
