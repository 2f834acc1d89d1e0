internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The list of all sources of a site, or one page of it.
enum SourceListView {
  static let type: RecordType = RecordType(
    "source list", "The sources of all pages.",
    [
      .integer("count", "How many there are in all."),
      .integer("primary_count", "How many of them are primary sources."),
      .text("primary_share", "The share of primary sources: 62.5%."),
      .list("types", of: .record { SourceTypeView.type }, "The types in use, primary ones first."),
      .record("pager", { PagerView.type }, "If the list spans several pages."),
      .list("groups", of: .record { SourceGroupView.type }, "Those on this page, by type."),
    ])

  static func make(page: Int, in site: Queries) -> Value {
    let (ids, types) = site.sources(onPage: page)
    let count = types.reduce(0) { $0 + $1.count }
    let primary = types.filter { SourceTypeView.isPrimary($0.word) }.reduce(0) { $0 + $1.count }
    var groups: [(type: String?, sources: [Value])] = []
    for source in ids.lazy.compactMap({ site.source($0) }) {
      let type = source.type.flatMap { Vocabulary.sourceType.contains($0) ? $0 : nil }
      if groups.isEmpty || groups[groups.count - 1].type != type { groups.append((type, [])) }
      groups[groups.count - 1].sources.append(SourceEntryView.make(source, in: site))
    }
    return .record(
      Record(
        type,
        [
          "count": .integer(count), "primary_count": .integer(primary),
          "primary_share": .text(site.wording.language.share(primary, of: max(count, 1))),
          "types": .list(types.map { SourceTypeView.make($0.word, $0.count, in: site.wording) }),
          "pager": PagerView.optional(page, of: .sources, in: site),
          "groups": .list(
            groups.map { SourceGroupView.make($0.type, $0.sources, in: site.wording) }),
        ]))
  }
}

/// How many sources have a type.
enum SourceTypeView {
  static let type: RecordType = RecordType(
    "type of sources", "How many sources of the site have a type.",
    [
      .text("label", "The type in words."), .integer("count", "How many have it."),
      .bool("primary", "Whether it is a type of primary sources."),
    ])

  static func make(_ word: String?, _ count: Int, in wording: Wording) -> Value {
    .record(
      Record(
        type,
        [
          "label": .text(label(word, in: wording)), "count": .integer(count),
          "primary": .bool(isPrimary(word)),
        ]))
  }

  static func label(_ word: String?, in wording: Wording) -> String {
    word.map { Vocabulary.sourceType.label($0, in: wording) } ?? wording[.typeNotStated]
  }

  static func isPrimary(_ word: String?) -> Bool {
    word.map { Vocabulary.isPrimarySource($0) } ?? false
  }
}

/// Sources of one type.
enum SourceGroupView {
  static let type: RecordType = RecordType(
    "source group", "Sources of one type in the list of all.",
    [
      .text("id", "For an anchor, without its `g-`."), .text("label", "The type in words."),
      .bool("primary", "Whether these are primary sources."),
      .list("items", of: .record { SourceEntryView.type }, "The sources, by title."),
    ])

  static func make(_ word: String?, _ items: [Value], in wording: Wording) -> Value {
    .record(
      Record(
        type,
        [
          "id": .text(word ?? "none"), "label": .text(SourceTypeView.label(word, in: wording)),
          "primary": .bool(SourceTypeView.isPrimary(word)), "items": .list(items),
        ]))
  }
}

/// A source in the list of all, with what rests on it.
enum SourceEntryView {
  static let type: RecordType = RecordType(
    "source entry", "A source in the list of all, with what rests on it.",
    [
      .record("source", { SourceView.type }, "The source; it has no number here."),
      .integer("count", "How many pages cite it."), .text("cited", "The same in words."),
      .list("pages", of: .record { SourcePageView.type }, "The first of them, briefings first."),
      .integer("more", "How many pages are left out."),
    ])

  /// The maximum number of citing pages shown for each source.
  private static let limit = 20

  static func make(_ source: Source, in site: Queries) -> Value {
    let pages = site.pages(citing: source.id.value)
    return .record(
      Record(
        type,
        [
          "source": SourceView.make(source, number: 0, in: site), "count": .integer(pages.count),
          "cited": .text(site.wording.language.label(citedOnPages: pages.count)),
          "pages": .list(
            pages.prefix(limit).map { SourcePageView.make($0, source.id.value, in: site) }),
          "more": .integer(max(0, pages.count - limit)),
        ]))
  }
}

/// A page that cites a source.
enum SourcePageView {
  static let type: RecordType = RecordType(
    "citing page", "A page that cites a source.",
    [
      .record("row", { RowView.type }, "The page."),
      .text("path", "The source in the page's list, below the site's root."),
    ])

  static func make(_ number: Int, _ source: String, in site: Queries) -> Value {
    let path = site.address(of: number).path
    return .record(
      Record(
        type,
        [
          "row": site.row(of: number),
          "path": .text(site.kind(of: number) == .page ? path : path + "#source-" + source),
        ]))
  }
}
