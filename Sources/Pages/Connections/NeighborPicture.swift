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
  private static let lineHeight = 15
  /// The size of its font, as in the stylesheet.
  private static let fontSize = 13.0

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
      let more = Self.lines(of: site.wording.language.clause(more: hidden), from: 20)
      text(at: 20, more, y: y + 5, class: "more", to: &leaves)
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
    let root = Self.lines(of: site.shortName(of: number), from: 22, most: 1, isBold: true)
    text(at: 22, root, y: 19, class: "root", to: &out)
    out += leaves
    out.append(literal: "</svg>")
    return out
  }

  private mutating func draw(_ group: NeighborGroups.Group, upTo limit: Int) {
    let branch = y
    lines.append("M8 \(branch)h10")
    let label = Self.lines(of: group.label, from: 22, isBold: true)
    text(at: 22, label, y: branch + 4, class: "relation", to: &leaves)
    y += (label.lines.count - 1) * Self.lineHeight
    leaves.append(literal: "<g role=\"list\" aria-label=\"")
    leaves.append(escaping: group.label)
    leaves.append(literal: "\">\n")
    var last = branch
    for item in group.items.prefix(limit) {
      y += Self.rowHeight
      last = y
      let line = "M26 \(y)h12"
      if item.isOver { endedLines.append(line) } else { lines.append(line) }
      leaf(item)
    }
    leaves.append(literal: "</g>")
    lines.append("M26 \(branch + 10 + (label.lines.count - 1) * Self.lineHeight)V\(last)")
  }

  /// A neighbor, its name on up to two lines; ``y`` moves with the second.
  private mutating func leaf(_ item: NeighborGroups.Item) {
    guard case .record(let row) = site.row(of: item.number) else { return }
    let name = row["name"]?.string ?? ""
    leaves.append(literal: "<g role=\"listitem\"><a href=\"")
    leaves.append(escaping: root + (row["path"]?.string ?? ""))
    if item.isOver { leaves.append(literal: "\" class=\"over") }
    leaves.append(literal: "\">")
    let label = Self.lines(of: name, from: 56)
    if label.isCut {
      leaves.append(literal: "<title>")
      leaves.append(escaping: name)
      leaves.append(literal: "</title>")
    }
    let more = (label.lines.count - 1) * Self.lineHeight
    leaves.append("<rect x=\"38\" y=\"\(y - Self.rowHeight / 2)\" width=\"302\" height=\"")
    leaves.append("\(Self.rowHeight + more)\"/>")
    leaves.append("<path d=\"M\(Self.glyph(of: site.kind(of: item.number), y))\"")
    if case .record(let status)? = row["status"], let tone = status["tone"]?.string {
      leaves.append(literal: " class=\"")
      leaves.append(escaping: tone)
      leaves.append(literal: "\"")
    }
    leaves.append(literal: "/>")
    text(at: 56, label, y: y + 5, to: &leaves)
    leaves.append(literal: "</a></g>\n")
    y += more
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

  private static func lines(
    of words: String, from x: Int, most: Int = 2, isBold: Bool = false
  ) -> LabelLines {
    LabelLines(words, width: Double(width - x) / fontSize, most: most, isBold: isBold)
  }

  private func text(
    at x: Int, _ label: LabelLines, y: Int, class name: String? = nil,
    to out: inout ContiguousArray<UInt8>
  ) {
    out.append("<text x=\"\(x)\" y=\"\(y)\"")
    if let name { out.append(" class=\"\(name)\"") }
    out.append(literal: ">")
    label.write(at: x, height: Self.lineHeight, into: &out)
    out.append(literal: "</text>")
  }
}
