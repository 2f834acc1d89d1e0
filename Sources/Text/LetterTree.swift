/// Words in the order of their letters, gone through as a tree of letters.
struct LetterTree: Sendable {
  /// The letters of all words, one word after the other.
  private let letters: ContiguousArray<UInt8>
  /// Sorted by letters, then by name.
  private let entries: ContiguousArray<Entry>

  private struct Entry {
    var start: Int32
    var end: Int32
    var name: Int32
  }

  init(_ words: [(letters: ContiguousArray<UInt8>, name: Int32)]) {
    var letters = ContiguousArray<UInt8>()
    var entries = ContiguousArray<Entry>()
    letters.reserveCapacity(words.reduce(0) { $0 + $1.letters.count })
    entries.reserveCapacity(words.count)
    for word in words where letters.count + word.letters.count < Int(Int32.max) {
      let start = Int32(letters.count)
      letters.append(contentsOf: word.letters)
      entries.append(Entry(start: start, end: Int32(letters.count), name: word.name))
    }
    entries.sort { a, b in
      let (x, y) = (letters[Int(a.start)..<Int(a.end)], letters[Int(b.start)..<Int(b.end)])
      return x.elementsEqual(y) ? a.name < b.name : x.lexicographicallyPrecedes(y)
    }
    self.letters = letters
    self.entries = entries
  }

  /// How many letters of a word it takes until at most so many words begin alike.
  func depth(of word: ContiguousArray<UInt8>, entries most: Int) -> Int {
    var range = entries.indices
    for depth in word.indices {
      guard range.count > most else { return depth }
      var next = range.lowerBound..<range.lowerBound
      var index = range.lowerBound
      while index < range.upperBound, length(index) == depth { index += 1 }
      while index < range.upperBound, next.isEmpty {
        let letter = self.letter(index, depth)
        guard letter <= word[depth] else { break }
        let end = self.end(of: letter, at: depth, in: index..<range.upperBound)
        if letter == word[depth] { next = index..<end }
        index = end
      }
      range = next
    }
    return word.count
  }

  /// Finds the words within a distance.
  ///
  /// - Returns: Whether all were found: neither the budget nor the number of hits stopped it.
  func search(_ search: inout LetterSearch, _ reach: Int) -> Bool {
    search.begin(reach)
    visit(entries.indices, 0, &search)
    return !search.isOver
  }

  /// - Parameters:
  ///   - range: Entries that begin with the same letters.
  ///   - depth: The number of these letters.
  private func visit(_ range: Range<Int>, _ depth: Int, _ search: inout LetterSearch) {
    var index = range.lowerBound
    while index < range.upperBound, length(index) == depth {
      search.end(entries[index].name, at: depth)
      index += 1
    }
    while index < range.upperBound, !search.isOver {
      let letter = letter(index, depth)
      let end = end(of: letter, at: depth, in: index..<range.upperBound)
      if search.step(letter, to: depth + 1) { visit(index..<end, depth + 1, &search) }
      index = end
    }
  }

  private func length(_ index: Int) -> Int { Int(entries[index].end - entries[index].start) }

  private func letter(_ index: Int, _ depth: Int) -> UInt8 {
    letters[Int(entries[index].start) + depth]
  }

  /// Where the entries end whose next letter is that of the first.
  private func end(of letter: UInt8, at depth: Int, in range: Range<Int>) -> Int {
    var (low, stride) = (range.lowerBound, 1)
    while low + stride < range.upperBound, self.letter(low + stride, depth) == letter {
      low += stride
      stride *= 2
    }
    var high = min(low + stride, range.upperBound)
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if self.letter(middle, depth) == letter { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A search for the words near a text: rows of distances between the letters gone through and each
/// beginning of the text, by optimal string alignment (insertions, deletions, substitutions, and swaps
/// of neighbours).
struct LetterSearch {
  private let wanted: ContiguousArray<UInt8>
  /// How many of its first letters may have no more than half of the edits.
  ///
  /// A letter on either side of the middle belongs to no half: the two may have changed places.
  let half: Int
  private let width: Int
  private var rows: ContiguousArray<Int32>
  private var path: ContiguousArray<UInt8>
  private let most: Int
  private var reach = 0
  /// How many distances may still be worked out.
  var budget = 0
  /// The distance of each name that was found.
  private(set) var hits: [Int32: Int32] = [:]

  init(_ wanted: ContiguousArray<UInt8>, half: Int, limit: Int, most: Int) {
    self.wanted = wanted
    self.half = half
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
    if half > 0 { for place in 0...half where place > reach / 2 { rows[place] = Int32(reach + 1) } }
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
        if place > 1, depth > 1, wanted[place - 2] == letter, wanted[place - 1] == path[depth - 1] {
          best = min(best, rows[above - width + place - 2] + 1)
        }
      }
      if half > 0, place <= half, best > reach / 2 { best = far }
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
