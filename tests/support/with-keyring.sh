#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a session bus of its own with an unlocked GNOME Keyring, both with a home in a
# temporary folder, and ends what it started: with-keyring.sh <program> [<argument>…]
set -euo pipefail

if [ -z "${PUSHBENCH_KEYRING_HOME:-}" ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/data" "$home/run"
    status=0
    env -u DISPLAY -u WAYLAND_DISPLAY PUSHBENCH_KEYRING_HOME="$home" HOME="$home" \
        XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
        XDG_RUNTIME_DIR="$home/run" \
        dbus-run-session --config-file="$(dirname "$0")/session-bus.conf" -- \
        "$0" "$@" || status=$?
    exit "$status"
fi

gnome-keyring-daemon --foreground --unlock --components=secrets \
    < <(printf 'test-password') > "$PUSHBENCH_KEYRING_HOME/daemon.log" 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null; wait "$keyring" 2>/dev/null || true' EXIT

hasService() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q 'boolean true'
}
for _ in $(seq 100); do
    hasService && break
    kill -0 "$keyring" 2>/dev/null || break
    sleep 0.1
done
if ! hasService; then
    echo "with-keyring.sh: GNOME Keyring did not start:" >&2
    cat "$PUSHBENCH_KEYRING_HOME/daemon.log" >&2
    exit 1
fi
"$@"
