internal import Diagnostics
internal import Text

/// Code, which holds no Markdown.
extension DocumentWriter {
  mutating func writeCodeBlock<R: LinkResolver>(_ tree: borrowing CmarkTree, resolver: inout R) {
    html.beginLine()
    scratch.removeAll(keepingCapacity: true)
    tree.appendFenceInfo(to: &scratch)
    if isFigure, !options.isPlain, let figure = resolver.resolve(figure(at: tree)) {
      html.append(figure)
      return
    }
    if scratch.isEmpty {
      html.append(literal: "<pre><code>")
    } else {
      html.append(literal: "<pre><code class=\"language-")
      let end = scratch.firstIndex { $0.isWhitespace } ?? scratch.count
      reportForeignCode(scratch.text(0..<end), at: tree)
      html.append(escaping: scratch, 0..<end)
      html.append(literal: "\">")
    }
    scratch.removeAll(keepingCapacity: true)
    tree.appendLiteral(to: &scratch)
    html.append(escaping: scratch, scratch.indices)
    html.append(literal: "</code></pre>\n")
  }

  /// Whether the language of the block at hand is `figure`.
  private var isFigure: Bool {
    scratch.starts(with: "figure".utf8) && (scratch.count == 6 || scratch[6].isWhitespace)
  }

  private func figure(at tree: borrowing CmarkTree) -> FigureBlock {
    let (first, last) = (tree.startLine, max(tree.startLine, tree.endLine))
    let opening = lineContent(first)
    guard containers.count == 1, excerptDepth == 0, !isInNote else {
      let column = text.lines.start(of: first) + max(0, tree.startColumn - 1)
      let start = min(max(opening.lowerBound, column), opening.upperBound)
      return FigureBlock(
        file: file, opening: text.place(start..<opening.upperBound), content: nil)
    }
    let start = text.lines.end(of: first)
    // A block without a closing fence goes on to the end of the text.
    let closing = lineContent(last)
    let fence = text.bytes[opening.lowerBound]
    let isClosed =
      last > first && closing.count >= 3
      && text.bytes[closing].allSatisfy { $0 == fence || $0.isWhitespace }
    let end = isClosed ? text.lines.start(of: last) : text.lines.end(of: last)
    return FigureBlock(
      file: file, opening: text.place(opening), content: text.place(start..<max(start, end)))
  }

  /// A line without its indentation and its ending.
  private func lineContent(_ line: Int) -> Range<Int> {
    var (start, end) = (text.lines.start(of: line), text.lines.end(of: line))
    while start < end, text.bytes[start].isWhitespace { start += 1 }
    while end > start, text.bytes[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
