internal import Text

/// Which bytes with a meaning of their own a body holds anywhere: most hold none of them, and then no
/// block is looked through for what they would begin.
struct BodySigns: OptionSet {
  let rawValue: UInt8

  static let tilde = BodySigns(rawValue: 1)
  static let at = BodySigns(rawValue: 2)
  /// `://`
  static let scheme = BodySigns(rawValue: 4)
  /// `www.`
  static let www = BodySigns(rawValue: 8)
  /// `==`
  static let mark = BodySigns(rawValue: 16)
  /// `{`, `%%`, `::`, `^` or the like, with which markup of other tools begins.
  static let foreign = BodySigns(rawValue: 32)
  /// `|` or `+--`, of which tables consist.
  static let bar = BodySigns(rawValue: 64)
  static let address: BodySigns = [.at, .scheme, .www]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ bytes: ContiguousArray<UInt8>, _ body: Range<Int>) {
    self = []
    if bytes.firstIndex(of: UInt8(ascii: "~"), in: body) != nil { insert(.tilde) }
    if bytes.firstIndex(of: UInt8(ascii: "@"), in: body) != nil { insert(.at) }
    if bytes.firstIndex(of: "://", by: 0, in: body) != nil { insert(.scheme) }
    if bytes.firstIndex(of: "www.", by: 3, in: body) != nil { insert(.www) }
    if bytes.firstIndex(of: "==", by: 0, in: body) != nil { insert(.mark) }
    if bytes.mayBeTable(body) { insert(.bar) }
    if bytes.mayBeForeign(body) { insert(.foreign) }
  }
}

/// What a text has of the bytes with which markup of other tools is written.
private enum ForeignMarks { case none, brackets, any }

extension ContiguousArray<UInt8> {
  /// Whether a range has what markup of other tools begins with.
  ///
  /// - Parameter hasNotes: Whether `[^1]` is no such markup, but a note.
  fileprivate func mayBeForeign(_ range: Range<Int>, hasNotes: Bool = false) -> Bool {
    switch marks(in: range) {
    case .none: return false
    case .brackets: return firstIndex(of: "[toc]", by: 0, in: range) != nil
    case .any: break
    }
    return firstIndex(of: UInt8(ascii: "{"), in: range) != nil
      || firstIndex(of: "%%", by: 0, in: range) != nil
      || firstIndex(of: "::", by: 0, in: range) != nil
      || hasCaret(range, hasNotes: hasNotes)
      || firstIndex(of: "<!--", by: 1, in: range) != nil
      || firstIndex(of: "<%", by: 1, in: range) != nil
      || firstIndex(of: "!!! ", by: 0, in: range) != nil
      || firstIndex(of: "??? ", by: 0, in: range) != nil
      || firstIndex(of: "TOC", by: 1, in: range) != nil
      || firstIndex(of: "[toc]", by: 0, in: range) != nil
      || firstIndex(of: "[!", by: 1, in: range) != nil
      || firstIndex(of: "+++", by: 0, in: range) != nil
      || firstIndex(of: "=\"", by: 0, in: range) != nil
      || firstIndex(of: "='", by: 0, in: range) != nil
      || firstIndex(of: "$$", by: 0, in: range) != nil
      || firstIndex(of: "$\\", by: 1, in: range) != nil
      || firstIndex(of: "*[", by: 1, in: range) != nil
      || mayHaveColonForm(range)
  }

  private func hasCaret(_ range: Range<Int>, hasNotes: Bool) -> Bool {
    var start = range.lowerBound
    while let caret = firstIndex(of: UInt8(ascii: "^"), in: start..<range.upperBound) {
      start = caret + 1
      guard hasNotes, caret > range.lowerBound, self[caret - 1] == UInt8(ascii: "["),
        let close = firstIndex(
          of: UInt8(ascii: "]"), in: start..<Swift.min(range.upperBound, start + 202)),
        isFootnoteLabel(start..<close)
      else { return true }
    }
    return false
  }

  /// Which of the bytes a range has that are part of such markup.
  ///
  /// The loop has no branch, so that it becomes vector instructions: most texts have none.
  private func marks(in range: Range<Int>) -> ForeignMarks {
    let bytes = span.extracting(range)
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      // `!`, `$` and `%`, `*` and `+`, `:` to `?`, `O` of TOC, `^`, `{`; `[` by itself.
      let isLow: UInt8 = (byte == 0x21 ? 2 : 0) | (byte & 0xFE == 0x24 ? 2 : 0)
      let isMiddle: UInt8 = (byte & 0xFE == 0x2A ? 2 : 0) | (byte &- 0x3A < 6 ? 2 : 0)
      let isHigh: UInt8 = (byte == 0x4F ? 2 : 0) | (byte == 0x5E ? 2 : 0)
      let isBracket: UInt8 = (byte == 0x7B ? 2 : 0) | (byte == 0x5B ? 1 : 0)
      found |= isLow | isMiddle | isHigh | isBracket
    }
    return found > 1 ? .any : found == 1 ? .brackets : .none
  }

  /// Whether a range has `: ` at the start of a line, or what an emoji's name may begin with.
  private func mayHaveColonForm(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let colon = firstIndex(of: UInt8(ascii: ":"), in: start..<range.upperBound) {
      let isFirst = colon == range.lowerBound
      if isFirst || self[colon - 1].canBeginLine || self[colon - 1].isLineBreak,
        colon + 1 < range.upperBound, self[colon + 1] == 0x20
      {
        return true
      }
      if isFirst || mayFollowEmoji(colon - 1), beginsEmoji(colon) { return true }
      start = colon + 1
    }
    return false
  }

  /// Whether a range has what tables consist of.
  func mayBeTable(_ range: Range<Int>) -> Bool {
    firstIndex(of: UInt8(ascii: "|"), in: range) != nil
      || firstIndex(of: "+--", by: 0, in: range) != nil
  }
}

extension Inlines {
  /// Whether the block has what markup of other tools begins with.
  var mayBeForeign: Bool {
    // In the text of a link `[^1]` is none of ours either.
    let hasLink = items.contains { $0.kind == .link || $0.kind == .image }
    return bytes.mayBeForeign(bytes.indices, hasNotes: !hasLink)
  }
}

extension Inlines {
  /// Whether some text outside links holds what a bare address has.
  func mayHaveAddress(_ signs: BodySigns) -> Bool {
    var index = 0
    while index < items.count {
      let item = items[index]
      if item.kind == .link || item.kind == .image, item.edge == .enter {
        index = item.partner
      } else if item.kind == .text {
        if signs.contains(.at), bytes.firstIndex(of: UInt8(ascii: "@"), in: item.text) != nil {
          return true
        }
        if signs.contains(.scheme), bytes.firstIndex(of: "://", by: 0, in: item.text) != nil {
          return true
        }
        if signs.contains(.www), bytes.firstIndex(of: "www.", by: 3, in: item.text) != nil {
          return true
        }
      }
      index += 1
    }
    return false
  }
}
