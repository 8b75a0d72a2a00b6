#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A whole session with the real programs and a real keyring; afterwards no file that was written
# may hold the key or a signature: secrets.sh <pushbench-cli> <pushbench> <window_session>
# Runs inside tests/support/with-keyring.sh, whose keyring has a home of its own.
set -euo pipefail

cli=$1
window=$2
windowSession=$3
home=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$home"
}
trap cleanup EXIT
fail() {
    echo "secrets.sh: $*" >&2
    exit 1
}

# The keyring was started with the XDG directories of the wrapper; the programs get others.
keyringHome=$PUSHBENCH_KEYRING_HOME
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" TMPDIR="$home/tmp" LC_ALL=C.UTF-8
unset PUSHBENCH_CONNECTION_STRING
mkdir "$TMPDIR"

for program in "$cli" "$window"; do
    QT_QPA_PLATFORM=offscreen timeout 10 "$program" --version | grep -Eqi 'pushbench.* [0-9]+\.[0-9]+' \
        || fail "$program --version does not tell its version"
    QT_QPA_PLATFORM=offscreen timeout 10 "$program" --help | grep -q -- --help \
        || fail "$program --help explains nothing"
done

# The sandbox tells its key in a line of JSON, which stays in a variable.
startSandbox() {
    exec {lines}< <(exec "$cli" sandbox "$@")
    server=$!
    read -r -t 20 -u "$lines" line || fail "the sandbox did not start"
    connection=$(field connectionString)
    key=$(sed -n 's/.*SharedAccessKey=\([^;]*\).*/\1/p' <<<"$connection")
    [ ${#key} -ge 20 ] || fail "the sandbox told no key"
}
stopSandbox() {
    local status=0
    kill -TERM "$server"
    wait "$server" || status=$?
    server=
    [ "$status" -eq 0 ] || fail "the sandbox ended with $status after SIGTERM"
}
field() {
    /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1" <<<"$line"
}

# The window, with a sandbox that it can reach as a saved hub.
startSandbox --plain
windowKey=$key
mkdir "$home/window"
QT_QPA_PLATFORM=offscreen timeout 60 "$windowSession" "$home/window" \
    <<<"$connection;EntityPath=$(field hub)" 2> "$home/window.err" \
    || fail "the window's session failed: $(cat "$home/window.err")"
for file in profiles.json window.ini drafts.json clipboard.txt seen.txt; do
    [ -s "$home/window/$file" ] || fail "the window wrote no $file"
done
stopSandbox

# The command line, over TLS.
startSandbox
hub=$(field hub)
ca=$(field caFile)

"$cli" connections add demo --hub "$hub" <<<"$connection" > "$home/add.out" 2> "$home/add.err" \
    || fail "connections add failed: $(cat "$home/add.err")"
"$cli" connections list --json > "$home/list.json"
grep -q '"name":"demo"' "$home/list.json" || fail "the saved hub is not listed"

printf '{"aps":{"alert":"Hello"}}' > "$home/payload.json"
"$cli" send --connection demo --ca-file "$ca" --format apple --payload "$home/payload.json" \
    --test-send --dump --json > "$home/dump.txt" 2> "$home/send.err" \
    || fail "send failed: $(cat "$home/send.err" "$home/dump.txt")"
grep -q 'HTTP/1.1 201' "$home/dump.txt" || fail "the dump shows no 201"
grep -qi '^Authorization: SharedAccessSignature' "$home/dump.txt" \
    || fail "the dump shows no Authorization header, so the search below would prove nothing"


# The key where it does not belong: in a payload, in a name, as an argument.
"$cli" send --connection demo --ca-file "$ca" --format apple --json \
    --text "{\"c\":\"$connection\",\"k\":\"$key\"}" > "$home/payload.out" 2> "$home/payload.err" \
    || fail "the send of a key failed: $(cat "$home/payload.err")"
"$cli" history export "$home/history.jsonl" > "$home/export.out"
grep -q '\[redacted\]' "$home/history.jsonl" || fail "the history does not tell of the key"
for arguments in "connections add" "connections remove" "send" "send --format apple --payload" \
    "send --format apple --text {} --connection"; do
    # shellcheck disable=SC2086
    if "$cli" $arguments "$connection" <<<"$connection;EntityPath=$hub" \
        >> "$home/wrong.out" 2>> "$home/wrong.err"; then
        fail "$arguments took a connection string"
    fi
done
stopSandbox

# Proof that the search finds what it looks for: a file that does hold the key.
printf '%s' "$windowKey" > "$home/decoy"

encoded() { # the forms in which a text could stand in a file
    /usr/bin/python3 - <<'PYTHON' 3<<<"$1"
import base64
import os
from urllib.parse import quote

text = os.fdopen(3).read().rstrip("\n")
forms = [text, text.rstrip("="), quote(text, safe=""), quote(text, safe="").lower()]
# The same inside Base64, at each of the three offsets it can have there.
for pad in range(3):
    inner = base64.b64encode(b"\0" * pad + text.encode()).decode().rstrip("=")
    forms.append(inner[4:-4])
print("\n".join(form for form in forms if len(form) >= 12))
PYTHON
}
search() { # lists the files below $home and the keyring's home that hold one of the patterns
    grep -rlaF -f <(encoded "$key"; encoded "$windowKey"; encoded window-secret-4711) "$home" "$keyringHome" || true
}

[ "$(search)" = "$home/decoy" ] || {
    found=$(search)
    grep -qx "$home/decoy" <<<"$found" || fail "the search does not find the decoy"
    fail "the key stands in: $(grep -vx "$home/decoy" <<<"$found" | tr '\n' ' ')"
}
rm "$home/decoy"

# A signature is 43 characters of Base64 and `=`, with that and more percent-encoded.
signature='(sig=|SharedAccessSignature=)[A-Za-z0-9+/%]{30,}'
if found=$(grep -rlaiE "$signature" "$home" "$keyringHome"); then
    fail "a signature stands in: $found"
fi
grep -qaiE "$signature" <(printf 'sig=%s' 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789%2BAbCdEf%3D') \
    || fail "the search for signatures finds none where one is"

find "$keyringHome" -name '*.keyring' -size +0 | grep -q . \
    || fail "the keyring has no file, so the key was kept elsewhere"
echo "no key and no signature in $(find "$home" "$keyringHome" -type f | wc -l) files"
