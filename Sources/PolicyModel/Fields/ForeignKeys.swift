import FrontMatter

/// Keys that Hugo, Jekyll, Eleventy, Obsidian, Astro and Zola know, with what to write here.
///
/// Letter case, hyphens, underscores and spaces do not count, so that `publishDate`, `publish_date` and
/// Obsidian's `publish date` are one entry.
enum ForeignKeys {
  /// The hints of a kind. Keys that are fields of the kind are never looked up.
  static func hints(for kind: EntityKind) -> [(keys: [String], hint: FieldHint)] {
    let isDated = kind == .briefing || kind == .page
    return [
      (summaries, .use(kind == .briefing ? "bottom_line" : "summary")),
      (topics, .use("topics")),
      (["author"], kind == .briefing ? .synonym("authors") : .help("only a briefing has authors")),
      (
        ["writer", "writers", "byline", "contributor", "contributors", "creator"],
        kind == .briefing ? .use("authors") : .help("only a briefing has authors")
      ),
      (
        days,
        isDated ? .use("date") : .help("a record has no date; 'reviewed' is a day for its facts")
      ),
      (changes, .use(kind == .page ? "updated" : "reviewed")),
      (["checked", "fact checked"], .use(kind == .briefing ? "as_of" : "reviewed")),
      (["title", "headline"], isDated ? .use("title") : .synonym("name")),
      (["name", "heading"], isDated ? .synonym("title") : .use("name")),
      (["abbreviation", "acronym", "short name"], abbreviation(kind)),
      (["alias", "also known as", "aka"], .byValue { address(in: $0) ?? .use("aliases") }),
      (["redirect from", "redirects from", "old urls"], .synonym("redirects")),
      (
        ["redirect", "redirect to", "redirects to", "moved to"],
        .help("write this page's address under redirects: of the page that it leads to")
      ),
      (addresses, .byValue { address(in: $0) ?? .help("the file's name is the address") }),
      (
        ["url", "link", "canonical", "canonical url", "homepage"],
        .byValue { address(in: $0) ?? .use("website") }
      ),
      (["id", "uid", "uuid", "guid"], .help("the file's path is the id")),
      (layouts, .help("the kind decides the template")),
      (["kind", "type", "collection", "post type"], .help("the folder is the kind")),
      (languages, .help("the language is set for the whole site, by language: in site.yml")),
      (["published", "publish", "dg publish"], .byValue { published($0) }),
      (hiding, .byValue { hidden($0) }),
      (["status", "state"], .byValue { status($0, of: kind) }),
      (
        ["expiry date", "expires", "unpublish date", "expiry", "expire"],
        .help("a page does not expire; write withdrawn: {date: DAY, reason: TEXT} on that day")
      ),
      (images, .help("not used here; show it in the text as ![description](chart.png)")),
      (
        order,
        .help(
          "lists are sorted by date and name; links at the head are set in site.yml, navigation:")
      ),
      (
        ["references", "citations", "bibliography", "bib", "footnotes"],
        .help("write sources: and cite them in the text as [](source:ID)")
      ),
      (["related", "related posts", "see also", "links"], .help("link to it in the text")),
      (
        ["event", "events", "timeline"],
        .help("write 'history' for what happened and 'next' for what is expected")
      ),
      (["deadline", "deadlines", "due", "upcoming", "dates"], .use("next")),
      (["content", "body", "text", "details", "notes"], .help("write it below the front matter")),
      (["errata", "erratum", "changelog"], .use("corrections")),
      (unused, .help("remove it, or name it under ignored_fields in site.yml")),
    ]
  }

  /// Keys that say whether a page may be seen, folded: `ignored_fields` never takes them.
  static let hidesPages = Set(
    (["published", "publish", "dg publish", "draft", "status", "private", "expiry date", "noindex"]
      + hiding).map(KeyHints.folded))

  // MARK: - Values

  /// For a value that is an address of this site: where to keep it.
  private static func address(in value: YAMLNode) -> FieldHint? {
    guard let text = (value.items?.first ?? value).text, text.contains("/"),
      text.hasPrefix("/") || !text.contains("."), !text.contains(":"), !text.contains(" ")
    else { return nil }
    let old = text.hasPrefix("/") ? text : "/" + text
    return .help("the file's name is the address; keep this one with redirects: [\(old)]")
  }

  private static func published(_ value: YAMLNode) -> FieldHint {
    .help(value.isOff ? holdBack : "remove it: \(standard)")
  }

  private static func hidden(_ value: YAMLNode) -> FieldHint {
    .help(value.isOff ? "remove it: \(standard)" : holdBack)
  }

  private static func status(_ value: YAMLNode, of kind: EntityKind) -> FieldHint {
    let word = value.text?.lowercased() ?? ""
    let isUnfinished = unfinished.contains(word)
    if kind == .policy || kind == .deal {
      return .help((isUnfinished ? "\(holdBack); " : "") + "it is worked out from 'history'")
    }
    if isUnfinished { return .help(holdBack) }
    if ["published", "publish", "public", "final", "done", "live"].contains(word) {
      return .help("remove it: \(standard)")
    }
    return .help("write draft, embargo_until, withdrawn or superseded_by")
  }

  private static func abbreviation(_ kind: EntityKind) -> FieldHint {
    kind == .company || kind == .agency ? .use("abbr") : .use("aliases")
  }

  private static let holdBack = "write draft: true to hold the page back"
  private static let standard = "a page without draft: true is published"
  private static let unfinished: Set<String> = [
    "draft", "private", "pending", "unpublished", "wip", "todo", "idea", "review", "in progress",
    "in-progress", "hidden",
  ]
}

extension YAMLNode {
  /// Whether it says no.
  fileprivate var isOff: Bool {
    ["false", "no", "off", "n", "0"].contains(text?.lowercased() ?? "")
  }
}
