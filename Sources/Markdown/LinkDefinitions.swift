/// Where the link reference definitions of a body have their destinations.
///
/// cmark takes definitions out of its tree. They are looked for line by line once a reference has to
/// be shown to its author; what looks like a definition in code is found as well, but only the
/// destination that cmark read is believed.
struct LinkDefinitions {
  /// The first with each label, labels folded.
  private var destinations: [ContiguousArray<UInt8>: Range<Int>] = [:]
  /// The definitions that stand on lines of their own, in order.
  private(set) var lines: [Range<Int>] = []

  /// - Complexity: O(*n*) in the body's bytes.
  init(_ bytes: ContiguousArray<UInt8>, body: Range<Int>) {
    guard bytes.firstIndex(of: "]:", by: 1, in: body) != nil else { return }
    var index = body.lowerBound
    while index < body.upperBound {
      while index < body.upperBound, bytes[index].canPrecedeDefinition { index += 1 }
      if index < body.upperBound, bytes[index] == UInt8(ascii: "[") {
        addDefinition(bytes, at: index, end: body.upperBound)
      }
      while index < body.upperBound, !bytes[index].isLineBreak { index += 1 }
    }
  }

  private mutating func addDefinition(_ bytes: ContiguousArray<UInt8>, at index: Int, end: Int) {
    var reader = InlineLocator(source: bytes, end: end, position: index)
    guard let label = reader.readLabel(), reader.read(UInt8(ascii: ":")) else { return }
    reader.skipWhitespace()
    guard let destination = reader.readDestination() else { return }
    let folded = Self.fold(bytes, label)
    guard destinations[folded] == nil else { return }
    destinations[folded] = destination
    var lineEnd = destination.upperBound
    while lineEnd < end, !bytes[lineEnd].isLineBreak { lineEnd += 1 }
    if !bytes[index..<lineEnd].contains(where: \.isLineBreak) { lines.append(index..<lineEnd) }
  }

  /// The destination that a label stands for.
  func destination(_ bytes: ContiguousArray<UInt8>, label: Range<Int>) -> Range<Int>? {
    destinations[Self.fold(bytes, label)]
  }

  /// A label by which labels match: letter case and the kind of blanks aside. Marks of quotations
  /// that begin a line inside it count as blanks.
  private static func fold(
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
}
