# Sourced by setup.sh: Node and the programs that turn the compiled app into what a browser loads.
# shellcheck shell=bash

# wasm-bindgen must be the very version that Cargo.toml pins for the crate.
WASM_BINDGEN=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
CARGO_LEPTOS=0.3.11
TRUNK=0.21.14
BINARYEN=132.0.0
NODE_MIN=20
NODE_NPM=22

TOOLS=$CACHE/tools
NPM_TOOLS=$CACHE/npm

node_major() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }
node_is_new_enough() { [ "$(node_major)" -ge "$NODE_MIN" ] 2>/dev/null; }

# npm_add PACKAGE@VERSION: into the cache, beside what is there.
npm_add() {
  mkdir -p "$NPM_TOOLS"
  say "installing $1 from npm"
  npm install --prefix "$NPM_TOOLS" --no-fund --no-audit --loglevel=error "$1" >&2
}

# Node runs wasm-opt and the browser tests. Where the system's is too old, npm brings a newer one as a package.
setup_node() {
  PATH=$NPM_TOOLS/node_modules/.bin:$PATH
  have npm || apt_install "Node" nodejs npm
  node_is_new_enough || npm_add "node@$NODE_NPM"
  hash -r
  node_is_new_enough || die "Node is $(node --version 2>/dev/null || echo missing), $NODE_MIN or newer is needed"
}

# What Makefile and scripts use: the toolchain and the PATH found by this setup.
write_env() {
  {
    echo "# Written by scripts/setup.sh; run that again rather than editing this."
    printf 'export PATH=%q:%q:%s"$PATH"\n' "$TOOLS/bin" "$NPM_TOOLS/node_modules/.bin" "${RUST_PATH:+$RUST_PATH:}"
    [ -z "$RUST_TOOLCHAIN" ] || printf 'export RUSTUP_TOOLCHAIN=%q\n' "$RUST_TOOLCHAIN"
  } > "$CACHE/env.sh.new"
  mv "$CACHE/env.sh.new" "$CACHE/env.sh"
}

# has_version PROGRAM VERSION: does the cached program say exactly that version?
has_version() { "$TOOLS/bin/$1" --version 2>/dev/null | grep -qwF "$2"; }

# The tools' own release profiles (fat LTO, one codegen unit) cost four times the time and win nothing here.
cargo_tool() {
  local name=$1 version=$2 minutes=$3; shift 3
  say "compiling $name $version (about $minutes minutes on two cores, once)"
  env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=0 \
    cargo install "$name" --version "$version" --root "$TOOLS" "$@" >&2
}

setup_web_tools() {
  has_version wasm-bindgen "$WASM_BINDGEN" || cargo_tool wasm-bindgen-cli "$WASM_BINDGEN" 2
  has_version cargo-leptos "$CARGO_LEPTOS" || cargo_tool cargo-leptos "$CARGO_LEPTOS" 5 --locked --features no_downloads
  [ -x "$NPM_TOOLS/node_modules/.bin/wasm-opt" ] || npm_add "binaryen@$BINARYEN"
}

setup_trunk() {
  has_version trunk "$TRUNK" || cargo_tool trunk "$TRUNK" 4 --locked
}
