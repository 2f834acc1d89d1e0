/// Text being written as XML or HTML: markup as it is, content escaped.
package struct XMLText {
  package private(set) var bytes = ContiguousArray<UInt8>()

  package init() {}

  package mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Character data or an attribute's value. Characters that XML 1.0 cannot hold are left out.
  package mutating func text(_ content: String) {
    if content.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) {
      let held = content.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
      return text(String(String.UnicodeScalarView(held)))
    }
    for byte in content.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 0x09, 0x0A, 0x0D: bytes.append(byte)
      case 0..<0x20: continue
      default: bytes.append(byte)
      }
    }
  }

  package mutating func element(_ name: String, _ content: String) {
    raw("<\(name)>")
    text(content)
    raw("</\(name)>")
  }
}
