internal import Text

/// Looks for addresses in one text, by the rules of GitHub Flavored Markdown.
struct AddressScan {
  let bytes: ContiguousArray<UInt8>
  let range: Range<Int>
  let isPlain: Bool
  var entities: [Range<Int>] = []
  /// The brackets that are open before the place at hand.
  var brackets = 0
  var found: [BareAddress] = []

  static let colon = UInt8(ascii: ":")
  static let at = UInt8(ascii: "@")

  mutating func findWebAddresses(beginsWord: Bool) {
    let end = range.upperBound
    var index = range.lowerBound
    var counted = index
    defer { countBrackets(counted..<end) }
    var colon = bytes.firstIndex(of: Self.colon, in: range) ?? end
    var word = nextWWW(from: index)
    while min(colon, word) < end {
      var address: BareAddress?
      let mark = min(colon, word)
      countBrackets(counted..<mark)
      counted = mark
      if mark == colon {
        address = urlAddress(colon: colon, notBefore: index)
      } else if word > range.lowerBound ? bytes[word - 1].canPrecedeWWW : beginsWord {
        address = wwwAddress(at: word)
      }
      if let address { found.append(address) }
      index = address?.text.upperBound ?? mark + 1
      if colon < index { colon = bytes.firstIndex(of: Self.colon, in: index..<end) ?? end }
      if word < index { word = nextWWW(from: index) }
    }
  }

  private mutating func countBrackets(_ part: Range<Int>) {
    var open = brackets
    for index in part {
      if bytes[index] == UInt8(ascii: "[") { open += 1 }
      if bytes[index] == UInt8(ascii: "]") { open = max(0, open - 1) }
    }
    brackets = open
  }

  private func nextWWW(from start: Int) -> Int {
    bytes.firstIndex(of: "www.", by: 3, in: start..<range.upperBound) ?? range.upperBound
  }

  func wwwAddress(at start: Int) -> BareAddress? {
    guard start + 4 < range.upperBound, bytes[start + 3] == UInt8(ascii: "."),
      let domain = domainEnd(from: start, isShort: false)
    else { return nil }
    let end = trimmedEnd(start..<pathEnd(from: domain))
    // More than the three letters.
    return end > start + 4 ? BareAddress(text: start..<end, prefix: "http://") : nil
  }

  func urlAddress(colon: Int, notBefore limit: Int) -> BareAddress? {
    let end = range.upperBound
    guard colon + 3 < end, bytes[colon + 1] == UInt8(ascii: "/"),
      bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    var start = colon
    while start > limit, colon - start < 6, bytes[start - 1].isASCIILetter { start -= 1 }
    let scheme = start..<colon
    let isKnown =
      scheme.count == 4 && bytes.begins(scheme, with: "http")
      || scheme.count == 5 && bytes.begins(scheme, with: "https")
      || isPlain && scheme.count == 3 && bytes.begins(scheme, with: "ftp")
    guard isKnown, let length = hostCharacter(at: colon + 3), length > 0,
      let domain = domainEnd(from: colon + 3, isShort: true)
    else { return nil }
    let address = trimmedEnd(start..<pathEnd(from: domain))
    return address > colon + 3 ? BareAddress(text: start..<address, prefix: "") : nil
  }

  /// Where a domain ends. An underscore in one of its last two parts makes it none, unless it has more
  /// than ten, so that the search stays linear.
  ///
  /// - Parameter isShort: Whether it may have one part only.
  private func domainEnd(from start: Int, isShort: Bool) -> Int? {
    var index = start + 1
    var (dots, earlier, last) = (0, 0, 0)
    // cmark-gfm does not look at the last byte.
    while index < range.upperBound - 1 {
      switch bytes[index] {
      case UInt8(ascii: "_"):
        last += 1
        index += 1
      case UInt8(ascii: "."):
        (earlier, last) = (last, 0)
        dots += 1
        index += 1
      case UInt8(ascii: "-"): index += 1
      default:
        guard let length = hostCharacter(at: index) else {
          return finish()
        }
        index += length
      }
    }
    func finish() -> Int? {
      if earlier + last > 0, dots <= 10 { return nil }
      return isShort || dots > 0 ? index : nil
    }
    return finish()
  }

  /// The length of a character that a host may have: no blank and no punctuation.
  private func hostCharacter(at index: Int) -> Int? {
    let byte = bytes[index]
    guard byte >= 0x80 else {
      return byte.isWhitespace || byte.isASCIIPunctuation ? nil : 1
    }
    let scalar = bytes.scalar(at: index)
    return scalar.isBlankOrPunctuation ? nil : scalar.length
  }

  private func pathEnd(from start: Int) -> Int {
    var index = start
    var open = 0
    while index < range.upperBound, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: "<") {
      switch bytes[index] {
      case UInt8(ascii: "["):
        // A note behind an address is one.
        if index + 1 < range.upperBound, bytes[index + 1] == UInt8(ascii: "^") { return index }
        open += 1
      case UInt8(ascii: "]"):
        // The bracket that was open before the address.
        if open == 0, brackets > 0 { return index }
        open -= 1
      default:
        // A blank that is written as an entity.
        if bytes[index] >= 0x80, !entities.isEmpty, isBlankEntity(index) { return index }
      }
      index += 1
    }
    return index
  }

  private func isBlankEntity(_ index: Int) -> Bool {
    guard let entity = entity(at: index), entity.lowerBound == index else { return false }
    return bytes.scalar(at: index).isBlank
  }

  /// What is written as an entity and holds a byte.
  private func entity(at index: Int) -> Range<Int>? {
    var (low, high) = (0, entities.count)
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < entities.count && entities[low].contains(index) ? entities[low] : nil
  }

  /// An address without what belongs to the sentence: stops, closing parentheses and brackets that it
  /// did not open, an entity.
  private func trimmedEnd(_ address: Range<Int>) -> Int {
    let start = address.lowerBound
    var end = address.upperBound
    var surplus = 0
    for index in address {
      if bytes[index] == UInt8(ascii: "(") { surplus -= 1 }
      if bytes[index] == UInt8(ascii: ")") { surplus += 1 }
    }
    while end > start {
      if let entity = entity(at: end - 1), entity.lowerBound >= start {
        end = entity.lowerBound
        continue
      }
      switch bytes[end - 1] {
      case UInt8(ascii: ")"):
        guard surplus > 0 else { return end }
        surplus -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: "]") where !isPlain && !bytes[start..<end].contains(UInt8(ascii: "[")):
        end -= 1
      case UInt8(ascii: ";"):
        var name = end - 2
        while name > start, bytes[name].isASCIILetter { name -= 1 }
        end = name < end - 2 && bytes[name] == UInt8(ascii: "&") ? name : end - 1
      default: return end
      }
    }
    return end
  }
}

extension UInt8 {
  var canPrecedeWWW: Bool {
    switch self {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): true
    default: isWhitespace
    }
  }
}
