#!/usr/bin/env bash
# while-attended.sh COMMAND...: runs a server until its standard input ends, as it does when whoever started this dies.
# Job control gives the server a process group of its own, which is ended as a whole.
set -m
"$@" </dev/null &
server=$!
{
    cat >/dev/null
    kill -- "-$server"
    sleep 10
    kill -KILL -- "-$server"
} 2>/dev/null &
attendant=$!
wait "$server"
code=$?
kill -- "-$attendant" 2>/dev/null
exit $code
