package import Diagnostics
internal import Text

extension Rule {
  package static let unknownBlock = Rule(
    "UnknownBlock", .error, structural: true,
    summary: "Reports a template that fills a block its layout does not have.")
  package static let outsideBlock = Rule(
    "OutsideBlock", .warning, structural: true,
    summary: "Reports a template with a layout that writes outside blocks.")
}

extension Compiler {
  /// Compiles a whole template: if it has a layout, the layout with the template's blocks.
  mutating func document(_ template: ParsedTemplate) {
    within(template) { compiler in
      let layouts = compiler.layouts(of: template)
      guard let root = layouts.last else { return compiler.compile(template.nodes) }
      let outer = (compiler.overrides, compiler.supers, compiler.openBlocks)
      compiler.overrides = [:]
      var derived = [template] + layouts.dropLast()
      compiler.checkBlocks(of: derived, root)
      for template in derived {
        for case .block(let tag) in template.nodes {
          compiler.overrides[tag.name.text, default: []].append(
            BlockBody(template: template, body: tag.body))
        }
      }
      // Assignments outside blocks run before the layout begins, outermost first.
      derived.reverse()
      for template in derived {
        compiler.within(template) { $0.compilePrelude(template.nodes) }
      }
      compiler.within(root) { $0.compile(root.nodes) }
      (compiler.overrides, compiler.supers, compiler.openBlocks) = outer
    }
  }

  /// The layouts of a template, its own first.
  private mutating func layouts(of template: ParsedTemplate) -> [ParsedTemplate] {
    var layouts: [ParsedTemplate] = []
    var tag = template.layout
    let outer = chain
    while let next = tag {
      guard let layout = self.template(next.path, at: next.range) else { break }
      layouts.append(layout)
      chain.append(layout.path)
      tag = nil
      if let further = layout.layout {
        within(layout) { compiler in
          if compiler.template(further.path, at: further.range) != nil { tag = further }
        }
      }
    }
    chain = outer
    return layouts
  }

  /// Reports blocks that no layout has.
  private mutating func checkBlocks(of derived: [ParsedTemplate], _ root: ParsedTemplate) {
    var known = root.nodes.blockNames
    for template in derived.reversed() {
      within(template) { compiler in
        for case .block(let tag) in template.nodes where !known.contains(tag.name.text) {
          compiler.report(
            .unknownBlock, "'\(tag.name.text)' is not a block of the layout", at: tag.name.range,
            suggestion: known.sorted().closestMatch(to: tag.name.text))
        }
      }
      known.formUnion(template.nodes.blockNames)
    }
  }

  private mutating func compilePrelude(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .block: break
      case .text(let range):
        guard let start = range.first(where: { !current.file.bytes[$0].isWhitespace }) else {
          continue
        }
        var end = range.upperBound
        while current.file.bytes[end - 1].isWhitespace { end -= 1 }
        reportOutside(start..<end)
      case .output(let value), .echo(let value): reportOutside(value.range)
      case .group(let body): compilePrelude(body)
      case .render(let tag) where tag.isIsolated: reportOutside(tag.range)
      default:
        // Its output is discarded.
        let slot = unit.scratchSlot()
        emit(.beginCapture, at: 0..<0)
        unit.captures.append(.variable(slot: slot, isMarkup: false))
        compile([node])
        unit.captures.removeLast()
        emit(.endCapture(slot: slot, isMarkup: false), at: 0..<0)
      }
    }
  }

  private mutating func reportOutside(_ range: Range<Int>) {
    report(
      .outsideBlock, "text outside the blocks is not written", at: range,
      help: "move it into a block")
  }

  mutating func block(_ tag: BlockTag) {
    let name = tag.name.text
    guard openBlocks.insert(name).inserted else {
      report(
        .templateCycle, "'\(name)' is inside a block of the same name", at: tag.name.range)
      return
    }
    let bodies = (overrides[name] ?? []) + [BlockBody(template: current, body: tag.body)]
    compile(bodies)
    openBlocks.remove(name)
  }

  private mutating func compile(_ bodies: [BlockBody]) {
    guard let body = bodies.first else { return }
    let outer = supers
    supers = Array(bodies.dropFirst())
    within(body.template) { $0.compile(body.body) }
    supers = outer
  }

  /// Whether the output is `{{ block.super }}`, which was then compiled.
  mutating func superBlock(_ value: FilteredExpression) -> Bool {
    guard value.filters.isEmpty, case .path(let path) = value.input, !openBlocks.isEmpty,
      case .name("block") = path.root, path.steps.count == 1,
      case .member(let member)? = path.steps.first, member.text == "super"
    else { return false }
    if supers.isEmpty {
      report(
        .unknownBlock, "'super' has nothing to show: no layout has this block",
        at: member.range)
    }
    compile(supers)
    return true
  }
}

extension [Node] {
  /// The names of all blocks, nested ones included.
  fileprivate var blockNames: Set<String> {
    reduce(into: []) { names, node in
      if case .block(let tag) = node { names.insert(tag.name.text) }
      for body in node.bodies { names.formUnion(body.blockNames) }
    }
  }
}
