import Diagnostics
import PolicyModel
internal import Text

/// Links and images with their addresses in parentheses, and definitions of references.
extension PostText {
  /// What a link leads to, as it is in the post.
  struct Destination {
    /// With its angle brackets.
    let range: Range<Int>
    /// The address without angle brackets, with the tags of the old generator replaced by their values; `nil` if one of
    /// them is unknown.
    let path: String?
    /// The title with its quotation marks.
    let title: Range<Int>?
    /// Behind the closing parenthesis.
    let next: Int
  }

  /// What becomes of a link.
  enum Meaning {
    case unchanged
    case address(String)
    /// A record of the site, with a heading of it as the wiki link names it.
    case record(PostReferences.Target, heading: String?)
    case textOnly
  }

  // MARK: Reading

  /// - Parameter closing: A parenthesis, or `nil` where a line ends it.
  func destination(from start: Int, until closing: UInt8?) -> Destination? {
    var offset = start
    let limit = closing == nil ? lineEnd(from: start) : min(end, start + 1_000)
    func skipSpace() { while offset < limit, source[offset].isWhitespace { offset += 1 } }
    skipSpace()
    let first = offset
    var path: String?
    if byte(offset) == UInt8(ascii: "<") {
      guard let close = find(">", from: offset, before: nearEnd(from: offset)) else { return nil }
      path = text((offset + 1)..<close)
      offset = close + 1
    } else {
      var depth = 0
      var tags = ""
      var hasTags = true
      var isTagged = false
      var plain = offset
      while offset < limit, !source[offset].isWhitespace {
        let byte = source[offset]
        if byte == UInt8(ascii: "{"), let tag = tag(at: offset), tag.range.upperBound <= limit {
          tags += text(plain..<offset)
          if let value = value(of: tag) { tags += value } else { hasTags = false }
          isTagged = true
          offset = tag.range.upperBound
          plain = offset
          continue
        }
        if byte == UInt8(ascii: "\\"), offset + 1 < limit { offset += 1 }
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          if depth == 0, closing != nil { break }
          depth -= 1
        }
        offset += 1
      }
      tags += text(plain..<offset)
      path = hasTags ? tags : nil
      if !isTagged { path = tags }
    }
    let range = first..<offset
    skipSpace()
    var title: Range<Int>?
    if let quote = byte(offset), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = source[(offset + 1)..<limit].firstIndex(of: quote)
    {
      title = offset..<close + 1
      offset = close + 1
      skipSpace()
    }
    guard let closing else {
      return offset >= limit
        ? Destination(range: range, path: path, title: title, next: limit) : nil
    }
    guard byte(offset) == closing else { return nil }
    return Destination(range: range, path: path, title: title, next: offset + 1)
  }

  /// `[name]: address`.
  func definition(at start: Int, _ close: Int) -> Destination? {
    // A label has no brackets.
    let brackets: Set<UInt8> = [UInt8(ascii: "["), UInt8(ascii: "]")]
    guard let label = source[(start + 1)..<close].firstIndex(where: brackets.contains),
      has("]:", at: label), label > start + 1, source[start + 1] != UInt8(ascii: "^"),
      label + 2 < close
    else { return nil }
    return destination(from: label + 2, until: nil)
  }

  // MARK: Writing

  mutating func takeDefinition(_ definition: Destination) {
    var address: String?
    if let path = definition.path {
      switch meaning(of: path, isImage: false, at: definition.range) {
      case .address(let copied): address = copied
      case .record(let target, _): address = "\(target.id.kind.name):\(target.id.slug)"
      case .unchanged: break
      case .textOnly:
        index = min(definition.next + 1, end)
        return
      }
    }
    if let address {
      copy(to: definition.range.lowerBound)
      write(address)
      index = definition.range.upperBound
    }
    copy(to: min(definition.next + 1, end))
  }

  mutating func takeLink(_ destination: Destination, _ bracket: Bracket) {
    guard let path = destination.path else {
      note(text(destination.range).quotedShort, at: destination.range)
      count("shortcodes and tags, still in the text")
      copy(to: destination.next)
      return
    }
    if isVault, bracket.isImage { dropSize(in: bracket) }
    switch meaning(of: path, isImage: bracket.isImage, at: destination.range) {
    case .unchanged
    where path == text(destination.range)
      || source[destination.range.lowerBound] == UInt8(ascii: "<"):
      copy(to: destination.next)
    case .unchanged: write("](\(path)" + title(destination) + ")")
    case .address(let address): write("](\(address)" + title(destination) + ")")
    case .record(let target, let heading):
      if let heading, !isInTable {
        let label = takeBack(to: bracket.output).dropFirst(bracket.isImage ? 2 : 1)
        write("[[\(target.id.kind.folder)/\(target.stem)#\(heading)|")
        bytes.append(contentsOf: label)
        write("]]")
      } else {
        if bracket.isImage {
          let label = takeBack(to: bracket.output).dropFirst()
          bytes.append(contentsOf: label)
        }
        // A title would be read as a mode of the link.
        write("](\(target.id.kind.name):\(target.id.slug))")
      }
      count("links to posts, now links of this site")
    case .textOnly:
      let label = takeBack(to: bracket.output).dropFirst(bracket.isImage ? 2 : 1)
      bytes.append(contentsOf: label)
    }
    index = destination.next
  }

  private func title(_ destination: Destination) -> String {
    destination.title.map { " " + text($0) } ?? ""
  }

  /// `![Chart|300](chart.png)`: the site gives images their sizes.
  private mutating func dropSize(in bracket: Bracket) {
    guard let bar = bytes[bracket.output...].lastIndex(of: UInt8(ascii: "|")) else { return }
    let size = bytes[(bar + 1)...]
    guard !size.isEmpty, size.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "x") }) else {
      return
    }
    bytes.removeSubrange(bar...)
    count("sizes of images, left out")
  }
}
