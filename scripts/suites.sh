# Sourced by test and verify: runs suites one after the other, all of them, and counts.
# Job control gives each suite a process group, so that ending it ends all that it has started.
set -m
results=target/test
passed=0
failed=0
current=
blamed=

rm -rf "$results"
mkdir -p "$results"

stop() {
    [ -z "$current" ] || kill -- "-$current" 2>/dev/null
    wait
    exit 130
}
trap stop INT TERM

# run_logged NAME COMMAND...: its exit code; in the background, because a shell that waits hears signals.
run_logged() {
    log=$results/$1.log
    shift
    "$@" >"$log" 2>&1 &
    current=$!
    wait $current
    code=$?
    current=
    return $code
}

# tell NAME VERDICT SECONDS
tell() {
    printf '%-28s %s (%s s)\n' "$1" "$2" "$3"
    [ "$2" != FAILED ] || tail -n 80 "$results/$1.log" | sed 's/^/    /'
}

# check NAME COMMAND...: counts as one.
check() {
    started=$(date +%s)
    if run_logged "$@"; then
        passed=$((passed + 1))
        verdict=ok
    else
        failed=$((failed + 1))
        verdict=FAILED
        blame "$1"
    fi
    tell "$1" $verdict $(($(date +%s) - started))
}

# suite NAME REPORTS COMMAND...: counts the tests in its JUnit reports. One that reports nothing, or ends with an error
# though all its tests passed, has failed itself.
suite() {
    name=$1
    reports=$2
    shift 2
    started=$(date +%s)
    run_logged "$name" "$@"
    code=$?
    # shellcheck disable=SC2086 # the reports are a pattern
    counts=$(awk -f scripts/count.awk $reports 2>/dev/null)
    good=${counts% *}
    bad=${counts#* }
    if [ "${bad:-0}" = 0 ] && { [ $code != 0 ] || [ "${good:-0}" = 0 ]; }; then
        bad=1
    fi
    passed=$((passed + ${good:-0}))
    failed=$((failed + bad))
    verdict=ok
    if [ "$bad" != 0 ]; then
        verdict=FAILED
        # shellcheck disable=SC2086
        named=$(awk -f scripts/failed.awk $reports 2>/dev/null)
        blame "$name, ${named:-which ended with $code}"
    fi
    tell "$name" $verdict "$(($(date +%s) - started))"
}

# blame WORDS: said once more at the end, where it is seen.
blame() {
    blamed=$blamed"Failed: $1"$'\n'
}

# The last line, and the exit code.
conclude() {
    printf '%s' "$blamed"
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}

check_formats_and_linters() {
    check backend-format scripts/mvn -q spotless:check
    check frontend-format scripts/npm run format:check
    check frontend-lint scripts/npm run lint
    check contract-lint scripts/npm run api:lint
}

check_contract() {
    check contract-drift diff -u api-spec/openapi.yaml backend/target/openapi/openapi.yaml
}
