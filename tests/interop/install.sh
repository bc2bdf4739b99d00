#!/usr/bin/env bash
# Installs the programs that the interop tests talk to, and the one that counts instructions, on Debian and its relatives.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Prism, a mock server that checks requests. What needs it is skipped where npm or the network is missing.
prism=5.16.0
if [ -x target/prism/node_modules/.bin/prism ]; then
    echo "Prism is there"
elif ! command -v npm > /dev/null; then
    echo "Prism is not installed: there is no npm"
elif ! npm install --prefix target/prism --no-audit --no-fund --ignore-scripts --silent "@stoplight/prism-cli@$prism"; then
    echo "Prism is not installed: npm cannot fetch it"
fi

missing=()
[ -x /usr/sbin/apache2 ] || missing+=(apache2)
[ -x "$(command -v curl)" ] || missing+=(curl)
[ -x "$(command -v valgrind)" ] || missing+=(valgrind)
if [ ${#missing[@]} -eq 0 ]; then
    echo "apache2, curl and valgrind are there"
    exit 0
fi

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
