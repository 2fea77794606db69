#!/usr/bin/env bash
# headless.sh COMMAND...: runs it on a screen and a session bus of its own, so that a window under test
# neither needs a display nor meets a Bahi that is open on this one.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# No graphics card and no accessibility bus under Xvfb.
export LIBGL_ALWAYS_SOFTWARE=1 WEBKIT_DISABLE_DMABUF_RENDERER=1 NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY
exec dbus-run-session -- xvfb-run -a -s '-screen 0 1366x900x24' "$@"
