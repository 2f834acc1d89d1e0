internal import Diagnostics

/// Comments to other tools, which would be published: they may go over lines and markup.
extension DocumentWriter {
  private static let remarks: [(opening: String, closing: String, name: String)] = [
    ("%%", "%%", "Obsidian"), ("{>>", "<<}", "CriticMarkup"), ("{--", "--}", "CriticMarkup"),
    ("{# ", "#}", "Jinja"), ("<%#", "%>", "ERB"), ("{{/*", "*/}}", "Hugo"),
    ("{{!--", "--}}", "Handlebars"), ("{% comment %}", "{% endcomment %}", "Liquid"),
    ("{%- comment -%}", "{%- endcomment -%}", "Liquid"),
    ("{::comment}", "{:/comment}", "kramdown"),
  ]

  /// Reports the remarks in the block at hand, in whatever markup; not in code.
  ///
  /// - Returns: Where they stand in what is parsed.
  /// - Complexity: O(*n*) in the block's bytes: what has no end is looked for once.
  mutating func reportRemarks() -> [Range<Int>] {
    guard block.isLocated else { return [] }
    let start = min(block.end, block.start + block.filler)
    var view = ContiguousArray(text.bytes[start..<block.end])
    for item in inlines.items where hidesMarks(item) {
      for index in item.source.clamped(to: start..<block.end) { view[index - start] = 0x01 }
    }
    var (found, absent): ([Range<Int>], Set<String>) = ([], [])
    var index = 0
    while index < view.count {
      guard
        view[index] == UInt8(ascii: "%") || view[index] == UInt8(ascii: "{")
          || view[index] == UInt8(ascii: "<"), index == 0 || view[index - 1] != UInt8(ascii: "\\"),
        let end = remark(in: view, at: index, &absent, from: start)
      else {
        index += 1
        continue
      }
      found.append(index + start..<end + start)
      index = end
    }
    return found
  }

  /// Whether what an item is written with is no text: code, addresses, tags.
  private func hidesMarks(_ item: Inlines.Item) -> Bool {
    switch item.kind {
    case .code, .rawHTML, .element, .tagText: true
    case .link, .image: item.edge == .exit
    default: false
    }
  }

  /// Reports the remark that begins at an index, if one does.
  ///
  /// - Returns: Its end.
  private mutating func remark(
    in view: ContiguousArray<UInt8>, at index: Int, _ absent: inout Set<String>, from start: Int
  ) -> Int? {
    if view[index...].starts(with: "<!--".utf8) {
      reportRemark(
        "'<!--' has no '-->', so that the comment would be published", index..<index + 4, start)
      return index + 4
    }
    for (opening, closing, name) in Self.remarks
    where view[index...].starts(with: opening.utf8) {
      let behind = index + opening.utf8.count
      let end = absent.contains(closing) ? nil : view.end(of: closing, from: behind)
      if end == nil {
        absent.insert(closing)
        guard opening != "{# ", opening != "%%" || isAtEdge(index, of: view) else { continue }
      }
      let range = index..<(end ?? behind)
      let written =
        view[range].contains { $0.isLineBreak || $0 == 0x01 }
        ? opening + "…" + closing : view.text(range)
      reportRemark("'\(written)' is a comment to \(name), and would be published", range, start)
      return range.upperBound
    }
    return nil
  }

  /// Whether a mark of two bytes begins or ends its line, as where the comment goes over several blocks.
  private func isAtEdge(_ index: Int, of view: ContiguousArray<UInt8>) -> Bool {
    var (first, last) = (index, index + 2)
    while first > 0, view[first - 1].canBeginLine { first -= 1 }
    while last < view.count, view[last].isSpaceOrTab { last += 1 }
    return first == 0 || view[first - 1].isLineBreak || last == view.count || view[last].isLineBreak
  }

  private mutating func reportRemark(_ message: String, _ range: Range<Int>, _ start: Int) {
    let place = text.place(range.lowerBound + start..<range.upperBound + start)
    findings.append(
      Diagnostic(
        .privateRemark, message, at: SourcePlace(path: file.path, range: place),
        help: "take it out, or write <!-- … -->"))
  }
}

extension ContiguousArray<UInt8> {
  /// Past the first place of a word behind an index.
  fileprivate func end(of word: String, from start: Int) -> Int? {
    let letters = Array(word.utf8)
    var index = start
    while index < count, let first = firstIndex(of: letters[0], in: index..<count) {
      if self[first...].starts(with: letters) { return first + letters.count }
      index = first + 1
    }
    return nil
  }
}
