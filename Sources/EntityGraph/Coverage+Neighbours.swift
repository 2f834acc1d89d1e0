internal import PolicyModel

/// Counters for every record, reused by one worker.
package struct Tally: Sendable {
  private var counts: [Int32]
  private var touched: [Int32] = []

  package init(records: Int) { counts = [Int32](repeating: 0, count: records) }

  mutating func add(_ number: Int32, _ weight: Int32 = 1) {
    if counts[Int(number)] == 0 { touched.append(number) }
    counts[Int(number)] += weight
  }

  /// The same for several numbers, except one.
  mutating func add(_ numbers: Span<Int32>, but exception: Int32, _ weight: Int32) {
    Self.add(numbers, but: exception, weight, to: &counts, &touched)
  }

  private static func add(
    _ numbers: Span<Int32>, but exception: Int32, _ weight: Int32, to counts: inout [Int32],
    _ touched: inout [Int32]
  ) {
    var counts = counts.mutableSpan
    for place in numbers.indices where numbers[place] != exception {
      let number = Int(numbers[place])
      if counts[number] == 0 { touched.append(numbers[place]) }
      counts[number] += weight
    }
  }

  func has(_ number: Int32) -> Bool { counts[Int(number)] != 0 }

  /// Resets all counters to zero.
  mutating func clear() {
    for number in touched { counts[Int(number)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  /// The greatest counts, ties in the given order. Resets all counters to zero.
  ///
  /// - Complexity: O(*n*) for *n* touched counters if few are near the greatest.
  mutating func takeGreatest(
    _ limit: Int, before precedes: (Int, Int) -> Bool
  ) -> [(number: Int, count: Int)] {
    var best: [(number: Int, count: Int)] = []
    best.reserveCapacity(limit + 1)
    // The least count that is still among them.
    var least = 1
    for touched in touched {
      let number = Int(touched)
      let count = Int(counts[number])
      counts[number] = 0
      guard count >= least else { continue }
      let place =
        best.lastIndex { $0.count > count || $0.count == count && precedes($0.number, number) }
        .map { $0 + 1 } ?? 0
      guard place < limit else { continue }
      best.insert((number, count), at: place)
      if best.count > limit { best.removeLast() }
      if best.count == limit { least = best[limit - 1].count }
    }
    touched.removeAll(keepingCapacity: true)
    return best
  }
}

extension Coverage {
  /// The companies, agencies, policies and people most often in one briefing with a record.
  ///
  /// - Returns: At most `limit`, the most frequent first, then by address.
  /// - Complexity: O(briefings on the record): at most 200 subjects of each count, those of its front
  ///   matter first, so a briefing that names thousands of records costs no more.
  package func companions(
    of subject: Int, in catalog: Catalog, limit: Int, tally: inout Tally
  ) -> [(number: Int, count: Int)] {
    let wanted = KindSet.companions
    let kinds = catalog.kinds
    let (entries, places) = (entries, bySubject.places)
    for place in bySubject.range(of: subject) {
      let all = byBriefing[Int(entries[Int(places[place])].briefing)]
      for index in Int(all.lowerBound)..<Int(min(all.upperBound, all.lowerBound + 200)) {
        let other = entries[index].subject
        guard other != subject, wanted.contains(kinds[Int(other)]) else { continue }
        tally.add(other)
      }
    }
    // Within one kind, numbers follow slugs.
    return tally.takeGreatest(limit) { first, second in
      let (a, b) = (kinds[first], kinds[second])
      return a == b ? first < second : a.folder < b.folder
    }
  }

  /// The briefings that share most with one; rare subjects count more than common ones, deals most.
  ///
  /// - Returns: At most `limit`, each with the shared subjects, the rarest first.
  /// - Complexity: Considers at most 100 briefings per subject, those nearest in time.
  package func related(
    to briefing: Int, in catalog: Catalog, limit: Int, tally: inout Tally
  ) -> [(briefing: Int, shared: [Int])] {
    let own = subjects(of: briefing).map {
      (subject: $0.subject, weight: weight(of: $0.subject, in: catalog))
    }
    let (ownRank, ranks) = (rank[briefing], ranks)
    for (subject, weight) in own {
      let near = window(bySubject.range(of: Int(subject)), around: ownRank)
      tally.add(ranks.span.extracting(near), but: ownRank, weight)
    }
    let greatest = tally.takeGreatest(limit) { $0 < $1 }
    guard !greatest.isEmpty else { return [] }
    let rarest = own.sorted {
      $0.weight == $1.weight ? $0.subject < $1.subject : $0.weight > $1.weight
    }
    return greatest.map { found in
      let other = briefings[found.number]
      for entry in subjects(of: other) { tally.add(entry.subject) }
      var shared: [Int] = []
      shared.reserveCapacity(rarest.count)
      for (subject, _) in rarest where tally.has(subject) { shared.append(Int(subject)) }
      tally.clear()
      return (other, shared)
    }
  }

  private func weight(of subject: Int32, in catalog: Catalog) -> Int32 {
    let weight = Int32(8192 / (count(on: Int(subject)) + 1)) + 1
    return catalog.kinds[Int(subject)] == .deal ? weight * 4 : weight
  }

  /// The range of at most 100 ranks in a row that are nearest to one.
  private func window(_ row: Range<Int>, around wanted: Int32) -> Range<Int> {
    let reach = 50
    guard row.count > 2 * reach else { return row }
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if ranks[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    let start = max(row.lowerBound, min(low - reach, row.upperBound - 2 * reach))
    return start..<start + 2 * reach
  }
}

extension KindSet {
  /// Made once: a literal of several kinds allocates memory.
  fileprivate static let companions: KindSet = [.company, .agency, .policy, .person]
}
