#!/usr/bin/env python3
"""Does in Chromium what readers come to the sample site for, each task in at most three clicks from the home page.

    scripts/reader-tasks.py [--binary briefgen] [--site FOLDER] [--browser PROGRAM]

The site is built, served from this machine and read without JavaScript. Each task follows links as a reader does, by
their names, and checks what it finds: what happens next month; is an order law, since when, and who says so; what
changed this week; follow a company or a bill; cite a briefing; all judgments and their outcomes; link to a claim; the
law as it stood on a day; print; a dark phone with large text; lines that break between words; the keyboard alone; what a
screen reader announces; corrections; sources. Requires Playwright for Python.

Exit: 0 all tasks can be done, 1 some cannot, 2 there is no browser or no driver for it.
"""
import argparse
import contextlib
import datetime
import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import traceback
import urllib.parse
import urllib.request
import xml.etree.ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLICKS = 3
TODAY = datetime.date(2025, 11, 30)
WEEK = TODAY - datetime.timedelta(days=6)
ATOM = "{http://www.w3.org/2005/Atom}"
PAGES = [
    "", "briefings/microsoft-iren/", "policies/eo-14110/", "policies/clarity-act/", "deals/microsoft-iren-2025/",
    "agencies/sec/", "companies/iren/", "people/paul-atkins/", "topics/ai-infrastructure/", "policies/", "calendar/",
    "changes/", "judgments/", "sources/", "corrections/", "trackers/policies/", "trackers/deals/", "method/",
]


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, address):
        """A browser that closes a connection early is no error."""


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


@contextlib.contextmanager
def served(folder):
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


class Reader:
    """A reader who begins at the home page, and whose clicks are counted."""

    def __init__(self, page, origin):
        self.page, self.origin = page, origin
        self.start()

    def start(self):
        self.clicks = 0
        self.page.goto(self.origin)

    def click(self, name, within=None):
        """Follows the link with a name: one in the main part of the page rather than one around it."""
        places = [within] if within else ["main", "header", "footer"]
        for place in places:
            link = self.page.locator(place).first.get_by_role("link", name=name, exact=isinstance(name, str))
            if link.count():
                self.activate(link.first)
                return
        raise AssertionError(f"no link '{name}' on {self.path}")

    def activate(self, element):
        self.clicks += 1
        assert self.clicks <= CLICKS, f"more than {CLICKS} clicks"
        element.click()
        self.page.wait_for_load_state()

    @property
    def path(self):
        return self.page.url.removeprefix(self.origin)

    def open(self, path):
        self.page.goto(self.origin + path)

    def part(self, heading):
        """The part of the page with a heading."""
        found = self.page.get_by_role("region", name=heading, exact=True)
        assert found.count() == 1, f"{self.path} has {found.count()} parts '{heading}'"
        return found

    def words(self, element):
        return " ".join(element.inner_text().split())

    def read(self, address):
        """A file that a link leads to, as another program gets it."""
        with urllib.request.urlopen(urllib.parse.urljoin(self.page.url, address)) as answer:
            return answer.read().decode()

    def target(self):
        """What the fragment of the address leads to."""
        fragment = urllib.parse.unquote(urllib.parse.urlsplit(self.page.url).fragment)
        assert fragment, f"{self.path} names no place on the page"
        element = self.page.locator(f"[id='{fragment}']")
        assert element.count() == 1, f"{element.count()} places '{fragment}'"
        box = element.bounding_box()
        height = self.page.viewport_size["height"]
        assert box and box["y"] < height and box["y"] + box["height"] > 0, f"'{fragment}' is not in view"
        return element


def next_month(reader):
    reader.click("Calendar")
    month = reader.part("December 2025")
    events = month.get_by_role("listitem")
    assert events.count() > 0, "nothing is listed for December"
    for event in events.all():
        day = event.locator("time").first.get_attribute("datetime")
        assert day.startswith("2025-12"), f"{day} is not in December"
        assert event.locator("p").count() >= 2, "an event says nothing about whose it is"


def is_it_law(reader):
    reader.click("Policies", "header")
    reader.click("Executive Order 14110", "main")
    head = reader.part("At a glance")
    words = reader.words(head)
    assert re.match(r"Revoked on January 20, 2025, by Executive Order 14148\.", words), words
    assert "Facts reviewed through November 30, 2025" in words.replace("\n", " "), words
    reader.activate(head.locator("sup.note a").first)
    source = reader.target()
    assert source.locator("a[href^='https://www.federalregister.gov/']").count(), "the source is not the register"


def changed_this_week(reader):
    reader.click("All changes")
    dates = [date.get_attribute("datetime") for date in reader.page.locator("main h2 time").all()]
    days = [datetime.date.fromisoformat(date) for date in dates if len(date) == 10]
    assert days == sorted(days, reverse=True), "the days are not in order"
    assert [day for day in days if WEEK <= day <= TODAY], "nothing changed this week"
    first = reader.page.locator("main section").first
    assert first.get_by_role("link").count() and first.get_by_role("listitem").count()


def follow(reader):
    reader.click("Companies", "header")
    reader.click("IREN", "main")
    reader.clicks += 1
    feed = reader.page.get_by_role("link", name="Atom feed").get_attribute("href")
    root = xml.etree.ElementTree.fromstring(reader.read(feed))
    assert root.tag == ATOM + "feed" and root.findall(ATOM + "entry"), "the feed is empty"
    assert "IREN" in root.findtext(ATOM + "title"), root.findtext(ATOM + "title")
    found = reader.page.locator("head link[type='application/atom+xml']").evaluate_all("all => all.map(a => a.href)")
    assert urllib.parse.urljoin(reader.page.url, feed) in found, "a feed reader does not find it"
    reader.start()
    reader.click("Policies", "header")
    reader.click("CLARITY Act", "main")
    reader.clicks += 1
    calendar = reader.page.get_by_role("link", name="Add to calendar").get_attribute("href")
    lines = reader.read(calendar).splitlines()
    assert lines[0] == "BEGIN:VCALENDAR" and "BEGIN:VEVENT" in lines, lines[:3]
    assert reader.clicks <= CLICKS


def cite(reader):
    reader.page.locator("main section.lead a").first.wait_for()
    title = reader.page.locator("main .lead h2").inner_text()
    reader.click(title)
    box = reader.page.locator("details.citation")
    reader.activate(box.locator("summary"))
    words = reader.words(box)
    assert title in words and "https://briefings.example/briefings/" in words, words
    for name, sign in [("RIS", "TY  - "), ("BibTeX", "@"), ("CSL-JSON", "\"type\"")]:
        link = box.get_by_role("link", name=name, exact=True)
        address = link.get_attribute("href")
        with urllib.request.urlopen(address) as answer:
            assert sign in answer.read().decode(), f"{name}: {address[:80]}"
        assert link.get_attribute("download"), f"{name} has no file name"
    tags = reader.page.locator("meta[name^='citation_']").evaluate_all("all => all.map(tag => tag.name)")
    assert {"citation_title", "citation_technical_report_institution"} <= set(tags), tags


def all_judgments(reader):
    reader.click("Judgments", "footer")
    head = reader.words(reader.page.locator("main .byline"))
    for name in ("Open", "Settled"):
        count = int(re.search(rf"{name}: (\d+)", head).group(1))
        if name == "Settled" and count == 0:
            continue
        claims = reader.part(name).locator("li")
        assert claims.count() == count > 0, f"{name}: {claims.count()} of {count}"
        for claim in claims.all():
            words = reader.words(claim)
            assert re.search(r"\d–\d+%", words), f"no odds: {words}"
            assert "Outcome" in words if name == "Settled" else "settle" in words, words
    days = [day.get_attribute("datetime") for day in reader.part("Open").locator("li p:nth-of-type(3) time").all()]
    assert days == sorted(days), f"open judgments are not in order: {days}"


def link_to_a_claim(reader):
    reader.click("Judgments", "footer")
    claim = reader.part("Open").get_by_role("listitem").first.get_by_role("link").first
    words = reader.words(claim)
    reader.activate(claim)
    judgment = reader.target()
    assert words in reader.words(judgment), "the link leads to another claim"
    permalink = judgment.get_by_role("link", name="Link to this judgment")
    assert urllib.parse.urljoin(reader.page.url, permalink.get_attribute("href")) == reader.page.url
    heading = reader.page.locator("main .text h2").first
    reader.activate(heading.get_by_role("link"))
    assert reader.words(reader.target()) == reader.words(heading)


def on_a_day(reader):
    day = datetime.date(2025, 11, 5)

    def written(text):
        return datetime.datetime.strptime(text.strip(), "%b %d, %Y").date()

    def status(policy):
        reader.start()
        reader.click("Policies", "header")
        reader.click(policy, "main")
        held = []
        for row in reader.part("As it stood").locator("tbody tr").all():
            span = reader.words(row.locator("th"))
            start, _, end = span.removeprefix("Since ").partition("–")
            if written(start) <= day and (not end or day < written(end)):
                held.append(reader.words(row.locator(".chip")))
        return held

    assert status("Executive Order 14110") == ["Revoked"]
    assert status("CLARITY Act") == ["Passed the House"]


# The headings below the text that the contents beside it cover while the page is scrolled.
COVERED = """() => {
  const contents = document.querySelector(".contents > div");
  const found = new Set();
  for (let y = 0; y < document.documentElement.scrollHeight; y += 40) {
    scrollTo(0, y);
    const box = contents.getBoundingClientRect();
    for (const heading of document.querySelectorAll(".part > h2, .dossier h2")) {
      const other = heading.getBoundingClientRect();
      if (other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)
        found.add(heading.textContent);
    }
  }
  return [...found];
}"""


def contents_beside_text(reader):
    reader.open("briefings/microsoft-iren/")
    for width in (820, 1100, 1440):
        reader.page.set_viewport_size({"width": width, "height": 700})
        covered = reader.page.evaluate(COVERED)
        assert not covered, f"at {width} px, the contents cover {covered}"


def print_page(reader):
    reader.click("Briefings", "header")
    reader.click("What Microsoft bought from IREN", "main")
    page = reader.page
    page.emulate_media(media="print")
    for hidden in ("nav", ".skip", ".colophon", "details.citation", ".back"):
        for element in page.locator(hidden).all():
            assert not element.is_visible(), f"'{hidden}' is printed"
    assert page.locator(".address").is_visible(), "the address is not printed"
    assert page.locator("#part-sources").is_visible() and page.locator(".bottomline").is_visible()
    assert page.pdf(format="Letter").startswith(b"%PDF-"), "no PDF"
    page.emulate_media(media="screen")


# How much wider than the window a page is, with a reader's setting for larger text and without.
WIDTHS = """() => Object.fromEntries(["100%", "200%"].map(size => {
  const root = document.documentElement;
  root.style.setProperty("font-size", size, "important");
  return [size, root.scrollWidth - root.clientWidth];
}))"""


def dark_phone(browser, origin, paths):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, color_scheme="dark", is_mobile=True, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(10_000)
    faults = []
    for path in paths:
        # The style sheet decides the width; the end of the document does not wait for it.
        page.goto(origin + path, wait_until="load")
        for size, wide in page.evaluate(WIDTHS).items():
            if wide > 0:
                faults.append(f"{path or 'home'} at {size}: {wide} px too wide")
        if path not in PAGES:
            continue
        light = page.evaluate(
            "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3)"
            ".reduce((sum, part) => sum + Number(part), 0)")
        if light > 200:
            faults.append(f"{path or 'home'} is not dark")
    context.close()
    assert not faults, "\n".join(faults)


# What a line tears: a dot between two items at its beginning or end, a parenthesis from what it holds, a note from its word.
# Dots of the stylesheet are outside what is shown at the beginning of a line.
TORN = r"""() => {
  const faults = [], shown = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, parent = node.parentElement;
    if (parent.checkVisibility() && !parent.closest(".unseen, .skip, .permalink")) shown.push(node);
  }
  const box = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].find(box => box.width > 0);
  };
  const beside = (index, at, step) => {
    for (let node = shown[index]; node; node = shown[index += step], at = step > 0 ? -1 : node?.data.length)
      for (at += step; at >= 0 && at < node.data.length; at += step)
        if (/[^\s\u2060]/.test(node.data[at]) && box(node, at)) return { node, at, box: box(node, at) };
  };
  const block = node => {
    let element = node.parentElement;
    while (getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
    return element;
  };
  const isTorn = (index, at, step) => {
    const own = box(shown[index], at), next = beside(index, at, step);
    return own && next && block(next.node) === block(shown[index]) &&
      (own.bottom <= next.box.top + 2 || next.box.bottom <= own.top + 2);
  };
  shown.forEach((node, index) => {
    const fault = what => faults.push(`${what}: ${block(node).textContent.trim().slice(0, 80)}`);
    for (let at = 0; at < node.data.length; at++) {
      const sign = node.data[at];
      if (sign === "·" && (isTorn(index, at, -1) || isTorn(index, at, 1))) fault("a dot at the edge of a line");
      if (sign === "(" && isTorn(index, at, 1)) fault("a parenthesis ends a line");
      if (sign === ")" && isTorn(index, at, -1)) fault("a parenthesis begins a line");
    }
    if (node.parentElement.closest("sup.note, .back") && isTorn(index, 0, -1)) fault("a note begins a line");
  });
  return faults;
}"""


def lines(browser, origin):
    faults = []
    for width in (390, 820, 1440):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        for path in PAGES + ["briefings/market-structure/", "briefings/broker-rules/", "briefings/mining-electricity/"]:
            page.goto(origin + path)
            faults += [f"{path or 'home'} at {width} px: {fault}" for fault in page.evaluate(TORN)]
        context.close()
    assert not faults, "\n".join(faults)


def keyboard(reader):
    page = reader.page
    focused = "document.activeElement"

    def tab(until, most=60):
        for _ in range(most):
            page.keyboard.press("Tab")
            name = page.evaluate(f"{focused}.getAttribute('aria-label') || {focused}.innerText || ''").strip()
            outline = page.evaluate(f"getComputedStyle({focused}).outlineStyle")
            box = page.evaluate(
                f"(box => [box.width, box.height, box.bottom, box.top])({focused}.getBoundingClientRect())")
            assert outline != "none", f"the focus on '{name}' cannot be seen"
            assert box[0] > 0 and box[1] > 0 and box[2] > 0 and box[3] < 900, f"the focus is outside the window: '{name}'"
            if name == until:
                return
        raise AssertionError(f"'{until}' is not reached in {most} steps")

    tab("Skip to content", 1)
    page.keyboard.press("Enter")
    assert page.url.endswith("#part-main")
    reader.start()
    tab("Policies")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    tab("Skip to content", 1)
    page.keyboard.press("Enter")
    tab("CLARITY Act")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert reader.path.startswith("policies/clarity-act/"), reader.path
    tab("Cite this page", 200)
    page.keyboard.press("Enter")
    assert page.locator("details.citation").evaluate("box => box.open"), "the box does not open"
    # A table that scrolls can be reached, and moves.
    page.set_viewport_size({"width": 320, "height": 900})
    reader.open("judgments/")
    for region in page.locator("[tabindex='0']").all():
        region.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        moved = region.evaluate("box => box.scrollLeft > 0 || box.scrollWidth <= box.clientWidth")
        assert moved, "a table does not scroll by keyboard"
    page.set_viewport_size({"width": 1280, "height": 900})


NAMES = """() => {
  const faults = [], seen = element => element.getClientRects().length > 0;
  const name = element => (element.getAttribute('aria-label')
    || (element.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id)?.textContent || '').join(' ')
    || element.textContent || [...element.querySelectorAll('img')].map(image => image.alt).join(' ')).trim();
  const one = (what, count) => { if (count != 1) faults.push(`${count} ${what}`); };
  one('main landmarks', document.querySelectorAll('main').length);
  one('banners', document.querySelectorAll('body > header').length);
  one('footers', document.querySelectorAll('body > footer').length);
  one('first headings', document.querySelectorAll('h1').length);
  if (!document.documentElement.lang) faults.push('no language');
  if (!document.title.trim()) faults.push('no title');
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName[1]);
    if (level && own > level + 1) faults.push(`a heading of level ${own} after one of level ${level}: ${heading.textContent}`);
    if (!heading.textContent.trim()) faults.push('an empty heading');
    level = own;
  }
  for (const element of document.querySelectorAll('a[href], summary, [tabindex="0"], nav, section, aside')) {
    if (seen(element) && !name(element)) faults.push(`no name: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const kind of ['nav', 'aside', '[tabindex="0"]']) {
    const names = [...document.querySelectorAll(kind)].map(name);
    for (const each of new Set(names)) {
      if (names.filter(other => other == each).length > 1) faults.push(`two of ${kind} are named '${each}'`);
    }
    for (const element of document.querySelectorAll(kind)) {
      if (!element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby')) {
        faults.push(`${kind} is not named: ${element.outerHTML.slice(0, 80)}`);
      }
    }
  }
  for (const table of document.querySelectorAll('table')) {
    for (const head of table.querySelectorAll('th')) if (!head.textContent.trim()) faults.push('an empty table header');
    if (!table.querySelector('th')) faults.push('a table without headers');
  }
  for (const image of document.querySelectorAll('img')) if (!image.hasAttribute('alt')) faults.push('an image without a text');
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  for (const id of new Set(ids)) if (ids.filter(other => other == id).length > 1) faults.push(`the id '${id}' is there twice`);
  return faults;
}"""


def screen_reader(reader):
    faults = []
    for path in PAGES:
        reader.open(path)
        faults += [f"{path or 'home'}: {fault}" for fault in reader.page.evaluate(NAMES)]
    assert not faults, "\n".join(faults)
    reader.open("policies/eo-14110/")
    tree = reader.page.locator("body").aria_snapshot()
    for landmark in ("banner", "navigation \"Sections\"", "main", "contentinfo", "region \"At a glance\"",
                     "heading \"Executive Order 14110\" [level=1]", "complementary \"Dossier\""):
        assert landmark in tree, f"no {landmark}"
    status = reader.page.locator(".standing").aria_snapshot()
    assert "Revoked" in status and "Source" in status, status


def corrections(reader):
    reader.click("Corrections", "footer")
    entries = reader.page.locator("main li")
    assert entries.count() > 0 and reader.page.locator("main h2 time").count() > 0
    title = reader.words(entries.first.get_by_role("link"))
    reader.activate(entries.first.get_by_role("link"))
    assert reader.words(reader.page.locator("h1")).startswith(title), title
    assert reader.part("Corrections").get_by_role("listitem").count() > 0


def sources(reader):
    reader.click("Sources", "footer")
    head = reader.words(reader.page.locator("main .byline"))
    assert re.search(r"Primary sources: \d+ \(\d+(\.\d)?%\)", head), head
    entry = reader.page.locator("main .shelf li").filter(has_text="Cited on").first
    reader.activate(entry.get_by_role("link").last)
    # From the text to a source, and back to the same place.
    reader.open("briefings/microsoft-iren/")
    reader.clicks = 1
    note = reader.page.locator(".text sup.note a").first
    reader.activate(note)
    source = reader.target()
    reader.activate(source.get_by_role("link", name=re.compile("^Back to reference")))
    assert reader.target().get_attribute("href") == note.get_attribute("href"), "the way back leads elsewhere"


TASKS = [next_month, is_it_law, changed_this_week, follow, cite, all_judgments, link_to_a_claim, on_a_day,
         contents_beside_text, print_page, keyboard, screen_reader, corrections, sources]


def run(browser, origin, paths):
    failures = 0

    def attempt(name, task):
        nonlocal failures
        try:
            task()
            print(f"ok    {name}")
        except Exception as error:
            failures += 1
            detail = str(error) if isinstance(error, AssertionError) else traceback.format_exc()
            print(f"FAIL  {name}\n{detail}")

    for task in TASKS:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
        page = context.new_page()
        page.set_default_timeout(10_000)
        strays = []
        page.on("request", lambda request: strays.append(request.url))
        attempt(task.__name__, lambda: task(Reader(page, origin)))
        others = [url for url in strays if not url.startswith((origin, "data:", "blob:"))]
        attempt(f"{task.__name__}: no other host", lambda: check_hosts(others)) if others else None
        context.close()
    attempt("dark_phone", lambda: dark_phone(browser, origin, paths))
    attempt("lines", lambda: lines(browser, origin))
    return failures


def check_hosts(urls):
    raise AssertionError(f"asked of other hosts: {urls}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / ".build/release/briefgen"))
    parser.add_argument("--site", default=str(ROOT), help="another copy of the sample site")
    parser.add_argument("--browser", help="the browser's program, where it is not the usual one")
    options = parser.parse_args()
    program = options.browser or os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, ["chromium", "chromium-browser"])), None)
    if not program:
        print("there is no Chromium here")
        return 2
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        print(f"there is no driver for the browser here: {error}")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "site"
        done = subprocess.run(
            [options.binary, "build", "--quiet", "--site", options.site, "--output", output, "--as-of", TODAY.isoformat()],
            capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"build failed\n{done.stdout}{done.stderr}")
        paths = sorted(
            file.relative_to(output).as_posix().removesuffix("index.html") for file in output.rglob("*.html"))
        with served(output) as origin, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
            try:
                failures = run(browser, origin, paths)
            finally:
                browser.close()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
