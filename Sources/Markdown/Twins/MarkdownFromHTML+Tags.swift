internal import Text

extension MarkdownFromHTML {
  /// Reads a tag; of some elements all of it.
  mutating func readTag() {
    let start = index
    if start + 1 < html.count, html[start + 1] == UInt8(ascii: "!"),
      html[start...].starts(with: "<!--".utf8)
    {
      skip(past: "-->")
      return
    }
    let isEnd = start + 1 < html.count && html[start + 1] == UInt8(ascii: "/")
    index += isEnd ? 2 : 1
    let nameStart = index
    while index < html.count, html[index].isASCIIAlphanumeric { index += 1 }
    let nameEnd = index
    guard nameEnd > nameStart else {
      beginInline()
      append("&lt;")
      index = start + 1
      return
    }
    passAttributes()
    let attributes = nameEnd
    guard let name = ElementName(html, nameStart..<nameEnd) else { return }
    if isEnd { end(name) } else { begin(name, attributes..<max(attributes, index - 1)) }
  }

  private mutating func begin(_ name: ElementName, _ attributes: Range<Int>) {
    switch name {
    case .p:
      beginBlock()
      if classes(attributes).contains("callout-title") { mark("**") }
      return
    case .summary:
      beginBlock()
      return mark("**")
    case .h1, .h2, .h3, .h4, .h5, .h6:
      beginBlock()
      let level = Int(name.rawValue.utf8.last ?? 0x31) - 0x30
      bytes.append(String(repeating: "#", count: level) + " ")
      isAtLineStart = false
    case .blockquote, .aside, .details:
      beginBlock()
      push("> ", then: "> ")
    case .ul: lists.append(List())
    case .ol:
      lists.append(List(number: value("start", attributes).flatMap { Int($0) } ?? 1))
    case .li: beginItem(attributes)
    case .pre: writeCodeBlock()
    case .hr:
      beginBlock()
      append("---")
      endBlock()
    case .table:
      beginBlock()
      rows = 0
    case .tr:
      if rows > 0 { beginLine() }
      append("|")
      (cells, isAtStart, hasPendingBreak) = (0, false, false)
    case .th, .td:
      append(" ")
      (isInCell, hasPendingBreak, hasEndedBlock) = (true, false, false)
      cells += 1
    case .section:
      endContainer()
      if classes(attributes).contains("footnotes") { isInFootnotes = true }
    case .div: endContainer()
    case .thead, .tbody: break
    case .script, .style: skipElement(name.rawValue)
    default: beginInlineElement(name, attributes)
    }
  }

  private mutating func end(_ name: ElementName) {
    switch name {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .summary:
      // A bold title ends where its block does.
      if isInTitle { mark("**") }
      endBlock()
    case .blockquote, .aside, .details: popPrefix()
    case .ul, .ol:
      _ = lists.popLast()
      endBlock()
    case .li: popPrefix()
    case .th, .td:
      append(" |")
      isInCell = false
      hasPendingBreak = false
    case .tr:
      if rows == 0 {
        beginLine()
        append("|")
        for _ in 0..<cells { append(" --- |") }
      }
      rows += 1
    case .table: endBlock()
    case .section:
      isInFootnotes = false
      endContainer()
    case .div: endContainer()
    case .thead, .tbody: break
    default: endInlineElement(name)
    }
  }

  private mutating func endContainer() {
    if !isAtStart { hasEndedBlock = true }
    hasPendingBreak = false
  }

  private mutating func mark(_ text: StaticString) {
    append(text)
    isInTitle.toggle()
    isAtLineStart = false
  }

  private mutating func beginItem(_ attributes: Range<Int>) {
    let place = lists.count - 1
    if place < 0 || lists[place].count > 0 || lists.count > 1 && !hasEndedBlock {
      if !isAtStart { beginLine() }
      (hasEndedBlock, hasPendingBreak) = (false, false)
    } else {
      beginBlock()
    }
    guard place >= 0 else { return push("- ") }
    lists[place].count += 1
    if isInFootnotes, lists.count == 1, let id = value("id", attributes), id.hasPrefix("fn-") {
      return push("[^\(id.dropFirst(3))]: ", then: "    ")
    }
    if let number = lists[place].number {
      lists[place].number = number + 1
      push("\(number). ")
    } else {
      push("- ")
    }
  }

  private mutating func writeCodeBlock() {
    var language = ""
    let content = elementContent("pre")
    var start = content.lowerBound
    if html[start..<content.upperBound].starts(with: "<code".utf8) {
      let tag = start
      while start < content.upperBound, html[start] != UInt8(ascii: ">") { start += 1 }
      language =
        value("class", tag + 5..<start)?.split(separator: " ")
        .first { $0.hasPrefix("language-") }.map { String($0.dropFirst(9)) } ?? ""
      start += 1
    }
    var end = content.upperBound
    if html[start..<end].reversed().starts(with: "</code>".utf8.reversed()) { end -= 7 }
    var code = plain(start..<max(start, end))
    if code.last == 0x0A { code.removeLast() }
    let fence = String(repeating: "`", count: max(3, code.longestBackticks + 1))
    beginBlock()
    bytes.append(fence + language)
    for line in code.split(separator: 0x0A, omittingEmptySubsequences: false) {
      beginLine()
      bytes += line
    }
    beginLine()
    bytes.append(fence)
    endBlock()
  }
}

extension ContiguousArray<UInt8> {
  /// The length of the longest run of backticks.
  var longestBackticks: Int {
    var (longest, run) = (0, 0)
    for byte in self {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = Swift.max(longest, run)
    }
    return longest
  }
}
