#!/usr/bin/env bash
# The tour: a CRP's day in the real window, without a display. Pictures are left in target/tour.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

exec scripts/window.sh tour
