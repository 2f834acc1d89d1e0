internal import Text

extension Inlines {
  /// Turns `~~text~~` and `~text~` into struck text, by cmark-gfm's rules.
  ///
  /// Tildes, asterisks and underscores take part in one game there: which of them pair first decides
  /// which are text. So the emphasis that cmark found is taken back and all is paired anew.
  ///
  /// - Parameters:
  ///   - source: The bytes that were parsed.
  ///   - end: Where the block ends in them.
  ///   - marks: Whether `==text==` is marked text, as Obsidian has it.
  mutating func findStrikethrough(
    in source: ContiguousArray<UInt8>, end: Int, marks: Bool
  ) {
    // Where the block was not found in the source, there are no places to go by.
    guard !map.segments.isEmpty else { return }
    var pairing = Pairing(
      source: source, end: end, line: map.segments[0].source.lowerBound, marks: marks)
    var index = 0
    while index < items.count {
      let item = items[index]
      switch (item.kind, item.edge) {
      case (.bareAddress, .enter):
        for inner in index...item.partner { pairing.keep(items[inner]) }
        index = item.partner
      case (.emphasis, _), (.strong, _): pairing.take(source[item.source.lowerBound], item.source)
      case (.text, _): pairing.take(item, of: self)
      case (.softBreak, _), (.lineBreak, _):
        pairing.keep(item)
        pairing.line = item.source.upperBound
      case (_, .enter):
        pairing.keep(item)
        pairing.enter()
      case (_, .exit):
        pairing.leave()
        pairing.keep(item)
      default: pairing.keep(item)
      }
      index += 1
    }
    pairing.leave()
    guard pairing.runs.contains(where: { $0.isTilde || $0.isEqualsSign }) else { return }
    rebuild(pairing)
  }

  /// Puts the items together again, as the runs were paired.
  private mutating func rebuild(_ pairing: Pairing) {
    var rebuilt = Inlines.Content()
    for piece in pairing.pieces {
      switch piece {
      case .item(let item): rebuilt.append(item, of: self)
      case .run(let number):
        let run = pairing.runs[number]
        var place = run.source.lowerBound
        for kind in run.ends {
          let length = kind == .emphasis ? 1 : kind == .strong ? 2 : run.source.count
          rebuilt.appendEdge(kind, .exit, at: place..<place + length)
          place += length
        }
        if run.remaining > 0 {
          rebuilt.append(run.character, at: place..<place + run.remaining)
          place += run.remaining
        }
        for kind in run.begins.reversed() {
          let length = kind == .emphasis ? 1 : kind == .strong ? 2 : run.source.count
          rebuilt.appendEdge(kind, .enter, at: place..<place + length)
          place += length
        }
      }
    }
    replace(with: rebuilt)
  }
}

/// The items of a block with its runs of delimiters apart.
private struct Pairing {
  let source: ContiguousArray<UInt8>
  let end: Int
  /// Where the text of the line at hand begins.
  var line: Int
  private(set) var pieces: [Piece] = []
  private(set) var runs: [DelimiterRun] = []
  /// The runs of each container that is open, by their numbers.
  private var frames: [[Int]] = [[]]

  enum Piece {
    case item(Inlines.Item)
    case run(Int)
  }

  private let marks: Bool

  init(source: ContiguousArray<UInt8>, end: Int, line: Int, marks: Bool) {
    self.marks = marks
    self.source = source
    self.end = end
    self.line = line
  }

  mutating func keep(_ item: Inlines.Item) { pieces.append(.item(item)) }

  mutating func enter() { frames.append([]) }

  /// Pairs the runs of the container that ends.
  mutating func leave() {
    guard let frame = frames.popLast() else { return }
    var stack = DelimiterStack()
    for number in frame { stack.take(number, &runs) }
  }

  /// Takes characters of one kind; those that follow each other in the source are one run.
  mutating func take(_ character: UInt8, _ place: Range<Int>) {
    if case .run(let number) = pieces.last, runs[number].character == character,
      runs[number].source.upperBound == place.lowerBound
    {
      var run = DelimiterRun(character, at: runs[number].source.lowerBound..<place.upperBound)
      run.setFlanks(in: source, line: line, end: end)
      runs[number] = run
      return
    }
    var run = DelimiterRun(character, at: place)
    run.setFlanks(in: source, line: line, end: end)
    frames[frames.count - 1].append(runs.count)
    pieces.append(.run(runs.count))
    runs.append(run)
  }

  /// Takes a text apart.
  mutating func take(_ item: Inlines.Item, of inlines: Inlines) {
    let bytes = inlines.bytes
    var start = item.text.lowerBound
    var index = start
    while index < item.text.upperBound {
      let character = bytes[index]
      guard character.isDelimiter || marks && character == UInt8(ascii: "="),
        inlines.map.isVerbatim(index)
      else {
        index += 1
        continue
      }
      var last = index + 1
      while last < item.text.upperBound, bytes[last] == character, inlines.map.isVerbatim(last) {
        last += 1
      }
      guard let place = inlines.map.source(of: index..<last), place.count == last - index else {
        index = last
        continue
      }
      if start < index { keep(item.part(start..<index)) }
      take(character, place)
      (start, index) = (last, last)
    }
    if start < item.text.upperBound { keep(item.part(start..<item.text.upperBound)) }
  }
}

extension UInt8 {
  fileprivate var isDelimiter: Bool {
    self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "~")
  }
}
