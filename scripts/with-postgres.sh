#!/usr/bin/env bash
# Runs a command beside a PostgreSQL cluster of its own: made in a temporary directory, stopped and
# deleted afterwards. The command finds it in PUZI_TEST_POSTGRES. Its exit code is passed on.
#
#   scripts/with-postgres.sh cargo test -p store
set -euo pipefail

[ $# -gt 0 ] || { echo "usage: $0 COMMAND [ARGUMENT…]" >&2; exit 2; }

find_bin() {
  local initdb newest
  if initdb=$(command -v initdb) && [ -x "$(dirname "$(readlink -f "$initdb")")/pg_ctl" ]; then
    dirname "$(readlink -f "$initdb")"
    return
  fi
  newest=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
  [ -x "$newest" ] || { echo "no initdb in PATH or /usr/lib/postgresql: install postgresql" >&2; exit 3; }
  dirname "$newest"
}

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo "no free port found" >&2
  exit 3
}

bin=$(find_bin)
dir=$(mktemp -d "${TMPDIR:-/tmp}/puzi-postgres.XXXXXX")

# initdb and postgres refuse to run as root.
as_owner() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$dir"
  if command -v setpriv >/dev/null; then
    as_owner() { setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups -- "$@"; }
  else
    as_owner() { local line; printf -v line '%q ' "$@"; su postgres -s /bin/bash -c "$line"; }
  fi
fi

stop() {
  [ ! -f "$dir/data/postmaster.pid" ] ||
    (cd / && as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1) || true
  rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

(cd / && as_owner env LC_ALL=C.UTF-8 "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 \
  --no-sync >"$dir/initdb.log" 2>&1) || { cat "$dir/initdb.log" >&2; exit 3; }

# Another process can take the port between the probe and the start: try again on another one.
port=
for _ in 1 2 3 4 5; do
  try=$(free_port)
  if (cd / && as_owner "$bin/pg_ctl" -D "$dir/data" -w -t 60 -l "$dir/data/server.log" -o "-p $try \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 \
    -c shared_buffers=64MB -c fsync=on" start >/dev/null 2>&1); then
    port=$try
    break
  fi
done
[ -n "$port" ] || { cat "$dir/data/server.log" >&2; exit 3; }

export PUZI_TEST_POSTGRES="postgres://postgres@127.0.0.1:$port/postgres"
status=0
"$@" || status=$?
exit "$status"
