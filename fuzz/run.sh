#!/usr/bin/env bash
# Runs each target of the fuzzer for some seconds: run.sh SECONDS [TARGET…]
#
# What the fuzzer learns stays in target/fuzz/corpus/. An input on which a target fails is in target/fuzz/artifacts/; put it in
# fuzz/regressions/TARGET/ with a name that says what it is, and mend what it shows.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=$1
shift
targets=("$@")
[ $# -gt 0 ] || mapfile -t targets < <(cargo fuzz list)

for target in "${targets[@]}"; do
    corpus=target/fuzz/corpus/$target
    artifacts=target/fuzz/artifacts/$target/
    mkdir -p "$corpus" "$artifacts" "fuzz/regressions/$target"
    # These two make a whole portal of each input, half a second long; single files are none of theirs.
    case $target in
        network) samples=(tests/faults) ;;
        texts) samples=() ;;
        *) samples=(tests/faults content) ;;
    esac
    # No sanitizer: there is no `unsafe` here, and it wants a nightly compiler.
    cargo fuzz run --sanitizer none --target-dir target/fuzz "$target" \
        "$corpus" "fuzz/seeds/$target" "fuzz/regressions/$target" "${samples[@]}" -- \
        -artifact_prefix="$artifacts" -dict=fuzz/content.dict -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -max_len=4096 -print_final_stats=1 -verbosity=0
done
