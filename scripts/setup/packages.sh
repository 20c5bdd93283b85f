# Sourced by setup.sh: the system's package manager (Debian and its descendants) and the bare minimum to compile.
# shellcheck shell=bash

apt_fresh=
# Reads the package lists again, once for each setup.
apt_update() {
  [ -n "$apt_fresh" ] && return
  say "reading the system's package lists"
  as_root apt-get update -qq && apt_fresh=1
}

can_apt() { have apt-get && can_be_root; }

# apt_install WHY PACKAGE…
apt_install() {
  local why=$1; shift
  can_apt || die "$why needs the packages: $* (no root, or no apt here; install them by hand)"
  apt_update
  say "installing $* ($why)"
  # 9 is the setup lock: a service that a package starts must not inherit and keep it.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 9>&-
}

# apt_offers PACKAGE VERSION: can apt install at least that version?
apt_offers() {
  local version
  version=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *\([0-9]*:\)\?//p')
  [ -n "$version" ] && [ "$version" != "(none)" ] && at_least "$version" "$2"
}

# Build scripts of crates need a C compiler; native libraries are found by pkg-config.
setup_basics() {
  local missing=()
  have cc || missing+=(gcc libc6-dev)
  have pkg-config || missing+=(pkg-config)
  have git || missing+=(git ca-certificates)
  [ ${#missing[@]} = 0 ] || apt_install "to compile" "${missing[@]}"
}
