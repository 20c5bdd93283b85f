#!/usr/bin/env bash
# Fills an empty database with the demo mall, and serves. Arguments go to `server serve`.
set -euo pipefail
cd "$(dirname "$0")"
./server.sh seed --if-empty
exec ./server.sh serve "$@"
