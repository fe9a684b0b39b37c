#!/usr/bin/env bash
# Checks what built sites say to programs, each form with a tool that knows it and that is not ours.
#
# Usage: tests/twins/check.sh TOOLS FOLDER...: the folder that the tools are installed to, and what was built.
set -euo pipefail

tools=$1
shift
here=$(dirname "$0")

node "$here/linked.mjs" "$tools" "$@"
"$tools/python/bin/python" "$here/forms.py" "$@"
