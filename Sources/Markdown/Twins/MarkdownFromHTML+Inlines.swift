internal import Text

extension MarkdownFromHTML {
  mutating func beginInlineElement(_ name: ElementName, _ attributes: Range<Int>) {
    switch name {
    case .em, .i: writeInline("*")
    case .strong, .b: writeInline("**")
    case .del, .s: writeInline("~~")
    case .br:
      hasPendingBreak = false
      if isInCell {
        append("<br>")
      } else {
        append("\\")
        beginLine()
        if index < html.count, html[index] == 0x0A { index += 1 }
      }
    case .code: writeCode()
    case .img:
      writeInline("![")
      append(escaping: value("alt", attributes) ?? "")
      append("](")
      append(address: value("src", attributes) ?? "")
      append(")")
    case .input:
      let isDone = html[attributes].contains(" checked")
      writeInline(isDone ? "[x]" : "[ ]")
    case .a: beginLink(attributes)
    case .sup:
      let classes = classes(attributes)
      if classes.contains("footnote-ref") {
        writeNote(prefix: "fn-") { "[^\($0)]" }
      } else if classes.contains("note") {
        writeNote(prefix: "source-") { _ in nil }
      } else {
        writeInline("<sup>")
      }
    case .sub: writeInline("<sub>")
    case .kbd: writeInline("<kbd>")
    default: break
    }
  }

  mutating func endInlineElement(_ name: ElementName) {
    switch name {
    case .em, .i: append("*")
    case .strong, .b: append("**")
    case .del, .s: append("~~")
    case .a:
      guard let address = links.popLast() ?? nil else { return }
      append("](")
      append(address: link(address))
      append(")")
    case .sup: append("</sup>")
    case .sub: append("</sub>")
    case .kbd: append("</kbd>")
    default: break
    }
  }

  private mutating func beginLink(_ attributes: Range<Int>) {
    let classes = classes(attributes)
    if classes.contains("footnote-backref") {
      skipElement("a")
      return
    }
    guard !classes.contains("self"), let address = value("href", attributes) else {
      links.append(nil)
      return
    }
    beginInline()
    // An exclamation mark before it would make it an image.
    if bytes.last == UInt8(ascii: "!") {
      bytes.removeLast()
      append("\\!")
    }
    append("[")
    isAtLineStart = false
    links.append(address)
  }

  /// A footnote's or a source's number in the text.
  private mutating func writeNote(prefix: String, label: (Substring) -> String?) {
    let content = elementContent("sup")
    beginInline()
    isAtLineStart = false
    let anchor = value("href", content).map { $0.drop { $0 == "#" } } ?? ""
    if anchor.hasPrefix(prefix), let text = label(anchor.dropFirst(prefix.count)) {
      bytes.append(text)
      return
    }
    var number = plainText(content)
    while number.last == " " { number.removeLast() }
    bytes.append("[\\[\(number)\\]](#sources)")
  }

  private mutating func writeCode() {
    let code = plain(elementContent("code"))
    let ticks = String(repeating: "`", count: code.longestBackticks + 1)
    beginInline()
    isAtLineStart = false
    bytes.append(ticks)
    let needsRoom = code.first == UInt8(ascii: "`") || code.last == UInt8(ascii: "`")
    if needsRoom { append(" ") }
    for byte in code {
      if byte == UInt8(ascii: "|"), isInCell { append("\\") }
      bytes.append(byte == 0x0A ? 0x20 : byte)
    }
    if needsRoom { append(" ") }
    bytes.append(ticks)
  }

  private mutating func writeInline(_ text: StaticString) {
    beginInline()
    append(text)
    isAtLineStart = false
  }

  private mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x5B, 0x5C, 0x5D, 0x60, 0x2A, 0x5F: append("\\")
      default: break
      }
      bytes.append(byte == 0x0A ? 0x20 : byte)
    }
  }

  /// In angle brackets if it has a space or a parenthesis.
  private mutating func append(address: String) {
    let isPlain = address.utf8.allSatisfy {
      $0 != 0x20 && $0 != 0x28 && $0 != 0x29 && $0 != 0x3C && $0 != 0x3E
    }
    if isPlain {
      bytes.append(address)
    } else {
      append("<")
      for byte in address.utf8 where byte != 0x3C && byte != 0x3E { bytes.append(byte) }
      append(">")
    }
  }
}

/// Reading of elements and attributes.
extension MarkdownFromHTML {
  /// Moves past the `>` of a tag; one in quotation marks is part of an attribute.
  mutating func passAttributes() {
    var quote: UInt8 = 0
    while index < html.count {
      let byte = html[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }

  mutating func skip(past end: String) {
    while index < html.count, !html[index...].starts(with: end.utf8) { index += 1 }
    index = min(html.count, index + end.utf8.count)
  }

  mutating func skipElement(_ name: String) { _ = elementContent(name) }

  /// Moves past the end tag of an element that has none of its name within.
  ///
  /// - Returns: Its content.
  mutating func elementContent(_ name: String) -> Range<Int> {
    let (start, end) = (index, "</\(name)>")
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), html[index...].starts(with: end.utf8) {
        index += end.utf8.count
        return start..<index - end.utf8.count
      }
      index += 1
    }
    return start..<html.count
  }

  /// The decoded value of an attribute in a range.
  func value(_ name: StaticString, _ range: Range<Int>) -> String? {
    let length = name.utf8CodeUnitCount
    var place = range.lowerBound
    while place + length + 3 < range.upperBound {
      if html[place] == 0x20, html[place + length + 1] == UInt8(ascii: "="),
        html[place + length + 2] == UInt8(ascii: "\""), has(name, at: place + 1)
      {
        let start = place + length + 3
        var end = start
        while end < html.count, html[end] != UInt8(ascii: "\"") { end += 1 }
        return plainText(start..<end)
      }
      place += 1
    }
    return nil
  }

  func classes(_ range: Range<Int>) -> [Substring] {
    value("class", range)?.split(separator: " ") ?? []
  }

  private func has(_ name: StaticString, at start: Int) -> Bool {
    for index in 0..<name.utf8CodeUnitCount
    where unsafe html[start + index] != name.utf8Start[index] {
      return false
    }
    return true
  }

  func plainText(_ range: Range<Int>) -> String {
    let isPlain = range.allSatisfy {
      html[$0] != UInt8(ascii: "<") && html[$0] != UInt8(ascii: "&")
    }
    return isPlain ? html.text(range) : String(decoding: plain(range), as: UTF8.self)
  }

  /// Text without tags, with its references decoded.
  func plain(_ range: Range<Int>) -> ContiguousArray<UInt8> {
    var text = ContiguousArray<UInt8>()
    var place = range.lowerBound
    while place < range.upperBound {
      switch html[place] {
      case UInt8(ascii: "<"):
        while place < range.upperBound, html[place] != UInt8(ascii: ">") { place += 1 }
      case UInt8(ascii: "&"):
        if let (character, length) = reference(at: place) {
          text.append(contentsOf: String(character).utf8)
          place += length
          continue
        }
        text.append(html[place])
      default: text.append(html[place])
      }
      place += 1
    }
    return text
  }

  private func reference(at start: Int) -> (Character, length: Int)? {
    var end = start + 1
    while end < html.count, end < start + 12, html[end] != UInt8(ascii: ";") { end += 1 }
    guard end < html.count, html[end] == UInt8(ascii: ";") else { return nil }
    let name = html.text(start + 1..<end)
    let length = end + 1 - start
    switch name {
    case "amp": return ("&", length)
    case "lt": return ("<", length)
    case "gt": return (">", length)
    case "quot": return ("\"", length)
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { Unicode.Scalar($0) }.map { (Character($0), length) }
    }
  }
}

extension ContiguousArray<UInt8>.SubSequence {
  fileprivate func contains(_ text: String) -> Bool {
    let pattern = Array(text.utf8)
    guard count >= pattern.count else { return false }
    for start in startIndex...endIndex - pattern.count where self[start...].starts(with: pattern) {
      return true
    }
    return false
  }
}
