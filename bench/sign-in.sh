# Sourced by run: what signing in and the check of a session cost.
sessions=100

# sign_in_cost: milliseconds of processor time for one sign-in, most of it for Argon2id.
sign_in_cost() {
    local before n count=20
    for n in 1 2 3 4 5; do sign_in vanphong >/dev/null; done
    before=$(processor_time)
    for ((n = 0; n < count; n++)); do sign_in vanphong >/dev/null; done
    echo $((($(processor_time) - before) / count))
}

# Milliseconds that the application has used so far; the system counts in hundredths of a second.
processor_time() {
    awk '{ print ($14 + $15) * 10 }' "/proc/$application/stat"
}

# session_costs: "without new known", the median milliseconds of an answer that asks for no session, of one whose session the
# program has to look up, and of the same again. What is asked for is refused as soon as the session has been checked.
session_costs() {
    local n without new known
    : >"$folder/without.curl"
    : >"$folder/with.curl"
    for ((n = 0; n < sessions; n++)); do
        asks sessions/options 'X-None: 1' >>"$folder/without.curl"
        asks 'plans?none=1' "Cookie: $(sign_in vanphong)" >>"$folder/with.curl"
    done
    for ((n = 0; n < 8; n++)); do
        without=$(answers without)
        new=$(answers with)
        known=$(answers with)
        sleep 5.5 # then the program has forgotten them
    done
    echo "$without $new $known"
}

# asks PATH HEADER: one request, as curl reads it from a file
asks() {
    printf 'next\nurl = "%s/api/v1/%s"\nheader = "%s"\noutput = /dev/null\nwrite-out = "%%{time_total}\\n"\n' "$url" "$1" "$2"
}

answers() {
    sed 1d "$folder/$1.curl" | curl -s -K - | sort -g | awk '{ t[NR] = $1 } END { printf "%.2f", t[int((NR + 1) / 2)] * 1000 }'
}
