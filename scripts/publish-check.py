#!/usr/bin/env python3
"""Serves a site with nginx and Apache, configured as in Documentation/Publishing.md, and checks the responses.

    scripts/publish-check.py [--binary briefgen] [--only nginx|apache|zip]

The configurations are taken from that page; only ports and folders are replaced. Each server is checked at the root of a
host and below a path: pages, the 404 page, redirects, content types, caching, and that folders are not listed. The
commands for a zip are run, and one of its links is opened from disk in Chromium. The script installs nothing and writes
only to a temporary folder. Checks whose program is missing (nginx, apache2, zip, chromium) are skipped with a message.
"""
import argparse
import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "Documentation/Publishing.md").read_text()
SERVED = "/srv/www/briefings"
FILES = {
    "Content/companies/iren.md": "---\nname: IREN\nredirects: [/companies/iris-energy/, /old.html]\n---\n",
    "Content/policies/rule.md": "---\nname: The rule\ntype: rule\ncomments_close: 2026-01-15\n"
                                "history:\n  - 2025-10-01: proposed\n---\n",
    "Content/briefings/2025-11-04-power.md":
        "---\ntitle: Power\ndate: 2025-11-04\ncompanies: [iren]\npolicies: [rule]\n---\nOn [[IREN]].\n",
    "Content/static/data/figures.json": "{\"a\": 1}\n",
    "Content/static/data/table.csv": "a,b\n",
    "Content/static/chart-0123456789abcdef.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    "Content/static/two words é.txt": "é\n",
}
problems = []


def block(language, number=0):
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)[number]


def expect(condition, where, text):
    if not condition:
        problems.append(f"{where}: {text}")


def build(binary, scratch, name, path):
    """Builds a site for the root of a host or a path; returns the folder to serve."""
    site = scratch / f"site-{name}"
    for file, text in FILES.items():
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        (site / file).write_text(text)
    (site / "Content/site.yml").write_text(
        f"title: Hosts\nbase_url: https://www.example{path}\nclock: 2025-11-30\n"
        "rules: {BottomLine: off, UnsourcedEvent: off, OrphanEntity: off}\n")
    redirects = block("liquid")
    (site / "Templates/site").mkdir(parents=True)
    (site / "Templates/site/redirects.map").write_text(redirects)
    (site / "Templates/site/redirects.txt").write_text(redirects.replace(" }};\n", " }}\n"))
    served = scratch / f"www-{name}"
    served.mkdir()
    done = subprocess.run([binary, "build", "--quiet", "--site", site, "--output", served / path.strip("/")],
                          capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"the build failed\n{done.stdout}{done.stderr}")
    return served


def below(path, text):
    """The configuration with the changes that the page asks for below a path."""
    if path == "/":
        return text
    folder = path.strip("/")
    return (text.replace(f"{SERVED}/redirects", f"{SERVED}/{folder}/redirects")
            .replace("/404.html", f"/{folder}/404.html"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx(scratch, served, path, port):
    server = below(path, block("nginx")).replace(SERVED, str(served)).replace(
        "listen 80;", f"listen 127.0.0.1:{port};")
    folder = scratch / f"nginx-{served.name}"
    folder.mkdir()
    temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in
                        ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        ("user root;\n" if os.getuid() == 0 else "")
        + f"daemon off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{ }}\n"
        f"http {{\naccess_log off;\n{temporary}{server}}}\n")
    return ["nginx", "-e", f"{folder}/error.log", "-p", folder, "-c", folder / "nginx.conf"], folder / "error.log"


def apache(scratch, served, path, port):
    host = below(path, block("apache")).replace(SERVED, str(served)).replace("*:80", f"127.0.0.1:{port}")
    folder = scratch / f"apache-{served.name}"
    folder.mkdir()
    modules = Path("/usr/lib/apache2/modules")
    load = "".join(f"LoadModule {name}_module {modules}/mod_{name}.so\n" for name in
                   ("mpm_event", "authz_core", "dir", "mime", "alias", "headers", "rewrite")
                   if (modules / f"mod_{name}.so").exists())
    (folder / "apache.conf").write_text(
        f"ServerRoot {folder}\nServerName briefings.example\nPidFile {folder}/pid\nDefaultRuntimeDir {folder}\n"
        f"ErrorLog {folder}/error.log\n{load}" + ("User www-data\nGroup www-data\n" if os.getuid() == 0 else "")
        + f"TypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\n{host}")
    return ["apache2", "-DFOREGROUND", "-f", folder / "apache.conf"], folder / "error.log"


class Host:
    def __init__(self, name, port, path):
        self.where, self.port, self.path = f"{name} at {path}", port, path

    def get(self, address, **headers):
        """The response for an address relative to the site's root, with its body in `bytes`."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", address if address.startswith("/") else self.path + address,
                           headers={"Host": "briefings.example", **headers})
        answer = connection.getresponse()
        answer.bytes = answer.read()
        connection.close()
        return answer

    def file(self, address, media, cache, charset=True):
        answer = self.get(address)
        kind = answer.getheader("Content-Type", "")
        expect(answer.status == 200, self.where, f"{address} returns status {answer.status}")
        expect(kind.split(";")[0] in media.split("|"), self.where, f"{address} has content type {kind}, not {media}")
        if charset:
            expect("charset=utf-8" in kind.lower(), self.where, f"{address} has no charset: {kind}")
        expect(answer.getheader("Cache-Control") == cache, self.where,
               f"{address} has Cache-Control {answer.getheader('Cache-Control')}, not {cache}")
        return answer

    def moved(self, address, to):
        answer = self.get(address)
        target = re.sub(r"^https?://[^/]*", "", answer.getheader("Location", ""))
        expect(answer.status == 301 and target == self.path + to, self.where,
               f"{address} is answered with {answer.status} {target}, not 301 {self.path + to}")

    def check(self):
        fresh, hour, year = "no-cache", "public, max-age=3600", "public, max-age=31536000, immutable"
        home = self.file("", "text/html", fresh)
        expect(b"Hosts" in home.bytes, self.where, "another home page is served")
        page = self.file("briefings/power/", "text/html", fresh)
        again = self.get("briefings/power/", **{"If-None-Match": page.getheader("ETag", "none")})
        expect(again.status == 304, self.where, f"an unchanged page returns status {again.status}, not 304")
        self.file("feed.xml", "application/atom+xml", fresh)
        self.file("sitemap.xml", "text/xml|application/xml", fresh)
        self.file("calendar.ics", "text/calendar", fresh)
        self.file("policies/rule/calendar.ics", "text/calendar", fresh)
        self.file("data/figures.json", "application/json", fresh)
        self.file("build.json", "application/json", fresh)
        self.file("data/table.csv", "text/csv", fresh)
        self.file("style.css", "text/css", hour)
        self.file("favicon.svg", "image/svg+xml", hour, charset=False)
        self.file("share.png", "image/png", hour, charset=False)
        self.file("chart-0123456789abcdef.svg", "image/svg+xml", year, charset=False)
        self.file("two%20words%20%C3%A9.txt", "text/plain", fresh)

        for lost in ("nowhere", "companies/nowhere/", "a/b/c.html"):
            answer = self.get(lost)
            expect(answer.status == 404, self.where, f"{lost} returns status {answer.status}, not 404")
            style = re.search(rb'<link rel="stylesheet" href="([^"]*)"', answer.bytes)
            expect(style and self.get(style[1].decode()).status == 200, self.where,
                   f"the page for {lost} is not the site's, or its stylesheet is not there")
        listing = self.get("data/")
        expect(listing.status in (403, 404) and b"figures.json" not in listing.bytes, self.where,
               f"the folder data/ is answered with {listing.status}")

        self.moved("companies/iris-energy/", "companies/iren/")
        self.moved("old.html", "companies/iren/")
        self.moved("companies/iren", "companies/iren/")
        old = self.get("companies/iris-energy/index.html")
        expect(b'http-equiv="refresh"' in old.bytes, self.where, "no page is served at an old address")


def serve(name, binary, scratch, configure):
    for place, path in (("root", "/"), ("path", "/policy/")):
        served = build(binary, scratch, f"{name}-{place}", path)
        port = free_port()
        command, log = configure(scratch, served, path, port)
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            deadline = time.monotonic() + 20
            while process.poll() is None and time.monotonic() < deadline:
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            if process.poll() is not None:
                text = process.stdout.read() + (log.read_text() if log.exists() else "")
                problems.append(f"{name} at {path} did not start: {text}")
                continue
            before = len(problems)
            Host(name, port, path).check()
            print(f"{name} at {path}: {'ok' if len(problems) == before else 'failed'}")
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def zipped(binary, scratch):
    """Runs the commands for a zip and opens one of its links from disk."""
    served = build(binary, scratch, "zip", "/")
    folder = scratch / "colleague"
    folder.mkdir()
    shutil.copytree(served, folder / "Output")
    commands = next(text for text in re.findall(r"```sh\n(.*?)```", PAGE, re.S) if "zip -qr" in text)
    subprocess.run(["sh", "-e", "-c", commands], cwd=folder, check=True)
    apart = scratch / "unpacked"
    subprocess.run(["unzip", "-q", folder / "my-briefings.zip", "-d", apart], check=True)
    links = 0
    for page in apart.rglob("*.html"):
        for link in re.findall(r'(?:href="|action="|; url=)([^"#?]*)', page.read_text()):
            if link and ":" not in link and page.name != "404.html":
                links += 1
                expect((page.parent / link).resolve().is_file(), "zip", f"{page.relative_to(apart)}: {link} is not a file")
    expect(links > 20, "zip", f"only {links} links")
    if shutil.which("chromium"):
        start = (apart / "my-briefings/briefings/power/index.html").as_uri()
        home = re.search(r'href="(\.\./[^"]*iren/[^"]*)"', (apart / "my-briefings/briefings/power/index.html").read_text())
        target = start.rsplit("/", 1)[0] + "/" + home[1]
        text = subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch / 'profile'}",
             "--dump-dom", target], capture_output=True, text=True, timeout=120).stdout
        expect("<h1>IREN" in text, "zip", f"Chromium does not show {home[1]} from disk")
    else:
        print("zip: browser check skipped, Chromium is not installed")
    print(f"zip: {links} links")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=str(ROOT / ".build/release/briefgen"))
    parser.add_argument("--only", choices=["nginx", "apache", "zip"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        # Apache's workers run as another user.
        scratch.chmod(0o755)
        for name, tools, check in (
            ("nginx", ["nginx"], lambda: serve("nginx", options.binary, scratch, nginx)),
            ("apache", ["apache2"], lambda: serve("apache", options.binary, scratch, apache)),
            ("zip", ["zip", "unzip", "perl"], lambda: zipped(options.binary, scratch)),
        ):
            if options.only not in (None, name):
                continue
            missing = [tool for tool in tools if not shutil.which(tool) and not Path("/usr/sbin", tool).exists()]
            if missing:
                print(f"{name}: skipped, {missing[0]} is not installed")
            else:
                check()
    for problem in problems:
        print(f"publish-check: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


os.environ["PATH"] += ":/usr/sbin"
main()
