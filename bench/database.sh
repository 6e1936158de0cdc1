# Sourced by run: the embedded database, entered as its owner to fill it and as the application to measure it.
database_password() {
    sed -n "s/^$1=//p" "$folder/data/database-passwords.properties"
}

# as owner|application|superuser COMMAND...
as() {
    local user secret
    case $1 in
        owner) user=tiendo_owner ;;
        application) user=tiendo_app ;;
        superuser) user=postgres ;;
    esac
    secret=$(database_password "$1")
    shift
    PGHOST=127.0.0.1 PGPORT=$(sed -n 4p "$folder/data/postgres/postmaster.pid") PGDATABASE=tiendo \
        PGUSER=$user PGPASSWORD=$secret PGOPTIONS='-c client_min_messages=error -c max_parallel_workers_per_gather=0' "$@"
}

query() {
    as owner psql -XqAt -F ' ' -v ON_ERROR_STOP=1 -c "$1"
}

# fill SIZE: the data, and what a load needs to know of them.
fill() {
    as owner psql -Xq -v size="$1" -f bench/generate.sql &&
        query 'vacuum analyze' &&
        as superuser psql -Xq -c checkpoint &&
        query "select id from unit where kind not in ('AGENCY', 'EXTERNAL') order by ordinal, code" >"$folder/units" &&
        query "select 'agency=' || a.agency_id, 'account=' || a.id, 'position=' || p.id
               from account a join position p on p.account_id = a.id where a.username = 'vanphong'" | tr ' ' '\n' >"$folder/variables" &&
        query "select 'today=' || d, 'month=' || date_trunc('month', d)::date, 'year=' || date_trunc('year', d)::date, 'soon=' || d + 7
               from (select ((now() + offset_seconds * interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date as d
                     from business_clock) as clock" | tr ' ' '\n' >>"$folder/variables" &&
        targets
}

# Work that has begun, of the units that have people: each line the cookie of one of them and an assignment. Something has
# happened to all of it today: the first report of a day changes the counted summary, each further one, which is measured, does not.
targets() {
    local name today
    : >"$folder/targets"
    for name in vanphong truongphong.ldvl truongphong.ncc truongphong.khtc giamdoc.ttdvvl bientap; do
        query "select '$(sign_in $name)', a.id from assignment a join position p on p.unit_id = a.unit_id
               join account c on c.id = p.account_id
               where c.username = '$name' and a.work_state = 'IN_PROGRESS' order by hashtext(a.id::text) limit 300" >>"$folder/targets"
    done
    today=$(sed -n 's/^today=//p' "$folder/variables")
    query "update assignment set last_activity_on = '$today' where id = any ($(cut -d ' ' -f 2 "$folder/targets" | array))" &&
        query 'delete from task_activity_count' &&
        query 'insert into task_activity_count select * from task_activity_count_recounted'
}

# Progress lengthens stories; each load begins with those that were filled in.
shorten_stories() {
    query "delete from assignment_event where kind = 'PROGRESSED' and id > '01910000-0000-7000-8000-000000000000'" &&
        query 'vacuum analyze assignment_event' && query 'vacuum analyze assignment'
}

# Whether the counted summary says what counting anew says, after all that was generated and reported.
counts_are_true() {
    local wrong
    wrong=$(query "select count(*) from task_count_difference")
    [ "$wrong" = 0 ] || { echo "$wrong rows of the counted summary are wrong." >&2 && return 1; }
}
