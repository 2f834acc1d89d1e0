internal import EntityGraph
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

/// The published records and what connects them, for graph formats.
enum DataGraph {
  /// The properties of a node; their names are NMTOKENs, as GraphML asks for.
  static let nodeProperties = ["name", "kind", "type", "stage", "force", "address"]
  /// The properties of an edge.
  static let edgeProperties = ["relation", "since", "until", "date", "role", "stance", "source"]

  static func forEachNode(of site: Queries, _ body: (_ id: EntityID, [String?]) -> Void) {
    for kind in EntityKind.allCases {
      for number in site.records(of: kind) where site.isReleased(number) {
        let status = site.status(of: number)
        body(
          site.id(of: number),
          [
            site.name(of: number), kind.name, site.type(of: number), status?.stage,
            status?.force.rawValue, site.publicAddress(of: site.address(of: number)),
          ])
      }
    }
  }

  struct Edge {
    let from: EntityID
    let to: EntityID
    /// Each with its place among ``edgeProperties``.
    let properties: ContiguousArray<(place: Int, value: DataValue)>
    let first: Day?
    let last: Day?
  }

  /// What the columns of the table of relations are for the graph.
  private enum Use {
    case from, to, since, until, date
    case other
  }

  static func forEachEdge(of site: Queries, _ body: (Edge) -> Void) {
    let relations = DataTable.named(.relations)
    let places = relations.columns.map { edgeProperties.firstIndex(of: $0.name) }
    let uses = relations.columns.map { column -> Use in
      switch column.name {
      case "from": .from
      case "to": .to
      case "since": .since
      case "until": .until
      case "date": .date
      default: .other
      }
    }
    var properties = ContiguousArray<(place: Int, value: DataValue)>()
    relations.forEachRow(of: site) { row in
      var ends: (from: EntityID?, to: EntityID?)
      var (first, last): (Day?, Day?)
      for cell in row.cells {
        switch (uses[cell.column], cell.value) {
        case (.from, .id(let id)): ends.from = id
        case (.to, .id(let id)): ends.to = id
        case (.since, .date(let date)): first = date.firstDay
        case (.until, .date(let date)): last = date.lastDay
        // Of a thing that happened on one date, that date is the beginning.
        case (.date, .date(let date)): first = first ?? date.firstDay
        default: break
        }
        if let place = places[cell.column] { properties.append((place, cell.value)) }
      }
      if let from = ends.from, let to = ends.to {
        body(
          Edge(
            from: from, to: to, properties: properties, first: first,
            last: last.flatMap { last in first.map { $0 <= last } ?? true ? last : nil }))
      }
      properties.removeAll(keepingCapacity: true)
    }
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a value as text of XML.
  mutating func append(xml value: DataValue) {
    switch value {
    case .none: break
    case .text(let text): append(xml: text)
    case .id(let id): append(xml: id.description)
    case .texts(let texts): append(xml: texts.json)
    case .integer(let number): append(number: number)
    case .number(let digits): append(digits)
    case .flag(let flag): append(literal: flag ? "true" : "false")
    case .date(let date): append(date.iso)
    }
  }

  /// Appends an id without a slash, which an XML name token cannot have: `policy:eo-14110`.
  mutating func append(node id: EntityID) {
    append(id.kind.name)
    append(UInt8(ascii: ":"))
    append(xml: id.slug)
  }
}
