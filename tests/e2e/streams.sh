#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The real program and its standard streams: it can be stopped while it reads, and says when what
# it prints gets lost: streams.sh <pushbench-cli>
set -euo pipefail

cli=$(realpath "$1")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" LC_ALL=C.UTF-8
export PUSHBENCH_CONNECTION_STRING="Endpoint=sb://127.0.0.1:9/;SharedAccessKeyName=a;SharedAccessKey=b"
fail() {
    echo "streams.sh: $*" >&2
    exit 1
}

# Each of these waits for input that never comes: a pipe that somebody holds open.
mkfifo "$home/pipe"
exec {held}<> "$home/pipe"
stopped() { # signal, then arguments
    local signal=$1 pid caught status=0
    shift
    "$cli" "$@" < "$home/pipe" > "$home/out" 2> "$home/err" &
    pid=$!
    # Once it catches SIGTERM it is on its way to the read, which it never leaves.
    for _ in $(seq 1000); do
        caught=$(sed -n 's/^SigCgt:\t//p' "/proc/$pid/status" 2>/dev/null) || caught=
        # Before it is the program it is still this shell, which catches signals as well.
        [ "$(readlink "/proc/$pid/exe")" = "$cli" ] && [ $((0x${caught:-0} & 0x4000)) -ne 0 ] \
            && break
    done
    kill -s "$signal" "$pid" 2>/dev/null || true # one that ended by itself has another status
    wait "$pid" || status=$?
    [ "$status" -eq 130 ] || fail "$* ended with $status after SIG$signal: $(cat "$home/err")"
}
for signal in INT TERM; do
    stopped "$signal" send --hub h --format apple --payload -
    stopped "$signal" send --hub h --format apple --payload "$home/pipe"
    stopped "$signal" connections add name --hub h
    stopped "$signal" validate --format apple -
    stopped "$signal" registrations import --hub h -
    stopped "$signal" registrations update 1-2-3 --hub h --template -
done

lost() { # what was printed did not arrive; the rest is the command
    local status=0
    "$@" || status=$?
    [ "$status" -eq 5 ] || fail "$* ended with $status"
    grep -q '^error: standard output: ' "$home/err" || fail "$* said: $(cat "$home/err")"
}
lost bash -c '"$1" templates list > /dev/full 2> "$2"' - "$cli" "$home/err"
lost bash -c '"$1" templates list >&- 2> "$2"' - "$cli" "$home/err"
echo "stopped while reading, and told what was lost"
