internal import Text

/// The filters that know of HTML and of addresses.
enum MarkupFilters {
  static func escape(_ value: Value) -> Value {
    if case .none = value { return value }
    var bytes = ContiguousArray<UInt8>()
    bytes.append(escaping: value.string)
    return .html(bytes)
  }

  /// Leaves an `&` alone that begins a character reference.
  static func escapeOnce(_ value: Value) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    var result = ContiguousArray<UInt8>()
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "&"), isReference(bytes, at: index) {
        result.append(byte)
      } else {
        result.append(escaping: byte)
      }
    }
    return .html(result)
  }

  private static func isReference(_ bytes: ContiguousArray<UInt8>, at start: Int) -> Bool {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let name = index
    // The longest name of a reference has 31 letters.
    while index < bytes.count, index - name < 32, bytes[index].isASCIIAlphanumeric {
      index += 1
    }
    return index > name && index < bytes.count && bytes[index] == UInt8(ascii: ";")
  }

  static func newlineToBreak(_ value: Value) -> Value {
    var source = ContiguousArray<UInt8>()
    if case .html(let bytes) = value {
      source = bytes
    } else {
      // The breaks are markup, so the text around them has to be.
      source = ContiguousArray(value.string.utf8)
    }
    var result = ContiguousArray<UInt8>()
    for (index, byte) in source.enumerated() {
      if byte == 0x0D, index + 1 < source.count, source[index + 1] == 0x0A { continue }
      if byte == 0x0A {
        result.append(contentsOf: "<br />\n".utf8)
      } else if value.isMarkup {
        result.append(byte)
      } else {
        result.append(escaping: byte)
      }
    }
    return .html(result)
  }

  /// Drops tags, comments, and what scripts and styles hold.
  static func stripTags(_ value: Value) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    var result = ContiguousArray<UInt8>()
    var index = 0
    // Once nothing closes any more, nothing is looked for again.
    var endless: Set<String> = []
    scan: while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      for (opener, closer) in [
        ("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"), ("<", ">"),
      ] where bytes[index...].starts(with: opener.utf8) && !endless.contains(closer) {
        if let end = bytes.firstRange(of: ContiguousArray(closer.utf8), from: index) {
          index = end.upperBound
          continue scan
        }
        endless.insert(closer)
      }
      result.append(bytes[index])
      index += 1
    }
    return .text(String(decoding: result, as: UTF8.self))
  }

  static func encodeURL(_ value: Value) -> Value {
    var result = ContiguousArray<UInt8>()
    for byte in value.string.utf8 {
      if byte.isASCIIAlphanumeric || "-_.~".utf8.contains(byte) {
        result.append(byte)
      } else if byte == 0x20 {
        result.append(UInt8(ascii: "+"))
      } else {
        result.append(percentEncoded: byte)
      }
    }
    return .text(String(decoding: result, as: UTF8.self))
  }

  static func decodeURL(
    _ value: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    let result = bytes.percentDecoded(bytes.indices, plus: 0x20)
    guard let text = String(validating: result, as: UTF8.self) else {
      throw FilterError("'url_decode' gives bytes that are not UTF-8")
    }
    return .text(text)
  }
}

/// Base64 as RFC 4648 has it.
enum Base64 {
  static func encode(_ value: Value, isURLSafe: Bool) -> Value {
    let bytes = ContiguousArray(value.string.utf8)
    let alphabet = isURLSafe ? safeAlphabet : standardAlphabet
    var result = ContiguousArray<UInt8>()
    var index = 0
    while index < bytes.count {
      let count = min(3, bytes.count - index)
      var group = UInt32(bytes[index]) << 16
      if count > 1 { group |= UInt32(bytes[index + 1]) << 8 }
      if count > 2 { group |= UInt32(bytes[index + 2]) }
      for digit in 0..<4 {
        result.append(
          digit <= count ? alphabet[Int(group >> (18 - 6 * UInt32(digit)) & 63)] : padding)
      }
      index += 3
    }
    return .text(String(decoding: result, as: UTF8.self))
  }

  static func decode(_ value: Value, isURLSafe: Bool) throws(FilterError) -> Value {
    let alphabet = isURLSafe ? safeAlphabet : standardAlphabet
    var result = ContiguousArray<UInt8>()
    var (group, count) = (UInt32(0), 0)
    let text = ContiguousArray(value.string.utf8)
    let digits = text.count - text.reversed().prefix(2).prefix { $0 == padding }.count
    // The padding may be left out only where an address could not hold it.
    guard text.count % 4 == 0 || isURLSafe && digits == text.count else {
      throw FilterError("the text is not Base64")
    }
    for byte in text[..<digits] {
      guard let digit = alphabet.firstIndex(of: byte) else {
        throw FilterError("the text is not Base64")
      }
      group = group << 6 | UInt32(digit)
      count += 1
      if count % 4 == 0 {
        result.append(contentsOf: [16, 8, 0].map { UInt8(truncatingIfNeeded: group >> $0) })
        group = 0
      }
    }
    switch count % 4 {
    case 1: throw FilterError("the text is not Base64")
    case 2: result.append(UInt8(truncatingIfNeeded: group >> 4))
    case 3: result.append(contentsOf: [10, 2].map { UInt8(truncatingIfNeeded: group >> $0) })
    default: break
    }
    guard let text = String(validating: result, as: UTF8.self) else {
      throw FilterError("the Base64 holds bytes that are not UTF-8")
    }
    return .text(text)
  }

  private static let padding = UInt8(ascii: "=")
  private static let standardAlphabet = ContiguousArray(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let safeAlphabet = ContiguousArray(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
