# Sourced by run: how long readers wait, for each name in reads.txt.

# measure_reads SIZE: a line of the table for each, on the screen and in the folder: the medians of the rounds.
measure_reads() {
    local name rate p50 p99 failed round
    grep -v '^#' bench/reads.txt >"$folder/reads"
    for name in $(cut -d ' ' -f 1 "$folder/reads" | uniq); do
        : >"$folder/rounds"
        http "$name" "$1" "$reads_warm_up" >/dev/null
        for round in $(seq $rounds); do
            read -r rate p50 p99 failed < <(http "$name" "$1" "$seconds")
            [ -n "$rate" ] || { echo "No figures for $name in round $round." >&2 && return 1; }
            [ "$failed" = 0 ] || touch "$folder/failed"
            echo "$rate $p50 $p99" >>"$folder/rounds"
        done
        printf '| %d | %s | %d | %s | %s |\n' "$1" "$name" "$(median 1)" "$(median 2)" "$(median 3)" | tee -a "$folder/waits"
    done
}
