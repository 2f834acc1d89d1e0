#!/usr/bin/env python3
"""Checks search in a real browser: Chromium, through playwright.

  scripts/search-browser.py [--binary PATH] [--engine firefox] [--browser PATH] [--output DIR] [--show]

The sample site is built and searched by keyboard alone, over HTTP below a path and from the disk: forty queries with the
page that a reader expects first or second, a misspelt company, a phrase, filters, and what the page does without
JavaScript. --output searches a site that was built before.

Exit: 0 all is well, 1 something is not, 2 there is no browser or no driver for it.
"""

import sys

from browser_checks import expect, run

WAIT = 20_000

# What a reader types, and the page that should be first or second.
QUERIES = [
    ("hr3633-119", "policies/clarity-act/"),
    ("H.R. 3633", "policies/clarity-act/"),
    ("EO 14110", "policies/eo-14110/"),
    ("Executive Order 14179", "policies/eo-14179/"),
    ("14318", "policies/eo-14318/"),
    ("NASDAQ:IREN", "companies/iren/"),
    ("IREN", "companies/iren/"),
    ("EL25-49", "policies/ferc-el25-49/"),
    ("ER24-2172", "policies/ferc-er24-2172/"),
    ("31 CFR 1010", "policies/fincen-cvc-mixing-nprm/"),
    ("RIN 1506-AB64", "policies/fincen-cvc-mixing-nprm/"),
    ("Pub. L. 119-5", "policies/hjres-25-119/"),
    ("SAB 121", "policies/sab-121/"),
    ("SEC", "agencies/sec/"),
    ("ferc", "agencies/ferc/"),
    ("Google", "companies/alphabet/"),
    ("AWS", "companies/amazon/"),
    ("microsft", "companies/microsoft/"),
    ("Coreweeve", "companies/coreweave/"),
    ("constelation energy", "companies/constellation-energy/"),
    ("Lummis", "people/cynthia-lummis/"),
    ("Paul Atkins", "people/paul-atkins/"),
    ("Childress", "deals/microsoft-iren-2025/"),
    ("Hyperion", "briefings/who-owns-hyperion/"),
    ("Stargate", "deals/stargate-2025/"),
    ("GENIUS Act", "policies/genius-act/"),
    ("market structure", "briefings/market-structure/"),
    ("strategic bitcoin reserve", "policies/eo-14233/"),
    ("Susquehanna", "deals/amazon-talen-susquehanna-2025/"),
    ('"behind the meter"', "briefings/susquehanna-reworked/"),
    ('"Lake Mariner"', "deals/fluidstack-terawulf-lake-mariner-2025/"),
    ("nuclear restarts", "briefings/nuclear-for-data-centres/"),
    ("NEPA", "policies/ceq-nepa-rescission/"),
    ("data center permitting", "briefings/permitting-after-nepa/"),
    ("which deals touch the SEC", "agencies/sec/"),
    ("how is Microsoft connected to FERC", "companies/microsoft/"),
    ("stablecoins", "policies/genius-act/"),
    ("proof-of-work mining", "policies/sec-pow-mining-statement/"),
    ("DeFi broker rule", "policies/irs-td-10021/"),
    ("export controls on chips", "briefings/mines-and-chips/"),
]
NEEDED = 38


class Pages:
    """The page of search in a browser, used by keyboard alone."""

    def __init__(self, page, address):
        self.page = page
        self.address = address
        self.errors = []
        self.requests = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def open(self, query=""):
        self.page.goto(self.address + query)

    def until(self, expression):
        # Not wait_for_function, which the policy of the server forbids.
        for _ in range(WAIT // 50):
            if self.page.evaluate(expression):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"never: {expression}")

    def settle(self):
        """Waits until nothing is loaded and the results stay as they are."""
        self.until("document.querySelector('.search-count').textContent !== ''")
        before = None
        for _ in range(100):
            now = (self.page.inner_text(".search-count"), self.page.inner_html(".found"), len(self.requests))
            if now == before:
                return
            before = now
            self.page.wait_for_timeout(60)

    def search(self, query):
        """Types a query as a reader does: a slash, the words, Enter."""
        self.page.keyboard.press("/")
        focused = self.page.evaluate("document.activeElement.id")
        assert focused == "search-field", f"'/' leads to {focused}"
        self.page.keyboard.type(query)
        self.page.keyboard.press("Enter")
        self.settle()

    def again(self):
        """Empties the field and leaves it."""
        self.page.keyboard.press("Escape")
        self.page.keyboard.press("Escape")
        self.until("document.querySelector('.found').hidden")
        self.page.evaluate("document.activeElement.blur()")

    @property
    def count(self):
        return self.page.inner_text(".search-count")

    @property
    def results(self):
        """The addresses of the results below the site's root."""
        links = self.page.query_selector_all(".found li a")
        return [link.get_attribute("href").removeprefix("../").removesuffix("index.html") for link in links]


def forty(pages):
    pages.open()
    found, misses = 0, []
    for query, expected in QUERIES:
        pages.search(query)
        if expected in pages.results[:2]:
            found += 1
        else:
            misses.append(f"{query}: {pages.results[:3]}, not {expected}")
        pages.again()
    print(f"  {found} of {len(QUERIES)} first or second")
    for miss in misses:
        print("  " + miss)
    assert found >= NEEDED, f"{found} of {len(QUERIES)}"


def opened_by_keyboard(pages):
    pages.open()
    pages.search("EO 14110")
    pages.page.keyboard.press("ArrowDown")
    pages.page.keyboard.press("ArrowDown")
    pages.page.keyboard.press("ArrowUp")
    expect(pages.page.evaluate("document.activeElement.textContent"), "Executive Order 14110", "the first result")
    pages.page.keyboard.press("ArrowUp")
    expect(pages.page.evaluate("document.activeElement.id"), "search-field", "above the first result")
    pages.page.keyboard.press("ArrowDown")
    pages.page.keyboard.press("Enter")
    pages.page.wait_for_url("**/policies/eo-14110/**")
    expect(pages.page.inner_text("h1"), "Executive Order 14110", "the page")
    pages.page.go_back()
    pages.settle()
    expect(pages.page.input_value("#search-field"), "EO 14110", "the query after going back")


def misspelt_company(pages):
    pages.open("?q=microsft")
    pages.settle()
    assert pages.count.startswith("Showing results for microsoft."), pages.count
    expect(pages.results[0], "companies/microsoft/", "a misspelt company")


def while_typing(pages):
    pages.open()
    pages.page.keyboard.press("/")
    pages.page.keyboard.type("micros")
    # Results of fewer letters may be shown in between.
    pages.until("document.querySelector('.found li a')?.getAttribute('href').includes('companies/microsoft/')")


def phrase(pages):
    pages.open("?q=%22large+load%22")
    pages.settle()
    texts = pages.page.evaluate(
        "[...document.querySelectorAll('.found li')].map((item) => item.textContent.toLowerCase())")
    assert texts and all("large load" in text.replace("-", " ") for text in texts), texts
    exact = len(pages.results)
    pages.open("?q=large+load")
    pages.settle()
    words = int(pages.count.split()[0])
    assert exact < words, f"{exact} with the phrase, {words} with its words"
    pages.open("?q=%22load+large+the%22")
    pages.settle()
    expect(pages.count, "No results", "a phrase that is nowhere")


def filtered(pages):
    pages.open("?q=order&kind=policy&status=ended")
    pages.settle()
    assert pages.results and all(path.startswith("policies/") for path in pages.results), pages.results
    assert "policies/eo-14110/" in pages.results, pages.results
    assert "policies/eo-14179/" not in pages.results, pages.results
    legends = pages.page.evaluate("[...document.querySelectorAll('fieldset legend')].map((one) => one.textContent)")
    expect(legends, ["Kind", "Topic", "Agency", "Status", "Year"], "the filters")
    # By keyboard: the count beside a value is the number of results with it.
    label = pages.page.evaluate("document.querySelector('#f-status-in-force').closest('label').textContent")
    pages.page.evaluate("document.querySelector('#f-status-ended').focus()")
    pages.page.keyboard.press("Space")
    pages.until("!location.search.includes('status=')")
    pages.settle()
    pages.page.evaluate("document.querySelector('#f-status-in-force').focus()")
    pages.page.keyboard.press("Space")
    pages.until("location.search.includes('status=in-force')")
    pages.settle()
    expect(pages.count.split()[0], label.split()[-1], "the count of a filter")
    pages.page.go_back()
    pages.page.go_back()
    pages.settle()
    assert "status=ended" in pages.page.url, pages.page.url


def filters_alone(pages):
    # Among all pages, the oldest briefing, whose number is 0.
    pages.open("?kind=policy&status=ended")
    pages.settle()
    assert pages.results and all(path.startswith("policies/") for path in pages.results), pages.results
    assert pages.count.endswith(" results"), pages.count


def long_query(pages):
    """Of many words four are looked up; the page whose title was typed is still first."""
    title = "Safe, Secure, and Trustworthy Development and Use of Artificial Intelligence"
    pages.open("?q=" + title.replace(" ", "+"))
    pages.settle()
    expect(pages.results[0], "policies/eo-14110/", "a long title")
    words = {url for url in pages.requests if "/search/words/" in url}
    assert len(words) <= 5, words


def marked(pages):
    pages.open("?q=childress")
    pages.settle()
    marks = pages.page.evaluate("[...document.querySelectorAll('.found mark')].map((mark) => mark.textContent)")
    assert marks and set(marks) == {"Childress"}, marks
    expect(pages.page.get_attribute(".search-count", "role"), "status", "the count for screen readers")


def nothing(pages):
    pages.open("?q=xyzzyplugh")
    pages.settle()
    expect(pages.count, "No results", "a word that is nowhere")


def requests(pages):
    """How many files the first query of a visit loads, the script included."""
    most = 0
    for query, _ in QUERIES:
        pages.requests.clear()
        pages.open("?q=" + query.replace(" ", "+").replace('"', "%22"))
        pages.until("document.querySelector('.found li, .found[hidden]') !== null")
        most = max(most, sum("search" in url and ".js" in url for url in pages.requests))
    print(f"  at most {most} files until the first result")
    assert most <= 6, f"{most} files until the first result"


def without_script(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    links = page.evaluate("[...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))")
    for link in ["../companies/iren/", "../trackers/deals/", "../policies/", "../people/paul-atkins/"]:
        assert link in links, f"{link} is not among the names and lists"
    context.close()


CHECKS = [
    forty, opened_by_keyboard, misspelt_company, while_typing, phrase, filtered, filters_alone, long_query, marked, nothing,
    requests,
]


if __name__ == "__main__":
    sys.exit(run(__doc__, CHECKS, without_script, Pages, path="search/"))
