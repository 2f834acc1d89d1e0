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

  static func forEachNode(of site: Queries, _ body: (_ id: String, [String?]) -> Void) {
    for kind in EntityKind.allCases {
      for number in site.records(of: kind) where site.isReleased(number) {
        let status = site.status(of: number)
        body(
          id(site.id(of: number).description),
          [
            site.name(of: number), kind.name, site.type(of: number), status?.stage,
            status?.force.rawValue, site.publicAddress(of: site.address(of: number)),
          ])
      }
    }
  }

  struct Edge {
    let from: String
    let to: String
    let properties: [String?]
    let first: Day?
    let last: Day?
  }

  static func forEachEdge(of site: Queries, _ body: (Edge) -> Void) {
    let relations = DataTable.named(.relations)
    let places = (["from", "to"] + edgeProperties).map { name in
      relations.columns.firstIndex { $0.name == name }
    }
    relations.forEachRow(of: site) { row in
      let values = places.map { place in place.map { row[$0] } ?? .none }
      // Of a thing that happened on one date, that date is the beginning.
      let first = values[3].date?.firstDay ?? values[5].date?.firstDay
      let last = values[4].date?.lastDay
      body(
        Edge(
          from: id(values[0].plain ?? ""), to: id(values[1].plain ?? ""),
          properties: values[2...].map(\.plain), first: first,
          last: last.flatMap { last in first.map { $0 <= last } ?? true ? last : nil }))
    }
  }

  /// An id without a slash, which an XML name token cannot have: `policy:eo-14110`.
  private static func id(_ id: String) -> String {
    guard let slash = id.firstIndex(of: "/") else { return id }
    return id[..<slash] + ":" + id[id.index(after: slash)...]
  }
}

extension DataValue {
  /// As text; `nil` for nothing.
  var plain: String? {
    switch self {
    case .none: nil
    case .text(let text): text
    case .texts(let texts): texts.json
    case .integer(let number): String(number)
    case .number(let digits): digits
    case .flag(let flag): flag ? "true" : "false"
    case .date(let date): date.iso
    }
  }

  var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
}

/// GraphML 1.0.
enum GraphML {
  static func write(_ site: Queries, into out: inout ContiguousArray<UInt8>) {
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
      out.append(xml: id)
      out.append(literal: "\">")
      add(properties, "n")
      out.append(literal: "</node>\n")
    }
    var count = 0
    DataGraph.forEachEdge(of: site) { edge in
      out.append(literal: "<edge id=\"r")
      out.append(number: count)
      count += 1
      out.append(literal: "\" source=\"")
      out.append(xml: edge.from)
      out.append(literal: "\" target=\"")
      out.append(xml: edge.to)
      out.append(literal: "\">")
      add(edge.properties, "e")
      out.append(literal: "</edge>\n")
    }
    out.append(literal: "</graph>\n</graphml>\n")

    func add(_ properties: [String?], _ prefix: StaticString) {
      for (place, property) in properties.enumerated() {
        guard let property else { continue }
        out.append(literal: "<data key=\"")
        out.append(literal: prefix)
        out.append(number: place)
        out.append(literal: "\">")
        out.append(xml: property)
        out.append(literal: "</data>")
      }
    }
  }
}

/// GEXF 1.3, dynamic: an edge has the first and the last day on which it holds, where they are known.
enum GEXF {
  static func write(_ site: Queries, into out: inout ContiguousArray<UInt8>) {
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
      out.append(xml: id)
      out.append(literal: "\" label=\"")
      out.append(xml: properties[0] ?? id)
      out.append(literal: "\">")
      add(properties, from: 1)
      out.append(literal: "</node>\n")
    }
    out.append(literal: "</nodes>\n<edges>\n")
    var count = 0
    DataGraph.forEachEdge(of: site) { edge in
      out.append(literal: "<edge id=\"")
      out.append(number: count)
      count += 1
      out.append(literal: "\" source=\"")
      out.append(xml: edge.from)
      out.append(literal: "\" target=\"")
      out.append(xml: edge.to)
      if let first = edge.first { out.append("\" start=\"\(first.iso)") }
      if let last = edge.last { out.append("\" end=\"\(last.iso)") }
      out.append(literal: "\" label=\"")
      out.append(xml: edge.properties[0] ?? "")
      out.append(literal: "\">")
      add(edge.properties, from: 0)
      out.append(literal: "</edge>\n")
    }
    out.append(literal: "</edges>\n</graph>\n</gexf>\n")

    func add(_ properties: [String?], from start: Int) {
      guard properties[start...].contains(where: { $0 != nil }) else { return }
      out.append(literal: "<attvalues>")
      for place in start..<properties.count {
        guard let property = properties[place] else { continue }
        out.append(literal: "<attvalue for=\"")
        out.append(number: place)
        out.append(literal: "\" value=\"")
        out.append(xml: property)
        out.append(literal: "\"/>")
      }
      out.append(literal: "</attvalues>")
    }
  }
}
