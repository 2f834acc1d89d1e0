/// What was probably meant in place of a word that nothing answers to.
package struct NearMiss: Hashable, Sendable {
  package let text: String
  /// Whether nothing else could have been meant: one edit away, and nothing else is near. Of a closed
  /// list it may then be written by `check --fix`; see ``Fix``.
  package let isOnly: Bool

  package init(_ text: String, isOnly: Bool) {
    self.text = text
    self.isOnly = isOnly
  }
}

extension Sequence<String> {
  /// The element that was probably meant, and whether it is the only one that is near.
  ///
  /// The only one is one edit away. A name that differs in a digit is never the only one: an order's
  /// number is no misspelling.
  package func nearMiss(to typed: String) -> NearMiss? {
    let near = closestMatches(to: typed, count: .max)
    guard let first = near.first else { return nil }
    return NearMiss(
      first,
      isOnly: near.allSatisfy { $0 == first } && first.hasDigits(of: typed)
        && first.isOneEdit(from: typed))
  }

  /// The element that was probably meant, or `nil` when nothing is near.
  ///
  /// Near is an edit distance of at most 1 for fewer than six letters, 2 up to eleven, and a sixth of
  /// the length beyond; two neighbouring letters in the wrong order count as one edit, case as none.
  /// A plural is as near as its singular. Of several the nearest, then the first by name.
  ///
  /// - Complexity: O(*n* × *m*²) for *n* names near *m* letters long; for use once a lookup failed.
  package func closestMatch(to typed: String) -> String? {
    closestMatches(to: typed, count: 1).first
  }

  /// The nearest elements, nearest first.
  package func closestMatches(to typed: String, count: Int) -> [String] {
    let wanted = Array(typed.lowercased().utf8)
    let limit = nearMissLimit(letters: wanted.count)
    var near: [(distance: Int, name: String)] = []
    for name in self where abs(name.utf8.count - wanted.count) <= limit + 1 {
      let letters = Array(name.lowercased().utf8)
      var distance = editDistance(letters, wanted)
      if distance > limit, letters.last == UInt8(ascii: "s") {
        distance = editDistance(letters.dropLast(), wanted)
      }
      if distance <= limit { near.append((distance, name)) }
    }
    near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return near.prefix(count).map(\.name)
  }
}

extension String {
  /// Whether the digits of two names are the same in the same order.
  package func hasDigits(of other: String) -> Bool {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return utf8.lazy.filter(digits.contains).elementsEqual(other.utf8.lazy.filter(digits.contains))
  }
}

/// The greatest edit distance at which two words of this length still look alike.
package func nearMissLimit(letters: Int) -> Int {
  letters < 6 ? 1 : Swift.max(2, letters / 6)
}

/// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours.
private func editDistance(_ a: some RandomAccessCollection<UInt8>, _ b: [UInt8]) -> Int {
  let a = Array(a)
  guard !a.isEmpty, !b.isEmpty else { return Swift.max(a.count, b.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    current.reserveCapacity(b.count + 1)
    for j in b.indices {
      var best = Swift.min(
        previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = Swift.min(best, beforePrevious[j - 1] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
