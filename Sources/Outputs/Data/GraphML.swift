internal import Pages
internal import PolicyModel
internal import Queries
internal import Text

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
