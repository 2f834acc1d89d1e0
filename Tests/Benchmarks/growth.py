#!/usr/bin/env python3
"""How the cost of a build grows with what a user can write.

    Tests/Benchmarks/growth.py [--binary .build/release/briefgen] [--scale 1] [SHAPE …]

Each shape is a site whose size is a number n. It is built (or checked, where it has errors) for n, 2n and 4n in a temporary
folder; the table shows the CPU seconds of each, without the system's, and the exponent of the growth from 2n to 4n, the cost of an empty site taken off:
1 is linear, 2 quadratic. Exponents above 1.4 are marked, unless the whole is too short to tell. Only the standard library is used."""
import argparse, math, os, random, resource, shutil, subprocess, sys, tempfile, time

SHAPES = {}


def shape(n, runs="build"):
    """Registers a shape: a function of n that gives files by path, and what is run on it: a build, a check that finds errors, or a
    check that may (None)."""
    def register(function):
        SHAPES[function.__name__.replace("_", "-")] = (function, n, runs)
        return function
    return register


def record(front, body=""):
    return f"---\n{front}\n---\n{body}\n"


def briefing(body="", front="", title="The week"):
    return record(f"title: {title}\ndate: 2025-11-04\nbottom_line: What it comes to.\n{front}".rstrip(), body)


def companies(n):
    return {f"Content/companies/{word(i).lower()}.md": record(f"name: {word(i)}") for i in range(n)}


def briefings(n, front="", body=""):
    return {f"Content/briefings/b{i}.md": briefing(body, front, f"Number {i}") for i in range(n)}


def sources(n):
    return "".join(
        f"source-{word(i).lower()}:\n  title: Form {i}\n  publisher: SEC\n  type: filing\n" for i in range(n))


def word(i):
    """A pronounceable name for a number; names of different numbers differ in more than a letter or two."""
    random_ = random.Random(i * 7919 + 13)
    return "".join(random_.choice("bdfgklmnprstvz") + random_.choice("aeiou") for _ in range(5)).capitalize() + "q" + letters(i)


def letters(i):
    text = ""
    while True:
        text = chr(97 + i % 26) + text
        i //= 26
        if i == 0:
            return text


def misspelt(name):
    return name[:3] + name[4] + name[3] + name[5:] if len(name) > 5 else name + "x"


# Valid sites.

@shape(1250)
def mentions_in_one_briefing(n):
    return {**companies(n), "Content/briefings/w.md": briefing(" and ".join(f"[[{word(i)}]]" for i in range(n)) + ".")}


@shape(1250)
def names_in_one_briefing(n):
    return {**companies(n), "Content/briefings/w.md": briefing("\n\n".join(f"{word(i)} said so." for i in range(n)))}


@shape(800)
def companies_of_one_briefing(n):
    return {**companies(n), "Content/briefings/w.md": briefing("", f"companies: [{', '.join(word(i).lower() for i in range(n))}]")}


@shape(500)
def briefings_that_share_ten_companies(n):
    return {**companies(10), **briefings(n, f"companies: [{', '.join(word(i).lower() for i in range(10))}]")}


@shape(1000)
def right_anchors_into_one_page(n):
    heads = "\n\n".join(f"## Head {word(i)}" for i in range(n))
    links = "\n\n".join(f"[x](long.md#head-{word(i).lower()})" for i in range(n))
    return {"Content/briefings/long.md": briefing(heads), "Content/briefings/w.md": briefing(links, title="Links")}


@shape(1000)
def right_anchors_into_the_page_itself(n):
    return {"Content/briefings/w.md": briefing("\n\n".join(f"## Head {word(i)}\n\n[x](#head-{word(i).lower()})" for i in range(n)))}


@shape(1000)
def redirects_two_to_a_page(n):
    return {f"Content/companies/{word(i).lower()}.md": record(
        f"name: {word(i)}\nredirects: [/old/{word(i).lower()}/, /older/{word(i).lower()}/]") for i in range(n)}


@shape(1000)
def redirects_of_one_page(n):
    return {"Content/companies/acme.md": record("name: Acme\nredirects:\n" + "\n".join(f"  - /old/{i}/" for i in range(n)))}


@shape(400)
def stubs(n):
    files = {f"Content/briefings/b{i}.md": briefing("", f"companies: [new {word(2 * i)}, new {word(2 * i + 1)}]", f"Number {i}") for i in range(n)}
    files["Content/site.yml"] = "title: T\nstubs: true\n"
    return files


@shape(400)
def stubs_numbered(n):
    files = {f"Content/briefings/b{i}.md": briefing("", f"companies: [new-company-{20000 + 37 * i}]", f"Number {i}") for i in range(n)}
    files["Content/site.yml"] = "title: T\nstubs: true\n"
    return files


@shape(1000)
def addresses_of_the_site(n):
    return {**companies(n), "Content/briefings/w.md": briefing("\n\n".join(f"[x](/companies/{word(i).lower()}/)" for i in range(n)))}


@shape(1000)
def footnotes(n):
    return {"Content/briefings/w.md": briefing("\n\n".join(f"Said so[^{i}].\n\n[^{i}]: Note {i}." for i in range(n)))}


@shape(16000, "check")
def remarks_on_one_line(n):
    return {"Content/briefings/w.md": briefing("%% a " * n)}


# What begins something and never ends, n times on one line.

OPENERS = {
    "percent": "%%b\\ ", "marks": "==a ", "struck": "~~a ", "emphasis": "**a ", "dollars": "$a ", "formulas": "$$a ", "powers": "$x^ ",
    "brackets": "[a ", "wiki-links": "[[a ", "embeds": "![[a ", "comments": "<!-- a ", "instructions": "<? a ", "declarations": "<!A a ",
    "cdata": "<![CDATA[ a ", "liquid": "{{ a ", "tags": "{% a ", "critic": "{>> a ", "removals": "{-- a ", "jinja": "{# a ", "erb": "<% a ",
    "details": "<details ", "elements": "<a b=\"", "open-elements": "<b>a ", "code": "`a ", "fences": "``a ", "inline-notes": "^[a ", "notes": "[^a ",
    "bars": "a | ", "attributes": "{a= ", "fields": "(a:: ", "entities": "&a ", "addresses": "http://a ", "mails": "a@ ",
}


def register_opener(name, piece):
    @shape(16000, None)
    def open_(n):
        return {"Content/briefings/w.md": briefing(piece * n)}
    SHAPES[f"open-{name}"] = SHAPES.pop("open-")


for name, piece in OPENERS.items():
    register_opener(name, piece)


@shape(1000)
def equal_headings(n):
    return {"Content/briefings/w.md": briefing("\n\n".join("## Letter\n\nText." for _ in range(n)))}


@shape(1000)
def sources_in_one_file(n):
    cites = "\n\n".join(f"Said so [](source:source-{word(i).lower()})." for i in range(n))
    return {"Content/sources.yml": sources(n), "Content/briefings/w.md": briefing(cites)}


@shape(500)
def one_source_in_many_briefings(n):
    return {"Content/sources.yml": sources(1), **briefings(n, body=f"So [](source:source-{word(0).lower()}).")}


@shape(500)
def people_of_one_agency(n):
    files = {f"Content/people/{word(i).lower()}.md": record(
        f"name: {word(i)}\npositions: [{{role: Chair, org: sec, since: 2020-01-01}}]") for i in range(n)}
    files["Content/agencies/sec.md"] = record("name: Securities Commission")
    return files


@shape(500)
def angles_of_one_briefing(n):
    return {"Content/briefings/w.md": briefing("", "angles:\n" + "\n".join(f"  - {{issue: Number {i}}}" for i in range(n)))}


@shape(150)
def judgments_of_one_briefing(n):
    return {"Content/briefings/w.md": briefing("", "judgments:\n" + "\n".join(
        f"  - {{id: j-{i}, claim: It will be so, likelihood: likely, resolve_by: 2026-06-30}}" for i in range(n)))}


@shape(240)
def corrections_of_one_briefing(n):
    return {"Content/briefings/w.md": briefing("", "corrections:\n" + "\n".join(
        f"  - {{date: 2025-11-06, type: correction, what: Number {i}.}}" for i in range(n)))}


@shape(240)
def calendar_of_one_briefing(n):
    return {"Content/briefings/w.md": briefing("", "next:\n" + "\n".join(f"  - {{date: 2027-03, what: Number {i}}}" for i in range(n)))}


@shape(500)
def topics_of_one_company(n):
    return {**{f"Content/topics/{word(i).lower()}.md": record(f"name: {word(i)}") for i in range(n)},
            "Content/companies/acme.md": record(f"name: Acme\ntopics: [{', '.join(word(i).lower() for i in range(n))}]")}


@shape(500)
def one_topic_over_all_briefings(n):
    return {"Content/topics/water.md": record("name: Water"), **briefings(n, "topics: [water]")}


@shape(500)
def tables(n):
    return {"Content/briefings/w.md": briefing("\n\n".join(f"| a | b |\n|---|---|\n| {i} | x |" for i in range(n)))}


@shape(2000)
def rows_of_one_table(n):
    return {"Content/briefings/w.md": briefing("| a | b |\n|---|---|\n" + "\n".join(f"| {i} | [[#x\\|y]] x |".replace("[[#x\\|y]] ", "") for i in range(n)))}


@shape(100)
def trackers(n):
    names = "".join(f"  t-{word(i).lower()}:\n    title: Number {i}\n    kind: company\n" for i in range(n))
    return {"Content/site.yml": f"title: T\ntrackers:\n{names}", **companies(20)}


@shape(1000)
def navigation(n):
    return {"Content/site.yml": "title: T\nnavigation:\n" + "".join(f"  - N{i}: companies/{word(i).lower()}/\n" for i in range(20)), **companies(n)}


@shape(500)
def chain_of_owners(n):
    return {f"Content/companies/{word(i).lower()}.md": record(
        f"name: {word(i)}" + (f"\nsubsidiary-of: [{word(i + 1).lower()}]" if i + 1 < n else "")) for i in range(n)}


@shape(500)
def chain_of_superseding_briefings(n):
    return {f"Content/briefings/b{i}.md": briefing("", f"superseded_by: b{i + 1}" if i + 1 < n else "", f"Number {i}") for i in range(n)}


@shape(500)
def ring_of_links(n):
    return {f"Content/companies/{word(i).lower()}.md": record(f"name: {word(i)}", f"See [[{word((i + 1) % n)}]].") for i in range(n)}


@shape(500)
def parties_of_one_deal(n):
    parties = "\n".join(f"  {word(i).lower()}: lender" for i in range(n))
    return {**companies(n), "Content/deals/loan.md": record(
        f"name: The loan\ntype: debt-financing\nparties:\n{parties}\nhistory:\n  - 2025-11-02: signed")}


@shape(500)
def statics(n):
    return {f"Content/static/files/f{i}.txt": "x" for i in range(n)}


@shape(300)
def history_of_one_rule(n):
    lines = "\n".join(f"  - {1995 + i // 300}-{1 + i // 25 % 12:02}-{1 + i % 25:02}: amended" for i in range(n))
    return {"Content/policies/rule.md": record(f"name: The rule\ntype: rule\nhistory:\n  - 1990-01-01: final\n{lines}")}


@shape(200)
def policies_that_one_order_revokes(n):
    files = {f"Content/policies/{word(i).lower()}.md": record(
        f"name: {word(i)}\ntype: executive-order\nhistory:\n  - 2023-01-01: issued\n  - 2025-01-20: revoked by last") for i in range(n)}
    files["Content/policies/last.md"] = record("name: The last\ntype: executive-order\nhistory:\n  - 2025-01-20: issued")
    return files


@shape(800)
def aliases_of_one_company(n):
    return {"Content/companies/acme.md": record("name: Acme\naliases:\n" + "\n".join(f"  - {word(i)}" for i in range(n)))}


@shape(240)
def relations_of_one_company(n):
    return {**companies(n), "Content/companies/acme.md": record(
        "name: Acme\nrelations:\n" + "\n".join(f"  - {{related-to: {word(i).lower()}, since: 2025}}" for i in range(n)))}


@shape(500)
def images_of_one_briefing(n):
    files = {f"Content/briefings/img/p{i}.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'></svg>" for i in range(n)}
    files["Content/briefings/w.md"] = briefing("\n\n".join(f"![A map](img/p{i}.svg)" for i in range(n)))
    return files


@shape(400)
def two_briefings_that_mention_the_same(n):
    text = " and ".join(f"[[{word(i)}]]" for i in range(n)) + "."
    return {**companies(n), "Content/briefings/v.md": briefing(text), "Content/briefings/w.md": briefing(text, title="The other")}


@shape(300)
def companies_of_one_name_in_parts(n):
    return {f"Content/companies/{word(i).lower()}.md": record(f"name: Acme {word(i)} Power") for i in range(n)}


@shape(400)
def links_to_one_company(n):
    return {**companies(1), **briefings(n, body=f"So [[{word(0)}]].")}


@shape(1000)
def paragraphs(n):
    return {"Content/briefings/w.md": briefing("\n\n".join("The board met in the morning and agreed." for _ in range(n)))}


@shape(1000)
def words_of_one_paragraph(n):
    return {"Content/briefings/w.md": briefing("The board met in the morning and agreed. " * n)}


@shape(200)
def attachments_with_addresses(n):
    files = {f"Content/pages/m{i}.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'></svg>" for i in range(n)}
    files["Content/pages/maps.md"] = record("title: Maps", "\n\n".join(f"![A map](m{i}.svg) [x](/maps/m{i}.svg)" for i in range(n)))
    return files


# Sites with mistakes.

@shape(500, "check")
def unknown_wiki_links(n):
    return {**companies(n), "Content/briefings/w.md": briefing("\n\n".join(f"[[{misspelt(word(i))}]]" for i in range(n)))}


@shape(500, "check")
def unknown_wiki_links_near_nothing(n):
    return {**companies(n), "Content/briefings/w.md": briefing("\n\n".join(f"[[Nobody {letters(i * 991)}]]" for i in range(n)))}


@shape(500, "check")
def unknown_wiki_links_to_numbered_names(n):
    files = {f"Content/companies/company-{20000 + 37 * i}.md": record(f"name: Company {20000 + 37 * i}") for i in range(n)}
    files["Content/briefings/w.md"] = briefing("\n\n".join(f"[[Compnay {20000 + 37 * i + 11}]]" for i in range(n)))
    return files


@shape(500, "check")
def unknown_file_links(n):
    return {**companies(n), "Content/briefings/w.md": briefing(
        "\n\n".join(f"[x](../companies/{misspelt(word(i)).lower()}.md)" for i in range(n)))}


@shape(500, "check")
def unknown_addresses(n):
    return {**companies(n), "Content/briefings/w.md": briefing(
        "\n\n".join(f"[x](/companies/{misspelt(word(i)).lower()}/)" for i in range(n)))}


@shape(500, "check")
def unknown_sources(n):
    return {"Content/sources.yml": sources(n), "Content/briefings/w.md": briefing(
        "\n\n".join(f"So [](source:source-{misspelt(word(i)).lower()})." for i in range(n)))}


@shape(500, "check")
def unknown_references(n):
    return {**companies(n), "Content/briefings/w.md": briefing(
        "", "companies:\n" + "\n".join(f"  - {misspelt(word(i)).lower()}" for i in range(n)))}


@shape(1000, "check")
def wrong_anchors_into_one_page(n):
    heads = "\n\n".join(f"## Head {word(i)}" for i in range(n))
    links = "\n\n".join(f"[x](long.md#head-{misspelt(word(i)).lower()})" for i in range(n))
    return {"Content/briefings/long.md": briefing(heads), "Content/briefings/w.md": briefing(links, title="Links")}


@shape(500, "check")
def wrong_anchors_into_the_page_itself(n):
    return {"Content/briefings/w.md": briefing(
        "\n\n".join(f"## Head {word(i)}\n\n[x](#head-{misspelt(word(i)).lower()})" for i in range(n)))}


@shape(500, "check")
def unknown_footnotes(n):
    return {"Content/briefings/w.md": briefing(
        "\n\n".join(f"So[^{misspelt(word(i))}] and[^{word(i)}].\n\n[^{word(i)}]: Note." for i in range(n)))}


@shape(1000, "check")
def names_with_a_tenth_misspelt(n):
    return {**companies(n), "Content/briefings/w.md": briefing(
        "\n\n".join(f"[[{misspelt(word(i * 10))}]]" for i in range(n // 10)))}


@shape(1000, "check")
def unknown_fields_in_one_file(n):
    return {"Content/companies/acme.md": record("name: Acme\n" + "\n".join(f"{word(i).lower()}: x" for i in range(n)))}


@shape(1000, "check")
def findings_in_one_long_line(n):
    return {"Content/briefings/w.md": briefing(" ".join(f"[x](missing-{i}.md)" for i in range(n)))}


@shape(10000, "check")
def findings_in_many_lines(n):
    return {"Content/briefings/w.md": briefing("\n\n".join(f"[x](missing-{i}.md)" for i in range(n)))}


@shape(500, "check")
def one_unknown_field_in_many_files(n):
    return {f"Content/companies/{word(i).lower()}.md": record(f"name: {word(i)}\nlayout: post") for i in range(n)}


@shape(500, "check")
def equal_names(n):
    return {f"Content/companies/c{i}.md": record("name: Acme") for i in range(n)}


@shape(500, "check")
def one_ambiguous_name(n):
    files = {f"Content/companies/c{i}.md": record("name: Acme") for i in range(n // 10)}
    files["Content/briefings/w.md"] = briefing("\n\n".join("[[Acme]]" for _ in range(n // 10)))
    return files


@shape(500, "check")
def strange_redirects(n):
    return {f"Content/companies/{word(i).lower()}.md": record(f"name: {word(i)}\nredirects: ['/old/?p={i}', /OLD{i}/, /old{i}/]") for i in range(n)}


@shape(500, "check")
def wrong_anchors_into_addresses(n):
    return {**companies(n), "Content/briefings/w.md": briefing("\n\n".join(f"[x](/companies/{word(i).lower()}/#nope)" for i in range(n)))}


@shape(500, "check")
def duplicate_sources(n):
    return {f"Content/companies/{word(i).lower()}.md": record(
        f"name: {word(i)}\nsources:\n  one:\n    title: Form\n    publisher: SEC\n    type: filing") for i in range(n)}


@shape(300, "check")
def unknown_rules(n):
    return {"Content/site.yml": "title: T\nrules:\n" + "".join(f"  {word(i)}: off\n" for i in range(n))}


@shape(500, "check")
def equal_redirects(n):
    return {f"Content/companies/{word(i).lower()}.md": record(f"name: {word(i)}\nredirects: [/old/]") for i in range(n)}


@shape(500, "check")
def removed_pages(n):
    """A build, then every page renamed."""
    return {**companies(n), ".renames": "1"}


@shape(500, "check")
def wrong_history_lines(n):
    return {"Content/policies/rule.md": record(
        "name: The rule\ntype: rule\nhistory:\n" + "\n".join(f"  - 2025-01-{1 + i % 28:02}: propsed" for i in range(n)))}


# Measuring.

def write(folder, files):
    for path, text in files.items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)


def run(binary, command, folder, limit):
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run(
            [binary, command, "--site", folder, "--as-of", "2025-11-30"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=limit)
        code = done.returncode
    except subprocess.TimeoutExpired:
        code = None
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime - start.ru_utime, code


def measure(binary, function, n, command, limit):
    folder = tempfile.mkdtemp(prefix="briefgen-growth-")
    try:
        files = {"Content/site.yml": "title: T\n", **function(n)}
        renames = files.pop(".renames", None)
        write(folder, files)
        if renames:
            run(binary, "build", folder, limit)
            for path in sorted(os.listdir(f"{folder}/Content/companies")):
                os.rename(f"{folder}/Content/companies/{path}", f"{folder}/Content/companies/x{path}")
        return run(binary, command, folder, limit)
    finally:
        shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/briefgen")
    parser.add_argument("--scale", type=float, default=1, help="multiplies every n")
    parser.add_argument("--limit", type=float, default=120, help="seconds after which a run is given up")
    parser.add_argument("shapes", nargs="*", metavar="SHAPE")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    names = options.shapes or list(SHAPES)
    for name in names:
        if name not in SHAPES:
            parser.error(f"no shape {name}; there are {', '.join(SHAPES)}")
    empty, _ = measure(binary, lambda n: {}, 0, "build", options.limit)
    grown = []
    print(f"{'shape':40} {'n':>7} {'n':>8} {'2n':>8} {'4n':>8}  exponent", flush=True)
    for name in names:
        function, n, command = SHAPES[name]
        n = max(1, int(n * options.scale))
        seconds, code = [], None
        for times in (1, 2, 4):
            spent, code = measure(binary, function, n * times, command or "check", options.limit)
            seconds.append(spent)
            if code is None:
                break
        note = "" if command is None or code == (1 if command == "check" else 0) else f" exit {code}"
        shown = " ".join(f"{s:8.2f}" for s in seconds) + "        -" * (3 - len(seconds))
        if len(seconds) < 3:
            exponent, mark = "", " GIVEN UP"
        else:
            own = [max(s - empty, 0.001) for s in seconds]
            value = math.log2(own[2] / own[1])
            exponent = f"{value:.2f}"
            mark = " GROWS" if value > 1.4 and own[2] > 0.2 else ""
        if mark:
            grown.append(name)
        print(f"{name:40} {n:7} {shown}  {exponent:>8}{mark}{note}", flush=True)
    print(f"{len(names)} shapes, {len(grown)} grow faster than they should" + (": " + ", ".join(grown) if grown else ""))
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
