# shellcheck shell=bash
# Sourced by every script: strict mode, the project's folder, the build folder and the path.
set -euo pipefail

export LC_ALL=C.UTF-8
HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
export HOME

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# What is downloaded once and outlives the build folder.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bahi

target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR=$target

export PATH="$cache/node/node_modules/.bin:$cache/tools/bin:$PATH:$HOME/.cargo/bin"

# Every cargo call selects the same packages and features, so that none of them builds a crate anew.
# shellcheck disable=SC2034 # used by the scripts that source this file
workspace=(--workspace --features bahi-app/custom-protocol)
