#!/usr/bin/env bash
# Checks the HTML and CSS of the example in both layouts: the whole of the one with the Nu HTML checker, and the longest
# and shortest page of every kind in every language of both with html-validate too.
#
# Usage: tests/html/check.sh TOOLS HUB SEPARATE: the folder that npm installed to, and the two built layouts.
set -euo pipefail

tools=$1/node_modules hub=$2 separate=$3
here=$(dirname "$0")

mapfile -t in_hub < <(node "$here/pages.mjs" "$hub")
mapfile -t in_separate < <(node "$here/pages.mjs" "$separate")

# One process for both: starting the checker takes longer than most pages.
echo "Nu HTML checker: $hub and ${#in_separate[@]} pages of $separate"
java -jar "$tools/vnu-jar/build/dist/vnu.jar" --Werror --also-check-css --skip-non-html \
  --filterfile "$here/vnu-filter.txt" "$hub" "${in_separate[@]}"

echo "html-validate: ${#in_hub[@]} pages of $hub and ${#in_separate[@]} of $separate"
"$tools/.bin/html-validate" --config "$here/html-validate.mjs" --max-warnings 0 "${in_hub[@]}" "${in_separate[@]}"
