/// The words of one shard with the pages that have them, merged from all parts.
///
/// As text: `;word:title,summary,heading,body` for each word in order, each list a ``NumberList`` of the pages of which
/// that is the word's best place. Empty lists at the end are left out. A `*` is the body list of a word that is in more
/// than half of all pages: it says nothing about any of them.
package struct TermShard {
  private var terms: [Term] = []

  private struct Term {
    let word: ArraySlice<UInt8>
    /// The part and the entry in it, for each part that has the word.
    var places: [(part: Int, entry: Int)]
  }

  /// - Complexity: O(*n* log *n*) in the words of the shard.
  package init(_ shard: Int, of parts: [TermPart]) {
    var known: [UInt32: [Int]] = [:]
    for (part, words) in parts.enumerated() {
      for entry in words.shardStarts[shard]..<words.shardStarts[shard + 1] {
        let found = words.entries[Int(entry)]
        let word = words.word(found)
        let same = known[found.hash]?.first { terms[$0].word == word }
        if let same {
          terms[same].places.append((part, Int(entry)))
        } else {
          known[found.hash, default: []].append(terms.count)
          terms.append(Term(word: word, places: [(part, Int(entry))]))
        }
      }
    }
    terms.sort { $0.word.lexicographicallyPrecedes($1.word) }
  }

  /// Lists in the fewest pages for which a word counts as common.
  private static let fewest = 64

  /// - Parameters:
  ///   - pages: The number of all pages.
  ///   - number: The number of a page, by its part and its place in it.
  package func write(
    of parts: [TermPart], pages: Int, number: (_ part: Int, _ page: Int) -> Int,
    to out: inout ContiguousArray<UInt8>
  ) {
    var lists = [ContiguousArray<UInt8>](repeating: [], count: 4)
    for term in terms {
      for index in lists.indices { lists[index].removeAll(keepingCapacity: true) }
      var counters = [NumberList](repeating: NumberList(), count: 4)
      let count = term.places.reduce(0) { sum, place in
        let entry = parts[place.part].entries[place.entry]
        return sum + Int(entry.end - entry.postings)
      }
      let isCommon = count > Self.fewest && count * 2 > pages
      for place in term.places {
        let part = parts[place.part]
        let entry = part.entries[place.entry]
        for index in Int(entry.postings)..<Int(entry.end) {
          let posting = part.postings[index]
          let field = WordFields(rawValue: UInt8(posting & 15)).best
          if isCommon, field == 3 { continue }
          counters[field].append(
            number(place.part, Int(posting >> 4)), to: &lists[field])
        }
      }
      if isCommon { lists[3] = [UInt8(ascii: "*")] }
      out.append(UInt8(ascii: ";"))
      out.append(contentsOf: term.word)
      out.append(UInt8(ascii: ":"))
      let last = lists.lastIndex { !$0.isEmpty } ?? 0
      for (index, list) in lists[...last].enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        out.append(contentsOf: list)
      }
    }
  }
}
