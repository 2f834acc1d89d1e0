internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text
internal import Wording

/// What the rows of a list are filtered by in the browser: the values of each record, and all values in use.
struct ListFacets {
  /// A parameter of the address.
  enum Facet: String, CaseIterable {
    case type, status, topic, agency, year

    var phrase: Phrase {
      switch self {
      case .type: .type
      case .status: .status
      case .topic: .topic
      case .agency: .agency
      case .year: .year
      }
    }
  }

  struct Value: Hashable {
    let facet: Facet
    /// In the address and in the rows, without a space.
    let word: String
    let label: String
    /// By which values of a facet are sorted; then by label.
    var rank = 0
  }

  /// A list with more rows is filtered by search, since all rows are on one page.
  static let rowLimit = 1000

  /// By number in the catalog.
  private let values: [Int: [Value]]
  private let count: Int

  /// - Complexity: O(*n*) in the records and their edges.
  init(of numbers: [Int], in site: Queries) {
    var names: [Int: String] = [:]
    var values: [Int: [Value]] = [:]
    for number in numbers where values[number] == nil {
      values[number] = Self.values(of: number, in: site, names: &names)
    }
    self.values = values
    count = values.count
  }

  /// The values of a record: `type:bill status:pending topic:mining year:2025`.
  func text(of number: Int) -> String {
    (values[number] ?? []).map { "\($0.facet.rawValue):\($0.word)" }.joined(separator: " ")
  }

  /// All facets with their labels and values, as JSON: `[["type","Type",[["bill","Bill"]]]]`; `nil` if no facet
  /// distinguishes the rows.
  func legend(in wording: Wording) -> String? {
    var json = ContiguousArray<UInt8>()
    for facet in Facet.allCases {
      let used = used(of: facet)
      guard !used.isEmpty else { continue }
      json.append(literal: json.isEmpty ? "[[" : ",[")
      json.append(json: facet.rawValue)
      json.append(literal: ",")
      json.append(json: wording[facet.phrase])
      for (index, value) in used.enumerated() {
        json.append(literal: index == 0 ? ",[[" : ",[")
        json.append(json: value.word)
        json.append(literal: ",")
        json.append(json: value.label)
        json.append(literal: "]")
      }
      json.append(literal: "]]")
    }
    guard !json.isEmpty else { return nil }
    json.append(literal: "]")
    return String(decoding: json, as: UTF8.self)
  }

  /// The values of a facet in order; none if all rows have the same one.
  private func used(of facet: Facet) -> [Value] {
    var counts: [Value: Int] = [:]
    for value in values.values.joined() where value.facet == facet {
      counts[value, default: 0] += 1
    }
    if counts.count == 1, counts.values.first == count { return [] }
    return counts.keys.sorted { ($0.rank, $0.label, $0.word) < ($1.rank, $1.label, $1.word) }
  }
}

extension ListFacets {
  private static func values(
    of number: Int, in site: Queries, names: inout [Int: String]
  ) -> [Value] {
    let entity = site.record(number)
    let wording = site.wording
    var values: [Value] = []
    if let type = entity.type?.value, let vocabulary = Vocabulary.type(of: entity.id.kind) {
      values.append(
        Value(
          facet: .type, word: type, label: vocabulary.label(type, in: wording),
          rank: vocabulary.words.firstIndex(of: type) ?? vocabulary.words.count))
    }
    if let status = site.status(of: number) {
      let rank = status.force.listRank
      values.append(
        entity.id.kind == .deal
          ? Value(
            facet: .status, word: status.stage, label: status.label(in: wording), rank: rank)
          : Value(
            facet: .status, word: status.force.rawValue, label: status.force.label(in: wording),
            rank: rank))
    }
    func add(_ facet: Facet, _ records: [Int]) {
      for record in records {
        let name = names[record] ?? site.name(of: record)
        names[record] = name
        values.append(Value(facet: facet, word: site.id(of: record).slug, label: name))
      }
    }
    add(.topic, site.topics(of: number))
    if entity.id.kind != .agency { add(.agency, site.agencies(of: number)) }
    if let year = entity.searchDate?.firstDay.year {
      values.append(
        Value(facet: .year, word: String(year), label: String(year), rank: -year))
    }
    return values
  }
}
