/// What was probably meant in place of a word that nothing answers to.
package struct NearMiss: Hashable, Sendable {
  package let text: String
  /// Whether nothing else could have been meant: one edit away, and nothing else is near. A fix
  /// may then write it.
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
  ///
  /// - Complexity: O(*n* log *n*), for short lists; many texts ask a ``NearMissIndex``.
  package func nearMiss(to typed: String) -> NearMiss? {
    SortedNames(self).near(typed, most: .max).nearMiss(to: typed)
  }

  /// All elements that are near, nearest first, those of one distance by name.
  package func closestMatches(to typed: String) -> [String] {
    SortedNames(self).near(typed, most: .max).names
  }

  /// The element that was probably meant, or `nil` when nothing is near.
  ///
  /// Near is an edit distance of at most 1 for fewer than six letters, 2 up to eleven, and a sixth of
  /// the length beyond; two neighbouring letters in the wrong order count as one edit, case as none.
  /// A plural is as near as its singular. Of several the nearest, then the first by name.
  package func closestMatch(to typed: String) -> String? {
    SortedNames(self).near(typed).names.first
  }
}

extension String {
  /// Whether a word is another one but for letter case and one edit: a letter too many, too few or
  /// wrong, or two neighbours in the wrong order.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  package func isOneEdit(from other: String) -> Bool {
    let a = Array(lowercased().utf8)
    let b = Array(other.lowercased().utf8)
    guard abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
      end += 1
    }
    let (left, right) = (a[start..<a.count - end], b[start..<b.count - end])
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && right.count == 2 && left.elementsEqual(right.reversed())
  }

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
