#!/usr/bin/env bash
# Runs the release server with the arguments given: `scripts/server.sh check`. Builds it first when it is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
load_env
scripts/build.sh
# The cache is the scripts' business: the server would take it for an unknown key.
PUZI_SITE_ROOT=$SITE exec env -u PUZI_CACHE "$LEPTOS_TARGET/release/server" "$@"
