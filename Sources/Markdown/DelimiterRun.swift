internal import Text

/// Asterisks, underscores or tildes in a row, which may begin or end emphasis or struck text.
struct DelimiterRun {
  let character: UInt8
  /// In what was parsed.
  var source: Range<Int>
  var canOpen = false
  var canClose = false
  /// What it ends, in order, and what it begins, the innermost first.
  var ends: [Inlines.Kind] = []
  var begins: [Inlines.Kind] = []
  /// How many characters are still text.
  var remaining: Int

  init(_ character: UInt8, at source: Range<Int>) {
    self.character = character
    self.source = source
    remaining = source.count
  }

  var isTilde: Bool { character == UInt8(ascii: "~") }

  var isEqualsSign: Bool { character == UInt8(ascii: "=") }

  /// Whether it begins and ends by the rules of CommonMark 0.30, 6.2, with cmark-gfm's of tildes.
  ///
  /// - Parameters:
  ///   - line: Where its line's text begins.
  ///   - end: Where its block ends.
  mutating func setFlanks(
    in bytes: ContiguousArray<UInt8>, line: Int, end: Int
  ) {
    let before = scalar(before: line, in: bytes)
    let after = scalar(after: end, in: bytes)
    let isLeft = !after.isBlank && (!after.isPunctuation || before.isBlankOrPunctuation)
    let isRight = !before.isBlank && (!before.isPunctuation || after.isBlankOrPunctuation)
    switch character {
    case UInt8(ascii: "_"):
      canOpen = isLeft && (!isRight || before.isPunctuation)
      canClose = isRight && (!isLeft || after.isPunctuation)
    case UInt8(ascii: "~"):
      canOpen = isLeft && source.count <= 2
      canClose = isRight && source.count <= 2
    case UInt8(ascii: "="):
      // In a word it is a comparison.
      canOpen = source.count == 2 && isLeft && (!isRight || before.isPunctuation)
      canClose = source.count == 2 && isRight && (!isLeft || after.isPunctuation)
    default: (canOpen, canClose) = (isLeft, isRight)
    }
  }

  private static let lineEnd = DecodedScalar(value: "\n", length: 1)

  /// The character before it; for asterisks and underscores that before all tildes.
  private func scalar(before line: Int, in bytes: ContiguousArray<UInt8>) -> DecodedScalar {
    var index = source.lowerBound
    while !isTilde, index > line, bytes[index - 1] == UInt8(ascii: "~") { index -= 1 }
    return index > line ? bytes.scalar(before: index) : Self.lineEnd
  }

  private func scalar(after end: Int, in bytes: ContiguousArray<UInt8>) -> DecodedScalar {
    var index = source.upperBound
    while !isTilde, index < end, bytes[index] == UInt8(ascii: "~") { index += 1 }
    return index < end ? bytes.scalar(at: index) : Self.lineEnd
  }
}

/// Pairs the runs of one container: a paragraph, or the text of a link.
struct DelimiterStack {
  /// The runs that may still begin something, for each character, by their numbers.
  private var openers: [[Int]] = [[], [], [], []]
  /// For each character, whether the closer may open as well, and its length by three: what lies
  /// before that number has been seen not to fit.
  private var bottoms = [Int](repeating: 0, count: 24)

  /// Openers looked at for one closer, at most, where lengths do not fit.
  private static let limit = 1_000

  mutating func take(_ number: Int, _ runs: inout [DelimiterRun]) {
    let kind = Self.index(of: runs[number].character)
    while runs[number].canClose, runs[number].remaining > 0 {
      guard let depth = opener(for: number, kind, runs) else { break }
      let opener = openers[kind][depth]
      if runs[number].isTilde, runs[opener].source.count != runs[number].source.count { break }
      for other in openers.indices {
        while let last = openers[other].last, last > opener { openers[other].removeLast() }
      }
      let isDouble = min(runs[opener].remaining, runs[number].remaining) >= 2
      let pair: Inlines.Kind =
        runs[number].isTilde
        ? .strikethrough : runs[number].isEqualsSign ? .mark : isDouble ? .strong : .emphasis
      runs[opener].begins.append(pair)
      runs[number].ends.append(pair)
      runs[opener].remaining -= isDouble ? 2 : 1
      runs[number].remaining -= isDouble ? 2 : 1
      if runs[opener].remaining == 0 { openers[kind].removeLast() }
    }
    if runs[number].canOpen, runs[number].remaining > 0 { openers[kind].append(number) }
  }

  private mutating func opener(for number: Int, _ kind: Int, _ runs: [DelimiterRun]) -> Int? {
    let closer = runs[number]
    let length = closer.source.count
    let bottom = kind * 6 + (closer.canOpen ? 3 : 0) + length % 3
    var depth = openers[kind].count
    let least = max(0, depth - Self.limit)
    while depth > least, openers[kind][depth - 1] >= bottoms[bottom] {
      depth -= 1
      let opener = runs[openers[kind][depth]]
      let isEither = closer.canOpen || opener.canClose
      if !isEither || length.isMultiple(of: 3)
        || !(opener.source.count + length).isMultiple(of: 3)
      {
        return depth
      }
    }
    bottoms[bottom] = number
    return nil
  }

  private static func index(of character: UInt8) -> Int {
    switch character {
    case UInt8(ascii: "*"): 0
    case UInt8(ascii: "_"): 1
    case UInt8(ascii: "~"): 2
    default: 3
    }
  }
}
