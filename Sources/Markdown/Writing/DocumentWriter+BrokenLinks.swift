package import Diagnostics
internal import Text

/// What looks like a link and is text to CommonMark.
extension DocumentWriter {
  /// Reports `[text](policy:eo 14110)`, `[text](my file.pdf)`, `[text](https://a.org and so on` and
  /// `[text][label]` without a definition.
  mutating func reportBrokenLinks() {
    let bytes = inlines.bytes
    let span = bytes.span
    for item in inlines.items where item.kind == .text {
      for index in item.text.dropLast() where span[index] == UInt8(ascii: "]") {
        switch span[index + 1] {
        case UInt8(ascii: "(") where isWritten(index):
          reportSpacedTarget(in: index + 2..<item.text.upperBound)
          reportBrokenDestination(in: index + 2..<item.text.upperBound)
        case UInt8(ascii: "[") where isWritten(index):
          reportUnknownLabel(behind: index, in: item.text)
        default: break
        }
      }
    }
  }

  private func isWritten(_ index: Int) -> Bool {
    inlines.map.isVerbatim(index) && inlines.map.isVerbatim(index + 1)
  }

  /// - Parameter text: All that follows the parenthesis.
  private mutating func reportSpacedTarget(in text: Range<Int>) {
    let bytes = inlines.bytes
    guard let colon = schemeEnd(bytes, text.prefix(32)),
      let close = bytes[colon..<text.upperBound].prefix(200).firstIndex(of: UInt8(ascii: ")"))
    else { return }
    let scheme = String(decoding: bytes[text.lowerBound..<colon].map(\.lowercased), as: UTF8.self)
    let target = colon + 1..<close
    guard scheme == "source" || options.kindSchemes.contains(scheme),
      let space = bytes[target].firstIndex(where: \.isWhitespace)
    else { return }
    let rest = bytes.text(space + 1..<close)
    let isMode = rest == "historical" || rest.hasPrefix("as of ")
    let range = self.text.place(inlines.map.source(of: target) ?? block.start..<block.end)
    findings.append(
      Diagnostic(
        .spaceInTarget, "'\(bytes.text(target))' has a space, and a link's target is a slug",
        at: SourcePlace(path: file.path, range: range),
        suggestion: isMode
          ? "\(bytes.text(colon + 1..<space)) \"\(rest)\"" : slug(bytes.text(target)),
        help: nil))
  }

  /// Reports a destination with spaces, or without an end.
  ///
  /// - Parameter text: All that follows the parenthesis.
  private mutating func reportBrokenDestination(in text: Range<Int>) {
    let bytes = inlines.bytes
    let limit = min(text.upperBound, text.lowerBound + 300)
    var depth = 1
    var (end, lastClose): (Int, Int?) = (text.lowerBound, nil)
    while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        lastClose = end
      case UInt8(ascii: "<"): return
      default: break
      }
      if depth == 0 { break }
      end += 1
    }
    guard let destination = BrokenDestination(bytes, in: text.lowerBound..<(lastClose ?? limit))
    else { return }
    guard depth == 0 || destination.hasSpace && lastClose != nil else {
      return reportBrokenLink(
        "no ')' ends this link's address", at: destination.firstWord,
        help: "close the parenthesis, or put the address in angle brackets")
    }
    if destination.hasSpace {
      let range = place(of: destination.path)
      let written = bytes.text(destination.path)
      findings.append(
        Diagnostic(
          .spaceInPath, "'\(written)' has a space, so this is not a link",
          at: SourcePlace(path: file.path, range: range),
          suggestion: destination.endsAsFile ? "<\(written)>" : nil,
          help: destination.endsAsFile
            ? nil : "put the address in angle brackets, or its title in quotes"))
    } else if let tail = destination.tail {
      guard bytes[tail.lowerBound] == UInt8(ascii: "=") else {
        return reportBrokenLink(
          "this is not a title, so the link is text", at: tail,
          help: "write the title in quotes, with a backslash before a quote in it")
      }
      report(
        bytes.text(tail), of: .imageSize, at: SourcePlace(path: file.path, range: place(of: tail)))
    }
  }

  /// Reports `[text][label]` where no definition has the label.
  private mutating func reportUnknownLabel(behind close: Int, in text: Range<Int>) {
    let bytes = inlines.bytes
    let start = close + 2
    guard close > text.lowerBound, !bytes[close - 1].isWhitespace,
      bytes[close - 1] != UInt8(ascii: "["), bytes[close - 1] != UInt8(ascii: "]"),
      let end = bytes[start..<min(text.upperBound, start + 200)].firstIndex(where: {
        $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
      }), bytes[end] == UInt8(ascii: "]"), start < end, bytes[start] != UInt8(ascii: "^"),
      bytes[start] != UInt8(ascii: "/"),
      bytes[start..<end].contains(where: \.isASCIILetter),
      // Words in brackets are a remark; a label is one word.
      bytes[start..<end].allSatisfy(\.standsInLabel),
      // In a row of brackets none is a label.
      end + 1 == text.upperBound || bytes[end + 1] != UInt8(ascii: "["),
      !followsBracket(close, in: text)
    else { return }
    reportBrokenLink(
      "'[\(bytes.text(start..<end))]' is not defined, so this is not a link", at: start..<end,
      help: "write '[\(bytes.text(start..<end))]: address' on a line, or a space between brackets")
  }

  /// Whether the text that a bracket ends comes directly after another bracket.
  private func followsBracket(_ close: Int, in text: Range<Int>) -> Bool {
    var index = close - 1
    while index > text.lowerBound, close - index < 200, inlines.bytes[index] != UInt8(ascii: "[") {
      index -= 1
    }
    return index > text.lowerBound && inlines.bytes[index - 1] == UInt8(ascii: "]")
  }

  private mutating func reportBrokenLink(_ message: String, at range: Range<Int>, help: String) {
    findings.append(
      Diagnostic(
        .brokenLink, message, at: SourcePlace(path: file.path, range: place(of: range)), help: help)
    )
  }

  /// Reports a link or an image without an address.
  mutating func reportEmptyLink(_ link: Inlines.Link) {
    findings.append(
      Diagnostic(
        .emptyLink, "the link has no address",
        at: SourcePlace(path: file.path, range: range(of: link)),
        help: "write its address between the parentheses, or leave the brackets out"))
  }

  private func place(of range: Range<Int>) -> Range<Int> {
    text.place(inlines.map.source(of: range) ?? block.start..<block.end)
  }

  /// A name as a slug: lower-case ASCII words joined by hyphens.
  private func slug(_ name: String) -> String? {
    let words = name.utf8.map(\.lowercased).split { !$0.isASCIILetter && !$0.isASCIIDigit }
    return words.isEmpty
      ? nil : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}

extension Rule {
  package static let spaceInTarget = Rule(
    "SpaceInTarget", .error, structural: true,
    summary: "Reports an entity link whose target has spaces; write the slug.")
  package static let spaceInPath = Rule(
    "SpaceInPath", .warning,
    summary: "Reports a path with spaces in a link or image that is not in angle brackets.")
  package static let brokenLink = Rule(
    "BrokenLink", .warning,
    summary: "Reports text that looks like a link and is not one.",
    explanation: """
      An unmatched parenthesis, a title without quotation marks or an undefined label turns a link \
      into plain text, brackets included.
      """,
    bad: """
      The agency [published the rule][rule] on Friday.
      """,
    good: """
      The agency [published the rule][rule] on Friday.

      [rule]: https://example.org/rule
      """)
  package static let emptyLink = Rule(
    "EmptyLink", .warning,
    summary: "Reports a link or an image without an address.")
}

extension UInt8 {
  fileprivate var standsInLabel: Bool {
    isASCIIDigit || isASCIILetter && self == lowercased || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_") || self == UInt8(ascii: ".")
  }
}
