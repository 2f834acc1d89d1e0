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
  fileprivate mutating func append(xml value: DataValue) {
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
  fileprivate mutating func append(node id: EntityID) {
    append(id.kind.name)
    append(UInt8(ascii: ":"))
    append(xml: id.slug)
  }
}

/// GraphML 1.0.
enum GraphML {
  static func write(
    _ site: Queries, into out: inout ContiguousArray<UInt8>, passing pass: PartPassing
  ) {
    out.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    for (place, name) in DataGraph.nodeProperties.enumerated() {
      out.append(
        "<key id=\"n\(place)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"string\"/>\n")
    }
    for (place, name) in DataGraph.edgeProperties.enumerated() {
      out.append(
        "<key id=\"e\(place)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"string\"/>\n")
    }
    out.append(literal: "<graph id=\"site\" edgedefault=\"directed\">\n")
    DataGraph.forEachNode(of: site) { id, properties in
      out.append(literal: "<node id=\"")
      out.append(node: id)
      out.append(literal: "\">")
      for (place, property) in properties.enumerated() {
        guard let property else { continue }
        out.append(literal: "<data key=\"n")
        out.append(number: place)
        out.append(literal: "\">")
        out.append(xml: property)
        out.append(literal: "</data>")
      }
      out.append(literal: "</node>\n")
      pass(&out)
    }
    var count = 0
    DataGraph.forEachEdge(of: site) { edge in
      out.append(literal: "<edge id=\"r")
      out.append(number: count)
      count += 1
      out.append(literal: "\" source=\"")
      out.append(node: edge.from)
      out.append(literal: "\" target=\"")
      out.append(node: edge.to)
      out.append(literal: "\">")
      for (place, value) in edge.properties {
        out.append(literal: "<data key=\"e")
        out.append(number: place)
        out.append(literal: "\">")
        out.append(xml: value)
        out.append(literal: "</data>")
      }
      out.append(literal: "</edge>\n")
      pass(&out)
    }
    out.append(literal: "</graph>\n</graphml>\n")
  }
}

/// GEXF 1.3, dynamic: an edge has the first and the last day on which it holds, where they are known.
enum GEXF {
  static func write(
    _ site: Queries, into out: inout ContiguousArray<UInt8>, passing pass: PartPassing
  ) {
    out.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <meta lastmodifieddate="\(site.today.iso)"><creator>
      """)
    out.append(xml: site.configuration.title)
    out.append(
      """
      </creator></meta>
      <graph defaultedgetype="directed" mode="dynamic" timeformat="date">

      """)
    for (kind, names) in [
      ("node", DataGraph.nodeProperties), ("edge", DataGraph.edgeProperties),
    ] {
      out.append("<attributes class=\"\(kind)\" mode=\"static\">\n")
      for (place, name) in names.enumerated() where name != "name" {
        out.append("<attribute id=\"\(place)\" title=\"\(name)\" type=\"string\"/>\n")
      }
      out.append(literal: "</attributes>\n")
    }
    out.append(literal: "<nodes>\n")
    DataGraph.forEachNode(of: site) { id, properties in
      out.append(literal: "<node id=\"")
      out.append(node: id)
      out.append(literal: "\" label=\"")
      out.append(xml: properties[0] ?? id.slug)
      out.append(literal: "\">")
      out.append(literal: "<attvalues>")
      for (place, property) in properties.enumerated().dropFirst() {
        guard let property else { continue }
        out.append(literal: "<attvalue for=\"")
        out.append(number: place)
        out.append(literal: "\" value=\"")
        out.append(xml: property)
        out.append(literal: "\"/>")
      }
      out.append(literal: "</attvalues>")
      out.append(literal: "</node>\n")
      pass(&out)
    }
    out.append(literal: "</nodes>\n<edges>\n")
    var count = 0
    DataGraph.forEachEdge(of: site) { edge in
      out.append(literal: "<edge id=\"")
      out.append(number: count)
      count += 1
      out.append(literal: "\" source=\"")
      out.append(node: edge.from)
      out.append(literal: "\" target=\"")
      out.append(node: edge.to)
      if let first = edge.first { out.append("\" start=\"\(first.iso)") }
      if let last = edge.last { out.append("\" end=\"\(last.iso)") }
      out.append(literal: "\" label=\"")
      out.append(xml: edge.properties.first?.value ?? .none)
      out.append(literal: "\"><attvalues>")
      for (place, value) in edge.properties {
        out.append(literal: "<attvalue for=\"")
        out.append(number: place)
        out.append(literal: "\" value=\"")
        out.append(xml: value)
        out.append(literal: "\"/>")
      }
      out.append(literal: "</attvalues>")
      out.append(literal: "</edge>\n")
      pass(&out)
    }
    out.append(literal: "</edges>\n</graph>\n</gexf>\n")
  }
}
