#!/usr/bin/env bash
# Builds the pages first (the window carries them inside), then every program.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

npm --prefix ui run build
cargo build "${workspace[@]}" --bins
