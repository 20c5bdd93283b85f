#!/usr/bin/env bash
# Measures the release build: bytes over the wire, CPU a page, throughput, memory, orders a second on both databases.
# A table on the terminal, the same as JSON beside the build. Arguments go to bench/main.mjs (`--quick`, `--only pages`).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh bench
load_env
scripts/build.sh
# The flags that cargo-leptos gives the server: with others every crate of it would be built again.
RUSTFLAGS="--cfg erase_components" CARGO_TARGET_DIR=$LEPTOS_TARGET cargo build --release --locked -p server --no-default-features --example order_load
cargo build --release --locked -p domain --example price_bench --target-dir "$LEPTOS_TARGET/pricing"
export SHOP_PROGRAM=$LEPTOS_TARGET/release/server SHOP_SITE=$SITE SHOP_ORDER_LOAD=$LEPTOS_TARGET/release/examples/order_load
export SHOP_PRICE_BENCH=$LEPTOS_TARGET/pricing/release/examples/price_bench
node scripts/size.mjs "$LEPTOS_TARGET" "$SITE" end2end/budgets.json --json "$LEPTOS_TARGET/size.json" >/dev/null || true
exec scripts/with-postgres.sh node scripts/bench/main.mjs --size "$LEPTOS_TARGET/size.json" --out "$LEPTOS_TARGET/bench.json" "$@"
