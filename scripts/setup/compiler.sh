# Sourced by setup.sh: a Rust compiler that is new enough and can build for wasm32-unknown-unknown.
#
# In this order: a toolchain that can do it already; Debian's `rustc-web` (kept new for the browsers' sake), whose wasm
# standard library is built once from its own sources; rustup, for everybody else. The second comes before the third
# because it needs no server beyond the package registries.
# shellcheck shell=bash

TRIPLE=wasm32-unknown-unknown
# What the crates that cargo-leptos is locked to ask for; the shop itself (rust-version in Cargo.toml) wants less.
RUST_MIN=1.96
DEBIAN_TOOLCHAIN=debian

RUST_TOOLCHAIN=   # for rustup's RUSTUP_TOOLCHAIN; empty: rustup is not used
RUST_PATH=        # to be put in front of PATH; empty: PATH is fine as it is

# The compiler's version, as a command with its environment (`env RUSTUP_TOOLCHAIN=x`) gives it.
rust_version() { "$@" rustc --version 2>/dev/null | sed -n 's/^rustc \([0-9.]*\).*/\1/p'; }

# can_build_wasm COMMAND…: new enough, has the target's standard library, and really links a module with it?
can_build_wasm() {
  local version dir probe status
  version=$(rust_version "$@")
  [ -n "$version" ] && at_least "$version" "$RUST_MIN" || return 1
  dir=$("$@" rustc --print target-libdir --target $TRIPLE 2>/dev/null) || return 1
  compgen -G "$dir/libstd-*.rlib" >/dev/null || return 1
  probe=$(mktemp -d)
  printf '#[unsafe(no_mangle)] pub extern "C" fn probe(n: u32) -> usize { format!("{n}").len() }\n' > "$probe/probe.rs"
  "$@" rustc --edition 2024 --crate-type cdylib --target $TRIPLE -o "$probe/probe.wasm" "$probe/probe.rs" >/dev/null 2>&1
  status=$?
  rm -rf "$probe"
  return $status
}

# Is there a compiler that can do it already? Release channels first; nightly ones are not asked.
find_compiler() {
  local name
  if have rustup; then
    for name in ${RUSTUP_TOOLCHAIN:+"$RUSTUP_TOOLCHAIN"} "$(rustup show active-toolchain 2>/dev/null | cut -d' ' -f1)" \
                $(rustup toolchain list 2>/dev/null | cut -d' ' -f1 | grep -v nightly); do
      [ -n "$name" ] && can_build_wasm env RUSTUP_TOOLCHAIN="$name" || continue
      RUST_TOOLCHAIN=$name
      return 0
    done
  elif can_build_wasm env; then
    return 0
  fi
  [ -x /usr/bin/rustc ] && can_build_wasm env PATH="/usr/bin:$PATH" && use_system_compiler
}

# Makes the system's compiler the one in use, beside rustup or without it.
use_system_compiler() {
  if have rustup; then
    rustup toolchain link $DEBIAN_TOOLCHAIN /usr 2>/dev/null || true
    RUST_TOOLCHAIN=$DEBIAN_TOOLCHAIN
  else
    RUST_PATH=/usr/bin
  fi
}

# Debian's compiler comes without a standard library for the browser: build it from the package's sources, for size.
build_wasm_std() {
  local sysroot lib work
  sysroot=$(/usr/bin/rustc --print sysroot)
  lib=$sysroot/lib/rustlib/$TRIPLE/lib
  compgen -G "$lib/libstd-*.rlib" >/dev/null && return
  say "building the wasm standard library from source (under a minute)"
  work=$(mktemp -d)
  mkdir "$work/src"; : > "$work/src/lib.rs"
  printf '[package]\nname = "wasm-std"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' > "$work/Cargo.toml"
  ( cd "$work"
    # RUSTC_BOOTSTRAP: building the standard library itself is the one thing here that a release compiler refuses.
    env -u RUSTUP_TOOLCHAIN -u CARGO_TARGET_DIR PATH="/usr/bin:$PATH" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
      CARGO_PROFILE_RELEASE_OPT_LEVEL=z /usr/bin/cargo build --release --target $TRIPLE \
      -Z build-std=std,panic_abort,panic_unwind,test,proc_macro -Z build-std-features=optimize_for_size )
  as_root mkdir -p "$lib"
  find "$work/target/$TRIPLE/release/deps" -name 'lib*.rlib' ! -name '*wasm_std*' -print0 \
    | as_root xargs -0 cp -t "$lib"
  rm -rf "$work"
}

# The compiler asks for its linker as `rust-lld`; the package calls it by LLVM's version.
link_wasm_linker() {
  local sysroot host llvm bin
  sysroot=$(/usr/bin/rustc --print sysroot)
  host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
  llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  bin=$sysroot/lib/rustlib/$host/bin
  have "lld-$llvm" || apt_install "the wasm linker" "lld-$llvm"
  [ -x "$bin/rust-lld" ] || { as_root mkdir -p "$bin"; as_root ln -sfn "$(command -v "lld-$llvm")" "$bin/rust-lld"; }
}

compiler_from_packages() {
  can_apt || return 1
  apt_update || return 1
  apt_offers rustc-web $RUST_MIN || return 1
  apt_install "a Rust compiler for the browser" rustc-web cargo-web rust-web-src rustfmt-web rust-web-clippy
  link_wasm_linker
  build_wasm_std
  can_build_wasm env PATH="/usr/bin:$PATH" || return 1
  use_system_compiler
}

compiler_from_rustup() {
  have rustup || return 1
  local version
  version=$(rust_version env)
  if [ -n "$version" ] && at_least "$version" "$RUST_MIN"; then
    RUST_TOOLCHAIN=${RUSTUP_TOOLCHAIN:-$(rustup show active-toolchain | cut -d' ' -f1)}
  else
    say "the compiler here is ${version:-missing}, the shop needs $RUST_MIN: fetching the current one by rustup"
    rustup toolchain install stable --profile minimal --component clippy --component rustfmt
    RUST_TOOLCHAIN=stable
  fi
  say "adding the wasm target by rustup"
  rustup target add $TRIPLE --toolchain "$RUST_TOOLCHAIN"
  can_build_wasm env RUSTUP_TOOLCHAIN="$RUST_TOOLCHAIN"
}

setup_compiler() {
  find_compiler || compiler_from_packages || compiler_from_rustup \
    || die "no Rust compiler ≥ $RUST_MIN with $TRIPLE: install rustup, or run as root where apt offers rustc-web"
}
