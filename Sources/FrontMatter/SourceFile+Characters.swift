package import Diagnostics

extension SourceFile {
  /// Whether the file is UTF-8; if not, the finding is at its first byte that is not.
  ///
  /// - Returns: Whether all of it is ASCII, or `nil` once the finding is reported.
  package func checkEncoding(reporting findings: inout [Diagnostic]) -> Bool? {
    do {
      return try UTF8Span(validating: bytes.span).isKnownASCII
    } catch {
      let start = error.byteOffsets.lowerBound
      let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let byte = String(bytes[start], radix: 16, uppercase: true)
      findings.append(
        Diagnostic(
          .invalidEncoding,
          isUTF16
            ? "this file is UTF-16" : "byte \(byte.utf8.count < 2 ? "0" : "")\(byte) is not UTF-8",
          at: SourcePlace(path: path, range: start..<start + 1), help: "save the file as UTF-8"))
      return nil
    }
  }

  /// The first character in a range that YAML has no use for, reported; the range is UTF-8.
  ///
  /// Control characters are not allowed in YAML at all. U+0085, U+2028 and U+2029 are line breaks to
  /// some versions of it and spaces to others, and nobody sees them.
  func checkCharacters(in range: Range<Int>, reporting findings: inout [Diagnostic]) -> Bool {
    let span = bytes.span
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
        continue
      }
      let next = index + 1 < range.upperBound ? span[index + 1] : 0
      let third = index + 2 < range.upperBound ? span[index + 2] : 0
      let length =
        switch byte {
        case 0x09, 0x0A, 0x0D: 0
        case 0..<0x20, 0x7F: 1
        case 0xC2 where next < 0xA0: 2
        case 0xE2 where next == 0x80 && (third == 0xA8 || third == 0xA9): 3
        case 0xEF where next == 0xBB && third == 0xBF || next == 0xBF && third >= 0xBE: 3
        default: 0
        }
      if length > 0 {
        report(index..<index + length, to: &findings)
        return false
      }
      index += 1
    }
    return true
  }

  private func report(_ range: Range<Int>, to findings: inout [Diagnostic]) {
    let code = text(in: range).unicodeScalars.first?.value ?? 0
    let digits = String(code, radix: 16, uppercase: true)
    let isBreak = [0x85, 0x2028, 0x2029].contains(code)
    findings.append(
      Diagnostic(
        .invalidCharacter,
        "U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits) is "
          + (isBreak ? "a line break that nobody sees" : "not allowed in YAML"),
        at: SourcePlace(path: path, range: range), suggestion: isBreak ? " " : "",
        help: nil))
  }
}

extension Rule {
  package static let invalidEncoding = Rule(
    "InvalidEncoding", .error, structural: true, summary: "Files are UTF-8.")
  package static let invalidCharacter = Rule(
    "InvalidCharacter", .error, structural: true,
    summary: "Fields have no control characters and no line breaks that are not seen.")
}
