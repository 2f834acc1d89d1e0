import FrontMatter

/// Keys that Hugo, Jekyll, Eleventy, Obsidian, Astro and Zola know, with what to write here.
///
/// Letter case, hyphens, underscores and spaces do not count, so that `publishDate`, `publish_date` and
/// Obsidian's `publish date` are one entry.
package enum ForeignKeys {
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
        scheduled,
        .useOr(
          isDated ? "date" : "embargo_until",
          "write embargo_until: to hold the page back until a moment, or draft: true")
      ),
      (embargoes, .useOr("embargo_until", "write draft: true to hold it back without an end")),
      (["is draft", "draft"], .synonym("draft")),
      (restrictions, .byValue { restricted($0) }),
      (showing, .byValue { published($0) }),
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
      (
        addresses,
        .byValue { unaddressed($0) ?? address(in: $0) ?? .help("the file's name is the address") }
      ),
      (
        ["url", "link", "homepage"],
        .byValue { unaddressed($0) ?? address(in: $0) ?? .use("website") }
      ),
      (
        ["canonical", "canonical url"],
        .byValue { address(in: $0) ?? .help("not used here: base_url: in site.yml sets it") }
      ),
      (["id", "uid", "uuid", "guid"], .help("the file's path is the id")),
      (layouts, .help("the kind decides the template")),
      (["kind", "type", "collection", "post type"], .help("the folder is the kind")),
      (languages, .help("the language is set for the whole site, by language: in site.yml")),
      (hiding, .byValue { hidden($0) }),
      (states, .byValue { status($0, of: kind) }),
      (
        expiries,
        .help(
          "a page does not expire; write withdrawn: {date: DAY, reason: TEXT} on that day, "
            + "or draft: true")
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
    (["draft", "is draft"] + showing + hiding + states + scheduled + embargoes + expiries
      + restrictions).map(KeyHints.folded))

  /// Whether a key that may be ignored keeps the page from being made by its value: `permalink: false`.
  static func hidesPage(_ entry: YAMLNode.Entry) -> Bool {
    entry.value.isOff && unaddressable.contains(KeyHints.folded(entry.key))
  }

  /// Whether a key says who may see a page, and when.
  package static func isAboutVisibility(_ key: String) -> Bool {
    hidesPages.contains(KeyHints.folded(key))
  }

  private static let unaddressable = Set((addresses + ["url"]).map(KeyHints.folded))

  // MARK: - Values

  /// For a value that is an address of this site: where to keep it.
  private static func address(in value: YAMLNode) -> FieldHint? {
    guard let text = (value.items?.first ?? value).text, text.contains("/"),
      text.hasPrefix("/") || !text.contains("."), !text.contains(":"), !text.contains(" ")
    else { return nil }
    let old = text.hasPrefix("/") ? text : "/" + text
    return .helpOfValue("the file's name is the address; keep this one with redirects: [\(old)]")
  }

  private static func unaddressed(_ value: YAMLNode) -> FieldHint? {
    value.isOff ? .help(holdBack) : nil
  }

  private static func published(_ value: YAMLNode) -> FieldHint {
    .help(value.isOff || value.isNull ? holdBack : "remove it: \(standard)")
  }

  private static func hidden(_ value: YAMLNode) -> FieldHint {
    .help(value.isOff || value.isForAll ? "remove it: \(standard)" : holdBack)
  }

  /// Who may read a page is said by its label.
  private static func restricted(_ value: YAMLNode) -> FieldHint {
    .help(
      value.isOff || value.isForAll
        ? "remove it: \(standard)" : "\(holdBack), or tlp: with the label that it has")
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
    return .help("write draft: true, embargo_until, withdrawn or superseded_by")
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
    ["false", "no", "off", "n", "0", "never", "none", "link"].contains(text?.lowercased() ?? "")
  }

  /// Whether it says that everybody may see the page.
  fileprivate var isForAll: Bool {
    ["public", "everyone", "everybody", "all", "anyone", "open", "visible", "unclassified"]
      .contains(text?.lowercased() ?? "")
  }
}
