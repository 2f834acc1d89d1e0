#!/usr/bin/env python3
"""Measures `briefgen serve`, and keeps it busy.

  scripts/serve-bench.py [--binary PATH] [--site FOLDER | --briefings N] [--edits N]
      From a save to the event of the stream, and to the page with the saved words, as a browser gets them: median,
      best and worst of N edits (50) each of a body and of the front matter. Memory at the end.
  scripts/serve-bench.py --soak N [--seed N] [--seconds S] [--binary PATH]
      N random edits of a small random site, those of edit-scripts.py. After each the served files are compared with
      a build from nothing, byte for byte but for the script; with errors, with the last good ones, and the findings
      with those of the build. Memory must be flat.
  scripts/serve-bench.py --kills N [--seed N] [--binary PATH]
      Ends `serve` with SIGKILL at random moments while files are edited: Output and sources must be as they were.

Exit: 0 all held, 1 something did not, 2 it could not run.
"""

import argparse
import hashlib
import http.client
import importlib.util
import json
import os
import pathlib
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
from edit_scripts import edits, sites  # noqa: E402

MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Server:
    def __init__(self, binary, site, *more):
        self.start = time.perf_counter()
        self.process = subprocess.Popen(
            [str(binary), "serve", "--port", "0", "--site", str(site), *more],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        self.port = int(re.search(r":(\d+)/", line).group(1))
        # The log is not read on: it must not fill a pipe.
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL)

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.request("GET", path)
        reply = connection.getresponse()
        body = reply.read()
        connection.close()
        return reply.status, body

    def memory(self):
        """Resident bytes, and the most there were."""
        words = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return tuple(int(re.search(name + r":\s+(\d+)", words).group(1)) * 1024 for name in ("VmRSS", "VmHWM"))

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.drain.wait()


class Stream:
    """The events of a server, as a browser gets them."""

    def __init__(self, server):
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=120)
        self.socket.sendall(b"GET /.briefgen/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        self.pending = b""

    def state(self):
        while True:
            message, separator, rest = self.pending.partition(b"\n\n")
            if separator:
                self.pending = rest
                if b"data: " in message:
                    return json.loads(message.split(b"data: ")[1])
                continue
            more = self.socket.recv(65536)
            if not more:
                raise ConnectionError("the stream ended")
            self.pending += more


def megabytes(count):
    return f"{count / 1e6:.0f} MB"


# MARK: How long a save takes

def generated(folder, count):
    chance = random.Random(1)
    names = [f"Company {n}" for n in range(max(1, count // 10))]
    write(folder / "Content/site.yml", "title: Bench\nclock: 2025-11-30\nrules:\n  OrphanEntity: off\n")
    for n, name in enumerate(names):
        write(folder / f"Content/companies/company-{n}.md", f"---\nname: {name}\n---\n")
    for n in range(count):
        some = chance.sample(names, min(3, len(names)))
        text = "\n\n".join(f"[[{name}]] buys power. " + "More is said of it here. " * 60 for name in some)
        write(folder / f"Content/briefings/number-{n}.md",
              f"---\ntitle: Number {n}\ndate: 2025-10-{n % 28 + 1:02}\nbottom_line: It is so.\n---\n{text}\n")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def save(path, data):
    """As editors do."""
    beside = path.with_name(path.name + "~")
    beside.write_bytes(data)
    os.replace(beside, path)


def measure(options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-serve-", dir=MEMORY))
    try:
        site = folder / "site"
        if options.site:
            shutil.copytree(options.site, site, ignore=shutil.ignore_patterns("Output", ".briefgen"))
        else:
            generated(site, options.briefings)
        server = Server(options.binary, site)
        status, _ = server.get("/")
        first = time.perf_counter() - server.start
        print(f"start to first page: {first * 1000:.0f} ms (status {status}), {megabytes(server.memory()[0])}")
        stream = Stream(server)
        stream.state()
        chance = random.Random(options.seed)
        briefings = sorted((site / "Content/briefings").glob("*.md"))
        for name, change in [("body", body_change), ("front matter", title_change)]:
            events, pages = [], []
            for n in range(options.edits):
                path = chance.choice(briefings)
                slug = re.sub(r"^\d{4}-\d\d-\d\d-", "", path.stem)
                word = f"word{n}x{chance.randrange(1 << 30)}"
                data = change(path.read_bytes(), word)
                start = time.perf_counter()
                save(path, data)
                state = stream.state()
                events.append(time.perf_counter() - start)
                _, page = server.get(f"/briefings/{slug}/")
                pages.append(time.perf_counter() - start)
                if not state["current"] or word.encode() not in page:
                    print(f"{path.name}: the page has not what was saved: {state}")
                    return 1
                time.sleep(0.02)
            print(f"{name:13} to event: {line(events)}   to page: {line(pages)}")
        print(f"memory: {megabytes(server.memory()[0])}, at most {megabytes(server.memory()[1])}")
        server.stop()
        return 0
    finally:
        shutil.rmtree(folder)


def line(times):
    return (f"median {statistics.median(times) * 1000:6.1f} ms, best {min(times) * 1000:6.1f}, "
            f"worst {max(times) * 1000:6.1f}")


def body_change(data, word):
    return data.rstrip(b"\n") + f"\n\nA sentence with {word}.\n".encode()


def title_change(data, word):
    return re.sub(rb"(?m)^title: .*$", f"title: Title with {word}".encode(), data, count=1)


# MARK: Random edits

SCRIPT = re.compile(rb'<script src="/\.briefgen/client\.js" data-state="[^"]*"></script>\n')


def edit_scripts():
    spec = importlib.util.spec_from_file_location("edit_scripts_main", ROOT / "scripts/edit-scripts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def soak(options):
    module = edit_scripts()
    theme = {str(path.relative_to(ROOT / "Templates")): path.read_bytes()
             for path in sorted((ROOT / "Templates").rglob("*.html"))}
    folder = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-soak-", dir=MEMORY))
    chance = random.Random(options.seed)
    files, past, good, memory = sites.site(chance, theme), {}, None, []
    last, published = {}, set()
    kept = module.Folder(folder / "site")
    for path, data in files.items():
        kept.write(path, data)
    server = Server(options.binary, kept.path)
    begin, refused = time.monotonic(), 0
    try:
        for number in range(options.soak + 1):
            if time.monotonic() - begin > options.seconds:
                break
            if number:
                back = good is not None and files != good and chance.random() < 0.8
                for operation in edits.undone(good, files, chance) if back else edits.step(chance, files, past, theme):
                    before = dict(files)
                    if operation[0] == "option" or not edits.apply(operation, files, {}):
                        continue
                    kept.apply(operation)
                    for path in before.keys() | files.keys():
                        if path in before and files.get(path) != before[path]:
                            past.setdefault(path, []).append(before[path])
            fault, is_built = compare(options.binary, server, files, folder / "clean", module, last, published)
            if fault:
                print(f"seed {options.seed}, edit {number}: {fault}")
                return 1
            if is_built:
                good = dict(files)
            else:
                refused += 1
            if number % 50 == 0:
                memory.append(server.memory()[0])
        print(f"{number} edits, {refused} with errors, no page was stale; memory "
              + ", ".join(megabytes(one) for one in memory[:: max(1, len(memory) // 10)]))
        third = len(memory) // 3
        if third >= 3 and max(memory[-third:]) > max(memory[third:-third]) * 1.15:
            print("memory grows")
            return 1
        return 0
    finally:
        server.stop()
        shutil.rmtree(folder)


def compare(binary, server, files, place, module, last, published):
    """What the server shows that a build from nothing does not, if anything; `last` is the last Output,
    `published` the files that it has as they are."""
    shutil.rmtree(place, ignore_errors=True)
    clean = module.Folder(place)
    for path, data in files.items():
        clean.write(path, data)
    run = subprocess.run(
        [str(binary), "build", "--site", clean.path, "--format", "json", "--quiet"], capture_output=True, timeout=120)
    if run.returncode == 2:
        return None, False
    shown = json.loads(server.get("/.briefgen/findings")[1])["findings"]
    wanted = json.loads(run.stdout)["findings"]
    if keys(shown) != keys(wanted):
        apart = keys(shown) ^ keys(wanted)
        return f"findings differ: {sorted(apart, key=str)[:3]}", False
    if run.returncode == 0:
        last.clear()
        last.update({path[7:]: found[0] for path, found in clean.files(["Output"]).items()
                     if found is not None and path != "Output/build.json"})
        published.clear()
        published.update(path.removeprefix("Content/static/") for path in files)
        # Files of the theme other than templates are copied too.
        published.update(path.removeprefix("Templates/") for path in files if not path.endswith(".html"))
    if not last:
        return (None if server.get("/")[0] == 503 else "a page before the first good state"), False
    for path, data in last.items():
        status, body = server.get("/" + "/".join(map(quoted, path.split("/"))))
        if path.endswith((".html", ".htm")):
            body = SCRIPT.sub(b"", body, count=1)
        if status != 200 or body != data:
            if (path in published or path.endswith(".png")) and run.returncode == 1:
                continue  # A published file is read from the disk, where it may have changed since.
            return f"{path}: status {status}, {len(body)} bytes for {len(data)}", False
    return None, run.returncode == 0


def quoted(name):
    return "".join(c if c.isalnum() and c.isascii() or c in "-._~" else "".join(f"%{b:02X}" for b in c.encode())
                   for c in name)


def keys(findings):
    return {(one["rule"], one["file"], one.get("line"), one.get("column"), one["message"]) for one in findings
            if one.get("rule") != "RemovedAddress"}


# MARK: Kills

def digest(folder):
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = hashlib.sha256(file.read()).hexdigest()
    return found


def kills(options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-kills-", dir=MEMORY))
    chance = random.Random(options.seed)
    try:
        site = folder / "site"
        generated(site, 100)
        subprocess.run([str(options.binary), "build", "--site", str(site), "--quiet"], check=True)
        for number in range(options.kills):
            before = digest(site)
            server = Server(options.binary, site)
            wait = time.monotonic() + chance.random() * 0.6
            while time.monotonic() < wait:
                path = site / f"Content/briefings/number-{chance.randrange(100)}.md"
                save(path, body_change(path.read_bytes(), "more"))
                before[os.path.relpath(path, site)] = hashlib.sha256(path.read_bytes()).hexdigest()
                time.sleep(chance.random() * 0.05)
            server.stop()
            after = digest(site)
            after = {path: one for path, one in after.items() if not path.startswith(".briefgen/")}
            before = {path: one for path, one in before.items() if not path.startswith(".briefgen/")}
            if after != before:
                print(f"kill {number}: {[path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]}")
                return 1
        run = subprocess.run([str(options.binary), "build", "--site", str(site), "--quiet"])
        print(f"{options.kills} kills; Output and sources were as they were; the next build ended with {run.returncode}")
        return run.returncode
    finally:
        shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1])
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build/release/briefgen")
    parser.add_argument("--site", type=pathlib.Path)
    parser.add_argument("--briefings", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=50)
    parser.add_argument("--soak", type=int)
    parser.add_argument("--kills", type=int)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    options.binary = options.binary.resolve()
    if not os.access(options.binary, os.X_OK):
        print(f"serve-bench: there is no {options.binary}", file=sys.stderr)
        return 2
    if options.soak is not None:
        return soak(options)
    return kills(options) if options.kills is not None else measure(options)


if __name__ == "__main__":
    sys.exit(main())
