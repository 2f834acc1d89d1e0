internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text
internal import Wording

/// A drawing of what a record is connected with: a trunk with a branch for each relation and a leaf for each neighbor, which
/// links to its page.
///
/// It is as wide as a phone. Colors come from the stylesheet.
struct NeighborPicture {
  /// With fewer neighbors there is nothing to see.
  static let least = 3
  /// The maximum number of leaves.
  static let limit = 40

  private static let width = 340
  private static let rowHeight = 24
  /// How many letters surely fit beside a leaf. What is longer is cut off at the edge, and has a title.
  private static let letters = 36

  private let site: Queries
  private let root: String
  /// Branches, those that have ended apart.
  private var lines = ContiguousArray<UInt8>()
  private var endedLines = ContiguousArray<UInt8>()
  private var leaves = ContiguousArray<UInt8>()
  private var y = 26

  /// - Returns: `nil` if there are too few neighbors.
  static func svg(
    of number: Int, _ groups: NeighborGroups, in site: Queries
  ) -> ContiguousArray<UInt8>? {
    guard groups.count >= least else { return nil }
    var picture = NeighborPicture(in: site, at: site.address(of: number))
    return picture.draw(number, groups)
  }

  private init(in site: Queries, at address: PageAddress) {
    self.site = site
    root = address.root
  }

  private mutating func draw(_ number: Int, _ groups: NeighborGroups) -> ContiguousArray<UInt8> {
    var rest = Self.limit
    var lastBranch = y
    for group in groups.groups where rest > 0 {
      y += 28
      lastBranch = y
      draw(group, upTo: rest)
      rest -= min(rest, group.items.count)
    }
    let hidden = groups.count - min(groups.count, Self.limit)
    if hidden > 0 {
      y += Self.rowHeight
      text(at: 20, site.wording.language.clause(more: hidden), class: "more", to: &leaves)
    }
    var out = ContiguousArray<UInt8>()
    out.append("<svg class=\"neighbors\" viewBox=\"0 0 \(Self.width) \(y + 12)\" width=\"")
    out.append("\(Self.width)\" height=\"\(y + 12)\" role=\"group\" aria-label=\"")
    out.append(escaping: site.wording[.pictureOfConnections])
    out.append("\">\n<path d=\"M8 20V\(lastBranch)")
    out += lines
    out.append(literal: "\"/>")
    if !endedLines.isEmpty {
      out.append(literal: "<path class=\"over\" d=\"")
      out += endedLines
      out.append(literal: "\"/>")
    }
    out.append(literal: "<circle cx=\"8\" cy=\"14\" r=\"6\"/>")
    text(at: 22, site.shortName(of: number), y: 19, class: "root", to: &out)
    out += leaves
    out.append(literal: "</svg>")
    return out
  }

  private mutating func draw(_ group: NeighborGroups.Group, upTo limit: Int) {
    let branch = y
    lines.append("M8 \(branch)h10")
    text(at: 22, group.label, y: branch + 4, class: "relation", to: &leaves)
    leaves.append(literal: "<g role=\"list\" aria-label=\"")
    leaves.append(escaping: group.label)
    leaves.append(literal: "\">\n")
    for item in group.items.prefix(limit) {
      y += Self.rowHeight
      let line = "M26 \(y)h12"
      if item.isOver { endedLines.append(line) } else { lines.append(line) }
      leaf(item)
    }
    leaves.append(literal: "</g>")
    lines.append("M26 \(branch + 10)V\(y)")
  }

  private mutating func leaf(_ item: NeighborGroups.Item) {
    guard case .record(let row) = site.row(of: item.number) else { return }
    let name = row["name"]?.string ?? ""
    leaves.append(literal: "<g role=\"listitem\"><a href=\"")
    leaves.append(escaping: root + (row["path"]?.string ?? ""))
    if item.isOver { leaves.append(literal: "\" class=\"over") }
    leaves.append(literal: "\">")
    if name.count > Self.letters {
      leaves.append(literal: "<title>")
      leaves.append(escaping: name)
      leaves.append(literal: "</title>")
    }
    let height = Self.rowHeight
    leaves.append("<rect x=\"38\" y=\"\(y - height / 2)\" width=\"302\" height=\"\(height)\"/>")
    leaves.append("<path d=\"M\(Self.glyph(of: site.kind(of: item.number), y))\"")
    if case .record(let status)? = row["status"], let tone = status["tone"]?.string {
      leaves.append(literal: " class=\"")
      leaves.append(escaping: tone)
      leaves.append(literal: "\"")
    }
    leaves.append(literal: "/>")
    text(at: 56, name, y: y + 5, to: &leaves)
    leaves.append(literal: "</a></g>\n")
  }

  /// Companies are round, agencies square, people have a point above, policies are upright, deals lie on a corner.
  private static func glyph(of kind: EntityKind, _ y: Int) -> String {
    switch kind {
    case .company: "41 \(y)a5 5 0 1 1 10 0a5 5 0 1 1-10 0z"
    case .agency: "41 \(y - 5)h10v10h-10z"
    case .policy: "42 \(y - 6)h8v12h-8z"
    case .deal: "46 \(y - 6)l6 6-6 6-6-6z"
    case .person: "46 \(y - 6)l6 11h-12z"
    default: "40 \(y - 3)h12v6h-12z"
    }
  }

  private func text(
    at x: Int, _ words: String, y: Int? = nil, class name: String? = nil,
    to out: inout ContiguousArray<UInt8>
  ) {
    out.append("<text x=\"\(x)\" y=\"\(y ?? self.y + 5)\"")
    if let name { out.append(" class=\"\(name)\"") }
    out.append(literal: ">")
    out.append(escaping: words)
    out.append(literal: "</text>")
  }
}
