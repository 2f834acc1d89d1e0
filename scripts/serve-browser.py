#!/usr/bin/env python3
"""Checks live update in a real browser: Chromium, through playwright, or Firefox, through marionette_driver.

  scripts/serve-browser.py [--binary PATH] [--browser PATH] [--firefox] [--show]

A small site is served and edited as an editor would. The page must follow each save in place: scroll, open
details and focus kept, stylesheets exchanged, nothing reloaded where only text changed. While the site has errors,
an overlay lists them all over the last good page, and goes away by itself.

Exit: 0 all is well, 1 something is not, 2 there is no browser or no driver for it.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = "Content/briefings/2025-11-04-water.md"
WAIT = 20_000


def text(word="first", title="Water", extra="", day="2025-11-04"):
    paragraphs = "\n\n".join(f"Paragraph {n} of many lines. " + "More words follow here. " * 12 for n in range(40))
    return (f"---\ntitle: {title}\ndate: {day}\nbottom_line: It is about water.\n---\n"
            f"The {word} sentence.\n\n{extra}{paragraphs}\n\n"
            "<details>\n<summary>The small print</summary>\n\nIt is small.\n\n</details>\n\n"
            "The end, with [a link](https://example.com/end).\n")


class Site:
    def __init__(self, binary):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-browser-"))
        self.binary = binary
        self.reset()
        self.start()

    def reset(self):
        """As it was in the beginning."""
        for folder in ["Templates", "Content/companies"]:
            shutil.rmtree(self.folder / folder, ignore_errors=True)
        self.write("Content/site.yml", "title: Harbour\nclock: 2025-11-30\nrules: {OrphanEntity: off}\n")
        self.write("Content/companies/acme.md", "---\nname: Acme\n---\n")
        self.write(SOURCE, text())

    def start(self, port=0):
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", str(port)], cwd=self.folder, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.address = re.search(r"http://[^ ]+", line).group()

    def write(self, path, words):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(target.name + ".tmp")
        beside.write_text(words)
        os.replace(beside, target)

    def stop(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        self.stop()
        shutil.rmtree(self.folder)


class FirefoxPage:
    """A page in Firefox, with as much of playwright's interface as the checks use."""

    def __init__(self, browser):
        import marionette_driver.marionette
        self.profile = tempfile.mkdtemp(prefix="briefgen-firefox-")
        self.process = subprocess.Popen(
            [browser, "--headless", "--marionette", "--no-remote", "--profile", self.profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.marionette = marionette_driver.marionette.Marionette(port=2828)
        self.marionette.start_session(timeout=60)
        self.marionette.set_window_rect(width=1100, height=800)
        self.keyboard = self

    def goto(self, address):
        self.marionette.navigate(address)

    def reload(self):
        self.marionette.refresh()

    def evaluate(self, expression):
        # In the page's own scope, as its script is.
        return self.marionette.execute_script(f"return ({expression});", sandbox=None)

    def wait_for_function(self, expression, timeout):
        end = time.monotonic() + timeout / 1000
        while True:
            try:
                if self.evaluate(expression):
                    return
            except Exception as error:
                if time.monotonic() > end:
                    raise error
            if time.monotonic() > end:
                raise AssertionError(f"never: {expression}")
            time.sleep(0.05)

    def wait_for_timeout(self, milliseconds):
        time.sleep(milliseconds / 1000)

    def press(self, key):
        from marionette_driver.marionette import ActionSequence
        code = {"Escape": "\ue00c"}[key]
        ActionSequence(self.marionette, "key", "keyboard").key_down(code).key_up(code).perform()

    def screenshot(self, path):
        import base64
        pathlib.Path(path).write_bytes(base64.b64decode(self.marionette.screenshot()))

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


OVERLAY = "document.querySelector('briefgen-preview').shadowRoot.querySelector('section')"
BADGE = "document.querySelector('briefgen-preview').shadowRoot.querySelector('.badge')"


def until(page, expression):
    page.wait_for_function(expression, timeout=WAIT)


def mark(page):
    """Marks the window, so that a reload is seen: a new page has no mark."""
    page.evaluate("window.isSamePage = true")


def is_same(page):
    return page.evaluate("window.isSamePage === true")


def in_place(site, page):
    mark(page)
    page.evaluate("document.querySelector('main details').open = true")
    page.evaluate("document.querySelector('main a[href*=\"example.com/end\"]').focus({preventScroll: true})")
    page.evaluate("scrollTo(0, 900)")
    before = page.evaluate("scrollY")
    site.write(SOURCE, text("second"))
    until(page, "document.querySelector('main').textContent.includes('The second sentence')")
    assert is_same(page), "the page was reloaded"
    assert page.evaluate("scrollY") == before == 900, f"scrolled from {before} to {page.evaluate('scrollY')}"
    assert page.evaluate("document.querySelector('main details').open"), "the details were closed"
    assert page.evaluate("document.activeElement.href") == "https://example.com/end", "the focus was lost"
    # More text above: what is read stays where it is.
    top = "Math.round([...document.querySelectorAll('main p')].find(p => p.textContent.startsWith('Paragraph 20'))" \
          ".getBoundingClientRect().top)"
    page.evaluate("[...document.querySelectorAll('main p')].find(p => p.textContent.startsWith('Paragraph 20'))"
                  ".scrollIntoView()")
    page.wait_for_timeout(300)
    place = page.evaluate(top)
    site.write(SOURCE, text("third", extra="A paragraph more.\n\n" * 5))
    until(page, "document.querySelector('main').textContent.includes('A paragraph more')")
    page.wait_for_timeout(300)
    assert abs(page.evaluate(top) - place) <= 2, f"what was read went from {place} to {page.evaluate(top)}"
    assert page.evaluate("document.querySelector('main details').open"), "the details were closed"
    assert is_same(page), "the page was reloaded"


def title(site, page):
    mark(page)
    site.write(SOURCE, text("third", title="Water and power"))
    until(page, "document.title.startsWith('Water and power')")
    until(page, "document.querySelector('h1').textContent === 'Water and power'")
    assert is_same(page), "a title alone needs no reload"


def overlay(site, page):
    page.evaluate("scrollTo(0, 700)")
    mark(page)
    broken = text("third", title="<b>nothing</b> & more")
    broken = broken.replace("title:", "titel:").replace("bottom_line:", "botom_line:").replace("date:", "dat:")
    site.write(SOURCE, broken)
    until(page, f"!{OVERLAY}.hidden")
    rows = page.evaluate(f"[...{OVERLAY}.querySelectorAll('li')].map(li => [li.className, li.textContent])")
    words = "\n".join(row[1] for row in rows)
    assert sum(row[0] == "error" for row in rows) >= 3, f"not all findings are listed: {rows}"
    assert "did you mean 'title'?" in words and f"{SOURCE}:2:1" in words and "^^^^^" in words, words
    assert "<b>nothing</b>" in words, "text is not shown as text"
    assert page.evaluate("document.querySelector('main').textContent.includes('The first sentence')"), \
        "the last good page is gone"
    page.keyboard.press("Escape")
    until(page, f"{OVERLAY}.hidden && !{BADGE}.hidden")
    page.reload()
    until(page, f"!{OVERLAY}.hidden")
    mark(page)
    page.evaluate("scrollTo(0, 700)")
    site.write(SOURCE, text("fourth"))
    until(page, f"{OVERLAY}.hidden && {BADGE}.hidden")
    until(page, "document.querySelector('main').textContent.includes('The fourth sentence')")
    assert is_same(page) and page.evaluate("scrollY") == 700, "the scroll was lost under the overlay"


def badge(site, page):
    mark(page)
    site.write("Content/companies/self.md", "---\nname: Self\nsubsidiary-of: [self]\n---\n")
    until(page, f"!{BADGE}.hidden && /warning/.test({BADGE}.textContent)")
    assert page.evaluate(f"{OVERLAY}.hidden"), "warnings alone open no overlay"
    page.evaluate(f"{BADGE}.click()")
    until(page, f"!{OVERLAY}.hidden && {OVERLAY}.textContent.includes('SelfReference')")
    page.keyboard.press("Escape")
    (site.folder / "Content/companies/self.md").unlink()
    until(page, f"{BADGE}.hidden")
    assert is_same(page), "the page was reloaded"


def styles(site, page):
    mark(page)
    css = (ROOT / "Templates/style.css").read_text()
    site.write("Templates/style.css", css + "\nbody { border-top: 7px solid red }\n")
    until(page, "getComputedStyle(document.body).borderTopWidth === '7px'")
    until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert is_same(page), "a stylesheet alone needs no reload"


def structure(site, page):
    page.evaluate("scrollTo(0, 600)")
    page.evaluate("document.querySelector('main details').open = true")
    mark(page)
    base = (ROOT / "Templates/base.html").read_text()
    site.write("Templates/base.html", base.replace("<footer class=\"colophon\">", "<footer class=\"colophon new\">"))
    until(page, "document.querySelector('footer.new') !== null")
    assert not is_same(page), "a change around the main part is a reload"
    until(page, "scrollY === 600")
    assert page.evaluate("document.querySelector('main details').open"), "the details were closed by the reload"


def gone(site, page):
    other = "Content/briefings/2025-11-05-power.md"
    site.write(other, text("new", title="Power", day="2025-11-05"))
    until(page, "document.querySelector('main') !== null")
    page.goto(site.address + "briefings/power/")
    (site.folder / other).unlink()
    until(page, "!document.querySelector('main').textContent.includes('The new sentence')")
    site.write(other, text("renewed", title="Power", day="2025-11-05"))
    until(page, "document.querySelector('main').textContent.includes('The renewed sentence')")
    (site.folder / other).unlink()


def waiting(site, page):
    port = int(site.address.rstrip("/").rsplit(":", 1)[1])
    site.stop()
    site.write(SOURCE, text().replace("title:", "titel:"))
    site.start(port)
    until(page, f"!{OVERLAY}.hidden && {OVERLAY}.textContent.includes(\"did you mean 'title'?\")")
    site.write(SOURCE, text("last"))
    until(page, "document.querySelector('main').textContent.includes('The last sentence')")


CHECKS = [in_place, title, overlay, badge, styles, structure, waiting, gone]


def run_checks(site, page, faults):
    failures = 0
    for check in CHECKS:
        site.reset()
        page.goto(site.address + "briefings/water/")
        try:
            check(site, page)
            assert not faults, f"the script failed: {faults}"
            print(f"ok    {check.__name__}")
        except Exception:
            failures += 1
            faults.clear()
            print(f"FAIL  {check.__name__}\n{traceback.format_exc()}")
    return failures


def show(site, page):
    site.write(SOURCE, text().replace("title:", "titel:").replace("bottom_line:", "botom_line:"))
    until(page, f"!{OVERLAY}.hidden")
    picture = pathlib.Path(tempfile.gettempdir()) / "serve-overlay.png"
    page.screenshot(path=str(picture))
    print(picture)


def in_firefox(options):
    page = FirefoxPage(options.browser)
    site = Site(options.binary)
    try:
        failures = run_checks(site, page, [])
        if options.show:
            show(site, page)
    finally:
        page.close()
        site.close()
    return failures


def in_chromium(options):
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox"])
        site = Site(options.binary)
        try:
            page = browser.new_page(viewport={"width": 1100, "height": 700})
            faults = []
            page.on("pageerror", lambda error: faults.append(str(error)))
            failures = run_checks(site, page, faults)
            if options.show:
                show(site, page)
        finally:
            browser.close()
            site.close()
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / ".build/release/briefgen"))
    parser.add_argument("--browser", help="the browser's program, where it is not the usual one")
    parser.add_argument("--firefox", action="store_true")
    parser.add_argument("--show", action="store_true", help="keep a picture of the overlay, and say where")
    options = parser.parse_args()
    names = ["firefox", "firefox-esr"] if options.firefox else ["chromium", "chromium-browser"]
    options.browser = options.browser or next(filter(None, map(shutil.which, names)), None)
    if not options.browser:
        print(f"there is no {names[0]} here")
        return 2
    try:
        failures = in_firefox(options) if options.firefox else in_chromium(options)
    except ImportError as error:
        print(f"there is no driver for the browser here: {error}")
        return 2
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
