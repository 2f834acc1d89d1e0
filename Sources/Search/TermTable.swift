/// Where a word is on a page, the better place first.
package struct WordFields: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let title = WordFields(rawValue: 1)
  package static let summary = WordFields(rawValue: 2)
  package static let heading = WordFields(rawValue: 4)
  package static let body = WordFields(rawValue: 8)

  /// The index of the best place: 0 to 3.
  var best: Int { rawValue.trailingZeroBitCount }
}

/// Collects the words of a few hundred pages, one page after the other.
package struct TermTable {
  private let foldsPlurals: Bool
  private var bytes = ContiguousArray<UInt8>()
  private var terms: ContiguousArray<Term> = []
  /// Open addressing: the index of a term plus one; 0 for a free slot.
  private var slots = ContiguousArray<UInt32>(repeating: 0, count: 4096)
  /// The terms of the current page.
  private var touched: ContiguousArray<UInt32> = []
  /// Each term of each page with its place: the term, the page above the four bits of its fields.
  private var pairs: ContiguousArray<Pair> = []
  private var page: UInt32 = 0

  struct Term {
    let hash: UInt32
    let start: UInt32
    let length: UInt8
    var fields: UInt8
    /// The page that ``fields`` are of, from 1.
    var page: UInt32
    var count: UInt32
  }

  private struct Pair {
    let term: UInt32
    let posting: UInt16
  }

  /// The most pages that one table takes.
  package static let capacity = 4096

  package init(foldsPlurals: Bool) { self.foldsPlurals = foldsPlurals }

  package mutating func beginPage() {
    precondition(page < Self.capacity)
    page += 1
  }

  package mutating func add(_ text: String, _ fields: WordFields) {
    add(ContiguousArray(text.utf8), fields)
  }

  package mutating func add(_ text: PlainText) {
    add(text.bytes, .body)
    for range in text.headings { add(text.bytes, in: range, .heading) }
  }

  package mutating func add(
    _ text: ContiguousArray<UInt8>, in range: Range<Int>? = nil, _ fields: WordFields
  ) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * WordReader.longest) {
      buffer in
      unsafe text.withUnsafeBufferPointer { text in
        var reader = unsafe WordReader(
          text, in: range ?? 0..<text.count, foldsPlurals: foldsPlurals, into: buffer)
        while let hash = unsafe reader.next() {
          unsafe note(
            UnsafeBufferPointer(rebasing: reader.word[..<reader.length]), hash, fields.rawValue)
        }
      }
    }
  }

  private mutating func note(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ fields: UInt8) {
    let mask = slots.count - 1
    var slot = Int(hash ^ hash >> 15) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      if terms[index].hash == hash, unsafe isSame(terms[index], word) {
        if terms[index].page == page {
          terms[index].fields |= fields
        } else {
          terms[index].page = page
          terms[index].fields = fields
          touched.append(UInt32(index))
        }
        return
      }
      slot = (slot + 1) & mask
    }
    let index = UInt32(terms.count)
    slots[slot] = index + 1
    terms.append(
      Term(
        hash: hash, start: UInt32(bytes.count), length: UInt8(word.count), fields: fields,
        page: page, count: 0))
    unsafe bytes.append(contentsOf: word)
    touched.append(index)
    if terms.count * 2 > slots.count { grow() }
  }

  private func isSame(_ term: Term, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(term.length) == word.count else { return false }
    let start = Int(term.start)
    for offset in 0..<word.count where unsafe bytes[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (index, term) in terms.enumerated() {
      var slot = Int(term.hash ^ term.hash >> 15) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  package mutating func endPage() {
    let number = UInt16(page - 1) << 4
    for index in touched {
      terms[Int(index)].count += 1
      pairs.append(Pair(term: index, posting: number | UInt16(terms[Int(index)].fields)))
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// The words by shard.
  ///
  /// - Complexity: O(*n*) in words and pages.
  package consuming func part(shards: Int) -> TermPart {
    var starts = ContiguousArray<UInt32>(repeating: 0, count: terms.count + 1)
    for (index, term) in terms.enumerated() { starts[index + 1] = starts[index] + term.count }
    var next = starts
    var postings = ContiguousArray<UInt16>(repeating: 0, count: pairs.count)
    for pair in pairs {
      postings[Int(next[Int(pair.term)])] = pair.posting
      next[Int(pair.term)] += 1
    }
    var shardStarts = ContiguousArray<UInt32>(repeating: 0, count: shards + 1)
    for term in terms { shardStarts[Int(term.hash) & (shards - 1) + 1] += 1 }
    for shard in 0..<shards { shardStarts[shard + 1] += shardStarts[shard] }
    var places = shardStarts
    var entries = ContiguousArray<TermPart.Entry>(
      repeating: TermPart.Entry(hash: 0, start: 0, length: 0, postings: 0, end: 0),
      count: terms.count)
    for (index, term) in terms.enumerated() {
      let shard = Int(term.hash) & (shards - 1)
      entries[Int(places[shard])] = TermPart.Entry(
        hash: term.hash, start: term.start, length: term.length, postings: starts[index],
        end: starts[index + 1])
      places[shard] += 1
    }
    return TermPart(
      bytes: bytes, entries: entries, shardStarts: shardStarts, postings: postings)
  }
}

/// The words of a few hundred consecutive pages, by shard.
package struct TermPart: Sendable {
  let bytes: ContiguousArray<UInt8>
  let entries: ContiguousArray<Entry>
  /// Where the entries of each shard begin.
  let shardStarts: ContiguousArray<UInt32>
  /// For each entry its pages in order: the page above the four bits of its fields.
  let postings: ContiguousArray<UInt16>

  struct Entry: Sendable {
    let hash: UInt32
    let start: UInt32
    let length: UInt8
    let postings: UInt32
    let end: UInt32
  }

  func word(_ entry: Entry) -> ArraySlice<UInt8> {
    ArraySlice(bytes[Int(entry.start)..<Int(entry.start) + Int(entry.length)])
  }
}
