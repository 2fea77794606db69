#!/usr/bin/env bash
# pictures.sh: takes the pictures of README and docs anew, from a day in the real window.
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

scripts/window.sh tour

# What stands in docs/pictures, and which picture of the tour it is.
while read -r name taken; do
  files=(target/tour/$taken.png)
  if [ ! -f "${files[0]}" ]; then
    printf 'the tour took no picture called %s\n' "$taken" >&2
    exit 1
  fi
  cp "${files[0]}" "docs/pictures/$name.png"
done <<'NAMES'
home en-*-home
meeting-attendance en-*-attendance-all-here
meeting-count en-*-count
home-hindi hi-*-home
read-back-urdu ur-*-read-back
read-back en-*-read-back
group-pictures en-*-group-pictures
help-urdu ur-*-help
guide-hindi hi-*-guide
loan en-*-loan
books en-*-books
exchange en-*-exchange
visit en-*-visit
office en-*-office
office-pictures-hindi hi-*-office-pictures
NAMES
