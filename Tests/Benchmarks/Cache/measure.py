#!/usr/bin/env python3
"""Measures what a build costs in which nothing changed, beside a bare walk over the same files.

  Tests/Benchmarks/Cache/measure.py SITE [--binary PATH] [--rounds N] [--cold N]

SITE is a site of any size; it is copied to memory where the system has such a place, and never written to. The walk is
walk.c beside this file, in C on one thread: it lists and takes the stat of every source and every file of Output.

  cold, no cache   without Output, with --no-cache
  cold             without Output and without a cache; what it takes more is what the cache costs
  nothing changed  the same again
  restored         a copy of the site with Output and .briefgen, all inodes and times new, as a CI machine restores it
  without cache    over the Output that is there, with --no-cache

Commands take turns; of each the median is given, wall and processor time in seconds.
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent


def run(arguments, folder):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.run(arguments, cwd=folder, capture_output=True)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode:
        raise SystemExit(f"{arguments}: {process.stderr.decode()[:400]}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, processor, process.stdout.decode()


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build/release/briefgen")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--cold", type=int, default=3)
    options = parser.parse_args()
    binary = str(options.binary.resolve())
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    work = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-cache-", dir=memory))
    times = {}

    def measure(name, arguments, folder):
        wall, processor, said = run(arguments, folder)
        times.setdefault(name, []).append((wall, processor))
        return said

    try:
        subprocess.run(["cc", "-O2", "-o", work / "walk", HERE / "walk.c"], check=True)
        site, build = work / "site", [binary, "build"]
        for name in ("Content", "Templates"):
            if (options.site / name).exists():
                shutil.copytree(options.site / name, site / name)
        tops = [name for name in ("Content", "Templates", "Output") if (site / name).exists() or name == "Output"]
        for _ in range(options.cold):
            for name, more in (("cold, no cache", ["--no-cache"]), ("cold", [])):
                shutil.rmtree(site / "Output", ignore_errors=True)
                shutil.rmtree(site / ".briefgen", ignore_errors=True)
                measure(name, build + more, site)
        run(build, site)
        size = sum(path.stat().st_size for path in (site / ".briefgen").iterdir())
        for _ in range(options.rounds):
            found = measure("walk", [str(work / "walk")] + tops, site)
            said = measure("nothing changed", build, site)
            if "from cache" not in said:
                raise SystemExit(f"not from the cache: {said}")
        for _ in range(options.cold):
            shutil.copytree(site, work / "copy")
            if "from cache" not in measure("restored", build, work / "copy"):
                raise SystemExit("the copy was not answered from the cache")
            shutil.rmtree(work / "copy")
            measure("without cache", build + ["--no-cache"], site)
        print(f"{found.strip()} names; the cache has {size / 1e6:.1f} MB; {said.strip()}")
        medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in times.items()}
        for name, (wall, processor) in medians.items():
            print(f"  {name:16} {wall:7.3f} s wall  {processor:7.3f} s processor")
        print(f"  nothing changed / walk {medians['nothing changed'][0] / medians['walk'][0]:.2f}, "
              f"restored / cold {medians['restored'][0] / medians['cold'][0]:.2f}, "
              f"cold / cold without a cache {medians['cold'][0] / medians['cold, no cache'][0]:.3f} "
              f"(processor {medians['cold'][1] / medians['cold, no cache'][1]:.3f})")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
