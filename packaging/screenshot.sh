#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A picture of a real window on a display of its own, from outside the program.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: screenshot.sh [options] OUT.png [-- program arguments]

  --program PATH      the program (default the build/dev/bin/pushbench of this checkout)
  --theme light|dark  theme of the window, as PUSHBENCH_THEME (default light)
  --size WxH          size of the window in logical pixels (default 1440x900)
  --scale FACTOR      device pixels for a logical one (default 1)
  --language LANGUAGE language of the window, e.g. nl (default en)
  --keys KEYS         keys to press once the window is there, as xdotool names them, e.g.
                      ctrl+Return; several in one word list or by giving the option again
  --text TEXT         text to type; keys and texts come in the order given
  --wait SECONDS      time to settle after the start and after the keys (default 1)
  --home FOLDER       home folder of the program (default an empty one)
TEXT
}
die() {
    printf 'screenshot: %s\n' "$*" >&2
    exit 1
}

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
program=$root/build/dev/bin/pushbench language=en out="" theme=light size=1440x900 scale=1 wait=1 home="" actions=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --help) usage && exit ;;
    --) shift && break ;;
    --*)
        [[ $# -ge 2 ]] || die "$1 needs a value"
        case $1 in
        --program) program=$2 ;;
        --theme) theme=$2 ;;
        --size) size=$2 ;;
        --scale) scale=$2 ;;
        --language) language=$2 ;;
        --keys) actions+=("key:$2") ;;
        --text) actions+=("type:$2") ;;
        --wait) wait=$2 ;;
        --home) home=$2 ;;
        *) die "there is no option $1" ;;
        esac
        shift 2
        ;;
    *)
        [[ -z $out ]] || die "one picture at a time, not $1 as well"
        out=$1
        shift
        ;;
    esac
done
[[ -n $out ]] || { usage >&2 && exit 1; }
[[ -x $program ]] || die "there is no program $program; ./dev run builds it"
[[ $size =~ ^[0-9]+x[0-9]+$ ]] || die "--size is WIDTHxHEIGHT, not $size"
[[ $theme == light || $theme == dark ]] || die "--theme is light or dark, not $theme"
for tool in Xvfb xdotool import dbus-daemon; do
    command -v "$tool" > /dev/null || die "$tool is not installed; ./dev setup does that"
done

temp=$(mktemp -d)
started=()
cleanup() {
    local pid
    for pid in "${started[@]}"; do kill "$pid" 2> /dev/null || true; done
    for pid in "${started[@]}"; do wait "$pid" 2> /dev/null || true; done
    rm -rf "$temp"
}
trap cleanup EXIT

read -r width height < <(awk -v s="$size" -v f="$scale" \
    'BEGIN { split(s, p, "x"); printf "%d %d\n", p[1] * f + .5, p[2] * f + .5 }')
Xvfb -displayfd 3 -screen 0 "${width}x${height}x24" -nolisten tcp 3> "$temp/display" \
    2> "$temp/xvfb.log" &
started+=($!)
for _ in {1..100}; do
    [[ -s $temp/display ]] && break
    sleep 0.1
done
[[ -s $temp/display ]] || die "Xvfb did not start: $(cat "$temp/xvfb.log")"
DISPLAY=:$(< "$temp/display")
export DISPLAY

# Nothing of the caller's desktop, settings or keychain gets into the picture; the session bus is an
# empty one.
[[ -n $home ]] || home=$temp/home
mkdir -p "$home" "$temp/run"
chmod 700 "$temp/run"
export HOME=$home XDG_RUNTIME_DIR=$temp/run XDG_CONFIG_HOME=$home/.config
export XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache XDG_STATE_HOME=$home/.local/state
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$scale
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE WAYLAND_DISPLAY XDG_CURRENT_DESKTOP
export PUSHBENCH_THEME=$theme PUSHBENCH_LANGUAGE=$language
dbus-daemon --session --nofork --address="unix:path=$temp/run/bus" 2> "$temp/bus.log" &
started+=($!)
export DBUS_SESSION_BUS_ADDRESS=unix:path=$temp/run/bus

"$program" "$@" > "$temp/program.log" 2>&1 &
pid=$!
started+=("$pid")
window=""
for _ in {1..150}; do
    window=$(xdotool search --onlyvisible --pid "$pid" --name '.' 2> /dev/null | tail -n 1) || true
    [[ -n $window ]] && break
    kill -0 "$pid" 2> /dev/null || die "the program ended: $(cat "$temp/program.log")"
    sleep 0.1
done
[[ -n $window ]] || die "no window within 15 s: $(cat "$temp/program.log")"

# There is no window manager to place and focus it.
xdotool windowmove "$window" 0 0 windowsize "$window" "$width" "$height" windowfocus "$window"
sleep "$wait"
for action in ${actions[@]+"${actions[@]}"}; do
    case $action in
    key:*)
        read -r -a keys <<< "${action#key:}"
        xdotool key --delay 40 "${keys[@]}"
        ;;
    type:*) xdotool type --delay 20 -- "${action#type:}" ;;
    esac
    sleep 0.2
done
[[ ${#actions[@]} == 0 ]] || sleep "$wait"
kill -0 "$pid" 2> /dev/null || die "the program ended: $(cat "$temp/program.log")"
import -silent -window root "$out"
