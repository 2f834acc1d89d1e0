package import Diagnostics

/// Code and raw HTML, which hold no Markdown.
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
      html.appendEscaped(scratch, 0..<end)
      html.append(literal: "\">")
    }
    scratch.removeAll(keepingCapacity: true)
    tree.appendLiteral(to: &scratch)
    html.appendEscaped(scratch, scratch.indices)
    html.append(literal: "</code></pre>\n")
  }

  mutating func writeRawBlock(_ tree: borrowing CmarkTree) {
    guard !isFiller(tree) else { return }
    if options.allowsRawHTML {
      html.beginLine()
      tree.appendLiteral(to: &html)
      html.beginLine()
    } else if options.isPlain {
      html.beginLine()
      html.append(literal: "<!-- raw HTML omitted -->\n")
    } else {
      scratch.removeAll(keepingCapacity: true)
      tree.appendLiteral(to: &scratch)
      let start = min(
        text.lines.start(of: tree.startLine) + max(0, tree.startColumn - 1), text.body.upperBound)
      let end = text.bytes[start..<text.body.upperBound].firstIndex { $0.isLineBreak }
      reportRawHTML(scratch, at: text.place(start..<(end ?? text.body.upperBound)))
    }
  }

  /// Says once that raw HTML was left out; comments are left out in silence.
  mutating func reportRawHTML(_ text: ContiguousArray<UInt8>, at range: Range<Int>) {
    guard !hasReportedHTML else { return }
    let start = text.firstIndex { !$0.isWhitespace } ?? text.count
    guard !text.begins(start..<text.count, with: "<!--") else { return }
    hasReportedHTML = true
    findings.append(
      Diagnostic(
        .rawHTML, "raw HTML is left out of the page",
        at: SourcePlace(path: file.path, range: range),
        help: "write Markdown, or set unsafe_html: true in site.yml"))
  }
}

extension Rule {
  package static let rawHTML = Rule(
    "RawHTML", .warning,
    summary: "Raw HTML is left out of pages unless the site allows it; Markdown has no need of it.")
}
