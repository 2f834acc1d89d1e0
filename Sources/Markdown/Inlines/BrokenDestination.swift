internal import Text

/// What is between the parentheses of a link that CommonMark does not take for one.
struct BrokenDestination {
  /// Without its title.
  var path: Range<Int>
  /// A title, or a size such as `=300x200`.
  var tail: Range<Int>?
  var hasSpace: Bool
  var firstWord: Range<Int>
  /// Whether the path ends as the name of a file does.
  var endsAsFile: Bool

  /// `nil` where it looks like no address.
  init?(_ bytes: ContiguousArray<UInt8>, in range: Range<Int>) {
    guard let first = range.first, let last = range.last, !bytes[first].isWhitespace else {
      return nil
    }
    func word(_ part: Range<Int>) -> Range<Int> {
      part.lowerBound..<(bytes[part].firstIndex(where: \.isWhitespace) ?? part.upperBound)
    }
    path = range
    let opener: UInt8 =
      switch bytes[last] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): bytes[last]
      case UInt8(ascii: ")"): UInt8(ascii: "(")
      default: UInt8(ascii: "=")
      }
    // The title in parentheses is the last of several.
    let starts = range.dropFirst().lazy.filter {
      bytes[$0] == opener && bytes[$0 - 1].isWhitespace && $0 < last
    }
    if let start = opener == UInt8(ascii: "(") ? starts.last : starts.first,
      opener != UInt8(ascii: "=") || bytes.isSize(start..<range.upperBound)
    {
      tail = start..<range.upperBound
      path = first..<start
      while let last = path.last, bytes[last].isWhitespace { path.removeLast() }
    }
    firstWord = word(path)
    hasSpace = firstWord != path
    endsAsFile = bytes.endsAsFile(path)
    guard endsAsFile || bytes.endsAsFile(firstWord) || bytes.beginsAsAddress(firstWord) else {
      return nil
    }
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a range is a size, `=300x200`.
  fileprivate func isSize(_ range: Range<Int>) -> Bool {
    range.count > 1
      && self[range].dropFirst().allSatisfy {
        $0.isASCIIDigit || $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "*")
          || $0 == UInt8(ascii: "%")
      }
  }

  /// Whether a range ends with a dot and a short suffix that holds a letter.
  fileprivate func endsAsFile(_ range: Range<Int>) -> Bool {
    let end =
      self[range].firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
      ?? range.upperBound
    let path = range.lowerBound..<end
    guard let dot = self[path].lastIndex(of: UInt8(ascii: ".")), dot > path.lowerBound else {
      return false
    }
    let suffix = self[dot + 1..<end]
    return (1...5).contains(suffix.count) && suffix.allSatisfy(\.isASCIIAlphanumeric)
      && suffix.contains(where: \.isASCIILetter)
  }

  fileprivate func beginsAsAddress(_ range: Range<Int>) -> Bool {
    ["http://", "https://", "/", "./", "../"].contains { begins(range, with: $0) }
  }
}
