internal import Text

/// Forms that begin with a sign which a text has often, so that more of it decides.
extension ForeignScan {
  /// `{target=_blank}`, `{ .lead }` behind a link, an image or a text.
  mutating func readAttributes(at index: Int) -> Int? {
    var start = index + 1
    while start < text.upperBound, bytes[start].isSpaceOrTab { start += 1 }
    guard start + 1 < text.upperBound else { return nil }
    if bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: ".") {
      guard start > index + 1, bytes[start + 1].isASCIIAlphanumeric else { return nil }
    } else {
      guard index == text.lowerBound || bytes[index - 1].endsLinkOrImage else { return nil }
      var name = start
      while name < text.upperBound, name - start < 40,
        bytes[name].isASCIIAlphanumeric || bytes[name] == UInt8(ascii: "-")
      {
        name += 1
      }
      guard name > start, name + 1 < text.upperBound, bytes[name] == UInt8(ascii: "="),
        !bytes[name + 1].isWhitespace
      else { return nil }
    }
    guard let end = end(behind: start, "}") else { return nil }
    add(.kramdown, index..<end)
    return end
  }

  /// `[!NOTE]`, which is a callout's only as the first line of a quotation.
  mutating func readCallout(at index: Int) -> Int? {
    guard begins("[!", at: index) else { return nil }
    var start = index + 2
    while start < text.upperBound, bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < text.upperBound, end - start < 20, bytes[end].isASCIILetter { end += 1 }
    let word = String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
    guard DocumentWriter.Callout(word: word) != nil else { return nil }
    while end < text.upperBound, bytes[end] == 0x20 { end += 1 }
    if end < text.upperBound {
      guard bytes[end] == UInt8(ascii: "]") || bytes[end] == UInt8(ascii: "|") else { return nil }
      end += 1
    }
    add(.callout, index..<end)
    return end
  }

  /// `[gallery ids="1,2"]`.
  mutating func readShortcode(at index: Int) -> Int? {
    func word(from start: Int) -> Int {
      var end = start
      while end < text.upperBound, end - start < 40,
        bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "_")
          || bytes[end] == UInt8(ascii: "-")
      {
        end += 1
      }
      return end
    }
    let name = word(from: index + 1)
    guard name > index + 1, name < text.upperBound, bytes[name] == 0x20 else { return nil }
    let key = word(from: name + 1)
    guard key > name + 1, begins("=\"", at: key) || begins("='", at: key) else { return nil }
    guard let end = end(behind: key, "]") else { return nil }
    add(.wordPress, index..<end)
    return end
  }

  /// `<%= title %>`; what is a comment is found with the remarks.
  mutating func readTag(at index: Int) -> Int? {
    let end = end(behind: index + 2, "%>") ?? index + 2
    add(.templater, index..<end)
    return end
  }

  /// `$$…$$`, and `$…$` with what money has not: a command, a power.
  mutating func readMath(at index: Int) -> Int? {
    if begins("$$", at: index) {
      guard let end = end(behind: index + 2, "$$") else {
        guard index == text.lowerBound || index + 2 == text.upperBound else { return index + 2 }
        add(.math, index..<index + 2)
        return index + 2
      }
      add(.math, index..<end)
      return end
    }
    guard index + 1 < text.upperBound, !bytes[index + 1].isWhitespace,
      let close = bytes.firstIndex(
        of: UInt8(ascii: "$"), in: index + 1..<min(text.upperBound, index + 200)),
      !bytes[close - 1].isWhitespace,
      close + 1 == text.upperBound || !bytes[close + 1].isASCIIDigit
    else { return nil }
    let isFormula = (index + 1..<close).contains {
      bytes[$0] == UInt8(ascii: "^")
        || bytes[$0] == UInt8(ascii: "\\") && bytes[$0 + 1].isASCIILetter
    }
    guard isFormula else { return nil }
    add(.math, index..<close + 1)
    return close + 1
  }

  /// `:rocket:`
  mutating func readEmoji(at index: Int) -> Int? {
    guard index == text.lowerBound || bytes.mayFollowEmoji(index - 1) else { return nil }
    var end = index + 1
    while end < text.upperBound, end - index < 40, bytes[end].standsInEmoji { end += 1 }
    guard end > index + 2, end < text.upperBound, bytes[end] == UInt8(ascii: ":"),
      bytes.beginsEmoji(index), end + 1 == text.upperBound || bytes.mayFollowEmoji(end + 1)
    else { return nil }
    add(.emoji, index..<end + 1)
    return end + 1
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a colon is followed by what an emoji's name begins with.
  func beginsEmoji(_ colon: Int) -> Bool {
    guard colon + 2 < count else { return false }
    let next = self[colon + 1]
    return (0x61...0x7A).contains(next)
      || self[colon + 2] == UInt8(ascii: "1")
        && (next == UInt8(ascii: "+") || next == UInt8(ascii: "-"))
  }

  /// Whether a byte may be at an emoji's side: a blank, or what parts sentences.
  func mayFollowEmoji(_ index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    case let byte: byte.isWhitespace
    }
  }
}

extension UInt8 {
  fileprivate var standsInEmoji: Bool {
    (0x61...0x7A).contains(self) || isASCIIDigit || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
  }

  fileprivate var endsLinkOrImage: Bool { self == UInt8(ascii: ")") || self == UInt8(ascii: "]") }
}
