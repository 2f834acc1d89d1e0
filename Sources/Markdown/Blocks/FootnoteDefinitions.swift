internal import Diagnostics
internal import Text

/// The footnote definitions of a body, wherever a block may begin: at the margin, in quotations, in
/// list items.
///
/// cmark would take `[^1]: https://…` for a link definition and the rest for paragraphs. A definition
/// is a container whose further lines are indented by four, and so is a list item behind `+` and three
/// blanks: cmark is given that in its stead, and its tree then says which of them it was. Those in code
/// or in raw HTML were none, and are put back.
struct FootnoteDefinitions {
  struct Definition {
    var label: String
    /// The label in the file, with `^` and brackets.
    var place: Range<Int>
    /// Its number among all list items that were put in.
    var item: Int
  }

  /// In the order of the file; of two with one label the first.
  private(set) var definitions: [Definition] = []
  /// Its labels, for references to none of them.
  lazy var nearMisses = NearMissIndex { [definitions] in definitions.map(\.label) }
  /// Labels that were defined before.
  private(set) var repeated: [(label: String, place: Range<Int>)] = []
  private var indices: [String: Int] = [:]
  private var candidates: [Candidate]
  /// The number of the list item that begins at an offset of what cmark is given.
  private var items: [Int: Int] = [:]

  /// What stands where a definition may.
  private struct Candidate {
    /// From its first bracket to its text.
    var range: Range<Int>
    var label: Range<Int>
    /// The blanks before it that are not its container's.
    var indentation: Range<Int>
    var isEmpty: Bool
  }

  /// What an empty definition holds, so that it may follow a paragraph as others may.
  static let filler = "<!---->"

  /// - Complexity: O(*n*) in the body's bytes.
  ///
  /// - Parameter isPlain: Whether the body has no footnotes, whatever it holds.
  init(_ text: SourceText, isPlain: Bool) {
    candidates = isPlain ? [] : Self.candidates(text.bytes, text.body)
  }

  var isEmpty: Bool { candidates.isEmpty }

  /// - Parameter label: As it is written; letter case does not matter.
  func index(of label: String) -> Int? { indices[label.lowercased()] }

  /// Whether the text that cmark is given has a definition at an offset.
  func isDefinition(at offset: Int) -> Bool { items[offset] != nil }

  /// The body with a list item in place of each definition.
  ///
  /// - Parameter ends: Lines, by where they begin, before which a line is put that ends a table, with the
  ///   marks of containers before it: one of nothing but ``filler``.
  mutating func lift(
    from text: SourceText, endingTablesAt ends: [Int: String] = [:]
  ) -> SourceText {
    items.removeAll(keepingCapacity: true)
    guard !candidates.isEmpty || !ends.isEmpty else { return text }
    let marker = Self.marker(text.bytes, text.body)
    var excerpt = SourceExcerpt(capacity: text.body.count + 256)
    var start = text.body.lowerBound
    var next = 0
    let places = ends.keys.sorted()
    func endTables(before offset: Int, _ excerpt: inout SourceExcerpt) {
      while next < places.count, places[next] <= offset {
        let end = max(start, places[next])
        excerpt.append(text.bytes, start..<end)
        start = end
        excerpt.append(filler: (ends[places[next]] ?? "") + Self.filler + "\n")
        next += 1
      }
    }
    for (number, candidate) in candidates.enumerated() {
      endTables(before: candidate.indentation.lowerBound, &excerpt)
      excerpt.append(text.bytes, start..<candidate.indentation.lowerBound)
      items[excerpt.bytes.count] = number
      excerpt.append(filler: marker)
      if candidate.isEmpty { excerpt.append(filler: Self.filler) }
      start = candidate.range.upperBound
    }
    endTables(before: text.body.upperBound, &excerpt)
    excerpt.append(text.bytes, start..<text.body.upperBound)
    return SourceText(excerpt)
  }

  /// Holds what was lifted against what cmark made of it.
  ///
  /// - Parameter text: What cmark was given.
  /// - Returns: Whether each was a definition; those that were not have been dropped.
  mutating func settle(
    in tree: inout CmarkTree, of text: SourceText, file: ContiguousArray<UInt8>
  ) -> Bool {
    let found = tree.keepItems(candidates.count) { line, column in
      items[text.lines.start(of: line) + column - 1]
    }
    guard found.allSatisfy(\.self) else {
      candidates = zip(candidates, found).filter(\.1).map(\.0)
      return false
    }
    definitions.removeAll()
    repeated.removeAll()
    indices.removeAll()
    for (number, candidate) in candidates.enumerated() {
      let label = file.text(candidate.label)
      let place = candidate.label.lowerBound - 2..<candidate.label.upperBound + 1
      if indices[label.lowercased()] == nil {
        indices[label.lowercased()] = definitions.count
        definitions.append(Definition(label: label, place: place, item: number))
      } else {
        repeated.append((label, place))
      }
    }
    return true
  }

  /// Takes all for text.
  mutating func giveUp() { candidates = [] }

  /// A list marker four bytes wide, of a kind that the body has not, so that no list goes on into a
  /// definition.
  private static func marker(_ bytes: ContiguousArray<UInt8>, _ body: Range<Int>) -> String {
    for (sign, marker) in [("+ ", "+   "), ("1) ", "1)  "), ("1. ", "1.  ")] as [(StaticString, _)]
    where bytes.firstIndex(of: sign, by: 0, in: body) == nil { return marker }
    return "+   "
  }
}

extension FootnoteDefinitions {
  /// All that may be definitions: behind nothing but blanks and the marks of containers.
  private static func candidates(
    _ bytes: ContiguousArray<UInt8>, _ body: Range<Int>
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    var index = body.lowerBound
    /// Whether a line before may have begun a list that is still open.
    var mayBeInList = false
    var known = index
    var listsKnown = index
    while let start = bytes.firstIndex(of: "[^", by: 1, in: index..<body.upperBound) {
      index = start + 2
      guard let label = bytes.footnoteLabel(at: start, before: body.upperBound),
        let prefix = bytes.containerMarks(before: start, notBefore: known, in: body)
      else { continue }
      var end = label.upperBound + 2
      while end < body.upperBound, bytes[end].isSpaceOrTab { end += 1 }
      var indentation = start
      if start > prefix.lowerBound, bytes[start - 1] == 0x20, !mayBeInList {
        mayBeInList = bytes.hasListMarker(listsKnown..<start)
        listsKnown = start
      }
      if !mayBeInList {
        while indentation > prefix.lowerBound, bytes[indentation - 1] == 0x20 { indentation -= 1 }
        // One blank belongs to a quotation's mark; four make code.
        if indentation > prefix.lowerBound, indentation < start { indentation += 1 }
        if start - indentation > 3 {
          // In the definition before, and code otherwise.
          if candidates.isEmpty { continue }
          indentation = start
        }
      }
      candidates.append(
        Candidate(
          range: start..<end, label: label, indentation: indentation..<start,
          isEmpty: end == body.upperBound || bytes[end].isLineBreak))
      (known, index) = (end, end)
    }
    return candidates
  }
}

extension ContiguousArray<UInt8> {
  /// The label of the definition that may begin at an offset, without its brackets.
  fileprivate func footnoteLabel(at start: Int, before end: Int) -> Range<Int>? {
    guard let close = firstIndex(of: UInt8(ascii: "]"), in: start..<Swift.min(end, start + 203)),
      close + 1 < end, self[close + 1] == UInt8(ascii: ":"), isFootnoteLabel(start + 2..<close)
    else { return nil }
    return start + 2..<close
  }

  /// The line's bytes before an offset, if they are blanks and marks of containers only.
  ///
  /// - Parameter known: The end of the definition before; what follows it on its line may be one too.
  fileprivate func containerMarks(
    before offset: Int, notBefore known: Int, in body: Range<Int>
  ) -> Range<Int>? {
    var start = offset
    while start > known, start > body.lowerBound, !self[start - 1].isLineBreak {
      switch self[start - 1] {
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"),
        UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"), 0x30...0x39:
        start -= 1
      default: return nil
      }
    }
    return start..<offset
  }

  /// Whether a line in a range may begin a list item.
  fileprivate func hasListMarker(_ range: Range<Int>) -> Bool {
    var isLineStart = true
    for index in range {
      let byte = self[index]
      if byte.isLineBreak {
        isLineStart = true
      } else if isLineStart, !byte.canBeginLine {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x30...0x39: return true
        default: isLineStart = false
        }
      }
    }
    return false
  }

  /// Whether what is between `[^` and `]` is a label: no blanks, no brackets, at most 200 bytes.
  func isFootnoteLabel(_ range: Range<Int>) -> Bool {
    (1...200).contains(range.count)
      && self[range].allSatisfy {
        !$0.isWhitespace && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != 0
      }
  }
}
