#!/usr/bin/env bash
# Installs what is missing to build, run and test Bahi on Debian 12. Quick when nothing is.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

packages=(
  build-essential pkg-config perl curl ca-certificates git         # Rust crates with C inside, OpenSSL
  libwebkit2gtk-4.1-dev libgtk-3-dev librsvg2-dev                  # the window
  webkit2gtk-driver xvfb xauth dbus dbus-daemon                    # the window, driven by a test
  chromium fonts-noto-core fonts-noto-ui-core                      # the pages, driven by a test
  espeak-ng                                                        # a voice, looked for by a test
  poppler-utils                                                    # PDFs, read back by a test
)
node_wanted=20.19.0
node_private=22.23.3
npm_private=11.19.1
driver_version=2.1.0

say() { printf 'setup: %s\n' "$*"; }

stop() {
  printf '\nsetup: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

# at_least HAVE WANTED: both are dotted numbers.
at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "This needs the rights of root, and sudo is not here. As root, run:" "$*"
  fi
}

install_debian() {
  command -v apt-get >/dev/null ||
    stop "This is not Debian: install the counterparts of these yourself, then try again:" "$*"
  say "installing from Debian: $*"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@" </dev/null
}

system_packages() {
  local missing
  missing=$(comm -23 <(printf '%s\n' "${packages[@]}" | sort) \
    <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null |
      sed -n 's/^installed //p' | sort -u))
  # shellcheck disable=SC2086 # one word a package
  [ -z "$missing" ] || install_debian $missing
}

install_rust() {
  local script
  script=$(mktemp)
  curl --proto '=https' --tlsv1.2 -sSf --retry 3 https://sh.rustup.rs -o "$script" &&
    sh "$script" -y --no-modify-path --profile minimal --component clippy --component rustfmt
}

rust() {
  local wanted
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  if ! command -v cargo >/dev/null; then
    # Debian's Rust is too old; rustup puts one into the home folder, which env.sh has in the path.
    say 'Installing Rust with rustup.'
    install_rust || stop "Rust is missing, and https://sh.rustup.rs cannot be reached." \
      "Install it as https://rustup.rs says, then run the same command again."
    hash -r
  fi
  at_least "$(cargo --version | cut -d' ' -f2)" "$wanted" ||
    stop "$(cargo --version | cut -d' ' -f1,2) is too old: Bahi needs Rust $wanted." "Run: rustup update stable"
  if ! command -v cargo-clippy >/dev/null || ! command -v rustfmt >/dev/null; then
    command -v rustup >/dev/null || stop "clippy or rustfmt is missing beside cargo. Install both."
    rustup component add clippy rustfmt
  fi
}

node_is_new_enough() {
  command -v npm >/dev/null && command -v node >/dev/null && at_least "$(node --version | tr -d v)" "$node_wanted"
}

# Debian 12 ships Node 18. A newer one is put beside it, for this project alone, by npm itself.
node_js() {
  node_is_new_enough && return
  command -v npm >/dev/null || install_debian nodejs npm
  node_is_new_enough && return
  say "node $(node --version) is older than $node_wanted: getting $node_private for this project"
  npm install --no-audit --no-fund --loglevel=error --prefix "$cache/node" \
    "node@$node_private" "npm@$npm_private" || true
  hash -r
  node_is_new_enough || stop "The pages need Node $node_wanted or newer, and it could not be fetched by npm." \
    "Debian 12 ships Node 18, which is too old. Install Node 20 or 22 from https://nodejs.org" \
    "(or from deb.nodesource.com), see that 'node --version' says so, and run the same command again."
}

ui_packages() {
  # npm writes the first file whenever it has installed what the second one says.
  if [ ! ui/node_modules/.package-lock.json -nt ui/package-lock.json ]; then
    say "installing the packages of the pages"
    npm --prefix ui ci --no-audit --no-fund
  fi
  node ui/scripts/fonts.mjs
}

window_driver() {
  command -v tauri-driver >/dev/null && return
  say "building tauri-driver $driver_version, which drives the window in tests"
  env -u CARGO_TARGET_DIR cargo install tauri-driver --version "$driver_version" --locked --root "$cache/tools"
}

system_packages
rust
node_js
ui_packages
window_driver
