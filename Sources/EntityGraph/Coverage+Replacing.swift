internal import PolicyModel

extension Coverage {
  /// The coverage after edits of briefings that were shown before and still are.
  ///
  /// - Parameters:
  ///   - edited: The mentions of each edited briefing.
  ///   - graph: The new graph; edges between other records are unchanged.
  ///   - hasDates: Whether their dates may have changed.
  /// - Complexity: O(quotes) if they still cover the same records in the same manner, otherwise O(entries).
  package func replacing(
    _ edited: [Int: [Mention]], in graph: EntityGraph, hasDates: Bool
  ) -> Coverage {
    let edited = edited.filter { rank[$0.key] >= 0 }
    guard !edited.isEmpty else { return self }
    var list = EntryList(count: rank.count)
    for (briefing, mentions) in edited {
      list.add(briefing, in: graph, mentions: mentions, at: mentions.indices)
    }
    let briefings = hasDates ? order(moving: Set(edited.keys), in: graph.catalog) : self.briefings
    if briefings == self.briefings, edited.keys.allSatisfy({ covers($0, asIn: list) }) {
      return replacingQuotes(of: edited.keys, by: list)
    }
    var whole = EntryList(count: rank.count)
    whole.reserve(entries: entries.count + list.entries.count, quotes: quotes.count)
    for briefing in briefings {
      if let mentions = edited[briefing] {
        whole.add(briefing, in: graph, mentions: mentions, at: mentions.indices)
      } else {
        whole.add(briefing, from: self)
      }
    }
    return Coverage(briefings, whole)
  }

  /// Whether a briefing covers the records of a list in the same manner and order.
  private func covers(_ briefing: Int, asIn list: EntryList) -> Bool {
    let range = list.byBriefing[briefing]
    return subjects(of: briefing).elementsEqual(
      list.entries[Int(range.lowerBound)..<Int(range.upperBound)]
    ) { $0.subject == $1.subject && $0.manner == $1.manner && $0.isNamed == $1.isNamed }
  }

  private func replacingQuotes(of edited: some Sequence<Int>, by list: EntryList) -> Coverage {
    var changed: [(place: Int, quote: Quote)] = []
    for briefing in edited {
      let new = Int(list.byBriefing[briefing].lowerBound)
      for (offset, entry) in subjects(of: briefing).enumerated() where entry.isNamed {
        let (place, quote) = (
          Int(entry.quote), list.quotes[Int(list.entries[new + offset].quote)]
        )
        if quotes[place] != quote { changed.append((place, quote)) }
      }
    }
    guard !changed.isEmpty else { return self }
    var quotes = self.quotes
    for (place, quote) in changed { quotes[place] = quote }
    return Coverage(self, quotes: quotes)
  }

  /// The briefings, newest first, after some dates may have changed.
  private func order(moving edited: Set<Int>, in catalog: Catalog) -> [Int] {
    func precedes(_ one: Int, _ other: Int) -> Bool {
      let (first, second) = (
        catalog.entities[one].date?.number ?? .min, catalog.entities[other].date?.number ?? .min
      )
      return first == second ? one < other : first > second
    }
    var order = briefings.filter { !edited.contains($0) }
    for briefing in edited.sorted() {
      var (low, high) = (0, order.count)
      while low < high {
        let middle = (low + high) / 2
        if precedes(order[middle], briefing) { low = middle + 1 } else { high = middle }
      }
      order.insert(briefing, at: low)
    }
    return order
  }
}
