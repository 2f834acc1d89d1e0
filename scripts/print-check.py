#!/usr/bin/env python3
"""Prints pages on A4 and Letter with Chromium, and checks the PDF files with pdftotext.

    scripts/print-check.py [--binary briefgen] [--keep FOLDER]

It checks two sites. In the sample site of this repository, the briefing on IREN must fit on five sheets, and pages must
show their address, their review date and, at the end, their sources. A generated site has a table with long rows and
links with long addresses: rows must not break across sheets, table headers must be repeated, and addresses must not
appear in the text. Requires Chromium (CHROMIUM sets the program) and poppler's pdftotext. --keep saves the PDF files.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = ("A4", "Letter")
ROWS = 25
CHROMIUM = os.environ.get("CHROMIUM", "chromium")
problems = []


def expect(condition, text):
    if not condition:
        problems.append(text)


def build(binary, site, output):
    done = subprocess.run(
        [binary, "build", "--quiet", "--site", site, "--output", output], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{site}: build failed\n{done.stdout}{done.stderr}")


def printed(page, size, folder):
    """The text of each sheet."""
    copy = page.with_name(f"printed-on-{size}.html")
    copy.write_text(page.read_text().replace(
        "</head>", f"<style media=\"print\">@page {{ size: {size} }}</style></head>", 1))
    pdf = folder / f"{page.parent.name}-{size}.pdf"
    subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}", copy.as_uri()],
        check=True, capture_output=True, timeout=120)
    copy.unlink()
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    return text.split("\f")[:-1]


def sample(binary, scratch, pdfs):
    output = scratch / "sample"
    build(binary, ROOT, output)
    for path, sheets, review, last in [
        ("briefings/microsoft-iren", 5, "Facts reviewed through November 4, 2025", "Sources"),
        ("policies/eo-14110", 3, "Facts reviewed through November 30, 2025", "Sources"),
        ("trackers/policies", 5, "facts reviewed through November 30, 2025", None),
    ]:
        for size in SIZES:
            where = f"{path} on {size}"
            text = printed(output / path / "index.html", size, pdfs)
            print(f"{where}: {len(text)} sheets")
            expect(len(text) <= sheets, f"{where}: {len(text)} sheets, more than {sheets}")
            expect(f"https://briefings.example/{path}/" in text[0], f"{where}: the address is not on the first sheet")
            expect(review in re.sub(r"\s+", " ", text[0]), f"{where}: the review date is not on the first sheet")
            for word in ("Skip to content", "On this page", "Contents", "Calendar  ", "Add to calendar", "↩"):
                expect(word not in "".join(text), f"{where}: '{word.strip()}' is printed")
            if path.startswith("trackers"):
                expect(any(re.search(r"Executive Order 14148 +Executive order +.{0,3}In force", sheet) for sheet in text),
                       f"{where}: the cells of a row are not side by side")
            if last:
                headings = re.findall(r"^ *(Sources|Related briefings|Judgments|History|Briefings|Cite this page)$",
                                      "".join(text), re.MULTILINE)
                expect(headings[-1:] == [last], f"{where}: ends with {headings[-1:]}, not with {last}")


TABLE_SITE = """---
title: Long rows
date: 2025-11-04
bottom_line: Rows longer than a line.
sources:
  one: {{title: The only source, url: "https://a.example/the-only-source"}}
source: one
---
A [link](https://a.example/{path}) in the text.

| First | Second |
|---|---|
{rows}
"""


def table(binary, scratch, pdfs):
    site = scratch / "table"
    (site / "Content/briefings").mkdir(parents=True)
    (site / "Content/site.yml").write_text(
        "title: Tables\nbase_url: https://a.example/\nclock: 2025-11-30\n"
        "rules: {BottomLine: off, UnusedSource: off}\n")
    words = "words that fill a cell until it has many lines, " * 16
    rows = "\n".join(f"| r{n}begins {words} r{n}ends | s{n}begins {words} s{n}ends |" for n in range(ROWS))
    (site / "Content/briefings/2025-11-04-rows.md").write_text(
        TABLE_SITE.format(path="-".join(["very"] * 60), rows=rows))
    build(binary, site, site / "Output")
    for size in SIZES:
        where = f"a table on {size}"
        text = printed(site / "Output/briefings/rows/index.html", size, pdfs)
        print(f"{where}: {len(text)} sheets")
        expect(len(text) > 2, f"{where}: {len(text)} sheets are too few to test page breaks")
        for n in range(ROWS):
            sheets = {place for place, sheet in enumerate(text)
                      for mark in (f"r{n}begins", f"r{n}ends", f"s{n}begins", f"s{n}ends") if mark in sheet}
            expect(len(sheets) == 1, f"{where}: row {n} is on sheets {sorted(sheets)}")
            expect(any(re.search(rf"r{n}begins.*s{n}begins", sheet) for sheet in text),
                   f"{where}: the cells of row {n} are not side by side")
        for place, sheet in enumerate(text):
            if "begins" in sheet:
                expect(re.search(r"First +Second", sheet), f"{where}: sheet {place + 1} has no table header")
        whole = "".join(text)
        expect("very-very" not in whole, f"{where}: the address of a link is in the text")
        expect("https://a.example/the-only-source" in whole, f"{where}: the address of a source is not printed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=str(ROOT / ".build/release/briefgen"))
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        pdfs = Path(options.keep) if options.keep else scratch / "pdf"
        pdfs.mkdir(parents=True, exist_ok=True)
        sample(options.binary, scratch, pdfs.resolve())
        table(options.binary, scratch, pdfs.resolve())
    for problem in problems:
        print(f"print-check: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


main()
