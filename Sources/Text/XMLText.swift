/// Text being written as XML or HTML: markup as it is, content escaped.
package struct XMLText {
  package private(set) var bytes = ContiguousArray<UInt8>()

  package init() {}

  package mutating func raw(_ markup: String) {
    bytes.append(markup)
  }

  /// Character data or an attribute's value. Characters that XML 1.0 cannot hold are left out.
  package mutating func text(_ content: String) {
    bytes.append(xml: content)
  }

  package mutating func element(_ name: String, _ content: String) {
    raw("<")
    raw(name)
    raw(">")
    text(content)
    raw("</")
    raw(name)
    raw(">")
  }
}

extension ContiguousArray<UInt8> {
  /// Appends character data or an attribute's value. Characters that XML 1.0 cannot hold are left out.
  package mutating func append(xml content: String) {
    guard content.mayBeUnknownToXML, content.unicodeScalars.contains(where: \.isUnknownToXML) else {
      return append(escaping: content, .doubleQuoted)
    }
    let held = content.unicodeScalars.filter { !$0.isUnknownToXML }
    append(escaping: String(String.UnicodeScalarView(held)), .doubleQuoted)
  }
}

extension String {
  /// Whether it has a control or a byte that U+FFFE and U+FFFF begin with.
  fileprivate var mayBeUnknownToXML: Bool {
    let bytes = utf8Span.span
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      found |= (bytes[index] < 0x20 ? 1 : 0) | (bytes[index] == 0xEF ? 1 : 0)
    }
    return found != 0
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has no way to write the character, section 2.2.
  fileprivate var isUnknownToXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
