package import Diagnostics
internal import EntityGraph
internal import FrontMatter
package import Markdown
internal import PolicyModel
internal import Text

/// Reads figures in texts.
extension DocumentLinks {
  package mutating func resolve(_ block: FigureBlock) -> String? {
    guard document != nil else { return nil }
    let count = findings.count
    guard let content = block.content else {
      reportFigure(
        "a figure is not part of a list, a quotation or a note", block.opening,
        help: "put its fences at the beginning of their lines, with a blank line before")
      return ""
    }
    guard let fields = YAMLNode.read(block.file, in: content, reporting: &findings) else {
      return ""
    }
    let matter = matter(of: fields, in: block)
    let title = fields["title"].flatMap { figureText($0, "title") }
    guard let matter, findings.count == count else { return "" }
    let figure = Figure(
      matter, title: title, index: figures.count, describedBy: block.file.text(in: content))
    figures.append(figure)
    return figure.placeholder
  }

  private static let kinds = ["deals", "stages"]

  private mutating func matter(of fields: YAMLNode, in block: FigureBlock) -> Figure.Matter? {
    guard let node = fields["kind"] else {
      reportFigure(
        "a figure says which 'kind' it is", block.opening, help: "kind: deals, or kind: stages")
      return nil
    }
    switch node.text {
    case "deals"?: return deals(fields)
    case "stages"?: return stages(fields, kind: node)
    default:
      let word = node.text ?? ""
      reportFigure(
        "'\(word)' is not a kind of figure", node.textRange, Self.kinds.nearMiss(to: word),
        help: "deals or stages")
      return nil
    }
  }

  private mutating func deals(_ fields: YAMLNode) -> Figure.Matter? {
    let traits = Tracker.Trait.allCases.filter { $0.kinds.contains(.deal) }.map(\.rawValue)
    checkKeys(of: fields, among: ["kind", "title", "limit"] + traits, of: "a figure of deals")
    let entries = (fields.entries ?? []).filter { traits.contains($0.key) }
    var tracker = Tracker(slug: "figure", kind: .deal, at: fields.range)
    tracker.conditions = Tracker.conditions(entries, of: .deal, in: path, reporting: &findings)
    tracker.order = .value
    tracker.resolveTopics(in: context.catalog, from: path, reporting: &findings)
    var limit = Figure.usualLimit
    if let node = fields["limit"] {
      let number = node.text.flatMap { Int($0) }
      if let number, 1...Figure.greatestLimit ~= number {
        limit = number
      } else {
        reportFigure(
          "'limit' is a number from 1 to \(Figure.greatestLimit)", node.range,
          help: "limit: \(Figure.usualLimit)")
      }
    }
    return .deals(tracker, limit: limit)
  }

  private mutating func stages(_ fields: YAMLNode, kind: YAMLNode) -> Figure.Matter? {
    checkKeys(of: fields, among: ["kind", "title", "policy"], of: "a figure of stages")
    guard let node = fields["policy"] else {
      reportFigure(
        "a figure of stages says of which 'policy'", kind.textRange, help: "policy: hr3633-119")
      return nil
    }
    guard let text = figureText(node, "policy"),
      let policy = context.catalog.number(
        for: text, among: .policy, at: place(node.textRange), reporting: &findings)
    else { return nil }
    if context.catalog.isHeldBack[policy], !isHeldBack {
      findings.append(.heldBack(text, at: place(node.textRange)))
      return nil
    }
    guard context.catalog.entities[policy].timeline != nil else {
      reportFigure(
        "'\(text)' has no history, so it has no stages", node.textRange,
        help: "add its history to \(context.catalog.entities[policy].path)")
      return nil
    }
    return .stages(policy)
  }

  private mutating func checkKeys(of fields: YAMLNode, among keys: [String], of figure: String) {
    for entry in fields.entries ?? [] where !keys.contains(entry.key) {
      reportFigure(
        "'\(entry.key)' is not a key of \(figure)", entry.keyRange,
        keys.filter { fields[$0] == nil }.nearMiss(to: entry.key),
        help: "one of \(keys.sorted().joined(separator: ", "))")
    }
  }

  private mutating func figureText(_ node: YAMLNode, _ key: String) -> String? {
    guard let text = node.text, !text.isBlank, !node.isNull else {
      reportFigure("'\(key)' is a text", node.range, help: "write one")
      return nil
    }
    return text
  }

  private mutating func reportFigure(
    _ message: String, _ range: Range<Int>, _ nearMiss: NearMiss? = nil, help: String
  ) {
    findings.append(
      Diagnostic(
        .invalidFigure, message, at: place(range), nearMiss: nearMiss,
        help: nearMiss == nil ? help : nil))
  }
}

extension Rule {
  package static let invalidFigure = Rule(
    "InvalidFigure", .error, structural: true,
    summary: "Reports a block of code with the language `figure` that describes no figure.")
}
