/// Names in the order of their letters, to be searched for what is near a text.
///
/// A search goes through the names as through a tree of their letters, keeps a row of edit distances for
/// each letter, and turns back where no name with these first letters can be near.
struct SortedNames: Sendable {
  private let names: [String]
  /// Letters of names, small, one name after the other; plurals in `s` without it as well.
  private let letters: ContiguousArray<UInt8>
  /// Sorted by letters, then by name.
  private let entries: ContiguousArray<Entry>

  private struct Entry {
    var start: Int32
    var end: Int32
    var name: Int32
  }

  /// How many near names a search gives at most.
  static let most = 32
  /// How many distances one text may cost.
  private static let budget = 200_000
  /// Longer texts are no misspelt names.
  private static let longest = 256

  init(_ unsorted: some Sequence<String>) {
    let names = unsorted.sorted()
    var letters = ContiguousArray<UInt8>()
    var entries = ContiguousArray<Entry>()
    for (number, name) in names.enumerated() where number == 0 || names[number - 1] != name {
      let start = letters.count
      letters.append(contentsOf: name.lowercased().utf8)
      guard letters.count > start, letters.count < Int(Int32.max) else { continue }
      let entry = Entry(start: Int32(start), end: Int32(letters.count), name: Int32(number))
      entries.append(entry)
      if letters.last == UInt8(ascii: "s"), letters.count > start + 1 {
        entries.append(Entry(start: entry.start, end: entry.end - 1, name: entry.name))
      }
    }
    entries.sort { a, b in
      let (x, y) = (letters[Int(a.start)..<Int(a.end)], letters[Int(b.start)..<Int(b.end)])
      return x.elementsEqual(y) ? a.name < b.name : x.lexicographicallyPrecedes(y)
    }
    self.names = names
    self.letters = letters
    self.entries = entries
  }

  /// The names within the distance at which words still look alike.
  func near(_ typed: String, most: Int = Self.most) -> NearNames {
    var near = NearNames()
    let wanted = ContiguousArray(typed.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= Self.longest else { return near }
    let limit = nearMissLimit(letters: wanted.count)
    var search = Search(wanted, limit: limit, budget: Self.budget, most: most)
    // The nearest are found first, with little work, however many others there are.
    for reach in Array(0..<min(limit, 5)) + [limit] where search.hits.isEmpty {
      search.begin(reach)
      visit(entries.indices, 0, &search)
    }
    if search.reach < limit, search.budget > 0 {
      search.begin(limit)
      visit(entries.indices, 0, &search)
    }
    near.isComplete = search.budget > 0 && search.hits.count < most
    near.names = search.hits.map { (distance: $0.value, name: names[Int($0.key)]) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
    return near
  }

  /// - Parameters:
  ///   - range: Entries that begin with the same letters.
  ///   - depth: The number of these letters.
  private func visit(_ range: Range<Int>, _ depth: Int, _ search: inout Search) {
    var index = range.lowerBound
    while index < range.upperBound, length(index) == depth {
      search.end(entries[index].name, at: depth)
      index += 1
    }
    while index < range.upperBound, !search.isOver {
      let letter = letters[Int(entries[index].start) + depth]
      let end = self.end(of: letter, at: depth, in: index..<range.upperBound)
      if search.step(letter, to: depth + 1) { visit(index..<end, depth + 1, &search) }
      index = end
    }
  }

  private func length(_ index: Int) -> Int { Int(entries[index].end - entries[index].start) }

  /// Where the entries end whose next letter is that of the first.
  private func end(of letter: UInt8, at depth: Int, in range: Range<Int>) -> Int {
    func isSame(_ index: Int) -> Bool { letters[Int(entries[index].start) + depth] == letter }
    var (low, stride) = (range.lowerBound, 1)
    while low + stride < range.upperBound, isSame(low + stride) {
      low += stride
      stride *= 2
    }
    var high = min(low + stride, range.upperBound)
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if isSame(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SortedNames {
  /// Rows of distances between the letters gone through and each beginning of the wanted text, by
  /// optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours.
  private struct Search {
    private let wanted: ContiguousArray<UInt8>
    private let width: Int
    private var rows: ContiguousArray<Int32>
    private var path: ContiguousArray<UInt8>
    private let most: Int
    private(set) var reach = 0
    private(set) var budget: Int
    /// The distance of each name that was found.
    private(set) var hits: [Int32: Int32] = [:]

    init(_ wanted: ContiguousArray<UInt8>, limit: Int, budget: Int, most: Int) {
      self.wanted = wanted
      self.budget = budget
      self.most = most
      width = wanted.count + 1
      let depth = wanted.count + limit + 2
      rows = ContiguousArray(repeating: 0, count: width * depth)
      path = ContiguousArray(repeating: 0, count: depth)
    }

    var isOver: Bool { budget <= 0 || hits.count >= most }

    /// Begins anew with the greatest distance to look for.
    mutating func begin(_ reach: Int) {
      self.reach = reach
      for place in 0..<width { rows[place] = Int32(min(place, reach + 1)) }
    }

    /// Goes on by a letter; `false` where nothing behind it can be near.
    mutating func step(_ letter: UInt8, to depth: Int) -> Bool {
      guard depth <= wanted.count + reach else { return false }
      let far = Int32(reach + 1)
      path[depth] = letter
      let (start, end) = (max(0, depth - reach), min(wanted.count, depth + reach))
      let (row, above) = (depth * width, (depth - 1) * width)
      budget -= end - start + 1
      var nearest = far
      for place in start...end {
        var best = far
        if place < depth + reach { best = min(best, rows[above + place] + 1) }
        if place > 0 {
          best = min(best, rows[above + place - 1] + (wanted[place - 1] == letter ? 0 : 1))
          if place > start { best = min(best, rows[row + place - 1] + 1) }
          if place > 1, depth > 1, wanted[place - 2] == letter, wanted[place - 1] == path[depth - 1]
          {
            best = min(best, rows[above - width + place - 2] + 1)
          }
        }
        rows[row + place] = best
        nearest = min(nearest, best)
      }
      return nearest < far
    }

    /// Takes up a name that has no more letters.
    mutating func end(_ name: Int32, at depth: Int) {
      guard abs(depth - wanted.count) <= reach, !isOver else { return }
      let distance = rows[depth * width + wanted.count]
      guard distance <= reach else { return }
      hits[name] = min(hits[name] ?? distance, distance)
    }
  }
}
