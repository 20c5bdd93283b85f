# Sourced by the other scripts: where things are kept, and a few words to talk with. Runs nothing.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Tools and every build product live here, outside the checkout. The names below don't begin with PUZI_, because the
# server takes every variable that does for a key of its configuration.
CACHE=${PUZI_CACHE:-$HOME/.cache/puzi}
# Plain cargo and cargo-leptos use different RUSTFLAGS; one folder for both would rebuild everything at each change of
# hands.
CARGO_TARGET=$CACHE/target
LEPTOS_TARGET=$CACHE/target-leptos
TRUNK_TARGET=$CACHE/target-trunk
# What cargo-leptos puts together for the browser. The server is told the same folder when it is started.
SITE=$LEPTOS_TARGET/site

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# at_least HAVE WANT: is version HAVE the same as WANT or later?
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# Runs a command as root: directly, or through sudo where that is possible.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo; then sudo -- "$@"
  else return 126
  fi
}
can_be_root() { [ "$(id -u)" = 0 ] || have sudo; }

# load_env: PATH and toolchain as setup.sh found them.
load_env() {
  [ -r "$CACHE/env.sh" ] || die "run scripts/setup.sh first"
  # shellcheck source=/dev/null
  . "$CACHE/env.sh"
}
