#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the given files, in parallel, without asking twice about the same content.

A source that was found clean is remembered in build/lint-cache under a hash of everything the
verdict depends on: its compiler command, .clang-tidy, and all files of the repository it includes.
A given header stands for the sources that include it. Needs a finished build: the dependencies
come from Ninja's record of it.

Nine tenths of clang-tidy's time goes into Qt's headers, so sources of one module are checked as one
translation unit of up to ten. One that does not pass, be it because two files use one name in their
unnamed namespaces, is checked again file by file: only that verdict counts.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

TIDY = "clang-tidy-14"
BATCH = 10


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


def output(entry):
    """The object file that the entry of the compilation database makes."""
    words = shlex.split(entry["command"])
    return words[words.index("-o") + 1]


def digest(entry, paths):
    result = hashlib.sha256(f"{TIDY} {entry['command']}".encode())
    for path in sorted(paths):
        result.update(path.encode() + b"\0")
        try:
            result.update(pathlib.Path(path).read_bytes())
        except FileNotFoundError:
            pass
    return result.hexdigest()


def tidy(source, database, root):
    """What clang-tidy says about a source; empty when it is clean."""
    run = subprocess.run([TIDY, "--quiet", "-p", database, f"--config-file={root}/.clang-tidy",
                          f"--header-filter=^{re.escape(root)}/(src|tests)/", source],
                         text=True, capture_output=True)
    return "" if run.returncode == 0 else run.stdout + run.stderr


def check(entries, build, root):
    """The findings of each source that has some."""
    if len(entries) > 1:
        with tempfile.TemporaryDirectory() as folder:
            joined = os.path.join(folder, "joined.cpp")
            with open(joined, "w") as file:
                for entry in entries:
                    file.write(f'#include "{entry["file"]}" // NOLINT\n')
            command = entries[0]["command"].replace(entries[0]["file"], joined)
            with open(os.path.join(folder, "compile_commands.json"), "w") as file:
                json.dump([{**entries[0], "command": command, "file": joined}], file)
            if not tidy(joined, folder, root):
                return {}
    said = {entry["file"]: tidy(entry["file"], build, root) for entry in entries}
    return {source: text for source, text in said.items() if text}


def batches(entries):
    """Groups of sources that can be one translation unit: same folder, same compiler options."""
    groups = {}
    for entry in entries:
        folder, name = os.path.split(entry["file"])
        command = entry["command"].replace(entry["file"], "").replace(output(entry), "")
        command = re.sub(r"-MF \S+", "", command)
        # Each test program has a main() of its own.
        groups.setdefault((folder, command, name if name.startswith("tst_") else ""), []).append(entry)
    for group in groups.values():
        for start in range(0, len(group), BATCH):
            yield group[start:start + BATCH]


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
    todo = {}  # The key of each source to check.
    entries = []
    clean = 0
    for entry in json.loads(pathlib.Path(args.build, "compile_commands.json").read_text()):
        source = entry["file"]
        used = deps.get(output(entry), set()) | {source}
        if source.startswith(args.build + "/") or not wanted & used:
            continue
        key = cache / digest(entry, used | {os.path.join(args.root, ".clang-tidy")})
        if key.exists():
            clean += 1
        else:
            todo[source] = key
            entries.append(entry)

    print(f"tidy: {clean} unchanged since found clean, {len(todo)} to check", flush=True)
    start = time.monotonic()
    failed = 0
    jobs = len(os.sched_getaffinity(0))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        runs = {pool.submit(check, batch, args.build, args.root): batch for batch in batches(entries)}
        for run in concurrent.futures.as_completed(runs):
            found = run.result()
            failed += len(found)
            for source, text in sorted(found.items()):
                print(f"tidy: {os.path.relpath(source, args.root)}\n{text}", flush=True)
            for entry in runs[run]:
                if entry["file"] not in found:
                    todo[entry["file"]].touch()
    print(f"tidy: {failed} files with findings, {time.monotonic() - start:.0f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
