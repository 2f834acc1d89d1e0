#!/usr/bin/env python3
"""Edits small random sites step by step and compares a build that goes on with one from nothing.

  scripts/edit-scripts.py [--binary PATH] [--scripts N] [--seconds S] [--seed N] [--steps K] [--workers N]
                          [--kept-option O]... [--clean-option O]... [--keep]
  scripts/edit-scripts.py --seed N [--steps K]     one script again, as a message names it

A script is a random site of every kind of record, with links, names, sources, trackers, redirects, drafts,
embargoes, static files, own templates and settings, and random steps over it: create, edit a body, the front
matter, one line of a history, rename, delete, restore an old content, exchange two files, change a template, a
static file, `site.yml`, the clock, the right to run a file; several at once; also with the same size and the same
time of change. The cache is deleted, damaged, replaced by an older one, by a folder or a link; files of Output are
altered, removed and added.

After each step the site is built twice: "kept" in the folder where it has been built from the first step on, over
the Output that is there and with the cache, and "clean" in a new copy with neither. Both must end with the same exit
code, the same findings and the same files in Output, byte for byte, with no file or folder more; where the site has
errors, the kept Output must be as it was. Then, often, nothing is changed and it is built again, with --verify now and
then, and after that with --no-cache: all must be the same once more.

A difference is printed with its seed and step, and shrunk to the fewest operations and files that still show it.
Exit: 0 no difference, 1 a difference, 2 the test could not run.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from edit_scripts import edits, sites  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent


MANIFEST = "Output/build.json"


class Difference(Exception):
    """Two builds of the same site that are not alike."""


class Folder:
    """A site on disk, with what it takes to write it as different programs do."""

    def __init__(self, path):
        self.path = str(path)

    def place(self, path):
        return f"{self.path}/{path}"

    def write(self, path, data, time="now", way="inside"):
        place = self.place(path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        status = os.stat(place) if os.path.exists(place) else None
        target = f"{os.path.dirname(place)}/.#writing" if way == "renamed" else place
        with open(target, "wb") as file:
            file.write(data)
        if time == "kept" and status:
            os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
        if target != place:
            os.replace(target, place)

    def remove(self, path):
        os.unlink(self.place(path))
        self.prune(os.path.dirname(path))

    def prune(self, folder):
        """Version control systems leave no empty folders."""
        while folder and not os.listdir(self.place(folder)):
            os.rmdir(self.place(folder))
            folder = os.path.dirname(folder)

    def apply(self, operation):
        kind = operation[0]
        if kind == "write":
            self.write(*operation[1:])
        elif kind == "remove":
            self.remove(operation[1])
        elif kind == "rename":
            os.rename(self.place(operation[1]), self.place(operation[2]))
        elif kind == "mode":
            os.chmod(self.place(operation[1]), 0o755 if operation[2] else 0o644)
        elif kind == "cache":
            self.change_cache(*operation[1:])
        elif kind == "output":
            self.change_output(*operation[1:])
        elif kind == "swap":
            one, other, between = self.place(operation[1]), self.place(operation[2]), self.place("Content/.#between")
            os.rename(one, between)
            os.rename(other, one)
            os.rename(between, other)

    def change_cache(self, way, part):
        """Does something to the cache that it must survive; nothing where there is none."""
        folder, saved = self.place(".briefgen"), self.path + ".saved-cache"
        if os.path.islink(folder):
            os.unlink(folder)
        files = [f"{folder}/{name}" for name in (os.listdir(folder) if os.path.isdir(folder) else [])
                 if name.endswith(".cache")]
        if way == "delete":
            shutil.rmtree(folder, ignore_errors=True)
        elif way == "all a link":
            shutil.rmtree(folder, ignore_errors=True)
            os.symlink("Content", folder)
        elif way == "restore":
            if os.path.exists(saved) and files:
                shutil.copyfile(saved, files[0])
        elif files and os.path.isfile(files[0]) and not os.path.islink(files[0]):
            with open(files[0], "rb") as file:
                data = file.read()
            at = int(part * len(data))
            if way == "save":
                shutil.copyfile(files[0], saved)
            elif way == "flip":
                data = data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1:]
            elif way == "cut":
                data = data[:at]
            elif way == "empty":
                data = b""
            elif way == "foreign":
                data = os.urandom(at)
            else:
                os.unlink(files[0])
                if way == "folder":
                    os.mkdir(files[0])
                elif way == "link":
                    os.symlink("../Content/site.yml", files[0])
                return
            if way != "save":
                with open(files[0], "wb") as file:
                    file.write(data)

    def change_output(self, way, part):
        """Does something to a file of Output that the next build has to put right; nothing where there is none."""
        files = sorted(path for path, data in self.files(["Output"]).items() if data and path != MANIFEST)
        if not files:
            return
        place = self.place(files[int(part * len(files))])
        status = os.stat(place)
        with open(place, "rb") as file:
            data = file.read()
        if way == "remove":
            os.unlink(place)
        elif way == "touch":
            os.utime(place)
        elif way == "mode":
            os.chmod(place, 0o600 | status.st_mode & 0o111)
        elif way == "rewrite":
            with open(place, "wb") as file:
                file.write(data)
        elif way == "append":
            with open(place, "ab") as file:
                file.write(b"more")
        elif way == "unseen" and data:
            at = int(part * 1e6) % len(data)
            with open(place, "r+b") as file:
                file.seek(at)
                file.write(bytes([data[at] ^ 1]))
            os.utime(place, ns=(status.st_atime_ns, status.st_mtime_ns))
        elif way == "add":
            # Not ours: it is kept, and goes with the next step.
            with open(self.place("Output/foreign.txt"), "wb") as file:
                file.write(b"not written by briefgen")

    def files(self, folders):
        """Every file below some of its folders, and the folders themselves."""
        found = {}
        for top in folders:
            for place, names, files in os.walk(self.place(top)):
                found[os.path.relpath(place, self.path) + "/"] = None
                for name in files:
                    path = os.path.join(place, name)
                    with open(path, "rb") as file:
                        found[os.path.relpath(path, self.path)] = (file.read(), os.stat(path).st_mode & 0o111)
        return found


class Script:
    """One site and its steps; made by chance, or given to be replayed."""

    def __init__(self, runner, seed, steps):
        self.runner, self.seed, self.steps = runner, seed, steps

    def run(self, work, initial=None, given=None):
        """Carries the script out.

        Returns the initial files, the operations of each step and what differed after the last, if anything did."""
        chance = random.Random(f"{self.seed}")
        initial = sites.site(chance, self.runner.theme) if initial is None else initial
        files, options, past, good = dict(initial), {}, {}, None
        done = []
        shutil.rmtree(work, ignore_errors=True)
        kept = Folder(work / "kept")
        for path, data in files.items():
            kept.write(path, data)
        output = {}
        for number in range((len(given) if given is not None else self.steps) + 1):
            chance = random.Random(f"{self.seed}/{number}")
            if number == 0:
                operations = []
            elif given is not None:
                operations = given[number - 1]
            elif good is not None and files != good and chance.random() < 0.8:
                operations = edits.undone(good, files, chance)
            else:
                operations = edits.step(chance, files, past, self.runner.theme)
            for operation in operations:
                before = dict(files)
                if not edits.apply(operation, files, options):
                    continue
                kept.apply(operation)
                for path in before.keys() | files.keys():
                    if path in before and files.get(path) != before[path]:
                        past.setdefault(path, []).append(before[path])
            if number:
                done.append(operations)
            if number and not given and not operations:
                operations = [("nothing",)]
            if any(operation[0] == "output" for operation in operations):
                output = kept.files(["Output"])
            try:
                output, is_built = self.compare(kept, work / "clean", files, options, output, chance)
            except Difference as difference:
                return initial, done, str(difference)
            self.runner.count(is_built)
            if is_built:
                good = dict(files)
            elif good is None and number > 2:
                good = {path: data for path, data in initial.items() if path.startswith(("Content/s", "Content/topics/"))}
        return initial, done, None

    def compare(self, kept, place, files, options, output, chance):
        """Builds twice; gives the Output that is kept, and whether the site has no errors."""
        shutil.rmtree(place, ignore_errors=True)
        clean = Folder(place)
        for path, data in files.items():
            clean.write(path, data)
            os.chmod(clean.place(path), os.stat(kept.place(path)).st_mode & 0o777)
        foreign = "Output/foreign.txt"
        # One rule compares with the last build; of that, every other clean build gets to know the manifest.
        knows_last = MANIFEST in output and chance.random() < 0.5
        if knows_last:
            clean.write(MANIFEST, output[MANIFEST][0])
        if chance.random() < 0.7:
            # Else what has just been written proves nothing, and is read again.
            time.sleep(0.012)
        code, findings = self.runner.build(kept.path, options, chance, self.runner.options.kept_option)
        clean_code, clean_findings = self.runner.build(
            clean.path, options, chance, ["--no-cache"] + self.runner.options.clean_option)
        if not knows_last:
            findings, clean_findings = without_removals(findings), without_removals(clean_findings)
        if code != clean_code:
            raise Difference(f"exit codes: kept {code}, clean {clean_code}\n{findings.decode()[:400]}\n{clean_findings.decode()[:400]}")
        if code not in (0, 1):
            raise Difference(f"exit code {code}")
        if findings != clean_findings:
            raise Difference(f"findings\n{lines_apart(findings, clean_findings)}")
        now = kept.files(["Output"])
        wanted = clean.files(["Output"]) if code == 0 else output
        if code == 0 and foreign in now:
            wanted[foreign] = now[foreign]
        if now != wanted:
            raise Difference(("Output" if code == 0 else "Output of a site with errors") + "\n" + files_apart(now, wanted))
        if chance.random() < 0.5:
            self.build_again(kept, options, code, now, chance)
        if foreign in now:
            os.unlink(kept.place(foreign))
            del now[foreign]
        left = [name for name in os.listdir(kept.path) if name not in ("Content", "Templates", "Output", ".briefgen")]
        if left:
            raise Difference(f"left behind: {left}")
        return now, code == 0

    def build_again(self, kept, options, code, output, chance):
        """Builds twice more where nothing has changed, with the cache and without it."""
        more = ["--verify"] if chance.random() < 0.2 else []
        if chance.random() < 0.5:
            time.sleep(0.012)
        again, findings = self.runner.build(kept.path, options, chance, more + self.runner.options.kept_option)
        if kept.files(["Output"]) != output:
            raise Difference("Output of a build that goes on where nothing has changed\n"
                             + files_apart(kept.files(["Output"]), output))
        if not options.get("strict") and again != code:
            raise Difference(f"exit codes where nothing has changed: {code}, then {again}\n{findings.decode()[-400:]}")
        without, others = self.runner.build(kept.path, options, chance, ["--no-cache"])
        if (again, findings) != (without, others):
            raise Difference(f"exit codes {again} and {without} with and without the cache\n{lines_apart(findings, others)}")
        if kept.files(["Output"]) != output:
            raise Difference("Output of a build without the cache where nothing has changed\n"
                             + files_apart(kept.files(["Output"]), output))


class Runner:
    def __init__(self, options, theme):
        self.options, self.theme = options, theme
        self.built, self.refused, self.cached = 0, 0, 0

    def count(self, is_built):
        if is_built:
            self.built += 1
        else:
            self.refused += 1

    def build(self, site, options, chance, more):
        arguments = [
            str(self.options.binary), "build", "--site", site, "--format", "json",
            "--jobs", str(chance.randint(1, 4))]
        if options.get("as-of"):
            arguments += ["--as-of", options["as-of"]]
        if options.get("drafts"):
            arguments.append("--drafts")
        if options.get("strict"):
            # Of pages of the last build only one of the two knows.
            arguments += ["--strict", "--allow", "RemovedAddress"]
        environment = dict(os.environ)
        environment.pop("SOURCE_DATE_EPOCH", None)
        if options.get("epoch"):
            environment["SOURCE_DATE_EPOCH"] = str(options["epoch"])
        run = subprocess.run(arguments + more, capture_output=True, timeout=120, env=environment)
        if b"from cache" in run.stderr:
            self.cached += 1
        if b"a clean build differs" in run.stderr or b"the cache was wrong" in run.stderr:
            return 3, run.stderr
        if run.returncode == 2:
            return 2, run.stdout + run.stderr
        return run.returncode, run.stdout

    def shrink(self, script, work, initial, steps, difference):
        """Leaves out operations, then files, for as long as any difference stays."""
        deadline = time.monotonic() + 60

        def attempt(files, given):
            nonlocal initial, steps, difference
            if time.monotonic() > deadline:
                return False
            found = script.run(work, files, given)
            if found[2] is None or found[2].split("\n")[0] != difference.split("\n")[0]:
                return False
            initial, steps, difference = files, found[1], found[2]
            return True

        # Steps before the last, one after the other joined to the next or left out.
        number = len(steps) - 2
        while number >= 0:
            attempt(initial, steps[:number] + steps[number + 1:])
            number = min(number, len(steps) - 1) - 1
        for number in reversed(range(len(steps))):
            for place in reversed(range(len(steps[number]))):
                if number < len(steps) and place < len(steps[number]):
                    changed = [list(step) for step in steps]
                    changed[number].pop(place)
                    attempt(initial, changed)
        for path in sorted(initial):
            attempt({other: data for other, data in initial.items() if other != path}, steps)
        return script.run(work, initial, steps) if difference else (initial, steps, difference)

    def one(self, seed, folder):
        """Runs one script; gives what is to be said of it, if anything."""
        script = Script(self, seed, self.options.steps)
        work = folder / f"{seed}"
        initial, steps, difference = script.run(work)
        if difference is None:
            shutil.rmtree(work, ignore_errors=True)
            return None
        lines = [f"seed {seed}, step {len(steps)}: {difference}"]
        small, fewer, rest = self.shrink(script, work, initial, steps, difference)
        if rest is not None:
            lines.append(f"shrunk to {len(small)} files and {len(fewer)} steps:")
            lines += [f"  file {path}" for path in sorted(small)]
            for number, step in enumerate(fewer, 1):
                lines += [f"  step {number}: {shown(operation)}" for operation in step]
            lines.append(f"  then: {rest}")
        else:
            lines.append("it did not come again: the build is not deterministic")
        if self.options.keep:
            lines.append(f"both sites are in {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
        lines.append(f"again: scripts/edit-scripts.py --seed {seed} --steps {self.options.steps}")
        return "\n".join(lines)


def shown(operation):
    if operation[0] != "write":
        return " ".join(str(part) for part in operation)
    data = operation[2].decode("utf-8", "replace")
    return f"write {operation[1]} (time {operation[3]}, {operation[4]})\n" + "\n".join(
        f"    | {line}" for line in data.split("\n")[:30])


def without_removals(findings):
    """The findings but for pages of the last build that are gone."""
    try:
        data = json.loads(findings)
    except ValueError:
        return findings
    kept = [finding for finding in data["findings"] if finding["rule"] != "RemovedAddress"]
    return "\n".join(json.dumps(finding, sort_keys=True) for finding in kept).encode()


def lines_apart(kept, clean):
    a, b = kept.decode().split("\n"), clean.decode().split("\n")
    return "\n".join([f"  kept  {line}" for line in a if line not in b][:5]
                     + [f"  clean {line}" for line in b if line not in a][:5]) or "  the order of lines"


def files_apart(kept, wanted):
    lines = []
    for path in sorted(kept.keys() | wanted.keys()):
        if path not in wanted:
            lines.append(f"  {path} should not be there")
        elif path not in kept:
            lines.append(f"  {path} is not there")
        elif kept[path] != wanted[path]:
            a, b = kept[path][0], wanted[path][0]
            at = next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
            lines.append(f"  {path} at byte {at}: kept {a[max(0, at - 20):at + 40]!r}, wanted {b[max(0, at - 20):at + 40]!r}")
    return "\n".join(lines[:8])


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build/release/briefgen")
    parser.add_argument("--scripts", type=int, help="1,000, or one where a seed is given")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="start no script after this")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--kept-option", action="append", default=[])
    parser.add_argument("--clean-option", action="append", default=[])
    parser.add_argument("--keep", action="store_true", help="leave the sites of a difference behind")
    options = parser.parse_args()
    count = options.scripts or (1000 if options.seed is None else 1)
    first = random.randrange(1 << 32) if options.seed is None else options.seed
    options.binary = options.binary.resolve()
    if not os.access(options.binary, os.X_OK):
        print(f"edit-scripts: there is no {options.binary}", file=sys.stderr)
        return 2
    theme = {str(path.relative_to(ROOT / "Templates")): path.read_bytes()
             for path in sorted((ROOT / "Templates").rglob("*.html"))}
    # In memory, where the system has such a place: a script is some hundred small files again and again.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-edits-", dir=memory))
    start, done, failures = time.monotonic(), 0, 0
    runner = Runner(options, theme)

    def run(seed):
        return runner.one(seed, folder) if time.monotonic() - start < options.seconds else ...

    try:
        with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
            for result in pool.map(run, range(first, first + count)):
                done += result is not ...
                if result not in (None, ...):
                    failures += 1
                    print(result + "\n", file=sys.stderr, flush=True)
    finally:
        if not (options.keep and failures):
            shutil.rmtree(folder, ignore_errors=True)
    print(f"edit-scripts: {done} scripts, {runner.built} steps built and {runner.refused} with errors, "
          f"{runner.cached} answers from the cache, in "
          f"{time.monotonic() - start:.0f} s, {failures} with a difference (first seed {first})")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
