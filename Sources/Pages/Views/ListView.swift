internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The list of a kind, or one page of it.
struct ListView {
  static let type: RecordType = RecordType(
    "list", "The list of a kind.",
    [
      .text("title", "Companies."), .integer("count", "How many there are in all."),
      .text("unit", "What they are: companies."), .text("intro", "A sentence before the list."),
      .record("reviews", { ReviewsView.type }, "Through which days its facts were reviewed."),
      .record("pager", { PagerView.type }, "If the list spans several pages."),
      .text(
        "legend",
        "What the script of lists filters by, as JSON; nothing if the list spans several pages or is very long."
      ),
      .text("search", "The address of the search by which a list without a legend is filtered."),
      .text("csv", "The address of the list as comma-separated values, if the site has those."),
      .text("csv_name", "A name for that file: companies."),
      .text("header", "Its first line."),
      .list("groups", of: .record { GroupView.type }, "The rows, in groups."),
    ])

  let kind: EntityKind
  /// In the order of the list.
  let numbers: [Int]

  init(of kind: EntityKind, in site: Queries) {
    self.kind = kind
    numbers =
      kind == .briefing
      ? site.briefings
      : site.sortedByName(site.records(of: kind).filter { !site.isWithdrawn($0) })
  }

  var address: PageAddress { PageAddress(kind.folder + "/") }

  /// Only briefings come in such numbers that their list is cut into pages.
  var pageCount: Int {
    kind == .briefing
      ? max(1, (numbers.count + Addresses.briefingsPerPage - 1) / Addresses.briefingsPerPage) : 1
  }

  /// - Parameter page: From one.
  func value(page: Int, in site: Queries) -> Value {
    let start = (page - 1) * Addresses.briefingsPerPage
    let shown =
      kind == .briefing
      ? numbers[start..<min(start + Addresses.briefingsPerPage, numbers.count)] : numbers[...]
    let facets = isFilteredOnPage ? ListFacets(of: numbers, in: site) : nil
    let legend = facets?.legend(in: site.wording)
    let table = site.publishesTables && !numbers.isEmpty ? ListTable(of: kind, in: site) : nil
    return .record(
      Record(
        Self.type,
        [
          "title": .text(kind.pluralLabel(in: site.wording)), "count": .integer(numbers.count),
          "unit": .text(kind.noun(numbers.count, in: site.wording)), "intro": .none,
          "reviews": ReviewsView.make(site.reviews(ofKinds: KindSet(kind)), in: site),
          "pager": pageCount > 1
            ? PagerView.make(page, of: pageCount, at: address, in: site.wording) : .none,
          "legend": .optional(legend),
          "search": isFilteredOnPage
            ? .none : .optional(site.searchPage.map { "\($0.path)?kind=\(kind.name)" }),
          "csv": table == nil ? .none : .text(address.path + ListTable.fileName),
          "csv_name": .text(kind.folder),
          "header": .optional(table.map { String(decoding: $0.header(), as: UTF8.self) }),
          "groups": .list(
            groups(of: Array(shown), in: site).map { group in
              GroupView.make(
                group.id, group.label, group.numbers.map { site.row(of: $0) },
                data: legend == nil
                  ? nil
                  : group.numbers.map { number in
                    facets.map { RowDataView.make(of: number, $0, table, in: site) } ?? .none
                  })
            }),
        ]))
  }

  /// Whether all rows are on one page and few enough to be filtered there.
  private var isFilteredOnPage: Bool { pageCount == 1 && numbers.count <= ListFacets.rowLimit }

  /// The records in the order of the groups.
  func inOrder(in site: Queries) -> [Int] { groups(of: numbers, in: site).flatMap(\.numbers) }

  private func groups(
    of numbers: [Int], in site: Queries
  ) -> [(id: String, label: String, numbers: [Int])] {
    var order: [String] = []
    var labels: [String: String] = [:]
    var rows: [String: [Int]] = [:]
    let isLong = numbers.count > 40
    for number in numbers {
      let (id, label) = group(
        of: site.record(number), isLong: isLong, in: site.wording)
      if rows[id] == nil {
        order.append(id)
        labels[id] = label
      }
      rows[id, default: []].append(number)
    }
    if kind != .briefing { order.sort() }
    if case .policy = kind {
      let words = Vocabulary.policyType.words
      order.sort {
        (words.firstIndex(of: $0) ?? words.count, $0) < (
          words.firstIndex(of: $1) ?? words.count, $1
        )
      }
    }
    return order.map { ($0, labels[$0] ?? $0, rows[$0] ?? []) }
  }

  /// Briefings by month, policies, deals and agencies by type, the rest by letter where they are many.
  private func group(
    of entity: Entity, isLong: Bool, in wording: Wording
  ) -> (id: String, label: String) {
    switch kind {
    case .briefing:
      guard let day = entity.date else { return ("undated", wording[.undated]) }
      return (String(day.iso.prefix(7)), PartialDate(day).writtenMonth(in: wording))
    case .policy, .deal, .agency:
      return (entity.type?.value ?? "other", entity.typeLabel(in: wording) ?? wording[.other])
    default:
      guard isLong else { return ("all", wording[.aToZ]) }
      let letter = entity.sortKey.prefix(1)
      if letter.isEmpty || letter.first?.isNumber == true { return ("0", "0–9") }
      return letter.first?.isASCII == true
        ? (String(letter), letter.uppercased()) : ("zz", wording[.other])
    }
  }
}

/// Rows of a list that stand together.
enum GroupView {
  static let type: RecordType = RecordType(
    "group", "Rows of a list that stand together.",
    [
      .text("id", "For an anchor, without its `g-`."), .text("label", "What they have in common."),
      .list("items", of: .record { RowView.type }, "The rows."),
      .list(
        "entries", of: .record { ListEntryView.type },
        "The same rows with what the script of lists needs."),
    ])

  /// - Parameter data: For each row, what the script of lists needs; `nil` if there is nothing to filter.
  static func make(
    _ id: String, _ label: String, _ rows: [Value], data: [Value]? = nil
  ) -> Value {
    let entries = rows.indices.map { ListEntryView.make(rows[$0], data?[$0] ?? .none) }
    return .record(
      Record(
        type,
        [
          "id": .text(id), "label": .text(label), "items": .list(rows), "entries": .list(entries),
        ]))
  }
}
