#!/usr/bin/env bash
# Runs every test: ./test.sh
# Installs what browser tests need when it can, builds in Release, checks the formatting, runs all test projects.
# Ends with a line of its own: N passed, N failed, N skipped. Fails when a test failed or none ran.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
exec </dev/null

results=artifacts/tests
rm -rf "$results"
mkdir -p "$results"

say() { printf '\n== %s\n' "$*"; }

finish() { # passed failed skipped
    printf '\n%d passed, %d failed, %d skipped\n' "$1" "$2" "$3"
    [ "$2" -eq 0 ] && [ $(($1 + $2)) -gt 0 ]
    exit
}

command -v dotnet >/dev/null || {
    echo "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download"
    finish 0 1 0
}

# Browser tests need Chromium and Node. Without them they skip and say so.
install_debian_packages() {
    local missing=()
    command -v chromium >/dev/null || missing+=(chromium fonts-noto-cjk)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "Not installed, and only root can install it from Debian's packages: ${missing[*]}"
        return 0
    fi
    say "Installing ${missing[*]}"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}"; } \
        >"$results/apt.log" 2>&1 || { echo "That failed; browser tests will skip:"; tail -3 "$results/apt.log"; }
}

install_npm_packages() {
    command -v npm >/dev/null || return 0
    local lock folder
    while IFS= read -r lock; do
        folder=$(dirname "$lock")
        [ "$folder/node_modules/.package-lock.json" -nt "$lock" ] && continue
        say "Installing the npm packages of $folder"
        npm ci --prefix "$folder" --no-audit --no-fund >"$results/npm.log" 2>&1 ||
            { echo "That failed; the tests that need them will skip:"; tail -3 "$results/npm.log"; }
    done < <(find tests -name package-lock.json -not -path '*/node_modules/*' -not -path '*/bin/*')
}

run_tests() { # project folder; adds to passed, failed, skipped
    local name log code total
    name=$(basename "$1")
    log="$results/$name.log"
    say "$name"
    "$1/bin/Release/net10.0/$name" -noLogo -noColor -noAutoReporters -longRunning 120 >"$log" 2>&1
    code=$?
    grep -vE '^ *(Discovering|Discovered|Starting|Finished):' "$log"
    grep -qE "^ *$name  Total: 0\$" "$log" && return
    # The runner's last line: <name>  Total: 9, Errors: 0, Failed: 0, Skipped: 1, Not Run: 0, Time: 1.2s
    total=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$log" | tail -1)
    if [ -z "$total" ]; then
        echo "$name ended (exit code $code) without a result."
        failed=$((failed + 1))
        return
    fi
    set -- $(grep -oE '[0-9]+' <<<"${total##*Total:}")
    local ran=$1 broken=$(($2 + $3)) left=$4 notRun=${5:-0}
    [ "$code" -eq 0 ] || [ "$broken" -gt 0 ] || broken=1
    failed=$((failed + broken))
    skipped=$((skipped + left))
    passed=$((passed + ran - $3 - left - notRun))
}

install_debian_packages
install_npm_packages

passed=0 failed=0 skipped=0

say "Building"
dotnet restore --locked-mode -v quiet && dotnet build -c Release --no-restore --nologo -v quiet || {
    echo "The build failed."
    finish 0 1 0
}

say "Checking the format"
if dotnet format --no-restore --verify-no-changes --exclude-diagnostics IDE0130; then
    passed=$((passed + 1))
else
    echo "Run: dotnet format"
    failed=$((failed + 1))
fi

for folder in tests/*.Tests; do
    run_tests "$folder"
done

finish "$passed" "$failed" "$skipped"
