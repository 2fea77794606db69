#!/usr/bin/env bash
# Opens the demo block in a window (WHO=supervisor opens hers too), or runs the tour where there is no display.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "There is no display here, so this is the tour."
  exec scripts/tour.sh
fi

case "${WHO:-}" in
  '') who=(crp) ;;
  crp) who=(crp) ;;
  supervisor) who=(crp supervisor) ;;
  *)
    printf 'WHO is “supervisor”, or nothing: “%s” is nobody in the demo.\n' "$WHO" >&2
    exit 2
    ;;
esac

# The demo's devices keep the address that it was made with.
demo=$root/target/demo
listen=127.0.0.1:7440
if [ ! -e "$demo/made" ]; then
  # A demo that was not finished is made anew.
  rm -rf "$demo"
  echo "Making the demo block: this takes a moment."
  "$target/debug/bahi" --data "$demo" demo --listen "$listen"
  touch "$demo/made"
fi

"$target/debug/bahi-server" --data "$demo/centre" serve --listen "$listen" 2>>"$demo/centre.log" &
centre=$!
trap 'kill "$centre" 2>/dev/null || true; wait "$centre" 2>/dev/null || true' EXIT

echo "The CRP is Stanzin Lhamo, her PIN is 270419; the supervisor is Nasreen Akhtar, hers is 481516."
windows=()
for one in "${who[@]}"; do
  "$target/debug/bahi-app" --data "$demo/$one" &
  windows+=($!)
done
wait "${windows[@]}"
