#!/usr/bin/env bash
# The measurements of docs/performance.md: the ignored tests whose name contains "bench", optimised.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

exec cargo test --release -p tests --test tests -- --ignored --nocapture --test-threads=1 bench
