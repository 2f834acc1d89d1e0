extension Inlines {
  /// Turns `~~text~~` and `~text~` into struck text, by cmark-gfm's rules.
  ///
  /// A run of one or two tildes opens or closes as a run of asterisks does. One that meets another of
  /// a different length closes nothing. What lies across the edges of emphasis or a link strikes nothing:
  /// those stand, where cmark-gfm goes by which closes first.
  ///
  /// - Parameter source: The bytes that were parsed.
  mutating func findStrikethrough(in source: ContiguousArray<UInt8>) {
    var runs: [TildeRun] = []
    var stack = TildeStack()
    var index = 0
    while index < items.count {
      let item = items[index]
      if item.kind == .bareAddress, item.edge == .enter {
        index = item.partner + 1
        continue
      }
      switch item.edge {
      case .enter: stack.enter()
      case .exit: stack.leave()
      case .leaf:
        guard item.kind == .text else { break }
        var offset = item.text.lowerBound
        while let tilde = bytes.firstIndex(of: UInt8(ascii: "~"), in: offset..<item.text.upperBound)
        {
          guard let run = tildeRun(at: tilde, item: index, in: source) else {
            offset = tilde + 1
            continue
          }
          offset = run.range.upperBound
          guard run.range.count <= 2, run.canOpen || run.canClose else { continue }
          runs.append(run)
          stack.take(runs.count - 1, &runs)
        }
      }
      index += 1
    }
    rewrite(runs.filter { $0.edge != nil })
  }

  /// The tildes that begin at an offset; `nil` where the first is an escape's.
  private func tildeRun(
    at offset: Int, item: Int, in source: ContiguousArray<UInt8>
  ) -> TildeRun? {
    let text = items[item].text
    guard map.isVerbatim(offset) else { return nil }
    var end = offset + 1
    while end < text.upperBound, bytes[end] == UInt8(ascii: "~"), map.isVerbatim(end) { end += 1 }
    let place = map.source(of: offset..<end)
    let before = scalar(before: offset, item: item, source, place)
    let after = scalar(after: end, item: item, source, place)
    let canOpen = !after.isBlank && (!after.isPunctuation || before.isBlankOrPunctuation)
    let canClose = !before.isBlank && (!before.isPunctuation || after.isBlankOrPunctuation)
    return TildeRun(item: item, range: offset..<end, canOpen: canOpen, canClose: canClose)
  }

  private static let lineEnd = DecodedScalar(value: "\n", length: 1)

  private func scalar(
    before offset: Int, item: Int, _ source: ContiguousArray<UInt8>, _ place: Range<Int>?
  ) -> DecodedScalar {
    if offset == items[item].text.lowerBound, !isInside(item - 1) { return Self.lineEnd }
    if let place, place.lowerBound > 0 { return source.scalar(before: place.lowerBound) }
    return offset > items[item].text.lowerBound
      ? bytes.scalar(before: offset) : DecodedScalar(value: "*", length: 1)
  }

  private func scalar(
    after offset: Int, item: Int, _ source: ContiguousArray<UInt8>, _ place: Range<Int>?
  ) -> DecodedScalar {
    if let place {
      return place.upperBound < source.count
        ? source.scalar(at: place.upperBound) : Self.lineEnd
    }
    if offset < items[item].text.upperBound { return bytes.scalar(at: offset) }
    return isInside(item + 1) ? DecodedScalar(value: "*", length: 1) : Self.lineEnd
  }

  /// Whether there is an item on the same line.
  private func isInside(_ item: Int) -> Bool {
    guard items.indices.contains(item) else { return false }
    return items[item].kind != .softBreak && items[item].kind != .lineBreak
  }

  private mutating func rewrite(_ edges: [TildeRun]) {
    guard !edges.isEmpty else { return }
    var rewritten: [Item] = []
    rewritten.reserveCapacity(items.count + 2 * edges.count)
    var next = 0
    for (index, item) in items.enumerated() {
      var start = item.text.lowerBound
      while next < edges.count, edges[next].item == index, let edge = edges[next].edge {
        let run = edges[next].range
        if start < run.lowerBound { rewritten.append(item.part(start..<run.lowerBound)) }
        var mark = item.part(run.upperBound..<run.upperBound)
        mark.kind = .strikethrough
        mark.edge = edge
        rewritten.append(mark)
        start = run.upperBound
        next += 1
      }
      if start == item.text.lowerBound {
        rewritten.append(item)
      } else if start < item.text.upperBound {
        rewritten.append(item.part(start..<item.text.upperBound))
      }
    }
    items = rewritten
    pairEdges()
  }
}

/// One or two tildes that may strike.
private struct TildeRun {
  var item: Int
  var range: Range<Int>
  var canOpen: Bool
  var canClose: Bool
  /// What it turned out to be.
  var edge: Inlines.Edge?
}

/// The runs that may still open, those of each container apart.
private struct TildeStack {
  private var open: [Int] = []
  /// Where the openers of the containers around begin, with their limits.
  private var frames: [(start: Int, limits: [Int])] = []
  private var start = 0
  /// For each length: openers below this depth have been seen not to fit.
  private var limits = [0, 0, 0]

  mutating func enter() {
    frames.append((start, limits))
    start = open.count
  }

  mutating func leave() {
    open.removeLast(open.count - start)
    if let frame = frames.popLast() { (start, limits) = frame }
  }

  /// Lets a run close the nearest one that fits, or wait to be closed.
  mutating func take(_ index: Int, _ runs: inout [TildeRun]) {
    let run = runs[index]
    if run.canClose {
      let length = run.range.count
      let floor = max(start, limits[length])
      var depth = open.count
      while depth > floor {
        depth -= 1
        let opener = runs[open[depth]]
        let isOdd =
          (run.canOpen || opener.canClose) && (opener.range.count + length).isMultiple(of: 3)
        guard !isOdd else { continue }
        guard opener.range.count == length else { return }
        runs[open[depth]].edge = .enter
        runs[index].edge = .exit
        open.removeLast(open.count - depth)
        for length in limits.indices { limits[length] = min(limits[length], depth) }
        return
      }
      limits[length] = open.count
    }
    if run.canOpen { open.append(index) }
  }
}
