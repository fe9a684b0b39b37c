#!/usr/bin/env bash
# Checks what built sites say to programs, each form with a tool that knows it and that is not ours.
#
# Usage: tests/twins/check.sh TOOLS SHAPES FOLDER...: the folder that the tools are installed to, the one with the SHACL
# shapes of DCAT-AP-NL 3.0 if there is one, and what was built.
set -euo pipefail

tools=$1 shapes=$2
shift 2
here=$(dirname "$0")

node "$here/linked.mjs" "$tools" "$@"
node "$here/data.mjs" "$tools" "$@"
"$tools/python/bin/python" "$here/forms.py" "$@"
"$tools/python/bin/python" "$here/catalogue.py" "$shapes" "$@"
