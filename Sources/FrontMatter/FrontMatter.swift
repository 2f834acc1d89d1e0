package import Diagnostics

/// The fields at the head of a Markdown file, between two lines of three hyphens.
package struct FrontMatter: Sendable {
  /// A mapping, or `nil` where the block could not be read; a finding says why.
  package var fields: YAMLNode?
  /// The hyphens of the first line, the place of what is missing; empty where there are none.
  package var opening: Range<Int>
  /// The bytes between the two lines.
  package var block: Range<Int>
  /// The bytes after the second line; where there is no front matter, the whole file.
  package var body: Range<Int>

  /// Reads a file's front matter, at most 64 KiB of it.
  ///
  /// Lines end at LF, CRLF or a lone CR. The whole file is checked for being UTF-8; where it is not,
  /// the body is empty.
  ///
  /// - Parameter example: Fields to show where there are none: `title: …`.
  package init(
    of file: SourceFile, example: @autoclosure () -> String = "title: …",
    reporting findings: inout [Diagnostic]
  ) {
    let start = file.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let end = file.bytes.count
    opening = start..<start
    block = start..<start
    body = start..<end
    guard let isASCII = file.checkEncoding(reporting: &findings) else {
      body = end..<end
      return
    }
    let firstLine = file.line(at: start)
    guard file.isFence(firstLine.text, of: UInt8(ascii: "-")) else {
      findings.append(.missingFrontMatter(file, firstLine.text, example: example()))
      return
    }
    opening = firstLine.text.lowerBound..<firstLine.text.lowerBound + 3
    var line = firstLine
    var nearlyClosing: Range<Int>?
    var isOfFields = true
    while line.next < end {
      let begin = line.next
      line = file.line(at: begin)
      if isOfFields, file.isNearlyFence(line.text) {
        nearlyClosing = line.text
        isOfFields = false
      }
      isOfFields = isOfFields && file.mayBeField(line.text)
      let isDots = file.isFence(line.text, of: UInt8(ascii: "."))
      guard isDots || file.isFence(line.text, of: UInt8(ascii: "-")) else { continue }
      block = firstLine.next..<begin
      body = line.next..<end
      if isDots {
        let dots = begin..<begin + 3
        findings.append(
          Diagnostic(
            .unclosedFrontMatter, "'...' does not close front matter",
            at: SourcePlace(path: file.path, range: dots), suggestion: "---"))
      }
      readFields(of: file, isASCII: isASCII, reporting: &findings)
      return
    }
    block = firstLine.next..<end
    body = end..<end
    if let nearlyClosing {
      let text = file.text(in: nearlyClosing)
      findings.append(
        Diagnostic(
          .unclosedFrontMatter, "'\(text.shortened)' does not close front matter",
          at: SourcePlace(path: file.path, range: nearlyClosing), suggestion: "---"))
      return
    }
    findings.append(
      Diagnostic(
        .unclosedFrontMatter, "'---' opens front matter that is not closed",
        at: SourcePlace(path: file.path, range: opening), help: "write --- after the last field"))
  }

  private mutating func readFields(
    of file: SourceFile, isASCII: Bool, reporting findings: inout [Diagnostic]
  ) {
    guard block.count <= FrontMatter.greatestBlock else {
      findings.append(
        Diagnostic(
          .oversizedYAML, "'---' opens more than 64 KiB of front matter",
          at: SourcePlace(path: file.path, range: opening), help: "prose belongs in the body"))
      return
    }
    fields = YAMLNode.read(file, in: block, isASCII: isASCII, reporting: &findings)
    let suspicions = file.suspicions(in: body)
    if suspicions.contains(.invalid) { file.checkBody(in: body, reporting: &findings) }
    if suspicions.contains(.direction) { file.checkDirection(in: body, reporting: &findings) }
  }

  static let greatestBlock = 64 << 10
}

extension SourceFile {
  /// A line's text without its ending, and where the next line begins.
  fileprivate func line(at start: Int) -> (text: Range<Int>, next: Int) {
    let span = bytes.span
    var end = start
    while end < span.count, span[end] != newline, span[end] != carriageReturn { end += 1 }
    var next = min(end + 1, span.count)
    if end + 1 < span.count, span[end] == carriageReturn, span[end + 1] == newline { next += 1 }
    return (start..<end, next)
  }

  /// Whether a line is dashes and nothing else, but not the three hyphens of a fence: `----`, `—`, ` ---`.
  fileprivate func isNearlyFence(_ line: Range<Int>) -> Bool {
    let span = bytes.span
    // Hyphens, dashes, which share two bytes, and blanks; letters are met soon in other lines.
    var marksLength = 0
    for index in line {
      switch span[index] {
      case UInt8(ascii: "-"), 0xE2, 0x80, 0x93, 0x94: marksLength += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    guard marksLength > 1 else { return false }
    let marks = text(in: line).filter { $0 != " " && $0 != "\t" }
    guard marks.count > 1 || marks == "—", !isFence(line, of: UInt8(ascii: "-")) else {
      return false
    }
    return marks.allSatisfy { $0 == "-" || $0 == "–" || $0 == "—" }
  }

  /// Whether a line of front matter may look so: a field, an item, more of either, a comment, nothing.
  fileprivate func mayBeField(_ line: Range<Int>) -> Bool {
    guard !line.isEmpty else { return true }
    switch bytes[line.lowerBound] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "#"): return true
    default: return bytes[line].contains(UInt8(ascii: ":"))
    }
  }

  /// Whether a line is three of a byte and nothing else but blanks behind them.
  fileprivate func isFence(_ line: Range<Int>, of byte: UInt8) -> Bool {
    guard line.count >= 3, bytes[line.lowerBound] == byte, bytes[line.lowerBound + 1] == byte,
      bytes[line.lowerBound + 2] == byte
    else { return false }
    return bytes[line.lowerBound + 3..<line.upperBound].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension Diagnostic {
  /// What a file's first line is instead of `---`, and what to write.
  fileprivate static func missingFrontMatter(
    _ file: SourceFile, _ line: Range<Int>, example: String
  ) -> Diagnostic {
    let text = file.text(in: line)
    let place = SourcePlace(path: file.path, range: line)
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    let isBlank = trimmed.isEmpty
    let isNearly =
      trimmed.hasPrefix("---") && trimmed.allSatisfy { $0 == "-" || $0 == " " || $0 == "\t" }
      || !isBlank && (text.allSatisfy { $0 == "–" || $0 == "—" || $0 == "-" })
    if isNearly {
      return Diagnostic(
        .missingFrontMatter, "'\(text.shortened)' does not open front matter", at: place,
        suggestion: "---")
    }
    if text.hasPrefix("+++") {
      return Diagnostic(
        .missingFrontMatter, "'+++' opens TOML, which is not read", at: place,
        help: "write the fields in YAML between two lines ---")
    }
    if text.hasPrefix("{") {
      return Diagnostic(
        .missingFrontMatter, "'{' opens JSON, which is not read", at: place,
        help: "write the fields in YAML between two lines ---")
    }
    let help = "begin the file with three lines: --- and \(example) and ---"
    if isBlank, file.bytes.count > line.upperBound {
      return Diagnostic(
        .missingFrontMatter, "'---' must be the first line", at: place, help: help)
    }
    return Diagnostic(
      .missingFrontMatter,
      file.bytes.isEmpty || isBlank ? "this file is empty" : "this file has no front matter",
      at: place, help: help)
  }
}

extension Rule {
  package static let missingFrontMatter = Rule(
    "MissingFrontMatter", .error, structural: true,
    summary:
      "Reports a Markdown file that does not begin with front matter between two `---` lines.")
  package static let unclosedFrontMatter = Rule(
    "UnclosedFrontMatter", .error, structural: true,
    summary: "Reports front matter without its closing `---` line.")
}
