# Sourced by run: loads of HTTP requests and of SQL statements, equally many at once.
connections=16
threads=2
rounds=3

# http KIND SIZE SECONDS: "requests/s p50 p99 failed"
http() {
    wrk -t $threads -c $connections -d "$3s" --timeout 10s --latency -s bench/load.lua "$url" -- "$1" "$folder" "$2" |
        sed -n 's/^measured //p'
}

# sql KIND SIZE SECONDS: transactions/s of the statements in bench/sql
sql() {
    local variables=()
    mapfile -t variables < <(sed 's/^/--define=/' "$folder/variables")
    script "$1" >"$folder/script.sql"
    as application pgbench -n -M prepared -c $connections -j $threads -T "$3" -f "$folder/script.sql" "${variables[@]}" \
        --define=size="$2" --define=targets="$(wc -l <"$folder/targets")" --define=name='Nguyễn Thị Lan' \
        --define=title='Chánh Văn phòng Sở' --define=words='Đã hoàn thành dự thảo, đang lấy ý kiến.' \
        --define=detail="$detail" --define=folded='progressed in_progress in_progress da hoan thanh du thao, dang lay y kien.' 2>"$folder/pgbench.log" | sed -n 's/^tps = \([0-9]*\).*/\1/p'
}
detail='{"kind":"PROGRESSED",
"planId":"01900000-0000-7000-8000-000000000000","taskId":"01900000-0000-7000-8000-000000000000","unitId":"01900000-0000-7000-8000-000000000000",
"before":"IN_PROGRESS","after":"IN_PROGRESS","words":"Đã hoàn thành dự thảo, đang lấy ý kiến.","reference":null}'

# script KIND: its statements with the ids in their places. pgbench has no variables of many ids.
script() {
    local text story
    text=$(<"bench/sql/$1.sql")
    story=$(<bench/sql/story.sql)
    if [[ $text =~ @STORY\ ([^$'\n']*) ]]; then
        text=${text/"${BASH_REMATCH[0]}"/"${story/@ID@/"${BASH_REMATCH[1]}"}"}
    fi
    text=${text//@UNITS@/"$(array <"$folder/units")"}
    printf '%s\n' "${text//@TARGETS@/"$(cut -d ' ' -f 2 "$folder/targets" | array)"}"
}

array() {
    printf "'{%s}'::uuid[]" "$(paste -sd ,)"
}

# warm_up SIZE: every kind of request once, so that none is measured on a program that is still being compiled.
warm_up() {
    local kind
    for kind in list assignment statistics progress; do
        http $kind "$1" "$warm_up" >/dev/null
    done
    shorten_stories
}

# measure KIND SIZE: a line of the table, on the screen and in the folder: the medians of rounds, each of which loads HTTP
# and then SQL, so that a machine that is slower for a while slows both.
measure() {
    local rate p50 p99 failed statements round
    : >"$folder/rounds"
    for round in $(seq $rounds); do
        read -r rate p50 p99 failed < <(http "$1" "$2" "$seconds")
        [ "$1" != progress ] || shorten_stories || return
        statements=$(sql "$1" "$2" "$seconds")
        if [ -z "$rate" ] || [ -z "$statements" ]; then
            cat "$folder/pgbench.log" >&2
            echo "No figures for $1 in round $round." >&2
            return 1
        fi
        [ "$failed" = 0 ] || touch "$folder/failed"
        echo "$rate $p50 $p99 $statements" >>"$folder/rounds"
    done
    rate=$(median 1)
    statements=$(median 4)
    printf '| %d | %s | %d | %s | %s | %d | %d %% |\n' "$2" "$1" "$rate" "$(median 2)" "$(median 3)" "$statements" \
        $((100 * rate / (statements > 0 ? statements : 1))) | tee -a "$folder/rates"
}

# median COLUMN: of the rounds
median() {
    cut -d ' ' -f "$1" "$folder/rounds" | sort -g | sed -n "$(((rounds + 1) / 2))p"
}

import_seconds() {
    curl -sf -o "$folder/import" -w '%{time_total}' -H "Cookie: $(cat "$folder/cookie")" -F "file=@$folder/long.docx" "$url/api/v1/plan-imports" ||
        touch "$folder/failed"
}

# In megabytes, since the start.
peak_memory() {
    awk '/^VmHWM/ { printf "%.0f", $2 / 1024 }' "/proc/$application/status"
}

processor() {
    sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1
}

memory() {
    awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo
}
