#!/usr/bin/env bash
# Opens the demo block in a window (WHO=supervisor opens hers too), or runs the tour where there is no display.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "There is no display here, so this is the tour."
  exec scripts/tour.sh
fi

demo=$root/target/demo
"$target/debug/bahi" demo --data "$demo"

"$target/debug/bahi-server" --data "$demo/centre" serve --listen 127.0.0.1:7440 &
centre=$!
trap 'kill "$centre" 2>/dev/null || true' EXIT

windows=()
for who in crp ${WHO:-}; do
  "$target/debug/bahi-app" --data "$demo/$who" &
  windows+=($!)
done
wait "${windows[@]}"
