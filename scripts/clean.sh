#!/usr/bin/env bash
# Removes what was built. Installed tools and the shop's data stay.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
rm -rf "$CARGO_TARGET" "$LEPTOS_TARGET" "$TRUNK_TARGET" dist end2end/test-results end2end/playwright-report
say "removed what was built"
