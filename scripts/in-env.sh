#!/usr/bin/env bash
# Runs a command with the project's toolchain and target folder: `scripts/in-env.sh cargo test -p domain`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
[ -r "$CACHE/env.sh" ] || scripts/setup.sh build
load_env
export CARGO_TARGET_DIR=$CARGO_TARGET
exec "$@"
