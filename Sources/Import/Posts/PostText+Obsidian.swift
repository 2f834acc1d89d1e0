import Diagnostics
import PolicyModel
internal import Text

/// What only the notes of an Obsidian vault have.
extension PostText {
  /// Takes `[[Note#Heading|label]]` or `![[chart.png|300]]`.
  mutating func takeWiki(isEmbed: Bool) -> Bool {
    let start = index + (isEmbed ? 3 : 2)
    guard let close = find("]]", from: start, before: nearEnd(from: start)), close > start else {
      return false
    }
    let place = index..<close + 2
    var parts = text(start..<close).split(separator: "|", omittingEmptySubsequences: false)
      .map(String.init)
    let isInCell = parts.count > 1 && parts[0].hasSuffix("\\")
    if isInCell { parts[0].removeLast() }
    let names = parts[0].split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let name = (names.first ?? "").trimmed
    var heading = names.count > 1 ? names.last?.trimmed : nil
    let label = parts.count > 1 ? parts[1...].joined(separator: "|").trimmed : nil
    if isEmbed, takeEmbed(name, parts.dropFirst().map(\.trimmed), at: place) { return true }
    let words =
      label
      ?? ([name.split(separator: "/").last.map(String.init) ?? ""] + (heading.map { [$0] } ?? []))
      .filter { !$0.isEmpty && !$0.hasPrefix("^") }.joined(separator: " > ")
    index = place.upperBound
    if heading?.hasPrefix("^") == true {
      count("places of blocks, left out of links")
      heading = nil
    }
    if name.isEmpty { return takeOwnHeading(heading, words, label, at: place) }
    switch references.names.note(name, from: number) {
    case .one(let note):
      if isEmbed {
        self.note("an embedded note, now a link: \(parts[0].quotedShort)", at: place)
        count("embedded notes, now links")
      }
      writeLink(words, link(to: note, heading, parts[0], at: place), isInCell)
    case .several:
      note("a link that fits several notes, now text: \(parts[0].quotedShort)", at: place)
      count("links without a target, now text")
      write(words)
    case .none: takeOther(name, words, isEmbed, at: place)
    }
    return true
  }

  private mutating func writeLink(_ words: String, _ meaning: Meaning, _ isInCell: Bool) {
    switch meaning {
    case .record(let target, let heading):
      if let heading, !isInCell, !isInTable {
        write("[[\(target.id.kind.folder)/\(target.stem)#\(heading)|\(words)]]")
      } else {
        write("[\(words)](\(target.id.kind.name):\(target.id.slug))")
      }
      count("wiki links, now links of this site")
    case .address(let address): write("[\(words)](\(address))")
    default: write(words)
    }
  }

  /// `[[#Heading]]`, a place in the note itself.
  private mutating func takeOwnHeading(
    _ heading: String?, _ words: String, _ label: String?, at place: Range<Int>
  ) -> Bool {
    if let heading, references.names.has(heading, in: number) {
      write("[[#\(heading)" + (label.map { "|\($0)" } ?? "") + "]]")
    } else {
      if heading != nil {
        note(
          "a link to a heading that is not there, now text: \(text(place).quotedShort)", at: place)
        count("links without a target, now text")
      }
      write(words)
    }
    return true
  }

  /// A record of the site, a file, or nothing.
  private mutating func takeOther(
    _ name: String, _ words: String, _ isEmbed: Bool, at place: Range<Int>
  ) {
    if let id = references.record(named: name) {
      write("[\(words)](\(id.kind.name):\(id.slug))")
      count("wiki links, now links of this site")
      return
    }
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    if Self.files.contains(ending) || Self.images.contains(ending) {
      writeLink(words, file(name, isImage: false, nil, at: place), false)
      return
    }
    if isEmbed, ["base", "canvas", "excalidraw"].contains(ending) {
      note("an embedded \(ending), left out: \(name.quotedShort)", at: place)
      count("blocks of plugins, left out")
      return
    }
    note("a link to a note that is not there, now text: \(name.quotedShort)", at: place)
    count("links without a target, now text")
    write(words)
  }

  private mutating func takeEmbed(_ name: String, _ parts: [String], at place: Range<Int>) -> Bool {
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    guard Self.images.contains(ending) else { return false }
    let isSize: (String) -> Bool = { part in part.allSatisfy { $0.isNumber || $0 == "x" } }
    let words = parts.filter { !isSize($0) }.joined(separator: " ")
    if parts.contains(where: { !$0.isEmpty && isSize($0) }) { count("sizes of images, left out") }
    takeImage(name, words, nil, at: place)
    return true
  }

  private static let images: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp",
  ]
  private static let files: Set<String> = [
    "pdf", "csv", "xlsx", "xls", "docx", "doc", "pptx", "ppt", "zip", "txt", "json", "xml", "mp3",
    "m4a",
    "wav", "ogg", "flac", "mp4", "webm", "mov", "ods", "odt", "epub",
  ]

  // MARK: Comments, tags, blocks

  /// `%%…%%`, over several lines too. One that is not closed hides the rest.
  mutating func takeComment() {
    let close = find("%%", from: index + 2, before: end)
    note("a comment, left out", at: index..<index + 2)
    count("comments, left out")
    index = close.map { $0 + 2 } ?? end
  }

  mutating func takeHashTag() {
    let start = index
    let before = start > post.body.lowerBound ? source[start - 1] : UInt8(ascii: "\n")
    var close = start + 1
    while close < end, PostText.isOfTag(source[close]) { close += 1 }
    let word = text(start..<close)
    if before.isWhitespace || before == UInt8(ascii: "("), PostText.isTag(word) {
      add(tag: String(word.dropFirst()))
      count("tags in the text, as they were")
    }
    copy(to: close)
  }

  private static func isOfTag(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "/")
  }

  /// `#energy/grid`; digits alone are no tag.
  static func isTag(_ word: String) -> Bool {
    let bytes = word.utf8.dropFirst()
    return word.utf8.first == UInt8(ascii: "#") && !bytes.isEmpty && bytes.allSatisfy(isOfTag)
      && !bytes.allSatisfy(\.isASCIIDigit)
  }

  /// `^a1b2c3` at the end of a line, by which other notes link a paragraph.
  mutating func takeBlockID() {
    let before = index > post.body.lowerBound ? source[index - 1] : UInt8(ascii: "\n")
    var close = index + 1
    while let byte = byte(close), byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") {
      close += 1
    }
    let isNamed = close > index + 1
    while let byte = byte(close), byte.isSpaceOrTab || byte == 0x0D { close += 1 }
    guard before.isWhitespace, isNamed, byte(close) ?? UInt8(ascii: "\n") == UInt8(ascii: "\n")
    else { return copy(to: index + 1) }
    count("names of blocks, left out")
    while let last = bytes.last, last.isSpaceOrTab { bytes.removeLast() }
    index = close
  }
}
