#!/usr/bin/env bash
# Installs the programs that the interop tests talk to, and the one that counts instructions, on Debian and its relatives.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Prism, a mock server that checks requests, and the schema of SARIF with a validator.
# What needs them is skipped where npm or the network is missing.
prism=5.16.0
jest_sarif=1.0.0-beta.0
with_npm() {
    local folder=$1 package=$2
    if [ -d "target/$folder/node_modules/${package%@*}" ]; then
        echo "$package is there"
    elif ! command -v npm > /dev/null; then
        echo "$package is not installed: there is no npm"
    elif ! npm install --prefix "target/$folder" --no-audit --no-fund --ignore-scripts --silent "$package"; then
        echo "$package is not installed: npm cannot fetch it"
    fi
}
with_npm prism "@stoplight/prism-cli@$prism"
with_npm sarif "@microsoft/jest-sarif@$jest_sarif"

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
