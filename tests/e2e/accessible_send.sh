#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs accessible_send.py with a display, a D-Bus session and an accessibility bus of its own.
set -euo pipefail
home=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset DBUS_SESSION_BUS_ADDRESS DISPLAY NO_AT_BRIDGE
here=$(dirname "$(readlink -f "$0")")
# The server itself picks a free number and tells it once it takes connections; xvfb-run guesses
# one, and meets a server that is still going away. Without -noreset it starts anew when its first
# client leaves, and the next one finds nobody.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3> "$home/display" > /dev/null 2>&1 &
server=$!
read -r -t 20 number < "$home/display"
export DISPLAY=:$number
dbus-run-session -- /usr/bin/python3 "$here/accessible_send.py" "$1"
