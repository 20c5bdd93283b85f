#!/usr/bin/env bash
# Every check and every test, from a fresh clone. One failing step does not hide the others; the last line is the sum.
#
# Passed and failed are what the test runners themselves report; a step that fails without reporting a failed test
# (a lint, a build, a runner that died) counts as one failure.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh

logs=$CACHE/test-logs
mkdir -p "$logs"
passed=0 failed=0 broken=()

# step NAME COMMAND…: runs it, keeps what it says, remembers when it fails.
step() {
  local name=$1 began=$SECONDS; shift
  say "$name"
  if "$@" 2>&1 | tee "$logs/$name.log"; then
    say "$name: fine after $((SECONDS - began)) s"
    return 0
  fi
  say "$name: FAILED after $((SECONDS - began)) s"
  broken+=("$name")
  return 1
}

# Sums the `test result:` lines of cargo's runners. None at all means that they never ran.
count_cargo() {
  local log=$logs/$1.log sums p f
  sums=$(sed -nE 's/^test result: [A-Za-z]+\. ([0-9]+) passed; ([0-9]+) failed;.*/\1 \2/p' "$log" \
    | awk '{ p += $1; f += $2 } END { if (NR) print p, f }')
  [ -n "$sums" ] || { note_failure "$1 printed no summary"; return; }
  read -r p f <<< "$sums"
  add "$1" "$p" "$f" "$2"
}

# Playwright's own statistics, from its JSON report.
count_playwright() {
  local sums p f
  sums=$(node -e '
    const { stats, errors } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    console.log(stats.expected, stats.unexpected + stats.flaky + errors.length, stats.skipped);' "$logs/browser.json" 2>/dev/null)
  [ -n "$sums" ] || { note_failure "$1 printed no summary"; return; }
  read -r p f _ <<< "$sums"
  add "$1" "$p" "$f" "$2"
}

# add NAME PASSED FAILED STATUS: a runner that failed without a failed test did not get to the end of them.
add() {
  passed=$((passed + $2)) failed=$((failed + $3))
  if [ "$4" != 0 ] && [ "$3" = 0 ]; then note_failure "$1 ended with an error and no failed test"; fi
}
note_failure() { say "$1"; failed=$((failed + 1)); }

# check NAME COMMAND…: a step that counts only when it fails.
check() { step "$@" || failed=$((failed + 1)); }

cargo_tests() { scripts/with-postgres.sh scripts/in-env.sh cargo test --workspace --locked --no-fail-fast; }
browser() { PLAYWRIGHT_JSON_OUTPUT_FILE=$logs/browser.json npx --prefix end2end playwright test --config end2end/playwright.config.ts; }

check setup scripts/setup.sh test
if [ ${#broken[@]} = 0 ]; then
  load_env
  check format scripts/in-env.sh cargo fmt --all --check
  check rules scripts/invariants.sh
  check clippy scripts/clippy.sh
  step cargo-tests cargo_tests; count_cargo cargo-tests $?
  # Without a release there is nothing to weigh and nothing to click on.
  if step release scripts/build.sh; then
    check size scripts/size.sh
    rm -f "$logs/browser.json"
    step browser browser; count_playwright browser $?
  else
    failed=$((failed + 1))
  fi
fi

[ ${#broken[@]} = 0 ] || say "failed steps: ${broken[*]} (what they said: $logs)"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
