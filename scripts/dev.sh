#!/usr/bin/env bash
# A debug build with live reload: edit, save, look. Has a database of its own only if PUZI_DATABASE_URL says so.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
load_env
# A site folder beside the release's: cargo-leptos empties it when it starts.
export CARGO_TARGET_DIR=$LEPTOS_TARGET LEPTOS_SITE_ROOT=$LEPTOS_TARGET/site-dev
exec env -u PUZI_CACHE PUZI_SITE_ROOT="$LEPTOS_SITE_ROOT" cargo leptos watch --split -- serve
