#!/usr/bin/env bash
# headless.sh COMMAND...: runs it on a screen and a session bus of its own, so that a window under test
# neither needs a display nor meets a Bahi that is open on this one.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# A bus on which nothing starts by itself: portals and the like would only look for a desktop.
mkdir -p "$target"
cat >"$target/headless-bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

# The screen is kept in a file, where a test can read what a person would see: the driver cannot make
# pictures without a graphics card.
BAHI_SCREEN=$(mktemp -d)
trap 'rm -rf "$BAHI_SCREEN"' EXIT
export BAHI_SCREEN

# No graphics card and no accessibility bus under Xvfb.
export LIBGL_ALWAYS_SOFTWARE=1 WEBKIT_DISABLE_DMABUF_RENDERER=1 NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY
dbus-run-session --config-file="$target/headless-bus.conf" -- \
  xvfb-run -a -s "-screen 0 1280x800x24 -nocursor -fbdir $BAHI_SCREEN" "$@"
