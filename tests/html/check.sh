#!/usr/bin/env bash
# Checks built pages and their CSS: the example in the hub's layout and the tests' small network as a whole with the Nu
# HTML checker, pages of every kind in every language of both layouts and the network with html-validate too.
#
# Usage: tests/html/check.sh TOOLS HUB SEPARATE NETWORK: the folder that npm installed to, and what was built.
set -euo pipefail

tools=$1/node_modules hub=$2 separate=$3 network=$4
here=$(dirname "$0")

in_hub=$(node "$here/pages.mjs" "$hub")
in_separate=$(node "$here/pages.mjs" "$separate")
mapfile -t in_hub <<< "$in_hub"
mapfile -t in_separate <<< "$in_separate"

# One process for all: starting the checker takes longer than most pages.
echo "Nu HTML checker: $hub, $network and ${#in_separate[@]} pages of $separate"
java -jar "$tools/vnu-jar/build/dist/vnu.jar" --Werror --also-check-css --skip-non-html \
  --filterfile "$here/vnu-filter.txt" "$hub" "$network" "${in_separate[@]}"

echo "html-validate: ${#in_hub[@]} pages of $hub, ${#in_separate[@]} of $separate, and $network"
"$tools/.bin/html-validate" --config "$here/html-validate.mjs" --max-warnings 0 \
  "${in_hub[@]}" "${in_separate[@]}" "$network"
