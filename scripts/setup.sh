#!/usr/bin/env bash
# Brings whatever a machine lacks to build and run the shop. What is there already is left alone, so it may run often.
#
#   setup.sh build   compiler with the wasm target, wasm-bindgen, cargo-leptos, wasm-opt     (make run)
#   setup.sh trunk   all of that, and trunk                                                   (make trunk)
#   setup.sh test    all of that, a browser, PostgreSQL's programs, Playwright         (make test)
#   setup.sh bench   all of `build`, and wrk                                                  (make bench)
#
# Tools go to PUZI_CACHE (default ~/.cache/puzi); `env.sh` there holds the PATH and the toolchain to use.
# Only the system's packages, the crate registry, the npm registry and, where nothing else helps, rustup are asked.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
. scripts/setup/packages.sh
. scripts/setup/compiler.sh
. scripts/setup/tools.sh
. scripts/setup/testing.sh

part=${1:-build}
case $part in build|trunk|test|bench) ;; *) die "unknown part '$part' (build, trunk, test or bench)" ;; esac

mkdir -p "$CACHE"
# Two setups at once would install the same things twice into one folder.
exec 9>"$CACHE/setup.lock"
flock -n 9 || { say "another setup is at work; waiting for it"; flock 9; }

setup_basics
setup_compiler
setup_node
write_env
load_env
setup_web_tools
case $part in
  trunk) setup_trunk ;;
  test) setup_trunk; setup_rust_checks; setup_browser; setup_postgres; setup_playwright ;;
  bench) setup_wrk ;;
esac
