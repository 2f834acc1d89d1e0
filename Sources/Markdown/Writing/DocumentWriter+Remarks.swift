internal import Diagnostics
internal import Text

/// Comments to other tools, which would be published: they may go over lines and markup.
extension DocumentWriter {
  private static let remarks: [(opening: String, closing: String, name: String)] = [
    ("%%", "%%", "Obsidian"), ("{>>", "<<}", "CriticMarkup"), ("{--", "--}", "CriticMarkup"),
    ("{~~", "~~}", "CriticMarkup"), ("<%--", "--%>", "JSP"),
    ("{#", "#}", "Jinja"), ("<%#", "%>", "ERB"), ("{{/*", "*/}}", "Hugo"),
    ("{{- /*", "*/", "Hugo"), ("{{!--", "--}}", "Handlebars"), ("{{!", "}}", "Handlebars"),
    ("{% comment ", "{% endcomment %}", "Liquid"), ("{%- comment ", "endcomment", "Liquid"),
    ("{% # ", "%}", "Liquid"), ("{%- # ", "%}", "Liquid"),
    ("{::comment}", "{:/comment}", "kramdown"),
  ]

  /// Reports the remarks in the block at hand, in whatever markup; not in code.
  ///
  /// - Returns: Where they are in what is parsed.
  /// - Complexity: O(*n*) in the block's bytes: what has no end is looked for once.
  mutating func reportRemarks() -> [Range<Int>] {
    guard block.isLocated else { return [] }
    let start = min(block.end, block.start + block.filler)
    var view = ContiguousArray(text.bytes[start..<block.end])
    for item in inlines.items where hidesMarks(item) {
      for index in item.source.clamped(to: start..<block.end) { view[index - start] = 0x01 }
    }
    var found: [Range<Int>] = []
    var ends: [String: Int] = [:]
    var index = endOfOpenRemark(in: view, from: start)
    if index > 0 { found.append(start..<index + start) }
    while index < view.count {
      guard
        view[index] == UInt8(ascii: "%") || view[index] == UInt8(ascii: "{")
          || view[index] == UInt8(ascii: "<"), index == 0 || view[index - 1] != UInt8(ascii: "\\"),
        let end = remark(in: view, at: index, &ends, from: start)
      else {
        index += 1
        continue
      }
      found.append(index + start..<end + start)
      index = end
    }
    return found
  }

  /// A remark that a block has begun and a later one may end.
  struct OpenRemark {
    var opening: String
    var closing: String
    var name: String
    /// Whether it was a remark without regard to what follows.
    var isReported: Bool
    /// In the file.
    var place: Range<Int>
  }

  /// Past the end of the remark that an earlier block began, and reports it; 0 where there is none.
  private mutating func endOfOpenRemark(in view: ContiguousArray<UInt8>, from start: Int) -> Int {
    guard let open = openRemark, let end = view.end(of: open.closing, from: 0)
    else { return 0 }
    openRemark = nil
    if open.isReported {
      let close = end - open.closing.utf8.count
      reportRemark(
        "'\(open.closing)' is a comment to \(open.name), and would be published", close..<end, start
      )
    } else {
      findings.append(
        .privateRemark(
          "'\(open.opening)…\(open.closing)' is a comment to \(open.name), and would be published",
          at: SourcePlace(path: file.path, range: open.place)))
    }
    return end
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
    in view: ContiguousArray<UInt8>, at index: Int, _ ends: inout [String: Int], from start: Int
  ) -> Int? {
    if view[index...].starts(with: "<!--".utf8) {
      reportRemark(
        "'<!--' has no '-->', so that the comment would be published", index..<index + 4, start)
      return index + 4
    }
    for (opening, closing, name) in Self.remarks
    where view[index...].starts(with: opening.utf8) {
      let behind = index + opening.utf8.count
      // `{#id}` is an attribute; `{#- … -#}` trims blanks.
      if opening == "{#" {
        let trims = behind < view.count && [0x2D, 0x2B].contains(view[behind])
        let next = trims ? behind + 1 : behind
        if next >= view.count || !view[next].isWhitespace { continue }
      }
      let end = view.end(of: closing, from: behind, &ends)
      if opening == "{~~" {
        guard let end, let arrow = view.end(of: "~>", from: behind, &ends), arrow < end else {
          continue
        }
      }
      let range = index..<(end ?? behind)
      if end == nil {
        // Whether it is a remark is known when a later block ends it.
        let isCertain = opening != "{#" && (opening != "%%" || isAtEdge(index, of: view))
        if opening == "%%" || opening == "{#",
          opening != "%%" || isCertain || view.mayOpenRemark(index)
        {
          let place = range.lowerBound + start..<range.upperBound + start
          openRemark = OpenRemark(
            opening: opening, closing: closing, name: name, isReported: isCertain,
            place: text.place(place))
        }
        guard isCertain else { continue }
      }
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
    findings.append(.privateRemark(message, at: SourcePlace(path: file.path, range: place)))
  }
}

extension Diagnostic {
  fileprivate static func privateRemark(_ message: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(.privateRemark, message, at: place, help: "remove it, or write <!-- … -->")
  }
}

extension ContiguousArray<UInt8> {
  /// Whether `%%` at an index is more than two signs of percent behind a number.
  fileprivate func mayOpenRemark(_ index: Int) -> Bool {
    index == 0 || !self[index - 1].isASCIIDigit
  }

  /// Past the first place of a word from an index on.
  ///
  /// - Parameter known: Where those were that were looked for before, from an index not behind this one.
  fileprivate func end(of word: String, from start: Int, _ known: inout [String: Int]) -> Int? {
    if let end = known[word], end == .max || end - word.utf8.count >= start {
      return end == .max ? nil : end
    }
    let found = end(of: word, from: start)
    known[word] = found ?? .max
    return found
  }

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
