/// Names to be searched for what is near a text.
///
/// Of two texts with few edits between them one half or the other has at most half of the edits. So the
/// names are gone through from their beginnings, with few edits in the first half, and from their ends,
/// with few in the second: either way the search soon has few names left.
struct SortedNames: Sendable {
  private let names: [String]
  private let forward: LetterTree
  private let backward: LetterTree

  /// How many near names a search gives at most.
  static let most = 32
  /// How many distances one text may cost to find the nearest, and then to find the others.
  private static let budget = (nearest: 60_000, others: 12_000)
  /// Longer texts are no misspelt names.
  private static let longest = 256

  init(_ unsorted: some Sequence<String>) {
    let names = unsorted.sorted()
    // Plurals in `s` are also there without it.
    var words: [(letters: ContiguousArray<UInt8>, name: Int32)] = []
    words.reserveCapacity(names.count)
    for (number, name) in names.enumerated() where number == 0 || names[number - 1] != name {
      let letters = ContiguousArray(name.lowercased().utf8)
      if !letters.isEmpty { words.append((letters, Int32(number))) }
      if letters.last == UInt8(ascii: "s"), letters.count > 1 {
        words.append((ContiguousArray(letters.dropLast()), Int32(number)))
      }
    }
    self.names = names
    forward = LetterTree(words)
    for place in words.indices { words[place].letters.reverse() }
    backward = LetterTree(words)
  }

  /// The names within the distance at which words still look alike.
  func near(_ typed: String, most: Int = Self.most) -> NearNames {
    var near = NearNames()
    let wanted = ContiguousArray(typed.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= Self.longest else { return near }
    let limit = nearMissLimit(letters: wanted.count)
    let half = max(wanted.count / 2, forward.depth(of: wanted, entries: 16) + 1)
    var first = LetterSearch(wanted, half: half - 1, limit: limit, most: most)
    var second = LetterSearch(
      ContiguousArray(wanted.reversed()), half: wanted.count - half - 1, limit: limit, most: most)
    var found: [Int32: Int32] = [:]
    /// Whether no budget ran out.
    func search(_ reach: Int) -> Bool {
      let isWhole = forward.search(&first, reach)
      // Words too short to have halves are searched once.
      let isOther = first.half <= 0 || backward.search(&second, reach)
      for hits in [first.hits, second.hits] { found.merge(hits) { min($0, $1) } }
      return isWhole && isOther
    }
    // The nearest are found first, with little work, however many others there are.
    (first.budget, second.budget) = (Self.budget.nearest, Self.budget.nearest)
    var isComplete = true
    var last = 0
    for reach in Array(0..<min(limit, 5)) + [limit] where found.isEmpty && isComplete {
      isComplete = search(reach)
      last = reach
    }
    if last < limit, isComplete {
      // A name more than one edit away is never the only one, whatever others there are.
      let isWanted = last <= 1 || most == .max
      (first.budget, second.budget) = (Self.budget.others, Self.budget.others)
      if most == .max { (first.budget, second.budget) = (.max, .max) }
      isComplete = isWanted && search(limit)
    }
    near.isComplete = isComplete && found.count < most
    near.names = found.map { (distance: $0.value, name: names[Int($0.key)]) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(most).map(\.name)
    return near
  }
}
