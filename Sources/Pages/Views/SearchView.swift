internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The search page: what its script needs to know, and what it offers without one.
enum SearchView {
  static let type: RecordType = RecordType(
    "search", "The search page, or the names under one of its letters.",
    [
      .text("title", "Its title."),
      .text("letter", "The letter whose names it lists; nothing on the search page itself."),
      .text("version", "Changes with the index; nothing on the page of a letter."),
      .integer("shards", "How many files the words are in."),
      .integer("briefings", "How many briefings are found."),
      .integer("records", "How many other pages are found."),
      .integer("base", "The number of the first page that is not a briefing."),
      .list(
        "letters", of: .record { NavigationView.type },
        "The pages of the letters, if there are any."),
      .list("groups", of: .record { NameGroupView.type }, "The names from A to Z on this page."),
    ])

  /// - Parameter letter: An index in ``Queries/searchLetters``; `nil` for the search page.
  static func make(letter: Int?, in site: Queries) -> Value {
    let layout = site.searchLayout
    let letters = site.searchLetters
    let isSplit = site.hasSearchLetterPages
    let groups = site.searchNameGroups.enumerated().filter { !isSplit || $0.offset == letter }
    return .record(
      Record(
        type,
        [
          "title": .text(site.wording[.search]),
          "letter": .optional(letter.map { label(letters[$0]) }),
          "version": letter == nil ? .text(site.searchVersion) : .none,
          "shards": .integer(layout.shards),
          "briefings": .integer(layout.briefings),
          "records": .integer(layout.records.count - layout.briefings),
          "base": .integer(layout.base),
          "letters": .list(
            isSplit
              ? letters.map { NavigationView.make(label($0), address(of: $0).path) } : []),
          "groups": .list(
            groups.map {
              NameGroupView.make(label($0.element.letter), $0.element.records, in: site)
            }),
        ]))
  }

  /// `A`; digits are under `0–9`.
  private static func label(_ letter: Character?) -> String {
    letter.map { String($0).uppercased() } ?? "0–9"
  }

  static func address(of letter: Character?) -> PageAddress {
    PageAddress("\(PageAddress.search.path)\(letter.map { String($0) } ?? "0-9")/")
  }
}

/// The names that begin with a letter.
enum NameGroupView {
  static let type: RecordType = RecordType(
    "name group", "The names that begin with a letter.",
    [
      .text("label", "The letter."), .text("id", "For an anchor."),
      .list("items", of: .record { RowView.type }, "The pages."),
    ])

  static func make(_ label: String, _ records: [Int], in site: Queries) -> Value {
    .record(
      Record(
        type,
        [
          "label": .text(label), "id": .text(label.lowercased()),
          "items": .list(records.map { site.row(of: $0) }),
        ]))
  }
}
