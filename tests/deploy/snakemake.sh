#!/usr/bin/env bash
# Runs the Snakemake workflow for real: several worker processes, a part that is killed and tried again, and a site that is
# byte for byte what one build makes.
#
# Usage: snakemake.sh PYTHON STREEKWERK: the folder of a Python with Snakemake, and the program.
set -euo pipefail
python=$(realpath "$1")
streekwerk=$(realpath "$2")
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$root/tests/golden/network/content" "$work/content"
cd "$work"

# Kills the second part the first time, while it is writing.
cat > once-killed <<SCRIPT
#!/usr/bin/env bash
case "\$*" in
*"--shard 2/3"*)
    if mkdir killed 2> /dev/null; then
        "$streekwerk" "\$@" & program=\$!
        until [ -e parts/2/.streekwerk/journal ]; do sleep 0.01; done
        kill -KILL \$program
        wait \$program || exit
    fi ;;
esac
exec "$streekwerk" "\$@"
SCRIPT
chmod +x once-killed

run() {
    "$python/bin/snakemake" --snakefile "$root/deploy/snakemake/Snakefile" --cores 2 --quiet all \
        --config parts=3 as_of=2026-11-03 work=parts streekwerk=./once-killed "$@"
}
run > log 2>&1 || { cat log; exit 1; }
[ -d killed ] || { echo "no part was killed"; exit 1; }
"$streekwerk" --as-of 2026-11-03 build --output whole > log 2>&1 || { cat log; exit 1; }
rm -rf whole/.streekwerk
diff --recursive whole site
echo "Snakemake: 3 parts, one of them killed and tried again, are together the whole site ($(find site -type f | wc -l) files)"
