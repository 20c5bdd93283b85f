# Sourced by setup.sh: what only tests and measurements need.
# shellcheck shell=bash

# Rust's formatter and linter, where the toolchain came without them.
setup_rust_checks() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  if [ -n "$RUST_TOOLCHAIN" ] && [ "$RUST_TOOLCHAIN" != "$DEBIAN_TOOLCHAIN" ]; then
    rustup component add rustfmt clippy --toolchain "$RUST_TOOLCHAIN"
  else
    apt_install "to check the code" rustfmt-web rust-web-clippy
  fi
}

# The browser of the system, as Playwright's configuration finds it too.
find_browser() {
  local name
  for name in ${CHROME_PATH:+"$CHROME_PATH"} chromium google-chrome google-chrome-stable; do
    have "$name" && return 0
  done
  return 1
}

setup_browser() {
  # Without a Chinese font screenshots show boxes, and lines have other widths than a shopper sees.
  fc-list 2>/dev/null | grep -qi 'noto.*cjk' || ! can_apt || apt_install "Chinese text in the browser" fontconfig fonts-noto-cjk
  find_browser && return
  # Ubuntu's `chromium` is an empty shell around another package format; there Playwright brings its own.
  if can_apt && apt_update && [ "$(. /etc/os-release && echo "$ID")" = debian ]; then
    apt_install "the browser tests" chromium
  fi
}

setup_postgres() {
  have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || apt_install "tests on PostgreSQL" postgresql
}

setup_playwright() {
  local stamp=end2end/node_modules/.package-lock.json
  if [ ! -e "$stamp" ] || [ end2end/package-lock.json -nt "$stamp" ]; then
    say "installing Playwright and axe from npm"
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --prefix end2end --no-fund --no-audit --loglevel=error >&2
    touch "$stamp"
  fi
  find_browser && return
  say "no Chromium on this machine: fetching Playwright's own"
  ( cd end2end && as_root_maybe npx playwright install-deps chromium; npx playwright install chromium )
}
# System libraries want root; without it they may be there all the same.
as_root_maybe() { as_root "$@" || true; }

setup_wrk() { have wrk || apt_install "load for the measurements" wrk; }
