package import Diagnostics

extension SourceFile {
  /// Reports the first character of a range that turns the direction of the text without being seen, also
  /// written as a reference of HTML, `&#x202E;`; the range is UTF-8.
  ///
  /// What a reader or a reviewer sees is then not what the file says: see CVE-2021-42574.
  ///
  /// - Complexity: O(*n*), without a branch where there is none.
  func checkDirection(in range: Range<Int>, reporting findings: inout [Diagnostic]) {
    guard let found = firstDirectionControl(in: range) else { return }
    findings.append(
      .directionControl(found.scalar, at: SourcePlace(path: path, range: found.range)))
  }

  private func firstDirectionControl(
    in range: Range<Int>
  ) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + 4096, range.upperBound)
      if mayTurnDirection(start..<min(end + 2, range.upperBound)) {
        for index in start..<end {
          if let found = directionControl(at: index, before: range.upperBound) { return found }
        }
      }
      start = end
    }
    return nil
  }

  /// Whether such a character, or the beginning of a reference, may be there. The loop has no branch.
  private func mayTurnDirection(_ range: Range<Int>) -> Bool {
    let span = bytes.span.extracting(range)
    var flags: UInt8 = 0
    for index in span.indices {
      let byte = span[index]
      flags |= (byte == 0xE2 ? 1 : 0) | (byte == UInt8(ascii: "&") ? 1 : 0)
    }
    return flags != 0
  }

  private func directionControl(
    at index: Int, before end: Int
  ) -> (scalar: Unicode.Scalar, range: Range<Int>)? {
    let range: Range<Int>
    let scalar: Unicode.Scalar?
    switch bytes[index] {
    // U+202A to U+202E, U+2066 to U+2069.
    case 0xE2
    where index + 2 < end
      && (bytes[index + 1] == 0x80 && 0xAA...0xAE ~= bytes[index + 2]
        || bytes[index + 1] == 0x81 && 0xA6...0xA9 ~= bytes[index + 2]):
      range = index..<index + 3
      scalar = text(in: range).unicodeScalars.first
    case UInt8(ascii: "&") where index + 2 < end && bytes[index + 1] == UInt8(ascii: "#"):
      let digits = bytes[index + 2..<min(index + 12, end)].prefix { $0 != UInt8(ascii: ";") }
      range = index..<min(index + 3 + digits.count, end)
      let text = String(decoding: digits, as: UTF8.self)
      let isHexadecimal = text.hasPrefix("x") || text.hasPrefix("X")
      let value =
        isHexadecimal ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
      scalar = value.flatMap { Unicode.Scalar($0) }
    default: return nil
    }
    guard let scalar, scalar.turnsDirection else { return nil }
    return (scalar, range)
  }
}

extension Diagnostic {
  static func directionControl(_ scalar: Unicode.Scalar, at place: SourcePlace) -> Diagnostic {
    let message = "\(scalar.codePoint) turns the direction of the text without being seen"
    return Diagnostic(
      .directionControl, message, at: place,
      help: "remove it; text from right to left needs none", group: .init(message))
  }
}

extension Rule {
  package static let directionControl = Rule(
    "DirectionControl", .warning,
    summary: "Reports hidden characters that change the direction of text.",
    explanation: """
      U+202A to U+202E and U+2066 to U+2069 make a passage run the other way, or end that. Nobody \
      sees them, and what is displayed differs from what the file says: a name can end in another \
      word, an amount can have its digits reversed, a reviewer sees other text than readers of the \
      page or its data. They also come with text copied from a PDF.
      The rule reads the front matter, including escapes, and the text, including code and \
      references such as `&#x202E;`. U+200E and U+200F are left alone. Remove the characters: \
      Arabic and Hebrew letters carry their own direction.
      """,
    bad: """
      title: "The \\u202Egnp.draobhsad\\u202C file"
      """,
    good: """
      title: The dashboard.png file
      """)
}
