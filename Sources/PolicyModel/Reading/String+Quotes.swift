extension StringProtocol {
  /// What is between quotation marks of any shape that stand around a text, as a word processor sets
  /// them; `nil` where there are none.
  package var unquoted: String? {
    guard let first, let last, count > 2, Quotation.opening.contains(first),
      Quotation.closing.contains(last)
    else { return nil }
    return String(dropFirst().dropLast())
  }
}

private enum Quotation {
  static let opening: Set<Character> = [
    "\"", "'", "“", "„", "‟", "‘", "‚", "’", "”", "«", "»", "‹", "`",
  ]
  static let closing: Set<Character> = ["\"", "'", "”", "“", "’", "‘", "»", "«", "›", "`", "´"]
}
