#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the given files, in parallel, without asking twice about the same content.

A source that was found clean is remembered in build/lint-cache under a hash of everything the
verdict depends on: its compiler command, .clang-tidy, and all files of the repository it includes.
A given header stands for the sources that include it. Needs a finished build: the dependencies
come from Ninja's record of it.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

TIDY = "clang-tidy-14"


def dependencies(build, root):
    """The files below the root that each object file of the build was made from."""
    text = subprocess.run(["ninja", "-C", build, "-t", "deps"], check=True, text=True,
                          capture_output=True).stdout
    result = {}
    for line in text.splitlines():
        if line.startswith("    "):
            path = os.path.normpath(os.path.join(build, line.strip()))
            if path.startswith(root + "/"):
                result[target].add(path)
        elif ": #deps" in line:
            target = line.split(": #deps")[0]
            result[target] = set()
    return result


def configs(source, root):
    """The .clang-tidy files that apply to the source."""
    folder = pathlib.Path(source).parent
    while str(folder).startswith(root):
        if (folder / ".clang-tidy").exists():
            yield str(folder / ".clang-tidy")
        folder = folder.parent


def digest(entry, paths):
    result = hashlib.sha256(f"{TIDY} {entry['command']}".encode())
    for path in sorted(paths):
        result.update(path.encode() + b"\0")
        try:
            result.update(pathlib.Path(path).read_bytes())
        except FileNotFoundError:
            pass
    return result.hexdigest()


def check(source, build, root):
    """clang-tidy's findings for one source; empty means clean."""
    run = subprocess.run([TIDY, "--quiet", "-p", build,
                          f"--header-filter=^{re.escape(root)}/(src|tests)/", source],
                         text=True, capture_output=True)
    return "" if run.returncode == 0 else run.stdout + run.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("files", nargs="*", help="relative to the root")
    args = parser.parse_args()
    wanted = {os.path.join(args.root, file) for file in args.files}
    cache = pathlib.Path(args.root, "build", "lint-cache")
    cache.mkdir(parents=True, exist_ok=True)

    deps = dependencies(args.build, args.root)
    todo = {}
    clean = 0
    for entry in json.loads(pathlib.Path(args.build, "compile_commands.json").read_text()):
        source = entry["file"]
        used = deps.get(entry.get("output", ""), set()) | {source}
        if source.startswith(args.build + "/") or not wanted & used:
            continue
        key = cache / digest(entry, used | set(configs(source, args.root)))
        if key.exists():
            clean += 1
        else:
            todo[source] = key

    print(f"tidy: {clean} unchanged since found clean, {len(todo)} to check", flush=True)
    start = time.monotonic()
    failed = 0
    jobs = len(os.sched_getaffinity(0))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        runs = {pool.submit(check, source, args.build, args.root): source for source in sorted(todo)}
        for run in concurrent.futures.as_completed(runs):
            source = runs[run]
            if run.result():
                failed += 1
                print(f"tidy: {os.path.relpath(source, args.root)}\n{run.result()}", flush=True)
            else:
                todo[source].touch()
    print(f"tidy: {failed} files with findings, {time.monotonic() - start:.0f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
