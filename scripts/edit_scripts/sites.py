"""Small random sites: every kind of record, and what else a site's folder may hold."""

import struct
import zlib

FOLDERS = {
    "company": "companies", "agency": "agencies", "policy": "policies", "deal": "deals",
    "person": "people", "topic": "topics", "briefing": "briefings", "page": "pages",
}
FIRST = ["Acme", "Borealis", "Cobalt", "Delta", "Ember", "Fjord", "Garnet", "Helix", "Indigo", "Juniper"]
SECOND = ["Power", "Water", "Steel", "Compute", "Mining", "Chips", "Grid", "Lease"]
PEOPLE = ["Jane Roe", "Max Moe", "Ada Poe", "Ian Low", "Eve Kay", "Sam Fry"]
# The words of each line have one length, so that one stands in the place of another and the size stays.
WORDS = [
    ["water", "power", "steel", "chips", "grids", "rules", "mines", "court"],
    ["agency", "treaty", "market", "energy", "budget", "notice", "permit", "lender"],
    ["company", "network", "storage", "reactor", "license", "analyst", "highway", "pension"],
]
LINKING = ["The order", "this rule", "the deal", "its owner", "what it pays", "the plan"]
HISTORIES = {
    "executive-order": (["issued"], ["amended", "stayed", "reinstated", "delayed (until 2026-02-01)", "revoked"]),
    "rule": (["proposed"], ["final", "effective", "enjoined", "reinstated", "withdrawn", "corrected"]),
    "bill": (["introduced"], ["referred", "reported", "passed-house", "passed-senate", "presented", "enacted"]),
    "statute": (["enacted"], ["amended", "expired", "reauthorized", "repealed"]),
    "plan": (["issued"], ["withdrawn"]),
}
DEALS = ["announced", "pending", "signed", "closed", "terminated"]
SOURCES = ["paper-one", "paper-two", "paper-three"]


def days(chance, first=2024, last=2026):
    return f"{chance.randint(first, last)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def slug_of(name):
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


def png(chance):
    """An image of one colour, of any size."""
    width, height = chance.randint(1, 40), chance.randint(1, 40)

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + bytes([chance.randrange(256)]) * width for _ in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class Records:
    """The records of a site by what their files are called, for references to them."""

    def __init__(self, files):
        self.slugs = {kind: [] for kind in FOLDERS}
        self.names = {}
        for path, data in sorted(files.items()):
            parts = path.split("/")
            for kind, folder in FOLDERS.items():
                if len(parts) == 3 and parts[1] == folder and path.endswith(".md"):
                    slug = parts[2][:-3]
                    # The date that begins a briefing's file name is no part of its slug.
                    if kind == "briefing" and slug[:4].isdigit() and slug[4:5] == "-":
                        slug = slug[11:]
                    self.slugs[kind].append(slug)
                    for line in data.decode("utf-8", "replace").split("\n")[:4]:
                        if line.startswith(("name: ", "title: ")):
                            self.names[kind, slug] = line.split(": ", 1)[1]

    def some(self, chance, kind, most=3, least=0):
        slugs = self.slugs[kind]
        return chance.sample(slugs, min(len(slugs), chance.randint(least, most)))

    def one(self, chance, kind):
        return chance.choice(self.slugs[kind]) if self.slugs[kind] else None


def words(chance, count):
    return " ".join(chance.choice(chance.choice(WORDS)) for _ in range(count))


def link(chance, records, path=None):
    """A reference in a text, in one of the ways that there are."""
    kind = chance.choice(list(FOLDERS))
    slug = records.one(chance, kind)
    way = chance.randrange(8)
    if way == 6:
        return f"said so [](source:{chance.choice(SOURCES)})"
    if way == 7:
        return f"`{words(chance, 1)}`, *{words(chance, 2)}* and ~~{words(chance, 1)}~~"
    if slug is None:
        return words(chance, 2)
    name = records.names.get((kind, slug), slug)
    if way == 0 and kind not in ("briefing", "page"):
        return f"[[{slug}]]"
    if way == 1:
        return f"[[{FOLDERS[kind]}/{slug}|{chance.choice(LINKING)}]]"
    if way == 2 and kind not in ("briefing", "page"):
        mode = chance.choice(["", ' "historical"', f' "as of {days(chance, 2025, 2025)}"']) if kind == "policy" else ""
        return f"[{chance.choice(LINKING)}]({kind}:{slug}{mode})"
    if way == 3 and kind != "briefing":
        return f"[{words(chance, 2)}](../{FOLDERS[kind]}/{slug}.md)"
    if way == 4 and kind not in ("briefing", "page"):
        return f"[[{name}]]"
    return f"{name} and {words(chance, 2)}"


def body(chance, records):
    blocks = []
    for number in range(chance.randint(0, 4)):
        sort = chance.randrange(10)
        if sort == 8:
            kind = chance.choice(["deals", "deals\nlimit: 2", "deals\ntitle: " + words(chance, 2)])
            blocks.append(f"```figure\nkind: {kind}\n```")
        elif sort == 9:
            policy = records.one(chance, "policy")
            if policy is not None:
                blocks.append(f"```figure\nkind: stages\npolicy: {policy}\n```")
        elif sort == 0:
            blocks.append(f"## {words(chance, 2).capitalize()}")
        elif sort == 1:
            blocks.append("\n".join(f"- {words(chance, 3)} {link(chance, records)}" for _ in range(2)))
        elif sort == 2:
            blocks.append(f"| {words(chance, 1)} | {words(chance, 1)} |\n| --- | ---: |\n| {words(chance, 2)} | 12 |")
        elif sort == 3:
            blocks.append(f"> [!NOTE]\n> {words(chance, 5).capitalize()}.")
        elif sort == 4:
            blocks.append(f"{words(chance, 3).capitalize()}.[^n{number}]\n\n[^n{number}]: {words(chance, 3)}.")
        else:
            blocks.append(
                f"{words(chance, 4).capitalize()} {link(chance, records)} {words(chance, 3)}. "
                f"{words(chance, 5).capitalize()} {link(chance, records)}.")
    return "\n\n".join(blocks) + "\n" if blocks else ""


def history(chance, first, later):
    year = chance.randint(2022, 2024)
    later = [event for event in later if event != "reinstated"]
    lines = [f"  - {year}-0{chance.randint(1, 6)}-{chance.randint(10, 28)}: {chance.choice(first)}"]
    if chance.random() < 0.5:
        lines.append(f"  - {year}-{chance.randint(7, 12):02}-{chance.randint(10, 28)}: {chance.choice(later)}")
    return "history:\n" + "\n".join(lines)


def record(chance, kind, records):
    """A new record: its path and its bytes."""
    if kind == "person":
        name = chance.choice(PEOPLE)
    elif kind == "policy":
        name = f"{chance.choice(FIRST)} {chance.choice(SECOND)} Act"
    elif kind == "agency":
        name = f"{chance.choice(SECOND)} Commission"
    elif kind == "topic":
        name = f"{chance.choice(SECOND)} and {words(chance, 1)}"
    elif kind == "deal":
        name = f"{chance.choice(FIRST)}–{chance.choice(FIRST)} {chance.choice(SECOND).lower()} deal"
    elif kind == "company":
        name = f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
    else:
        name = words(chance, 3).capitalize()
    slug = slug_of(name.replace("–", " "))
    if records.names.get((kind, slug)):
        slug += f"-{chance.randint(2, 99)}"
        name += f" {slug.rsplit('-', 1)[1]}"
    fields = [f"{'title' if kind in ('briefing', 'page') else 'name'}: {name}"]

    def listed(field, of, most=3):
        found = records.some(chance, of, most)
        if found:
            fields.append(f"{field}: [{', '.join(found)}]")

    path = f"Content/{FOLDERS[kind]}/{slug}.md"
    if kind == "briefing":
        date = days(chance, 2025, 2025)
        path = f"Content/briefings/{date}-{slug}.md" if chance.random() < 0.7 else path
        fields.append(f"date: {date}")
        listed("companies", "company")
        listed("policies", "policy")
        listed("deals", "deal", 1)
        listed("people", "person", 1)
        listed("regulators", "agency", 2)
        if chance.random() < 0.5:
            fields.append(f"bottom_line: {words(chance, 8).capitalize()}.")
        if chance.random() < 0.3:
            fields.append(f"review_in: {chance.choice([30, 90, 400])} days")
        if chance.random() < 0.2:
            fields.append(f"judgments:\n  - id: j{chance.randrange(100)}\n    claim: {words(chance, 5).capitalize()}\n"
                          f"    likelihood: likely\n    resolve_by: {days(chance, 2026)}")
    elif kind == "policy":
        type = chance.choice(list(HISTORIES))
        fields += [f"type: {type}", "jurisdiction: US", history(chance, *HISTORIES[type])]
        if chance.random() < 0.2:
            fields.append(f"expires: {days(chance, 2026, 2027)}")
    elif kind == "deal":
        parties = records.some(chance, "company", 2, least=1)
        roles = ["buyer", "seller"]
        fields += [
            f"type: {chance.choice(['acquisition', 'lease', 'offtake'])}",
            "parties: {" + ", ".join(f"{p}: {r}" for p, r in zip(parties, roles)) + "}",
            f"value: USD {chance.randint(1, 90)}M",
            history(chance, DEALS[:1], DEALS[1:])]
    elif kind == "person":
        org = records.one(chance, "agency")
        if org:
            fields.append(f"positions:\n  - role: Chair\n    org: {org}\n    since: {days(chance, 2023, 2024)}")
    elif kind == "company":
        fields.append(f"type: {chance.choice(['public', 'private', 'utility'])}")
        if chance.random() < 0.3:
            fields.append(f"ticker: NASDAQ:{''.join(chance.choice('ABCDEFGH') for _ in range(4))}")
    if kind not in ("topic", "page"):
        listed("topics", "topic", 2)
    if kind != "briefing":
        fields.append(f"summary: {words(chance, 6).capitalize()}.")
    if chance.random() < 0.25:
        fields.append(f"next:\n  - date: {days(chance, 2025, 2026)}\n    what: {words(chance, 3).capitalize()}")
    if chance.random() < 0.15:
        fields.append(f"redirects: /old/{slug}-{chance.randrange(100)}/")
    if chance.random() < 0.12:
        fields.append("draft: true")
    if chance.random() < 0.12:
        fields.append(f"embargo_until: {days(chance, 2025, 2026)}T09:00-05:00")
    if chance.random() < 0.2:
        fields.append(f"source: {chance.choice(SOURCES)}")
    if chance.random() < 0.2:
        fields.append(f"corrections: {corrections(chance)}")
    return path, ("---\n" + "\n".join(fields) + "\n---\n" + body(chance, records)).encode()


def corrections(chance):
    # Later than the date of any briefing.
    items = [f"{{date: 2026-0{chance.randint(1, 9)}-10, type: correction, what: {words(chance, 3).capitalize()}}}"
             for _ in range(chance.randint(1, 2))]
    return f"[{', '.join(items)}]"


def shared_sources(chance):
    return "".join(
        f"{id}:\n  title: {words(chance, 3).capitalize()}\n  publisher: {chance.choice(FIRST)} Press\n"
        f"  type: report\n  date: {days(chance, 2024, 2025)}\n  url: https://{id}.example/{chance.randrange(100)}\n"
        + (f"  accessed: {days(chance, 2025, 2025)}\n" if chance.random() < 0.5 else "")
        for id in SOURCES).encode()


def settings(chance):
    """A `site.yml`; it always sets the clock, so that midnight changes nothing."""
    lines = [f"title: {words(chance, 2).capitalize()}", f"clock: {days(chance, 2025, 2026)}"]
    if chance.random() < 0.8:
        lines.append(f"description: {words(chance, 4).capitalize()}.")
    if chance.random() < 0.7:
        lines.append("base_url: https://site.example/")
    if chance.random() < 0.5:
        lines.append(f"language: {chance.choice(['en', 'en-US', 'en-GB'])}")
    if chance.random() < 0.4:
        lines.append(f"timezone: {chance.choice(['America/New_York', '+02:00', 'UTC'])}")
    if chance.random() < 0.15:
        lines.append("navigation:\n  - Briefings: briefings/\n  - Law: policies/")
    if chance.random() < 0.5:
        lines.append(
            f"trackers:\n  law:\n    title: {words(chance, 2).capitalize()}\n    kind: {chance.choice(['policy', 'deal', 'company'])}\n"
            f"    group_by: {chance.choice(['type', 'topic'])}")
        if chance.random() < 0.5:
            rows, columns = chance.choice(["deals", "companies"]), chance.choice(["policies", "agencies"])
            lines.append(f"  exposure:\n    kind: matrix\n    rows: {rows}\n    columns: {columns}")
    if chance.random() < 0.3:
        output = chance.choice(["changes", "feeds", "record_feeds", "calendars", "graph"])
        lines.append(f"outputs:\n  {output}: {chance.choice(['true', 'false', 'false'])}")
    if chance.random() < 0.3:
        lines.append("autolink: false")
    if chance.random() < 0.5:
        lines.append("unknown_links: text")
    if chance.random() < 0.3:
        lines.append("stubs: true")
    lines.append(f"rules:\n  BottomLine: {chance.choice(['off', 'info'])}\n  OrphanEntity: {chance.choice(['off', 'warning'])}")
    if chance.random() < 0.85:
        # What chance writes is seldom in order; as warnings these leave the site fit to be built.
        lines += ["  StaleCitation: warning", "  Anachronism: warning"]
    return ("\n".join(lines) + "\n").encode()


def template(chance, theme):
    """An own template or file of the theme: its path and its bytes."""
    way = chance.randrange(5)
    if way == 0:
        return "Templates/style.css", f"body {{ margin: {chance.randrange(90)}px }}\n".encode()
    if way == 1:
        fields = chance.choice(["{{ row.name }}", "{{ row.name | upcase }} {{ row.path }}"])
        return (f"Templates/site/data/all-{chance.randrange(2)}.txt",
                f"{words(chance, 2)} {{% for row in entities %}}{fields}\n{{% endfor %}}{{{{ site.clock | date: 'iso' }}}}\n".encode())
    if way == 2:
        return f"Templates/extra-{chance.randrange(2)}.js", f"// {words(chance, 3)}\n".encode()
    name = chance.choice(sorted(name for name in theme if name.endswith(".html")))
    return f"Templates/{name}", theme[name] + f"<!-- {words(chance, 2)} -->\n".encode()


def static(chance):
    """A file that is published as it is: its path and its bytes."""
    way = chance.randrange(4)
    if way == 0:
        return f"Content/static/images/p{chance.randrange(3)}.png", png(chance)
    if way == 1:
        # Now a file, now a folder.
        return chance.choice(["Content/static/shape", "Content/static/shape/inner.txt"]), words(chance, 3).encode()
    if way == 2:
        return f"Content/static/data/t{chance.randrange(3)}.csv", f"a,b\n{chance.randrange(100)},{words(chance, 1)}\n".encode()
    return "Content/static/robots.txt", f"# {words(chance, 2)}\n".encode()


def site(chance, theme):
    """The files of a new site by their path."""
    files = {"Content/site.yml": settings(chance), "Content/sources.yml": shared_sources(chance)}
    counts = {"topic": 2, "company": 3, "agency": 2, "person": 2, "policy": 3, "deal": 2, "briefing": 4, "page": 1}
    for kind, count in counts.items():
        for _ in range(chance.randint(1, count)):
            path, data = record(chance, kind, Records(files))
            files.setdefault(path, data)
    for _ in range(chance.randint(0, 3)):
        path, data = static(chance)
        if not any(other.startswith(path + "/") or path.startswith(other + "/") for other in files):
            files[path] = data
    if chance.random() < 0.4:
        path, data = template(chance, theme)
        files[path] = data
    # A briefing with a picture beside it.
    briefings = sorted(path for path in files if path.startswith("Content/briefings/"))
    if chance.random() < 0.6:
        files["Content/briefings/figure.png"] = png(chance)
        files[briefings[0]] += b"\n![A figure](figure.png)\n"
    return files
