internal import Text

extension DocumentWriter {
  /// Writes the nodes of the tree up to its end, or to the end of the current footnote.
  mutating func write<R: LinkResolver>(_ tree: inout CmarkTree, resolver: inout R) {
    while let step = tree.next() {
      if step.kind != .paragraph, step.kind != .heading { lead = .nothing }
      if !step.isEntering, containers.last == .note {
        return closeDetails(in: containers.count)
      }
      if !hasBegun, step.kind != .document, step.kind != .heading { hasBegun = true }
      if lead == .callout, step.isEntering, step.kind == .paragraph || step.kind == .heading {
        lead = .nothing
        if tree.startLine == calloutLine {
          writeLinesBehindTitle(&tree, step.kind, resolver: &resolver)
          continue
        }
      }
      switch step.kind {
      case .item where step.isEntering && isDefinition(tree): tree.skip()
      case .document, .item, .blockQuote, .list: writeContainer(step, of: tree, resolver: &resolver)
      case .paragraph: writeParagraph(&tree, resolver: &resolver)
      case .heading:
        if let table = tableInHeading(&tree) {
          write(table, resolver: &resolver)
        } else {
          lead = .nothing
          reportFrontMatter(tree)
          reportTableInHeading(tree)
          let isFirst = !hasBegun
          hasBegun = true
          writeHeading(&tree, isFirst: isFirst, resolver: &resolver)
        }
      case .codeBlock:
        introductions.interrupt()
        writeCodeBlock(tree, resolver: &resolver)
      case .htmlBlock: writeRawBlock(tree, resolver: &resolver)
      case .thematicBreak:
        reportColumnRule(tree)
        html.beginLine()
        html.append(literal: "<hr />\n")
      default: break
      }
    }
  }

  private mutating func writeContainer<R: LinkResolver>(
    _ step: CmarkTree.Step, of tree: borrowing CmarkTree, resolver: inout R
  ) {
    guard step.isEntering else {
      if !openDetails.isEmpty { closeDetails(in: containers.count) }
      let container = containers.removeLast()
      _ = itemIndentations.popLast()
      if step.kind == .list { introductions.leaveList() }
      if container == .quotation { quotationDepth -= 1 }
      switch step.kind {
      case .blockQuote:
        html.beginLine()
        switch container {
        case .callout: html.append(literal: "</aside>\n")
        case .foldedCallout: html.append(literal: "</details>\n")
        default: html.append(literal: "</blockquote>\n")
        }
      case .item: html.append(literal: "</li>\n")
      case .list where container == .noteList: break
      case .list: html.append(tree.listStart == nil ? "</ul>\n" : "</ol>\n")
      default: break
      }
      return
    }
    itemIndentations.append(options.isExtended ? itemIndentation(of: step, at: tree) : nil)
    if step.kind == .list { introductions.enterList() }
    if step.kind == .list, isDefinition(tree) { return containers.append(.noteList) }
    if step.kind != .document { html.beginLine() }
    switch step.kind {
    case .blockQuote:
      if let callout = callout(at: tree) {
        beginCallout(callout, resolver: &resolver)
        containers.append(callout.isOpen == nil ? .callout : .foldedCallout)
        lead = .callout
        calloutLine = tree.startLine
      } else {
        html.append(literal: "<blockquote>\n")
        containers.append(.quotation)
        quotationDepth += 1
      }
      return
    case .item:
      if containers.last == .noteList {
        // A list in the body continues after a footnote definition.
        containers[containers.count - 1] = .tightList
        html.append(literal: "<ul>\n")
      }
      html.append(literal: "<li>")
      lead = .item
      if options.wantsPassageAround != nil { introductions.enterItem(itemNumber(at: tree)) }
    case .list:
      switch tree.listStart {
      case nil: html.append(literal: "<ul>\n")
      case 1: html.append(literal: "<ol>\n")
      case let start?: html.append("<ol start=\"\(start)\">\n")
      }
      containers.append(tree.isTightList ? .tightList : .looseList)
      return
    default: break
    }
    containers.append(.other)
  }

  private mutating func writeParagraph<R: LinkResolver>(
    _ tree: inout CmarkTree, resolver: inout R
  ) {
    // The parent is the item, whose parent is the list.
    let isTight = containers.count >= 2 && containers[containers.count - 2] == .tightList
    if let table = table(at: tree) {
      while let step = tree.next(), step.kind != .paragraph || step.isEntering {}
      return write(table, resolver: &resolver)
    }
    writeTextBlock(&tree, isTight: isTight, resolver: &resolver)
  }

  private mutating func write<R: LinkResolver>(_ table: TableLayout, resolver: inout R) {
    let isTight = containers.count >= 2 && containers[containers.count - 2] == .tightList
    lead = .nothing
    writeTable(table, isTight: isTight, resolver: &resolver)
  }

  /// Writes a paragraph of text that has just been entered.
  mutating func writeTextBlock<R: LinkResolver>(
    _ tree: inout CmarkTree, isTight: Bool, resolver: inout R
  ) {
    reportBrokenTable(tree.startLine...max(tree.startLine, tree.endLine), column: tree.startColumn)
    readBlock(&tree, until: .paragraph)
    block.mentionFault = quotationDepth > 0 ? .inQuotation : nil
    let lead = lead
    self.lead = .nothing
    let task = lead == .item && options.isExtended ? takeTask() : nil
    if task != nil { markTaskItem() }
    // cmark-gfm writes the check box before the paragraph.
    if let task, options.isPlain || isTight { writeTaskBox(isDone: task) }
    if task != nil, inlines.items.isEmpty, options.isPlain { return }
    if !isTight {
      html.beginLine()
      html.append(literal: "<p>")
      if let task, !options.isPlain { writeTaskBox(isDone: task) }
    }
    writeInlines(resolver: &resolver)
    if !isTight { html.append(literal: "</p>\n") }
    if !options.isPlain { finishText() }
  }
}
