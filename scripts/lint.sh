#!/usr/bin/env bash
# What can be told without running anything: format, clippy for the server and for the browser, the house rules.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh test
./scripts/in-env.sh cargo fmt --all --check
./scripts/clippy.sh
./scripts/invariants.sh
