internal import Diagnostics
internal import Text

/// Code, which holds no Markdown.
extension DocumentWriter {
  mutating func writeCodeBlock(_ tree: borrowing CmarkTree) {
    html.beginLine()
    scratch.removeAll(keepingCapacity: true)
    tree.appendFenceInfo(to: &scratch)
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
}
