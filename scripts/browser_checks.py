"""Runs checks of the sample site in a browser, through playwright: what the *-browser.py scripts share.

The site is built once and read over HTTP below a path, with a policy that allows no inline script, and from the disk.
"""

import argparse
import functools
import http.server
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import traceback

ROOT = pathlib.Path(__file__).resolve().parent.parent


def expect(value, expected, what):
    assert value == expected, f"{what}: {value!r}, not {expected!r}"


def until(page, expression):
    """Waits at most ten seconds. Not wait_for_function, which the policy of the server forbids."""
    for _ in range(400):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never: {expression}")


class Handler(http.server.SimpleHTTPRequestHandler):
    """With a content security policy that allows no inline script."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", "default-src 'self'; script-src 'self'; object-src 'none'")
        super().end_headers()

    def log_message(self, *_):
        pass


def run(description, checks, without_script, reader, path=""):
    """Runs each check with a reader of its own, then `without_script(browser, address)`.

    `reader(page, address)` has the page, the errors of its scripts and the addresses that it requested; `clicks` is
    printed where it counts them. `path` leads from the root of the site to the page that checks begin with.

    Returns 0 if all is well, 1 if something is not, 2 without a browser or a driver for it.
    """
    parser = argparse.ArgumentParser(description=description.split("\n")[0])
    parser.add_argument("--binary", default=str(ROOT / ".build/release/briefgen"))
    parser.add_argument("--engine", default="chromium", choices=["chromium", "firefox", "webkit"])
    parser.add_argument("--channel", help="'moz-firefox' for a Firefox that is not playwright's own")
    parser.add_argument("--browser", help="the program; without it chromium, or playwright's own of another engine")
    parser.add_argument("--output", help="a site that was built before")
    parser.add_argument("--show", action="store_true", help="with a window")
    options = parser.parse_args()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("playwright is not installed", file=sys.stderr)
        return 2
    if options.engine == "chromium":
        options.browser = options.browser or shutil.which("chromium")
    if options.engine == "chromium" and not options.browser:
        print("there is no browser", file=sys.stderr)
        return 2
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-browser-"))
    site = scratch / "below" / "a-path"
    site.parent.mkdir()
    if options.output:
        site.symlink_to(pathlib.Path(options.output).resolve())
    else:
        subprocess.run(
            [options.binary, "build", "--quiet", "--site", str(ROOT), "--output", str(site)], check=True)
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(scratch)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    failures = 0
    with sync_playwright() as play:
        browser = getattr(play, options.engine).launch(
            executable_path=options.browser, channel=options.channel, headless=not options.show,
            args=["--no-sandbox"] if options.engine == "chromium" else [])
        for root, page in [
            (f"http://127.0.0.1:{server.server_port}/below/a-path/", path),
            (f"file://{site}/", path + "index.html" if path else ""),
        ]:
            print(root.split(":")[0])
            for check in checks:
                context = browser.new_context(viewport={"width": 1100, "height": 800}, accept_downloads=True)
                context.set_default_timeout(10_000)
                person = reader(context.new_page(), root + page)
                try:
                    check(person)
                    expect(person.errors, [], "errors of the page")
                    foreign = [url for url in person.requests if not url.startswith((root, "blob:"))]
                    expect([url for url in foreign if "favicon" not in url], [], "requests to others")
                    clicks = getattr(person, "clicks", None)
                    print(f"ok {check.__name__}" + ("" if clicks is None else f", {clicks} clicks"))
                except Exception:
                    failures += 1
                    print(f"FAILED {check.__name__}")
                    traceback.print_exc()
                context.close()
            try:
                without_script(browser, root + page)
                print("ok without_script")
            except Exception:
                failures += 1
                traceback.print_exc()
        browser.close()
    server.shutdown()
    shutil.rmtree(scratch)
    return 1 if failures else 0
