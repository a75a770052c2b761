#!/usr/bin/env bash
# Every measured figure of the README: the open sets in ../shared/eval (skipped where absent) and our questions on the seeds and on reports.
#   tests/eval.sh [--search-only] [--json]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/NewArea.Cli -c Release -v q --nologo >&2
newarea="src/NewArea.Cli/bin/Release/net10.0/newarea"
sets=../shared/eval

files=(dev heldout fresh fresh-counted unseen counted staff visitors desk clerk hall lobby foyer arcade gallery colophon imprint porter once office porch usher)
for file in "${files[@]}"; do
  "$newarea" eval --set "tests/questions/article/$file.jsonl" --kinds "$@"
done
"$newarea" eval --set tests/questions/reports --kinds "$@"
if [ -d ../shared/seeds ]; then
  article=$(mktemp -d)
  trap 'rm -rf "$article"' EXIT
  for file in "${files[@]}"; do
    "$newarea" eval --set "tests/questions/article/$file.jsonl" --seeds ../shared/seeds --memory "$article/memory.db" "$@"
  done
fi
for set in drcd cmrc2018 xquad rgb_zh nomiracl_zh dureader_demo; do
  if [ -d "$sets/$set" ]; then
    "$newarea" eval --set "$sets/$set" --kinds "$@"
  fi
done
if [ -d "$sets/cmrc2018" ] && [ -d "$sets/dureader_demo" ]; then
  "$newarea" eval --set "$sets/cmrc2018" --foreign "$sets/dureader_demo" "$@"
fi
