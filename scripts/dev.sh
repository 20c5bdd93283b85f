#!/usr/bin/env bash
# A debug build with live reload: edit, save, look. Has a database of its own only if PUZI_DATABASE_URL says so.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
load_env
# A site folder beside the release's: cargo-leptos empties it when it starts.
export CARGO_TARGET_DIR=$PUZI_LEPTOS_TARGET LEPTOS_SITE_ROOT=$PUZI_LEPTOS_TARGET/site-dev
exec cargo leptos watch --split -- serve
