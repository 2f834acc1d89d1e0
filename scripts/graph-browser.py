#!/usr/bin/env python3
"""Does in a real browser what readers use connections, figures and matrices for: Chromium, through playwright.

  scripts/graph-browser.py [--binary PATH] [--engine firefox] [--browser PATH] [--output DIR] [--show]

The sample site is built and read over HTTP below a path, with a policy that allows no inline script, and from the disk.
From the home page, at most three clicks lead to the path from Microsoft to FERC with its reasons, with and without
JavaScript. The chains that the script finds are those of the pages that the build makes. --output reads a site that was
built before.

Exit: 0 all is well, 1 something is not, 2 there is no browser or no driver for it.
"""

import sys
import urllib.parse

from browser_checks import expect, run, until

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

    def open(self, path="", fragment=""):
        self.page.goto("about:blank")
        self.page.goto(self.address + path + ("index.html" if self.is_file else "") + fragment)

    def click(self, target):
        self.clicks += 1
        assert self.clicks <= CLICKS, f"more than {CLICKS} clicks"
        target.click()

    def follow(self, link):
        """Clicks a link. Browsers show the folder of an address on a disk, so that its page is opened instead."""
        if not self.is_file:
            return self.click(link)
        self.clicks += 1
        assert self.clicks <= CLICKS, f"more than {CLICKS} clicks"
        url = urllib.parse.urlsplit(link.evaluate("link => link.href"))
        path = url.path + ("index.html" if url.path.endswith("/") else "")
        self.page.goto(urllib.parse.urlunsplit(url._replace(path=path)))

    def link(self, name, within="body"):
        return self.page.locator(within).get_by_role("link", name=name, exact=True).first

    @property
    def status(self):
        return self.page.locator(".chain-status").inner_text()

    @property
    def chains(self):
        """Each chain as the lines of its text."""
        self.page.locator(".chain").first.wait_for()
        return [chain.inner_text().split() for chain in self.page.locator(".chain").all()]

    def find(self, one, other):
        self.page.get_by_label("From", exact=True).fill(one)
        self.page.get_by_label("To", exact=True).fill(other)
        self.click(self.page.get_by_role("button", name="Find connections"))


def microsoft_to_ferc(reader):
    reader.open()
    reader.follow(reader.link("Connections", ".colophon"))
    reader.find("Microsoft", "FERC")
    chains = reader.chains
    text = " ".join(chains[0])
    assert text.startswith("Microsoft party to"), text
    assert text.endswith("Federal Energy Regulatory Commission"), text
    expect(reader.status, "How Microsoft and Federal Energy Regulatory Commission are connected:", "the message")
    # Each step has a reason.
    for step in reader.page.locator(".chain > li:not(:last-child)").all():
        assert step.locator(".reasons li").count() > 0, step.inner_text()
    # The address alone gives the same.
    url = reader.page.evaluate("location.href")
    expect(urllib.parse.parse_qs(urllib.parse.urlsplit(url).query or urllib.parse.urlsplit(url).fragment), {"from": ["Microsoft"], "to": ["FERC"]}, "the address")
    again = reader.page.context.new_page()
    again.goto(url)
    expect(Reader(again, reader.address).chains, chains, "the chains of the address")
    again.close()


def script_and_build_agree(reader):
    """For every pair that has a page, the script finds the chains of the page, in the same words."""
    reader.open("connections/")
    reader.page.locator("main details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    pairs = reader.page.locator("main details a").evaluate_all("links => [...new Set(links.map(link => link.href))]")
    assert len(pairs) > 100, len(pairs)
    for url in pairs[::9]:
        reader.page.goto(url + ("index.html" if reader.is_file else ""))
        built = reader.chains
        names = reader.page.locator(".chain").first.locator(".name a").all_inner_texts()
        reader.open("connections/", "?" + urllib.parse.urlencode({"from": names[0], "to": names[-1]}))
        expect(reader.chains, built, f"the chains of {url}")


def ended_relations(reader):
    reader.open("connections/", "?from=Gary+Gensler&to=SEC")
    text = " ".join(" ".join(chain) for chain in reader.chains)
    assert "ended" in text and "2025" in text, text


def names_that_are_unknown(reader):
    reader.open("connections/", "?from=Nobody+At+All&to=SEC")
    until(reader.page, "document.querySelector('.chain-status').textContent")
    assert "“Nobody At All”" in reader.status, reader.status
    reader.open("connections/", "?from=sec&to=" + urllib.parse.quote("<b>x"))
    until(reader.page, "document.querySelector('.chain-status').textContent")
    assert "<b>x" in reader.status, reader.status
    # Case does not matter, and the beginning of a name is enough.
    reader.open("connections/", "?from=microsof&to=ferc")
    assert " ".join(reader.chains[0]).startswith("Microsoft"), reader.chains


def suggestions_and_keyboard(reader):
    reader.open("connections/")
    reader.page.get_by_label("From", exact=True).press_sequentially("Microsoft–I")
    until(reader.page, "document.querySelector('#chain-from-names').options.length")
    names = reader.page.locator("#chain-from-names option").evaluate_all("all => all.map(one => one.value)")
    assert names and all(name.startswith("Microsoft–I") for name in names), names
    reader.page.get_by_label("From", exact=True).fill("OpenAI")
    reader.page.get_by_label("To", exact=True).fill("SEC")
    reader.page.keyboard.press("Enter")
    assert " ".join(reader.chains[0]).startswith("OpenAI")


def from_a_record(reader):
    reader.open("companies/iren/")
    picture = reader.page.locator("svg.neighbors")
    links = picture.locator("a").all_text_contents()
    assert 3 <= len(links) <= 40, links
    listed = reader.page.locator("#part-connections ~ div .groups li > a").all_inner_texts()
    inside = [name for name in links if name in listed]
    expect(inside, [name for name in listed if name in inside], "the order of the picture")
    small = picture.evaluate_all("all => all.flatMap(one => [...one.querySelectorAll('a')]).filter(a => a.getBoundingClientRect().height < 24).length")
    expect(small, 0, "small targets")
    reader.follow(reader.link("Find how this is connected with another page"))
    expect(reader.page.get_by_label("From", exact=True).input_value(), "IREN", "the name")


def a_cell_of_a_matrix(reader):
    reader.open()
    reader.follow(reader.link("Trackers", ".sections"))
    reader.follow(reader.link("Deals and policies", "main"))
    cell = reader.page.locator("td a[href^='#c-']").first
    count, target = int(cell.inner_text()), cell.get_attribute("href")[1:]
    reader.click(cell)
    expect(reader.page.locator(f"[id='{target}'] > ul > li").count(), count, "the reasons")


def figures(reader):
    reader.open("briefings/market-structure/")
    track = reader.page.locator("figure.chart")
    assert "Passed the House" in track.locator("svg").get_attribute("aria-label")
    track.locator("summary").click()
    assert "Pending in the Senate" in track.locator("table").inner_text()
    reader.open("briefings/mine-to-campus/")
    bars = reader.page.locator("figure.chart svg rect").evaluate_all("all => all.map(one => +one.getAttribute('width'))")
    assert len(bars) > 2 and bars == sorted(bars, reverse=True), bars


def on_a_phone(reader):
    reader.page.set_viewport_size({"width": 390, "height": 800})
    for path, fragment in [
        ("connections/", "?from=Microsoft&to=FERC"), ("companies/iren/", ""), ("agencies/sec/", ""),
        ("policies/eo-14110/", ""), ("trackers/exposure/", ""), ("briefings/market-structure/", ""),
        ("briefings/mine-to-campus/", ""), ("topics/bitcoin-mining/", ""),
    ]:
        reader.open(path, fragment)
        for zoom in ["100%", "200%"]:
            reader.page.evaluate("size => document.documentElement.style.fontSize = size", zoom)
            width = reader.page.evaluate("document.documentElement.scrollWidth")
            assert width <= 390, f"{path} is {width} wide with text of {zoom}"


def without_script(browser, address):
    context = browser.new_context(java_script_enabled=False)
    reader = Reader(context.new_page(), address)
    reader.open()
    reader.follow(reader.link("Connections", ".colophon"))
    expect(reader.page.locator("main form:visible, main button:visible").count(), 0, "controls that do nothing")
    section = reader.page.locator("main .groups > section").filter(has=reader.link("Microsoft", "h3"))
    reader.click(section.locator("summary"))
    reader.follow(section.get_by_role("link", name="Federal Energy Regulatory Commission", exact=True))
    chain = reader.chains[0]
    assert {chain[0], chain[-1]} == {"Microsoft", "Commission"}, chain
    context.close()


CHECKS = [
    microsoft_to_ferc, script_and_build_agree, ended_relations, names_that_are_unknown, suggestions_and_keyboard,
    from_a_record, a_cell_of_a_matrix, figures, on_a_phone,
]


if __name__ == "__main__":
    sys.exit(run(__doc__, CHECKS, without_script, Reader))
