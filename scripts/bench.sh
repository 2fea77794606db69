#!/usr/bin/env bash
# The measurements of docs/performance.md, optimised: a table in Markdown.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

exec cargo bench -p tests --bench load
