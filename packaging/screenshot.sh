#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of the real window under a display of its own, with a home of its own.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: packaging/screenshot.sh OUT.png [--theme light|dark] [--size 1440x900] [--scale 1.5]
                               [--language nl] [--program FILE] [--keys "ctrl+Return"] [--wait SECONDS]
The keys are pressed one after the other once the window is there.
TEXT
}

out= program= theme=light size=1440x900 scale=1 language=en keys= wait=1.5
while (($#)); do
    case $1 in
        --theme) theme=$2; shift ;;
        --size) size=$2; shift ;;
        --scale) scale=$2; shift ;;
        --language) language=$2; shift ;;
        --keys) keys=$2; shift ;;
        --wait) wait=$2; shift ;;
        --program) program=$2; shift ;;
        --help) usage; exit 0 ;;
        *) out=$1 ;;
    esac
    shift
done
[[ -n $out ]] || { usage >&2; exit 2; }

root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
program=${program:-$root/build/dev/bin/pushbench}
home=$(mktemp -d)
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3> "$home/display" > /dev/null 2>&1 &
server=$!
window=
end() {
    [[ -z $window ]] || kill "$window" 2> /dev/null || true
    kill "$server" 2> /dev/null || true
    rm -rf "$home"
}
trap end EXIT
read -r number < "$home/display"

export DISPLAY=:$number HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
export XDG_RUNTIME_DIR=$home PUSHBENCH_THEME=$theme PUSHBENCH_LANGUAGE=$language
export QT_SCALE_FACTOR=$scale QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=disabled:
"$program" &
window=$!
for _ in $(seq 100); do
    id=$(xdotool search --onlyvisible --name Pushbench 2> /dev/null | head -n 1) || true
    [[ -z $id ]] || break
    sleep 0.1
done
[[ -n ${id:-} ]] || { echo "screenshot: the window did not come" >&2; exit 1; }
xdotool windowmove "$id" 0 0 windowsize "$id" "${size%x*}" "${size#*x}" windowfocus --sync "$id"
sleep 1
for key in $keys; do
    xdotool key "$key"
    sleep 0.3
done
sleep "$wait"
import -window root "$out"
