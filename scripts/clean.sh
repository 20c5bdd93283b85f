#!/usr/bin/env bash
# Removes what was built. Installed tools and the shop's data stay.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
rm -rf "$PUZI_TARGET" "$PUZI_LEPTOS_TARGET" "$PUZI_CACHE/target-trunk" dist end2end/test-results end2end/playwright-report
say "removed what was built"
