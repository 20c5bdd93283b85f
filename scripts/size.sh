#!/usr/bin/env bash
# Tells what the browser has to load, as brotli bytes, and fails when a budget is passed. Arguments go to size.mjs.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
load_env
scripts/build.sh
exec node scripts/size.mjs "$LEPTOS_TARGET" "$SITE" end2end/budgets.json "$@"
