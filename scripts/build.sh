#!/usr/bin/env bash
# Builds the release server and what the browser loads from it, unless both stand there for these very sources.
# Prints nothing when there is nothing to do.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
load_env

stamp=$LEPTOS_TARGET/release/puzi.stamp

# One line for everything the build reads. Times and sizes rather than contents: it has to answer at once.
fingerprint() {
  {
    rustc --version
    pwd
    find Cargo.toml Cargo.lock .cargo app server style public -type f -not -path '*/tests/*' -printf '%p %s %T@\n' 2>/dev/null \
      | LC_ALL=C sort
  } | sha256sum
}

now=$(fingerprint)
if [ -x "$LEPTOS_TARGET/release/server" ] && [ -d "$SITE/pkg" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
  exit 0
fi

say "building the release (the first time takes several minutes; a line for each crate follows)"
rm -f "$stamp"
mkdir -p "$SITE"
CARGO_TARGET_DIR=$LEPTOS_TARGET LEPTOS_SITE_ROOT=$SITE cargo leptos build --release --split --cargo-locked
node scripts/compress.mjs "$SITE"
echo "$now" > "$stamp"
