#!/usr/bin/env bash
# Trunk's post-build hook: puts the stylesheet and the interface texts, which app/build.rs made, beside the bundle under
# the very addresses the app asks for, and links the stylesheet.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh

# The newest build script's output of this build is the one just used.
out=$(find "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown" -path '*/build/app-*/out/styles.rs' -printf '%T@ %h\n' \
  | sort -rn | head -n 1 | cut -d' ' -f2-)
[ -n "$out" ] || die "no output of app/build.rs found"

# copy SOURCE ADDRESS
copy() { mkdir -p "$TRUNK_STAGING_DIR/$(dirname "$2")"; cp "$1" "$TRUNK_STAGING_DIR/$2"; }

sheet=$(sed -n 's/.*SHEET_PATH: &str = "\/\(.*\)";.*/\1/p' "$out/styles.rs")
copy "$out/puzi.css" "$sheet"
sed -n 's/.*_PATH: &str = "\/\(.*\)";.*/\1/p' "$out/texts.rs" | while read -r address; do
  lang=$(basename "$address" | sed -E 's/-[0-9a-f]+\.txt$//')
  copy "$out/$lang.txt" "$address"
done
sed -i "s|<!-- stylesheet -->|<link rel=\"stylesheet\" href=\"/$sheet\">|" "$TRUNK_STAGING_DIR/index.html"
