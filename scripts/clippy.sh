#!/usr/bin/env bash
# Clippy without warnings: the whole workspace as the server sees it, the app as the browser sees it, and as the client-only bundle.
set -euo pipefail
cd "$(dirname "$0")"
./in-env.sh cargo clippy --workspace --all-targets --locked -- -D warnings
./in-env.sh cargo clippy -p app --lib --locked --target wasm32-unknown-unknown --no-default-features \
  --features hydrate,split -- -D warnings
./in-env.sh cargo clippy -p app --lib --locked --target wasm32-unknown-unknown --no-default-features --features csr -- -D warnings
