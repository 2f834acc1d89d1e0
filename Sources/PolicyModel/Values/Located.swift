/// A value with the bytes of the file that it was read from.
package struct Located<Value> {
  package var value: Value
  package var range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension Located<String> {
  /// Where a part of the text stands in the file.
  ///
  /// Exact for a plain or quoted scalar written on one line without escapes; else the whole scalar.
  package func place(ofUTF8 part: Range<Int>) -> Range<Int> {
    let quote: Int
    switch range.count - value.utf8.count {
    case 0: quote = 0
    case 2: quote = 1
    default: return range
    }
    let start = range.lowerBound + quote
    return start + part.lowerBound..<start + part.upperBound
  }

  /// A part of the text with its place.
  package func part(_ part: Range<String.Index>) -> Located<String> {
    let bytes = value.utf8
    let lower = bytes.distance(from: bytes.startIndex, to: part.lowerBound)
    let upper = lower + bytes.distance(from: part.lowerBound, to: part.upperBound)
    return Located(String(value[part]), at: place(ofUTF8: lower..<upper))
  }
}

/// A reference as its author wrote it: a slug, `kind/slug`, a name, an alias or an identifier.
package struct Reference: Hashable, Sendable {
  package var text: String
  package var range: Range<Int>
  /// The day of the page that has it, by which a name that several records have had is decided; `nil`
  /// for today.
  package var day: Day?

  package init(_ text: String, at range: Range<Int>, on day: Day? = nil) {
    self.text = text
    self.range = range
    self.day = day
  }

  package init(_ located: Located<String>) {
    self.init(located.value, at: located.range)
  }
}
