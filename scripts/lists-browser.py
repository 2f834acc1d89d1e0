#!/usr/bin/env python3
"""Does in a real browser what readers use lists and trackers for: Chromium, through playwright.

  scripts/lists-browser.py [--binary PATH] [--engine firefox] [--browser PATH] [--output DIR] [--show]

The sample site is built and read over HTTP below a path, with a policy that allows no inline script, and from the disk.
Tasks begin at the home page and take at most three clicks: everything on mining and power since July; the deals that
touch the SEC with their values; two deals compared; policies by type, agency and status together; the CSV of a table.
Others are done by keyboard, on a phone, and without JavaScript. --output reads a site that was built before.

Exit: 0 all is well, 1 something is not, 2 there is no browser or no driver for it.
"""

import csv
import io
import pathlib
import sys
import urllib.parse

from browser_checks import expect, run

CLICKS = 3


class Reader:
    """A reader who begins at the home page and counts clicks."""

    def __init__(self, page, address):
        self.page = page
        self.address = address
        self.clicks = 0
        self.errors = []
        self.requests = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    @property
    def is_file(self):
        return self.address.startswith("file:")

    def open(self, path="", query=""):
        self.page.goto(self.address + path + ("index.html" if self.is_file else "") + query)

    def click(self, target):
        self.clicks += 1
        assert self.clicks <= CLICKS, f"more than {CLICKS} clicks"
        target.click()

    def follow(self, name, within="body"):
        """Clicks a link. Browsers show the folder of an address on a disk, so that its page is opened instead."""
        link = self.page.locator(within).get_by_role("link", name=name, exact=True).first
        if not self.is_file:
            return self.click(link)
        self.clicks += 1
        url = urllib.parse.urlsplit(link.evaluate("link => link.href"))
        path = url.path + ("index.html" if url.path.endswith("/") else "")
        self.page.goto(urllib.parse.urlunsplit(url._replace(path=path)))

    def box(self, name):
        return self.page.locator(".filters label", has_text=name).locator("input")

    def check(self, name):
        self.click(self.box(name))

    def count(self, name):
        """The number beside a value of a filter."""
        return int(self.page.locator(".filters label", has_text=name).locator("small").inner_text())

    @property
    def status(self):
        return self.page.locator(".list-count").inner_text()

    @property
    def shown(self):
        """The ids of the rows that are shown, each once, in order."""
        return list(dict.fromkeys(self.page.evaluate(
            "[...document.querySelectorAll('[data-facets]')].filter(e => e.checkVisibility()).map(e => e.dataset.id)")))

    @property
    def query(self):
        url = urllib.parse.urlsplit(self.page.evaluate("location.href"))
        return urllib.parse.parse_qs(url.query or url.fragment.lstrip("?"))

    def facets(self, row):
        return self.page.evaluate("id => document.querySelector(`[data-id=\"${id}\"]`).dataset.facets.split(' ')", row)

    def download(self):
        with self.page.expect_download() as waiting:
            self.page.locator(".tools a[download]").click()
        text = pathlib.Path(waiting.value.path()).read_bytes().decode()
        return waiting.value.suggested_filename, text, list(csv.DictReader(io.StringIO(text, newline="")))


def mining_and_power(reader):
    reader.open()
    reader.follow("Briefings", ".sections")
    both = reader.count("Bitcoin mining")
    reader.check("Bitcoin mining")
    expect(len(reader.shown), both, "the rows, by the count beside the topic")
    fewer = reader.count("Power and grid")
    reader.check("Power and grid")
    expect(len(reader.shown), fewer, "the rows, by the count beside the second topic")
    reader.page.get_by_label("Since").fill("2025-07-01")
    reader.page.keyboard.press("Tab")
    rows = reader.shown
    assert 0 < len(rows) <= fewer, rows
    for row in rows:
        assert {"topic:bitcoin-mining", "topic:power-and-grid"} <= set(reader.facets(row)), row
    assert reader.status.startswith(f"Showing {len(rows)} of "), reader.status
    expect(reader.query, {"topic": ["bitcoin-mining", "power-and-grid"], "since": ["2025-07-01"]}, "the address")
    # The address alone gives the same.
    again = reader.page.context.new_page()
    again.goto(reader.page.url)
    expect(Reader(again, reader.address).shown, rows, "the rows of the address")


def deals_of_the_sec(reader):
    reader.open()
    reader.follow("Agencies", ".sections")
    reader.follow("Securities and Exchange Commission", "main")
    part = reader.page.locator("section[aria-labelledby=part-touching]")
    rows = part.locator("tbody tr")
    expect(rows.count(), int(part.locator("h2 small").inner_text()), "the number in the heading")
    assert rows.filter(has_text="$9.7 billion").filter(has_text="total contract value").count() == 1
    assert rows.filter(has_text="how listed suppliers report one very large customer").count() >= 1
    # By value, the greatest first, those without one last.
    reader.click(part.get_by_role("button", name="Value"))
    expect(part.locator("th[aria-sort]").get_attribute("aria-sort"), "descending", "the order")
    values = part.locator("tbody td.amount").evaluate_all("cells => cells.map(cell => cell.dataset.sort)")
    numbers = [float(value.split()[1]) for value in values if value]
    expect(numbers, sorted(numbers, reverse=True), "the values")
    assert "" not in values[:len(numbers)], "rows without a value are last"
    name, _, lines = reader.download()
    expect(name, "deals-sec.csv", "the name of the file")
    expect([line["Amount"] for line in lines][:3], [f"{number:.0f}" for number in numbers[:3]], "the order of the file")
    assert all(line["Through"] for line in lines)


def two_deals(reader):
    reader.open()
    reader.follow("Deals by value", "main")
    reader.click(reader.page.get_by_role("checkbox", name="Compare: Microsoft–IREN AI cloud services agreement"))
    assert reader.page.locator("#comparison").is_hidden()
    reader.click(reader.page.get_by_role("checkbox", name="Compare: IREN's purchase of equipment from Dell").or_(
        reader.page.locator("tr[data-id=iren-dell-2025] .pick input")).first)
    table = reader.page.locator("#comparison table")
    expect(table.locator("thead th").count(), 2, "the columns")
    value = table.locator("tbody tr", has=reader.page.get_by_role("rowheader", name="Value", exact=True))
    assert "$9.7 billion" in value.inner_text() and "$5.8 billion" in value.inner_text(), value.inner_text()
    expect(reader.query["compare"], ["microsoft-iren-2025", "iren-dell-2025"], "the address")
    assert reader.page.locator(".compare-bar a[href='#comparison']").is_visible()
    reader.page.get_by_role("button", name="End comparison").press("Enter")
    assert reader.page.locator("#comparison").is_hidden() and "compare" not in reader.query


def policies_by_three(reader):
    reader.open()
    reader.follow("Policies", ".sections")
    reader.check("Securities and Exchange Commission")
    reader.check("Ended")
    # They are in groups by type; a type is chosen by keyboard.
    headings = reader.page.locator(".part:visible h2").all_inner_texts()
    assert 1 < len(headings) < 7, headings
    count = reader.count("Guidance")
    reader.box("Guidance").focus()
    reader.page.keyboard.press("Space")
    rows = reader.shown
    expect(len(rows), count, "the rows, by the count beside the type")
    for row in rows:
        assert {"type:guidance", "status:ended", "agency:sec"} <= set(reader.facets(row)), row
    expect(reader.query, {"type": ["guidance"], "status": ["ended"], "agency": ["sec"]}, "the address")
    expect(reader.page.locator(".part:visible h2").all_inner_texts(), ["Guidance"], "the groups")


def file_of_a_table(reader):
    reader.open()
    reader.follow("Policies by stage", "main")
    if not reader.is_file:
        # A browser shows a file on a disk instead of loading it down.
        name, whole, lines = reader.download()
        expect(name, "policies-by-stage.csv", "the name of the file")
        expect(len(lines), len(reader.shown), "the rows of the whole file")
        assert whole.endswith("\r\n") and lines[0]["Address"].startswith("https://"), lines[0]
    reader.check("Bill")
    assert "these" in reader.page.locator(".tools a[download]").inner_text()
    _, _, lines = reader.download()
    expect(len(lines), len(reader.shown), "the rows of the file")
    # A bill that became law is a statute by now, and is filtered by what it was.
    expect({line["Type"] for line in lines} - {"Bill", "Resolution", "Statute", "Joint resolution"}, set(), "the types")


def nothing_matches(reader):
    reader.open("policies/", "?type=plan&year=1999")
    expect(reader.shown, [], "the rows")
    assert reader.status.startswith("Nothing matches"), reader.status
    expect(reader.page.locator(".list-count").get_attribute("role"), "status", "the count for screen readers")
    reader.page.get_by_role("button", name="Clear filters").press("Enter")
    assert len(reader.shown) > 40 and reader.query == {}, reader.page.url
    expect(reader.page.evaluate("document.activeElement.tagName"), "SUMMARY", "the focus")


def by_keyboard(reader):
    """From the top of the list with Tab, Space and Enter alone."""
    reader.open("deals/")
    reader.page.locator(".filters summary").focus()
    for _ in range(40):
        reader.page.keyboard.press("Tab")
        if reader.page.evaluate("document.activeElement.value") == "closed":
            break
    reader.page.keyboard.press("Space")
    expect(reader.query, {"status": ["closed"]}, "the address")
    assert reader.page.evaluate("document.activeElement.value") == "closed", "the focus stays"
    more = reader.page.get_by_role("button", name="Show all")
    if more.count():
        more.first.press("Enter")
        expect(reader.page.evaluate("document.activeElement.type"), "checkbox", "the focus after 'Show all'")
    reader.open("trackers/deals/")
    button = reader.page.locator("thead button", has_text="Value").first
    orders = []
    for _ in range(3):
        button.press("Enter")
        orders.append(reader.page.evaluate("document.querySelector('th[data-key=value]').getAttribute('aria-sort')"))
    expect(orders, ["descending", "ascending", None], "the orders")


def topic_to_lists(reader):
    reader.open("topics/bitcoin-mining/")
    reader.follow("Deals", "[data-scripted]")
    assert reader.shown and all("topic:bitcoin-mining" in reader.facets(row) for row in reader.shown)


def on_a_phone(reader):
    reader.page.set_viewport_size({"width": 390, "height": 800})
    for path in ["policies/", "briefings/", "trackers/deals/", "agencies/sec/"]:
        reader.open(path)
        for zoom in ["100%", "200%"]:
            reader.page.evaluate("size => document.documentElement.style.fontSize = size", zoom)
            for details in reader.page.locator(".filters:not([open]) summary").all():
                details.click()
            width = reader.page.evaluate("document.documentElement.scrollWidth")
            assert width <= 390, f"{path} is {width} wide with text of {zoom}"
        small = reader.page.evaluate(
            "[...document.querySelectorAll('.tools label, .tools button, .tools a, thead button, .pick, .tools summary')]"
            ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24).map(e => e.outerHTML)")
        expect(small, [], f"small targets of {path}")


def odd_addresses(reader):
    """What no list has is in the address."""
    reader.open("trackers/deals/", "?since=soon&sort=nothing&compare=nobody&compare=microsoft-iren-2025&color=red")
    assert len(reader.shown) > 20 and reader.status == "", reader.status
    assert reader.page.locator("#comparison").is_hidden()
    reader.open("policies/", "?since=2025-07&since=2025-99-99")
    days = reader.page.evaluate("[...document.querySelectorAll('[data-facets]')].filter(e => e.checkVisibility()).map(e => e.dataset.date)")
    assert days and min(days) >= "2025-07-01", days
    reader.open("policies/", "?topic=nobody")
    expect(reader.shown, [], "the rows of a topic that does not exist")


def after_a_save(reader):
    """Under 'serve', a later version of the page takes its place, without what scripts added."""
    reader.open("trackers/deals/", "?status=closed&sort=-value")
    before = reader.shown
    reader.page.evaluate("""() => {
      const main = document.querySelector('main');
      for (const added of main.querySelectorAll('.filters, .list-count, .compare-bar, .comparison, .pick, .tools button')) added.remove();
      for (const button of main.querySelectorAll('thead button')) button.replaceWith(...button.childNodes);
      for (const hidden of main.querySelectorAll('[hidden]')) hidden.hidden = false;
      document.dispatchEvent(new Event('briefgen:update'));
    }""")
    expect(reader.shown, before, "the rows")
    expect(reader.page.locator(".filters").count(), 1, "the filters")
    expect(reader.page.locator("thead button").count(), reader.page.locator("thead th").count(), "the buttons")
    downloads = []
    reader.page.on("download", lambda download: downloads.append(download))
    reader.download()
    reader.page.wait_for_timeout(200)
    expect(len(downloads), 1, "the files")


def without_script(browser, address):
    suffix = "index.html" if address.startswith("file:") else ""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in ["policies/", "trackers/deals/", "agencies/sec/", "topics/bitcoin-mining/"]:
        page.goto(address + path + suffix)
        dead = page.locator("main button, main input, main [data-scripted]:visible").count()
        expect(dead, 0, f"controls of {path} that do nothing")
    page.goto(address + "trackers/deals/" + suffix)
    link = page.locator(".tools a[download]")
    expect((link.get_attribute("href"), link.get_attribute("download")),
           ("../../trackers/deals/index.csv", "deals-by-value.csv"), "the link to the file")
    context.close()


CHECKS = [
    mining_and_power, deals_of_the_sec, two_deals, policies_by_three, file_of_a_table, nothing_matches, by_keyboard,
    topic_to_lists, on_a_phone, odd_addresses, after_a_save,
]


if __name__ == "__main__":
    sys.exit(run(__doc__, CHECKS, without_script, Reader))
