#!/usr/bin/env bash
# The house rules that a machine can check over the sources. Prints every line at fault; silent and 0 when there is none.
# Why each rule stands is told in ARCHITECTURE.md.
set -euo pipefail
cd "$(dirname "$0")/.."

faults=0
# rule TEXT < LINES AT FAULT
rule() {
  local lines
  lines=$(cat)
  [ -z "$lines" ] && return
  printf '%s\n%s\n' "broken rule: $1" "$(sed 's/^/    /' <<< "$lines")" >&2
  faults=$((faults + 1))
}

# Lines of tracked files that match, comments left out. git grep answers 1 for "none", which is what we hope for.
code() {
  local pattern=$1; shift
  { git grep -nE "$pattern" -- "$@" || true; } | grep -vE '^[^:]+:[0-9]+:\s*//' || true
}

rule "domain does no I/O, reads no clock, knows neither database nor interface" < <(
  code '\b(leptos|sea_orm|sqlx|tokio|axum|web_sys|js_sys|reqwest|rand|SystemTime|Instant)\b|std::(fs|net|process|env|thread)\b' 'app/domain/src/*.rs'
  code '^(leptos|sea-orm|sqlx|tokio|axum|web-sys|reqwest|rand)\b' app/domain/Cargo.toml | grep -v dev-dependencies || true)

rule "only store names the database's crates" < <(
  code '\b(sea_orm|sea_orm_migration|sqlx)(::|;)' 'app/*.rs' 'server/src/*.rs' 'server/tests/*.rs' 'server/service/*.rs' 'server/demo/*.rs' 'server/examples/*.rs'
  code '^(sea-orm|sea-orm-migration|sqlx)\b' app/Cargo.toml server/Cargo.toml server/service/Cargo.toml server/demo/Cargo.toml)

# Dependencies run one way: domain ← store ← service ← app ← server.
rule "store knows neither service nor app" < <(code '^(service|app|leptos)\b' server/store/Cargo.toml; code '\bleptos' 'server/store/src/*.rs')
rule "service does not know the interface" < <(code '^(app|leptos)\b' server/service/Cargo.toml)
rule "search knows no other crate of the shop" < <(
  code '^(app|server|service|store|sea-orm|sqlx|leptos)\b' server/search/Cargo.toml
  code '\b(service|store|sea_orm|sqlx)::' 'server/search/src/*.rs')
rule "recommend knows nothing of the shop" < <(code '^(domain|store|service|app|server|demo|leptos|sea-orm|tokio)\b' server/recommend/Cargo.toml)
rule "demo knows the domain alone" < <(code '^(store|service|app|server|leptos)\b' server/demo/Cargo.toml)

features='catalog|search|cart|checkout|order|account|community|staff|help|layout'
rule "ui knows no feature" < <(code "crate::(\\{[^}]*)?\\b($features)\\b" 'app/src/ui/*.rs')
rule "catalog does not know checkout" < <(code 'crate::(\{[^}]*)?\bcheckout\b' 'app/src/catalog/*.rs')
rule "only staff's own files and the routes know staff" < <(
  code 'crate::(\{[^}]*)?\bstaff\b' 'app/src/*.rs' | grep -vE '^app/src/(staff/|routes|api)' || true)

# A feature switch may choose modules and imports, and the build's entry; never branches inside of functions.
# (`cfg_attr` on a lazy route and `cfg!` are no exception worth having elsewhere than in the entry and the routes.)
rule "cfg(feature) only in entry.rs, at modules and at imports" < <(
  git ls-files 'app/src/*.rs' | grep -vE '^app/src/(entry|routes)\.rs$' | while read -r file; do
    awk -v file="$file" '
      pending && !/^[[:space:]]*(#|\/\/)/ {
        if (!/^[[:space:]]*(pub(\([a-z]+\))? )?(mod|use|extern crate) /) print file ":" at ": " text
        pending = 0
      }
      /^[[:space:]]*#\[cfg\(.*feature/ { pending = 1; at = NR; text = $0 }
      /cfg!\(.*feature/ { print file ":" NR ": " $0 }
    ' "$file"
  done)

# A language's texts are a sorted table, one line each: nobody reads it from top to bottom.
rule "no file over 500 lines" < <(
  git ls-files '*.rs' '*.css' '*.ts' '*.mjs' '*.sh' '*.toml' ':!app/locales/*.toml' | xargs -r -d '\n' wc -l | awk '$2 != "total" && $1 > 500 { print $2 ": " $1 }')

rule "every module says what it is" < <(
  git ls-files 'app/*.rs' 'server/*.rs' | while read -r file; do head -n 1 "$file" | grep -q '^//!' || echo "$file"; done)

# The shop loads nothing from anybody else. Names of formats look like addresses and are none.
rule "no outside host in what is served" < <(
  { git grep -nIEo '(https?:)?//[a-z0-9-]+(\.[a-z0-9-]+)+' -- public style 'app/src' 'app/index.html' 'server/src' 'server/demo/src' || true; } \
    | grep -vE '//(www\.w3\.org|schema\.org|www\.sitemaps\.org|127\.0\.0\.1|([a-z0-9-]+\.)*example(\.(com|org|net))?)$' || true)

rule "no path of one machine, no stub, no switched-off test" < <(
  { git grep -nIE '/root/|/home/[a-z]' -- . ':!scripts/invariants.sh' || true; }
  code 'todo!\(|unimplemented!\(|#\[ignore|test\.(skip|only|fixme)\(|describe\.(skip|only)\(' app server end2end)

rule "browser tests wait for something, never for a time" < <(code 'waitForTimeout\(' end2end)

rule "unwrap and expect only in tests" < <(code 'allow\(.*clippy::(unwrap_used|expect_used)' 'app/src' 'app/domain/src' 'server/*/src' 'server/src')

[ $faults = 0 ] || { echo "$faults house rules are broken" >&2; exit 1; }
