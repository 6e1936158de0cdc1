# Sourced by run and browser: the application on data of its own.
stop() {
    [ -z "$application" ] || kill "$application" 2>/dev/null
    wait
    application=
    rm -rf "$folder/data"
}
# The packaged application as everybody starts it, with sample data, accounts and an embedded database.
start() {
    local waited=0
    mkdir "$folder/data"
    : >"$folder/log"
    TIENDO_DEMO=true TIENDO_DEMO_PASSWORD=$password TIENDO_DATA=$folder/data TIENDO_HTTP_PORT=0 \
        TIENDO_REQUESTS_PER_MINUTE=0 \
        "$java" @backend/jvm.options -jar backend/target/quarkus-app/quarkus-run.jar >"$folder/log" 2>&1 &
    application=$!
    until url=$(sed -n 's/^Tiến Độ: //p' "$folder/log") && [ -n "$url" ] && grep -q quantri "$folder/log"; do
        if [ $((waited += 1)) -gt 240 ] || ! kill -0 $application 2>/dev/null; then
            cat "$folder/log" >&2
            echo "The application did not start." >&2
            exit 1
        fi
        sleep 0.5
    done
}
