"""Random edits, as an editor, a version control system and a shell make them.

An edit looks at the files that are there and gives operations, which say everything: a script is replayed and
shrunk without chance.

  ("write", path, bytes, time, way)   time: "now" or "kept"; way: "inside" or "renamed"
  ("remove", path)
  ("rename", path, path)
  ("swap", path, path)
  ("option", name, value)             "as-of" with a day, "epoch" with seconds, "drafts" and "strict" with True, or None
  ("mode", path, executable)          whether a file may be run
  ("cache", way, part)                what becomes of the cache; see CACHE
  ("output", way, part)               what becomes of a file of Output that chance picks; see OUTPUT
  ("nothing",)                        the site is built once more

A part is a number from 0 to 1: which file, or where in it.
"""

import re

from . import sites


def write(chance, path, data):
    return ("write", path, data, "kept" if chance.random() < 0.3 else "now", chance.choice(["inside", "renamed"]))


def texts(files, kinds=None):
    folders = [f"Content/{sites.FOLDERS[kind]}/" for kind in kinds or sites.FOLDERS]
    return sorted(path for path in files if path.endswith(".md") and path.startswith(tuple(folders)))


def parts(data):
    """The lines of the front matter, and the text."""
    text = data.decode()
    end = text.find("\n---\n", 4)
    return (text[4:end].split("\n"), text[end + 5:]) if end > 0 else ([], text)


def joined(lines, text):
    return ("---\n" + "\n".join(lines) + "\n---\n" + text).encode()


def with_field(lines, field, value):
    """Sets a field of one line, or removes it."""
    kept, skips = [], False
    for line in lines:
        skips = line.startswith("  ") and skips or line.startswith(f"{field}:")
        if not skips:
            kept.append(line)
    return kept + ([f"{field}: {value}"] if value is not None else [])


def create(chance, files, past, theme):
    path, data = sites.record(chance, chance.choice(list(sites.FOLDERS)), sites.Records(files))
    return [write(chance, path, data)]


def edit_body(chance, files, past, theme):
    path = chance.choice(texts(files))
    lines, text = parts(files[path])
    records = sites.Records(files)
    way = chance.randrange(4)
    if way == 0:
        text = sites.body(chance, records)
    elif way == 1:
        blocks = text.split("\n\n")
        blocks.pop(chance.randrange(len(blocks)))
        text = "\n\n".join(blocks)
    else:
        text += f"\n{sites.words(chance, 3).capitalize()} {sites.link(chance, records)}.\n"
    return [write(chance, path, joined(lines, text))]


def edit_front_matter(chance, files, past, theme):
    path = chance.choice(texts(files))
    lines, text = parts(files[path])
    records = sites.Records(files)
    title = "title" if path.startswith(("Content/briefings", "Content/pages")) else "name"
    field, value = chance.choice([
        (title, sites.words(chance, 2).capitalize()),
        ("aliases", f"[{sites.words(chance, 2).title()}]"),
        ("topics", f"[{', '.join(records.some(chance, 'topic', 2))}]"),
        ("reviewed", sites.days(chance, 2025, 2025)),
        ("redirects", f"/old/{chance.randrange(100)}/"),
        ("redirects", None),
        ("draft", chance.choice(["true", None])),
        ("embargo_until", chance.choice([f"{sites.days(chance, 2025, 2026)}T09:00-05:00", None])),
        ("tlp", chance.choice(["CLEAR", "AMBER", None])),
        ("withdrawn", chance.choice(["{date: 2025-06-01, reason: Superseded}", None])),
        ("source", chance.choice(sites.SOURCES)),
        ("corrections", sites.corrections(chance)),
        ("corrections", None),
        ("sources", f"{{own-{sites.slug_of(path)}: {{title: Own, accessed: {sites.days(chance, 2025, 2025)}}}}}"),
        ("sources", f"{{imported-{sites.slug_of(path)}: {{title: Own, accessed: {sites.days(chance, 2025, 2025)}}}}}"),
        ("summary", f"{sites.words(chance, 5).capitalize()}."),
        ("date", sites.days(chance, 2025, 2025)),
        ("companies", f"[{', '.join(records.some(chance, 'company'))}]"),
        ("policies", f"[{', '.join(records.some(chance, 'policy'))}]"),
        ("mistaken", "1"),
    ])
    if field in ("companies", "policies", "date") and "/briefings/" not in path:
        field, value = "website", "https://www.example.org/"
    if field == "mistaken" and chance.random() < 0.7:
        field, value = "wikidata", f"Q{chance.randint(1, 99999)}"
    return [write(chance, path, joined(with_field(lines, field, value), text))]


def edit_history(chance, files, past, theme):
    path = chance.choice(texts(files, ["policy", "deal"]) or texts(files))
    lines, text = parts(files[path])
    at = [number for number, line in enumerate(lines) if re.match(r"  - \d{4}-\d\d-\d\d: ", line)]
    if not at:
        return []
    last, kind = at[-1], re.search(r"type: (\S+)", "\n".join(lines))
    way = chance.randrange(4)
    if way == 0 and len(at) > 1:
        lines.pop(last)
    elif way == 1:
        # Another day, and the size stays.
        lines[last] = re.sub(r"-\d\d: ", f"-{chance.randint(10, 28)}: ", lines[last])
    else:
        events = sites.HISTORIES.get(kind[1] if kind else "", (None, sites.DEALS[1:]))[1]
        year = int(lines[last][4:8]) + chance.randint(0, 1)
        by = sites.Records(files).one(chance, "policy")
        event = chance.choice(events)
        ends = event in ("revoked", "repealed", "amended") and by and f"/{by}.md" not in path
        lines.insert(last + 1, f"  - {year}-12-{chance.randint(10, 31)}: {event}{f' by {by}' if ends else ''}")
    return [write(chance, path, joined(lines, text))]


def replaced(files, old, new, chance, but=()):
    """Every reference to a slug, in all files."""
    pattern = re.compile(rb"(?<![\w-])" + re.escape(old.encode()) + rb"(?![\w-])")
    edits = []
    for path, data in sorted(files.items()):
        if path not in but and path.endswith((".md", ".yml")):
            changed = pattern.sub(new.encode(), data)
            if changed != data:
                edits.append(write(chance, path, changed))
    return edits


def stem(path):
    return re.sub(r"^\d{4}-\d\d-\d\d-", "", path.rsplit("/", 1)[1].rsplit(".", 1)[0])


def rename(chance, files, past, theme):
    path = chance.choice(sorted(path for path in files if path.startswith("Content/") and not path.endswith(".yml")))
    folder, name = path.rsplit("/", 1)
    new = f"{folder}/{sites.slug_of(sites.words(chance, 2))}{name[name.rfind('.'):] if '.' in name else ''}"
    if new in files:
        return []
    follows = chance.random() < 0.75
    return (replaced(files, stem(path), stem(new), chance, [path]) if follows else []) + [("rename", path, new)]


def delete(chance, files, past, theme):
    path = chance.choice(sorted(path for path in files if path != "Content/site.yml"))
    edits = [("remove", path)]
    others = [other for other in texts(files) if other.split("/")[1] == path.split("/")[1] and other != path]
    if path.endswith(".md") and others and chance.random() < 0.75:
        edits += replaced(files, stem(path), stem(chance.choice(others)), chance, [path])
    return edits


def restore(chance, files, past, theme):
    known = sorted(path for path, contents in past.items() if contents)
    if not known:
        return []
    path = chance.choice(known)
    return [write(chance, path, chance.choice(past[path]))]


def swap(chance, files, past, theme):
    path = chance.choice(sorted(files))
    others = sorted(other for other in files if other != path and other.rsplit("/", 1)[0] == path.rsplit("/", 1)[0])
    return [("swap", path, chance.choice(others))] if others and not path.endswith(".yml") else []


def edit_template(chance, files, past, theme):
    own = sorted(path for path in files if path.startswith("Templates/"))
    if own and chance.random() < 0.4:
        return [("remove", chance.choice(own))]
    return [write(chance, *sites.template(chance, theme))]


def edit_static(chance, files, past, theme):
    path, data = sites.static(chance)
    in_the_way = [("remove", other) for other in sorted(files)
                if other.startswith(path + "/") or path.startswith(other + "/")]
    return in_the_way + [write(chance, path, data)]


def edit_settings(chance, files, past, theme):
    if chance.random() < 0.3:
        return [write(chance, "Content/sources.yml", sites.shared_sources(chance))]
    if chance.random() < 0.3:
        return [write(chance, "Content/site.yml", sites.settings(chance))]
    lines = files.get("Content/site.yml", b"").decode().rstrip("\n").split("\n")
    field, value = chance.choice([
        ("title", sites.words(chance, 2).capitalize()),
        ("clock", sites.days(chance, 2025, 2026)),
        ("description", chance.choice([sites.words(chance, 3), None])),
        ("base_url", chance.choice(["https://site.example/", "https://other.example/under/", None])),
        ("autolink", chance.choice(["false", None])),
        ("unknown_links", chance.choice(["text", None])),
        ("language", chance.choice(["en", "en-US"])),
        ("trackers", None),
        ("stubs", chance.choice(["true", None])),
    ])
    return [write(chance, "Content/site.yml", ("\n".join(with_field(lines, field, value)) + "\n").encode())]


def edit_unseen(chance, files, past, theme):
    """Another word or digit of the same length at the same time of change."""
    path = chance.choice(sorted(files))
    data = files[path]
    found = [(match, line) for line in sites.WORDS
             for match in re.finditer(rb"\b(" + "|".join(line).encode() + rb")\b", data, re.IGNORECASE)]
    if path.endswith(".png"):
        at = chance.randrange(len(data))
        data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1:]
    elif found:
        match, line = chance.choice(found)
        word = chance.choice(line).encode()
        if match[0][:1].isupper():
            word = word.capitalize()
        data = data[:match.start()] + word + data[match.end():]
    return [("write", path, data, "kept", chance.choice(["inside", "inside", "renamed"]))]


def touch(chance, files, past, theme):
    path = chance.choice(sorted(files))
    return [("write", path, files[path], "now", chance.choice(["inside", "renamed"]))]


CACHE = ["delete", "delete file", "flip", "cut", "empty", "folder", "link", "foreign", "save", "restore", "all a link"]
OUTPUT = ["append", "unseen", "remove", "touch", "rewrite", "mode", "add"]


def change_cache(chance, files, past, theme):
    return [("cache", chance.choice(CACHE), chance.random())]


def change_output(chance, files, past, theme):
    return [("output", chance.choice(OUTPUT), chance.random())]


def change_mode(chance, files, past, theme):
    own = sorted(path for path in files if path.startswith(("Content/static/", "Templates/", "Content/briefings/")))
    return [("mode", chance.choice(own), chance.random() < 0.5)] if own else []


def nothing(chance, files, past, theme):
    return [("nothing",)]


def change_options(chance, files, past, theme):
    way = chance.random()
    if way < 0.2:
        return [("option", "drafts", chance.choice([True, None]))]
    if way < 0.3:
        return [("option", "strict", chance.choice([True, None, None]))]
    if way < 0.5:
        return [("option", "epoch", chance.choice([chance.randint(1735689600, 1830297600), None]))]
    return [("option", "as-of", chance.choice([sites.days(chance, 2025, 2027), None]))]


EDITS = [
    (create, 3), (edit_body, 5), (edit_front_matter, 5), (edit_history, 4), (rename, 2), (delete, 2), (restore, 3),
    (swap, 1), (edit_template, 2), (edit_static, 2), (edit_settings, 2), (edit_unseen, 4), (touch, 1),
    (change_options, 2), (change_cache, 2), (change_output, 2), (change_mode, 1), (nothing, 2),
]


def undone(before, files, chance):
    """What leads back to files that built."""
    edits = [("remove", path) for path in sorted(files.keys() - before.keys())]
    return edits + [write(chance, path, data) for path, data in sorted(before.items()) if files.get(path) != data]


def step(chance, files, past, theme):
    """One edit, or several at once."""
    count = 1
    while count < 5 and chance.random() < 0.3:
        count += 1
    operations, files = [], dict(files)
    for edit in chance.choices([edit for edit, _ in EDITS], [weight for _, weight in EDITS], k=count):
        made = edit(chance, files, past, theme) if texts(files) else create(chance, files, past, theme)
        for operation in made:
            apply(operation, files, {})
        operations += made
    return operations


def apply(operation, files, options):
    """Carries an operation out on files in memory; what has become impossible by shrinking is left out.

    Returns whether it was carried out."""
    kind = operation[0]
    if kind == "option":
        options[operation[1]] = operation[2]
        return True
    if kind in ("cache", "output", "nothing"):
        return True
    if kind == "mode":
        return operation[1] in files
    paths = operation[2:3] if kind == "rename" else operation[1:2] if kind == "write" else ()
    for path in paths:
        if any(other.startswith(path + "/") or path.startswith(other + "/") for other in files):
            return False
    if kind == "write":
        files[operation[1]] = operation[2]
        return True
    if operation[1] not in files:
        return False
    if kind == "remove":
        del files[operation[1]]
    elif kind == "rename":
        if operation[2] in files:
            return False
        files[operation[2]] = files.pop(operation[1])
    else:
        if operation[2] not in files:
            return False
        files[operation[1]], files[operation[2]] = files[operation[2]], files[operation[1]]
    return True
