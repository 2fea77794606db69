#!/usr/bin/env bash
# How soon the optimised window can be used with a block's data, and its memory: a table in Markdown.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

npm --prefix ui --silent run build >/dev/null
cargo build --release -p bahi-app --features custom-protocol
export BAHI_PROGRAMS=$target/release

BAHI_BLOCK=$(mktemp -d)
trap 'rm -rf "$BAHI_BLOCK" "$BAHI_BLOCK.window"' EXIT
export BAHI_BLOCK
cargo bench -p tests --bench load

scripts/window.sh start::
