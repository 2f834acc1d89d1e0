import Diagnostics
import PolicyModel
internal import Text

/// Lines that are code, or that the site has no use for.
extension PostText {
  /// Takes a line that is code, or that the site has no use for.
  mutating func takeLine() -> Bool {
    let close = lineEnd(from: index)
    let next = min(close + 1, end)
    var start = index
    while start < close, source[start].isWhitespace || source[start] == UInt8(ascii: ">") {
      start += 1
    }
    if let open = fence {
      let run = source[start..<close].prefix { $0 == open.byte }.count
      let isClosed =
        run >= open.count && source[(start + run)..<close].allSatisfy { $0.isWhitespace }
      if isClosed { fence = nil }
      copy(to: next)
      return true
    }
    guard start < close else {
      brackets = []
      missingRuns = []
      elementLink = nil
      if isInHTML {
        isInHTML = false
        separate(by: "\n\n")
        index = next
        return true
      }
      copy(to: next)
      return true
    }
    if !isInHTML, beginsHTML(at: start) {
      isInHTML = true
      note("HTML, of which the text stays: \(text(start..<close).quotedShort)", at: start..<close)
      count("blocks of HTML, now their text")
    }
    if isInHTML {
      // Blanks before it would make code of a line.
      let first = source[index..<close].firstIndex { !$0.isWhitespace } ?? close
      guard first == index else {
        index = first
        return true
      }
      isFirstText = false
      return false
    }
    let isFirst = isFirstText
    isFirstText = false
    let byte = source[start]
    isInTable = byte == UInt8(ascii: "|")
    if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") {
      return takeFence(byte, at: start, close, next)
    }
    let plain = text(start..<close).trimmed
    if isFirst, plain.lowercased() == "# \(title.lowercased())" {
      count("repeated title, left out")
    } else if isExcerptMark(plain) {
      count("mark of the excerpt, left out")
    } else if plain.hasPrefix("{:"), plain.hasSuffix("}") {
      note(plain.quotedShort, at: start..<close)
      count("attributes of kramdown, left out")
    } else if isVault, isTags(plain) {
      count("lines of tags, left out")
    } else if byte == UInt8(ascii: "["), let definition = definition(at: start, close) {
      takeDefinition(definition)
      return true
    } else {
      return false
    }
    index = next
    return true
  }

  private func isExcerptMark(_ line: String) -> Bool {
    guard line.hasPrefix("<!--") else { return false }
    let bare = line.lowercased().filter { $0 != " " }
    return bare == "<!--more-->" || bare == "<!--excerpt-->"
  }

  private mutating func isTags(_ line: String) -> Bool {
    guard line.hasPrefix("#") else { return false }
    let words = line.split(separator: " ").map(String.init)
    guard words.allSatisfy({ PostText.isTag($0) }) else { return false }
    tags += words.map { String($0.dropFirst()) }
    return true
  }

  private mutating func takeFence(_ byte: UInt8, at start: Int, _ close: Int, _ next: Int) -> Bool {
    let run = source[start..<close].prefix { $0 == byte }.count
    let info = text((start + run)..<close).trimmed
    guard run > 2, byte != UInt8(ascii: "`") || !info.contains("`") else { return false }
    let language = info.prefix { $0 != " " && $0 != "{" }.lowercased()
    guard isVault, PostText.queries.contains(language) || language.hasPrefix("ad-") else {
      fence = (byte, run)
      copy(to: next)
      return true
    }
    // Queries show nothing without their plugin.
    note("a block of '\(language)', left out", at: start..<close)
    count("blocks of plugins, left out")
    index = next
    while index < end {
      let close = lineEnd(from: index)
      let line = source[index..<close].drop { $0.isWhitespace || $0 == UInt8(ascii: ">") }
      index = min(close + 1, end)
      let length = line.prefix { $0 == byte }.count
      if length >= run, line.dropFirst(length).allSatisfy({ $0.isWhitespace }) { break }
    }
    return true
  }

  private static let queries: Set<String> = [
    "dataview", "dataviewjs", "tasks", "query", "base", "button", "excalidraw", "kanban", "tracker",
    "meta-bind", "leaflet", "chart", "timeline",
  ]
}
