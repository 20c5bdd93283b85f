#!/usr/bin/env bash
# Runs the release server with the arguments given: `scripts/server.sh check`. Builds it first when it is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
load_env
scripts/build.sh
LEPTOS_SITE_ROOT=$PUZI_SITE exec "$PUZI_LEPTOS_TARGET/release/server" "$@"
