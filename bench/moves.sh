# Sourced by run: how long the Office waits when it confirms many results at once.
many=500

# confirm_seconds: the median of three times many.
confirm_seconds() {
    local round answer
    : >"$folder/rounds"
    for round in 1 2 3; do
        query "select json_build_object('move', 'CONFIRM', 'assignments', json_agg(json_build_object('id', id, 'version', version)))
               from (select a.id, a.version from assignment a join unit u on u.id = a.unit_id
                     where a.work_state = 'SUBMITTED' and u.kind <> 'OFFICE' order by hashtext(a.id::text) limit $many) as sent" >"$folder/moves"
        answer=$(curl -sf -o "$folder/moved" -w '%{time_total}' -H "Cookie: $(cat "$folder/cookie")" -H 'Content-Type: application/json' \
            --data-binary "@$folder/moves" "$url/api/v1/assignments/moves") && grep -q '"refused":0' "$folder/moved" || touch "$folder/failed"
        echo "$answer" >>"$folder/rounds"
    done
    median 1
}
