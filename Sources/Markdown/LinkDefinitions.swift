internal import Text

/// Where the link reference definitions of a body have their destinations.
///
/// cmark takes definitions out of its tree. They are looked for line by line once a reference has to
/// be shown to its author; what looks like a definition in code is found as well, but only the
/// destination that cmark read is believed.
struct LinkDefinitions {
  /// The first few with each label, labels folded.
  private var destinations: [ContiguousArray<UInt8>: [Range<Int>]] = [:]
  /// All labels, folded, that may be defined: also in code, where none is.
  private(set) var labels: [ContiguousArray<UInt8>] = []
  private var seen: Set<ContiguousArray<UInt8>> = []
  /// Where definitions begin that end with a line.
  private var starts: Set<Int> = []

  /// Whether a definition that ends with its line begins at an offset.
  func hasLine(at offset: Int) -> Bool { starts.contains(offset) }

  /// - Complexity: O(*n*) in the body's bytes.
  init(_ bytes: ContiguousArray<UInt8>, body: Range<Int>) {
    guard bytes.firstIndex(of: "]:", by: 1, in: body) != nil else { return }
    var index = body.lowerBound
    var isInParagraph = false
    var wasDefinition = false
    while index < body.upperBound {
      let lineStart = index
      while index < body.upperBound, bytes[index].canPrecedeDefinition {
        if bytes[index].isLineBreak { isInParagraph = false }
        index += 1
      }
      guard index < body.upperBound else { break }
      // None stands in the middle of a paragraph; a quotation or an item begins one.
      let isNew = !isInParagraph || bytes[lineStart..<index].contains { !$0.isWhitespace }
      if bytes[index] == UInt8(ascii: "[") { addLabel(bytes, at: index, end: body.upperBound) }
      if bytes[index] == UInt8(ascii: "["), isNew,
        addDefinition(bytes, at: index, end: body.upperBound)
      {
        isInParagraph = false
        wasDefinition = true
      } else {
        isInParagraph = !bytes[index].mayBeginLeaf && !(wasDefinition && bytes[index].mayBeginTitle)
        wasDefinition = false
      }
      while index < body.upperBound, !bytes[index].isLineBreak { index += 1 }
      // The line's ending is not a blank line.
      if index < body.upperBound { index += bytes.lengthOfLineBreak(at: index) }
    }
  }

  private mutating func addDefinition(
    _ bytes: ContiguousArray<UInt8>, at index: Int, end: Int
  ) -> Bool {
    var reader = InlineLocator(source: bytes, end: end, position: index)
    guard let label = reader.readLabel(), reader.read(UInt8(ascii: ":")),
      !bytes.isFootnoteMark(label)
    else { return false }
    reader.skipWhitespace()
    guard let destination = reader.readDestination() else { return false }
    while reader.position < end, bytes[reader.position].isSpaceOrTab { reader.position += 1 }
    if reader.position < end, !bytes[reader.position].isLineBreak {
      guard bytes[reader.position].mayBeginTitle, bytes[reader.position - 1].isSpaceOrTab,
        reader.readTitle() != nil
      else { return false }
      while reader.position < end, bytes[reader.position].isSpaceOrTab { reader.position += 1 }
      guard reader.position == end || bytes[reader.position].isLineBreak else { return false }
    }
    let folded = Self.fold(bytes, label)
    if destinations[folded, default: []].count < 8 {
      destinations[folded, default: []].append(destination)
    }
    starts.insert(index)
    return true
  }

  private mutating func addLabel(_ bytes: ContiguousArray<UInt8>, at index: Int, end: Int) {
    var reader = InlineLocator(source: bytes, end: end, position: index)
    guard let label = reader.readLabel(), reader.read(UInt8(ascii: ":")),
      !bytes.isFootnoteMark(label)
    else { return }
    let folded = Self.fold(bytes, label)
    if !folded.isEmpty, seen.insert(folded).inserted { labels.append(folded) }
  }

  /// The destinations that a label may stand for: of the first few that look like its definition.
  func destinations(_ bytes: ContiguousArray<UInt8>, label: Range<Int>) -> [Range<Int>] {
    destinations[Self.fold(bytes, label)] ?? []
  }

  /// A label by which labels match: letter case and the kind of blanks aside. Marks of quotations
  /// that begin a line inside it count as blanks.
  static func fold(
    _ bytes: ContiguousArray<UInt8>, _ label: Range<Int>
  ) -> ContiguousArray<UInt8> {
    var folded = ContiguousArray<UInt8>()
    var isPending = false
    var isLineStart = false
    var isASCII = true
    for index in label {
      let byte = bytes[index]
      if byte.isWhitespace || (isLineStart && byte == UInt8(ascii: ">")) {
        isPending = true
        isLineStart = isLineStart || byte.isLineBreak
        continue
      }
      if isPending, !folded.isEmpty { folded.append(0x20) }
      isPending = false
      isLineStart = false
      isASCII = isASCII && byte < 0x80
      folded.append(byte.lowercased)
    }
    if isASCII { return folded }
    return ContiguousArray(String(decoding: folded, as: UTF8.self).lowercased().utf8)
  }
}

extension UInt8 {
  /// Blanks, line ends, and the marks of quotations and list items.
  fileprivate var canPrecedeDefinition: Bool {
    switch self {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: ")"):
      true
    default: isWhitespace || isASCIIDigit
    }
  }

  fileprivate var mayBeginTitle: Bool {
    self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "(")
  }

  /// What a heading, a fence or raw HTML begins with, behind which a paragraph may begin at once.
  fileprivate var mayBeginLeaf: Bool {
    switch self {
    case UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}

extension ContiguousArray<UInt8> {
  fileprivate func lengthOfLineBreak(at index: Int) -> Int {
    self[index] == 0x0D && index + 1 < count && self[index + 1] == 0x0A ? 2 : 1
  }

  /// Whether a label is that of a footnote: where that could be defined it was.
  fileprivate func isFootnoteMark(_ label: Range<Int>) -> Bool {
    guard let first = label.first, self[first] == UInt8(ascii: "^") else { return false }
    return isFootnoteLabel(first + 1..<label.upperBound)
  }
}
