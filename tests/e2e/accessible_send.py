# SPDX-License-Identifier: GPL-3.0-or-later
"""Presses Send in the real window by its name and reads the answer, all through AT-SPI."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version comes first)


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    try:
        count = node.get_child_count()
    except Exception:  # the node went away meanwhile
        return
    for index in range(min(count, 500)):
        try:
            child = node.get_child_at_index(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def window():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and "pushbench" in (child.get_name() or "").lower():
            return child
    return None


def find(test, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        root = window()
        if root is not None:
            for node in walk(root):
                try:
                    if test(node):
                        return node
                except Exception:
                    continue
        time.sleep(0.2)
    return None


def enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


program = subprocess.Popen([sys.argv[1]])
try:
    send = find(lambda n: n.get_name() == "Send test" and enabled(n), 20)
    assert send is not None, "there is no button called Send test"
    action = send.get_action_iface()
    assert action is not None and action.get_n_actions() > 0, "Send cannot be pressed"
    assert action.do_action(0), "Send was not pressed"
    assert find(lambda n: "201" in (n.get_name() or ""), 10), "no 201 in the tree"
    # The page in the sidebar is called Devices too; this is about the tab of the result.
    devices = find(lambda n: n.get_role() == Atspi.Role.PAGE_TAB
                   and (n.get_name() or "").startswith("Devices, "), 5)
    assert devices is not None, "no tab of the devices"
    devices.get_action_iface().do_action(0)
    row = find(lambda n: "Accepted by Windows" in (n.get_name() or ""), 10)
    assert row is not None, "no device result in the tree"
    print("read:", row.get_name())
finally:
    program.terminate()
    program.wait()
