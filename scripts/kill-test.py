#!/usr/bin/env python3
"""Kills builds at random moments and checks that Output is never half old and half new for longer than
until the next build.

  scripts/kill-test.py [--binary PATH] [--trials N] [--seconds S] [--seed N]
  scripts/kill-test.py --list     the tests of the field cases F1 to F14, which `swift test` runs

Each trial starts a build in one of these ways and ends it with SIGKILL:

  first      there is no Output
  journal    few files change: they are renamed one by one under the journal
  exchange   most files change: the folder is exchanged
  link       few files change, and Output is a symbolic link, so that everything is kept inside
  twice      as journal, and the build that completes it is killed too
  again      nothing changes but the stamps of all files, so that the cache is checked by digests and written anew

After the kill every file must be the old or the new one, whole; after a first build or an exchange all
files must be old or all new. The next build must give byte for byte what a clean build gives, keep a
file that briefgen did not write, and leave nothing behind. Whatever cache was left is right or ignored: that build
goes by it, and the one after that compares what it takes from it with a clean build.

Half of the kills come at a random moment of the build, half shortly after the stage, the journal or a
changed Output appears. Exit: 0 all held, 1 something did not, 2 the test could not run.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WAYS = ["first", "journal", "exchange", "link", "twice", "again"]
FOREIGN = ("mine.txt", b"not written by briefgen")


def write_site(folder, edition, words):
    """A site of forty briefings; `words` gives the text of each."""
    content = folder / "Content"
    for kind in ["briefings", "companies", "static"]:
        (content / kind).mkdir(parents=True)
    (content / "site.yml").write_text(
        "title: Kills\nclock: 2025-11-30\nrules:\n  OrphanEntity: off\n  BottomLine: off\n")
    for number in range(40):
        (content / "briefings" / f"number-{number}.md").write_text(
            f"---\ntitle: Number {number}\ndate: 2025-10-{number % 28 + 1:02}\ncompanies: [c{number % 8}]\n---\n"
            f"{words(number)} " + "Text that makes the page longer. " * 60 + "\n")
    for number in range(8):
        (content / "companies" / f"c{number}.md").write_text(f"---\nname: Company {number}\n---\n")
    (content / "static" / "data.bin").write_bytes(bytes(range(256)) * 4000 + edition.encode())
    if edition == "few":
        # A page that goes, one that comes, a file that becomes a folder.
        (content / "briefings" / "number-7.md").unlink()
        (content / "briefings" / "number-new.md").write_text(
            "---\ntitle: New\ndate: 2025-10-30\ncompanies: [c1]\n---\nNew.\n")
    static = content / "static" / "shape"
    if edition == "few":
        static.mkdir()
        (static / "inner.txt").write_text("inside")
    else:
        static.write_text("a file")


def contents(folder):
    """Every file below a folder by its path; nothing where there is no folder."""
    found = {}
    for place, folders, files in os.walk(folder):
        for name in files:
            path = os.path.join(place, name)
            relative = os.path.relpath(path, folder)
            if relative.startswith(".briefgen-"):
                continue
            with open(path, "rb") as file:
                found[relative] = file.read()
    return found


class Trials:
    def __init__(self, binary, work, chance):
        self.binary, self.work, self.chance = str(binary), work, chance
        self.clean, self.lasts, self.phases, self.failures = {}, {}, {}, []
        for edition, words in [
            ("old", lambda n: "As it was."),
            ("few", lambda n: "Changed." if n in (3, 21) else "As it was."),
            ("most", lambda n: f"Another text {n}."),
        ]:
            site = work / edition
            write_site(site, edition, words)
            start = time.monotonic()
            self.build(edition, work / f"clean-{edition}")
            self.lasts[edition] = time.monotonic() - start
            self.clean[edition] = contents(work / f"clean-{edition}")

    def arguments(self, edition, output):
        return [self.binary, "build", "--quiet", "--site", str(self.work / edition), "--output", str(output)]

    def build(self, edition, output, *more):
        run = subprocess.run(self.arguments(edition, output) + list(more), capture_output=True, timeout=120)
        if run.returncode != 0:
            raise RuntimeError(f"a build failed: {run.stdout.decode()}{run.stderr.decode()}")

    def kill(self, edition, output, base, targeted):
        """Starts a build and kills it; whether it had come to its end before."""
        process = subprocess.Popen(
            self.arguments(edition, output), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if targeted:
            names = self.chance.choice(
                [["stage"], ["journal"], ["journal"], ["stage", "changed"], ["stage", "changed", "cache"]])
            before = self.identity(output)
            deadline = time.monotonic() + 30
            for name in names:
                while process.poll() is None and time.monotonic() < deadline:
                    if name == "cache":
                        if self.drafts(edition):
                            break
                    elif name == "changed":
                        if self.identity(output) != before:
                            break
                    elif os.path.lexists(f"{base}{name}"):
                        break
            pause = time.monotonic() + self.chance.random() ** 2 * self.lasts[edition] * 0.15
            while time.monotonic() < pause:
                pass
        else:
            time.sleep(self.chance.random() * self.lasts[edition] * 1.1)
        process.send_signal(signal.SIGKILL)
        return process.wait() == 0

    def drafts(self, edition):
        """Files of the cache that are being written, or were when a build was killed."""
        try:
            return [name for name in os.listdir(self.work / edition / ".briefgen") if name.startswith("draft-")]
        except OSError:
            return []

    @staticmethod
    def identity(path):
        try:
            return os.stat(path).st_ino
        except OSError:
            return None

    def run(self, number):
        way = WAYS[number % len(WAYS)]
        folder = self.work / "trial"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        output = folder / "Output"
        base = f"{folder}/.Output.briefgen-"
        new = {"first": "old", "exchange": "most", "again": "old"}.get(way, "few")
        old = {} if way == "first" else dict(self.clean["old"])
        if way == "link":
            (folder / "target").mkdir()
            output.symlink_to("target")
            base = f"{folder}/target/.briefgen-"
        if way != "first":
            target = folder / "target" if way == "link" else output
            shutil.copytree(self.work / "clean-old", target, dirs_exist_ok=True)
            (target / FOREIGN[0]).write_bytes(FOREIGN[1])
            old[FOREIGN[0]] = FOREIGN[1]
        wanted = dict(self.clean[new])
        if way != "first":
            wanted[FOREIGN[0]] = FOREIGN[1]

        if way == "again":
            self.build(new, output)
            for place, _, names in os.walk(self.work / new):
                for name in names:
                    os.utime(os.path.join(place, name))

        finished = self.kill(new, output, base, targeted=number // len(WAYS) % 2 == 1)
        self.check(number, way, contents(output), old, wanted, way in ("first", "exchange"))
        phase = "finished" if finished else self.phase(base, contents(output), old, wanted)
        if way == "twice" and not finished:
            self.kill(new, output, base, targeted=False)
            self.check(number, way, contents(output), old, wanted, False)
        key = f"{way}: {phase}"
        self.phases[key] = self.phases.get(key, 0) + 1
        try:
            self.build(new, output)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            self.fail(number, way, f"the next build did not run: {error}")
            return
        after = contents(output)
        if after != wanted:
            self.fail(number, way, f"the next build is not the clean one: {differing(after, wanted)}")
        try:
            self.build(new, output, "--verify")
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            self.fail(number, way, f"what the cache has is not what a clean build gives: {error}")
        if contents(output) != wanted:
            self.fail(number, way, f"a build from the cache is not the clean one: {differing(contents(output), wanted)}")
        strange = [name for name in os.listdir(self.work / new / ".briefgen")
                   if name != ".gitignore" and not re.fullmatch(r"(build-[0-9a-f]{16}\.cache|draft-[0-9a-z]+)", name)]
        if strange:
            self.fail(number, way, f"left in .briefgen: {strange}")
        left = [name for name in os.listdir(folder) if name not in ("Output", "target")]
        left += [name for name in os.listdir(output) if name.startswith(".briefgen-")]
        if left:
            self.fail(number, way, f"left behind: {left}")

    def check(self, number, way, found, old, new, whole):
        for path, data in found.items():
            if data not in (old.get(path), new.get(path)):
                self.fail(number, way, f"{path} is neither old nor new")
        if whole and found not in (old, new):
            self.fail(number, way, f"half old and half new: {differing(found, new)}")

    @staticmethod
    def phase(base, found, old, new):
        if os.path.lexists(f"{base}journal"):
            return "killed among the renames"
        if found == new and old != new:
            return "killed while clearing up"
        if os.path.lexists(f"{base}stage"):
            return "killed while staging"
        return "killed before staging"

    def fail(self, number, way, message):
        self.failures.append(f"trial {number} ({way}): {message}")
        print(self.failures[-1], file=sys.stderr)


def differing(a, b):
    return sorted(path for path in a.keys() | b.keys() if a.get(path) != b.get(path))[:5]


def list_tests():
    """The tests whose names begin with the number of a field case."""
    found = {}
    for file in sorted((ROOT / "Tests").rglob("*.swift")):
        for case, name in re.findall(r"func `(F\d+): ([^`]+)`", file.read_text()):
            found.setdefault(int(case[1:]), []).append(f"{name} ({file.relative_to(ROOT)})")
    for case in range(1, 15):
        for name in found.get(case, ["no test"]):
            print(f"F{case}  {name}")
    return 0 if all(case in found for case in range(1, 15)) else 1


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build/release/briefgen")
    parser.add_argument("--trials", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="start no trial after this")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if options.list:
        return list_tests()
    binary = options.binary.resolve()
    if not os.access(binary, os.X_OK):
        print(f"kill-test: there is no {binary}", file=sys.stderr)
        return 2
    work = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-kills-"))
    start, count = time.monotonic(), 0
    try:
        trials = Trials(binary, work, random.Random(options.seed))
        while count < options.trials and time.monotonic() - start < options.seconds:
            trials.run(count)
            count += 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    for key in sorted(trials.phases):
        print(f"{trials.phases[key]:5}  {key}")
    seconds = time.monotonic() - start
    print(f"kill-test: {count} trials in {seconds:.0f} s, {len(trials.failures)} failed (seed {options.seed})")
    return 1 if trials.failures else 0


if __name__ == "__main__":
    sys.exit(main())
