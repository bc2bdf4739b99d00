#!/usr/bin/env bash
# Installs the programs that the interop tests talk to, on Debian and its relatives.
set -euo pipefail

missing=()
[ -x /usr/sbin/apache2 ] || missing+=(apache2)
[ -x "$(command -v curl)" ] || missing+=(curl)
if [ ${#missing[@]} -eq 0 ]; then
    echo "apache2 and curl are there"
    exit 0
fi

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
