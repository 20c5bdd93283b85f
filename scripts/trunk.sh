#!/usr/bin/env bash
# The client-only bundle by Trunk: the same app without a server of its own, for static hosting. Result in dist/.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh trunk
load_env
# Trunk passes no RUSTFLAGS of its own, unlike cargo-leptos; a third folder keeps the two from rebuilding each other.
export CARGO_TARGET_DIR=$TRUNK_TARGET
exec trunk build --release "$@"
