internal import Text

/// A tag of raw HTML, as CommonMark 0.30, 6.6 has it.
struct HTMLTag {
  var name: String
  var isClosing = false
  /// Names, in lower case, with their values as they are written.
  var attributes: [(name: String, value: String?)] = []
  /// Its end in the bytes it was read from.
  var end = 0

  /// The tag that begins with the `<` at a range's start.
  ///
  /// - Returns: `nil` for comments, declarations and whatever else is no tag.
  init?(_ bytes: ContiguousArray<UInt8>, in range: Range<Int>) {
    var index = range.lowerBound + 1
    guard index < range.upperBound else { return nil }
    if bytes[index] == UInt8(ascii: "/") {
      isClosing = true
      index += 1
    }
    let start = index
    while index < range.upperBound,
      bytes[index].isASCIIAlphanumeric || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    guard index > start, bytes[start].isASCIILetter else { return nil }
    name = bytes.lowercasedText(start..<index)
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        end = index + 1
        return
      case UInt8(ascii: "/"): index += 1
      case _ where bytes[index].isWhitespace: index += 1
      default:
        guard readAttribute(bytes, &index, range.upperBound) else { return nil }
      }
    }
    return nil
  }

  private mutating func readAttribute(
    _ bytes: ContiguousArray<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    let start = index
    while index < end, bytes[index].canStandInAttributeName { index += 1 }
    guard index > start else { return false }
    let name = bytes.lowercasedText(start..<index)
    var next = index
    while next < end, bytes[next].isWhitespace { next += 1 }
    guard next < end, bytes[next] == UInt8(ascii: "=") else {
      attributes.append((name, nil))
      return true
    }
    index = next + 1
    while index < end, bytes[index].isWhitespace { index += 1 }
    guard index < end else { return false }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = bytes.firstIndex(of: quote, in: index + 1..<end) else { return false }
      attributes.append((name, bytes.text(index + 1..<close)))
      index = close + 1
      return true
    }
    let value = index
    while index < end, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    attributes.append((name, bytes.text(value..<index)))
    return true
  }
}

/// The elements that pass from raw HTML to the page: they have no address, no script, no style.
package enum SafeElement {
  package static let inline: Set<String> = [
    "br", "sub", "sup", "kbd", "abbr", "b", "i", "em", "strong", "u", "s", "del", "ins", "mark",
    "small", "q", "cite",
  ]
  package static let blocks: Set<String> = ["details", "summary"]

  /// The one attribute that an element keeps.
  static func attribute(of name: String) -> String? {
    switch name {
    case "abbr": "title"
    case "details": "open"
    default: nil
    }
  }
}

extension HTMLTag {
  /// As it reaches the page: its name in lower case, with the attribute that it may have.
  var safeHTML: ContiguousArray<UInt8> {
    var html = ContiguousArray<UInt8>()
    html.append(isClosing ? "</\(name)" : "<\(name)")
    if !isClosing, let kept = SafeElement.attribute(of: name),
      let attribute = attributes.first(where: { $0.name == kept })
    {
      html.append(" \(kept)=\"")
      html.appendAttributeValue(attribute.value ?? "")
      html.append(literal: "\"")
    }
    html.append(literal: ">")
    return html
  }

  /// The attributes that do not reach the page.
  var strippedAttributes: [String] {
    attributes.map(\.name).filter { $0 != SafeElement.attribute(of: name) }
  }
}

extension ContiguousArray<UInt8> {
  /// A value as it was written in HTML, where entities stand for what they name.
  fileprivate mutating func appendAttributeValue(_ value: String) {
    let bytes = ContiguousArray(value.utf8)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "&"), bytes.isEntity(at: index) {
        append(bytes[index])
      } else {
        append(escaping: bytes, index..<index + 1)
      }
    }
  }

  private func isEntity(at index: Int) -> Bool {
    var end = index + 1
    if end < count, self[end] == UInt8(ascii: "#") { end += 1 }
    let start = end
    while end < count, end - start < 32, self[end].isASCIIAlphanumeric { end += 1 }
    return end > start && end < count && self[end] == UInt8(ascii: ";")
  }

  fileprivate func lowercasedText(_ range: Range<Int>) -> String {
    String(decoding: self[range].map(\.lowercased), as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var canStandInAttributeName: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
      || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
  }
}
