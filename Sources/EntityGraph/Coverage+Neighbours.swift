internal import PolicyModel

/// Counters for every record, kept by a worker and used again and again.
package struct Tally: Sendable {
  private var counts: [Int32]
  private var touched: [Int32] = []

  package init(records: Int) { counts = [Int32](repeating: 0, count: records) }

  mutating func add(_ number: Int32, _ weight: Int32 = 1) {
    if counts[Int(number)] == 0 { touched.append(number) }
    counts[Int(number)] += weight
  }

  func has(_ number: Int32) -> Bool { counts[Int(number)] != 0 }

  /// Sets all counters back to zero.
  mutating func clear() {
    for number in touched { counts[Int(number)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  /// The greatest counts, those of equal count in an order of their own; all counters are zero again.
  ///
  /// - Complexity: O(*n*) for *n* touched where few of them get near the first.
  mutating func takeGreatest(
    _ limit: Int, before precedes: (Int, Int) -> Bool
  ) -> [(number: Int, count: Int)] {
    var best: [(number: Int, count: Int)] = []
    best.reserveCapacity(limit + 1)
    for touched in touched {
      let number = Int(touched)
      let count = Int(counts[number])
      counts[number] = 0
      if best.count == limit, let last = best.last, count < last.count { continue }
      let place =
        best.lastIndex { $0.count > count || $0.count == count && precedes($0.number, number) }
        .map { $0 + 1 } ?? 0
      guard place < limit else { continue }
      best.insert((number, count), at: place)
      if best.count > limit { best.removeLast() }
    }
    touched.removeAll(keepingCapacity: true)
    return best
  }
}

extension Coverage {
  /// The companies, agencies, policies and people most often in one briefing with a record.
  ///
  /// - Returns: At most `limit`, the most frequent first, then by address.
  /// - Complexity: O(briefings on the record): of each at most 200 subjects count, those of its front
  ///   matter first, so that a briefing that names thousands costs each of them no more.
  package func companions(
    of subject: Int, in catalog: Catalog, limit: Int, tally: inout Tally
  ) -> [(number: Int, count: Int)] {
    let wanted: KindSet = [.company, .agency, .policy, .person]
    for entry in briefings(on: subject) {
      for other in subjects(of: Int(entry.briefing)).prefix(200)
      where other.subject != entry.subject
        && wanted.contains(catalog.kinds[Int(other.subject)])
      {
        tally.add(other.subject)
      }
    }
    return tally.takeGreatest(limit) { first, second in
      let (a, b) = (catalog.entities[first].id, catalog.entities[second].id)
      return a.kind == b.kind ? a.slug < b.slug : a.kind.folder < b.kind.folder
    }
  }

  /// The briefings that share most with one, rare subjects counting more than common ones, deals most.
  ///
  /// - Returns: At most `limit`, each with what is shared, the rarest first.
  /// - Complexity: Of each subject at most 100 briefings are looked at, those nearest in time.
  package func related(
    to briefing: Int, in catalog: Catalog, limit: Int, tally: inout Tally
  ) -> [(briefing: Int, shared: [Int])] {
    let own = subjects(of: briefing)
    let ownRank = rank[briefing]
    for entry in own {
      let weight = weight(of: entry.subject, in: catalog)
      for other in window(ranks(on: Int(entry.subject)), around: ownRank) where other != ownRank {
        tally.add(other, weight)
      }
    }
    return tally.takeGreatest(limit) { $0 < $1 }.map { found in
      let other = briefings[found.number]
      for entry in subjects(of: other) { tally.add(entry.subject) }
      let shared = own.filter { tally.has($0.subject) }
        .map { (subject: Int($0.subject), weight: weight(of: $0.subject, in: catalog)) }
      tally.clear()
      return (
        other,
        shared.sorted { $0.weight == $1.weight ? $0.subject < $1.subject : $0.weight > $1.weight }
          .map(\.subject)
      )
    }
  }

  private func weight(of subject: Int32, in catalog: Catalog) -> Int32 {
    let weight = Int32(8192 / (count(on: Int(subject)) + 1)) + 1
    return catalog.kinds[Int(subject)] == .deal ? weight * 4 : weight
  }

  /// The ranks nearest to one, at most 100.
  private func window(_ ranks: ArraySlice<Int32>, around wanted: Int32) -> ArraySlice<Int32> {
    let reach = 50
    guard ranks.count > 2 * reach else { return ranks }
    var (low, high) = (ranks.startIndex, ranks.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if ranks[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    let start = max(ranks.startIndex, min(low - reach, ranks.endIndex - 2 * reach))
    return ranks[start..<start + 2 * reach]
  }
}
