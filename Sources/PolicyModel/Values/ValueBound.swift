/// How near a stated value is: the words before an amount, for front matter and for readers alike.
package enum ValueBound: String, CaseIterable, Sendable {
  case about
  case upTo = "up to"
  case upToAbout = "up to about"
  case atLeast = "at least"

  /// The bound that a text begins with, and what stands after it.
  static func split(_ text: Substring) -> (bound: ValueBound?, rest: Substring) {
    // The longer of two that begin alike comes first.
    for bound in [upToAbout, upTo, about, atLeast] where text.lowercased().hasPrefix(bound.rawValue)
    {
      let rest = text.dropFirst(bound.rawValue.count)
      if rest.first == " " { return (bound, rest.drop { $0 == " " }) }
    }
    return (nil, text)
  }
}

/// An amount as a deal states it.
struct StatedValue: Sendable {
  var bound: ValueBound?
  var amount: Located<Money>
}
