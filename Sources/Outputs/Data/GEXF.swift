internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

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
