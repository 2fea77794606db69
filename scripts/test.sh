#!/usr/bin/env bash
# Every check of the project, in the order in which a mistake shows soonest. Stops at the first that fails.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

current=''
passed=()

# check NAME COMMAND...
check() {
  local began=$SECONDS
  current=$1
  printf '\n==== %s\n' "$current"
  shift
  "$@"
  passed+=("$(printf '%5d s  %s' $((SECONDS - began)) "$current")")
  current=''
}

summary() {
  local status=$?
  printf '\n==== Summary\n'
  [ ${#passed[@]} -eq 0 ] || printf '%s\n' "${passed[@]}"
  printf '%5d s  in all\n' "$SECONDS"
  if [ -n "$current" ]; then
    printf 'FAILED: %s\n' "$current"
    [ "$status" -ne 0 ] || status=1
  elif [ "$status" -eq 0 ]; then
    printf 'Everything passed.\n'
  fi
  exit "$status"
}
trap summary EXIT

ui() { npm --prefix ui --silent run "$@"; }

# The tests write the TypeScript types anew; what is committed must be the same.
bindings_unchanged() {
  local folder=ui/src/api/bindings new
  local git=(git -c "safe.directory=$root")
  "${git[@]}" diff --exit-code -- "$folder"
  new=$("${git[@]}" ls-files --others --exclude-standard -- "$folder")
  if [ -n "$new" ]; then
    printf 'not committed:\n%s\n' "$new"
    return 1
  fi
}

check 'Rust: format' cargo fmt --all --check
check 'UI: words' ui words -- --check
check 'UI: format' ui format:check
check 'UI: lint' ui lint
check 'UI: types' ui check
check 'UI: unit tests' ui test
# Before any cargo that builds the window, which carries the pages inside.
check 'UI: build' ui build
check 'Rust: lint' cargo clippy "${workspace[@]}" --all-targets -- -D warnings
# The tests start the real programs. Programs and tests in one build: apart, they would select other
# features and compile Typst and the window's crates twice.
check 'Rust: programs and tests' cargo build "${workspace[@]}" --bins --tests
check 'Rust: unit, contract, story, convergence and crash tests' cargo test "${workspace[@]}"
check 'Bindings: as the tests write them' bindings_unchanged
check 'Window: smoke' scripts/window.sh desktop
check 'Window: the tour' scripts/window.sh tour
if grep -q '"e2e":' ui/package.json; then
  check 'UI: in a browser' ui e2e
fi
